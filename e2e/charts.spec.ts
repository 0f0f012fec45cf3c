import { expect, test } from './test';

/** A low screen, so that no figure is near it when the page opens. */
test.use({ viewport: { width: 1280, height: 480 } });

const CHART_CODE = 'recharts-surface';
const SCRIPTS = '**/_next/static/**/*.js';
const DRAWN = ['sides', 'by-day', 'outcomes', 'by-region'] as const;

test('No chart code is fetched before a figure nears the screen', async ({ dashboard, page }) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => response.request().resourceType() === 'script' && scripts.push(response.text()));
  const withChartCode = async () => (await Promise.all(scripts)).filter((text) => text.includes(CHART_CODE)).length;
  await dashboard.open();
  await page.waitForLoadState('networkidle');
  expect(scripts.length).toBeGreaterThan(0);
  expect(await withChartCode()).toBe(0);
  await expect(dashboard.bars('sides')).toHaveCount(1);
  await expect(dashboard.charts).toHaveCount(0);

  await dashboard.loadCharts(['sides']);
  await expect.poll(withChartCode).toBeGreaterThan(0);
});

for (const id of DRAWN) {
  test(`The chart of ${id} takes the place of the static bars, in a box of the same size`, async ({ dashboard, page }) => {
    await dashboard.open();
    let openGate = () => {};
    const gate = new Promise<void>((open) => (openGate = open));
    await page.route(SCRIPTS, async (route) => {
      await gate;
      await route.continue();
    });
    await dashboard.scrollTo(id);
    await expect(dashboard.bars(id).first()).toBeVisible();
    const sizes = async () => [await dashboard.figure(id).boundingBox(), await dashboard.box(id).boundingBox()].map((box) => box && { width: box.width, height: box.height });
    const before = await sizes();
    openGate();
    await expect(dashboard.chart(id)).toBeVisible();
    await expect(dashboard.bars(id)).toHaveCount(0);
    expect(await sizes()).toEqual(before);
  });
}

test('Nothing shifts while the reader scrolls down and the charts arrive', async ({ dashboard, page }) => {
  await page.addInitScript(() => {
    const shifts = Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.shifted += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const shifted = () => page.evaluate(() => new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done((window as unknown as { shifted: number }).shifted)))));
  await dashboard.open();
  await dashboard.loadCharts();
  await dashboard.scrollTo('sums');
  await dashboard.scrollTo('claims');
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  expect(await shifted()).toBe(0);

  // The gauge is alive: a shift made on purpose counts.
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await expect(dashboard.headline).toBeInViewport();
  await shifted();
  await page.evaluate(() => document.querySelector('main')?.prepend(Object.assign(document.createElement('div'), { innerHTML: '<br><br><br><br>' })));
  await expect.poll(shifted).toBeGreaterThan(0);
});

test('Each chart has a name and a description', async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.loadCharts();
  await expect(dashboard.chart('sides')).toHaveAccessibleName(/^Both sides count interceptions; only Ukrainian sources say/);
  await expect(dashboard.chart('sides').locator('desc')).toContainText('Russian sources: 60 drones intercepted.');
  await expect(dashboard.chart('by-day')).toHaveAccessibleName('Interceptions each side reported, by day');
  await expect(dashboard.chart('by-day').locator('desc')).toContainText('12 October: 47 by Russian sources and 24 by Ukrainian sources');
  await expect(dashboard.chart('outcomes')).toHaveAccessibleName('What became of what was launched');
  await expect(dashboard.chart('outcomes').locator('desc')).toContainText('45.6 % were reported shot down, up to 98.5 %');
  const regions = dashboard.figure('by-region').locator('svg.recharts-surface');
  await expect(regions).toHaveCount(2);
  await expect(regions.nth(0)).toHaveAccessibleName(/Russian sources.+intercepted, drones/);
  await expect(regions.nth(1)).toHaveAccessibleName(/Ukrainian sources.+hit, missiles/);
  await expect(regions.nth(0).locator('desc')).toContainText('Kursk 18, Krasnodar 17, Sea of Azov 16, Belgorod 8 and Bryansk 1');
});

test('A filter changes a chart that is there: Kursk shows 18', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.loadCharts(['sides']);
  await expect(dashboard.chart('sides').getByText('60', { exact: true })).toBeVisible();
  await dashboard.choose('Region', 'Kursk');
  await expect(dashboard.chart('sides').getByText('18', { exact: true })).toBeVisible();
  await expect(dashboard.chart('sides').getByText('60', { exact: true })).toHaveCount(0);
  await page.goBack();
  await expect(dashboard.chart('sides').getByText('60', { exact: true })).toBeVisible();
});

test('Not reported is hatched and written out, in bars and chart alike; a zero is written 0', async ({ dashboard }) => {
  await dashboard.open();
  const hatched = (place: 'bars' | 'chart') => dashboard[place]('sides').locator('rect[fill="url(#not-reported-russia)"]');
  await expect(hatched('bars')).toHaveCount(5);
  await expect(dashboard.bars('sides').getByText('not reported')).toHaveCount(5);
  await dashboard.loadCharts(['sides']);
  await expect(hatched('chart')).toHaveCount(5);
  await expect(dashboard.chart('sides').getByText('not reported')).toHaveCount(5);
  await expect(dashboard.chart('sides').getByText('0', { exact: true })).toHaveCount(0);
  await expect(dashboard.table('sides').locator('[data-count=""]')).toHaveText(Array(5).fill('not reported'));
  await expect(dashboard.table('outcomes').locator('[data-count="0"]')).toContainText(['0', '0']);
  await expect(dashboard.table('outcomes').locator('[data-count="0"]')).not.toContainText(['not reported', 'not reported']);
});

test.describe('When the charts cannot be fetched', () => {
  test.use({ expectedFaults: { patterns: [/^console error: Failed to load resource: net::ERR_FAILED$/, /^request failed: .+\.js net::ERR_FAILED$/] } });

  test('the static bars stay, and the filters still move them', async ({ dashboard, page }) => {
    await dashboard.open();
    // Only the charts are to be missing: the code of the lower figures comes just after the page.
    await page.waitForLoadState('networkidle');
    await page.route(SCRIPTS, (route) => route.abort());
    for (const id of DRAWN) {
      const refused = page.waitForEvent('requestfailed');
      await dashboard.scrollTo(id);
      await refused;
    }
    for (const id of DRAWN) await expect(dashboard.bars(id).first()).toBeVisible();
    await expect(dashboard.charts).toHaveCount(0);
    await dashboard.choose('Region', 'Kursk');
    await expect(dashboard.bars('sides').getByText('18', { exact: true })).toBeVisible();
    await dashboard.expectCounts('sides', { 'Intercepted, drones': ['18'] });
  });
});

import type { Page } from '@playwright/test';
import { expect, test } from './test';

/** A low screen, so that no chart is near it when the page opens. */
test.use({ viewport: { width: 1280, height: 480 } });

const DRAWN = ['nights', 'fates'] as const;

async function shifted(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done((window as unknown as { shifted: number }).shifted)))));
}

test('Charts take the place of the bars, nothing shifts, and fewer than 1,000 marks are drawn', async ({ month, page }) => {
  await page.addInitScript(() => {
    const shifts = Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.shifted += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await month.open();
  for (const id of DRAWN) {
    const before = await month.box(id).boundingBox();
    await month.loadCharts([id]);
    await expect(month.bars(id)).toHaveCount(0);
    const after = await month.box(id).boundingBox();
    expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
  }
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  expect(await shifted(page)).toBe(0);
  expect(await page.locator('main svg :is(rect, circle, line, path, use)').count()).toBeLessThan(1000);

  await expect(month.chart('nights')).toHaveAccessibleName('Night by night: what each side reported');
  await expect(month.chart('nights').locator('desc')).toContainText('113 drones intercepted as Russian sources reported, night to 3 October; 136 drones launched as Ukrainian sources reported, night to 16 October');
  await expect(month.chart('fates')).toHaveAccessibleName('What became of what was launched, night by night');

  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await expect(month.headline).toBeInViewport();
  await page.evaluate(() => document.querySelector('main')?.prepend(Object.assign(document.createElement('div'), { innerHTML: '<br><br><br><br>' })));
  await expect.poll(() => shifted(page), { message: 'the gauge counts a shift made on purpose' }).toBeGreaterThan(0);
});

test('Pointing at a night and arrow keys read both sides for the same night', async ({ month, page }) => {
  await month.open();
  await month.loadCharts(['nights']);
  const tooltip = month.tooltip('nights');
  const { width = 0 } = (await month.chart('nights').boundingBox()) ?? {};
  const pointAt = (night: number) => month.chart('nights').hover({ position: { x: (width / 31) * (night - 0.5), y: 100 } });
  await pointAt(3);
  await expect(tooltip).toHaveText('3 OctoberRussian sources, intercepted: 113Ukrainian sources, launched: 105Ukrainian sources, intercepted: 78Ukrainian sources, lost from radar: 23');
  await pointAt(27);
  await expect(tooltip).toContainText('Russian sources, intercepted: 51Ukrainian sources, launched: 80');
  await expect(tooltip).toContainText('24 hours of 27 October: 109, never added');
  await pointAt(14);
  await expect(tooltip).toBeVisible();
  await expect(tooltip).toContainText('Russian sources, intercepted: no report foundUkrainian sources, launched: 0');

  await page.mouse.move(0, 0);
  await month.chart('nights').focus();
  await expect(tooltip).toContainText('Russian sources, intercepted: 8Ukrainian sources, launched: 32');
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  await expect(tooltip).toContainText('5 OctoberRussian sources, intercepted: 10Ukrainian sources, launched: no report found');
  await page.keyboard.press('ArrowLeft');
  await expect(tooltip).toContainText('4 OctoberRussian sources, intercepted: 18Ukrainian sources, launched: 19');
});

test('Arrow keys read what became of the launched', async ({ month, page }) => {
  await month.open();
  await month.loadCharts(['fates']);
  const tooltip = month.tooltip('fates');
  await month.chart('fates').focus();
  await expect(tooltip).toContainText('1 OctoberDrones 32intercepted 29not accounted for 3');
  await page.keyboard.press('ArrowRight');
  await expect(tooltip).toContainText('2 OctoberDrones 32intercepted 11lost 10left 4not accounted for 7');
  await expect(tooltip).toContainText('34.4 % to 65.6 %');
});

test('Every night has its place in the chart: hatched, empty, ringed', async ({ month }) => {
  await month.open();
  for (const place of ['bars', 'chart'] as const) {
    if (place === 'chart') await month.loadCharts(['nights']);
    const drawing = month[place]('nights');
    await expect(drawing.locator('.mark-gap'), 'nights without a report: 14, 16, 18 and 5, 11 October').toHaveCount(3 + 2);
    await expect(drawing.locator('.mark-other'), 'reports on a day, an evening or 24 hours that count drones').toHaveCount(9);
    await expect(drawing.locator('.mark-range'), '50 or 59').toHaveCount(1);
    await expect(drawing.locator('rect[fill="url(#not-reported-neutral)"]'), 'launches of 7 and 19 October').toHaveCount(2);
  }
});

test.describe('When the code of the charts cannot come', () => {
  test.use({ expectedFaults: { patterns: [/^request failed: .+\.js net::ERR_FAILED/, /^console error: Failed to load resource/] } });

  test('the bars stay, and every table is there', async ({ month, page }) => {
    await month.open();
    await page.waitForLoadState('networkidle');
    await page.route('**/_next/static/**/*.js', (route) => route.abort());
    const refused = page.waitForEvent('requestfailed');
    await month.scrollTo('nights');
    await refused;
    await expect(month.bars('nights')).toBeVisible();
    await expect(month.charts).toHaveCount(0);
    await expect(month.figure('nights').locator('table tbody tr')).toHaveCount(31);
  });
});

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test';

/** Every rule that is on, and those that axe leaves off by default although WCAG 2.2 asks for them. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const VIEWS = [
  { name: 'the overview at /, as it opens', address: '/' },
  { name: 'the overview at /en/, with charts', address: '/en/', charts: true },
  { name: 'a filtered overview', address: '/en/?side=russia&region=RU-KRS,XX-1', status: '2 of 23 claims' },
  { name: 'an empty result', address: '/en/?outcome=hit&day=2024-10-12', status: '0 of 23 claims' },
  { name: 'a report', address: '/en/article/reports/article-2024-10-13-ru-defence-officials/' },
  { name: 'a region', address: '/en/article/regions/RU-KRS/' },
  { name: 'the method', address: '/en/method/' },
  { name: 'a report that the other collection has too', address: '/en/october-2024/reports/night-2024-10-13-ua-air-force/' },
  { name: 'a night', address: '/en/october-2024/nights/2024-10-27/' },
  { name: 'the map of the regions', address: '/en/october-2024/regions/' },
  { name: 'a region of the month', address: '/en/october-2024/regions/RU-KRS/' },
  { name: 'the claims of the month, filtered', address: '/en/october-2024/claims/?region=RU-KRS', status: '26 of 473 claims' },
];

async function expectNoFaults(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page), `in ${colorScheme}`).toEqual([]);
  }
}

for (const { name, address, charts, status } of VIEWS) {
  test(`axe finds nothing on ${name}, in light and dark`, async ({ dashboard, page }) => {
    await dashboard.open(address);
    if (charts) await dashboard.loadCharts();
    if (status) await expect(dashboard.status).toHaveText(status);
    await expectNoFaults(page);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the month with its charts, a table and a tooltip open, in ${colorScheme}`, async ({ month, page }) => {
    await page.emulateMedia({ colorScheme });
    await month.open();
    await month.loadCharts(['fates', 'nights']);
    await page.getByText('Is there a weekday pattern?').click();
    await month.figure('nights').getByText('Table', { exact: true }).click();
    await month.chart('nights').focus();
    await expect(month.tooltip('nights')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('axe finds nothing while a tooltip is open, in light and dark', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.loadCharts(['sides']);
  await dashboard.chart('sides').focus();
  await expect(dashboard.tooltip('sides')).toBeVisible();
  await expectNoFaults(page);
});

test.describe('On an address that does not exist', () => {
  test.use({ expectedFaults: { patterns: [/^status 404: /, /^console error: .+404/] } });

  test('axe finds nothing, in light and dark', async ({ page }) => {
    await page.goto('/en/no-such-page/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoFaults(page);
  });
});

test('The page follows the scheme that the reader prefers', async ({ dashboard, page }) => {
  const lightness = () => page.locator('body').evaluate((body) => Math.max(...(getComputedStyle(body).backgroundColor.match(/\d+/g) ?? []).map(Number)));
  await dashboard.open();
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await lightness()).toBeGreaterThan(192);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await lightness()).toBeLessThan(64);
});

test.describe('A reader who asks for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('sees charts at once in their final form, and no smooth scrolling or transitions', async ({ dashboard, page }) => {
    await dashboard.open();
    await page.locator('figure[data-figure="by-day"]').scrollIntoViewIfNeeded();
    await expect(dashboard.chart('by-day')).toBeVisible();
    const drawn = await dashboard.chart('by-day').evaluate(async (chart) => {
      const shapes = () => [...chart.querySelectorAll('rect, path')].map((shape) => shape.outerHTML).join();
      const seen = new Set<string>();
      for (let frame = 0; frame < 30; frame++) {
        seen.add(shapes());
        await new Promise(requestAnimationFrame);
      }
      return seen.size;
    });
    expect(drawn).toBe(1);
    expect(await page.locator('html').evaluate((root) => getComputedStyle(root).scrollBehavior)).toBe('auto');
    const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0.01).length);
    expect(moving).toBe(0);
  });
});

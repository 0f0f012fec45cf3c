import { expect, test } from './test';

/** A browser without JavaScript refuses the script that the page asks for first. */
test.use({ javaScriptEnabled: false, expectedFaults: { patterns: [/^request failed: .+\.js csp$/] } });

test('The overview has its headline, numbers, tables and bars', async ({ dashboard, page }) => {
  await dashboard.open();
  await expect(dashboard.headline).toContainText('12–13 October 2024');
  await expect(dashboard.keyFigures).toContainText(['60', '55', '36', '1', '4']);
  await expect(dashboard.figures).toHaveCount(6);
  for (const [id, bars] of [['sides', 12], ['by-day', 4], ['outcomes', 8], ['by-region', 11]] as const) {
    await dashboard.scrollTo(id);
    await expect(dashboard.bars(id).first()).toBeVisible();
    expect(await dashboard.bars(id).locator('rect').count(), `bars of ${id}`).toBeGreaterThanOrEqual(bars);
  }
  await dashboard.expectCounts('by-day', { '12 October': ['47', '24'], '13 October': ['13', '31'] });
  await expect(dashboard.bars('sides').getByText('60', { exact: true })).toBeVisible();
  await expect(dashboard.bars('sides').getByText('55', { exact: true })).toBeVisible();
  await expect(dashboard.figure('outcomes')).toContainText('45.6 % to 98.5 %');
  await expect(dashboard.figure('sums')).toContainText('17 + 16 + 12 + 2 = 47');
  await expect(dashboard.claims()).toHaveCount(23);
  await expect(dashboard.needScript).toContainText('The filters need JavaScript.');
  await expect(dashboard.needScript).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/loading/i);
});

test('A report has its claims, its arithmetic and its cross-checks', async ({ page }) => {
  await page.goto('/en/article/reports/article-2024-10-12-ru-mod/');
  await expect(page.getByRole('table', { name: 'The claims', exact: true }).locator('[data-count]')).toHaveText(['47', '17', '16', '12', '2']);
  await expect(page.locator('main')).toContainText('17 + 16 + 12 + 2 = 47');
  await expect(page.getByRole('link', { name: 'Censor.NET' })).toBeVisible();
});

test('A region has its bars and its claims', async ({ dashboard, page }) => {
  await dashboard.open('/en/article/regions/RU-KRS/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kursk');
  await expect(dashboard.bars('by-region').locator('rect')).toHaveCount(2);
  await dashboard.expectCounts('by-region', { Kursk: ['18'] });
  expect(await dashboard.claimCounts()).toEqual(['12', '6']);
});

test('The method page has its words and its list', async ({ page }) => {
  await page.goto('/en/method/');
  await expect(page.getByRole('heading', { name: 'The words' })).toBeVisible();
  await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(19);
});

test('The month has its numbers, and the bars and tables of every figure', async ({ month, page }) => {
  await month.open();
  await month.expectKeyNumbers(['751', '1,661', '1,025', '542']);
  await expect(month.figures).toHaveCount(7);
  for (const [id, rows] of [['nights', 31], ['fates', 25], ['by-region', 39], ['sums', 2], ['missiles', 9], ['differing', 7], ['windows', 11]] as const) {
    await expect(month.figure(id).locator('table tbody tr'), `rows of ${id}`).toHaveCount(rows);
  }
  for (const [id, bars] of [['nights', 100], ['fates', 180]] as const) {
    await expect(month.bars(id)).toBeVisible();
    expect(await month.bars(id).locator('rect').count(), `bars of ${id}`).toBeGreaterThanOrEqual(bars);
  }
  await expect(month.figure('by-region').locator('svg.bars')).toHaveCount(39);
  await expect(month.sums).toHaveCount(23);
  expect(await month.nightCounts('nights', '5 October')).toEqual(['10', '', '', '']);
  await expect(month.needScript).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/loading/i);
});

test('A night and the claims of the month are there', async ({ month, page }) => {
  await page.goto('/en/october-2024/nights/2024-10-27/');
  await expect(page.locator('.night-columns [data-count]')).toHaveCount(13);
  await month.open('/en/october-2024/claims/');
  await expect(month.claims()).toHaveCount(473);
});

import { expect, test } from './test';

test.beforeEach(({ dashboard }) => dashboard.open());

test('Arrow keys walk down the rows, with claimant and period', async ({ dashboard, page }) => {
  await dashboard.loadCharts(['sides']);
  const tooltip = dashboard.tooltip('sides');
  await dashboard.chart('sides').focus();
  await expect(tooltip).toContainText('Intercepted, drones');
  await expect(tooltip).toContainText('Russian sources 60');
  await expect(tooltip).toContainText('Russian Ministry of Defence, night to 12 October: 47');
  await expect(tooltip).toContainText('Russian defence officials, night to 13 October: 13');
  await expect(tooltip).toContainText('Ukrainian Air Force, night to 12 October: 24');
  await expect(tooltip).toContainText('Ukrainian Air Force, night to 13 October: 31');
  await page.keyboard.press('ArrowDown');
  await expect(tooltip).toContainText('Launched, drones');
  await expect(tooltip).toContainText('Russian sources not reported');
  await expect(tooltip).toContainText('Ukrainian sources 96');
  await page.keyboard.press('ArrowUp');
  await expect(tooltip).toContainText('Intercepted, drones');
});

test('Arrow keys walk from day to day', async ({ dashboard, page }) => {
  await dashboard.loadCharts(['by-day']);
  const tooltip = dashboard.tooltip('by-day');
  await dashboard.chart('by-day').focus();
  await expect(tooltip).toContainText('12 October');
  await expect(tooltip).toContainText('Russian sources 47');
  await page.keyboard.press('ArrowRight');
  await expect(tooltip).toContainText('13 October');
  await expect(tooltip).toContainText('Russian sources 13');
  await expect(tooltip).toContainText('Ukrainian Air Force, night to 13 October: 31');
  await page.keyboard.press('ArrowLeft');
  await expect(tooltip).toContainText('Russian sources 47');
});

test('Pointing at a row of the two sides shows what was and what was not reported', async ({ dashboard }) => {
  await dashboard.loadCharts(['sides']);
  // The second of six rows: 28 pixels of column names, then 54 pixels a row.
  await dashboard.chart('sides').hover({ position: { x: 300, y: 28 + 54 + 27 } });
  const tooltip = dashboard.tooltip('sides');
  await expect(tooltip).toContainText('Launched, drones');
  await expect(tooltip).toContainText('Russian sources not reported');
  await expect(tooltip).toContainText('Ukrainian Air Force, night to 12 October: 28');
  await expect(tooltip).toContainText('Ukrainian Air Force, night to 13 October: 68');
});

test('Pointing at a report shows what was launched and what became of it', async ({ dashboard }) => {
  await dashboard.loadCharts(['outcomes']);
  // The third of five rows of 106 pixels.
  await dashboard.chart('outcomes').hover({ position: { x: 200, y: 2 * 106 + 53 } });
  const tooltip = dashboard.tooltip('outcomes');
  await expect(tooltip).toContainText('68 drones launched');
  await expect(tooltip).toContainText('intercepted 31');
  await expect(tooltip).toContainText('lost 36');
  await expect(tooltip).toContainText('airborne 1');
});

test('Pointing at a region shows each claim in it, and why one is derived', async ({ dashboard }) => {
  await dashboard.loadCharts(['by-region']);
  await dashboard.chart('by-region').hover({ position: { x: 300, y: 15 } });
  const tooltip = dashboard.tooltip('by-region');
  await expect(tooltip).toContainText('Kursk');
  await expect(tooltip).toContainText('Russian Ministry of Defence, night to 12 October: 12');
  await expect(tooltip).toContainText('Russian defence officials, night to 13 October: 6 (derived: Printed as six over Belgorod and Kursk.');
});

import { expect, test } from './test';

/** What a filter leaves out was still reported: the page must not call it "not reported". */
const LAUNCHES_MISSING = /launch(es)? not reported|did not report how many were launched/i;

test.beforeEach(({ dashboard }) => dashboard.open());

test('Launches of 13 October are not called "not reported" when only the lost are chosen', async ({ dashboard }) => {
  await dashboard.choose('Outcome', 'Lost from radar');
  await expect(dashboard.claims()).toHaveCount(1);
  await expect(dashboard.table('outcomes').locator('tbody tr')).toContainText(['36']);
  await expect(dashboard.table('outcomes').getByText('not reported')).toHaveCount(0);
  await expect(dashboard.page.locator('main')).not.toContainText(LAUNCHES_MISSING);
});

test('Launches of missiles are not called "not reported" when one type is chosen', async ({ dashboard }) => {
  await dashboard.choose('Weapon', 'Iskander-M');
  await expect(dashboard.claims()).toHaveCount(3);
  await expect(dashboard.page.locator('main')).not.toContainText(LAUNCHES_MISSING);
});

test('Launches are not called left out when only the launched are chosen', async ({ dashboard }) => {
  await dashboard.choose('Outcome', 'Launched');
  await expect(dashboard.claims()).toHaveCount(3);
  await expect(dashboard.table('outcomes').locator('tbody tr')).toContainText(['28', '68', '4']);
  await expect(dashboard.table('outcomes')).not.toContainText('leaves out the launched');
});

test('Interceptions of Ukrainian sources are called left out, not unreported, when Kursk is chosen', async ({ dashboard }) => {
  await dashboard.choose('Region', 'Kursk');
  await expect(dashboard.table('sides').locator('tbody td')).toContainText(['18', 'none selected']);
  await expect(dashboard.table('by-day').locator('tbody td')).toContainText(['12', 'none selected', '6', 'none selected']);
  await expect(dashboard.table('sides').getByText('not reported')).toHaveCount(0);
});

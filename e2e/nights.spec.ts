import type { Page } from '@playwright/test';
import { expect, test } from './test';

const night = (day: string) => `/en/october-2024/nights/2024-10-${day}/`;
const column = (page: Page, name: 'Russian sources' | 'Ukrainian sources') => page.getByRole('region', { name, exact: true });
const VERDICT = 'The two columns describe different drones over different territory: they are not rival accounts of one event.';

test('16 October: no Russian report was found, and the earlier Ukrainian one is not counted', async ({ page }) => {
  await page.goto(night('16'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The night to Wednesday, 16 October 2024');
  await expect(page.locator('main')).toContainText(VERDICT);
  await expect(column(page, 'Russian sources')).toContainText('No report of a Russian source was found for this night. That is not a zero.');
  await expect(column(page, 'Russian sources').locator('[data-count]')).toHaveCount(0);
  const reports = column(page, 'Ukrainian sources').getByRole('article');
  const earlier = reports.filter({ has: page.getByRole('heading', { name: '(as of 07:00)' }) });
  const later = reports.filter({ has: page.getByRole('heading', { name: '(as of 13:00)' }) });
  await expect(earlier).toContainText('replaced by a later report, not counted');
  await expect(earlier.locator('.night-number > a')).toHaveText(['136 drones launched', '51 drones intercepted', '60 drones lost from radar', '20 drones still airborne', '2 drones that flew out to another country']);
  await expect(earlier.locator('.night-named').getByRole('link')).toHaveCount(14);
  await expect(later).not.toContainText('not counted');
  await expect(later.locator('.night-number > a')).toHaveText(['136 drones launched', '68 drones intercepted', '64 drones lost from radar', '2 drones that flew out to another country']);
  await expect(later.locator('.sum-equation')).toHaveText(/^68 \+ 64 \+ 2 of 136\s+2 not accounted for$/);
});

test('5 October: the Russian sum comes out, and no Ukrainian report was found', async ({ page }) => {
  await page.goto(night('05'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The night to Saturday, 5 October 2024');
  await expect(column(page, 'Russian sources').locator('.night-number > a')).toHaveText(['10 drones intercepted', '7 drones intercepted, Belgorod', '2 drones intercepted, Kursk', '1 drone intercepted, Voronezh']);
  await expect(column(page, 'Russian sources').locator('.sum-equation')).toHaveText(/^7 \+ 2 \+ 1 = 10 ✓\s+adds up$/);
  await expect(column(page, 'Ukrainian sources')).toContainText('No report of a Ukrainian source was found for this night. That is not a zero.');
});

test('27 October: both sides, each number with its page, and the 24 hours beside them', async ({ page }) => {
  await page.goto(night('27'));
  const numbers = page.locator('.night-columns .night-number');
  await expect(numbers.locator('[data-count]')).toHaveText([
    '51 drones intercepted', '16 drones intercepted, Belgorod', '4 drones intercepted, Bryansk', '1 drone intercepted, Kursk', '4 drones intercepted, Lipetsk',
    '4 drones intercepted, Oryol', '18 drones intercepted, Tambov', '3 drones intercepted, Voronezh', '1 drone intercepted, Sea of Azov',
    '80 drones launched', '41 drones intercepted', '32 drones lost from radar', '1 drone that flew out to another country',
  ]);
  const pages = await numbers.locator('.night-page a').evaluateAll((links) => links.map((link) => `${link.textContent} ${link.getAttribute('href')}`));
  expect(pages).toHaveLength(13);
  expect(new Set(pages.slice(0, 9))).toEqual(new Set(['RBC, 27 October 2024 https://rbc.ru/politics/27/10/2024/671dcc539a79477a6d56b411?from=from_main_2']));
  for (const link of pages.slice(9)) expect(link).toMatch(/^MENAFN \(Ukrinform\), 27 October 2024 https:\/\/menafn\.com\//);
  const beside = page.locator('main section, main').filter({ has: page.getByRole('heading', { name: 'Reports on a day, an evening or 24 hours that end on this date' }) }).last();
  await expect(beside).toContainText('overlaps or lies outside the nights, not counted');
  await expect(beside.locator('[data-count]').first()).toHaveText('109 drones intercepted');
  await expect(beside).toContainText('26 + 45 + 5 + 18 of 109');
});

test('A number leads to its claim in the report', async ({ page }) => {
  await page.goto(night('27'));
  await page.getByRole('link', { name: '16 drones intercepted, Belgorod' }).click();
  await expect(page).toHaveURL(/\/en\/october-2024\/reports\/night-2024-10-27-ru-mod\/#claim-/);
  await expect(page.locator('tr:target')).toContainText('16');
  await expect(page.locator('tr:target')).toContainText('Belgorod');
});

test('Nights lead on and back, and the month has two ends', async ({ page }) => {
  const steps = page.locator('.night-steps').getByRole('link');
  await page.goto(night('01'));
  await expect(steps).toHaveText(['Back to the month', 'Night to 2 October']);
  await steps.last().click();
  await expect(page).toHaveURL(night('02'));
  await expect(steps).toHaveText(['Night to 1 October', 'Back to the month', 'Night to 3 October']);
  await page.getByRole('navigation', { name: 'All nights' }).getByRole('link', { name: '31 October', exact: true }).click();
  await expect(page).toHaveURL(night('31'));
  await expect(page.getByRole('navigation', { name: 'All nights' }).locator('[aria-current="page"]')).toHaveText('31 October');
  await expect(steps).toHaveText(['Night to 30 October', 'Back to the month']);
  await steps.last().click();
  await expect(page).toHaveURL('/en/october-2024/');
});

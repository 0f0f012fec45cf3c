import { expect, test } from './test';

test('The header switches between the collections, and says which one this is', async ({ dashboard, page }) => {
  const header = page.getByRole('banner').getByRole('navigation');
  const current = header.locator('[aria-current="true"]');
  await dashboard.open();
  await expect(current).toHaveText('The article');
  await header.getByRole('link', { name: 'October 2024' }).click();
  await expect(page).toHaveURL('/en/october-2024/');
  await expect(current).toHaveText('October 2024');
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'CSV' })).toHaveAttribute('href', '/data/october-2024/claims.csv');
  await header.getByRole('link', { name: 'The article' }).click();
  await expect(page).toHaveURL('/en/');
  await expect(current).toHaveText('The article');
});

test('A page of a collection keeps its place in the header; the method belongs to none', async ({ page }) => {
  const current = page.getByRole('banner').locator('[aria-current="true"]');
  for (const address of ['/en/october-2024/nights/2024-10-16/', '/en/october-2024/regions/', '/en/october-2024/claims/', '/en/october-2024/reports/night-2024-10-13-ru-mod/']) {
    await page.goto(address);
    await expect(current).toHaveText('October 2024');
  }
  await page.goto('/en/method/');
  await expect(current).toHaveCount(0);
});

test('The report of 13 October leads to the same night in the other collection, and back', async ({ page }) => {
  const elsewhere = page.locator('section').filter({ has: page.getByRole('heading', { name: 'The same night in the other collection' }) });
  await page.goto('/en/article/reports/article-2024-10-13-ua-air-force/');
  await expect(elsewhere).toContainText('All 4 numbers that both give agree.');
  await expect(elsewhere).toContainText('They are never mixed.');
  const shared = elsewhere.locator('tbody tr').filter({ has: page.getByRole('cell', { name: 'agrees', exact: true }) });
  expect(await shared.evaluateAll((rows) => rows.map((row) => `${row.querySelector('th')?.textContent} ${[...row.querySelectorAll('[data-count]')].map((cell) => cell.getAttribute('data-count')).join('=')}`))).toEqual([
    'Launched, Drone 68=68', 'Intercepted, Drone 31=31', 'Lost from radar, Drone 36=36', 'Still airborne, Drone 1=1',
  ]);
  await expect(elsewhere.locator('tbody tr').filter({ hasText: 'Hit, Missile' }).locator('td').last()).toHaveText('only here');
  await elsewhere.getByRole('link', { name: 'October 2024: Ukrainian Air Force, night to 13 October' }).click();
  await expect(page).toHaveURL('/en/october-2024/reports/night-2024-10-13-ua-air-force/');
  await expect(elsewhere).toContainText('All 4 numbers that both give agree.');
  await expect(page.getByRole('table', { name: 'The claims' }).locator('[data-count]')).toHaveText(['68', '31', ...Array<string>(5).fill('not reported'), '36', '1', '2', '1', '1', '2']);
  await expect(page.locator('main').locator('a[href="https://www.kyivpost.com/post/40449"]').first()).toBeVisible();
  await elsewhere.getByRole('link', { name: 'The article: Ukrainian Air Force, night to 13 October' }).click();
  await expect(page).toHaveURL('/en/article/reports/article-2024-10-13-ua-air-force/');
});

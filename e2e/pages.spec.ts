import { expect, test } from './test';

test('Each page has a title and a language', async ({ page }) => {
  const titles = {
    '/': /Skytally/,
    '/en/': /Skytally/,
    '/en/method/': /^How Skytally reads and counts · Skytally$/,
    '/en/article/reports/article-2024-10-12-ru-mod/': /^Russian Ministry of Defence, night to 12 October · Skytally$/,
    '/en/article/regions/sea-of-azov/': /Sea of Azov.* · Skytally$/,
  };
  for (const [address, title] of Object.entries(titles)) {
    await page.goto(address);
    await expect(page).toHaveTitle(title);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\w{3,}/);
  }
});

test('Header and footer lead to the overview, the method and the data', async ({ page }) => {
  await page.goto('/en/article/regions/RU-KRS/');
  await page.getByRole('banner').getByRole('link', { name: 'Method' }).click();
  await expect(page).toHaveURL('/en/method/');
  await page.getByRole('banner').getByRole('link', { name: 'Skytally' }).click();
  await expect(page).toHaveURL('/en/');
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'CSV' })).toHaveAttribute('href', '/data/article/claims.csv');
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'JSON' })).toHaveAttribute('href', '/data/article/claims.json');
});

test('The overview leads to the method, which says how words are used and how counting works', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.standfirst.getByRole('link').click();
  await expect(page).toHaveURL('/en/method/');
  const words = page.locator('#words dt');
  await expect(words).toHaveText(['Claim', 'Claimant', 'Attacker', 'Report', 'Source', 'Launched', 'Intercepted', 'Lost', 'Airborne', 'Left', 'Hit', 'Stated, derived', 'Not reported', 'None selected']);
  await expect(page.locator('#counting')).toContainText('nothing is counted twice');
  await expect(page.locator('#counting')).toContainText('Counts are never added across sides');
  await expect(page.locator('#places')).toContainText('Crimea as UA-43 and Sevastopol as UA-40');
  await expect(page.locator('#places')).toContainText('Sea areas have no such code');
  await expect(page.locator('#limits').getByRole('listitem')).toHaveCount(5);
});

test('The method lists every other number of the article, with the reason', async ({ page }) => {
  await page.goto('/en/method/');
  const rows = page.locator('#set-aside').getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(19);
  const printed = [
    '“13/10/2024”¶1', '“8/10/2024”¶11', '“enam perwira Korea Utara”¶11', '“10/3/2024”¶11', '“France24”¶12', '“Perang Dunia II”¶22', '“kedua negara”¶22',
    '“10/12/2024”¶23', '“enam hari”¶25', '“47 penerbangan Ukraina”¶25', '“10/12/2024”¶26', '“24 drone”¶26', '“dua wanita”¶28', '“puluhan tahanan Ukraina”¶29',
    '“sembilan”¶31', '“10 Oktober”¶31', '“16 tentara Ukraina”¶32', '“36 serangan Rusia”¶34', '“tiga wilayah”¶39',
  ];
  await expect(rows).toContainText(printed);
  await expect(rows.nth(17)).toContainText('Not the 36 drones of ¶37.');
  for (const row of await rows.all()) await expect(row.locator('td').last()).toHaveText(/\w{3,}.+\.$/);
});

test.describe('An address that does not exist', () => {
  test.use({ expectedFaults: { patterns: [/^status 404: .+\/en\/no-such-page\/$/, /^console error: .+404/] } });

  test('says so, and leads to the overview', async ({ page }) => {
    const response = await page.goto('/en/no-such-page/');
    expect(response?.status()).toBe(404);
    await expect(page).toHaveTitle(/This page does not exist/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
    await page.locator('main').getByRole('link').click();
    await expect(page).toHaveURL('/en/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('12–13 October 2024');
  });
});

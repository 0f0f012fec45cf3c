/** A number can be followed: every claim has an address of its own, and a sum names what it adds up. */
import { expect, test } from './test';

test('A claim’s short address says who reported it, where it was read, and in what words', async ({ page }) => {
  await page.goto('/claims/article-2024-10-12-ru-mod-intercepted-ru-krs/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('12 drones intercepted, Kursk');
  const fact = (name: string) => page.locator(`[data-fact="${name}"]`);
  await expect(fact('claimant')).toContainText('Russian Ministry of Defence');
  await expect(fact('source')).toContainText('¶26');
  await expect(fact('words').locator('[lang="id"]')).toHaveText('“12 di wilayah Kursk”');
  await expect(fact('words')).toContainText('12 in the Kursk region');
  await expect(fact('basis')).toContainText('stated');
  await expect(page.locator('main')).toContainText('This number has not been corrected.');
  await expect(page.getByRole('link', { name: 'Censor.NET' })).toBeVisible();
  await fact('total').getByRole('link').click();
  await expect(page).toHaveURL('/claims/article-2024-10-12-ru-mod-intercepted/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('47 drones intercepted');
  await expect(fact('parts').getByRole('link')).toHaveCount(4);
});

test('A claim of the month leads to its page, and a number that is not counted names the one that is', async ({ page }) => {
  await page.goto('/claims/night-2024-10-24-ua-air-force-launched-of-ukrinform/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('59 drones launched');
  await expect(page.locator('[data-fact="status"] a')).toHaveText('Counted in its place: 50 drones launched');
  await expect(page.locator('[data-fact="source"] a')).toHaveAttribute('href', /^https:\/\/.*ukrinform/);
});

test('The article’s 60 is 47 and 13, and each is a link to its claim', async ({ page }) => {
  await page.goto('/en/article/claims/?side=russia&outcome=intercepted');
  const line = page.locator('#claim-sums dl > div').filter({ hasText: '60 drones intercepted' });
  await expect(line.getByRole('link')).toHaveText(['47', '13']);
  await line.getByRole('link', { name: '47' }).click();
  await expect(page).toHaveURL('/en/article/reports/article-2024-10-12-ru-mod/#claim-article-2024-10-12-ru-mod-intercepted');
});

test('The month’s 751 is the sum of 28 nights', async ({ page }) => {
  await page.goto('/en/october-2024/');
  await page.locator('.key-figure-russia .key-number').click();
  await expect(page).toHaveURL(/\/en\/october-2024\/claims\/\?side=russia/);
  const line = page.locator('#claim-sums dl > div').filter({ hasText: '751 drones intercepted' });
  await expect(line.getByRole('link')).toHaveCount(28);
  await expect(line.getByRole('link').first()).toHaveText('8');
});

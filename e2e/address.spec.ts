import { DashboardPage } from './dashboard-page';
import { expect, test } from './test';

test('Several values, comma-separated: Kursk and Belgorod on 12 October make 14', async ({ dashboard }) => {
  await dashboard.open('/en/?region=RU-KRS,RU-BEL&day=2024-10-12');
  await expect(dashboard.status).toHaveText('2 of 23 claims');
  await dashboard.expectCounts('sides', { 'Intercepted, drones': ['14'] });
  await dashboard.expectCounts('by-region', { Kursk: ['12'], Belgorod: ['2'] });
  await expect(dashboard.select('Region').locator('option:checked')).toHaveText('Belgorod and Kursk');
});

test('The whole of the Russian sources by address: 60', async ({ dashboard }) => {
  await dashboard.open('/en/?side=russia&outcome=intercepted');
  await expect(dashboard.side('Russian sources')).toBeChecked();
  await expect(dashboard.select('Outcome')).toHaveValue('intercepted');
  await dashboard.expectCounts('sides', { 'Intercepted, drones': ['60'] });
});

test('The address works at / too', async ({ dashboard }) => {
  await dashboard.open('/?region=RU-KRS');
  await expect(dashboard.status).toHaveText('2 of 23 claims');
  await dashboard.expectCounts('sides', { 'Intercepted, drones': ['18'] });
});

test('Unknown values are left out, and a note says which', async ({ dashboard }) => {
  await dashboard.open('/en/?region=XX-1,RU-KRS&side=mars&day=2024-13-45');
  await expect(dashboard.ignored).toBeVisible();
  for (const value of ['XX-1', 'mars', '2024-13-45']) await expect(dashboard.ignored).toContainText(`“${value}”`);
  await expect(dashboard.ignored).not.toContainText('RU-KRS');
  await expect(dashboard.status).toHaveText('2 of 23 claims');
  await dashboard.expectCounts('sides', { 'Intercepted, drones': ['18'] });
  await dashboard.reset.click();
  await expect(dashboard.ignored).toBeHidden();
  await expect(dashboard.status).toHaveText('23 claims');
});

test('Markup in the address is shown as text, never run', async ({ dashboard }) => {
  await dashboard.open(`/en/?region=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(dashboard.ignored).toContainText('“<img src=x onerror=alert(1)>”');
  await expect(dashboard.ignored.locator('img')).toHaveCount(0);
  await expect(dashboard.status).toHaveText('23 claims');
});

test('A reload keeps the view', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.side('Russian sources').check();
  await dashboard.choose('Region', 'Belgorod');
  await expect(dashboard.status).toHaveText('2 of 23 claims');
  await page.reload();
  await expect(dashboard.side('Russian sources')).toBeChecked();
  await expect(dashboard.select('Region')).toHaveValue('RU-BEL');
  await dashboard.expectCounts('sides', { 'Intercepted, drones': ['8'] });
});

test('Back and Forward walk through the views', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.choose('Region', 'Kursk');
  await dashboard.expectCounts('sides', { 'Intercepted, drones': ['18'] });
  await dashboard.choose('Day', '12 October');
  await dashboard.expectCounts('sides', { 'Intercepted, drones': ['12'] });
  await page.goBack();
  await expect(dashboard.select('Day')).toHaveValue('');
  await dashboard.expectCounts('sides', { 'Intercepted, drones': ['18'] });
  await page.goBack();
  await expect(dashboard.status).toHaveText('23 claims');
  await page.goForward();
  await expect(dashboard.select('Region')).toHaveValue('RU-KRS');
  await dashboard.expectCounts('sides', { 'Intercepted, drones': ['18'] });
});

test('A shared link opens the same view for another reader', async ({ dashboard, page, browser, watch }) => {
  await dashboard.open();
  await dashboard.side('Ukrainian sources').check();
  await dashboard.choose('Weapon', 'Missile');
  await dashboard.choose('Region', 'Odesa');
  await expect(dashboard.status).toHaveText('1 of 23 claims');
  await expect(page).toHaveURL(/\/en\/\?side=ukraine&region=UA-51&weapon=missile$/);

  const context = await browser.newContext();
  watch(context);
  const other = new DashboardPage(await context.newPage());
  await other.open(page.url());
  await expect(other.status).toHaveText('1 of 23 claims');
  await expect(other.side('Ukrainian sources')).toBeChecked();
  await expect(other.select('Weapon')).toHaveValue('missile');
  await expect(other.select('Region')).toHaveValue('UA-51');
  await other.expectCounts('sides', { 'Hit, missiles': ['1'] });
  await context.close();
});

test('A key figure leads to its claims', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.keyFigures.filter({ hasText: '36 drones lost from radar' }).click();
  await expect(page).toHaveURL(/\?side=ukraine&weapon=drone&outcome=lost#claims$/);
  await expect(dashboard.status).toHaveText('1 of 23 claims');
  await expect(dashboard.claims()).toHaveCount(1);
  expect(await dashboard.claimCounts()).toEqual(['36']);
  await expect(dashboard.table('claims')).toBeInViewport();
  await page.goBack();
  await expect(dashboard.status).toHaveText('23 claims');
});

test('A key figure with launches leads to both: 24 and 31 of 28 and 68', async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.keyFigures.filter({ hasText: '55 drones intercepted' }).click();
  await expect(dashboard.claims()).toHaveCount(4);
  expect(await dashboard.claimCounts()).toEqual(['28', '24', '68', '31']);
});

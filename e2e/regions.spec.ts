import type { Page } from '@playwright/test';
import { expect, test } from './test';

const REGIONS = '/en/october-2024/regions/';
const NUMBERS = { Belgorod: 186, Kursk: 130, Bryansk: 96, Krasnodar: 65, 'Sea of Azov': 53, Rostov: 48, Voronezh: 40, Oryol: 35, Lipetsk: 31, Crimea: 24, Tambov: 18, 'Nizhny Novgorod': 8, 'Black Sea': 7, Smolensk: 4, Volgograd: 3, Tula: 2, 'Moscow Oblast': 1 };
const map = (page: Page) => page.getByRole('group', { name: 'Where: the regions and sea areas that reports name' });
const list = (page: Page) => page.getByRole('region', { name: 'The same numbers as a list' }).getByRole('listitem');

test.describe('The map of the regions', () => {
  test.beforeEach(({ month }) => month.open(REGIONS));

  test('is made of links with name and number, and the list has the same numbers', async ({ page }) => {
    const rows = (await list(page).allTextContents()).slice(0, 17);
    expect(rows.map((row) => row.replace(/Ukrainian sources.+/, ''))).toEqual(Object.entries(NUMBERS).map(([name, n]) => `${name}Russian sources: ${n} ${n === 1 ? 'drone' : 'drones'} intercepted`));
    for (const [name, n] of Object.entries(NUMBERS)) await expect(map(page).getByRole('link', { name: `${name}: Russian sources: ${n} drone` })).toHaveCount(1);
    const marks = await map(page).locator('text').allTextContents();
    expect(marks.map(Number).sort((a, b) => b - a)).toEqual(Object.values(NUMBERS));
    const addresses = await map(page).locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort());
    expect(addresses).toEqual(await list(page).getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort()));
  });

  test('has a legend; a region named without a number is hatched, one not named is blank', async ({ page }) => {
    const legend = page.locator('.map-legend');
    await expect(legend).toContainText('Russian sources');
    await expect(legend.getByRole('listitem')).toHaveText(['1–40', '41–80', '81–120', '121–160', '161 and more', 'named, without a number of this kind', 'not named']);
    await expect(map(page).locator('.map-hatch[href="#outline-UA-32"]')).toHaveCount(1);
    await expect(map(page).locator('.map-hatch[href="#outline-RU-KRS"]')).toHaveCount(0);
    await expect(map(page).locator('use[href="#outline-RU-KRS"].shade-russia-4')).toHaveCount(1);
    await expect(map(page).locator('use[href="#outline-RU-BEL"].shade-russia-5')).toHaveCount(1);
    await expect(map(page).locator('a[href$="/RU-KLU/"], .map-hatch[href="#outline-RU-KLU"]')).toHaveCount(0);
    await expect(map(page).locator('use[href="#outline-RU-KLU"].shade-none')).toHaveCount(1);
  });

  test('follows the filters', async ({ month, page }) => {
    await month.choose('From the night to', '25 October');
    await expect(map(page).getByRole('link', { name: 'Belgorod: Russian sources: 40 drones intercepted' })).toHaveCount(1);
    await expect(list(page).first()).toHaveText('BelgorodRussian sources: 40 drones intercepted');
    await month.choose('Region', 'Kursk');
    await expect(list(page)).toHaveText(['KurskRussian sources: 17 drones interceptedUkrainian sources: named, without a number']);
    await expect(map(page).locator('text')).toHaveText(['17']);
    await expect(page).toHaveURL(`${REGIONS}?region=RU-KRS&from=2024-10-25`);
    await month.reset.click();
    await expect(list(page).first()).toContainText('186');
  });

  test('is walked with Tab, the focus can be seen, and Enter opens a region', async ({ page }) => {
    const kursk = map(page).getByRole('link', { name: /^Kursk:/ });
    await kursk.focus();
    expect(await kursk.locator('use').evaluate((use) => parseFloat(getComputedStyle(use).strokeWidth))).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('Tab');
    await expect(map(page).getByRole('link', { name: /^Lipetsk:/ })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/en/october-2024/regions/RU-KRS/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kursk: drones and missiles reported');
  });
});

test('No script of the map page carries a projection or a topology', async ({ month, page }) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => response.request().resourceType() === 'script' && scripts.push(response.text()));
  await month.open(REGIONS);
  await expect(month.status).toHaveText('473 claims');
  await page.waitForLoadState('networkidle');
  const texts = await Promise.all(scripts);
  expect(texts.length).toBeGreaterThan(3);
  for (const text of texts) expect(text).not.toMatch(/fitExtent|clipAngle|GeometryCollection|rangeRound|scaleLinear|recharts-surface/);
});

test('Kursk has a page: its nights make 130, and it leads back to the filtered month', async ({ month, page }) => {
  await month.open('/en/october-2024/regions/RU-KRS/');
  await expect(month.standfirst).toContainText('ISO 3166-2 code RU-KRS');
  await expect(month.figure('by-region').locator('[data-count="130"]').first()).toHaveText(/^130/);
  await expect(month.claims()).toHaveCount(26);
  await page.locator('main').getByRole('link', { name: 'dashboard' }).click();
  await expect(page).toHaveURL('/en/october-2024/?region=RU-KRS');
  await expect(month.status).toHaveText('26 of 473 claims');
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedFaults: { patterns: [/^request failed: .+\.js csp$/] } });

  test('the map and its list are there, and lead to the regions', async ({ page }) => {
    await page.goto(REGIONS);
    await expect(list(page)).toHaveCount(38);
    await expect(map(page).locator('text')).toHaveCount(17);
    await list(page).getByRole('link', { name: 'Sea of Azov' }).click();
    await expect(page).toHaveURL(`${REGIONS}sea-of-azov/`);
  });
});

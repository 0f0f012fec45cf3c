import type { Page } from '@playwright/test';
import { expect, test } from './test';

test.beforeEach(({ dashboard }) => dashboard.open());

/** What the reader has the focus on, in a few words. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement) return `${element.type} ${element.labels?.[0]?.textContent}`;
    if (element instanceof HTMLSelectElement) return `select ${element.name}`;
    if (element instanceof HTMLAnchorElement || element instanceof HTMLButtonElement) return `${element.localName} ${element.textContent?.trim()}`;
    return `${element?.localName} ${element?.getAttribute('aria-label') ?? element?.id ?? ''}`.trim();
  });
}

test('The first Tab offers to skip to the content', async ({ page }) => {
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('a How to read this');
});

test('Arrow keys choose a side, and Tab reaches every filter, Reset and the key figures in order', async ({ dashboard, page }) => {
  await dashboard.side('Both').focus();
  await page.keyboard.press('ArrowRight');
  await expect(dashboard.side('Russian sources')).toBeChecked();
  await expect(dashboard.status).toHaveText('9 of 23 claims');
  await page.keyboard.press('ArrowRight');
  await expect(dashboard.side('Ukrainian sources')).toBeChecked();
  await expect(dashboard.status).toHaveText('14 of 23 claims');

  const order: string[] = [];
  for (let step = 0; step < 10; step++) {
    await page.keyboard.press('Tab');
    order.push(await focused(page));
  }
  expect(order.slice(0, 6)).toEqual(['select attacker', 'select region', 'select weapon', 'select outcome', 'select day', 'button Reset']);
  expect(order.slice(6).map((one) => one.slice(0, 8))).toEqual(['a 55 dro', 'a 36 dro', 'a 1 dron', 'a 4 miss']);

  await dashboard.reset.focus();
  await page.keyboard.press('Enter');
  await expect(dashboard.status).toHaveText('23 claims');
});

test('A list is chosen from by typing', async ({ dashboard, page }) => {
  await dashboard.select('Region').focus();
  await page.keyboard.type('Kur');
  await expect(dashboard.select('Region')).toHaveValue('RU-KRS');
  await expect(dashboard.status).toHaveText('2 of 23 claims');
});

test('A key figure is followed with Enter', async ({ dashboard, page }) => {
  await dashboard.keyFigures.filter({ hasText: '1 drone still airborne' }).focus();
  await page.keyboard.press('Enter');
  await expect(dashboard.claims()).toHaveCount(1);
  expect(await dashboard.claimCounts()).toEqual(['1']);
});

test('Tab reaches each chart once it is there, and the focus can be seen', async ({ dashboard, page }) => {
  await dashboard.loadCharts(['sides']);
  await dashboard.keyFigures.last().focus();
  await page.keyboard.press('Tab');
  await expect(dashboard.chart('sides')).toBeFocused();
  expect(await dashboard.chart('sides').evaluate((chart) => parseFloat(getComputedStyle(chart).outlineWidth))).toBeGreaterThanOrEqual(2);
});

test('Column names sort the claims: up, down, and back to the order of the article', async ({ dashboard, page }) => {
  const article = '47 17 16 12 2 28 24 68 4 31 36 1 4 2 1 1 2 1 1 13 6 6 1';
  const counts = async () => (await dashboard.claimCounts()).join(' ');
  const header = dashboard.column('Count');
  await dashboard.loadCharts(['by-region']);
  await dashboard.scrollTo('claims');
  await expect(header).toHaveAttribute('aria-sort', 'none');
  await dashboard.column('Claimant').getByRole('button').focus();
  const names: string[] = [];
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('Tab');
    names.push(await focused(page));
  }
  expect(names).toEqual(['button Period', 'button Outcome', 'button Weapon', 'button Place', 'button Count']);

  await page.keyboard.press('Enter');
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  expect(await counts()).toBe('1 1 1 1 1 1 2 2 2 4 4 6 6 12 13 16 17 24 28 31 36 47 68');
  await page.keyboard.press('Enter');
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  expect(await counts()).toBe('68 47 36 31 28 24 17 16 13 12 6 6 4 4 2 2 2 1 1 1 1 1 1');
  await page.keyboard.press('Enter');
  await expect(header).toHaveAttribute('aria-sort', 'none');
  expect(await counts()).toBe(article);
});

test('Only the column that sorts says so', async ({ dashboard }) => {
  await dashboard.loadCharts(['by-region']);
  await dashboard.column('Place').getByRole('button').click();
  await expect(dashboard.column('Place')).toHaveAttribute('aria-sort', 'ascending');
  await dashboard.column('Claimant').getByRole('button').click();
  await expect(dashboard.column('Claimant')).toHaveAttribute('aria-sort', 'ascending');
  await expect(dashboard.column('Place')).toHaveAttribute('aria-sort', 'none');
  await expect(dashboard.claims().first()).toContainText('Russian defence officials');
});

import { MONTH, MonthPage } from './month-page';
import { expect, test } from './test';

/** The numbers are counted from data/collections/october-2024/record-of-entry.csv. */

test('One filter after another changes the numbers', async ({ month, page }) => {
  await month.open();
  await test.step('Russian sources: 751 alone', async () => {
    await month.side('Russian sources').check();
    await expect(month.status).toHaveText('175 of 473 claims');
    await month.expectKeyNumbers(['751']);
    await month.expectRows('sums', ['Russian Ministry of Defence | 32 | 31 | 1 | 0']);
    await expect(month.table('sums')).not.toContainText('Ukrainian Air Force');
    await expect(page).toHaveURL(`${MONTH}?side=russia`);
  });
  await test.step('Kursk: 130 in 21 nights', async () => {
    await month.side('Both').check();
    await month.choose('Region', 'Kursk');
    await expect(month.status).toHaveText('26 of 473 claims');
    await month.expectKeyNumbers(['130']);
    await expect(month.headline).toHaveText('Night by night: drones and missiles over Kursk, 1–31 October 2024');
    expect(await month.nightCounts('nights', '20 October')).toEqual(['43', '', '', '']);
    await expect(month.figure('by-region').getByRole('listitem')).toHaveText(['Kursk 130 in 21 nights', /^Kursk\s+named in 1 night, without a number$/]);
    await expect(page).toHaveURL(`${MONTH}?region=RU-KRS`);
  });
  await test.step('Lost from radar: 542', async () => {
    await month.choose('Region', 'Every region');
    await month.choose('Outcome', 'Lost from radar');
    await expect(month.status).toHaveText('23 of 473 claims');
    await month.expectKeyNumbers(['542']);
    await expect(month.lead).toContainText('Ukrainian sources reported 542 drones lost from radar (22 nights).');
  });
  await test.step('Iskander-M: 18 in 8 nights', async () => {
    await month.choose('Outcome', 'Every outcome');
    await month.choose('Weapon', 'Iskander-M');
    await expect(month.status).toHaveText('14 of 473 claims');
    await expect(month.table('missiles').locator('tbody tr')).toHaveCount(1);
    await expect(month.table('missiles').locator('[data-count]').first()).toHaveText('18in 8 nights');
    await expect(month.figure('nights')).toContainText('No night of this selection has a number.');
  });
  await test.step('Reset shows every claim again', async () => {
    await month.reset.click();
    await expect(month.status).toHaveText('473 claims');
    await month.expectKeyNumbers(['751', '1,661', '1,025', '542']);
    await expect(page).toHaveURL(MONTH);
  });
});

test('A range of nights is chosen from two lists', async ({ month, page }) => {
  await month.open();
  await month.choose('From the night to', '10 October');
  await month.choose('Until the night to', '20 October');
  await expect(page).toHaveURL(`${MONTH}?from=2024-10-10&to=2024-10-20`);
  await expect(month.status).toHaveText('144 of 473 claims');
  await month.expectKeyNumbers(['304', '551', '310', '236']);
  await expect(month.headline).toHaveText('Night by night: drones and missiles, 10–20 October 2024');
  await expect(month.figure('nights').locator('table tbody tr')).toHaveCount(11);
  await expect(month.figure('fates').locator('table tbody tr')).toHaveCount(7);
  await expect(month.keyNumbers.first()).toContainText('8 nights of 11 reported');
});

test('The same by address; a reload and Back keep the view', async ({ month, page }) => {
  await month.open(`${MONTH}?from=2024-10-25`);
  await expect(month.status).toHaveText('162 of 473 claims');
  await month.expectKeyNumbers(['147', '487', '263', '164']);
  await expect(month.select('From the night to').locator('option:checked')).toHaveText('25 October');
  await expect(month.figure('windows').locator('table tbody tr')).toHaveCount(6);
  await month.choose('Region', 'Kursk');
  await month.expectKeyNumbers(['17']);
  await expect(page).toHaveURL(`${MONTH}?region=RU-KRS&from=2024-10-25`);
  await page.reload();
  await expect(month.status).toHaveText('10 of 473 claims');
  await month.expectKeyNumbers(['17']);
  await page.goBack();
  await month.expectKeyNumbers(['147', '487', '263', '164']);
  await page.goForward();
  await month.expectKeyNumbers(['17']);
});

test('A shared link opens the same view for another reader', async ({ month, page, browser, watch }) => {
  await month.open();
  await month.side('Ukrainian sources').check();
  await month.choose('Until the night to', '13 October');
  await expect(month.status).toHaveText(/ of 473 claims$/);
  const context = await browser.newContext();
  watch(context);
  const other = new MonthPage(await context.newPage());
  await other.open(page.url());
  await expect(other.side('Ukrainian sources')).toBeChecked();
  await expect(other.select('Until the night to')).toHaveValue('2024-10-13');
  await other.expectKeyNumbers(['474', '309', '103']);
  await context.close();
});

test('Unknown values are left out, and a note says which', async ({ month }) => {
  await month.open(`${MONTH}?region=XX-1,RU-KRS&side=mars&from=2024-11-02`);
  for (const value of ['XX-1', 'mars', '2024-11-02']) await expect(month.ignored).toContainText(`“${value}”`);
  await expect(month.ignored).not.toContainText('RU-KRS');
  await month.expectKeyNumbers(['130']);
  await month.reset.click();
  await expect(month.ignored).toBeHidden();
  await expect(month.status).toHaveText('473 claims');
});

test('A selection that matches nothing gets a message, and no axes', async ({ month, page }) => {
  await month.open(`${MONTH}?side=russia&outcome=left`);
  await expect(month.nothing).toBeVisible();
  await expect(month.status).toHaveText('0 of 473 claims');
  await expect(month.figures).toHaveCount(0);
  await expect(month.keyNumbers).toHaveCount(0);
  await page.getByRole('button', { name: 'Show every claim' }).click();
  await expect(month.headline).toBeFocused();
  await expect(month.figures).toHaveCount(7);
  await month.expectKeyNumbers(['751', '1,661', '1,025', '542']);
});

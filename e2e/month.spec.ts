import { expect, test } from './test';

/** The numbers are read from data/collections/october-2024/record-of-entry.csv, or counted from it. */
test.beforeEach(({ month }) => month.open());

test('A sentence says what each side reported, and over how many nights', async ({ month }) => {
  await expect(month.headline).toHaveText('Night by night: drones and missiles, 1–31 October 2024');
  await expect(month.lead).toHaveText(
    'In the nights to 1–31 October 2024, Russian sources reported 751 drones intercepted (28 nights); ' +
      'Ukrainian sources reported 1,661 drones launched (27 nights), 1,025 drones intercepted (27 nights) and 542 drones lost from radar (22 nights).',
  );
  await expect(month.standfirst).toContainText('None was independently verified.');
  await expect(month.status).toHaveText('473 claims');
});

test('Four key figures give total, nights, median, middle half and the highest night', async ({ month, page }) => {
  await expect(month.keyNumbers).toHaveText([
    /^751 drones intercepted Russian sources, 28 nights of 31 reported Median 16.5 a night, middle half 9.5 to 21.5 Highest: 113, night to 3 October$/,
    /^1,661 drones launched Ukrainian sources, 27 nights of 31 reported Median 60 a night, middle half 32 to 84 Highest: 136, night to 16 October$/,
    /^1,025 drones intercepted Ukrainian sources, 27 nights of 31 reported Median 33 a night, middle half 23 to 50 Highest: 80, night to 18 October$/,
    /^542 drones lost from radar Ukrainian sources, 22 nights of 31 reported Median 23.5 a night, middle half 10.8 to 35 Highest: 64, night to 16 October$/,
  ]);
  expect(await month.keyNumbers.locator('[data-count]').evaluateAll((list) => list.map((one) => one.getAttribute('data-count')))).toEqual(['751', '1661', '1025', '542']);
  await month.keyNumbers.getByRole('link', { name: 'Highest: 113, night to 3 October' }).click();
  await expect(page).toHaveURL('/en/october-2024/nights/2024-10-03/');
});

test('A key figure leads to its claims: 22 nights make 542', async ({ month, page }) => {
  await month.keyNumbers.getByRole('link', { name: '542' }).click();
  await expect(page).toHaveURL('/en/october-2024/claims/?side=ukraine&weapon=drone&outcome=lost');
  await expect(month.status).toHaveText('23 of 473 claims');
  await expect(page.locator('#claim-sums dt')).toHaveText('542 drones lost from radar');
  await expect(page.locator('#claim-sums .sum-line')).toHaveText('10 + 23 + 7 + 25 + 2 + 36 + 4 + 64 + 27 + 44 + 46 + 13 + 45 + 10 + 15 + 7 + 16 + 44 + 32 + 24 + 25 + 23');
});

test('Weekdays: folded away, and no more is said than the nights bear', async ({ month, page }) => {
  const weekdays = page.locator('details.weekdays');
  await expect(weekdays.getByText('no weekday stands out')).toBeHidden();
  await weekdays.getByText('Is there a weekday pattern?').click();
  await expect(weekdays.getByText('Russian sources, drones intercepted: no weekday stands out. Over 28 nights, the differences between weekdays are no larger than chance makes them.')).toBeVisible();
  await expect(weekdays).toContainText('each night under the day on which it ends');
  await expect(month.headline).toBeVisible();
});

test('Night by night: 31 rows; a night without a report is no zero, and a zero is one', async ({ month, page }) => {
  await expect(month.figure('nights').locator('table tbody tr')).toHaveCount(31);
  await month.expectRows('nights', [
    '1 October | 8 | 32 | 29 | not reported',
    '3 October | 113 | 105 | 78 | 23',
    '5 October | 10 | no report found | no report found | no report found',
    '7 October | 21 | not reported | 32 | not reported',
    '10 October | 92 | 62 | not reported | not reported',
    '11 October | 10 | no report found | no report found | no report found',
    '14 October | no report found | 0 | not reported | not reported',
    '16 October | no report found | 136 (Earlier report: 136) | 68 (Earlier report: 51) | 64 (Earlier report: 60)',
    '18 October | no report found | 135 | 80 | 44',
    '19 October | 16 | not reported | 42 | 46',
    '20 October | 110 | 49 | 31 | 13',
    '24 October | 7 (derived) | 50 (Another page: 59) | 40 | 7',
    '31 October | 21 | 43 | 17 | 23',
  ]);
  expect(await month.nightCounts('nights', '5 October')).toEqual(['10', '', '', '']);
  expect(await month.nightCounts('nights', '14 October')).toEqual(['', '0', '', '']);
  expect(await month.nightCounts('nights', '24 October')).toEqual(['7', '50', '40', '7']);
  await expect(month.table('nights')).toBeHidden();
  await month.figure('nights').getByText('Table', { exact: true }).click();
  await month.table('nights').getByRole('link', { name: '5 October', exact: true }).click();
  await expect(page).toHaveURL('/en/october-2024/nights/2024-10-05/');
});

test('What became of the launched: 25 nights, and the night to 18 October makes one more than launched', async ({ month }) => {
  await expect(month.figure('fates').locator('table tbody tr')).toHaveCount(25);
  await expect(month.figure('fates').locator('.figure-summary')).toHaveText(
    'Over 25 nights for which Ukrainian sources reported launched and intercepted drones, 59.5 % of the launched were intercepted; up to 90.5 % if the lost are counted too.',
  );
  await month.expectRows('fates', [
    '2 October | 32 | 11 | 10 | not reported | 4 | 7 (derived) | 34.4 % to 65.6 %',
    '16 October | 136 (Earlier report: 136) | 68 (Earlier report: 51) | 64 (Earlier report: 60) | not reported | 2 (Earlier report: 2) | 2 (derived) | 50.0 % to 97.1 %',
    '18 October | 135 | 80 | 44 | up to 10 | 2 | 1 more than launched | 59.3 % to 91.9 %',
    '24 October | 50 (Another page: 59) | 40 | 7 | 1 | 2 | 0 (derived) | 80.0 % to 94.0 %',
    '29 October | 48 | 26 | not reported | not reported | not reported | 22 (derived) | 54.2 %',
  ]);
  await expect(month.figure('fates')).toContainText('Russian sources did not report launches, so nothing of the kind can be drawn for them.');
});

test('By region: the Russian numbers add up over the nights, the Ukrainian lists only name', async ({ month }) => {
  await expect(month.figure('by-region').locator('table tbody tr')).toHaveCount(17 + 22);
  await month.expectRows('by-region', [
    'Belgorod | Russian sources, intercepted, drones | 186 | 24 | 0',
    'Kursk | Russian sources, intercepted, drones | 130 | 21 | 0',
    'Bryansk | Russian sources, intercepted, drones | 96 | 18 | 0',
    'Krasnodar | Russian sources, intercepted, drones | 65 | 3 | 0',
    'Moscow Oblast | Russian sources, intercepted, drones | 1 | 1 | 0',
    'Kyiv Oblast | Ukrainian sources, intercepted, drones | not reported | 0 | 14',
    'Kursk | Ukrainian sources, intercepted, drones | not reported | 0 | 1',
  ]);
  const multiples = month.figure('by-region').getByRole('listitem');
  await expect(multiples.first()).toHaveText('Belgorod 186 in 24 nights');
  await expect(multiples.first().locator('svg rect')).toHaveCount(24);
  await expect(multiples.filter({ hasText: 'Kyiv Oblast' })).toHaveText(/named in 14 nights, without a number$/);
  await expect(multiples.filter({ hasText: 'Kyiv Oblast' }).locator('rect[fill="url(#not-reported-neutral)"]')).toHaveCount(14);
});

test('The balance sheet: 31 of 32 and 15 of 37 sums come out, and those that do not are shown', async ({ month }) => {
  await month.expectRows('sums', ['Russian Ministry of Defence | 32 | 31 | 1 | 0', 'Ukrainian Air Force | 37 | 15 | 21 | 1']);
  await expect(month.sums).toHaveCount(1 + 21 + 1);
  await expect(month.sums.filter({ hasText: 'night to 18 October' }).locator('.sum-equation')).toHaveText(/^80 \+ 44 \+ up to 10 \+ 2 = 136 ✗\s+1 more than the total$/);
  await expect(month.sums.filter({ hasText: '24 hours of 27 October' }).locator('.sum-equation')).toHaveText(/^26 \+ 45 \+ 5 \+ 18 of 109\s+15 without a place or a type$/);
  await expect(month.sums.filter({ hasText: 'as of 07:00' }).filter({ hasText: '16 October' }).locator('.sum-equation')).toHaveText(/^51 \+ 60 \+ 20 \+ 2 of 136\s+3 not accounted for$/);
});

test('Missiles stand by the name each report used, and are never added', async ({ month }) => {
  await expect(month.figure('missiles').locator('.figure-summary')).toContainText('The names overlap, so the rows are never added.');
  expect((await month.counts('missiles'))['Drones and missiles together']).toEqual(['80', '']);
  const counts = Object.entries(await month.counts('missiles')).map(([name, [launched, intercepted]]) => `${name.replace(/a kind of: .+/, '')} ${launched}/${intercepted}`);
  expect(counts).toEqual(['Missile 8/4', 'Iskander-M 18/', 'Kh-59/69 14/4', 'Kh-59 11/', 'Kh-22 2/', 'Kh-31P 2/', 'Kh-35 1/', 'S-300 or S-400 8/', 'Drones and missiles together 80/']);
});

test('Where pages differ, both numbers stand, and the page says which is counted', async ({ month }) => {
  await month.expectRows('differing', [
    '16 October | Launched (Drone) | 136 (Babel) | 136 (Kyiv Independent) | Revised: the later report counts',
    '16 October | Intercepted (Drone) | 68 (Babel) | 51 (Kyiv Independent) | Revised: the later report counts',
    '16 October | Lost from radar (Drone) | 64 (Babel) | 60 (Kyiv Independent) | Revised: the later report counts',
    '24 October | Launched (Drone) | 50 (Babel) | 59 (Ukrinform (de)) | Another page has another number (The outcomes reported make 40 + 7 + 1 + 2 = 50; 50 drones launched leaves 0 open, 59 leaves 9)',
    '31 October | Launched (Ballistic missile) | 4 (Iskander-M, Deutsche Welle (uk)) | 2 (Ballistic missile, Nepszava (MTI)) | Another page has another number',
  ]);
  await expect(month.table('differing').locator('tbody tr')).toHaveCount(7);
});

test('Reports on a day, an evening or 24 hours are shown and never added', async ({ month }) => {
  await expect(month.figure('windows').locator('.figure-summary')).toContainText('never added to the night series');
  await expect(month.table('windows').locator('tbody tr')).toHaveCount(11);
  await expect(month.table('windows').locator('[data-count]')).toContainText(['2', '1', '3', '2', '5', '31', '4', '17', '109', '64', '43']);
  await expect(month.table('windows').locator('tbody tr').filter({ hasText: '24 hours of 27 October' })).toContainText('Belgorod 26, Bryansk 45, Kursk 5 and Tambov 18');
  expect(await month.nightCounts('nights', '27 October')).toEqual(['51', '80', '41', '32']);
});

test('Every figure names its sources and says that nothing was verified', async ({ month }) => {
  await expect(month.figures).toHaveCount(7);
  for (const source of await month.figures.locator('.figure-source').all()) await expect(source).toHaveText(/^Sources: \d+ pages, each named in its report · not independently verified$/);
  await expect(month.page.getByRole('navigation', { name: 'The same night, side by side' }).getByRole('link')).toHaveCount(31);
});

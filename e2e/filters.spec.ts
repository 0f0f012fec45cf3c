import { expect, test } from './test';

test.beforeEach(({ dashboard }) => dashboard.open());

test.describe('Reported by', () => {
  test('Russian sources reported 60 interceptions in 9 claims, and nothing else', async ({ dashboard }) => {
    await dashboard.side('Russian sources').check();
    await expect(dashboard.status).toHaveText('9 of 23 claims');
    await dashboard.expectCounts('sides', {
      'Intercepted, drones': ['60'], 'Launched, drones': [''], 'Launched, missiles': [''],
      'Lost from radar, drones': [''], 'Still airborne, drones': [''], 'Hit, missiles': [''],
    });
    await dashboard.expectCounts('by-day', { '12 October': ['47'], '13 October': ['13'] });
    await expect(dashboard.keyFigures).toContainText(['60 drones intercepted']);
  });

  test('Ukrainian sources reported 55 interceptions of 96 drones, in 14 claims', async ({ dashboard }) => {
    await dashboard.side('Ukrainian sources').check();
    await expect(dashboard.status).toHaveText('14 of 23 claims');
    await dashboard.expectCounts('sides', {
      'Intercepted, drones': ['55'], 'Launched, drones': ['96'], 'Launched, missiles': ['4'],
      'Lost from radar, drones': ['36'], 'Still airborne, drones': ['1'], 'Hit, missiles': ['4'],
    });
    await expect(dashboard.table('by-region').locator('tbody tr')).toHaveCount(4);
  });

  test('both sides again after one of them', async ({ dashboard }) => {
    await dashboard.side('Russian sources').check();
    await expect(dashboard.status).toHaveText('9 of 23 claims');
    await dashboard.side('Both').check();
    await expect(dashboard.status).toHaveText('23 claims');
    await expect(dashboard.page).toHaveURL(/\/en\/$/);
  });
});

const REGIONS = [
  { region: 'Kursk', code: 'RU-KRS', claims: '2 of 23 claims', row: 'Intercepted, drones', counts: ['18'], parts: ['12', '6'] },
  { region: 'Belgorod', code: 'RU-BEL', claims: '2 of 23 claims', row: 'Intercepted, drones', counts: ['8'], parts: ['2', '6'] },
  { region: 'Krasnodar', code: 'RU-KDA', claims: '1 of 23 claims', row: 'Intercepted, drones', counts: ['17'], parts: ['17'] },
  { region: 'Sea of Azov', code: 'sea-of-azov', claims: '1 of 23 claims', row: 'Intercepted, drones', counts: ['16'], parts: ['16'] },
  { region: 'Bryansk', code: 'RU-BRY', claims: '1 of 23 claims', row: 'Intercepted, drones', counts: ['1'], parts: ['1'] },
  { region: 'Poltava', code: 'UA-53', claims: '1 of 23 claims', row: 'Hit, missiles', counts: ['', '1'], parts: ['1'] },
  { region: 'Odesa', code: 'UA-51', claims: '1 of 23 claims', row: 'Hit, missiles', counts: ['', '1'], parts: ['1'] },
  { region: 'Chernihiv', code: 'UA-74', claims: '1 of 23 claims', row: 'Hit, missiles', counts: ['', '1'], parts: ['1'] },
  { region: 'Sumy', code: 'UA-59', claims: '1 of 23 claims', row: 'Hit, missiles', counts: ['', '1'], parts: ['1'] },
];

test('Region: one after another', async ({ dashboard }) => {
  for (const { region, code, claims, row, counts, parts } of REGIONS) {
    await test.step(`${region} shows ${counts.join('')}`, async () => {
      await dashboard.choose('Region', region);
      await expect(dashboard.status).toHaveText(claims);
      await dashboard.expectCounts('sides', { [row]: counts });
      await dashboard.expectCounts('by-region', { [region]: [counts.join('')] });
      await expect.poll(() => dashboard.claimCounts()).toEqual(parts);
      await expect(dashboard.page).toHaveURL(new RegExp(`/en/\\?region=${code}$`));
    });
  }
});

const ROWS = ['Intercepted, drones', 'Launched, drones', 'Launched, missiles', 'Lost from radar, drones', 'Still airborne, drones', 'Hit, missiles'] as const;

/** What each choice leaves: how many claims, and the two columns of the table, row by row; a dash where the row is gone, one number where the other side is left out. */
const CHOICES = {
  'Launched by': [
    ['Ukraine', 9, '60', '-', '-', '-', '-', '-'],
    ['Russia', 14, '55', '|96', '|4', '|36', '|1', '|4'],
  ],
  Weapon: [
    ['Drone', 15, '60|55', '|96', '-', '|36', '|1', '-'],
    ['Missile', 8, '-', '-', '|4', '-', '-', '|4'],
    ['Ballistic missile', 3, '-', '-', '-', '-', '-', '|2'],
    ['Iskander-M', 3, '-', '-', '-', '-', '-', '|2'],
    ['Cruise or guided missile', 3, '-', '-', '-', '-', '-', '|2'],
    ['Kh-59', 3, '-', '-', '-', '-', '-', '|2'],
  ],
  Outcome: [
    ['Intercepted', 11, '60|55', '-', '-', '-', '-', '-'],
    ['Launched', 3, '-', '|96', '|4', '-', '-', '-'],
    ['Lost from radar', 1, '-', '-', '-', '|36', '-', '-'],
    ['Still airborne', 1, '-', '-', '-', '-', '|1', '-'],
    ['Hit', 7, '-', '-', '-', '-', '-', '|4'],
  ],
  Day: [
    ['12 October', 7, '47|24', '|28', '-', '-', '-', '-'],
    ['13 October', 16, '13|31', '|68', '|4', '|36', '|1', '|4'],
  ],
} as const;

for (const filter of ['Launched by', 'Weapon', 'Outcome', 'Day'] as const) {
  test(`${filter}: one choice after another`, async ({ dashboard }) => {
    for (const [option, claims, ...columns] of CHOICES[filter]) {
      await test.step(`${option} leaves ${claims} claims`, async () => {
        await dashboard.choose(filter, option);
        await expect(dashboard.status).toHaveText(`${claims} of 23 claims`);
        const rows = ROWS.flatMap((row, index) => (columns[index] === '-' ? [] : [[row, columns[index]?.split('|') ?? []]]));
        await dashboard.expectCounts('sides', Object.fromEntries(rows));
        await expect(dashboard.claims()).toHaveCount(claims);
      });
    }
  });
}

test('Reset shows every claim again', async ({ dashboard }) => {
  await expect(dashboard.reset).toBeDisabled();
  await dashboard.side('Russian sources').check();
  await dashboard.choose('Region', 'Kursk');
  await dashboard.choose('Day', '13 October');
  await expect(dashboard.status).toHaveText('1 of 23 claims');
  await dashboard.expectCounts('sides', { 'Intercepted, drones': ['6'] });
  await dashboard.reset.click();
  await expect(dashboard.status).toHaveText('23 claims');
  await expect(dashboard.side('Both')).toBeChecked();
  await expect(dashboard.select('Region')).toHaveValue('');
  await expect(dashboard.page).toHaveURL(/\/en\/$/);
});

test('A combination that matches nothing gets a message, and no axes', async ({ dashboard }) => {
  await dashboard.choose('Outcome', 'Hit');
  await dashboard.choose('Day', '12 October');
  await expect(dashboard.status).toHaveText('0 of 23 claims');
  await expect(dashboard.nothing).toBeVisible();
  await expect(dashboard.figures).toHaveCount(0);
  await expect(dashboard.page.locator('main').getByText('That is not a zero.')).toBeVisible();
  await dashboard.page.getByRole('button', { name: 'Show every claim' }).click();
  await expect(dashboard.figures).toHaveCount(6);
  await expect(dashboard.status).toHaveText('23 claims');
});

import { expect, test } from './test';

const REPORTS = [
  {
    address: '/en/article/reports/article-2024-10-12-ru-mod/',
    title: 'Russian Ministry of Defence, night to 12 October',
    reported: 'Reported on 12 October 2024',
    paragraphs: '(¶26)',
    counts: ['47', '17', '16', '12', '2'],
    sums: [/^17 \+ 16 \+ 12 \+ 2 = 47 ✓/],
    readings: [],
    notes: ['“Sungai Azov”', 'month first (10/12/2024)'],
    checks: { 'https://censor.net/en/videonews/3514516/minoborony_rosiyi_zayavylo_pro_47_zbytyh_za_nich_droniv': 'where the article speaks of Saturday evening' },
  },
  {
    address: '/en/article/reports/article-2024-10-12-ua-air-force/',
    title: 'Ukrainian Air Force, night to 12 October',
    reported: 'Reported on 12 October 2024',
    paragraphs: '(¶27)',
    counts: ['28', '24'],
    sums: [/^24 of 28\s+4 not accounted for/],
    readings: [],
    notes: ['says nothing of the other four drones'],
    checks: {
      'https://www.dawn.com/news/1864860': '28 launched and 24 shot down',
      'https://htnoticias.com/ucrania-ataca-deposito-de-petroleo-ruso-en-la-region-ocupada-de-lugansk': 'two more drones lost to electronic warfare',
    },
  },
  {
    address: '/en/article/reports/article-2024-10-13-ua-air-force/',
    title: 'Ukrainian Air Force, night to 13 October',
    reported: 'Reported on 13 October 2024',
    paragraphs: '(¶35–38)',
    counts: ['68', '4', '31', '36', '1', '4', '2', '1', '1', '2', '1', '1'],
    sums: [/^31 \+ 36 \+ 1 = 68 ✓/, /^2 \+ 2 = 4 ✓/],
    readings: [],
    notes: ['“Chernigov”', 'They are counted as lost'],
    checks: {
      'https://trt.global/world/article/18219444': 'one drone still in the air',
      'https://www.kyivpost.com/post/40449': 'not that they hit',
    },
  },
  {
    address: '/en/article/reports/article-2024-10-13-ru-defence-officials/',
    title: 'Russian defence officials, night to 13 October',
    reported: 'Reported on 13 October 2024',
    paragraphs: '(¶39–40)',
    counts: ['13', '6', '6', '1'],
    sums: [/^6 \+ 6 \+ 1 = 13 ✓/],
    readings: ['6 + 6 + 1 = 13: the 13 stated', '6 + 1 = 7: not the 13 stated'],
    notes: ['¶40 spells out the total of ¶39'],
    checks: { 'https://trt.global/world/article/18219444': 'Six over each of the two regions and one over Bryansk: 13.' },
  },
];

test('The overview links to every report, in the order of the article', async ({ dashboard }) => {
  await dashboard.open();
  expect(await dashboard.addressesUnder('Report by report')).toEqual(REPORTS.map(({ address }) => address));
});

for (const { address, title, reported, paragraphs, counts, sums, readings, notes, checks } of REPORTS) {
  test(`Report: ${title}`, async ({ dashboard, page }) => {
    await dashboard.open();
    await page.getByRole('navigation').getByRole('link', { name: title }).click();
    await expect(page).toHaveURL(address);
    await expect(page).toHaveTitle(`${title} · Skytally`);
    await expect(dashboard.headline).toHaveText(title);
    const content = page.locator('main');
    await expect(content).toContainText(reported);
    await expect(content).toContainText('geosurvey.co.id');
    await expect(content).toContainText(paragraphs);
    await expect(content).toContainText('None was independently verified.');
    await expect(page.getByRole('table', { name: 'The claims', exact: true }).locator('[data-count]')).toHaveText(counts);
    await expect(content.locator('.sum-equation')).toHaveText(sums);
    for (const reading of readings) await expect(content).toContainText(reading);
    await expect(content.getByText('A reading not used')).toHaveCount(readings.length > 0 ? 1 : 0);
    for (const note of notes) await expect(content).toContainText(note);
    for (const [link, text] of Object.entries(checks)) {
      const entry = content.locator('dl > div').filter({ has: page.locator(`a[href="${link}"]`) });
      await expect(entry).toContainText(text);
    }
    await expect(content.locator('a[href^="http"]')).toHaveCount(Object.keys(checks).length);
  });
}

const REGIONS = [
  { region: 'Belgorod', id: 'RU-BEL', count: '8', claims: ['2', '6'], parts: ['a part of 47 drones intercepted', 'a part of 13 drones intercepted'] },
  { region: 'Bryansk', id: 'RU-BRY', count: '1', claims: ['1'], parts: ['a part of 13 drones intercepted'] },
  { region: 'Chernihiv', id: 'UA-74', count: '1', claims: ['1'], parts: ['Ukrainian Air Force, night to 13 October'] },
  { region: 'Krasnodar', id: 'RU-KDA', count: '17', claims: ['17'], parts: ['a part of 47 drones intercepted'] },
  { region: 'Kursk', id: 'RU-KRS', count: '18', claims: ['12', '6'], parts: ['a part of 47 drones intercepted', 'a part of 13 drones intercepted'] },
  { region: 'Odesa', id: 'UA-51', count: '1', claims: ['1'], parts: ['Ukrainian Air Force, night to 13 October'] },
  { region: 'Poltava', id: 'UA-53', count: '1', claims: ['1'], parts: ['Ukrainian Air Force, night to 13 October'] },
  { region: 'Sea of Azov', id: 'sea-of-azov', count: '16', claims: ['16'], parts: ['a part of 47 drones intercepted'] },
  { region: 'Sumy', id: 'UA-59', count: '1', claims: ['1'], parts: ['Ukrainian Air Force, night to 13 October'] },
];

test('The overview links to every region, by name', async ({ dashboard }) => {
  await dashboard.open();
  expect(await dashboard.addressesUnder('Region by region')).toEqual(REGIONS.map(({ id }) => `/en/article/regions/${id}/`));
});

test('Each region has a page of its own, reached from the overview', async ({ dashboard, page }) => {
  for (const { region, id, count, claims, parts } of REGIONS) {
    await test.step(region, async () => {
      await dashboard.open();
      await page.getByRole('navigation').getByRole('link', { name: region, exact: true }).click();
      await expect(page).toHaveURL(`/en/article/regions/${id}/`);
      await expect(page).toHaveTitle(new RegExp(`${region}.* · Skytally$`));
      await expect(dashboard.headline).toContainText(region);
      await expect(dashboard.standfirst).toContainText(id === 'sea-of-azov' ? 'The article prints “Sungai Azov”.' : `ISO 3166-2 code ${id}`);
      await dashboard.expectCounts('by-region', { [region]: [count] });
      expect(await dashboard.claimCounts()).toEqual(claims);
      await expect(page.locator('main section').getByRole('listitem')).toContainText(parts);
    });
  }
});

test('A region leads back to the dashboard, filtered to it', async ({ dashboard, page }) => {
  await dashboard.open('/en/article/regions/RU-KRS/');
  await page.locator('main').getByRole('link', { name: 'dashboard' }).click();
  await expect(page).toHaveURL('/en/?region=RU-KRS');
  await expect(dashboard.status).toHaveText('2 of 23 claims');
  await dashboard.expectCounts('sides', { 'Intercepted, drones': ['18'] });
});

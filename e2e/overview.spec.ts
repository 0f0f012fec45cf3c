import { expect, test } from './test';

const NOTHING = '';

test.describe('The overview', () => {
  test.beforeEach(({ dashboard }) => dashboard.open('/en/'));

  test('says in a headline and a few sentences what was reported', async ({ dashboard }) => {
    await expect(dashboard.headline).toContainText('drones and missiles, 12–13 October 2024');
    await expect(dashboard.standfirst).toContainText('Russian sources reported 60 drones intercepted (in 4 regions and one sea area).');
    await expect(dashboard.standfirst).toContainText(
      'Ukrainian sources reported 96 drones launched, 4 missiles launched, 55 drones intercepted, 36 drones lost from radar, 1 drone still airborne and 4 missiles that hit (in 4 regions).',
    );
    await expect(dashboard.standfirst).toContainText('Russian sources did not report how many were launched, so no shot-down rate can be given for them.');
    await expect(dashboard.standfirst).toContainText('None was independently verified.');
    await expect(dashboard.status).toHaveText('23 claims');
  });

  test('gives five key figures, each a link to its claims', async ({ dashboard }) => {
    await expect(dashboard.keyFigures).toContainText([
      '60 drones intercepted',
      '55 drones intercepted of 96 drones launched',
      '36 drones lost from radar',
      '1 drone still airborne',
      '4 missiles that hit of 4 missiles launched',
    ]);
    const counts = dashboard.keyFigures.locator('[data-count]');
    expect(await counts.evaluateAll((list) => list.map((one) => one.getAttribute('data-count')))).toEqual(['60', '55', '36', '1', '4']);
    for (const link of await dashboard.keyFigures.all()) await expect(link).toHaveAttribute('href', /^\?side=(russia|ukraine)&.+#claims$/);
  });

  test('shows six figures in order, each with caption, summary, source and table', async ({ dashboard }) => {
    const ids = ['sides', 'by-day', 'outcomes', 'by-region', 'sums', 'claims'] as const;
    expect(await dashboard.figures.evaluateAll((list) => list.map((figure) => figure.getAttribute('data-figure')))).toEqual([...ids]);
    const paragraphs = {
      sides: '¶26–27, 35–39',
      'by-day': '¶26–27, 37, 39',
      outcomes: '¶26–27, 35–39',
      'by-region': '¶26, 36, 40',
      sums: '¶26–27, 35–40',
      claims: '¶26–27, 35–40',
    };
    for (const id of ids) {
      const figure = dashboard.figure(id);
      await expect(figure.locator('figcaption').getByRole('heading', { level: 2 })).toHaveText(/\w{3,}/);
      await expect(figure.locator('.figure-summary')).toHaveText(/\w{3,}.+\.$/);
      await expect(figure.locator('.figure-source')).toHaveText(`Source: geosurvey.co.id, 13 October 2024, ${paragraphs[id]} · not independently verified`);
      await expect(dashboard.table(id)).toBeVisible();
      await expect(dashboard.table(id).locator('[data-count]').first()).toHaveAttribute('data-count', /^\d+$|^$/);
    }
  });

  test('sets the two sides face to face, and says that they speak of different drones', async ({ dashboard }) => {
    await dashboard.expectCounts('sides', {
      'Intercepted, drones': ['60', '55'],
      'Launched, drones': [NOTHING, '96'],
      'Launched, missiles': [NOTHING, '4'],
      'Lost from radar, drones': [NOTHING, '36'],
      'Still airborne, drones': [NOTHING, '1'],
      'Hit, missiles': [NOTHING, '4'],
    });
    await expect(dashboard.table('sides').getByText('not reported')).toHaveCount(5);
    await expect(dashboard.figure('sides')).toContainText('The two columns speak of different drones over different territory.');
  });

  test('gives the interceptions of each day', async ({ dashboard }) => {
    await dashboard.expectCounts('by-day', { '12 October': ['47', '24'], '13 October': ['13', '31'] });
  });

  test('says what became of what was launched, with rates only where launches were reported', async ({ dashboard }) => {
    await dashboard.expectCounts('outcomes', {
      'Russian Ministry of Defence, night to 12 October: drones': [NOTHING, '47', NOTHING, NOTHING, NOTHING],
      'Ukrainian Air Force, night to 12 October: drones': ['28', '24', NOTHING, NOTHING, NOTHING, '4'],
      'Ukrainian Air Force, night to 13 October: drones': ['68', '31', '36', '1', NOTHING, '0'],
      'Ukrainian Air Force, night to 13 October: missiles': ['4', NOTHING, NOTHING, NOTHING, '4', '0'],
      'Russian defence officials, night to 13 October: drones': [NOTHING, '13', NOTHING, NOTHING, NOTHING],
    });
    const row = (name: string) => dashboard.table('outcomes').getByRole('row').filter({ hasText: name }).locator('td').last();
    await expect(row('Ukrainian Air Force, night to 12 October: drones')).toHaveText('85.7 %');
    await expect(row('Ukrainian Air Force, night to 13 October: drones')).toHaveText('45.6 % to 98.5 %');
    await expect(row('Russian Ministry of Defence')).toContainText('Launches not reported');
    await expect(row('Russian defence officials')).toContainText('Launches not reported');
    await expect(dashboard.figure('outcomes').locator('.figure-summary')).toContainText('45.6 % were reported shot down, up to 98.5 % if the lost are counted too');
  });

  test('says who reported how many, where', async ({ dashboard }) => {
    await dashboard.expectCounts('by-region', {
      Kursk: ['18'], Krasnodar: ['17'], 'Sea of Azov': ['16'], Belgorod: ['8'], Bryansk: ['1'],
      Chernihiv: ['1'], Odesa: ['1'], Poltava: ['1'], Sumy: ['1'],
    });
    const kursk = dashboard.table('by-region').getByRole('row').filter({ hasText: 'Kursk' });
    await expect(kursk).toContainText('12 stated, 6 derived');
  });

  test('shows the sums, and what is not accounted for', async ({ dashboard }) => {
    await expect(dashboard.sums).toHaveCount(5);
    const sums = dashboard.figure('sums').locator('.sum-equation');
    await expect(sums).toHaveText([/^17 \+ 16 \+ 12 \+ 2 = 47 ✓/, /^24 of 28\s+4 not accounted for/, /^31 \+ 36 \+ 1 = 68 ✓/, /^2 \+ 2 = 4 ✓/, /^6 \+ 6 \+ 1 = 13 ✓/]);
    await expect(dashboard.sums.last()).toContainText('Another reading makes 6 + 1 = 7');
  });

  test('lists every claim, each with its paragraph', async ({ dashboard }) => {
    await expect(dashboard.claims()).toHaveCount(23);
    const counts = '47 17 16 12 2 28 24 68 4 31 36 1 4 2 1 1 2 1 1 13 6 6 1';
    expect((await dashboard.claimCounts()).join(' ')).toBe(counts);
    const paragraphs = dashboard.claims().locator('td:last-child');
    expect((await paragraphs.allTextContents()).join(' ')).toBe('¶26 ¶26 ¶26 ¶26 ¶26 ¶27 ¶27 ¶35 ¶35 ¶37 ¶37 ¶38 ¶36 ¶36 ¶36 ¶36 ¶36 ¶36 ¶36 ¶39 ¶40 ¶40 ¶40');
  });
});

test('The overview stands at / too, word for word', async ({ dashboard, page }) => {
  await dashboard.open('/');
  await expect(dashboard.headline).toContainText('12–13 October 2024');
  await expect(dashboard.figures).toHaveCount(6);
  const first = await page.getByRole('main').textContent();
  await dashboard.open('/en/');
  await expect(dashboard.figures).toHaveCount(6);
  expect(await page.getByRole('main').textContent()).toBe(first);
});

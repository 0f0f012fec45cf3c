import type { APIRequestContext } from '@playwright/test';
import { readCsv } from './csv';
import { expect, test } from './test';

const COLUMNS =
  'claim_id,part_of,report_id,source_id,claimant,side,attacker,period_start,period_end,window,reported_on,outcome,weapon,place,count,qualifier,basis,because,status';

/** A row as the file gives it, without the ids and the reason: side, attacker, night, outcome, weapon, place, count, basis. */
const ROWS = [
  'russia ukraine 2024-10-11/2024-10-12 intercepted drone - 47 stated',
  'russia ukraine 2024-10-11/2024-10-12 intercepted drone RU-KDA 17 stated',
  'russia ukraine 2024-10-11/2024-10-12 intercepted drone sea-of-azov 16 stated',
  'russia ukraine 2024-10-11/2024-10-12 intercepted drone RU-KRS 12 stated',
  'russia ukraine 2024-10-11/2024-10-12 intercepted drone RU-BEL 2 stated',
  'ukraine russia 2024-10-11/2024-10-12 launched drone - 28 stated',
  'ukraine russia 2024-10-11/2024-10-12 intercepted drone - 24 stated',
  'ukraine russia 2024-10-12/2024-10-13 launched drone - 68 stated',
  'ukraine russia 2024-10-12/2024-10-13 launched missile - 4 stated',
  'ukraine russia 2024-10-12/2024-10-13 intercepted drone - 31 stated',
  'ukraine russia 2024-10-12/2024-10-13 lost drone - 36 stated',
  'ukraine russia 2024-10-12/2024-10-13 airborne drone - 1 derived',
  'ukraine russia 2024-10-12/2024-10-13 hit missile - 4 derived',
  'ukraine russia 2024-10-12/2024-10-13 hit iskander-m - 2 stated',
  'ukraine russia 2024-10-12/2024-10-13 hit iskander-m UA-53 1 derived',
  'ukraine russia 2024-10-12/2024-10-13 hit iskander-m UA-51 1 derived',
  'ukraine russia 2024-10-12/2024-10-13 hit kh-59 - 2 stated',
  'ukraine russia 2024-10-12/2024-10-13 hit kh-59 UA-74 1 derived',
  'ukraine russia 2024-10-12/2024-10-13 hit kh-59 UA-59 1 derived',
  'russia ukraine 2024-10-12/2024-10-13 intercepted drone - 13 stated',
  'russia ukraine 2024-10-12/2024-10-13 intercepted drone RU-BEL 6 derived',
  'russia ukraine 2024-10-12/2024-10-13 intercepted drone RU-KRS 6 derived',
  'russia ukraine 2024-10-12/2024-10-13 intercepted drone RU-BRY 1 stated',
];

type Row = Record<string, string>;

async function readRows(request: APIRequestContext, collection = 'article'): Promise<Row[]> {
  const [header = [], ...rows] = readCsv(await (await request.get(`/data/${collection}/claims.csv`)).text());
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ''])));
}

test('The CSV has the columns that were promised, 23 rows, and CRLF line ends', async ({ request }) => {
  const response = await request.get('/data/article/claims.csv');
  expect(response.ok()).toBe(true);
  expect(response.headers()['content-type']).toContain('text/csv');
  const text = await response.text();
  const lines = text.split('\r\n');
  expect(lines[0]).toBe(COLUMNS);
  expect(lines).toHaveLength(1 + 23 + 1);
  expect(lines.at(-1)).toBe('');
  expect(new Set(readCsv(text).map((row) => row.length))).toEqual(new Set([19]));
});

test('Each row says who reported what, about which night, where and how many', async ({ request }) => {
  const rows = await readRows(request);
  const seen = rows.map((row) => [row.side, row.attacker, `${row.period_start}/${row.period_end}`, row.outcome, row.weapon, row.place || '-', row.count, row.basis].join(' '));
  expect(seen).toEqual(ROWS);
});

test('One row in full, quotes and all', async ({ request }) => {
  const rows = await readRows(request);
  expect(rows.find(({ place }) => place === 'UA-74')).toEqual({
    claim_id: 'article-2024-10-13-ua-air-force-hit-kh-59-ua-74',
    part_of: 'article-2024-10-13-ua-air-force-hit-kh-59',
    report_id: 'article-2024-10-13-ua-air-force',
    source_id: 'geosurvey-2024-10-13',
    claimant: 'ua-air-force',
    side: 'ukraine',
    attacker: 'russia',
    period_start: '2024-10-12',
    period_end: '2024-10-13',
    window: 'overnight',
    reported_on: '2024-10-13',
    outcome: 'hit',
    weapon: 'kh-59',
    place: 'UA-74',
    count: '1',
    qualifier: '',
    basis: 'derived',
    because: 'The article says the missiles were two and the regions two, and that each region was hit: one missile each.',
    status: 'counted',
  });
});

test('Empty cells say: a total, no single place, no qualifier, nothing derived', async ({ request }) => {
  const rows = await readRows(request);
  expect(rows.filter((row) => row.part_of === '').map((row) => row.count).join(' ')).toBe('47 28 24 68 4 31 36 1 4 13');
  expect(rows.filter((row) => row.place === '')).toHaveLength(12);
  expect(rows.filter((row) => row.qualifier !== '')).toEqual([]);
  expect(rows.filter((row) => row.because !== '')).toHaveLength(8);
  expect(rows.filter((row) => row.status !== 'counted')).toEqual([]);
});

test('Parts make their totals: 47, 13, 4, 2 and 2', async ({ request }) => {
  const rows = await readRows(request);
  const made = new Map<string, number>();
  for (const { part_of, count } of rows) if (part_of) made.set(part_of, (made.get(part_of) ?? 0) + Number(count));
  expect([...made]).toEqual([
    ['article-2024-10-12-ru-mod-intercepted', 47],
    ['article-2024-10-13-ua-air-force-hit', 4],
    ['article-2024-10-13-ua-air-force-hit-iskander-m', 2],
    ['article-2024-10-13-ua-air-force-hit-kh-59', 2],
    ['article-2024-10-13-ru-defence-officials-intercepted', 13],
  ]);
});

test('The JSON holds the same rows, with numbers as numbers and nothing as null', async ({ request }) => {
  const response = await request.get('/data/article/claims.json');
  expect(response.headers()['content-type']).toContain('application/json');
  const rows = (await response.json()) as Record<string, string | number | null>[];
  expect(rows).toHaveLength(23);
  expect(rows[0]).toMatchObject({ part_of: null, place: null, count: 47, qualifier: null, because: null });
  const asText = rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === null ? '' : String(value)])));
  expect(asText).toEqual(await readRows(request));
});

test('The month has 473 rows, and each says whether it is counted', async ({ request }) => {
  const rows = await readRows(request, 'october-2024');
  expect(Object.keys(rows[0] ?? {}).join()).toBe(COLUMNS);
  expect(rows).toHaveLength(473);
  const withStatus = (status: string) => rows.filter((row) => row.status === status);
  expect(['counted', 'overlapping', 'superseded', 'alternative'].map((status) => withStatus(status).length)).toEqual([415, 36, 19, 3]);
  expect(withStatus('alternative').map(({ period_end, outcome, weapon, count }) => `${period_end} ${outcome} ${weapon} ${count}`)).toEqual([
    '2024-10-24 launched drone 59',
    '2024-10-31 launched ballistic 2',
    '2024-10-31 launched missile 8',
  ]);
  expect(new Set(withStatus('superseded').map(({ report_id }) => report_id))).toEqual(new Set(['night-2024-10-16-ua-air-force-as-of-0700']));
  expect(rows.filter(({ count }) => count === '').every(({ place, outcome }) => place !== '' && outcome === 'intercepted')).toBe(true);
  expect(rows.filter(({ count }) => count === '')).toHaveLength(147);
  const sum = (side: string, outcome: string) =>
    rows.filter((row) => row.status === 'counted' && row.side === side && row.outcome === outcome && row.weapon === 'drone' && row.part_of === '').reduce((total, { count }) => total + Number(count), 0);
  expect([sum('russia', 'intercepted'), sum('ukraine', 'launched'), sum('ukraine', 'intercepted'), sum('ukraine', 'lost')]).toEqual([751, 1661, 1025, 542]);
});

test('The JSON of the month holds the same rows', async ({ request }) => {
  const rows = (await (await request.get('/data/october-2024/claims.json')).json()) as Record<string, string | number | null>[];
  const asText = rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === null ? '' : String(value)])));
  expect(asText).toEqual(await readRows(request, 'october-2024'));
});

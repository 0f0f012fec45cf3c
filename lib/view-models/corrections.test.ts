import { describe, expect, it } from 'vitest';
import type { Correction } from '@/data/corrections';
import { loadCollection } from '@/data/dataset';
import { en } from '../language/en';
import { makeFormat } from '../language/format';
import { correctionsOfClaim, correctionsTable, versionsTable } from './corrections';

const KURSK = 'article-2024-10-12-ru-mod-intercepted-ru-krs';
const TOTAL = 'article-2024-10-12-ru-mod-intercepted';
const format = makeFormat('en', en.dashboard);

const correction = (id: string, more: Partial<Correction>): Correction => ({
  id, on: '2026-03-02', collection: 'article', claim: KURSK, field: 'count', from: 11, to: 12, because: { en: 'The article prints 12.' }, ...more,
});
const rowsOf = (...corrections: Correction[]) => correctionsTable(corrections, [loadCollection('article')], 'en', en, format).rows;
const values = (more: Partial<Correction>) => rowsOf(correction('a', more))[0]?.cells.slice(2, 5).map(({ text }) => text);

describe('the table of corrections', () => {
  it('says when, of which claim, what it was, what it is and why', () => {
    const { columns } = correctionsTable([], [], 'en', en, format);
    expect(columns.map(({ label }) => label)).toEqual(['Corrected on', 'Claim', 'What was changed', 'Published as', 'Is now', 'Why']);
    expect(rowsOf(correction('a', {}))).toEqual([
      {
        key: 'a',
        cells: [
          { text: '2 March 2026' },
          { text: 'Russian Ministry of Defence, night to 12 October: Intercepted, Drone, Kursk', href: `/en/article/reports/article-2024-10-12-ru-mod/#claim-${KURSK}` },
          { text: 'The count' }, { text: '11', count: 11 }, { text: '12', count: 12 }, { text: 'The article prints 12.' },
        ],
      },
    ]);
  });

  it('names a claim without a place by the rest', () => {
    expect(rowsOf(correction('a', { claim: TOTAL }))[0]?.cells[1]?.text).toBe('Russian Ministry of Defence, night to 12 October: Intercepted, Drone');
  });

  it('puts the newest first', () => {
    expect(rowsOf(correction('a', {}), correction('b', { from: 12, to: 13 })).map(({ key }) => key)).toEqual(['b', 'a']);
  });

  it('says "not reported" of a count that was none, and marks it as missing', () => {
    expect(rowsOf(correction('a', { from: null }))[0]?.cells[3]).toEqual({ text: 'not reported', count: null });
  });

  it.each<[Partial<Correction>, string[]]>([
    [{ field: 'qualifier', from: null, to: 'up-to' }, ['How firm the count is', 'as the number stands', 'up to …']],
    [{ field: 'outcome', from: 'hit', to: 'lost' }, ['The outcome', 'Hit', 'Lost from radar']],
    [{ field: 'weapon', from: 'drone', to: 'kh-59' }, ['The weapon', 'Drone', 'Kh-59']],
    [{ field: 'weapon', from: 'zeppelin', to: 'drone' }, ['The weapon', 'zeppelin', 'Drone']],
    [{ field: 'place', from: null, to: 'RU-KRS' }, ['The place', 'no single place', 'Kursk']],
    [{ field: 'partOf', from: null, to: TOTAL }, ['The total it is a part of', 'none', TOTAL]],
    [{ field: 'basis', from: 'stated', to: 'derived' }, ['Stated or derived', 'stated', 'derived']],
    [{ field: 'status', from: 'counted', to: 'superseded' }, ['Whether it is counted', 'counted', 'replaced by a later report, not counted']],
    [{ field: 'source', from: 'gone', to: 'geosurvey-2024-10-13' }, ['The source', 'gone', 'geosurvey.co.id']],
    [{ field: 'claimant', from: 'ru-defence-officials', to: 'ru-mod' }, ['The claimant', 'Russian defence officials', 'Russian Ministry of Defence']],
    [{ field: 'attacker', from: 'russia', to: 'ukraine' }, ['Who launched them', 'Russia', 'Ukraine']],
    [{ field: 'period', from: '2024-10-12 2024-10-12 day', to: '2024-10-11 2024-10-12 overnight' }, ['The period', 'day of 12 October', 'night to 12 October']],
  ])('puts %o into words', (more, expected) => {
    expect(values(more)).toEqual(expected);
  });

  it('keeps the id of a claim that was withdrawn, and its count', () => {
    expect(rowsOf(correction('a', { claim: 'gone', field: 'claim', from: 7, to: null }))[0]?.cells.slice(1, 5)).toEqual([
      { text: 'gone' }, { text: 'The whole claim' }, { text: '7', count: 7 }, { text: 'withdrawn' },
    ]);
  });
});

describe('the corrections of one claim', () => {
  it('are those of its collection, oldest first', () => {
    const list = [correction('a', {}), correction('b', { claim: TOTAL }), correction('c', { collection: 'other' }), correction('d', { from: 12, to: 13 })];
    expect(correctionsOfClaim(list, 'article', KURSK).map(({ id }) => id)).toEqual(['a', 'd']);
  });
});

describe('the table of versions', () => {
  it('has a row for each release, the newest first', () => {
    const releases = [
      { version: '1.0.0', on: '2026-03-01', added: [{ collection: 'article', claims: 23, reports: [] }, { collection: 'october-2024', claims: 1000, reports: [] }], corrections: [] },
      { version: '1.0.1', on: '2026-03-02', added: [], corrections: ['a', 'b'] },
    ];
    const { columns, rows } = versionsTable(releases, en, format);
    expect(columns.map(({ label, numeric }) => [label, numeric])).toEqual([['Version', false], ['Day', false], ['Claims added', true], ['Corrections', true]]);
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['1.0.1', '2 March 2026', '0', '2'], ['1.0.0', '1 March 2026', '1,023', '0']]);
  });
});

import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeClaim, partOf, viewOf } from '../claims.fixture';
import { makeEdition } from '../edition';
import type { Selection } from '../selection';
import { claimsFigure, sortClaims, type ClaimColumn, type ClaimRow } from './claims-table';

const edition = makeEdition(loadCollection('article'), 'en');
const figureOf = (selection: Partial<Selection> = {}) => claimsFigure(viewOf(edition, selection));
const short = ({ id }: ClaimRow) => id.replace(/^article-2024-10-/, '');

describe('every claim', () => {
  const { rows, table, summary, source } = figureOf();

  it('is listed in the order of the data, set in below its total', () => {
    expect(rows.map(({ depth, count }) => [depth, count])).toEqual([
      [0, 47], [1, 17], [1, 16], [1, 12], [1, 2],
      [0, 28], [0, 24],
      [0, 68], [0, 4], [0, 31], [0, 36], [0, 1], [0, 4], [1, 2], [2, 1], [2, 1], [1, 2], [2, 1], [2, 1],
      [0, 13], [1, 6], [1, 6], [1, 1],
    ]);
    expect(summary).toBe('23 claims. Parts stand below their total, and are never added to it.');
    expect(source).toBe('Source: geosurvey.co.id, 13 October 2024, ¶26–27, 35–40');
  });

  it('says who, when, what, where, how many, on what basis, and where in the article', () => {
    expect(table.columns.map(({ label }) => label)).toEqual(['Claimant', 'Period', 'Outcome', 'Weapon', 'Place', 'Count', 'Stated or derived', 'Paragraph']);
    expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual(['Russian Ministry of Defence', 'night to 12 October', 'Intercepted', 'Drone', 'no single place', '47', 'stated', '¶26']);
    expect(table.rows[14]?.cells.map(({ text }) => text)).toEqual(['Ukrainian Air Force', 'night to 13 October', 'Hit', 'Iskander-M', 'Poltava', '1', 'derived', '¶36']);
  });

  it('leads to its report and its place, and carries its reason', () => {
    expect(rows[0]).toMatchObject({ reportHref: '/en/article/reports/article-2024-10-12-ru-mod/#claim-article-2024-10-12-ru-mod-intercepted', placeHref: null, because: null });
    expect(rows[21]).toMatchObject({
      reportHref: '/en/article/reports/article-2024-10-13-ru-defence-officials/#claim-article-2024-10-13-ru-defence-officials-intercepted-ru-krs',
      placeHref: '/en/article/regions/RU-KRS/',
      because: 'Printed as six over Belgorod and Kursk. Only six over each, with one over Bryansk, makes the 13 stated: 6 + 6 + 1.',
    });
  });
});

describe('the claims of a selection', () => {
  it.each<[Partial<Selection>, number[], string]>([
    [{ side: ['russia'] }, [47, 17, 16, 12, 2, 13, 6, 6, 1], '9 claims.'],
    [{ region: ['RU-KRS'] }, [12, 6], '2 claims.'],
    [{ outcome: ['intercepted'] }, [47, 17, 16, 12, 2, 24, 31, 13, 6, 6, 1], '11 claims.'],
    [{ day: ['2024-10-12'] }, [47, 17, 16, 12, 2, 28, 24], '7 claims.'],
    [{ region: ['UA-53'] }, [1], '1 claim.'],
    [{ region: ['UA-53'], side: ['russia'] }, [], '0 claims.'],
  ])('%j are those that match, totals and parts', (selection, counts, words) => {
    const figure = figureOf(selection);
    expect(figure.rows.map(({ count }) => count)).toEqual(counts);
    expect(figure.summary.startsWith(words)).toBe(true);
  });

  it('are set in by the totals that the selection holds, not by all', () => {
    expect(figureOf({ region: ['UA-53', 'UA-51'] }).rows.map(({ depth }) => depth)).toEqual([0, 0]);
    expect(figureOf({ weapon: ['iskander-m'] }).rows.map(({ depth }) => depth)).toEqual([0, 1, 1]);
  });
});

describe('sorting the claims', () => {
  const { rows } = figureOf();
  const sorted = (column: ClaimColumn, descending: boolean) => sortClaims(rows, column, descending, 'en');
  const ONES = ['13-ua-air-force-airborne', '13-ua-air-force-hit-iskander-m-ua-53', '13-ua-air-force-hit-iskander-m-ua-51', '13-ua-air-force-hit-kh-59-ua-74', '13-ua-air-force-hit-kh-59-ua-59', '13-ru-defence-officials-intercepted-ru-bry'];

  it('by count goes by number and not by text, both ways', () => {
    expect(sorted('count', false).map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 4, 4, 6, 6, 12, 13, 16, 17, 24, 28, 31, 36, 47, 68]);
    expect(sorted('count', true).map(({ count }) => count)).toEqual([68, 47, 36, 31, 28, 24, 17, 16, 13, 12, 6, 6, 4, 4, 2, 2, 2, 1, 1, 1, 1, 1, 1]);
  });

  it('keeps equal rows in the order of the data, both ways', () => {
    expect(sorted('count', false).slice(0, 6).map(short)).toEqual(ONES);
    expect(sorted('count', true).slice(-6).map(short)).toEqual(ONES);
  });

  it('by claimant, outcome or place goes by the words shown', () => {
    expect([...new Set(sorted('claimant', false).map(({ cells }) => cells.claimant))]).toEqual(['Russian defence officials', 'Russian Ministry of Defence', 'Ukrainian Air Force']);
    expect([...new Set(sorted('outcome', true).map(({ cells }) => cells.outcome))]).toEqual(['Still airborne', 'Lost from radar', 'Launched', 'Intercepted', 'Hit']);
    expect([...new Set(sorted('place', false).map(({ cells }) => cells.place))]).toEqual([
      'Belgorod', 'Bryansk', 'Chernihiv', 'Krasnodar', 'Kursk', 'Odesa', 'Poltava', 'Sea of Azov', 'Sumy', 'no single place',
    ]);
    expect(sorted('place', true).map(({ cells }) => cells.place).at(-1)).toBe('no single place');
  });

  it('by period or paragraph goes by day and by number', () => {
    expect([...new Set(sorted('period', true).map(({ cells }) => cells.period))]).toEqual(['night to 13 October', 'night to 12 October']);
    expect([...new Set(sorted('paragraph', false).map(({ cells }) => cells.paragraph))]).toEqual(['¶26', '¶27', '¶35', '¶36', '¶37', '¶38', '¶39', '¶40']);
  });

  it('leaves the list it was given as it was', () => {
    const before = rows.map(short);
    sorted('count', true);
    expect(rows.map(short)).toEqual(before);
  });

  it('puts a number not reported last both ways, and never takes it for a zero', () => {
    const total = makeClaim({ id: 'zero', source: 'geosurvey-2024-10-13', claimant: 'ua-air-force', count: 0 });
    const made = claimsFigure(viewOf({ ...edition, claims: [total, partOf(total, { id: 'none', place: 'UA-53', count: null }), partOf(total, { id: 'ten', place: 'UA-51', count: 10, qualifier: 'up-to' })] })).rows;
    expect(sortClaims(made, 'count', false, 'en').map(({ id, cells }) => `${id}: ${cells.count}`)).toEqual(['zero: 0', 'ten: up to 10', 'none: not reported']);
    expect(sortClaims(made, 'count', true, 'en').map(({ id }) => id)).toEqual(['ten', 'zero', 'none']);
  });
});

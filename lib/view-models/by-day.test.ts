import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeClaim, viewOf } from '../claims.fixture';
import { makeEdition } from '../edition';
import type { Selection } from '../selection';
import { byDayFigure, type ByDayFigure } from './by-day';

const edition = makeEdition(loadCollection('article'), 'en');
const figureOf = (selection: Partial<Selection> = {}) => byDayFigure(viewOf(edition, selection));
const counts = ({ rows }: ByDayFigure) => rows.map(({ label, bars }) => [label, bars.russia?.count, bars.ukraine?.count]);

describe('interceptions by day', () => {
  it('set 47 against 24 on 12 October, and 13 against 31 on 13 October', () => {
    const figure = figureOf();
    expect(counts(figure)).toEqual([['12 October', 47, 24], ['13 October', 13, 31]]);
    expect(figure.title).toBe('Interceptions each side reported, by day');
    expect(figure.summary).toBe('12 October: 47 by Russian sources and 24 by Ukrainian sources; 13 October: 13 by Russian sources and 31 by Ukrainian sources.');
    expect(figure.note).toBe('A night is filed under the day on which it ends.');
    expect(figure.source).toBe('Source: geosurvey.co.id, 13 October 2024, ¶26–27, 37, 39');
    expect(figure.keys).toEqual([]);
    expect(figure.max).toBe(47);
    expect(figure.table.columns.map(({ label }) => label)).toEqual(['Day', 'Russian sources', 'Ukrainian sources']);
    expect(figure.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['12 October', '47', '24'], ['13 October', '13', '31']]);
  });

  it('of Russian sources alone have one column', () => {
    const figure = figureOf({ side: ['russia'] });
    expect(counts(figure)).toEqual([['12 October', 47, undefined], ['13 October', 13, undefined]]);
    expect(figure.summary).toBe('12 October: 47 by Russian sources; 13 October: 13 by Russian sources.');
    expect(figure.table.columns.map(({ label }) => label)).toEqual(['Day', 'Russian sources']);
    expect(figure.source).toBe('Source: geosurvey.co.id, 13 October 2024, ¶26, 39');
  });

  it('over Kursk are 12 and 6, with no number of the other side', () => {
    const figure = figureOf({ region: ['RU-KRS'] });
    expect(counts(figure)).toEqual([['12 October', 12, null], ['13 October', 6, null]]);
    expect(figure.rows.map(({ bars }) => bars.russia?.derived)).toEqual([0, 6]);
    expect(figure.keys.map(({ texture }) => texture)).toEqual(['derived']);
    expect(figure.table.rows.map(({ cells }) => cells.slice(1))).toEqual([
      [{ text: '12', count: 12, href: '/en/article/reports/article-2024-10-12-ru-mod/#claim-article-2024-10-12-ru-mod-intercepted-ru-krs' }, { text: 'none selected' }],
      [{ text: '6', count: 6, href: '/en/article/reports/article-2024-10-13-ru-defence-officials/#claim-article-2024-10-13-ru-defence-officials-intercepted-ru-krs', note: 'derived' }, { text: 'none selected' }],
    ]);
  });

  it('are the same when only interceptions are asked for', () => {
    expect(figureOf({ outcome: ['intercepted'] })).toEqual(figureOf());
  });

  it('of 12 October are one row', () => {
    const figure = figureOf({ day: ['2024-10-12'] });
    expect(counts(figure)).toEqual([['12 October', 47, 24]]);
    expect(figure.source).toBe('Source: geosurvey.co.id, 13 October 2024, ¶26–27');
  });

  it('are empty where no interception was reported', () => {
    const figure = figureOf({ side: ['ukraine'], weapon: ['missile'] });
    expect(figure.rows).toEqual([]);
    expect(figure.summary).toBe('Nothing in this selection belongs in this figure.');
    expect(figure.source).toBeNull();
  });

  it('say "not reported" where one side gave no number for the day', () => {
    const claims = edition.claims.filter(({ report }) => report !== 'article-2024-10-12-ua-air-force');
    const figure = byDayFigure(viewOf({ ...edition, claims }));
    expect(counts(figure)).toEqual([['12 October', 47, null], ['13 October', 13, 31]]);
    expect(figure.summary).toBe('12 October: 47 by Russian sources and not reported by Ukrainian sources; 13 October: 13 by Russian sources and 31 by Ukrainian sources.');
    expect(figure.keys.map(({ texture }) => texture)).toEqual(['not-reported']);
    expect(figure.table.rows[0]?.cells[2]).toEqual({ text: 'not reported', count: null });
  });

  it('of drones and of missiles have a row each', () => {
    const missiles = makeClaim({ id: 'm', source: 'geosurvey-2024-10-13', claimant: 'ua-air-force', weapon: 'missile', family: 'missile', kinds: ['missile'], count: 0 });
    const drones = makeClaim({ id: 'd', source: 'geosurvey-2024-10-13', claimant: 'ua-air-force', count: 8, qualifier: 'at-least' });
    const figure = byDayFigure(viewOf({ ...edition, claims: [drones, missiles] }, { side: ['ukraine'] }));
    expect(counts(figure)).toEqual([['2 March, drones', undefined, 8], ['2 March, missiles', undefined, 0]]);
    expect(figure.summary).toBe('2 March, drones: at least 8 by Ukrainian sources; 2 March, missiles: 0 by Ukrainian sources.');
  });
});

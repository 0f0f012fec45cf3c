import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { viewOf } from '../claims.fixture';
import { makeEdition } from '../edition';
import type { Selection } from '../selection';
import { sidesFigure, type SidesFigure } from './sides';

const edition = makeEdition(loadCollection('article'), 'en');
const figureOf = (selection: Partial<Selection> = {}) => sidesFigure(viewOf(edition, selection));
const counts = ({ rows }: SidesFigure) => rows.map(({ label, bars }) => [label, bars.russia?.count, bars.ukraine?.count]);
const texts = ({ table }: SidesFigure) => table.rows.map(({ cells }) => cells.map(({ text }) => text));
const NOTE = 'The two columns speak of different drones over different territory. They are not two versions of one event.';
const RUSSIAN = 'Russian sources here: Russian Ministry of Defence and Russian defence officials.';
const UKRAINIAN = 'Ukrainian sources here: Ukrainian Air Force.';

describe('side by side, the whole article', () => {
  const figure = figureOf();

  it('sets 60 against 55, and marks what one side did not report', () => {
    expect(counts(figure)).toEqual([
      ['Intercepted, drones', 60, 55],
      ['Launched, drones', null, 96],
      ['Launched, missiles', null, 4],
      ['Lost from radar, drones', null, 36],
      ['Still airborne, drones', null, 1],
      ['Hit, missiles', null, 4],
    ]);
  });

  it('writes "not reported" in the table, with null and not 0 behind it', () => {
    expect(figure.table.columns.map(({ label, numeric }) => [label, numeric])).toEqual([['Outcome', false], ['Russian sources', true], ['Ukrainian sources', true]]);
    expect(texts(figure)[1]).toEqual(['Launched, drones', 'not reported', '96']);
    expect(figure.table.rows[1]?.cells.map(({ count }) => count)).toEqual([undefined, null, 96]);
    expect(figure.table.rows[4]?.cells[2]).toEqual({ text: '1', count: 1, href: '/en/article/reports/article-2024-10-13-ua-air-force/#claim-article-2024-10-13-ua-air-force-airborne', note: 'derived' });
  });

  it('says in words what the rows show', () => {
    expect(figure.title).toBe('Both sides count interceptions; only Ukrainian sources say how many were launched');
    expect(figure.summary).toBe(
      'Russian sources: 60 drones intercepted. Ukrainian sources: 55 drones intercepted, 96 drones launched, 4 missiles launched, 36 drones lost from radar, 1 drone still airborne and 4 missiles that hit.',
    );
    expect(figure.note).toBe(`${NOTE} ${RUSSIAN} ${UKRAINIAN}`);
    expect(figure.source).toBe('Source: geosurvey.co.id, 13 October 2024, ¶26–27, 35–39');
  });

  it('knows which bars are derived, explains both textures, and the longest bar', () => {
    expect(figure.rows.map(({ bars }) => bars.ukraine?.derived)).toEqual([0, 0, 0, 0, 1, 4]);
    expect(figure.keys).toEqual([
      { texture: 'derived', label: 'derived' },
      { texture: 'not-reported', label: 'not reported, which is not zero' },
    ]);
    expect(figure.max).toBe(96);
  });

  it('names the claims behind a bar, with the reason where one is derived', () => {
    expect(figure.rows[0]?.bars.russia?.details).toEqual(['Russian Ministry of Defence, night to 12 October: 47', 'Russian defence officials, night to 13 October: 13']);
    expect(figure.rows[4]?.bars.ukraine?.details).toEqual([
      'Ukrainian Air Force, night to 13 October: 1 (derived: The article says that the rest were still in the air and gives no number: 68 − 31 − 36 = 1.)',
    ]);
  });
});

describe('side by side, filtered', () => {
  it('to Russian sources keeps the rows that they leave open', () => {
    const figure = figureOf({ side: ['russia'] });
    expect(texts(figure)).toEqual([
      ['Intercepted, drones', '60'],
      ['Launched, drones', 'not reported'],
      ['Launched, missiles', 'not reported'],
      ['Lost from radar, drones', 'not reported'],
      ['Still airborne, drones', 'not reported'],
      ['Hit, missiles', 'not reported'],
    ]);
    expect(figure.title).toBe('Side by side: what each side reported');
    expect(figure.summary).toBe('Russian sources: 60 drones intercepted.');
    expect(figure.note).toBe(RUSSIAN);
    expect(figure.source).toBe('Source: geosurvey.co.id, 13 October 2024, ¶26, 39');
    expect(figure.max).toBe(60);
  });

  it('to Kursk shows 18, and tells what the selection leaves out from what was not reported', () => {
    const figure = figureOf({ region: ['RU-KRS'] });
    expect(texts(figure)).toEqual([['Intercepted, drones', '18', 'none selected']]);
    expect(figure.rows[0]?.bars.russia).toMatchObject({ count: 18, derived: 6 });
    expect(figure.rows[0]?.bars.ukraine).toMatchObject({ count: null, missing: 'left-out' });
    expect(figure.table.rows[0]?.cells.slice(1)).toEqual([{ text: '18', count: 18, href: '/en/article/claims/?side=russia&region=RU-KRS&weapon=drone&outcome=intercepted&day=2024-10-12,2024-10-13', note: '6 derived' }, { text: 'none selected' }]);
    expect(figure.keys.map(({ texture }) => texture)).toEqual(['derived']);
    expect(figure.summary).toBe('Russian sources: 18 drones intercepted. Ukrainian sources: no number in this selection.');
    expect(figure.title).toBe('Side by side: what each side reported');
    expect(figure.source).toBe('Source: geosurvey.co.id, 13 October 2024, ¶26, 40');
  });

  it('to interceptions shows one row', () => {
    const figure = figureOf({ outcome: ['intercepted'] });
    expect(counts(figure)).toEqual([['Intercepted, drones', 60, 55]]);
    expect(figure.summary).toBe('Russian sources: 60 drones intercepted. Ukrainian sources: 55 drones intercepted.');
    expect(figure.keys).toEqual([]);
  });

  it('to 12 October shows 47 beside 24 of 28', () => {
    const figure = figureOf({ day: ['2024-10-12'] });
    expect(counts(figure)).toEqual([['Intercepted, drones', 47, 24], ['Launched, drones', null, 28]]);
    expect(figure.title).toBe('Both sides count interceptions; only Ukrainian sources say how many were launched');
    expect(figure.source).toBe('Source: geosurvey.co.id, 13 October 2024, ¶26–27');
  });

  it('to nothing has no rows', () => {
    expect(figureOf({ region: ['UA-53'], day: ['2024-10-12'] })).toMatchObject({
      rows: [], max: 1, note: NOTE, source: null, summary: 'Russian sources: no number in this selection. Ukrainian sources: no number in this selection.',
    });
  });
});

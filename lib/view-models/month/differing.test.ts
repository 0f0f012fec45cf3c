import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { viewOf } from '../../claims.fixture';
import { makeEdition } from '../../edition';
import { en } from '../../language/en';
import type { Selection } from '../../selection';
import { differingFigure } from './differing';
import { makeMonthView } from './month-view';

const october = makeEdition(loadCollection('october-2024'), 'en');
const of = (selection: Partial<Selection> = {}) => differingFigure(makeMonthView(viewOf(october, selection), en.month));
const rows = (selection: Partial<Selection> = {}) => of(selection).table.rows.map(({ cells }) => cells);
const on = (day: number): Partial<Selection> => ({ from: [`2024-10-${day}`], to: [`2024-10-${day}`] });

describe('numbers that differ', () => {
  it('stand beside the one that counts, each with its page', () => {
    expect(rows().map((cells) => cells.slice(0, 4).map(({ text, note }) => (note === undefined ? text : `${text} (${note})`)))).toEqual([
      ['16 October', 'Launched (Drone)', '136 (Babel)', '136 (Kyiv Independent)'],
      ['16 October', 'Intercepted (Drone)', '68 (Babel)', '51 (Kyiv Independent)'],
      ['16 October', 'Lost from radar (Drone)', '64 (Babel)', '60 (Kyiv Independent)'],
      ['16 October', 'Left to another country (Drone)', '2 (Babel)', '2 (Kyiv Independent)'],
      ['24 October', 'Launched (Drone)', '50 (Babel)', '59 (Ukrinform (de))'],
      ['31 October', 'Launched (Ballistic missile)', '4 (Iskander-M, Deutsche Welle (uk))', '2 (Ballistic missile, Nepszava (MTI))'],
      ['31 October', 'Launched (Missile)', '8 (Kh-59/69, Deutsche Welle (uk))', '8 (Nepszava (MTI))'],
    ]);
  });

  it('were revised by a later report, or come from another page', () => {
    expect(rows(on(16)).map((cells) => cells[4]?.text)).toEqual(Array.from({ length: 4 }, () => 'Revised: the later report counts'));
    expect(rows(on(24)).map((cells) => cells[4]?.text)).toEqual(['Another page has another number']);
  });

  it('about launches are set against what became of them: the 50 and the 59 of 24 October', () => {
    expect(rows(on(24))[0]?.[4]?.note).toBe('The outcomes reported make 40 + 7 + 1 + 2 = 50; 50 drones launched leaves 0 open, 59 leaves 9');
  });

  it('about anything else, or revised, are set against nothing', () => {
    expect([...rows(on(16)), ...rows(on(31))].map((cells) => cells[4]?.note)).toEqual(Array.from({ length: 6 }, () => undefined));
  });

  it('lead to the night and to both pages', () => {
    expect(rows(on(24))[0]?.map(({ href, count }) => [href, count])).toEqual([
      ['/en/october-2024/nights/2024-10-24/', undefined],
      [undefined, undefined],
      ['https://babel.ua/en/news/111966-the-air-defense-forces-shot-down-40-drones-at-night', 50],
      ['https://www.ukrinform.de/rubric-ato/3919472-verteidigungskrafte-schieen40-feindliche-drohnen-ab-7-weitere-verloren-gegangen.html', 59],
      [undefined, undefined],
    ]);
  });

  it('of a selection are those it chooses', () => {
    expect(rows({ outcome: ['lost'] }).map((cells) => cells[3]?.text)).toEqual(['60']);
    expect(rows({ weapon: ['ballistic'] }).map((cells) => cells[3]?.text)).toEqual(['2']);
  });

  it('of a selection without any say so', () => {
    expect(of({ side: ['russia'] })).toMatchObject({ source: null, table: { rows: [] }, summary: 'In this selection no two pages differ and no report was revised.' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { readCsv } from './csv.fixture';
import { makeEdition } from './edition';
import { asWritten } from './export';
import { figureFileName, figureRows, figureToCsv, figureToJson } from './figure-file';
import { makeFormat } from './language/format';
import { en } from './language/en';
import { EVERYTHING } from './selection';
import { sidesFigure } from './view-models/sides';
import { makeView, type Table } from './view-models/view';

const NOTE = '{column}: note';
const table: Table = {
  columns: [{ key: 'label', label: 'Outcome', numeric: false }, { key: 'russia', label: 'Russian sources', numeric: true }],
  rows: [
    { key: 'a', cells: [{ text: '=1+1, "quoted"' }, { text: '1,234', count: 1234 }] },
    { key: 'b', cells: [{ text: 'Lost' }, { text: 'not reported', count: null }] },
    { key: 'c', cells: [{ text: 'Hit' }, { text: 'none selected' }] },
    { key: 'd', cells: [{ text: 'Airborne' }, { text: 'up to 0', count: 0, note: 'derived' }] },
  ],
};

/** A CSV as a reader's program takes it: records of texts, with our apostrophes taken off again. */
const readBack = (csv: string) => readCsv(csv).map((row) => row.map(asWritten));

describe('a figure as rows', () => {
  it('has counts as numbers, null where nothing was reported, and notes in a column of their own', () => {
    expect(figureRows(table, NOTE)).toEqual({
      columns: [{ key: 'label', label: 'Outcome' }, { key: 'russia', label: 'Russian sources' }, { key: 'russia_note', label: 'Russian sources: note' }],
      rows: [['=1+1, "quoted"', 1234, null], ['Lost', null, null], ['Hit', 'none selected', null], ['Airborne', 0, 'up to 0; derived']],
    });
  });
});

describe('a figure as CSV', () => {
  it('neutralises a text that a spreadsheet would run, leaves counts as they are, and leaves null empty', () => {
    expect(figureToCsv(figureRows(table, NOTE))).toBe(
      'Outcome,Russian sources,Russian sources: note\r\n"\'=1+1, ""quoted""",1234,\r\nLost,,\r\nHit,none selected,\r\nAirborne,0,up to 0; derived\r\n',
    );
  });

  it('gives the same rows when it is read back, whatever the texts are', () => {
    const cell = fc.record({ text: fc.string({ unit: 'binary' }).filter((text) => !/^'/.test(text)), count: fc.option(fc.nat(), { nil: null }) });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        const rows = figureRows({ columns: table.columns, rows: cells.map(({ text, count }, index) => ({ key: String(index), cells: [{ text }, { text: String(count ?? ''), count }] })) }, NOTE);
        const expected = [rows.columns.map(({ label }) => label), ...rows.rows.map((row) => row.map((value) => String(value ?? '')))];
        expect(readBack(figureToCsv(rows))).toEqual(expected);
      }),
    );
  });

  it('of the article’s first figure begins with the interceptions both sides reported', () => {
    const edition = makeEdition(loadCollection('article'), 'en');
    const rows = figureRows(sidesFigure(makeView(edition, EVERYTHING, en.dashboard, makeFormat('en', en.dashboard))).table, NOTE);
    expect(readBack(figureToCsv(rows)).find(([label]) => label === 'Intercepted, drones')?.slice(0, 3)).toContain('60');
  });
});

describe('a figure as JSON', () => {
  it('says what it is, how it is filtered, and that nobody verified it', () => {
    const facts = { title: 'Made up', collection: { id: 'article', name: 'Article' }, address: 'https://skytally.example/en/?side=russia&region=RU-KRS%2CRU-BEL#sides', filters: '?side=russia&region=RU-KRS,RU-BEL', source: null, status: 'not independently verified', version: '1.2.0', changedOn: '2024-11-05' };
    const read = JSON.parse(figureToJson(figureRows(table, NOTE), facts));
    expect(read).toMatchObject({ ...facts, filters: { side: ['russia'], region: ['RU-KRS', 'RU-BEL'] } });
    expect(read.rows[1]).toEqual({ label: 'Lost', russia: null, russia_note: null });
    expect(read.rows[3]).toEqual({ label: 'Airborne', russia: 0, russia_note: 'up to 0; derived' });
  });
});

it('a file is named after collection, figure and the day of the data', () => {
  expect(figureFileName('october-2024', 'by-region', { version: '1.2.0', changedOn: '2024-11-05' }, 'csv')).toBe('skytally_october-2024_by-region_2024-11-05.csv');
});

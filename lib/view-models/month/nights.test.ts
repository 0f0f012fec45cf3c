import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { viewOf } from '../../claims.fixture';
import { makeEdition } from '../../edition';
import { en } from '../../language/en';
import type { Selection } from '../../selection';
import { makeMonthView } from './month-view';
import { nightsFigure, type NightsFigure } from './nights';

const october = makeEdition(loadCollection('october-2024'), 'en');
const of = (selection: Partial<Selection> = {}) => nightsFigure(makeMonthView(viewOf(october, selection), en.month));
const on = (day: number): Partial<Selection> => ({ from: [`2024-10-${String(day).padStart(2, '0')}`], to: [`2024-10-${String(day).padStart(2, '0')}`] });
const row = ({ rows }: NightsFigure, day: number) => rows.find((one) => one.day === day);
const texts = ({ table }: NightsFigure) => table.rows.map(({ cells }) => cells.map(({ text, note }) => (note === undefined ? text : `${text} (${note})`)));

describe('the figure of the nights', () => {
  const figure = of();

  it('says which night was the highest for each side', () => {
    expect(figure.summary).toBe('The highest nights: 113 drones intercepted as Russian sources reported, night to 3 October; 136 drones launched as Ukrainian sources reported, night to 16 October.');
  });

  it('has a row for each of the 31 nights, and one scale for both sides', () => {
    expect(figure.rows.map(({ day }) => day)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
    expect(figure.max).toBe(136);
    expect(figure.panels).toEqual([{ side: 'russia', title: 'Russian sources on Ukrainian drones' }, { side: 'ukraine', title: 'Ukrainian sources on Russian drones' }]);
  });

  it('has a table with what Russian sources reported intercepted and what Ukrainian ones reported launched, intercepted and lost', () => {
    expect(figure.table.columns.map(({ label, numeric }) => [label, numeric])).toEqual([
      ['Night to', false],
      ['Russian sources: intercepted', true],
      ['Ukrainian sources: launched', true],
      ['Ukrainian sources: intercepted', true],
      ['Ukrainian sources: lost from radar', true],
    ]);
    expect(texts(figure).filter((_, index) => [3, 5, 7, 10, 14, 16, 18, 24, 29].includes(index + 1))).toEqual([
      ['3 October', '113', '105', '78', '23'],
      ['5 October', '10', 'no report found', 'no report found', 'no report found'],
      ['7 October', '21', 'not reported', '32', 'not reported'],
      ['10 October', '92', '62', 'not reported', 'not reported'],
      ['14 October', 'no report found', '0', 'not reported', 'not reported'],
      ['16 October', 'no report found', '136 (Earlier report: 136)', '68 (Earlier report: 51)', '64 (Earlier report: 60)'],
      ['18 October', 'no report found', '135', '80', '44'],
      ['24 October', '7 (derived)', '50 (Another page: 59)', '40', '7'],
      ['29 October', '7', '48', '26', 'not reported'],
    ]);
  });

  it('leads each night to its page, and each number to its claim', () => {
    expect(figure.table.rows[2]?.cells.map(({ href }) => href)).toEqual([
      '/en/october-2024/nights/2024-10-03/',
      '/en/october-2024/reports/night-2024-10-03-ru-mod/#claim-night-2024-10-03-ru-mod-intercepted',
      '/en/october-2024/reports/night-2024-10-03-ua-air-force/#claim-night-2024-10-03-ua-air-force-launched',
      '/en/october-2024/reports/night-2024-10-03-ua-air-force/#claim-night-2024-10-03-ua-air-force-intercepted',
      '/en/october-2024/reports/night-2024-10-03-ua-air-force/#claim-night-2024-10-03-ua-air-force-lost',
    ]);
  });

  it('has no count, and not 0, where a number is missing', () => {
    expect(figure.table.rows[4]?.cells.map(({ count }) => count)).toEqual([undefined, 10, null, null, null]);
    expect(figure.table.rows[13]?.cells.map(({ count }) => count)).toEqual([undefined, null, 0, null, null]);
  });

  it('explains every mark that it draws', () => {
    expect(figure.keys.map(({ mark }) => mark)).toEqual(['launched', 'lost', 'gap', 'hatch', 'other', 'range']);
  });
});

describe('a night of the figure', () => {
  it('reaches from the lower to the higher number where two pages disagree: 24 October', () => {
    expect(row(of(), 24)?.cells.ukraine.launched).toMatchObject({ count: 50, low: 50, high: 59, text: '50', note: 'Another page: 59' });
    expect(row(of(), 24)?.cells.ukraine.intercepted).toMatchObject({ count: 40, low: 40, high: 40, note: null });
  });

  it('reaches no further where a later report replaced an earlier one: 16 October', () => {
    expect(row(of(), 16)?.cells.ukraine.intercepted).toMatchObject({ count: 68, low: 68, high: 68, note: 'Earlier report: 51' });
  });

  it('names for each number its claimant and its page, and says which does not count', () => {
    expect(row(of(), 24)?.cells.ukraine.launched?.details).toEqual([
      'Ukrainian Air Force: 50 launched (Babel)',
      'Ukrainian Air Force: 59 launched (Ukrinform (de)), another page’s number, not counted',
    ]);
    expect(row(of(), 16)?.cells.ukraine.lost?.details).toEqual([
      'Ukrainian Air Force: 64 lost (Babel)',
      'Ukrainian Air Force: 60 lost (Kyiv Independent), replaced by a later report, not counted',
    ]);
    expect(row(of(), 3)?.cells.russia.intercepted?.details).toEqual(['Russian Ministry of Defence: 113 intercepted (Ukrainska Pravda)']);
  });

  it('has beside it the reports on a day, an evening or 24 hours that end on its date, once each and never added', () => {
    expect(of().rows.filter(({ others }) => others.length > 0).map(({ day, others }) => [day, ...others.map(({ text }) => text)])).toEqual([
      [2, 'day of 2 October (at 13:50 Moscow time): 2, never added'],
      [6, 'day of 6 October (at 06:35 Moscow time): 1, never added'],
      [17, 'day of 17 October (13:50–14:30 Moscow time): 5, never added'],
      [25, '24 hours of 25 October: 31, never added'],
      [26, 'day of 26 October (14:50–15:30 Moscow time): 4, never added', 'evening of 26 October (22:00–23:20 Moscow time): 17, never added'],
      [27, '24 hours of 27 October: 109, never added'],
      [28, '24 hours of 28 October: 64, never added', 'day of 28 October: 43, never added'],
    ]);
    expect(row(of(), 27)?.cells.russia.intercepted?.count).toBe(51);
  });

  it('is high enough for what stands beside it: 109 on 27 October, 59 on 24 October', () => {
    expect(of(on(27)).max).toBe(109);
    expect(of({ ...on(24), side: ['ukraine'] }).max).toBe(59);
  });
});

describe('the figure of a selection', () => {
  it('of one side has its panel and its columns alone', () => {
    const figure = of({ side: ['russia'] });
    expect(figure.panels.map(({ side }) => side)).toEqual(['russia']);
    expect(figure.table.columns.map(({ label }) => label)).toEqual(['Night to', 'Russian sources: intercepted']);
    expect(figure.summary).toBe('The highest nights: 113 drones intercepted as Russian sources reported, night to 3 October.');
    expect(figure.max).toBe(113);
  });

  it('of a range has its nights', () => {
    const figure = of({ from: ['2024-10-04'], to: ['2024-10-06'] });
    expect(texts(figure)).toEqual([
      ['4 October', '18', '19', '9', '7'],
      ['5 October', '10', 'no report found', 'no report found', 'no report found'],
      ['6 October', '4', '87', '56', '25'],
    ]);
    expect(figure.keys.map(({ mark }) => mark)).toEqual(['launched', 'lost', 'gap', 'other']);
  });

  it('says of what it leaves out that none is selected, and gives it no count', () => {
    const figure = of({ ...on(3), outcome: ['intercepted'] });
    expect(texts(figure)).toEqual([['3 October', '113', 'none selected', '78', 'none selected']]);
    expect(figure.table.rows[0]?.cells[2]).toEqual({ text: 'none selected' });
  });

  it('names the highest nights of what it keeps, where it leaves out launches', () => {
    expect(of({ outcome: ['intercepted'] }).summary).toBe(
      'The highest nights: 113 drones intercepted as Russian sources reported, night to 3 October; 80 drones intercepted as Ukrainian sources reported, night to 18 October.',
    );
    expect(of({ outcome: ['lost'] }).summary).toBe('The highest nights: 64 drones lost as Ukrainian sources reported, night to 16 October.');
  });

  it('of a region says of a night that does not name it so', () => {
    expect(texts(of({ region: ['RU-KRS'], side: ['russia'], from: ['2024-10-12'], to: ['2024-10-14'] }))).toEqual([['12 October', '12'], ['13 October', '6'], ['14 October', 'no report found']]);
    expect(texts(of({ region: ['RU-KRS'], side: ['russia'], ...on(4) }))).toEqual([['4 October', 'region not named']]);
  });

  it('of a region has its part of the reports beside the nights', () => {
    expect(of({ region: ['RU-TAM'] }).rows.flatMap(({ day, others }) => others.map(({ count }) => [day, count]))).toEqual([[27, 18]]);
  });

  it('without a number draws nothing and says so', () => {
    expect(of({ weapon: ['missile'] })).toMatchObject({ rows: [], max: 1, keys: [], source: null, summary: 'No night of this selection has a number.' });
  });
});

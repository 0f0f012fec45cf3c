import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeClaim, nightTo, viewOf } from '../../claims.fixture';
import { makeEdition } from '../../edition';
import { en } from '../../language/en';
import type { Selection } from '../../selection';
import { fatesFigure, type FatesFigure } from './fates';
import { makeMonthView } from './month-view';

const october = makeEdition(loadCollection('october-2024'), 'en');
const of = (selection: Partial<Selection> = {}) => fatesFigure(makeMonthView(viewOf(october, selection), en.month));
const on = (day: number): Partial<Selection> => ({ from: [`2024-10-${String(day).padStart(2, '0')}`], to: [`2024-10-${String(day).padStart(2, '0')}`] });
const night = (day: number) => of(on(day)).rows[0];
/** Percentages as they are written, with a plain space before the sign. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const texts = ({ table }: FatesFigure) => table.rows.map(({ cells }) => cells.map(({ text, note }) => plain(note === undefined ? text : `${text} (${note})`)));

describe('what became of the launched, night by night', () => {
  const figure = of();

  it('has the 25 nights for which both the launched and the intercepted were reported, and something was launched', () => {
    expect(figure.rows.map(({ day }) => day)).toEqual([1, 2, 3, 4, 6, 8, 9, 12, 13, 15, 16, 17, 18, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]);
  });

  it('stands on an axis of all 31 nights', () => {
    expect(figure.nights.map(({ day }) => day)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
  });

  // 951 of 1,599 launched, and 951 + 496 of them.
  it('says over how many nights which share was intercepted, and how high it is with the lost', () => {
    expect(plain(figure.summary)).toBe('Over 25 nights for which Ukrainian sources reported launched and intercepted drones, 59.5 % of the launched were intercepted; up to 90.5 % if the lost are counted too.');
  });

  it('is as high as the highest night, by its launches or by its outcomes', () => {
    expect(figure.max).toBe(136);
    expect(of(on(18)).max).toBe(136);
    expect(of(on(3)).max).toBe(105);
  });

  it('sets each night out: launched, intercepted, lost, airborne, left, not accounted for, and the rate', () => {
    const none = 'not reported';
    expect(figure.table.columns.map(({ label }) => label)).toEqual(['Night to', 'Launched', 'Intercepted', 'Lost from radar', 'Still airborne', 'Left to another country', 'Not accounted for', 'Shot down']);
    expect(texts(figure)).toEqual([
      ['1 October', '32', '29', none, none, none, '3 (derived)', '90.6 %'],
      ['2 October', '32', '11', '10', none, '4', '7 (derived)', '34.4 % to 65.6 %'],
      ['3 October', '105', '78', '23', none, '1', '3 (derived)', '74.3 % to 96.2 %'],
      ['4 October', '19', '9', '7', none, none, '3 (derived)', '47.4 % to 84.2 %'],
      ['6 October', '87', '56', '25', none, none, '6 (derived)', '64.4 % to 93.1 %'],
      ['8 October', '19', '18', none, none, '1', '0 (derived)', '94.7 %'],
      ['9 October', '22', '21', none, none, '1', '0 (derived)', '95.5 %'],
      ['12 October', '28', '24', '2', none, none, '2 (derived)', '85.7 % to 92.9 %'],
      ['13 October', '68', '31', '36', '1', none, '0 (derived)', '45.6 % to 98.5 %'],
      ['15 October', '17', '12', '4', none, none, '1 (derived)', '70.6 % to 94.1 %'],
      ['16 October', '136 (Earlier report: 136)', '68 (Earlier report: 51)', '64 (Earlier report: 60)', none, '2 (Earlier report: 2)', '2 (derived)', '50.0 % to 97.1 %'],
      ['17 October', '56', '22', '27', none, '2', '5 (derived)', '39.3 % to 87.5 %'],
      ['18 October', '135', '80', '44', 'up to 10', '2', '1 more than launched', '59.3 % to 91.9 %'],
      ['20 October', '49', '31', '13', none, '2', '3 (derived)', '63.3 % to 89.8 %'],
      ['21 October', '116', '59', '45', '10', none, '2 (derived)', '50.9 % to 89.7 %'],
      ['22 October', '60', '42', '10', '1', '4', '3 (derived)', '70.0 % to 86.7 %'],
      ['23 October', '81', '57', '15', 'up to 9', none, '0 (derived)', '70.4 % to 88.9 %'],
      ['24 October', '50 (Another page: 59)', '40', '7', '1', '2', '0 (derived)', '80.0 % to 94.0 %'],
      ['25 October', '63', '36', '16', none, none, '11 (derived)', '57.1 % to 82.5 %'],
      ['26 October', '91', '44', '44', '1', '1', '1 (derived)', '48.4 % to 96.7 %'],
      ['27 October', '80', '41', '32', none, '1', '6 (derived)', '51.2 % to 91.3 %'],
      ['28 October', '100', '66', '24', none, '4', '6 (derived)', '66.0 % to 90.0 %'],
      ['29 October', '48', '26', none, none, none, '22 (derived)', '54.2 %'],
      ['30 October', '62', '33', '25', none, none, '4 (derived)', '53.2 % to 93.5 %'],
      ['31 October', '43', '17', '23', none, '3', '0 (derived)', '39.5 % to 93.0 %'],
    ]);
  });

  it('has a key for each outcome that is drawn', () => {
    expect(figure.fates.map(({ fate }) => fate)).toEqual(['intercepted', 'lost', 'airborne', 'left', 'not-accounted']);
    expect(of(on(13)).fates.map(({ fate }) => fate)).toEqual(['intercepted', 'lost', 'airborne']);
  });
});

describe('a night of the launched', () => {
  it('is filled up with what is left open: 3 of the 105 of 3 October', () => {
    expect(night(3)).toMatchObject({ launched: 105, made: 102, open: 3 });
    expect(night(3)?.segments).toEqual([
      { fate: 'intercepted', count: 78, text: '78' },
      { fate: 'lost', count: 23, text: '23' },
      { fate: 'left', count: 1, text: '1' },
      { fate: 'not-accounted', count: 3, text: '3' },
    ]);
  });

  it('whose outcomes make more than the launched leaves nothing open, and has no count in that cell: 18 October', () => {
    expect(night(18)).toMatchObject({ launched: 135, made: 136, open: -1 });
    expect(night(18)?.segments.map(({ fate, text }) => `${fate} ${text}`)).toEqual(['intercepted 80', 'lost 44', 'airborne up to 10', 'left 2']);
    expect(of(on(18)).table.rows[0]?.cells[6]).toEqual({ text: '1 more than launched' });
  });

  it('on which two pages disagree is drawn by the number that counts, and keeps the range: 24 October', () => {
    expect(night(24)).toMatchObject({ launched: 50, made: 50, open: 0, cells: { launched: { low: 50, high: 59 } } });
    expect(night(24)?.segments.map(({ fate }) => fate)).toEqual(['intercepted', 'lost', 'airborne', 'left']);
  });

  it('without reported losses has one rate and no band: 26 of 48 on 29 October', () => {
    expect(night(29)?.rate).toEqual({ given: true, low: 26 / 48, high: 26 / 48 });
    expect(night(16)?.rate).toEqual({ given: true, low: 0.5, high: 132 / 136 });
  });

  it.each([
    ['launches were not reported', 19], ['interceptions were not reported', 10], ['nothing was launched', 14], ['no report was found', 5], ['launches were given with missiles only', 7],
  ])('is not drawn where %s', (_, day) => {
    expect(of(on(day))).toMatchObject({ rows: [], nights: [], max: 1, summary: 'No night of this selection has both the launched and the intercepted, so nothing can be shown here.' });
  });
});

describe('a night on which nothing was launched and nothing intercepted', () => {
  it('is not drawn, for nothing is a share of it', () => {
    const claims = (['launched', 'intercepted'] as const).map((outcome) => makeClaim({ id: outcome, outcome, count: 0, period: nightTo('2024-03-02') }));
    const march = { ...october, nights: { from: '2024-03-02', to: '2024-03-02' }, claims };
    expect(fatesFigure(makeMonthView(viewOf({ ...march, sources: [{ id: 'made-up-source', publisher: 'Nobody', publishedOn: null, address: null }] }), en.month)).rows).toEqual([]);
  });
});

describe('what became of the launched, filtered', () => {
  it('to outcomes without the lost gives no rate, and leaves nothing as not accounted for', () => {
    const figure = of({ ...on(3), outcome: ['launched', 'intercepted'] });
    expect(texts(figure)).toEqual([['3 October', '105', '78', 'none selected', 'none selected', 'none selected', 'cannot be worked out', 'cannot be given']]);
    expect(figure.rows[0]).toMatchObject({ open: null, rate: { given: false, why: 'filtered' } });
    expect(figure.rows[0]?.segments.map(({ fate }) => fate)).toEqual(['intercepted']);
    expect(figure.summary).toBe('The selection leaves out a number that the rate needs');
  });

  it('to launched, intercepted and lost gives the rate, and cannot say what is left open', () => {
    const figure = of({ ...on(3), outcome: ['launched', 'intercepted', 'lost'] });
    expect(texts(figure)).toEqual([['3 October', '105', '78', '23', 'none selected', 'none selected', 'cannot be worked out', '74.3 % to 96.2 %']]);
    expect(plain(figure.summary)).toBe('Over 1 night for which Ukrainian sources reported launched and intercepted drones, 74.3 % of the launched were intercepted; up to 96.2 % if the lost are counted too.');
  });

  it('to one side, an outcome or a region that leaves out launches has nothing to show', () => {
    for (const selection of [{ side: ['russia'] }, { outcome: ['intercepted'] }, { region: ['UA-35'] }, { weapon: ['missile'] }])
      expect(of(selection)).toMatchObject({ rows: [], nights: [], source: null });
  });
});

import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeClaim, viewOf } from '../claims.fixture';
import { makeEdition } from '../edition';
import type { Selection } from '../selection';
import { outcomesFigure, type OutcomesFigure } from './outcomes';

const edition = makeEdition(loadCollection('article'), 'en');
const figureOf = (selection: Partial<Selection> = {}) => outcomesFigure(viewOf(edition, selection));
const texts = ({ table }: OutcomesFigure) => table.rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll('\u00a0', ' ')));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const MOD = 'Russian Ministry of Defence, night to 12 October: drones';
const UA12 = 'Ukrainian Air Force, night to 12 October: drones';
const UA13 = 'Ukrainian Air Force, night to 13 October: drones';
const OFFICIALS = 'Russian defence officials, night to 13 October: drones';
const NO_LAUNCHES = 'Launches not reported: no rate can be given';
const NOT = 'not reported';

describe('what became of what was launched, the whole article', () => {
  const figure = figureOf();

  it('says for each report and family what was reported, and what was not', () => {
    expect(figure.table.columns.map(({ label }) => label)).toEqual(['Report', 'Launched', 'Intercepted', 'Lost', 'Airborne', 'Hit', 'Not accounted for', 'Shot down']);
    expect(texts(figure)).toEqual([
      [MOD, NOT, '47', NOT, NOT, NOT, 'cannot be worked out', NO_LAUNCHES],
      [UA12, '28', '24', NOT, NOT, NOT, '4', '85.7 %'],
      [UA13, '68', '31', '36', '1', NOT, '0', '45.6 % to 98.5 %'],
      ['Ukrainian Air Force, night to 13 October: missiles', '4', NOT, NOT, NOT, '4', '0', 'Interceptions not reported: no rate can be given'],
      [OFFICIALS, NOT, '13', NOT, NOT, NOT, 'cannot be worked out', NO_LAUNCHES],
    ]);
  });

  it('has null and not 0 behind what was not reported', () => {
    expect(figure.table.rows[0]?.cells.slice(1, 6).map(({ count }) => count)).toEqual([null, 47, null, null, null]);
  });

  it('leaves 4 of the 28 not accounted for, and says that this is derived', () => {
    expect(figure.rows.map(({ open }) => open)).toEqual([null, 4, 0, 0, null]);
    expect(figure.rows[1]?.segments.map(({ fate, label, count, text }) => [fate, label, count, text])).toEqual([
      ['intercepted', 'intercepted', 24, '24'],
      ['not-accounted', 'not accounted for', 4, '4'],
    ]);
    expect(figure.table.rows[1]?.cells[6]).toEqual({ text: '4', count: 4, note: 'derived' });
    expect(figure.table.rows[0]?.cells[6]).toEqual({ text: 'cannot be worked out' });
  });

  it('marks the one airborne and the four hits as derived', () => {
    expect(figure.table.rows[2]?.cells.map(({ note }) => note)).toEqual([undefined, undefined, undefined, undefined, 'derived', undefined, 'derived', undefined]);
    expect(figure.table.rows[3]?.cells[5]).toEqual({ text: '4', count: 4, href: '/en/article/reports/article-2024-10-13-ua-air-force/#claim-article-2024-10-13-ua-air-force-hit', note: 'derived' });
  });

  it('gives rates in words, and the reason where there is none', () => {
    expect(figure.rows.map(({ rateText }) => plain(rateText))).toEqual([
      NO_LAUNCHES,
      'Shot down: 85.7 %',
      'Shot down: 45.6 %, up to 98.5 % if the lost are counted',
      'Interceptions not reported: no rate can be given',
      NO_LAUNCHES,
    ]);
    expect(figure.rows.map(({ launchedText }) => launchedText)).toEqual([
      'drones, launches not reported', '28 drones launched', '68 drones launched', '4 missiles launched', 'drones, launches not reported',
    ]);
  });

  it('sums up the nights that have a rate', () => {
    expect(figure.title).toBe('What became of what was launched');
    expect(plain(figure.summary)).toBe(
      'Of 28 drones launched in the night to 12 October, 85.7 % were reported shot down. Of 68 drones launched in the night to 13 October, 45.6 % were reported shot down, up to 98.5 % if the lost are counted too. No other rate can be given.',
    );
    expect(figure.source).toBe('Source: geosurvey.co.id, 13 October 2024, ¶26–27, 35–39');
  });

  it('draws its longest bar for the 68 launched', () => {
    expect(figure.max).toBe(68);
    expect(figure.fates.map(({ fate }) => fate)).toEqual(['intercepted', 'lost', 'airborne', 'hit', 'not-accounted']);
    expect(figure.keys.map(({ texture, label }) => [texture, label])).toEqual([
      [null, 'intercepted'], ['lost', 'lost'], ['airborne', 'airborne'], ['hit', 'hit'], ['not-accounted', 'not accounted for'], ['not-reported', 'launches not reported'],
    ]);
  });
});

describe('what became of what was launched, filtered', () => {
  it('to Russian sources says that launches were not reported', () => {
    const figure = figureOf({ side: ['russia'] });
    expect(texts(figure)).toEqual([[MOD, NOT, '47', NO_LAUNCHES], [OFFICIALS, NOT, '13', NO_LAUNCHES]]);
    expect(figure.summary).toBe('No shot-down rate can be given: launches or interceptions were not reported.');
  });

  it('to Kursk shows the parts, the second derived', () => {
    const figure = figureOf({ region: ['RU-KRS'] });
    expect(texts(figure)).toEqual([[MOD, NOT, '12', NO_LAUNCHES], [OFFICIALS, NOT, '6', NO_LAUNCHES]]);
    expect(figure.table.rows.map(({ cells }) => cells[2]?.note)).toEqual([undefined, 'derived']);
    expect(figure.rows.map(({ open }) => open)).toEqual([null, null]);
  });

  it('to interceptions tells launches that the selection hides from launches not reported', () => {
    const figure = figureOf({ outcome: ['intercepted'] });
    expect(texts(figure).map(([label, launched]) => [label, launched])).toEqual([
      [MOD, NOT], [UA12, 'none selected'], [UA13, 'none selected'], [OFFICIALS, NOT],
    ]);
    expect(figure.rows.map(({ launchedText }) => launchedText)).toEqual([
      'drones, launches not reported', 'drones, launches not in this selection', 'drones, launches not in this selection', 'drones, launches not reported',
    ]);
    expect(figure.rows.map(({ rate }) => rate)).toEqual([
      { given: false, why: 'launched-not-reported' }, { given: false, why: 'filtered' }, { given: false, why: 'filtered' }, { given: false, why: 'launched-not-reported' },
    ]);
    expect(figure.rows[1]?.rateText).toBe('The selection leaves out a number that the rate needs');
    expect(figure.summary).toBe('The selection leaves out a number that the rate needs');
    expect(figure.table.rows[1]?.cells[1]?.count).toBeUndefined();
    expect(figure.rows[1]?.open).toBeNull();
  });

  it('to launches and interceptions gives no rate where the lost are hidden', () => {
    const figure = figureOf({ outcome: ['launched', 'intercepted'], side: ['ukraine'] });
    expect(figure.rows.map(({ label, rate }) => [label, rate.given])).toEqual([[UA12, true], [UA13, false], ['Ukrainian Air Force, night to 13 October: missiles', false]]);
    expect(figure.rows[1]?.rate).toEqual({ given: false, why: 'filtered' });
  });

  it('to 12 October gives one rate', () => {
    const figure = figureOf({ day: ['2024-10-12'] });
    expect(texts(figure)).toEqual([[MOD, NOT, '47', 'cannot be worked out', NO_LAUNCHES], [UA12, '28', '24', '4', '85.7 %']]);
    expect(plain(figure.summary)).toBe('Of 28 drones launched in the night to 12 October, 85.7 % were reported shot down. No other rate can be given.');
  });

  it('to nothing says so', () => {
    expect(figureOf({ region: ['UA-53'], side: ['russia'] })).toMatchObject({ rows: [], fates: [], keys: [], max: 1, source: null, summary: 'Nothing in this selection belongs in this figure.' });
  });
});

describe('a report', () => {
  const report = 'article-2024-10-12-ua-air-force';
  const given = { report, source: 'geosurvey-2024-10-13', claimant: 'ua-air-force' };
  const rowOf = (launched: number, intercepted: number) =>
    outcomesFigure(viewOf({ ...edition, claims: [makeClaim({ id: 'l', outcome: 'launched', count: launched, ...given }), makeClaim({ id: 'i', count: intercepted, ...given })] })).rows[0];

  it('that launched nothing has no rate', () => {
    expect(rowOf(0, 0)).toMatchObject({ open: 0, rateText: 'Nothing launched: there is no rate', launchedText: '0 drones launched' });
  });

  it('that does not add up has no rate', () => {
    expect(rowOf(5, 6)).toMatchObject({ open: -1, rate: { given: false, why: 'does-not-add-up' }, rateText: 'The counts do not add up: no rate can be given' });
  });
});

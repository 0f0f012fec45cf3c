import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { viewOf } from '../../claims.fixture';
import { makeEdition } from '../../edition';
import { en } from '../../language/en';
import { vocabulary, type Selection } from '../../selection';
import { claimSums } from '../claim-sums';
import { regionMap } from '../region-map';
import { monthRegions } from './by-region';
import { differingFigure } from './differing';
import { fatesFigure } from './fates';
import { monthHeadline } from './headline';
import { monthFigures, weekdayNotes } from './key-figures';
import { missilesFigure } from './missiles';
import { makeMonthView } from './month-view';
import { nightsFigure } from './nights';
import { balanceSheet } from './sums';
import { windowsFigure } from './windows';

const collection = loadCollection('october-2024');
const october = makeEdition(collection, 'en');
const known = vocabulary(october);
const places = collection.places.map(({ id, kind, name }) => ({ place: id, kind, name: name.en, x: 0, y: 0 }));

/** Mostly one value of a filter or none, as readers choose; at times several, as an address may. */
const some = (values: readonly string[]) => fc.oneof({ weight: 3, arbitrary: fc.subarray([...values], { maxLength: 1 }) }, { weight: 1, arbitrary: fc.subarray([...values]) });
const selections: fc.Arbitrary<Selection> = fc.record({
  side: some(known.side), attacker: some(known.attacker), region: some(known.region), weapon: some(known.weapon), outcome: some(known.outcome), day: fc.subarray([...known.day], { maxLength: 1 }),
  from: fc.subarray([...known.from], { maxLength: 1 }), to: fc.subarray([...known.to], { maxLength: 1 }),
});

describe('under any selection of October 2024', () => {
  it('every figure can be made: no sum that it shows is refused, and no sentence has a hole', () => {
    fc.assert(fc.property(selections, (selection) => {
      const view = makeMonthView(viewOf(october, selection), en.month);
      const figures = [nightsFigure, fatesFigure, monthRegions, missilesFigure, balanceSheet, differingFigure, windowsFigure].map((make) => make(view));
      const texts = [...monthHeadline(view).sentences, ...weekdayNotes(view), ...figures.map(({ summary }) => summary), regionMap(view, places).summary];
      for (const text of texts) expect(text).toMatch(/^(?!.*(undefined|null|NaN|\{))./);
    }), { numRuns: 100 });
  });

  it('a key figure is the sum of the claims it leads to', () => {
    fc.assert(fc.property(selections, (selection) => {
      const view = makeMonthView(viewOf(october, selection), en.month);
      for (const { side, count, key } of monthFigures(view))
        expect(claimSums(view).find((sum) => sum.side === side && sum.key === `${key}-drone`)?.addends.reduce((sum, { text }) => sum + Number(text), 0)).toBe(count);
    }), { numRuns: 300 });
  });

  it('a number in a table is none where the text says that there is none', () => {
    fc.assert(fc.property(selections, (selection) => {
      const view = makeMonthView(viewOf(october, selection), en.month);
      for (const make of [nightsFigure, fatesFigure, missilesFigure])
        for (const { cells } of make(view).table.rows)
          for (const { text, count } of cells) {
            if (['not reported', 'no report found', 'region not named'].includes(text)) expect(count).toBeNull();
            if (text === 'none selected') expect(count).toBeUndefined();
          }
    }), { numRuns: 200 });
  });
});

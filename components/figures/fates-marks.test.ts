import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { viewOf } from '@/lib/claims.fixture';
import { makeEdition } from '@/lib/edition';
import { en } from '@/lib/language/en';
import { fatesFigure, type FatesRow } from '@/lib/view-models/month/fates';
import { makeMonthView } from '@/lib/view-models/month/month-view';
import { boxesOf, wholeOf } from './fates-marks';

const { rows, max } = fatesFigure(makeMonthView(viewOf(makeEdition(loadCollection('october-2024'), 'en')), en.month));
const row = (day: number) => rows.find((one) => one.day === day) as FatesRow;
const heights = (boxes: { fate: string; height: number }[]) => boxes.map(({ fate, height }) => [fate, height]);

describe('the shares of a night', () => {
  it('are shares of the launched', () => {
    expect(wholeOf(row(3))).toBe(105);
    expect(wholeOf(row(29))).toBe(48);
  });

  it('are shares of what the outcomes make where that is more, so that they never rise over the panel: 136 of 135 on 18 October', () => {
    expect(wholeOf(row(18))).toBe(136);
  });

  it('fill the panel, from its foot up', () => {
    for (const one of rows) {
      const { shares } = boxesOf(one, max);
      expect(shares.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(110, 9);
      expect(shares.at(-1)?.y).toBeCloseTo(242, 9);
    }
    expect(heights(boxesOf(row(29), max).shares)).toEqual([['intercepted', (110 * 26) / 48], ['not-accounted', (110 * 22) / 48]]);
  });
});

describe('the numbers of a night', () => {
  it('are stacked from the foot, on the scale of the highest night', () => {
    const { counts } = boxesOf(row(16), 136);
    expect(heights(counts)).toEqual([['intercepted', 75], ['lost', (150 * 64) / 136], ['left', (150 * 2) / 136], ['not-accounted', (150 * 2) / 136]]);
    expect(counts[0]?.y).toBe(117);
    expect(counts.at(-1)?.y).toBeCloseTo(42, 9);
  });
});

describe('the band of a night', () => {
  it('reaches from the intercepted to the intercepted and lost: 50.0 % to 97.1 % on 16 October', () => {
    const { band } = boxesOf(row(16), max);
    expect(band?.y).toBeCloseTo(502 - 100 * (132 / 136), 9);
    expect(band?.height).toBeCloseTo(100 * (64 / 136), 9);
  });

  it('is a line where there is one rate only', () => {
    const { band } = boxesOf(row(29), max);
    expect(band?.y).toBeCloseTo(502 - 100 * (26 / 48), 9);
    expect(band?.height).toBe(2);
  });

  it('is none where no rate can be given', () => {
    expect(boxesOf({ ...row(16), rate: { given: false, why: 'does-not-add-up' } }, max).band).toBeNull();
  });
});

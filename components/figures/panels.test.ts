import { describe, expect, it } from 'vitest';
import { FATES_PANELS, gridValues, heightOfPanels, isLabelled, nightPanels, nightSlot, rise, stackPanels } from './panels';

describe('panels', () => {
  it('stand one below the other, each a title below the one above', () => {
    expect(stackPanels([100, 50], 20, 5)).toEqual([{ top: 20, height: 100 }, { top: 145, height: 50 }]);
    expect(stackPanels([], 20, 5)).toEqual([]);
  });

  it('reach to the foot of the last, where the dates are', () => {
    expect(heightOfPanels(stackPanels([100, 50], 20, 5), 30)).toBe(225);
    expect(heightOfPanels([], 30)).toBe(30);
  });

  it('are one for each side shown in the figure of the nights, all of one height', () => {
    expect(nightPanels(1)).toEqual([{ top: 42, height: 150 }]);
    expect(nightPanels(2)).toEqual([{ top: 42, height: 150 }, { top: 246, height: 150 }]);
  });

  it('are three in the figure of the launched: numbers, shares, the rate', () => {
    expect(FATES_PANELS).toEqual([{ top: 42, height: 150 }, { top: 242, height: 110 }, { top: 402, height: 100 }]);
  });
});

describe('a count in a panel', () => {
  it('rises as its share of what the top stands for', () => {
    expect([0, 34, 68, 136].map((count) => rise(count, 136, { top: 42, height: 150 }))).toEqual([0, 37.5, 75, 150]);
  });
});

describe('the slot of a night', () => {
  it('is its band of the axis, with the bar in the middle', () => {
    expect(nightSlot(0, 50, 50)).toEqual({ left: 0.5, width: 1, middle: 1, band: 2, bandLeft: 0 });
    expect(nightSlot(49, 50, 50)).toEqual({ left: 98.5, width: 1, middle: 99, band: 2, bandLeft: 98 });
  });

  it('keeps its bar slim where the nights are few', () => {
    expect(nightSlot(1, 2, 72)).toEqual({ left: 73, width: 4, middle: 75, band: 50, bandLeft: 50 });
  });

  it('lets no bar reach into the next, however many nights there are', () => {
    for (const nights of [1, 2, 31, 366])
      for (let index = 0; index < nights; index += 1) {
        const { left, width, band, bandLeft } = nightSlot(index, nights, 72);
        expect(left).toBeGreaterThanOrEqual(bandLeft);
        expect(left + width).toBeLessThanOrEqual(bandLeft + band);
      }
  });
});

describe('the lines behind the bars', () => {
  it.each([
    [136, [50, 100]],
    [100, [50, 100]],
    [59, [20, 40]],
    [8, [5]],
    [7, [2, 4, 6]],
    [3, [1, 2, 3]],
    [1, [1]],
    [5000, [2000, 4000]],
  ])('up to %i stand at %j', (max, values) => {
    expect(gridValues(max)).toEqual(values);
  });

  it('are three at most and one at least, at round values no higher than the maximum', () => {
    const heights = Array.from({ length: 19_999 }, (_, index) => index + 1);
    expect(heights.filter((max) => gridValues(max).length < 1 || gridValues(max).length > 3 || gridValues(max).some((value) => value > max))).toEqual([]);
  });
});

describe('the dates below', () => {
  const labelled = (days: number[]) => days.filter((day, index) => isLabelled(day, index, days.length));
  const from = (first: number, nights: number) => Array.from({ length: nights }, (_, index) => first + index);

  it('are all there for ten nights', () => {
    expect(labelled(from(8, 10))).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
  });

  it('are the first and every fifth day for more', () => {
    expect(labelled(from(1, 31))).toEqual([1, 5, 10, 15, 20, 25, 30]);
  });

  it('leave the first out where the next to be labelled stands close by', () => {
    expect(labelled(from(14, 18))).toEqual([15, 20, 25, 30]);
    expect(labelled(from(13, 18))).toEqual([13, 15, 20, 25, 30]);
  });
});

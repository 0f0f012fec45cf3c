import { describe, expect, it } from 'vitest';
import { groupsDiffer, median, middleHalf } from './statistics';

describe('the middle of a list', () => {
  it.each([
    [[5], 5],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[0, 0, 100], 0],
  ])('of %j is %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  it('is not there for an empty list', () => {
    expect(() => median([])).toThrow('no quantile of no numbers');
  });

  it('has its half between the quartiles, linear between ranks', () => {
    expect(middleHalf([1, 2, 3, 4, 5])).toEqual([2, 4]);
    expect(middleHalf([1, 2, 3, 4])).toEqual([1.75, 3.25]);
    expect(middleHalf([7])).toEqual([7, 7]);
  });

  it('does not change the list it is given', () => {
    const numbers = [3, 1, 2];
    median(numbers);
    expect(numbers).toEqual([3, 1, 2]);
  });
});

describe('groups compared by ranks', () => {
  // Rank sums 10, 26 and 42: 12 ÷ (12 × 13) × (100 + 676 + 1764) ÷ 4 − 3 × 13 = 9.8462.
  it('differ where one lies wholly above the other', () => {
    const { h, differ } = groupsDiffer([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    expect(h).toBeCloseTo(9.8462, 4);
    expect(differ).toBe(true);
  });

  // Rank sums 18 and 18.
  it('do not differ where their ranks mirror each other', () => {
    expect(groupsDiffer([[1, 4, 5, 8], [2, 3, 6, 7]])).toEqual({ h: 0, differ: false });
  });

  it('do not differ where all counts are equal', () => {
    expect(groupsDiffer([[3, 3], [3, 3]])).toEqual({ h: 0, differ: false });
  });

  it('correct for ties: rank sums 6.5 and 14.5 give 3.0476, less ties (18 of 210) 3.3333', () => {
    expect(groupsDiffer([[1, 1, 2], [2, 3, 3]]).h).toBeCloseTo(3.3333, 4);
  });

  it('leave an empty group out, and need two', () => {
    expect(groupsDiffer([[1], [], [2]]).differ).toBe(false);
    expect(() => groupsDiffer([[1, 2]])).toThrow('Cannot compare 1 groups');
  });
});

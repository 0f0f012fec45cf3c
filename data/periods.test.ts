import { describe, expect, it } from 'vitest';
import { addDays, periodsOverlap, stretches } from './periods';

const night = (start: string, end: string) => ({ start, end, window: 'overnight' as const });
const day = (on: string) => ({ start: on, end: on, window: 'day' as const });
const evening = (on: string) => ({ start: on, end: on, window: 'evening' as const });
const hours24 = (on: string) => ({ start: on, end: on, window: '24-hours' as const });

describe('the day after', () => {
  it.each([
    ['an ordinary day', '2024-10-12', '2024-10-13'],
    ['the end of a month', '2024-01-31', '2024-02-01'],
    ['28 February of a leap year', '2024-02-28', '2024-02-29'],
    ['29 February', '2024-02-29', '2024-03-01'],
    ['28 February of another year', '2023-02-28', '2023-03-01'],
    ['the end of a year', '2024-12-31', '2025-01-01'],
    ['the spring clock change', '2024-03-31', '2024-04-01'],
    ['the autumn clock change', '2024-10-27', '2024-10-28'],
  ])('%s', (_, on, next) => {
    expect(addDays(on, 1)).toBe(next);
  });

  it('can be counted backwards and over many days', () => {
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addDays('2024-01-01', 366)).toBe('2025-01-01');
    expect(addDays('2024-10-12', 0)).toBe('2024-10-12');
  });
});

describe('the stretches of a period', () => {
  it('are one night for an overnight period, named by the day it ends on', () => {
    expect(stretches(night('2024-10-11', '2024-10-12'))).toEqual(['night 2024-10-12']);
    expect(stretches(night('2024-12-31', '2025-01-01'))).toEqual(['night 2025-01-01']);
  });

  it('are one day for a daytime period', () => {
    expect(stretches(day('2024-10-12'))).toEqual(['day 2024-10-12']);
  });

  it('are the night that begins with it for an evening', () => {
    expect(stretches(evening('2024-10-11'))).toEqual(['night 2024-10-12']);
    expect(stretches(evening('2024-12-31'))).toEqual(['night 2025-01-01']);
  });

  it('are the day and the nights on both sides of it for 24 hours', () => {
    expect(stretches(hours24('2024-02-28'))).toEqual(['day 2024-02-28', 'night 2024-02-28', 'night 2024-02-29']);
  });
});

describe('two periods', () => {
  const nightTo12 = night('2024-10-11', '2024-10-12');
  it.each([
    ['the same night', nightTo12, nightTo12],
    ['the same day', day('2024-10-12'), day('2024-10-12')],
    ['24 hours and the night before', hours24('2024-10-12'), nightTo12],
    ['24 hours and the night after', hours24('2024-10-11'), nightTo12],
    ['24 hours and the day within', hours24('2024-10-12'), day('2024-10-12')],
    ['an evening and the night that begins with it', evening('2024-10-11'), nightTo12],
    ['an evening and the 24 hours it lies in', evening('2024-10-11'), hours24('2024-10-11')],
    ['an evening and the 24 hours after it, by the night between them', evening('2024-10-11'), hours24('2024-10-12')],
    ['the same evening', evening('2024-10-11'), evening('2024-10-11')],
    ['24 hours of neighbouring days, by the night between them', hours24('2024-10-12'), hours24('2024-10-13')],
  ])('overlap: %s', (_, a, b) => {
    expect(periodsOverlap(a, b)).toBe(true);
    expect(periodsOverlap(b, a)).toBe(true);
  });

  it.each([
    ['neighbouring nights', nightTo12, night('2024-10-12', '2024-10-13')],
    ['a night and the day it starts on', nightTo12, day('2024-10-11')],
    ['a night and the day it ends on', nightTo12, day('2024-10-12')],
    ['an evening and the night that ends on its day', evening('2024-10-12'), nightTo12],
    ['an evening and its own day', evening('2024-10-12'), day('2024-10-12')],
    ['an evening and the next day', evening('2024-10-11'), day('2024-10-12')],
    ['neighbouring evenings', evening('2024-10-11'), evening('2024-10-12')],
    ['neighbouring days', day('2024-10-12'), day('2024-10-13')],
    ['24 hours and the second night after', hours24('2024-10-10'), nightTo12],
    ['24 hours and the next day', hours24('2024-10-11'), day('2024-10-12')],
    ['the same night a year apart', nightTo12, night('2023-10-11', '2023-10-12')],
  ])('do not overlap: %s', (_, a, b) => {
    expect(periodsOverlap(a, b)).toBe(false);
    expect(periodsOverlap(b, a)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeClaim, partOf, viewOf } from './claims.fixture';
import type { Outcome, Side } from './claims';
import { makeEdition } from './edition';
import { groupBy, isOfNight, readNights } from './nights';
import type { Selection } from './selection';

const october = makeEdition(loadCollection('october-2024'), 'en');
const article = makeEdition(loadCollection('article'), 'en');
const nightsOf = (selection: Partial<Selection> = {}) => readNights(viewOf(october, selection));
const on = (day: number) => `2024-10-${String(day).padStart(2, '0')}`;
/** The number of each night shown, or why there is none. */
const series = (side: Side, outcome: Outcome, selection: Partial<Selection> = {}) => {
  const nights = nightsOf(selection);
  return nights.shown.map((night) => {
    const { count, missing } = nights.valueOf(side, outcome, night);
    return count ?? missing;
  });
};
const value = (side: Side, outcome: Outcome, day: number, selection: Partial<Selection> = {}) => {
  const { count, missing } = nightsOf(selection).valueOf(side, outcome, on(day));
  return count ?? missing;
};
const [gap, hatch] = ['no-report', 'not-reported'];

describe('the nights of October 2024', () => {
  it('are the 31 that the collection covers, with reports or without', () => {
    expect(nightsOf().shown).toEqual(Array.from({ length: 31 }, (_, index) => on(index + 1)));
  });

  it('have of Russian sources what they reported intercepted on 28 of them', () => {
    expect(series('russia', 'intercepted')).toEqual([
      8, 6, 113, 18, 10, 4, 21, 16, 47, 92, 10, 47, 13, gap, 3, gap, 13, gap, 16, 110, 18, 18, 14, 7, 7, 17, 51, 21, 7, 23, 21,
    ]);
  });

  it('have of Ukrainian sources what they reported launched on 27 of them, one of these 0', () => {
    expect(series('ukraine', 'launched')).toEqual([
      32, 32, 105, 19, gap, 87, hatch, 19, 22, 62, gap, 28, 68, 0, 17, 136, 56, 135, hatch, 49, 116, 60, 81, 50, 63, 91, 80, 100, 48, 62, 43,
    ]);
  });

  it('have of Ukrainian sources what they reported intercepted on 27 of them', () => {
    expect(series('ukraine', 'intercepted')).toEqual([
      29, 11, 78, 9, gap, 56, 32, 18, 21, hatch, gap, 24, 31, hatch, 12, 68, 22, 80, 42, 31, 59, 42, 57, 40, 36, 44, 41, 66, 26, 33, 17,
    ]);
  });

  it('have of Ukrainian sources what they reported lost on 22 of them', () => {
    expect(series('ukraine', 'lost')).toEqual([
      hatch, 10, 23, 7, gap, 25, hatch, hatch, hatch, hatch, gap, 2, 36, hatch, 4, 64, 27, 44, 46, 13, 45, 10, 15, 7, 16, 44, 32, 24, hatch, 25, 23,
    ]);
  });

  it('have no launches or losses of Russian sources: not reported where there is a report, no report where there is none', () => {
    const expected = Array.from({ length: 31 }, (_, index) => ([14, 16, 18].includes(index + 1) ? gap : hatch));
    expect(series('russia', 'launched')).toEqual(expected);
    expect(series('russia', 'lost')).toEqual(expected);
  });

  it('keep what is derived and what is "up to" as such', () => {
    expect(nightsOf().valueOf('russia', 'intercepted', on(24))).toMatchObject({ count: 7, derived: 7, qualifier: null });
    expect(nightsOf().valueOf('ukraine', 'airborne', on(18))).toMatchObject({ count: 10, derived: 0, qualifier: 'up-to' });
  });
});

describe('a night without a number', () => {
  it('has no report of that side: Ukrainian sources for 5 and 11 October, Russian ones for 14, 16 and 18', () => {
    expect([5, 11].map((day) => value('ukraine', 'launched', day))).toEqual(['no-report', 'no-report']);
    expect([14, 16, 18].map((day) => value('russia', 'intercepted', day))).toEqual(['no-report', 'no-report', 'no-report']);
  });

  it('has a report that does not give it: launches on 7 and 19 October, interceptions on 10 and 14', () => {
    expect([7, 19].map((day) => value('ukraine', 'launched', day))).toEqual(['not-reported', 'not-reported']);
    expect([10, 14].map((day) => value('ukraine', 'intercepted', day))).toEqual(['not-reported', 'not-reported']);
  });

  it('has a report with a number that names other regions than the one selected', () => {
    expect(value('russia', 'intercepted', 2, { region: ['RU-KRS'] })).toBe('not-named');
    expect(value('ukraine', 'launched', 3, { region: ['RU-KRS'] })).toBe('not-named');
  });

  it('names the region selected without a number', () => {
    expect(value('ukraine', 'intercepted', 2, { region: ['UA-35'] })).toBe('not-reported');
    expect(value('ukraine', 'intercepted', 2, { region: ['UA-32'] })).toBe('not-named');
  });

  it('has no report still where a region is selected, and no number where there was none for the whole country', () => {
    expect(value('russia', 'intercepted', 14, { region: ['RU-KRS'] })).toBe('no-report');
    expect(value('ukraine', 'intercepted', 10, { region: ['UA-35'] })).toBe('not-reported');
  });

  it.each<[string, Side, Outcome, Partial<Selection>]>([
    ['the side', 'ukraine', 'launched', { side: ['russia'] }],
    ['the attacker', 'ukraine', 'launched', { attacker: ['ukraine'] }],
    ['the attacker of the other side', 'russia', 'intercepted', { attacker: ['russia'] }],
    ['the outcome', 'ukraine', 'launched', { outcome: ['intercepted', 'lost'] }],
    ['drones', 'russia', 'intercepted', { weapon: ['missile', 'iskander-m'] }],
  ])('is left out where the selection leaves out %s, even on a night without a report', (_, side, outcome, selection) => {
    for (const day of [3, 5, 14, 19]) expect(value(side, outcome, day, selection)).toBe('left-out');
  });

  it('has nothing beside it either', () => {
    expect(nightsOf({ side: ['russia'] }).valueOf('ukraine', 'launched', on(24))).toEqual({
      count: null, derived: 0, qualifier: null, missing: 'left-out', claims: [], alternatives: [], superseded: [],
    });
  });
});

describe('a number that was stated to be 0', () => {
  it('is a number: 14 October, launched', () => {
    expect(nightsOf().valueOf('ukraine', 'launched', on(14))).toMatchObject({ count: 0, missing: null, claims: [{ id: 'night-2024-10-14-ua-air-force-launched' }] });
  });
});

describe('numbers beside the one that counts', () => {
  const counts = (day: number, outcome: Outcome, selection: Partial<Selection> = {}) => {
    const { count, alternatives, superseded } = nightsOf(selection).valueOf('ukraine', outcome, on(day));
    return { count, alternatives: alternatives.map((claim) => claim.count), superseded: superseded.map((claim) => claim.count) };
  };

  it('are those of another page: 50 launched on 24 October, 59 beside it and never added', () => {
    expect(counts(24, 'launched')).toEqual({ count: 50, alternatives: [59], superseded: [] });
    expect(counts(24, 'intercepted')).toEqual({ count: 40, alternatives: [], superseded: [] });
  });

  it('are those of a report that was replaced: 16 October', () => {
    expect(counts(16, 'launched')).toEqual({ count: 136, alternatives: [], superseded: [136] });
    expect(counts(16, 'intercepted')).toEqual({ count: 68, alternatives: [], superseded: [51] });
    expect(counts(16, 'lost')).toEqual({ count: 64, alternatives: [], superseded: [60] });
    expect(counts(16, 'left')).toEqual({ count: 2, alternatives: [], superseded: [2] });
  });

  it('do not count where nothing else does: the 20 airborne of 07:00 on 16 October', () => {
    expect(nightsOf().valueOf('ukraine', 'airborne', on(16))).toMatchObject({ count: null, missing: 'not-reported', claims: [], superseded: [] });
  });
});

describe('a selection', () => {
  it('of a region has its part of each total', () => {
    expect(series('russia', 'intercepted', { region: ['RU-BEL'], from: [on(1)], to: [on(7)] })).toEqual([8, 6, 73, 6, 7, 1, 1]);
  });

  it('of two regions adds their parts, and names the night by the one that is there', () => {
    expect(value('russia', 'intercepted', 3, { region: ['RU-BEL', 'RU-KRS'] })).toBe(87);
    expect(value('russia', 'intercepted', 4, { region: ['RU-BEL', 'RU-KRS'] })).toBe(6);
  });

  it('of a side, an attacker, an outcome or drones leaves the numbers it keeps as they are', () => {
    expect(value('ukraine', 'launched', 3, { side: ['ukraine'] })).toBe(105);
    expect(value('ukraine', 'launched', 3, { attacker: ['russia'] })).toBe(105);
    expect(value('russia', 'intercepted', 3, { attacker: ['ukraine'] })).toBe(113);
    expect(value('ukraine', 'lost', 3, { outcome: ['lost', 'hit'] })).toBe(23);
    expect(value('ukraine', 'launched', 6, { weapon: ['missile', 'drone'] })).toBe(87);
  });

  it('of a first and a last night shows those between, both of them included', () => {
    expect(nightsOf({ from: [on(29)] }).shown).toEqual([on(29), on(30), on(31)]);
    expect(nightsOf({ to: [on(2)] }).shown).toEqual([on(1), on(2)]);
    expect(nightsOf({ from: [on(16)], to: [on(16)] }).shown).toEqual([on(16)]);
    expect(nightsOf({ from: [on(17)], to: [on(16)] }).shown).toEqual([]);
  });

  it('of days shows these nights, within the first and the last', () => {
    expect(nightsOf({ day: [on(20), on(12)] }).shown).toEqual([on(12), on(20)]);
    expect(nightsOf({ day: [on(12), on(20)], from: [on(13)] }).shown).toEqual([on(20)]);
    expect(series('russia', 'intercepted', { day: [on(12), on(20)] })).toEqual([47, 110]);
  });
});

describe('the reports of a night', () => {
  it('are the overnight ones of a side: three for 16 October, one of them replaced', () => {
    expect(nightsOf().reportsOf('ukraine', on(16)).map(({ id }) => id)).toEqual([
      'night-2024-10-16-ua-air-force-missiles', 'night-2024-10-16-ua-air-force-as-of-0700', 'night-2024-10-16-ua-air-force-as-of-1300',
    ]);
    expect(nightsOf().reportsOf('russia', on(16))).toEqual([]);
  });

  it('leave out those on a day, an evening or 24 hours', () => {
    expect(nightsOf().reportsOf('russia', on(28)).map(({ id }) => id)).toEqual(['night-2024-10-28-ru-mod']);
  });

  it('stay, whatever is selected', () => {
    expect(nightsOf({ side: ['ukraine'], day: [on(1)] }).reportsOf('russia', on(28)).map(({ id }) => id)).toEqual(['night-2024-10-28-ru-mod']);
  });
});

describe('a collection that is no series of nights', () => {
  it('shows none', () => {
    expect(readNights(viewOf(article)).shown).toEqual([]);
  });
});

describe('the night series counts', () => {
  const claim = makeClaim({ id: 'a' });

  it('drones of overnight reports, totals and parts alike', () => {
    expect([claim, partOf(claim, { id: 'b', place: 'RU-KRS' })].map(isOfNight)).toEqual([true, true]);
  });

  it.each(['day', 'evening', '24-hours'] as const)('no report on another window: %s', (window) => {
    expect(isOfNight({ ...claim, period: { ...claim.period, window } })).toBe(false);
  });

  it.each(['alternative', 'superseded', 'overlapping'] as const)('no number that is %s', (status) => {
    expect(isOfNight({ ...claim, status })).toBe(false);
  });

  it('neither missiles nor drones and missiles together', () => {
    expect(['missile', 'drones-and-missiles'].map((family) => isOfNight({ ...claim, family }))).toEqual([false, false]);
  });
});

describe('grouping', () => {
  it('keeps the order in which items and groups come', () => {
    expect([...groupBy(['bee', 'ant', 'bat', 'cat'], (word) => word.charAt(0))]).toEqual([['b', ['bee', 'bat']], ['a', ['ant']], ['c', ['cat']]]);
  });
});

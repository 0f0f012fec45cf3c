import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeClaim, nightTo, viewOf } from '../../claims.fixture';
import { makeEdition, type Edition } from '../../edition';
import { en } from '../../language/en';
import type { Selection } from '../../selection';
import { monthFigures, reportedNights, weekdayNotes } from './key-figures';
import { makeMonthView } from './month-view';

const october = makeEdition(loadCollection('october-2024'), 'en');
const viewOfMonth = (selection: Partial<Selection> = {}, edition: Edition = october) => makeMonthView(viewOf(edition, selection), en.month);
const figures = (selection: Partial<Selection> = {}) => monthFigures(viewOfMonth(selection));
const texts = (selection: Partial<Selection>) => figures(selection).map(({ key, text, rests, median, highest }) => [key, text, rests, median, highest.text]);

describe('the key figures of October 2024', () => {
  it('give each series its total, its nights, its median and middle half, and its highest night', () => {
    expect(figures().map(({ label }) => label)).toEqual(['drones intercepted', 'drones launched', 'drones intercepted', 'drones lost from radar']);
    expect(texts({})).toEqual([
      ['russia-intercepted', '751', 'Russian sources, 28 nights of 31 reported', 'Median 16.5 a night, middle half 9.5 to 21.5', 'Highest: 113, night to 3 October'],
      ['ukraine-launched', '1,661', 'Ukrainian sources, 27 nights of 31 reported', 'Median 60 a night, middle half 32 to 84', 'Highest: 136, night to 16 October'],
      ['ukraine-intercepted', '1,025', 'Ukrainian sources, 27 nights of 31 reported', 'Median 33 a night, middle half 23 to 50', 'Highest: 80, night to 18 October'],
      ['ukraine-lost', '542', 'Ukrainian sources, 22 nights of 31 reported', 'Median 23.5 a night, middle half 10.8 to 35', 'Highest: 64, night to 16 October'],
    ]);
    expect(figures().map(({ count }) => count)).toEqual([751, 1661, 1025, 542]);
  });

  it('lead to the claims they add up, and to the page of the highest night', () => {
    expect(figures().map(({ href }) => href)).toEqual([
      '/en/october-2024/claims/?side=russia&weapon=drone&outcome=intercepted',
      '/en/october-2024/claims/?side=ukraine&weapon=drone&outcome=launched',
      '/en/october-2024/claims/?side=ukraine&weapon=drone&outcome=intercepted',
      '/en/october-2024/claims/?side=ukraine&weapon=drone&outcome=lost',
    ]);
    expect(figures()[0]?.highest.href).toBe('/en/october-2024/nights/2024-10-03/');
  });

  it('of a range rest on its nights, and leave out those without a number', () => {
    expect(texts({ from: ['2024-10-16'], to: ['2024-10-18'] })).toEqual([
      ['russia-intercepted', '13', 'Russian sources, 1 night of 3 reported', 'Median 13 a night, middle half 13 to 13', 'Highest: 13, night to 17 October'],
      ['ukraine-launched', '327', 'Ukrainian sources, 3 nights of 3 reported', 'Median 135 a night, middle half 95.5 to 135.5', 'Highest: 136, night to 16 October'],
      ['ukraine-intercepted', '170', 'Ukrainian sources, 3 nights of 3 reported', 'Median 68 a night, middle half 45 to 74', 'Highest: 80, night to 18 October'],
      ['ukraine-lost', '135', 'Ukrainian sources, 3 nights of 3 reported', 'Median 44 a night, middle half 35.5 to 54', 'Highest: 64, night to 16 October'],
    ]);
  });

  it('keep the range in their links', () => {
    expect(figures({ from: ['2024-10-16'], to: ['2024-10-18'] })[0]?.href).toBe('/en/october-2024/claims/?side=russia&weapon=drone&outcome=intercepted&from=2024-10-16&to=2024-10-18');
  });

  it('name the first of two nights that are equally high', () => {
    expect(texts({ from: ['2024-10-01'], to: ['2024-10-02'], outcome: ['launched'] })).toEqual([
      ['ukraine-launched', '64', 'Ukrainian sources, 2 nights of 2 reported', 'Median 32 a night, middle half 32 to 32', 'Highest: 32, night to 1 October'],
    ]);
  });

  it('of a region are those of its parts', () => {
    expect(texts({ region: ['RU-KRS'] })).toEqual([
      ['russia-intercepted', '130', 'Russian sources, 21 nights of 31 reported', 'Median 3 a night, middle half 2 to 6', 'Highest: 43, night to 20 October'],
    ]);
  });

  it('of a night with a stated 0 have that 0', () => {
    expect(texts({ from: ['2024-10-14'], to: ['2024-10-14'] })).toEqual([
      ['ukraine-launched', '0', 'Ukrainian sources, 1 night of 1 reported', 'Median 0 a night, middle half 0 to 0', 'Highest: 0, night to 14 October'],
    ]);
  });

  it('have none where no number is selected', () => {
    expect(figures({ weapon: ['missile'] })).toEqual([]);
    expect(figures({ region: ['UA-32'] })).toEqual([]);
  });
});

describe('the nights that have a number', () => {
  it('stand in order with it, and no other night does', () => {
    expect(reportedNights('ukraine', 'launched', viewOfMonth({ from: ['2024-10-04'], to: ['2024-10-08'] }))).toEqual([
      { night: '2024-10-04', count: 19 }, { night: '2024-10-06', count: 87 }, { night: '2024-10-08', count: 19 },
    ]);
  });
});

describe('the note on weekdays', () => {
  // H = 5.30 on 28 nights, below the limit of 12.59 for seven groups.
  it('says that none stands out where their nights differ no more than by chance: Russian sources', () => {
    expect(weekdayNotes(viewOfMonth({ side: ['russia'] }))).toEqual([
      'Russian sources, drones intercepted: no weekday stands out. Over 28 nights, the differences between weekdays are no larger than chance makes them.',
    ]);
  });

  // Launches were reported for two nights to a Saturday only, 12 and 26 October.
  it('compares nothing where a weekday has fewer than three nights: Ukrainian sources', () => {
    expect(weekdayNotes(viewOfMonth({ side: ['ukraine'] }))).toEqual(['Ukrainian sources, drones launched: too few nights in this selection to compare weekdays.']);
  });

  it('is one sentence for each side', () => {
    expect(weekdayNotes(viewOfMonth())).toHaveLength(2);
  });

  it('names the weekdays with the highest and the lowest median where they differ more than by chance', () => {
    // 2 March 2024 is a Saturday: over four weeks, nights to a Saturday have 60 to 63 drones, to a Friday 50 to 53, … to a Sunday 0 to 3.
    const claims = Array.from({ length: 28 }, (_, index) => {
      const end = `2024-03-${String(index + 2).padStart(2, '0')}` as const;
      return makeClaim({ id: end, report: end, side: 'russia', attacker: 'ukraine', period: nightTo(end), count: ((6 + index) % 7) * 10 + Math.floor(index / 7) });
    });
    const march = { ...october, nights: { from: '2024-03-02', to: '2024-03-29' }, claims, reports: [] };
    expect(weekdayNotes(viewOfMonth({ side: ['russia'] }, march))).toEqual([
      'Russian sources, drones intercepted: weekdays differ more than chance makes them, over 28 nights. The highest median is that of nights to Saturday, the lowest that of nights to Sunday.',
    ]);
  });
});

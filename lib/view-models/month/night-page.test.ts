import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeEdition } from '../../edition';
import { en } from '../../language/en';
import { makeFormat } from '../../language/format';
import { nightPage, nightsOf, type NightReport } from './night-page';

const october = makeEdition(loadCollection('october-2024'), 'en');
const article = makeEdition(loadCollection('article'), 'en');
const format = makeFormat('en', en.dashboard);
const of = (day: number) => nightPage(october, `2024-10-${String(day).padStart(2, '0')}`, en, format);
const columnOf = (day: number, side: 'russia' | 'ukraine') => of(day).columns.find((column) => column.side === side);
const numbers = (report?: NightReport) => report?.numbers.map(({ text, place, note }) => [text, ...(place === null ? [] : [`over ${place}`]), ...(note === null ? [] : [`(${note})`])].join(' '));

describe('the page of a night', () => {
  it('names it by the weekday and the day on which it ends', () => {
    expect(of(16)).toMatchObject({
      title: 'The night to Wednesday, 16 October 2024',
      description: 'What Russian and Ukrainian sources reported for the night to 16 October 2024, side by side, each number with its page.',
    });
    expect(of(5).title).toBe('The night to Saturday, 5 October 2024');
  });

  it('has a column for each side, Russian sources first, as everywhere', () => {
    expect(of(3).columns.map(({ side, name }) => [side, name])).toEqual([['russia', 'Russian sources'], ['ukraine', 'Ukrainian sources']]);
  });

  it('has every number with its place and its page, and leads it to its claim', () => {
    const [report] = columnOf(5, 'russia')?.reports ?? [];
    expect(report).toMatchObject({ title: 'Russian Ministry of Defence, night to 5 October', href: '/en/october-2024/reports/night-2024-10-05-ru-mod/', mark: null, named: [] });
    expect(numbers(report)).toEqual(['10 drones intercepted', '7 drones intercepted over Belgorod', '2 drones intercepted over Kursk', '1 drone intercepted over Voronezh']);
    expect(report?.numbers[0]).toMatchObject({
      count: 10,
      href: '/en/october-2024/reports/night-2024-10-05-ru-mod/#claim-night-2024-10-05-ru-mod-intercepted',
      page: { text: 'Online.UA, 5 October 2024', href: 'https://news.online.ua/en/drones-attacked-several-regions-of-russia-photos-and-video-885577/' },
    });
  });

  it('has the sums of each report', () => {
    expect(columnOf(5, 'russia')?.reports[0]?.sums.map(({ equation, result }) => `${equation}: ${result}`)).toEqual(['7 + 2 + 1 = 10: adds up']);
  });

  it('says of a number what is derived, qualified or another page’s', () => {
    expect(numbers(columnOf(18, 'ukraine')?.reports[0])).toContain('10 drones still airborne (up to 10)');
    expect(numbers(columnOf(24, 'russia')?.reports[0])?.[0]).toBe('7 drones intercepted (derived)');
    expect(numbers(columnOf(24, 'ukraine')?.reports[0])?.slice(0, 2)).toEqual(['50 drones launched', '59 drones launched (another page’s number, not counted)']);
  });
});

describe('the page of 16 October', () => {
  it('has no report of a Russian source, and says that this is not a zero', () => {
    expect(columnOf(16, 'russia')).toMatchObject({ reports: [], empty: 'No report of a Russian source was found for this night. That is not a zero.' });
  });

  it('has three reports of the Ukrainian Air Force, that of 07:00 marked as replaced', () => {
    expect(columnOf(16, 'ukraine')?.reports.map(({ title, mark }) => [title, mark])).toEqual([
      ['Ukrainian Air Force, night to 16 October', null],
      ['Ukrainian Air Force, night to 16 October (as of 07:00)', 'replaced by a later report, not counted'],
      ['Ukrainian Air Force, night to 16 October (as of 13:00)', null],
    ]);
    expect(columnOf(16, 'ukraine')?.reports.map((report) => numbers(report))).toEqual([
      ['1 × Kh-59 launched', '1 × Kh-59 launched over Chernihiv', '1 × S-300 or S-400 launched', '1 × S-300 or S-400 launched over Donetsk'],
      ['136 drones launched', '51 drones intercepted', '60 drones lost from radar', '20 drones still airborne', '2 drones that flew out to another country'],
      ['136 drones launched', '68 drones intercepted', '64 drones lost from radar', '2 drones that flew out to another country'],
    ]);
  });

  it('lists the 14 regions that the replaced report names, each with its page', () => {
    const named = columnOf(16, 'ukraine')?.reports[1]?.named ?? [];
    expect(named.map(({ label }) => label)).toEqual([
      'Dnipropetrovsk', 'Donetsk', 'Zhytomyr', 'Kyiv Oblast', 'Kirovohrad', 'Mykolaiv', 'Poltava', 'Sumy', 'Ternopil', 'Kharkiv', 'Kherson', 'Cherkasy', 'Chernihiv', 'Chernivtsi',
    ]);
    expect(named.at(-1)?.href).toBe('/en/october-2024/regions/UA-77/');
  });

  it('sets the outcomes of each report against its launches', () => {
    expect(columnOf(16, 'ukraine')?.reports.map(({ sums }) => sums.map(({ equation }) => equation))).toEqual([['1 = 1', '1 = 1'], ['51 + 60 + 20 + 2 of 136'], ['68 + 64 + 2 of 136']]);
  });
});

describe('the page of 5 October', () => {
  it('has no report of a Ukrainian source, and says that this is not a zero', () => {
    expect(columnOf(5, 'ukraine')).toMatchObject({ reports: [], empty: 'No report of a Ukrainian source was found for this night. That is not a zero.' });
    expect(columnOf(5, 'russia')?.reports).toHaveLength(1);
  });
});

describe('the page of 14 October', () => {
  it('has the 0 that was stated', () => {
    expect(columnOf(14, 'ukraine')?.reports.map((report) => numbers(report))).toEqual([['0 drones launched']]);
  });
});

describe('the page of 27 October', () => {
  it('has the 24 hours of that date apart from the columns, marked as not counted', () => {
    const { others } = of(27);
    expect(others.map(({ title, mark }) => [title, mark])).toEqual([['Russian Ministry of Defence, 24 hours of 27 October', 'overlaps or lies outside the nights, not counted']]);
    expect(numbers(others[0])).toEqual(['109 drones intercepted', '26 drones intercepted over Belgorod', '45 drones intercepted over Bryansk', '5 drones intercepted over Kursk', '18 drones intercepted over Tambov']);
    expect(others[0]?.sums.map(({ equation, result }) => `${equation}: ${result}`)).toEqual(['26 + 45 + 5 + 18 of 109: 15 without a place or a type']);
    expect(columnOf(27, 'russia')?.reports.map(({ id }) => id)).toEqual(['night-2024-10-27-ru-mod']);
  });

  it('is not the only one: 26 and 28 October have two each, 29 October none', () => {
    expect([26, 28, 29].map((day) => of(day).others.map(({ id }) => id))).toEqual([
      ['day-2024-10-26-ru-mod', 'evening-2024-10-26-ru-mod'],
      ['24-hours-2024-10-28-ru-mod', 'day-2024-10-28-ru-mod'],
      [],
    ]);
  });
});

describe('the way from night to night', () => {
  it('leads to the one before and the one after', () => {
    expect(of(16).previous).toEqual({ night: '2024-10-15', label: '15 October', href: '/en/october-2024/nights/2024-10-15/' });
    expect(of(16).next).toEqual({ night: '2024-10-17', label: '17 October', href: '/en/october-2024/nights/2024-10-17/' });
  });

  it('ends at the first and at the last', () => {
    expect([of(1).previous, of(1).next?.night]).toEqual([null, '2024-10-02']);
    expect([of(31).previous?.night, of(31).next]).toEqual(['2024-10-30', null]);
  });

  it('leads to all 31, and marks the one that is open', () => {
    expect(of(16).nights).toHaveLength(31);
    expect(of(16).nights.filter(({ current }) => current).map(({ night }) => night)).toEqual(['2024-10-16']);
  });

  it('is none in a collection that is no series of nights', () => {
    expect(nightsOf(article, format)).toEqual([]);
  });
});

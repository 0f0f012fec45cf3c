import { describe, expect, it } from 'vitest';
import { loadCollection } from './dataset';

const { sources, reports, claimants, places, weapons } = loadCollection('article');
const report = (id: string) => reports.find((one) => one.id === id);

/** Each claim of a report as one line: outcome, weapon, place, count, basis. */
const lines = (id: string) =>
  report(id)?.claims.map(({ outcome, weapon, place, count, basis }) => `${outcome} ${weapon} ${place ?? '-'} ${count} ${basis}`);

describe('the article as data', () => {
  it('is one source with 4 reports and 23 claims', () => {
    expect(sources.map(({ id }) => id)).toEqual(['geosurvey-2024-10-13']);
    expect(reports).toHaveLength(4);
    expect(reports.flatMap(({ claims }) => claims)).toHaveLength(23);
  });

  it.each([
    ['article-2024-10-12-ru-mod', 'ru-mod', 'ukraine', '2024-10-11', '2024-10-12', 'derived', '2024-10-12'],
    ['article-2024-10-12-ua-air-force', 'ua-air-force', 'russia', '2024-10-11', '2024-10-12', 'derived', '2024-10-12'],
    ['article-2024-10-13-ua-air-force', 'ua-air-force', 'russia', '2024-10-12', '2024-10-13', 'stated', '2024-10-13'],
    ['article-2024-10-13-ru-defence-officials', 'ru-defence-officials', 'ukraine', '2024-10-12', '2024-10-13', 'stated', '2024-10-13'],
  ])('says in %s who reported on whom, for which night', (id, claimant, attacker, start, end, basis, reportedOn) => {
    expect(report(id)).toMatchObject({ claimant, attacker, reportedOn, period: { start, end, basis, window: 'overnight' } });
  });

  it('has the Ministry of Defence report 47 intercepted: 17 + 16 + 12 + 2', () => {
    expect(lines('article-2024-10-12-ru-mod')).toEqual([
      'intercepted drone - 47 stated',
      'intercepted drone RU-KDA 17 stated',
      'intercepted drone sea-of-azov 16 stated',
      'intercepted drone RU-KRS 12 stated',
      'intercepted drone RU-BEL 2 stated',
    ]);
  });

  it('has the Air Force report 24 of 28 intercepted on 12 October', () => {
    expect(lines('article-2024-10-12-ua-air-force')).toEqual(['launched drone - 28 stated', 'intercepted drone - 24 stated']);
  });

  it('has the Air Force report 68 drones and 4 missiles on 13 October, and what became of them', () => {
    expect(lines('article-2024-10-13-ua-air-force')).toEqual([
      'launched drone - 68 stated',
      'launched missile - 4 stated',
      'intercepted drone - 31 stated',
      'lost drone - 36 stated',
      'airborne drone - 1 derived',
      'hit missile - 4 derived',
      'hit iskander-m - 2 stated',
      'hit iskander-m UA-53 1 derived',
      'hit iskander-m UA-51 1 derived',
      'hit kh-59 - 2 stated',
      'hit kh-59 UA-74 1 derived',
      'hit kh-59 UA-59 1 derived',
    ]);
  });

  it('has the defence officials report 13 intercepted: 6 + 6 + 1, the sixes derived', () => {
    expect(lines('article-2024-10-13-ru-defence-officials')).toEqual([
      'intercepted drone - 13 stated',
      'intercepted drone RU-BEL 6 derived',
      'intercepted drone RU-KRS 6 derived',
      'intercepted drone RU-BRY 1 stated',
    ]);
  });

  it('hangs every part below its total', () => {
    const partsOf = (total: string) => reports.flatMap(({ claims }) => claims).filter(({ partOf }) => partOf === total).map(({ count }) => count);
    expect(partsOf('article-2024-10-12-ru-mod-intercepted')).toEqual([17, 16, 12, 2]);
    expect(partsOf('article-2024-10-13-ua-air-force-hit')).toEqual([2, 2]);
    expect(partsOf('article-2024-10-13-ua-air-force-hit-iskander-m')).toEqual([1, 1]);
    expect(partsOf('article-2024-10-13-ua-air-force-hit-kh-59')).toEqual([1, 1]);
    expect(partsOf('article-2024-10-13-ru-defence-officials-intercepted')).toEqual([6, 6, 1]);
  });

  it('accounts for 19 numbers that are not claims', () => {
    const setAside = sources.flatMap((source) => (source.kind === 'article' ? source.setAside : []));
    expect(setAside).toHaveLength(19);
    expect(setAside).toContainEqual({ paragraph: 12, words: 'France24', reason: { en: 'Name of a broadcaster.' } });
  });

  it('knows three claimants, two of one side, the places it prints, and the weapons as a tree', () => {
    expect(claimants.map(({ id, side }) => `${id} ${side}`)).toEqual(['ru-mod russia', 'ru-defence-officials russia', 'ua-air-force ukraine']);
    expect(places.filter(({ asPrinted }) => asPrinted.length > 0).map(({ id }) => id)).toEqual(['RU-BEL', 'RU-BRY', 'RU-KDA', 'RU-KRS', 'UA-51', 'UA-53', 'UA-59', 'UA-74', 'sea-of-azov']);
    expect(weapons.map(({ id, kindOf }) => `${id} < ${kindOf}`)).toEqual([
      'drone < null', 'missile < null', 'ballistic < missile', 'iskander-m < ballistic', 'kinzhal < ballistic', 'cruise < missile', 'kh-59-69 < cruise',
      'kh-59 < kh-59-69', 'kh-22 < cruise', 'kh-31p < cruise', 'kh-35 < cruise', 's-300 < missile', 'drones-and-missiles < null',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeClaim, viewOf } from '../claims.fixture';
import { makeEdition } from '../edition';
import type { Selection } from '../selection';
import { claimSums } from './claim-sums';

const article = makeEdition(loadCollection('article'), 'en');
const october = makeEdition(loadCollection('october-2024'), 'en');
const of = (selection: Partial<Selection> = {}, edition = october) => claimSums(viewOf(edition, selection));
const lines = (selection: Partial<Selection> = {}, edition = october) => of(selection, edition).map(({ phrase, addends }) => `${phrase} = ${addends.map(({ text }) => text).join(' + ')}`);

describe('the sums of the article', () => {
  it('are one for each side, outcome and family: 60 = 47 + 13', () => {
    expect(lines({}, article)).toEqual([
      '60 drones intercepted = 47 + 13',
      '55 drones intercepted = 24 + 31',
      '96 drones launched = 28 + 68',
      '4 missiles launched = 4',
      '36 drones lost from radar = 36',
      '1 drone still airborne = 1',
      '4 missiles that hit = 4',
    ]);
    expect(of({}, article).map(({ side }) => side)).toEqual(['russia', 'ukraine', 'ukraine', 'ukraine', 'ukraine', 'ukraine', 'ukraine']);
  });

  it('lead each addend to its claim, and say for which night it is', () => {
    expect(of({}, article)[0]?.addends).toEqual([
      { id: 'article-2024-10-12-ru-mod-intercepted', text: '47', href: '/en/article/reports/article-2024-10-12-ru-mod/#claim-article-2024-10-12-ru-mod-intercepted', title: 'night to 12 October' },
      {
        id: 'article-2024-10-13-ru-defence-officials-intercepted', text: '13',
        href: '/en/article/reports/article-2024-10-13-ru-defence-officials/#claim-article-2024-10-13-ru-defence-officials-intercepted', title: 'night to 13 October',
      },
    ]);
  });

  it('of a region add up its parts', () => {
    expect(lines({ region: ['RU-KRS'] }, article)).toEqual(['18 drones intercepted = 12 + 6']);
  });
});

describe('the sums of October 2024', () => {
  it('have of Russian sources the 28 nights on which they reported, and none of the reports that overlap them', () => {
    const [sum] = of({ side: ['russia'] });
    expect(of({ side: ['russia'] })).toHaveLength(1);
    expect(sum?.addends).toHaveLength(28);
    expect(lines({ side: ['russia'] })).toEqual([
      '751 drones intercepted = 8 + 6 + 113 + 18 + 10 + 4 + 21 + 16 + 47 + 92 + 10 + 47 + 13 + 3 + 13 + 16 + 110 + 18 + 18 + 14 + 7 + 7 + 17 + 51 + 21 + 7 + 23 + 21',
    ]);
  });

  it('have of launched drones the number of one page where two disagree, and a stated 0', () => {
    expect(lines({ outcome: ['launched'], weapon: ['drone'] })).toEqual([
      '1,661 drones launched = 32 + 32 + 105 + 19 + 87 + 19 + 22 + 62 + 28 + 68 + 0 + 17 + 136 + 56 + 135 + 49 + 116 + 60 + 81 + 50 + 63 + 91 + 80 + 100 + 48 + 62 + 43',
    ]);
  });

  it('keep missiles apart by the name used, where the names nest', () => {
    expect(lines({ weapon: ['missile'] }).sort()).toEqual([
      '1 × Kh-35 launched = 1',
      '11 × Kh-59 launched = 1 + 2 + 2 + 1 + 1 + 2 + 2',
      '14 × Kh-59/69 launched = 6 + 8',
      '18 × Iskander-M launched = 1 + 2 + 3 + 2 + 2 + 1 + 3 + 4',
      '2 × Kh-22 launched = 2',
      '2 × Kh-31P launched = 1 + 1',
      '4 × Kh-59/69 intercepted = 4',
      '4 × Missile intercepted = 2 + 2',
      '8 × Missile launched = 4 + 1 + 2 + 1',
      '8 × S-300 or S-400 launched = 7 + 1',
    ]);
  });

  it('that hold an "up to" are "up to" themselves', () => {
    expect(lines({ outcome: ['airborne'] })).toEqual(['up to 33 drones still airborne = 1 + up to 10 + 10 + 1 + up to 9 + 1 + 1']);
    expect(lines({ outcome: ['airborne'], day: ['2024-10-21'] })).toEqual(['10 drones still airborne = 10']);
  });

  it('say how many of their claims give no number, which add nothing', () => {
    const claims = [makeClaim({ id: 'a', place: 'UA-32', count: 4 }), makeClaim({ id: 'b', place: 'UA-59', count: null }), makeClaim({ id: 'c', place: 'UA-71', count: null })];
    expect(of({}, { ...october, claims }).map(({ phrase, addends, unnumbered }) => [phrase, addends.map(({ id }) => id), unnumbered])).toEqual([['4 drones intercepted', ['a'], 2]]);
  });

  it('are none where no claim gives a number: Kyiv Oblast and Sumy, which are only named', () => {
    expect(of({ region: ['UA-32', 'UA-59'], weapon: ['drone'] })).toEqual([]);
  });

  it('of a range that is empty are none', () => {
    expect(of({ from: ['2024-10-31'], to: ['2024-10-01'] })).toEqual([]);
  });
});

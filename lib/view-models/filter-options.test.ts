import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeClaim } from '../claims.fixture';
import { makeEdition } from '../edition';
import { en } from '../language/en';
import { makeFormat } from '../language/format';
import { filterOptions } from './filter-options';

const edition = makeEdition(loadCollection('article'), 'en');
const october = makeEdition(loadCollection('october-2024'), 'en');
const options = (of = edition) => {
  const offered = filterOptions(of, en.dashboard, makeFormat('en', en.dashboard));
  return Object.fromEntries(Object.entries(offered).map(([filter, list]) => [filter, list.map(({ value, label }) => `${value}: ${label}`)]));
};

describe('the filters', () => {
  it('offer what the article’s claims have: regions by name, weapons as the tree, days in order', () => {
    expect(options()).toEqual({
      attacker: ['russia: Russia', 'ukraine: Ukraine'],
      region: [
        'RU-BEL: Belgorod', 'RU-BRY: Bryansk', 'UA-74: Chernihiv', 'RU-KDA: Krasnodar', 'RU-KRS: Kursk',
        'UA-51: Odesa', 'UA-53: Poltava', 'sea-of-azov: Sea of Azov', 'UA-59: Sumy',
      ],
      weapon: ['drone: Drone', 'missile: Missile', 'ballistic: Ballistic missile', 'iskander-m: Iskander-M', 'cruise: Cruise or guided missile', 'kh-59: Kh-59'],
      outcome: ['intercepted: Intercepted', 'launched: Launched', 'lost: Lost from radar', 'airborne: Still airborne', 'hit: Hit'],
      day: ['2024-10-12: 12 October', '2024-10-13: 13 October'],
      from: [],
      to: [],
    });
  });

  it('offer every night of a night-by-night collection to begin and to end with', () => {
    const nights = ['2024-10-11: 11 October', '2024-10-12: 12 October', '2024-10-13: 13 October'];
    expect(options({ ...edition, nights: { from: '2024-10-11', to: '2024-10-13' } })).toEqual({ ...options(), from: nights, to: nights });
  });

  it('offer all 31 nights of October 2024 as a first and as a last one', () => {
    const { from, to } = options(october);
    expect(from).toHaveLength(31);
    expect([from?.[0], from?.[4], from?.[30]]).toEqual(['2024-10-01: 1 October', '2024-10-05: 5 October', '2024-10-31: 31 October']);
    expect(to).toEqual(from);
  });

  it('offer of October 2024 every weapon, and no outcome that no report has', () => {
    expect(options(october).weapon?.map((option) => option.split(': ')[0])).toEqual([
      'drone', 'missile', 'ballistic', 'iskander-m', 'kinzhal', 'cruise', 'kh-59-69', 'kh-59', 'kh-22', 'kh-31p', 'kh-35', 's-300', 'drones-and-missiles',
    ]);
    expect(options(october).outcome).toEqual(['intercepted: Intercepted', 'launched: Launched', 'lost: Lost from radar', 'airborne: Still airborne', 'left: Left to another country']);
    expect(options(october).region).toHaveLength(38);
  });

  it('offer nothing that no claim has', () => {
    expect(options({ ...edition, claims: [makeClaim({ id: 'a', place: 'RU-KRS', outcome: 'left' })] })).toEqual({
      attacker: ['russia: Russia'],
      region: ['RU-KRS: Kursk'],
      weapon: ['drone: Drone'],
      outcome: ['left: Left to another country'],
      day: ['2024-03-02: 2 March'],
      from: [],
      to: [],
    });
  });
});

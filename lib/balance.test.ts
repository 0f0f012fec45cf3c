import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { balances } from './balance';
import { makeClaim, partOf } from './claims.fixture';
import type { Claim } from './claims';
import { makeEdition } from './edition';

const { claims } = makeEdition(loadCollection('article'), 'en');
const ofReport = (id: string) =>
  balances(claims.filter(({ report }) => report === id)).map(({ kind, total, addends, sum, left }) => ({
    kind, total: total.count, addends: addends.map(({ count }) => count), sum, left,
  }));

describe('the five sums of the article', () => {
  it('17 + 16 + 12 + 2 makes the 47 of the Ministry of Defence', () => {
    expect(ofReport('article-2024-10-12-ru-mod')).toEqual([{ kind: 'parts', total: 47, addends: [17, 16, 12, 2], sum: 47, left: 0 }]);
  });

  it('24 of the 28 launched leaves 4 open', () => {
    expect(ofReport('article-2024-10-12-ua-air-force')).toEqual([{ kind: 'outcomes', total: 28, addends: [24], sum: 24, left: 4 }]);
  });

  it('31 + 36 + 1 makes the 68 drones, and 2 + 2 the 4 missiles launched', () => {
    expect(ofReport('article-2024-10-13-ua-air-force')).toEqual([
      { kind: 'outcomes', total: 68, addends: [31, 36, 1], sum: 68, left: 0 },
      { kind: 'outcomes', total: 4, addends: [2, 2], sum: 4, left: 0 },
    ]);
  });

  it('6 + 6 + 1 makes the 13 of the defence officials', () => {
    expect(ofReport('article-2024-10-13-ru-defence-officials')).toEqual([{ kind: 'parts', total: 13, addends: [6, 6, 1], sum: 13, left: 0 }]);
  });
});

describe('a sum', () => {
  const total = makeClaim({ id: 'total', count: 10 });
  const part = (id: string, count: number | null, given = {}) => partOf(total, { id, place: id, count, ...given });

  it('is not shown where every addend is derived, for it would prove itself', () => {
    expect(balances([total, part('north', 4, { basis: 'derived' }), part('south', 6, { basis: 'derived' })])).toEqual([]);
  });

  it('is not shown where the total is derived', () => {
    const derived = { ...total, basis: 'derived' as const };
    expect(balances([derived, partOf(derived, { id: 'north', basis: 'stated', count: 10 })])).toEqual([]);
  });

  it('is shown where at least one addend is stated', () => {
    expect(balances([total, part('north', 4, { basis: 'derived' }), part('south', 6)])).toMatchObject([{ sum: 10, left: 0 }]);
  });

  it('leaves what has no part', () => {
    expect(balances([total, part('north', 4), part('south', 1)])).toMatchObject([{ kind: 'parts', sum: 5, left: 5 }]);
  });

  it('leaves less than nothing where the parts exceed the total', () => {
    expect(balances([total, part('north', 8), part('south', 5)])).toMatchObject([{ sum: 13, left: -3 }]);
  });

  it('leaves less than nothing where the outcomes exceed the launched', () => {
    const launched = makeClaim({ id: 'launched', outcome: 'launched', count: 9 });
    expect(balances([launched, total])).toMatchObject([{ kind: 'outcomes', sum: 10, left: -1 }]);
  });

  it('takes no part that gives no number, and no total without one', () => {
    expect(balances([total, part('north', null)])).toEqual([]);
    expect(balances([total, part('north', null), part('south', 3)])).toMatchObject([{ sum: 3, left: 7, addends: [{ id: 'south' }] }]);
    const unknown = makeClaim({ id: 'unknown', count: null });
    expect(balances([unknown, partOf(unknown, { id: 'north', count: 3 })])).toEqual([]);
  });

  it('takes no claim that is not to be counted', () => {
    const launched = makeClaim({ id: 'launched', outcome: 'launched', count: 20 });
    const other = makeClaim({ id: 'other', outcome: 'lost', count: 5, status: 'alternative' });
    expect(balances([launched, total, other])).toMatchObject([{ sum: 10, left: 10 }]);
  });

  it('sets each kind launched against its own outcomes', () => {
    const of = (weapon: string, given: Partial<Claim>) => ({ ...makeClaim({ id: `${weapon}-${given.outcome}`, weapon, family: 'missile', kinds: [weapon, 'missile'] }), ...given });
    const claims = [of('ballistic', { outcome: 'launched', count: 2 }), of('cruise', { outcome: 'launched', count: 3 }), of('ballistic', { outcome: 'hit', count: 2 }), of('cruise', { outcome: 'intercepted', count: 1 })];
    expect(balances(claims)).toMatchObject([{ total: { id: 'ballistic-launched' }, sum: 2, left: 0 }, { total: { id: 'cruise-launched' }, sum: 1, left: 2 }]);
  });

  it('never sets drones against missiles', () => {
    const missiles = { family: 'missile', weapon: 'missile', kinds: ['missile'] };
    expect(balances([makeClaim({ id: 'launched', outcome: 'launched', count: 20, ...missiles }), total])).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeClaim, nightTo, partOf } from './claims.fixture';
import type { Claim } from './claims';
import { add, byWeaponName, CountingError, matching, topmost } from './counting';
import { find, makeEdition } from './edition';
import { EVERYTHING, type Selection } from './selection';

const article = makeEdition(loadCollection('article'), 'en').claims;
const counted = (selection: Partial<Selection>) => topmost(article, { ...EVERYTHING, ...selection });

describe('what the article counts', () => {
  it.each<[string, Partial<Selection>, number, number]>([
    ['all interceptions by Russian sources are 60', { side: ['russia'], outcome: ['intercepted'] }, 60, 0],
    ['all interceptions by Ukrainian sources are 55', { side: ['ukraine'], outcome: ['intercepted'] }, 55, 0],
    ['Kursk alone is 18, 6 of them derived', { region: ['RU-KRS'] }, 18, 6],
    ['Kursk on 12 October is 12', { region: ['RU-KRS'], day: ['2024-10-12'] }, 12, 0],
    ['Kursk and Belgorod on 12 October are 14', { region: ['RU-KRS', 'RU-BEL'], day: ['2024-10-12'] }, 14, 0],
    ['Kursk and Belgorod over both nights are 26, 12 of them derived', { region: ['RU-KRS', 'RU-BEL'] }, 26, 12],
    ['missiles that hit are 4, all derived', { weapon: ['missile'], outcome: ['hit'] }, 4, 4],
    ['ballistic missiles that hit are 2', { weapon: ['ballistic'] }, 2, 0],
    ['Iskander-M that hit are 2', { weapon: ['iskander-m'] }, 2, 0],
    ['Iskander-M and Kh-59 are 4, none derived', { weapon: ['iskander-m', 'kh-59'] }, 4, 0],
    ['Poltava is 1, derived', { region: ['UA-53'] }, 1, 1],
    ['drones launched are 96', { weapon: ['drone'], outcome: ['launched'] }, 96, 0],
    ['what Ukraine launched and Russian sources intercepted is 60', { attacker: ['ukraine'] }, 60, 0],
  ])('%s', (_, selection, count, derived) => {
    expect(add(counted(selection))).toMatchObject({ count, derived });
  });

  it('lets a region’s parts count in place of their totals, with both claimants of the side', () => {
    expect(counted({ region: ['RU-KRS'] }).map(({ id }) => id)).toEqual([
      'article-2024-10-12-ru-mod-intercepted-ru-krs',
      'article-2024-10-13-ru-defence-officials-intercepted-ru-krs',
    ]);
  });

  it('lists totals and parts alike among the matching claims', () => {
    expect(matching(article, EVERYTHING)).toHaveLength(23);
    expect(matching(article, { ...EVERYTHING, weapon: ['missile'] })).toHaveLength(8);
    expect(topmost(article, EVERYTHING)).toHaveLength(10);
  });

  it('counts nothing where nothing matches', () => {
    expect(counted({ region: ['UA-53'], side: ['russia'] })).toEqual([]);
  });
});

describe('a number that was not given', () => {
  const none = makeClaim({ id: 'none', count: null });
  it('makes null, not 0, when there are no claims', () => {
    expect(add([])).toEqual({ count: null, derived: 0, qualifier: null, claims: [] });
  });

  it('makes null, not 0, when no claim gives a number', () => {
    expect(add([none]).count).toBeNull();
    expect(add([none, makeClaim({ id: 'other', count: null })]).count).toBeNull();
  });

  it('leaves the numbers beside it as they are, and stays listed', () => {
    expect(add([none, makeClaim({ id: 'seven', count: 7 })])).toMatchObject({ count: 7, claims: [{ id: 'none' }, { id: 'seven' }] });
  });

  it('differs from a zero that was stated', () => {
    expect(add([makeClaim({ id: 'zero', count: 0 })]).count).toBe(0);
    expect(add([none, makeClaim({ id: 'zero', count: 0 })]).count).toBe(0);
  });

  it('of a total is not filled in from its parts', () => {
    const kursk = partOf(none, { id: 'kursk', place: 'RU-KRS', count: 5 });
    expect(add(topmost([none, kursk], EVERYTHING)).count).toBeNull();
    expect(add(topmost([none, kursk], { ...EVERYTHING, region: ['RU-KRS'] })).count).toBe(5);
  });
});

describe('a claim below a total that matches', () => {
  it('does not count, even where the claim between them does not match', () => {
    const total = makeClaim({ id: 'total', place: 'RU-KRS' });
    const between = partOf(total, { id: 'between', place: null, count: 4 });
    const below = partOf(between, { id: 'below', place: 'RU-KRS', count: 4 });
    expect(topmost([total, between, below], { ...EVERYTHING, region: ['RU-KRS'] }).map(({ id }) => id)).toEqual(['total']);
  });
});

describe('claims that are not to be counted', () => {
  it.each(['alternative', 'superseded', 'overlapping'] as const)('are listed and not counted: %s', (status) => {
    const claims = [makeClaim({ id: 'used' }), makeClaim({ id: 'unused', status })];
    expect(matching(claims, EVERYTHING)).toHaveLength(2);
    expect(topmost(claims, EVERYTHING).map(({ id }) => id)).toEqual(['used']);
  });
});

describe('adding refuses', () => {
  const claim = makeClaim({ id: 'first' });
  const later = (given: Partial<Claim>) => makeClaim({ id: 'second', report: 'another-report', period: nightTo('2024-03-03'), ...given });

  it.each<[string, Claim[], string]>([
    ['claims of two sides', [claim, later({ side: 'russia' })], 'Cannot add first and second: side is "ukraine" and "russia".'],
    ['claims about two attackers', [claim, later({ attacker: 'ukraine' })], 'Cannot add first and second: attacker is "russia" and "ukraine".'],
    ['two outcomes', [claim, later({ outcome: 'lost' })], 'Cannot add first and second: outcome is "intercepted" and "lost".'],
    ['drones and missiles', [claim, later({ family: 'missile', weapon: 'missile', kinds: ['missile'] })], 'Cannot add first and second: family is "drone" and "missile".'],
    ['a claim and its total', [claim, partOf(claim, { id: 'part', place: 'RU-KRS', count: 2 })], 'Cannot add part to first: it is a part of it.'],
    ['a claim and the total of its total, the part first', [partOf(partOf(claim, { id: 'part' }), { id: 'deep' }), claim], 'Cannot add deep to first: it is a part of it.'],
    ['a claim and itself', [claim, claim], 'Cannot add first to itself.'],
    ['two reports about the same night', [claim, later({ period: claim.period })], 'Cannot add first and second: their periods overlap.'],
    ['a night and the 24 hours around it', [claim, later({ period: { ...claim.period, start: '2024-03-02', window: '24-hours' } })], 'Cannot add first and second: their periods overlap.'],
    ['an alternative claim', [claim, later({ status: 'alternative' })], 'Cannot add second: it is alternative.'],
    ['a superseded claim, even alone', [later({ status: 'superseded' })], 'Cannot add second: it is superseded.'],
    ['an overlapping claim', [later({ status: 'overlapping' })], 'Cannot add second: it is overlapping.'],
  ])('%s', (_, claims, message) => {
    expect(() => add(claims)).toThrow(new CountingError(message));
  });

  it('none of the parts of one report, nor two claimants of a side on different nights', () => {
    const parts = [partOf(claim, { id: 'a', place: 'RU-KRS', count: 3 }), partOf(claim, { id: 'b', place: 'RU-BEL', count: 4 })];
    expect(add([...parts, later({ claimant: 'another', count: 5 })]).count).toBe(12);
  });
});

describe('October 2024: adding refuses', () => {
  const october = makeEdition(loadCollection('october-2024'), 'en').claims;
  const claim = (id: string) => find(october, id);
  /** The claim as if its report had been counted, so that nothing but the rule in question can refuse it. */
  const counted = (id: string): Claim => ({ ...claim(id), status: 'counted' });
  const [missiles, ballistic] = ['night-2024-10-31-ua-air-force-launched-missile', 'night-2024-10-31-ua-air-force-launched-ballistic'] as const;
  const [night, wholeDay] = ['night-2024-10-27-ru-mod-intercepted', '24-hours-2024-10-27-ru-mod-intercepted'] as const;

  it('the 8 missiles and the 2 ballistic missiles of 31 October, which may be among them, in either order', () => {
    expect([claim(missiles).count, claim(ballistic).count]).toEqual([8, 2]);
    const message = `Cannot add ${missiles} and ${ballistic}: "ballistic" is a kind of "missile", so they may be the same.`;
    expect(() => add([counted(missiles), counted(ballistic)])).toThrow(new CountingError(message));
    expect(() => add([counted(ballistic), counted(missiles)])).toThrow(new CountingError(message));
  });

  it('them again as they stand, because another page’s number never counts', () => {
    expect(() => add([claim(missiles)])).toThrow(new CountingError(`Cannot add ${missiles}: it is alternative.`));
  });

  it('a kind two levels below: the 8 missiles and the 4 Iskander-M', () => {
    expect(() => add([counted(missiles), claim('night-2024-10-31-ua-air-force-launched-iskander-m')])).toThrow('"iskander-m" is a kind of "missile"');
  });

  it('not the 4 Iskander-M and the 8 Kh-59/69, neither of which is a kind of the other', () => {
    expect(add([claim('night-2024-10-31-ua-air-force-launched-iskander-m'), claim('night-2024-10-31-ua-air-force-launched-kh-59-69')])).toMatchObject({ count: 12, derived: 4 });
  });

  it('the 51 of the night to 27 October and the 109 of its 24 hours', () => {
    expect([claim(night).count, claim(wholeDay).count]).toEqual([51, 109]);
    expect(() => add([claim(night), claim(wholeDay)])).toThrow(new CountingError(`Cannot add ${wholeDay}: it is overlapping.`));
    expect(() => add([claim(night), counted(wholeDay)])).toThrow(new CountingError(`Cannot add ${night} and ${wholeDay}: their periods overlap.`));
  });

  it('the 109 of those 24 hours and the night after, into which they may reach', () => {
    expect(() => add([counted(wholeDay), claim('night-2024-10-28-ru-mod-intercepted')])).toThrow('their periods overlap');
  });

  it('not the nights to 27 and to 28 October', () => {
    expect(add([claim(night), claim('night-2024-10-28-ru-mod-intercepted')]).count).toBe(72);
  });
});

describe('a sum of numbers that are not plain', () => {
  const on = (end: `2024-03-${string}`, given: Partial<Claim>) => makeClaim({ id: end, report: end, period: nightTo(end), ...given });

  it('is "up to" where any is, "about" where they differ, and plain where all are', () => {
    const [plain, upTo, atLeast] = [on('2024-03-02', {}), on('2024-03-03', { qualifier: 'up-to' }), on('2024-03-04', { qualifier: 'at-least' })];
    expect([[plain], [plain, upTo], [plain, atLeast], [upTo, atLeast]].map((claims) => add(claims).qualifier)).toEqual([null, 'up-to', 'at-least', 'about']);
  });

  it('takes nothing from a claim that gives no number', () => {
    expect(add([on('2024-03-02', {}), on('2024-03-03', { qualifier: 'up-to', count: null })]).qualifier).toBeNull();
  });
});

describe('claims split by the names of their weapons', () => {
  const missile = (id: string, kinds: readonly string[], end: `2024-03-${string}`) =>
    makeClaim({ id, report: id, period: nightTo(end), family: 'missile', weapon: kinds[0] ?? '', kinds: [...kinds] });
  const wide = missile('wide', ['missile'], '2024-03-02');
  const iskander = missile('iskander', ['iskander-m', 'ballistic', 'missile'], '2024-03-03');
  const later = missile('later', ['iskander-m', 'ballistic', 'missile'], '2024-03-04');
  const kh59 = missile('kh-59', ['kh-59', 'kh-59-69', 'cruise', 'missile'], '2024-03-05');
  const split = (claims: Claim[]) => byWeaponName(claims).map(({ weapon, claims: own }) => [weapon, ...own.map(({ id }) => id)]);

  it('stay together, under no name, where no weapon is a narrower kind of another', () => {
    expect(split([iskander, later, kh59])).toEqual([[null, 'iskander', 'later', 'kh-59']]);
    expect(split([wide])).toEqual([[null, 'wide']]);
  });

  it('make a set for each name, in the order they come, where one is', () => {
    expect(split([iskander, wide, kh59, later])).toEqual([['iskander-m', 'iskander', 'later'], ['missile', 'wide'], ['kh-59', 'kh-59']]);
  });

  it('can be added set by set, whatever the names, and none is lost', () => {
    const kindsOf = fc.constantFrom(['missile'], ['ballistic', 'missile'], ['iskander-m', 'ballistic', 'missile'], ['cruise', 'missile'], ['kh-59-69', 'cruise', 'missile'], ['s-300', 'missile']);
    fc.assert(fc.property(fc.array(kindsOf, { maxLength: 20 }), (drawn) => {
      const claims = drawn.map((kinds, index) => missile(`claim-${index}`, kinds, `2024-03-${String(index + 2).padStart(2, '0')}`));
      const sums = byWeaponName(claims).map((set) => add(set.claims).count);
      expect(sums.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(10 * drawn.length);
    }));
  });

  it('are no set where there are none', () => {
    expect(split([])).toEqual([]);
  });
});

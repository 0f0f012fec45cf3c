import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeClaim, nightTo, partOf } from './claims.fixture';
import { OUTCOMES, type Claim } from './claims';
import { add, byWeaponName, CountingError, matching, topmost } from './counting';
import type { Selection } from './selection';

const PLACES = ['north', 'south', 'sea'];
const NARROWER: Record<string, string[]> = { drone: [], missile: ['ballistic', 'cruise'], ballistic: ['iskander-m'], cruise: ['kh-59'], 'iskander-m': [], 'kh-59': [] };
const KINDS: Record<string, string[]> = {
  drone: ['drone'], missile: ['missile'], ballistic: ['ballistic', 'missile'], cruise: ['cruise', 'missile'],
  'iskander-m': ['iskander-m', 'ballistic', 'missile'], 'kh-59': ['kh-59', 'cruise', 'missile'],
};
const DAYS = ['2024-03-02', '2024-03-03', '2024-03-04'] as const;

/** A claim before it has a report: what it is about, a number of its own or none, and its parts. */
type Tree = { weapon: string; place: string | null; own: number | null; parts: Tree[] };

/** Parts are by place below a total that names none, or by narrower weapon. */
function trees(weapon: string, place: string | null, depth: number): fc.Arbitrary<Tree> {
  const shares = [
    ...(place === null ? PLACES.map((one) => ({ weapon, place: one })) : []),
    ...(NARROWER[weapon] ?? []).map((one) => ({ weapon: one, place })),
  ];
  const parts: fc.Arbitrary<Tree[]> =
    depth === 0 || shares.length === 0
      ? fc.constant([])
      : fc.array(fc.constantFrom(...shares).chain((share) => trees(share.weapon, share.place, depth - 1)), { maxLength: 3 });
  return fc.record({ weapon: fc.constant(weapon), place: fc.constant(place), own: fc.option(fc.nat(40), { nil: null }), parts });
}

const roots = fc.record({
  outcome: fc.constantFrom(...OUTCOMES),
  status: fc.constantFrom('counted', 'counted', 'counted', 'alternative', 'superseded', 'overlapping' as const),
  tree: fc.tuple(fc.constantFrom('drone', 'missile'), fc.option(fc.constantFrom(...PLACES), { nil: null })).chain(([weapon, place]) => trees(weapon, place, 3)),
});
const reports = fc.record({ attacker: fc.constantFrom('russia', 'ukraine' as const), roots: fc.array(roots, { minLength: 1, maxLength: 3 }) });
const bothSides = fc.record({ russia: fc.array(reports, { maxLength: 3 }), ukraine: fc.array(reports, { maxLength: 3 }) });

/** The number of a tree: as drawn, or, when `bounded`, one its parts never outweigh and that no total lacks. */
function countOf({ own, parts }: Tree, bounded: boolean): number | null {
  if (!bounded || parts.length === 0) return own;
  return parts.reduce((sum, part) => sum + (countOf(part, bounded) ?? 0), own ?? 0);
}

function flatten(tree: Tree, claim: Claim, bounded: boolean): Claim[] {
  return [claim, ...tree.parts.flatMap((part, index) => flatten(part, partOf(claim, { id: `${claim.id}.${index}`, ...about(part, bounded) }), bounded))];
}

function about(tree: Tree, bounded: boolean) {
  return { weapon: tree.weapon, kinds: KINDS[tree.weapon] ?? [], place: tree.place, count: countOf(tree, bounded) };
}

/** Forests of both sides; the reports of one side are about different nights, those of two sides may share one. */
const forests = (bounded: boolean) =>
  bothSides.map((sides) =>
    (['russia', 'ukraine'] as const).flatMap((side) =>
      sides[side].flatMap(({ attacker, roots: drawn }, night) =>
        drawn.flatMap(({ tree, outcome, status }, index) => {
          const report = `${side}-${night}`;
          const family = tree.weapon;
          const claim = { id: `${report}-${index}`, report, side, attacker, outcome, status, family, period: nightTo(DAYS[night] ?? DAYS[0]) };
          return flatten(tree, makeClaim({ ...claim, ...about(tree, bounded) }), bounded);
        }),
      ),
    ),
  );

const selections: fc.Arbitrary<Selection> = fc.record({
  side: fc.subarray(['russia', 'ukraine']),
  attacker: fc.subarray(['russia', 'ukraine']),
  region: fc.subarray(PLACES),
  weapon: fc.subarray(Object.keys(KINDS)),
  outcome: fc.subarray([...OUTCOMES]),
  day: fc.subarray([...DAYS]),
  from: fc.subarray([...DAYS], { maxLength: 1 }),
  to: fc.subarray([...DAYS], { maxLength: 1 }),
});

const KEYS = ['side', 'attacker', 'outcome', 'family'] as const;
/** Claims that share all that a sum may not cross, by the group's name. */
function groupsOf(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const name = KEYS.map((key) => claim[key]).join(' ');
    groups.set(name, [...(groups.get(name) ?? []), claim]);
  }
  return groups;
}

/** What each group makes, by its name: the sets of it that may be added, taken together only to compare one view with another. */
function sums(claims: readonly Claim[]): Map<string, number | null> {
  const made = (group: Claim[]) => byWeaponName(group).flatMap((set) => add(set.claims).count ?? []);
  const total = (counts: number[]) => (counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0));
  return new Map([...groupsOf(claims)].map(([name, group]) => [name, total(made(group))]));
}

describe('of any forest of claims, under any selection,', () => {
  it('no counted claim is above another, and none is counted twice', () => {
    fc.assert(fc.property(forests(false), selections, (claims, selection) => {
      const counted = topmost(claims, selection);
      const ids = new Set(counted.map(({ id }) => id));
      expect(ids.size).toBe(counted.length);
      for (const { above } of counted) expect(above.filter((id) => ids.has(id))).toEqual([]);
    }));
  });

  it('a counted claim matches and has the status "counted"', () => {
    fc.assert(fc.property(forests(false), selections, (claims, selection) => {
      const matched = matching(claims, selection);
      for (const claim of topmost(claims, selection)) {
        expect(claim.status).toBe('counted');
        expect(matched).toContain(claim);
      }
    }));
  });

  it('a matching claim that is to be counted either counts or stands below one that matches', () => {
    fc.assert(fc.property(forests(false), selections, (claims, selection) => {
      const matched = matching(claims, selection);
      const ids = new Set(matched.map(({ id }) => id));
      const counted = topmost(claims, selection);
      for (const claim of matched.filter(({ status }) => status === 'counted'))
        expect(counted.includes(claim)).toBe(!claim.above.some((id) => ids.has(id)));
    }));
  });

  it('the counted claims of one side, attacker, outcome and family can be added, weapon by weapon where those nest', () => {
    fc.assert(fc.property(forests(false), selections, (claims, selection) => {
      for (const group of groupsOf(topmost(claims, selection)).values())
        for (const set of byWeaponName(group)) expect(() => add(set.claims)).not.toThrow();
    }));
  });

  it('they are split by weapon only where they cannot be added whole, and none is lost or doubled', () => {
    fc.assert(fc.property(forests(false), selections, (claims, selection) => {
      for (const group of groupsOf(topmost(claims, selection)).values()) {
        const sets = byWeaponName(group);
        expect(sets.flatMap((set) => set.claims).map(({ id }) => id).sort()).toEqual(group.map(({ id }) => id).sort());
        if (sets.length > 1) expect(() => add(group)).toThrow(CountingError);
      }
    }));
  });

  // The premise: every claim with parts gives a number, and its parts' numbers (none counting as 0) do not exceed it.
  // Without it the rule is false on purpose: a total without a number counts alone, and hides what its parts say.
  it('widening the region never lowers a sum nor loses one, when every total has a number its parts do not exceed', () => {
    const widening = fc.subarray(PLACES, { minLength: 1 }).chain((wide) => fc.tuple(fc.subarray(wide, { minLength: 1 }), fc.constantFrom(wide, [])));
    fc.assert(fc.property(forests(true), selections, widening, (claims, selection, [narrow, wide]) => {
      const after = sums(topmost(claims, { ...selection, region: wide }));
      for (const [group, before] of sums(topmost(claims, { ...selection, region: narrow })))
        if (before !== null) expect(after.get(group) ?? -1).toBeGreaterThanOrEqual(before);
    }), { numRuns: 500 });
  });

  it('two claims that differ in side, attacker, outcome or family are refused', () => {
    fc.assert(fc.property(forests(false), (claims) => {
      const [first] = claims;
      for (const other of claims.filter((claim) => KEYS.some((key) => claim[key] !== first?.[key])))
        expect(() => add(first ? [first, other] : [])).toThrow(CountingError);
    }));
  });
});

/**
 * The counting rule: of the claims that match, only the topmost count, so nothing is counted twice; and sums never
 * cross sides, attackers, outcomes, weapon families or overlapping periods, nor mix a weapon with a narrower kind of it.
 */
import { stretches } from '@/data/periods';
import type { Claim, Qualifier } from './claims';
import { matches, type Selection } from './selection';

/** Thrown when code tries to add claims that must not be added. */
export class CountingError extends Error {
  override name = 'CountingError';
}

/** A sum of claims and what it rests on. */
export type Sum = {
  /** Drones or missiles; null when no claim gave a number. */
  count: number | null;
  /** How many of `count` are worked out and not stated. */
  derived: number;
  /** What the sum is when some of its claims are no plain numbers: "up to" if any is, "about" if they differ. */
  qualifier: Qualifier | null;
  /** The claims added up, with those that gave no number. */
  claims: Claim[];
};

/** Every claim that matches, totals and parts alike, whatever its status: what a reader sees listed. */
export function matching(claims: readonly Claim[], selection: Selection): Claim[] {
  return claims.filter((claim) => matches(claim, selection));
}

/**
 * The claims that count under a selection: counted claims that match and have no matching claim above them.
 * `claims` must hold every total before its parts.
 */
export function topmost(claims: readonly Claim[], selection: Selection): Claim[] {
  const matched = new Set<string>();
  return claims.filter((claim) => {
    if (!matches(claim, selection)) return false;
    matched.add(claim.id);
    return claim.status === 'counted' && !claim.above.some((id) => matched.has(id));
  });
}

/**
 * Adds claims up. No claims, or none with a number, make null, never 0.
 * Throws CountingError when they differ in side, attacker, outcome or weapon family, when the weapon of one is a
 * narrower kind of another's (four missiles and two Iskander-M may be the same), when one is a part of another, when
 * reports overlap in time, or when one is not to be counted.
 */
export function add(claims: readonly Claim[]): Sum {
  const [first] = claims;
  for (const claim of claims) {
    for (const field of ['side', 'attacker', 'outcome', 'family'] as const)
      if (claim[field] !== first?.[field])
        throw new CountingError(`Cannot add ${first?.id} and ${claim.id}: ${field} is "${first?.[field]}" and "${claim[field]}".`);
    if (claim.status !== 'counted') throw new CountingError(`Cannot add ${claim.id}: it is ${claim.status}.`);
  }
  refuseNesting(claims);
  refuseParts(claims);
  refuseOverlaps(claims);
  const given = claims.filter((claim) => claim.count !== null);
  const total = (list: readonly Claim[]) => list.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return {
    count: given.length > 0 ? total(given) : null,
    derived: total(given.filter(({ basis }) => basis === 'derived')),
    qualifier: qualifierOf(given),
    claims: [...claims],
  };
}

/**
 * Splits claims of one family into sets whose weapons do not nest, so that each set may be added: all of them together
 * where no weapon is a narrower kind of another, else one set for each weapon name, in the order of the claims.
 */
export function byWeaponName(claims: readonly Claim[]): { weapon: string | null; claims: Claim[] }[] {
  if (nestedPair(claims) === null) return claims.length === 0 ? [] : [{ weapon: null, claims: [...claims] }];
  return [...new Set(claims.map(({ weapon }) => weapon))].map((weapon) => ({ weapon, claims: claims.filter((claim) => claim.weapon === weapon) }));
}

function qualifierOf(claims: readonly Claim[]): Qualifier | null {
  const [first = null, ...others] = [...new Set(claims.flatMap(({ qualifier }) => qualifier ?? []))];
  return others.length === 0 ? first : 'about';
}

/** A claim and one of a narrower weapon, if there are such. */
function nestedPair(claims: readonly Claim[]): [wider: Claim, narrower: Claim] | null {
  const holders = new Map(claims.map((claim) => [claim.weapon, claim]));
  for (const claim of holders.values())
    for (const kind of claim.kinds.slice(1)) {
      const wider = holders.get(kind);
      if (wider) return [wider, claim];
    }
  return null;
}

function refuseNesting(claims: readonly Claim[]) {
  const pair = nestedPair(claims);
  if (pair === null) return;
  const [wider, narrower] = pair;
  throw new CountingError(`Cannot add ${wider.id} and ${narrower.id}: "${narrower.weapon}" is a kind of "${wider.weapon}", so they may be the same.`);
}

function refuseParts(claims: readonly Claim[]) {
  const ids = new Set<string>();
  for (const claim of claims) {
    if (ids.has(claim.id)) throw new CountingError(`Cannot add ${claim.id} to itself.`);
    ids.add(claim.id);
  }
  for (const claim of claims)
    for (const id of claim.above)
      if (ids.has(id)) throw new CountingError(`Cannot add ${claim.id} to ${id}: it is a part of it.`);
}

function refuseOverlaps(claims: readonly Claim[]) {
  const reports = new Map(claims.map((claim) => [claim.report, claim]));
  const holders = new Map<string, Claim>();
  for (const claim of reports.values())
    for (const stretch of stretches(claim.period)) {
      const other = holders.get(stretch);
      if (other) throw new CountingError(`Cannot add ${other.id} and ${claim.id}: their periods overlap.`);
      holders.set(stretch, claim);
    }
}

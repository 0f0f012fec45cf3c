/**
 * The counting rule: of the claims that match, only the topmost count, so nothing is counted twice; and sums never
 * cross sides, attackers, outcomes, weapon families or overlapping periods.
 */
import { periodsOverlap } from '@/data/periods';
import type { Claim } from './claims';
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
 * Throws CountingError when they differ in side, attacker, outcome or weapon family, when one is a part of another,
 * when reports overlap in time, or when one is not to be counted.
 */
export function add(claims: readonly Claim[]): Sum {
  const [first] = claims;
  for (const claim of claims) {
    for (const field of ['side', 'attacker', 'outcome', 'family'] as const)
      if (claim[field] !== first?.[field])
        throw new CountingError(`Cannot add ${first?.id} and ${claim.id}: ${field} is "${first?.[field]}" and "${claim[field]}".`);
    if (claim.status !== 'counted') throw new CountingError(`Cannot add ${claim.id}: it is ${claim.status}.`);
  }
  refuseParts(claims);
  refuseOverlaps(claims);
  const given = claims.filter((claim) => claim.count !== null);
  const total = (list: readonly Claim[]) => list.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return {
    count: given.length > 0 ? total(given) : null,
    derived: total(given.filter(({ basis }) => basis === 'derived')),
    claims: [...claims],
  };
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
  const reports = [...new Map(claims.map((claim) => [claim.report, claim])).values()];
  reports.forEach((later, index) => {
    for (const earlier of reports.slice(0, index))
      if (periodsOverlap(earlier.period, later.period))
        throw new CountingError(`Cannot add ${earlier.id} and ${later.id}: their periods overlap.`);
  });
}

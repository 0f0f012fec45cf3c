/**
 * The claim as counting sees it: flat, in one language, knowing nothing of files. Claims of a report form a forest,
 * and in every array of claims a total stands before its parts; counting relies on that order.
 */
import type { Basis, Outcome, Period, Qualifier, Side, Status } from '@/data/schema';

export type { Basis, Outcome, Period, Qualifier, Side, Status };

/** The two ends of the weapon tree. Counts of different families are never added. */
export type Family = string;

export type Claim = {
  id: string;
  /** The total this claim is a share of, or null for a total. */
  partOf: string | null;
  /** Every total above this claim, nearest first. */
  above: string[];
  report: string;
  source: string;
  claimant: string;
  side: Side;
  attacker: Side;
  period: Period;
  reportedOn: string | null;
  outcome: Outcome;
  weapon: string;
  /** The root of the weapon in the tree: drone or missile. */
  family: Family;
  /** The weapon and the wider kinds it belongs to. */
  kinds: string[];
  place: string | null;
  /** Number of drones or missiles; null where none was given. */
  count: number | null;
  qualifier: Qualifier | null;
  basis: Basis;
  because: string | null;
  status: Status;
  /** For an alternative or superseded number: the claim counted in its place. */
  countedInstead: string | null;
  /** The paragraph of an article; null for a page, which has none on record. */
  paragraph: number | null;
};

/** Outcomes in the order in which every figure lists them. */
export const OUTCOMES: readonly Outcome[] = ['intercepted', 'launched', 'lost', 'airborne', 'left', 'hit'];
export const SIDES: readonly Side[] = ['russia', 'ukraine'];

/** The day a claim is filed under: a night is named by the day on which it ends. */
export function dayOf(claim: Pick<Claim, 'period'>): string {
  return claim.period.end;
}

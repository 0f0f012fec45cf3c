/** A month, night by night: what a side reported of its opponent's drones for each night, and why a number is not there. */
import { daysBetween } from '@/data/periods';
import { dayOf, type Claim, type Outcome, type Qualifier, type Side } from './claims';
import { add } from './counting';
import type { Edition, EditionReport } from './edition';
import { inRange, matches, type Selection } from './selection';

/**
 * Why a night has no number: no report was found; the report gives none; it names other regions than the one selected;
 * or the selection leaves the number out. None of them is zero.
 */
export type Missing = 'no-report' | 'not-reported' | 'not-named' | 'left-out';

/** One outcome of one side in one night, drones only. */
export type NightValue = {
  count: number | null;
  derived: number;
  qualifier: Qualifier | null;
  missing: Missing | null;
  /** The claims that count. */
  claims: Claim[];
  /** Numbers of other pages that differ; never added. */
  alternatives: Claim[];
  /** Numbers of an earlier report that this one replaces. */
  superseded: Claim[];
};

export type Nights = {
  /** The nights within the range chosen, by the day each ends on. */
  shown: string[];
  valueOf: (side: Side, outcome: Outcome, night: string) => NightValue;
  /** The overnight reports of a side for a night, whatever the selection. */
  reportsOf: (side: Side, night: string) => EditionReport[];
};

type Given = { edition: Edition; selection: Selection; counted: readonly Claim[]; whole: readonly Claim[] };

/** Reads the nights of an edition under a selection. `counted` and `whole` are the topmost claims of the selection and of everything. */
export function readNights({ edition, selection, counted, whole }: Given): Nights {
  const shown = edition.nights === null ? [] : daysBetween(edition.nights.from, edition.nights.to).filter((night) => inRange(selection, night) && (selection.day.length === 0 || selection.day.includes(night)));
  const keyOf = (claim: Claim) => `${claim.side} ${claim.outcome} ${dayOf(claim)}`;
  const index = (claims: readonly Claim[]) => groupBy(claims.filter(isOfNight), keyOf);
  const selected = index(counted);
  const everything = index(whole);
  const replaced = groupBy(edition.claims.filter(({ countedInstead }) => countedInstead !== null), ({ countedInstead }) => countedInstead ?? '');
  // A report that was replaced still named its regions.
  const named = new Set(edition.claims.filter((claim) => claim.status === 'superseded' && claim.count === null && claim.family === 'drone' && matches(claim, selection)).map(keyOf));
  const reports = groupBy(edition.reports.filter(({ period }) => period.window === 'overnight'), ({ side, period }) => `${side} ${period.end}`);
  const reportsOf = (side: Side, night: string) => reports.get(`${side} ${night}`) ?? [];

  const valueOf = (side: Side, outcome: Outcome, night: string): NightValue => {
    const claims = selected.get(`${side} ${outcome} ${night}`) ?? [];
    const { count, derived, qualifier } = add(claims);
    const others = count === null ? [] : claims.flatMap(({ id }) => replaced.get(id) ?? []);
    return {
      count,
      derived,
      qualifier,
      claims,
      missing: count === null ? whyMissing(side, outcome, night, claims.length > 0 || named.has(`${side} ${outcome} ${night}`)) : null,
      alternatives: others.filter(({ status }) => status === 'alternative'),
      superseded: others.filter(({ status }) => status === 'superseded'),
    };
  };

  const whyMissing = (side: Side, outcome: Outcome, night: string, named: boolean): Missing => {
    if (hides(selection, side, outcome)) return 'left-out';
    if (reportsOf(side, night).length === 0) return 'no-report';
    const reported = (everything.get(`${side} ${outcome} ${night}`) ?? []).some(({ count }) => count !== null);
    return reported && !named ? 'not-named' : 'not-reported';
  };

  return { shown, valueOf, reportsOf };
}

/** What the night series counts: counted drones of overnight reports. */
export function isOfNight({ period, family, status }: Claim): boolean {
  return period.window === 'overnight' && family === 'drone' && status === 'counted';
}

/** Whether the filters rule out a side's drones with this outcome, in whatever night. */
function hides({ side: sides, attacker, outcome: outcomes, weapon }: Selection, side: Side, outcome: Outcome): boolean {
  const without = (chosen: readonly string[], value: string) => chosen.length > 0 && !chosen.includes(value);
  const opponent: Side = side === 'russia' ? 'ukraine' : 'russia';
  return without(sides, side) || without(attacker, opponent) || without(outcomes, outcome) || without(weapon, 'drone');
}

/** Items by a key, in the order in which they come. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The arithmetic of one report, in the open: totals against their parts, the launched against what became of them. */
import type { Claim } from './claims';

export type Balance = {
  kind: 'parts' | 'outcomes';
  total: Claim;
  addends: Claim[];
  /** What the addends make. */
  sum: number;
  /** The total less the sum: what is left without a part or an outcome; below zero when the addends exceed the total. */
  left: number;
};

/**
 * The sums of one report that can prove something: the total is stated, and so is at least one addend. A report that is
 * not counted (it overlaps another, or was replaced) has its sums too; only another page's number stays out of them.
 * `claims` are all claims of the report, totals before parts.
 */
export function balances(claims: readonly Claim[]): Balance[] {
  const counted = claims.filter(({ status, count }) => status !== 'alternative' && count !== null);
  const partsOf = (claim: Claim) => counted.filter(({ partOf }) => partOf === claim.id);
  const whole = counted.filter(({ partOf, place }) => partOf === null && place === null);

  const ofParts = counted.map((total) => balance('parts', total, partsOf(total)));
  const ofOutcomes = whole
    .filter(({ outcome }) => outcome === 'launched')
    .map((launched) => {
      const became = whole.filter(({ outcome, kinds }) => outcome !== 'launched' && kinds.includes(launched.weapon));
      // A total that we derived from its parts is set out as those parts: 2 + 2, not 4.
      const setOut = became.flatMap((claim) => (claim.basis === 'derived' && partsOf(claim).length > 0 ? partsOf(claim) : [claim]));
      return balance('outcomes', launched, setOut);
    });
  return [...ofParts, ...ofOutcomes].filter(
    ({ total, addends }) => total.basis === 'stated' && addends.some(({ basis }) => basis === 'stated'),
  );
}

function balance(kind: Balance['kind'], total: Claim, addends: Claim[]): Balance {
  const sum = addends.reduce((made, { count }) => made + (count ?? 0), 0);
  return { kind, total, addends, sum, left: (total.count ?? 0) - sum };
}

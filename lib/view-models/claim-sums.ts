/** The sums that a selection makes, each with the claims it adds up: "60 = 47 + 13". */
import { reportAddress } from '../addresses';
import type { Side } from '../claims';
import { add } from '../counting';
import { countPhrase, inGroup, outcomesAndFamilies, sidesOf, type View } from './view';

export type ClaimSum = { key: string; side: Side; phrase: string; addends: { id: string; text: string; href: string; title: string }[]; unnumbered: number };

/** One sum for each side, outcome and family that may be added; a weapon by its name where those of the family nest. */
export function claimSums(view: View): ClaimSum[] {
  const { format, edition } = view;
  return sidesOf(view.selection).flatMap((side) => {
    const claims = view.counted.filter((claim) => claim.side === side);
    return outcomesAndFamilies(claims).flatMap((pair): ClaimSum[] => {
      const own = claims.filter((claim) => inGroup(claim, pair));
      const { count, qualifier, claims: added } = add(own);
      if (count === null) return [];
      const given = added.filter((claim) => claim.count !== null);
      return [
        {
          key: `${side}-${pair.outcome}-${pair.weapon ?? pair.family}`,
          side,
          phrase: countPhrase(pair, count, view, qualifier),
          addends: given.map((claim) => ({
            id: claim.id,
            text: format.count(claim.count, claim.qualifier),
            href: `${reportAddress(edition.language, edition.id, claim.report)}#claim-${claim.id}`,
            title: format.period(claim.period),
          })),
          unnumbered: added.length - given.length,
        },
      ];
    });
  });
}

import type { Claim } from '../claims';
import { find, type Edition } from '../edition';
import { fill, type Format } from '../language/format';
import type { Messages } from '../language/en';

/**
 * One claim as a sentence: "The Ukrainian Air Force reported 31 drones intercepted in the night to 13 October 2024
 * (stated)." It says that the claimant reported it, and nothing of whether it is true. Throws for a claim whose
 * claimant, weapon or place the edition does not have.
 */
export function claimSentence(claim: Claim, edition: Pick<Edition, 'claimants' | 'places' | 'weapons'>, words: Messages, format: Format): string {
  const { whole, wholeAt, at, periods } = words.pages.claimSentence;
  const values = {
    claimant: find(edition.claimants, claim.claimant).name,
    what: countedWeapons(claim, edition, words, format),
    // The year stands with it: the sentence is read far from the page.
    period: fill(periods[claim.period.window], { end: format.fullDay(claim.period.end) }),
    basis: words.dashboard.numbers[claim.basis],
  };
  if (claim.place === null) return fill(whole, values);
  return fill(wholeAt, { ...values, at: fill(at[claim.outcome], { place: find(edition.places, claim.place).name }) });
}

/** "31 drones intercepted", "up to 4 × Kh-59 launched", "an unstated number of drones intercepted". */
function countedWeapons({ outcome, weapon, family, count, qualifier }: Claim, { weapons }: Pick<Edition, 'weapons'>, words: Messages, format: Format): string {
  const { counts, namedCounts } = words.dashboard;
  const { unstated } = words.pages.claimSentence;
  const forms = weapon === family ? counts[outcome]?.[family] : undefined;
  if (forms) return count === null ? fill(forms.other, { n: unstated.family }) : format.counted(forms, count, { n: format.count(count, qualifier) });
  return fill(namedCounts[outcome], { n: count === null ? unstated.weapon : format.count(count, qualifier), weapon: find(weapons, weapon).name });
}

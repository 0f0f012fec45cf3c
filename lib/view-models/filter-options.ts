import { daysBetween } from '@/data/periods';
import { dayOf, OUTCOMES, SIDES } from '../claims';
import type { Edition } from '../edition';
import type { Format } from '../language/format';
import type { DashboardMessages } from '../language/en';
import type { Filter } from '../selection';

export type Option = { value: string; label: string };

/** What each filter offers: the values that at least one claim of the edition has, in the order readers expect. */
export function filterOptions(edition: Edition, words: DashboardMessages, format: Format): Record<Exclude<Filter, 'side'>, Option[]> {
  const { claims } = edition;
  const used = (values: readonly (string | null)[]) => new Set(values);
  const attackers = used(claims.map(({ attacker }) => attacker));
  const places = used(claims.map(({ place }) => place));
  const kinds = used(claims.flatMap((claim) => claim.kinds));
  const outcomes = used(claims.map(({ outcome }) => outcome));
  const named = ({ id, name }: { id: string; name: string }): Option => ({ value: id, label: name });
  const days = (list: readonly string[]) => list.map((day): Option => ({ value: day, label: format.day(day) }));
  const nights = edition.nights === null ? [] : days(daysBetween(edition.nights.from, edition.nights.to));
  const byName = (a: Option, b: Option) => a.label.localeCompare(b.label, edition.language);
  return {
    attacker: SIDES.filter((side) => attackers.has(side)).map((side) => ({ value: side, label: words.attackers[side] })),
    region: edition.places.filter(({ id }) => places.has(id)).map(named).sort(byName),
    weapon: edition.weapons.filter(({ id }) => kinds.has(id) && !isRedundant(id, edition)).map(named),
    outcome: OUTCOMES.filter((outcome) => outcomes.has(outcome)).map((outcome) => ({ value: outcome, label: words.outcomes[outcome] })),
    day: days([...new Set(claims.map(dayOf))].sort()),
    from: nights,
    to: nights,
  };
}

/** Whether a kind of weapon would choose the same claims as its only narrower kind, two levels or more below the family. */
function isRedundant(kind: string, { claims, weapons }: Edition): boolean {
  const narrower = weapons.filter(({ kindOf }) => kindOf === kind);
  const [only] = narrower;
  const above = weapons.find(({ id }) => id === kind)?.kindOf;
  const deep = weapons.find(({ id }) => id === above)?.kindOf != null;
  return deep && narrower.length === 1 && only !== undefined && claims.every(({ kinds }) => kinds.includes(kind) === kinds.includes(only.id));
}

/** What the reader has chosen to see, and how the address spells it. An empty list means everything. */
import { daysBetween } from '@/data/periods';
import { dayOf, OUTCOMES, SIDES, type Claim } from './claims';
import type { Edition } from './edition';

export const FILTERS = ['side', 'attacker', 'region', 'weapon', 'outcome', 'day', 'from', 'to'] as const;
export type Filter = (typeof FILTERS)[number];
export type Selection = Record<Filter, readonly string[]>;

/** Nothing chosen. `from` and `to` hold one day at most: the first and the last night shown. */
export const EVERYTHING: Selection = { side: [], attacker: [], region: [], weapon: [], outcome: [], day: [], from: [], to: [] };

/** A value in the address that the collection does not know. */
export type Ignored = { filter: Filter; value: string };

/** The values each filter accepts in this edition. */
export function vocabulary({ claims, places, weapons, nights }: Pick<Edition, 'claims' | 'places' | 'weapons' | 'nights'>): Selection {
  const everyNight = nights === null ? [] : daysBetween(nights.from, nights.to);
  return {
    side: SIDES,
    attacker: SIDES,
    region: places.map(({ id }) => id),
    weapon: weapons.map(({ id }) => id),
    outcome: OUTCOMES,
    day: [...new Set(claims.map(dayOf))].sort(),
    from: everyNight,
    to: everyNight,
  };
}

/**
 * Reads a query string ("?side=russia&region=RU-KRS,RU-BEL"). Values not in the vocabulary are left out of the
 * selection and returned as `ignored`, so that the page can say so; other parameters are none of our business.
 */
export function parseSelection(search: string, known: Selection): { selection: Selection; ignored: Ignored[] } {
  const parameters = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const valuesOf = (filter: Filter): readonly string[] => {
    const asked = new Set(parameters.getAll(filter).flatMap((list) => list.split(',')).map((value) => value.trim()).filter(Boolean));
    for (const value of asked) if (!known[filter].includes(value)) ignored.push({ filter, value });
    const read = known[filter].filter((value) => asked.has(value));
    return filter === 'from' || filter === 'to' ? read.slice(0, 1) : read;
  };
  const selection = Object.fromEntries(FILTERS.map((filter) => [filter, valuesOf(filter)])) as Selection;
  return { selection, ignored };
}

/** The query string of a selection, "" for everything; filters in a fixed order, so that equal views have equal addresses. */
export function selectionToSearch(selection: Partial<Selection>): string {
  const pairs = FILTERS.filter((filter) => selection[filter]?.length).map(
    (filter) => `${filter}=${selection[filter]?.map(encodeURIComponent).join(',')}`,
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

export function isEverything(selection: Selection): boolean {
  return FILTERS.every((filter) => selection[filter].length === 0);
}

/** Whether a claim is selected. A weapon also selects the narrower kinds below it. */
export function matches(claim: Claim, selection: Selection): boolean {
  const among = (chosen: readonly string[], value: string | null) =>
    chosen.length === 0 || (value !== null && chosen.includes(value));
  return (
    among(selection.side, claim.side) &&
    among(selection.attacker, claim.attacker) &&
    among(selection.region, claim.place) &&
    among(selection.outcome, claim.outcome) &&
    among(selection.day, dayOf(claim)) &&
    inRange(selection, dayOf(claim)) &&
    (selection.weapon.length === 0 || claim.kinds.some((kind) => selection.weapon.includes(kind)))
  );
}

/** Whether a day lies within the nights chosen; ISO days sort as text. */
export function inRange({ from: [from], to: [to] }: Pick<Selection, 'from' | 'to'>, day: string): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

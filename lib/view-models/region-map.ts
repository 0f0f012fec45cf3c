/** Regions on a map and in a list: the same numbers, drawn twice. */
import { regionAddress } from '../addresses';
import type { Claim, Outcome, Side } from '../claims';
import { byWeaponName, topmost } from '../counting';
import type { Edition } from '../edition';
import { fill } from '../language/format';
import { matches } from '../selection';
import { makeBar, nameOf, countPhrase, sidesOf, sourceLine, type FigureModel, type View } from './view';

/** A shape of the map, without its outline: that stands in the page once and is referred to by the place's id. */
export type MapPlace = { place: string; kind: 'region' | 'sea'; x: number; y: number; name: string };
export type Shade = 1 | 2 | 3 | 4 | 5;
export type RegionTile = MapPlace & {
  label: string;
  /** "107 drones intercepted"; null where nothing is said of the place. */
  text: string | null;
  /** The number on the map. */
  mark: string | null;
  href: string | null;
  fill: 'none' | 'not-reported' | { side: Side; step: Shade };
  showText: boolean;
};
export type MapListRow = { key: string; place: string; label: string; href: string; numbers: { key: string; side: Side; text: string; count: number | null }[] };
export type RegionMapFigure = FigureModel & { tiles: RegionTile[]; list: MapListRow[]; steps: { step: Shade; label: string }[]; sides: readonly Side[]; shown: string };

/** What the map shades: the outcome and the family chosen, or drones intercepted. */
function shownBy({ selection }: View): { outcome: Outcome; family: string } {
  const [outcome = 'intercepted'] = selection.outcome as Outcome[];
  return { outcome, family: selection.weapon.length > 0 && !selection.weapon.includes('drone') ? 'missile' : 'drone' };
}

/** The map of a selection. `places` are all shapes of the map; one that no claim names stays blank. */
export function regionMap(view: View, places: readonly MapPlace[]): RegionMapFigure {
  const { words, edition, format } = view;
  const figure = words.figures.map;
  const sides = sidesOf(view.selection);
  const shown = shownBy(view);
  const byPlace = new Map(edition.places.map(({ id }) => [id, claimsOver(id, view)]));
  const counts = new Map([...byPlace].map(([place, claims]) => [place, shadedCount(claims, shown, view)]));
  const max = Math.max(1, ...[...counts.values()].map((shaded) => shaded?.count ?? 0));
  const size = niceStep(max);
  const tiles = places.map((shape): RegionTile => {
    const claims = byPlace.get(shape.place) ?? [];
    const shaded = counts.get(shape.place);
    const numbers = numbersOf(shape.place, claims, view);
    const named = claims.length > 0;
    return {
      ...shape,
      label: shape.name,
      text: named ? format.longList(numbers.map(({ text }) => text)) : null,
      mark: shaded ? format.number(shaded.count) : null,
      href: named ? regionAddress(edition.language, edition.id, shape.place) : null,
      fill: shaded ? { side: shaded.side, step: Math.min(5, Math.max(1, Math.ceil(shaded.count / size))) as Shade } : named ? 'not-reported' : 'none',
      showText: shaded !== undefined && shaded !== null,
    };
  });
  const list = listOf(edition, byPlace, counts, view);
  const all = [...byPlace.values()].flat();
  return {
    id: 'map',
    title: figure.title,
    summary: list.length === 0 ? words.figures.empty : fill(figure.summary, { regions: format.counted(figure.regions, list.length), numbered: format.number(list.filter(({ place }) => counts.get(place)).length) }),
    note: figure.note,
    source: sourceLine(all, view),
    tiles,
    list,
    sides: sides.filter((side) => [...counts.values()].some((shaded) => shaded?.side === side)),
    shown: fill(figure.shown, { what: `${words.outcomes[shown.outcome]}, ${(words.families[shown.family] ?? shown.family).toLowerCase()}` }),
    steps: ([1, 2, 3, 4, 5] as const).map((step) => ({ step, label: stepLabel(step, size, view) })),
    table: {
      columns: [
        { key: 'place', label: words.figures.columns.place, numeric: false },
        ...sides.map((side) => ({ key: side, label: words.sides[side], numeric: false })),
      ],
      rows: list.map(({ key, label, href, numbers }) => ({
        key,
        cells: [{ text: label, href }, ...sides.map((side) => ({ text: format.longList(numbers.filter((number) => number.side === side).map(({ text }) => text)) || figure.nothing }))],
      })),
    },
  };
}

/** The counted claims about one place under the filters, and those that name it without a number. */
function claimsOver(place: string, { edition, selection }: View): Claim[] {
  if (selection.region.length > 0 && !selection.region.includes(place)) return [];
  const only = { ...selection, region: [place] };
  // A report that was replaced still named its regions; it adds no number.
  return [...topmost(edition.claims, only), ...edition.claims.filter((claim) => claim.status === 'superseded' && claim.count === null && matches(claim, only))];
}

/** The count that shades a place: one side's; where both gave one, the larger is shaded and the list has both. */
function shadedCount(claims: readonly Claim[], { outcome, family }: { outcome: Outcome; family: string }, view: View): { side: Side; count: number } | null {
  const ofSides = sidesOf(view.selection).flatMap((side) => {
    const own = claims.filter((claim) => claim.side === side && claim.outcome === outcome && claim.family === family && claim.status === 'counted');
    // Names of weapons that nest have no one number; the list has each.
    const [set, ...others] = byWeaponName(own);
    const { count } = set === undefined || others.length > 0 ? { count: null } : makeBar(set.claims, view);
    return count === null ? [] : [{ side, count }];
  });
  return ofSides.reduce<{ side: Side; count: number } | null>((most, one) => (most === null || one.count > most.count ? one : most), null);
}

/** Every number about a place, each side and outcome for itself; a name without a number says so. */
function numbersOf(place: string, claims: readonly Claim[], view: View): MapListRow['numbers'] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.side} ${claim.outcome} ${claim.family === 'drone' ? 'drone' : claim.weapon}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups].map(([key, own]) => {
    const [first] = own as [Claim];
    const { count, derived } = makeBar(own.filter(({ status }) => status === 'counted'), view);
    const phrase = count === null ? view.words.figures.map.named : countPhrase(nameOf(first), count, view);
    const text = fill(view.words.figures.map.number, { side: view.words.sides[first.side], what: phrase });
    return { key: `${place} ${key}`, side: first.side, text: derived > 0 && derived === count ? `${text} (${view.words.numbers.derived})` : text, count };
  });
}

function listOf(edition: Edition, byPlace: ReadonlyMap<string, Claim[]>, counts: ReadonlyMap<string, { count: number } | null>, view: View): MapListRow[] {
  const rows = edition.places.flatMap(({ id, name }) => {
    const claims = byPlace.get(id) ?? [];
    return claims.length === 0 ? [] : [{ key: id, place: id, label: name, href: regionAddress(edition.language, edition.id, id), numbers: numbersOf(id, claims, view) }];
  });
  return rows.sort((a, b) => (counts.get(b.place)?.count ?? -1) - (counts.get(a.place)?.count ?? -1) || a.label.localeCompare(b.label, edition.language));
}

/** "11–20", "41 and more" for the darkest; one number where a step holds no more. */
function stepLabel(step: Shade, size: number, { words, format }: View): string {
  const [from, to] = [size * (step - 1) + 1, size * step];
  if (step === 5) return fill(words.figures.map.from, { n: format.number(from) });
  return from === to ? format.number(from) : fill(words.dayRange, { from: format.number(from), to: format.number(to) });
}

/** Five equal steps up to the largest count, in round numbers: 1, 2, 5, 10, 20, 25, 50 … */
function niceStep(max: number): number {
  const least = max / 5;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 2.5, 4, 5, 10].map((factor) => factor * power).find((step) => step >= least && Number.isInteger(step)) ?? 10 * power;
}

import { regionAddress } from '../../addresses';
import { dayOf, type Claim, type Side } from '../../claims';
import { topmost } from '../../counting';
import { find } from '../../edition';
import { fill } from '../../language/format';
import { groupBy } from '../../nights';
import { inGroup, makeBar, outcomeInline, outcomesAndFamilies, sidesOf, sourceLine, type FigureModel, type Pair } from '../view';
import { nightsText, type MonthView } from './month-view';

/** A night in which a region was named: with a number, or null without one. */
export type RegionNight = { night: string; count: number | null };
export type RegionRow = { key: string; place: string; label: string; href: string; count: number | null; text: string; claimsHref: string | null; rests: string; nights: RegionNight[] };
export type RegionGroup = { key: string; side: Side; label: string; rows: RegionRow[]; max: number };
export type MonthRegionsFigure = FigureModel & { groups: RegionGroup[]; nights: string[] };

/** Every region the reports name, most first: its total and its nights, in one group for each side and kind of number. */
export function monthRegions(view: MonthView): MonthRegionsFigure {
  const { month, edition, selection, words } = view;
  const figure = month.figures.byRegion;
  const places = selection.region.length > 0 ? selection.region : edition.places.map(({ id }) => id);
  const counted = places.flatMap((place) => topmost(edition.claims, { ...selection, region: [place] })).filter(({ period }) => period.window === 'overnight');
  // A report that was replaced still named its regions; it adds no number, so nothing is counted from it.
  const named = view.matching.filter(({ period, status, count, place }) => place !== null && period.window === 'overnight' && status === 'superseded' && count === null);
  // Missiles are shown by the names used for them, in their own table, unless a filter asks for them here.
  const claims = [...counted, ...named].filter(({ family }) => family === 'drone' || selection.weapon.length > 0);
  const groups = sidesOf(selection).flatMap((side) => {
    const ofSide = claims.filter((claim) => claim.side === side);
    return outcomesAndFamilies(ofSide).map((pair) => regionGroup(side, pair, ofSide.filter((claim) => inGroup(claim, pair)), view));
  });
  const { columns } = figure;
  return {
    id: 'by-region',
    title: figure.title,
    summary: groups.length === 0 ? figure.empty : fill(figure.summary, { list: groups.map((group) => said(group, view)).join('. ') }),
    note: figure.note,
    source: sourceLine(claims, view),
    groups,
    nights: view.nights.shown,
    table: {
      columns: [
        { key: 'place', label: columns.place, numeric: false },
        { key: 'reported-by', label: columns.reportedBy, numeric: false },
        { key: 'count', label: columns.count, numeric: true },
        { key: 'nights', label: columns.nights, numeric: true },
        { key: 'named', label: columns.named, numeric: true },
      ],
      rows: groups.flatMap(({ label: group, rows }) =>
        rows.map(({ key, label, href, count, text, claimsHref, nights }) => ({
          key,
          cells: [
            { text: label, href },
            { text: group },
            { text: count === null ? words.numbers.notReported : text, count, ...(claimsHref !== null && { href: claimsHref }) },
            { text: String(nights.filter((night) => night.count !== null).length) },
            { text: String(nights.filter((night) => night.count === null).length) },
          ],
        })),
      ),
    },
  };
}

function regionGroup(side: Side, pair: Pair, claims: readonly Claim[], view: MonthView): RegionGroup {
  const { words, month, edition } = view;
  const key = `${side}-${pair.outcome}-${pair.weapon ?? pair.family}`;
  const rows = [...groupBy(claims, ({ place }) => place ?? '')].map(([place, own]) => regionRow(`${key}-${place}`, place, own, view));
  rows.sort((a, b) => (b.count ?? -1) - (a.count ?? -1) || b.nights.length - a.nights.length || a.label.localeCompare(b.label, edition.language));
  return {
    key,
    side,
    label: fill(month.figures.byRegion.group, { side: words.sides[side], what: outcomeInline(pair, view) }),
    rows,
    max: Math.max(1, ...rows.flatMap(({ nights }) => nights.map(({ count }) => count ?? 0))),
  };
}

function regionRow(key: string, place: string, claims: readonly Claim[], view: MonthView): RegionRow {
  const { edition, month, format } = view;
  const words = month.figures.byRegion;
  const bar = makeBar(claims.filter(({ status }) => status === 'counted'), view);
  const nights = [...groupBy(claims, dayOf)].sort(([a], [b]) => a.localeCompare(b)).map(([night, own]): RegionNight => {
    const given = own.flatMap(({ count }) => count ?? []);
    return { night, count: given.length > 0 ? given.reduce((sum, count) => sum + count, 0) : null };
  });
  const withNumber = nights.filter(({ count }) => count !== null).length;
  return {
    key,
    place,
    label: find(edition.places, place).name,
    href: regionAddress(edition.language, edition.id, place),
    count: bar.count,
    text: bar.text,
    claimsHref: bar.href,
    rests: bar.count === null ? format.counted(words.nightsNamed, nights.length) : format.counted(words.nightsCounted, withNumber),
    nights,
  };
}

function said({ label, rows: [first] }: RegionGroup, view: MonthView): string {
  const words = view.month.figures.byRegion;
  if (!first) return label;
  return first.count === null
    ? fill(words.named, { group: label, place: first.label, nights: nightsText(first.nights.length, view) })
    : fill(words.highest, { group: label, place: first.label, n: first.text });
}

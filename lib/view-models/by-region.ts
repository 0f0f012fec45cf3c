import { regionAddress } from '../addresses';
import type { Family, Outcome, Side } from '../claims';
import { topmost } from '../counting';
import { find } from '../edition';
import { fill } from '../language/format';
import { inGroup, makeBar, outcomeInline, outcomesAndFamilies, sidesOf, sourceLine, textureKeys, type Bar, type Cell, type FigureModel, type TextureKey, type View } from './view';

export type RegionRow = { key: string; place: string; label: string; bar: Bar };
export type RegionGroup = { key: string; side: Side; outcome: Outcome; family: Family; label: string; rows: RegionRow[] };
export type ByRegionFigure = FigureModel & { keys: TextureKey[]; groups: RegionGroup[]; max: number };

/** Claims that name a place, in one group for each side, outcome and weapon family; the largest first. */
export function byRegionFigure(view: View): ByRegionFigure {
  const { words, format, edition, selection } = view;
  const figure = words.figures.byRegion;
  const places = selection.region.length > 0 ? selection.region : edition.places.map(({ id }) => id);
  const claims = places.flatMap((place) => topmost(edition.claims, { ...selection, region: [place] }));

  const groups = sidesOf(selection).flatMap((side) => {
    const ofSide = claims.filter((claim) => claim.side === side);
    return outcomesAndFamilies(ofSide).map((pair): RegionGroup => {
      const { outcome, family } = pair;
      const key = `${side}-${outcome}-${pair.weapon ?? family}`;
      const own = ofSide.filter((claim) => inGroup(claim, pair));
      const rows = [...new Set(own.map(({ place }) => place ?? ''))].map((place): RegionRow => ({
        key: `${key}-${place}`,
        place,
        label: find(edition.places, place).name,
        bar: makeBar(own.filter((claim) => claim.place === place), view),
      }));
      rows.sort((a, b) => (b.bar.count ?? -1) - (a.bar.count ?? -1) || a.label.localeCompare(b.label, edition.language));
      const label = fill(figure.group, { side: words.sides[side], what: outcomeInline(pair, view) });
      return { key, side, outcome, family, label, rows };
    });
  });

  const said = ({ label, rows }: RegionGroup) =>
    fill(figure.item, { group: label, list: format.list(rows.map((row) => fill(figure.entry, { place: row.label, n: row.bar.text }))) });
  return {
    id: 'by-region',
    title: figure.title,
    summary: groups.length === 0 ? words.figures.empty : fill(figure.summary, { list: groups.map(said).join('. ') }),
    note: figure.note,
    source: sourceLine(claims, view),
    groups,
    keys: textureKeys(groups.flatMap((group) => group.rows.map(({ bar }) => bar)), view),
    max: Math.max(1, ...groups.flatMap(({ rows }) => rows.map(({ bar }) => bar.count ?? 0))),
    table: {
      columns: [
        { key: 'place', label: words.figures.columns.place, numeric: false },
        { key: 'reported-by', label: words.figures.columns.reportedBy, numeric: false },
        { key: 'count', label: words.figures.columns.count, numeric: true },
        { key: 'basis', label: words.figures.columns.basis, numeric: false },
      ],
      rows: groups.flatMap(({ label, rows }) =>
        rows.map(({ key, place, label: name, bar }) => ({
          key,
          cells: [
            { text: name, href: regionAddress(edition.language, edition.id, place) },
            { text: label },
            { text: bar.text, count: bar.count, ...(bar.href !== null && { href: bar.href }) },
            basisCell(bar, view),
          ],
        })),
      ),
    },
  };
}

/** "stated", "derived", or "12 stated, 6 derived". */
function basisCell({ count, derived }: Bar, { words, format }: View): Cell {
  const { numbers } = words;
  if (count === null) return { text: '' };
  if (derived === 0) return { text: numbers.stated };
  if (derived === count) return { text: numbers.derived };
  return { text: fill(words.numbers.mixed, { stated: format.number(count - derived), derived: format.number(derived) }) };
}

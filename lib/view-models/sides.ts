import type { Side } from '../claims';
import { topmost } from '../counting';
import { find } from '../edition';
import { fill } from '../language/format';
import { bySideTable, countPhrase, groupBar, outcomeLabel, outcomesAndFamilies, sidesOf, sourceLine, textureKeys, type Bar, type FigureModel, type TextureKey, type View } from './view';

export type SidesRow = { key: string; label: string; bars: Partial<Record<Side, Bar>> };
export type SidesFigure = FigureModel & { keys: TextureKey[]; sides: readonly Side[]; sideNames: Record<Side, string>; rows: SidesRow[]; max: number };

/** Face to face: outcome by outcome, what each side reported. A side that gave no number stays, as not reported. */
export function sidesFigure(view: View): SidesFigure {
  const { words, format, selection } = view;
  const figure = words.figures.sides;
  const sides = sidesOf(selection);
  // Outcomes that only the other side reported keep their row, so that choosing one side shows what it leaves open.
  const ofBothSides = topmost(view.edition.claims, { ...selection, side: [] });
  const pairs = outcomesAndFamilies(ofBothSides);
  const rows = pairs.map((pair): SidesRow => ({
    key: `${pair.outcome}-${pair.weapon ?? pair.family}`,
    label: outcomeLabel(pair, view),
    bars: Object.fromEntries(sides.map((side) => [side, groupBar({ ...pair, side }, view)])),
  }));
  const said = (side: Side) => {
    const phrases = pairs.flatMap((pair, index) => {
      const count = rows[index]?.bars[side]?.count ?? null;
      return count === null ? [] : [countPhrase(pair, count, view)];
    });
    return phrases.length === 0 ? figure.none[side] : fill(figure.of[side], { list: format.list(phrases) });
  };
  const claimants = (side: Side) => {
    const ids = [...new Set(view.counted.filter((claim) => claim.side === side).map(({ claimant }) => claimant))];
    return ids.length === 0 ? [] : [fill(figure.claimants[side], { list: format.list(ids.map((id) => find(view.edition.claimants, id).name)) })];
  };
  const launching = sides.filter((side) => view.counted.some((claim) => claim.side === side && claim.outcome === 'launched'));
  const bothIntercept = sides.length === 2 && sides.every((side) => view.counted.some((claim) => claim.side === side && claim.outcome === 'intercepted'));
  const [only] = launching;
  return {
    id: 'sides',
    title: bothIntercept && launching.length === 1 && only ? figure.titleOneLaunches[only] : figure.title,
    summary: sides.map(said).join(' '),
    note: [...(sides.length === 2 ? [figure.note] : []), ...sides.flatMap(claimants)].join(' ') || null,
    source: sourceLine(view.counted, view),
    sides,
    sideNames: words.sides,
    rows,
    keys: textureKeys(rows.flatMap(({ bars }) => Object.values(bars)), view),
    max: Math.max(1, ...rows.flatMap(({ bars }) => sides.map((side) => bars[side]?.count ?? 0))),
    table: bySideTable(words.figures.columns.outcome, sides, rows, view),
  };
}

import { dayOf, type Side } from '../claims';
import { fill } from '../language/format';
import { bySideTable, familyName, groupBar, sidesOf, sourceLine, textureKeys, type Bar, type FigureModel, type TextureKey, type View } from './view';

export type DayRow = { key: string; label: string; bars: Partial<Record<Side, Bar>> };
export type ByDayFigure = FigureModel & { keys: TextureKey[]; sides: readonly Side[]; sideNames: Record<Side, string>; rows: DayRow[]; max: number };

/** Interceptions by the day a period ends on, one group of bars for each day (and weapon family, where there are two). */
export function byDayFigure(view: View): ByDayFigure {
  const { words, format } = view;
  const figure = words.figures.byDay;
  const sides = sidesOf(view.selection);
  const claims = view.counted.filter(({ outcome }) => outcome === 'intercepted');
  const days = [...new Set(view.counted.map(dayOf))].sort();
  const families = [...new Set(claims.map(({ family }) => family))];
  const rows = days
    .flatMap((day) => families.map((family) => ({ day, family })))
    .map(({ day, family }): DayRow => {
      return {
        key: `${day}-${family}`,
        label: families.length === 1 ? format.day(day) : `${format.day(day)}, ${familyName(family, words).toLowerCase()}`,
        bars: Object.fromEntries(sides.map((side) => [side, groupBar({ side, outcome: 'intercepted', family, day }, view)])),
      };
    });
  const said = ({ label, bars }: DayRow) => {
    const phrases = sides.flatMap((side) => {
      const bar = bars[side];
      if (!bar || bar.missing === 'left-out') return [];
      return fill(bar.missing === null ? figure.given[side] : figure.missing[side], { n: bar.text });
    });
    return phrases.length === 0 ? [] : [fill(figure.item, { day: label, list: format.list(phrases) })];
  };
  return {
    id: 'by-day',
    title: figure.title,
    summary: rows.length === 0 ? words.figures.empty : fill(figure.summary, { list: format.longList(rows.flatMap(said)) }),
    note: figure.note,
    source: sourceLine(claims, view),
    sides,
    sideNames: words.sides,
    rows,
    keys: textureKeys(rows.flatMap(({ bars }) => Object.values(bars)), view),
    max: Math.max(1, ...rows.flatMap(({ bars }) => sides.map((side) => bars[side]?.count ?? 0))),
    table: bySideTable(words.figures.columns.day, sides, rows, view),
  };
}

import { nightAddress } from '../../addresses';
import { dayOf, type Outcome, type Side } from '../../claims';
import { fill } from '../../language/format';
import { sidesOf, sourceLine, type FigureModel } from '../view';
import { nightCell, tableCell, type MonthView, type NightCell } from './month-view';

/** What each panel draws. Russian sources did not report launches or losses. */
export const SERIES: Record<Side, readonly Outcome[]> = { russia: ['intercepted'], ukraine: ['launched', 'intercepted', 'lost'] };

/** A report on a day, an evening or 24 hours that ends on this date: drawn beside the night, never added. */
export type OtherMark = { key: string; side: Side; count: number; text: string };
export type NightRow = { key: string; label: string; day: number; cells: Record<Side, Partial<Record<Outcome, NightCell>>>; others: OtherMark[] };
export type NightKey = { mark: 'launched' | 'lost' | 'gap' | 'hatch' | 'other' | 'range'; label: string };
export type NightsFigure = FigureModel & {
  rows: NightRow[];
  panels: { side: Side; title: string }[];
  /** The top of the one scale that both panels share. */
  max: number;
  names: Record<Side, string>;
  series: Record<'launched' | 'intercepted' | 'lost', string>;
  keys: NightKey[];
};

/** Both sides on one time line, a panel for each. */
export function nightsFigure(view: MonthView): NightsFigure {
  const { month, format, edition, words } = view;
  const figure = month.figures.nights;
  const sides = sidesOf(view.selection);
  const others = otherMarks(view);
  const rows = view.nights.shown.map((night): NightRow => ({
    key: night,
    label: format.day(night),
    day: Number(night.slice(8)),
    cells: Object.fromEntries(
      (['russia', 'ukraine'] as const).map((side) => [side, sides.includes(side) ? Object.fromEntries(SERIES[side].map((outcome) => [outcome, nightCell(side, outcome, night, view)])) : {}]),
    ) as NightRow['cells'],
    others: others.get(night) ?? [],
  }));
  const cells = rows.flatMap(({ cells: { russia, ukraine } }) => [...Object.values(russia), ...Object.values(ukraine)]);
  const drawn = cells.some(({ count }) => count !== null) || rows.some((row) => row.others.length > 0);
  const columns = sides.flatMap((side) => SERIES[side].map((outcome) => ({ side, outcome })));
  const counted = view.counted.filter(({ period, family }) => period.window === 'overnight' && family === 'drone');
  return {
    id: 'nights',
    title: figure.title,
    summary: drawn ? summary(rows, sides, view) : figure.empty,
    note: figure.note,
    source: sourceLine(counted, view),
    rows: drawn ? rows : [],
    panels: sides.map((side) => ({ side, title: figure.panel[side] })),
    max: Math.max(1, ...cells.map(({ high }) => high), ...rows.flatMap((row) => row.others.map(({ count }) => count))),
    names: words.sides,
    series: figure.series,
    keys: keysOf(rows, figure.keys),
    table: {
      columns: [
        { key: 'night', label: figure.night, numeric: false },
        ...columns.map(({ side, outcome }) => ({ key: `${side}-${outcome}`, label: fill(figure.column[side], { outcome: words.outcomes[outcome].toLowerCase() }), numeric: true })),
      ],
      rows: rows.map((row) => ({
        key: row.key,
        cells: [
          { text: row.label, href: nightAddress(edition.language, edition.id, row.key) },
          ...columns.flatMap(({ side, outcome }) => {
            const cell = row.cells[side][outcome];
            return cell ? [tableCell(cell)] : [];
          }),
        ],
      })),
    },
  };
}

function otherMarks(view: MonthView): Map<string, OtherMark[]> {
  const { format, month, matching } = view;
  const listed = new Set(matching.map(({ id }) => id));
  const marks = new Map<string, OtherMark[]>();
  for (const claim of matching) {
    const { period, family, status, count, above, side } = claim;
    if (status !== 'overlapping' || family !== 'drone' || count === null || above.some((id) => listed.has(id))) continue;
    const mark = { key: claim.id, side, count, text: fill(month.figures.nights.other, { period: format.period(period), n: format.count(count) }) };
    marks.set(dayOf(claim), [...(marks.get(dayOf(claim)) ?? []), mark]);
  }
  return marks;
}

function summary(rows: readonly NightRow[], sides: readonly Side[], view: MonthView): string {
  const { format, month } = view;
  const { summary: sentence, highest, empty } = month.figures.nights;
  const items = sides.flatMap((side) => {
    // The number a side leads with, or the next that the selection leaves.
    const outcome = SERIES[side].find((one) => rows.some((row) => (row.cells[side][one]?.count ?? null) !== null));
    if (outcome === undefined) return [];
    const counts = rows.map((row) => row.cells[side][outcome]?.count ?? -1);
    const most = Math.max(...counts);
    const row = rows[counts.indexOf(most)];
    return !row ? [] : [fill(highest[side], { n: format.number(most), outcome: view.words.figures.outcomes.segments[outcome], day: row.label })];
  });
  return items.length === 0 ? empty : fill(sentence, { list: format.longList(items) });
}

function keysOf(rows: readonly NightRow[], labels: MonthView['month']['figures']['nights']['keys']): NightKey[] {
  const cells = rows.flatMap(({ cells: { russia, ukraine } }) => [...Object.values(russia), ...Object.values(ukraine)]);
  const ukraine = rows.map(({ cells: { ukraine: ofNight } }) => ofNight);
  const present: Record<NightKey['mark'], boolean> = {
    launched: ukraine.some(({ launched }) => launched?.count),
    lost: ukraine.some(({ lost }) => lost?.count),
    gap: cells.some(({ missing }) => missing === 'no-report'),
    hatch: cells.some(({ missing }) => missing === 'not-reported'),
    other: rows.some(({ others }) => others.length > 0),
    range: cells.some(({ low, high }) => low < high),
  };
  return (Object.keys(present) as NightKey['mark'][]).filter((mark) => present[mark]).map((mark) => ({ mark, label: labels[mark] }));
}

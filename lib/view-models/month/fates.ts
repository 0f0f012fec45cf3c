import { nightAddress } from '../../addresses';
import type { Outcome } from '../../claims';
import { fill } from '../../language/format';
import { shotDownRate, type Rate } from '../../rates';
import type { Fate } from '../outcomes';
import { sourceLine, type Cell, type FigureModel } from '../view';
import { nightCell, nightsText, tableCell, type MonthView, type NightCell } from './month-view';

const FATES = ['intercepted', 'lost', 'airborne', 'left'] as const satisfies readonly Outcome[];

export type FateSegment = { fate: Fate; count: number; text: string };
export type FatesRow = {
  key: string;
  label: string;
  day: number;
  launched: number;
  segments: FateSegment[];
  /** What the segments make; more than `launched` where the statement does not add up. */
  made: number;
  /** Launched less what was accounted for; below zero where the outcomes exceed it, null where the selection hides some of them. */
  open: number | null;
  rate: Rate | { given: false; why: 'filtered' };
  rateText: string;
  cells: Record<'launched' | (typeof FATES)[number], NightCell>;
};
export type FatesFigure = FigureModel & { rows: FatesRow[]; nights: { key: string; day: number }[]; max: number; fates: { fate: Fate; label: string }[]; panels: Record<'counts' | 'shares' | 'rate', string>; /** Said of a night that cannot be drawn. */ noRate: string };

/** Each night's launched drones, split by what became of them; only Ukrainian sources reported launches. */
export function fatesFigure(view: MonthView): FatesFigure {
  const { month, edition, words } = view;
  const figure = month.figures.fates;
  const rows = view.nights.shown.flatMap((night) => fatesRow(night, view));
  const present = new Set(rows.flatMap(({ segments }) => segments.map(({ fate }) => fate)));
  const counted = rows.flatMap(({ key }) => (['launched', ...FATES] as const).flatMap((outcome) => view.nights.valueOf('ukraine', outcome, key).claims));
  return {
    id: 'fates',
    title: figure.title,
    summary: summary(rows, view),
    note: figure.note,
    source: sourceLine(counted, view),
    rows,
    nights: rows.length === 0 ? [] : view.nights.shown.map((night) => ({ key: night, day: Number(night.slice(8)) })),
    max: Math.max(1, ...rows.map(({ launched, made }) => Math.max(launched, made))),
    fates: ([...FATES, 'not-accounted'] as const).filter((fate) => present.has(fate)).map((fate) => ({ fate, label: figure.segments[fate] })),
    panels: figure.panels,
    noRate: figure.noRate,
    table: {
      columns: [
        { key: 'night', label: figure.columns.night, numeric: false },
        { key: 'launched', label: words.outcomes.launched, numeric: true },
        ...FATES.map((fate) => ({ key: fate, label: words.outcomes[fate], numeric: true })),
        { key: 'open', label: figure.columns.open, numeric: true },
        { key: 'rate', label: figure.columns.rate, numeric: false },
      ],
      rows: rows.map(({ key, label, cells, open, rateText }) => ({
        key,
        cells: [
          { text: label, href: nightAddress(edition.language, edition.id, key) },
          ...(['launched', ...FATES] as const).map((outcome) => tableCell(cells[outcome])),
          openCell(open, view),
          { text: rateText },
        ],
      })),
    },
  };
}

/** A night is drawn when it has both the launched and the intercepted, and something was launched. */
function fatesRow(night: string, view: MonthView): FatesRow[] {
  const { format, month } = view;
  const cellOf = (outcome: Outcome) => nightCell('ukraine', outcome, night, view);
  const cells = { launched: cellOf('launched'), intercepted: cellOf('intercepted'), lost: cellOf('lost'), airborne: cellOf('airborne'), left: cellOf('left') };
  const launched = cells.launched.count;
  if (launched === null || launched === 0 || cells.intercepted.count === null) return [];
  const known = FATES.flatMap((fate): FateSegment[] => (cells[fate].count ? [{ fate, count: cells[fate].count, text: cells[fate].text }] : []));
  const made = known.reduce((sum, { count }) => sum + count, 0);
  const hidden = (fates: readonly (typeof FATES)[number][]) => fates.some((fate) => cells[fate].missing === 'left-out');
  const open = hidden(FATES) ? null : launched - made;
  const rate = hidden(['lost']) ? ({ given: false, why: 'filtered' } as const) : shotDownRate({ launched, intercepted: cells.intercepted.count, lost: cells.lost.count });
  return [
    {
      key: night,
      label: format.day(night),
      day: Number(night.slice(8)),
      launched,
      segments: open !== null && open > 0 ? [...known, { fate: 'not-accounted', count: open, text: format.number(open) }] : known,
      made,
      open,
      rate,
      rateText: rate.given ? bandText(rate, view) : month.figures.fates.noRate,
      cells,
    },
  ];
}

function bandText({ low, high }: Rate & { given: true }, { format, month }: MonthView): string {
  return high > low ? fill(month.figures.fates.band, { low: format.percent(low), high: format.percent(high) }) : format.percent(low);
}

/** What is left open is our subtraction, so it says that it is derived. */
function openCell(open: number | null, { words, format, month }: MonthView): Cell {
  if (open === null) return { text: words.figures.outcomes.cannotSay };
  if (open < 0) return { text: fill(month.figures.fates.over, { n: format.number(-open) }) };
  return { text: format.number(open), count: open, note: words.numbers.derived };
}

/** The band of all nights drawn: the sums are of the same nights, so they may be set against each other. */
function summary(rows: readonly FatesRow[], view: MonthView): string {
  const { month, format } = view;
  const { summary: sentence, empty } = month.figures.fates;
  if (rows.some((row) => !row.rate.given && row.rate.why === 'filtered')) return view.words.figures.outcomes.why.filtered;
  const total = (read: (row: FatesRow) => number) => rows.reduce((sum, row) => sum + read(row), 0);
  const rate = shotDownRate({ launched: total(({ launched }) => launched), intercepted: total(({ cells }) => cells.intercepted.count ?? 0), lost: total(({ cells }) => cells.lost.count ?? 0) });
  if (rows.length === 0 || !rate.given) return empty;
  return fill(sentence, { nights: nightsText(rows.length, view), low: format.percent(rate.low), high: format.percent(rate.high) });
}

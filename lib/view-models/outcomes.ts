import { reportAddress } from '../addresses';
import { OUTCOMES, type Family, type Outcome, type Side } from '../claims';
import { find, type EditionReport } from '../edition';
import { fill } from '../language/format';
import { shotDownRate, type Rate } from '../rates';
import { barCell, countPhrase, familyName, groupBar, sourceLine, type Bar, type Cell, type FigureModel, type View } from './view';

/** What became of drones or missiles; the last is what a report leaves open. */
export type Fate = Exclude<Outcome, 'launched'> | 'not-accounted';
export type Segment = Bar & { fate: Fate; label: string };

export type OutcomesRow = {
  key: string;
  label: string;
  side: Side;
  report: string;
  family: Family;
  launched: Bar;
  /** The report gives no number of launches; false where the selection merely hides them. */
  launchesMissing: boolean;
  /** "68 drones launched", or that launches were not reported. */
  launchedText: string;
  segments: Segment[];
  /** Every outcome of the report, for the table. */
  bars: Record<Outcome, Bar>;
  /** Launched, less every outcome reported; null where launches are not reported or the selection hides outcomes. */
  open: number | null;
  claimant: string;
  period: string;
  rate: Rate | { given: false; why: 'filtered' };
  /** The rate in words, or why there is none. */
  rateText: string;
};

export type OutcomesFigure = FigureModel & { rows: OutcomesRow[]; fates: { fate: Fate; label: string }[]; keys: FateKey[]; max: number };

/** What a fill means: an outcome, what is left open, or launches not reported; the plain fill is "intercepted". */
export type FateKey = { texture: Exclude<Fate, 'intercepted'> | 'not-reported' | null; label: string };

const FATES: readonly Exclude<Outcome, 'launched'>[] = OUTCOMES.filter((outcome) => outcome !== 'launched');

/** Each report's launched drones or missiles, split by what became of them. A report without launches says so. */
export function outcomesFigure(view: View): OutcomesFigure {
  const { words, edition } = view;
  const figure = words.figures.outcomes;
  const rows = edition.reports.flatMap((report) => {
    const claims = view.counted.filter((claim) => claim.report === report.id);
    return [...new Set(claims.map(({ family }) => family))].map((family) => outcomesRow(report, family, view));
  });
  const present = new Set(rows.flatMap(({ segments }) => segments.map(({ fate }) => fate)));
  const fates = ([...FATES, 'not-accounted'] as const)
    .filter((fate) => present.has(fate))
    .map((fate) => ({ fate, label: fateLabel(fate, view) }));
  return {
    id: 'outcomes',
    title: figure.title,
    summary: summary(rows, view),
    note: figure.note,
    source: sourceLine(view.counted, view),
    rows,
    fates,
    keys: [
      ...fates.map(({ fate, label }): FateKey => ({ texture: fate === 'intercepted' ? null : fate, label })),
      ...(rows.some(({ launchesMissing }) => launchesMissing) ? [{ texture: 'not-reported' as const, label: figure.launchesKey }] : []),
    ],
    max: Math.max(1, ...rows.map(({ launched, segments }) => Math.max(launched.count ?? 0, total(segments)))),
    table: {
      columns: [
        { key: 'report', label: words.figures.columns.report, numeric: false },
        { key: 'launched', label: words.outcomes.launched, numeric: true },
        ...fates.map(({ fate, label }) => ({ key: fate, label: capital(label), numeric: true })),
        { key: 'rate', label: words.figures.columns.rate, numeric: false },
      ],
      rows: rows.map(({ key, label, bars, open, rate, rateText, report }) => ({
        key,
        cells: [
          { text: label, href: reportAddress(edition.language, edition.id, report) },
          barCell(bars.launched, view),
          ...fates.map(({ fate }) => (fate === 'not-accounted' ? openCell(open, view) : barCell(bars[fate], view))),
          { text: rate.given ? rateRange(rate, view) : rateText },
        ],
      })),
    },
  };
}

function total(segments: readonly Segment[]): number {
  return segments.reduce((sum, { count }) => sum + (count ?? 0), 0);
}

/** What the report leaves without an outcome: our subtraction, so derived. */
function openSegment(open: number, launched: Bar, { words, format }: View): Segment {
  return { fate: 'not-accounted', label: words.figures.outcomes.notAccounted, count: open, missing: null, derived: open, text: format.number(open), details: launched.details, href: launched.href };
}

function outcomesRow(report: EditionReport, family: Family, view: View): OutcomesRow {
  const { words, format, edition } = view;
  const figure = words.figures.outcomes;
  const barOf = (outcome: Outcome) => groupBar({ report: report.id, family, outcome }, view);
  const bars = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, barOf(outcome)])) as Record<Outcome, Bar>;
  const { launched } = bars;
  const segments: Segment[] = FATES.map((fate) => ({ ...bars[fate], fate, label: fateLabel(fate, view) })).filter(({ count }) => count !== null);
  const hidden = OUTCOMES.filter((outcome) => bars[outcome].missing === 'left-out');
  const open = launched.count === null || hidden.length > 0 ? null : launched.count - total(segments);
  if (open !== null && open > 0) segments.push(openSegment(open, launched, view));

  const given = shotDownRate({ launched: launched.count, intercepted: bars.intercepted.count, lost: bars.lost.count });
  const rate = (['launched', 'intercepted', 'lost'] as const).some((outcome) => hidden.includes(outcome)) ? ({ given: false, why: 'filtered' } as const) : given;
  const claimant = find(edition.claimants, report.claimant).name;
  const period = format.period(report.period);
  return {
    key: `${report.id}-${family}`,
    label: fill(figure.row, { claimant, period, family: familyName(family, words).toLowerCase() }),
    claimant,
    period,
    side: report.side,
    report: report.id,
    family,
    launched,
    launchesMissing: launched.missing === 'not-reported',
    launchedText:
      launched.count !== null ? countPhrase({ outcome: 'launched', family }, launched.count, view)
      : fill(launched.missing === 'not-reported' ? figure.launchesNotReported : figure.launchesFiltered, { family: familyName(family, words).toLowerCase() }),
    segments,
    bars,
    open,
    rate,
    rateText: rateText(rate, view),
  };
}

function rateText(rate: OutcomesRow['rate'], { words, format }: View): string {
  const figure = words.figures.outcomes;
  if (!rate.given) return figure.why[rate.why];
  const values = { low: format.percent(rate.low), high: format.percent(rate.high) };
  return fill(rate.high > rate.low ? figure.rateRange : figure.rate, values);
}

function rateRange({ low, high }: Rate & { given: true }, { words, format }: View): string {
  const values = { low: format.percent(low), high: format.percent(high) };
  return high > low ? fill(words.figures.outcomes.range, values) : values.low;
}

function summary(rows: OutcomesRow[], view: View): string {
  const { words, edition, format } = view;
  const figure = words.figures.outcomes;
  if (rows.length === 0) return words.figures.empty;
  const sentences = rows.flatMap(({ rate, launched, report, family }) => {
    if (!rate.given || launched.count === null) return [];
    return fill(rate.high > rate.low ? figure.summaryRate : figure.summaryExact, {
      launched: countPhrase({ outcome: 'launched', family }, launched.count, view),
      report: format.period(find(edition.reports, report).period),
      low: format.percent(rate.low),
      high: format.percent(rate.high),
    });
  });
  if (sentences.length === 0) return rows.some(({ rate }) => !rate.given && rate.why === 'filtered') ? figure.why.filtered : figure.summaryNone;
  return [...sentences, ...(sentences.length < rows.length ? [figure.summaryNoRate] : [])].join(' ');
}

/** What is left open is our subtraction, so it says that it is derived. */
function openCell(open: number | null, { words, format }: View): Cell {
  if (open === null) return { text: words.figures.outcomes.cannotSay };
  if (open < 0) return { text: fill(words.figures.outcomes.moreThanLaunched, { n: format.number(-open) }) };
  return { text: format.number(open), count: open, note: words.numbers.derived };
}

function fateLabel(fate: Fate, { words }: View): string {
  const { segments, notAccounted } = words.figures.outcomes;
  return fate === 'not-accounted' ? notAccounted : segments[fate];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

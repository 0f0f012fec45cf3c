import { reportAddress } from '../addresses';
import { OUTCOMES, type Claim, type Family, type Outcome, type Side } from '../claims';
import { add } from '../counting';
import { find, type EditionReport } from '../edition';
import { fill } from '../language/format';
import { shotDownRate, type Rate } from '../rates';
import { countPhrase, familyName, makeBar, sourceLine, type Bar, type Cell, type FigureModel, type View } from './view';

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
  /** Outcomes that the report gives and the selection leaves out: not shown, which is not "not reported". */
  hidden: readonly Outcome[];
  /** The report gives no number of launches; false where the selection merely hides them. */
  launchesMissing: boolean;
  /** "68 drones launched", or that launches were not reported. */
  launchedText: string;
  segments: Segment[];
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
    return [...new Set(claims.map(({ family }) => family))].map((family) =>
      outcomesRow(report, family, claims.filter((claim) => claim.family === family), view),
    );
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
    max: Math.max(1, ...rows.map(drawnTotal)),
    table: {
      columns: [
        { key: 'report', label: words.figures.columns.report, numeric: false },
        { key: 'launched', label: words.outcomes.launched, numeric: true },
        ...fates.map(({ fate, label }) => ({ key: fate, label: capital(label), numeric: true })),
        { key: 'rate', label: words.figures.columns.rate, numeric: false },
      ],
      rows: rows.map(({ key, label, launched, segments, hidden, open, rate, rateText, report }) => ({
        key,
        cells: [
          { text: label, href: reportAddress(edition.language, edition.id, report) },
          hidden.includes('launched') ? { text: words.numbers.leftOut } : { text: launched.text, count: launched.count },
          ...fates.map(({ fate }): Cell => {
            if (fate === 'not-accounted') return openCell(open, view);
            const segment = segments.find((one) => one.fate === fate);
            if (segment) return { text: segment.text, count: segment.count, ...(segment.derived > 0 && { note: words.numbers.derived }) };
            return hidden.includes(fate) ? { text: words.numbers.leftOut } : { text: words.numbers.notReported, count: null };
          }),
          { text: rate.given ? rateRange(rate, view) : rateText },
        ],
      })),
    },
  };
}

/** How long a row's bar is: the launched, or the sum of its segments drawn where launches were not reported. */
export function drawnTotal({ launched, segments }: OutcomesRow): number {
  return launched.count ?? segments.reduce((sum, { count }) => sum + (count ?? 0), 0);
}

function outcomesRow(report: EditionReport, family: Family, claims: Claim[], view: View): OutcomesRow {
  const { words, format, edition } = view;
  const figure = words.figures.outcomes;
  const of = (outcome: Outcome) => claims.filter((claim) => claim.outcome === outcome);
  const launched = makeBar(of('launched'), view);
  const segments: Segment[] = FATES.flatMap((fate) => {
    const bar = makeBar(of(fate), view);
    return bar.count === null ? [] : [{ ...bar, fate, label: fateLabel(fate, view) }];
  });
  const accounted = segments.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const open = launched.count !== null && view.selection.outcome.length === 0 ? launched.count - accounted : null;
  if (open !== null && open > 0)
    segments.push({ fate: 'not-accounted', label: figure.notAccounted, count: open, derived: 0, text: format.number(open), details: launched.details });

  const said = edition.claims.filter((claim) => claim.report === report.id && claim.family === family);
  const hidden = OUTCOMES.filter((outcome) => of(outcome).length === 0 && said.some((claim) => claim.outcome === outcome));
  const given = shotDownRate({ launched: launched.count, intercepted: add(of('intercepted')).count, lost: add(of('lost')).count });
  const rate = (['launched', 'intercepted', 'lost'] as const).some((outcome) => hidden.includes(outcome)) ? ({ given: false, why: 'filtered' } as const) : given;
  const launchesMissing = launched.count === null && !hidden.includes('launched');
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
    hidden,
    launchesMissing,
    launchedText:
      launched.count !== null ? countPhrase('launched', family, launched.count, view)
      : fill(launchesMissing ? figure.launchesNotReported : figure.launchesFiltered, { family: familyName(family, words).toLowerCase() }),
    segments,
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
      launched: countPhrase('launched', family, launched.count, view),
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
  return { text: format.number(open), count: open, note: words.numbers.derived };
}

function fateLabel(fate: Fate, { words }: View): string {
  const { segments, notAccounted } = words.figures.outcomes;
  return fate === 'not-accounted' ? notAccounted : segments[fate];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

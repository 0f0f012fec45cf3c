import { reportAddress } from '../addresses';
import { balances, type Balance } from '../balance';
import type { Claim } from '../claims';
import { find, type EditionReport } from '../edition';
import { fill } from '../language/format';
import { countPhrase, nameOf, sourceLine, type FigureModel, type View } from './view';

export type SumRow = {
  key: string;
  /** "17 + 16 + 12 + 2", or "24" where there is one addend. */
  addends: string;
  total: number;
  verdict: 'holds' | 'short' | 'over';
  /** "17 + 16 + 12 + 2 = 47", or "24 of 28". */
  equation: string;
  result: string;
  /** Id of the claimant. */
  claimant: string;
  where: string;
  href: string;
  /** What is derived in it, and readings that were not used. */
  notes: string[];
};

export type SumsFigure = FigureModel & { rows: SumRow[] };

/** The sums that a matching claim, or a total above one, takes part in; each is of its whole report. */
export function sumsFigure(view: View): SumsFigure {
  const { words, edition, format } = view;
  const figure = words.figures.sums;
  const touched = new Set(view.matching.flatMap(({ id, above }) => [id, ...above]));
  const sums = edition.reports.flatMap((report) =>
    balancesOf(report, view)
      .filter(({ total, addends }) => [total, ...addends].some(({ id }) => touched.has(id)))
      .map((balance) => ({ balance, row: sumRow(balance, report, view) })),
  );
  const rows = sums.map(({ row }) => row);
  const claims = sums.flatMap(({ balance: { total, addends } }) => [total, ...addends]);
  return {
    id: 'sums',
    title: figure.title,
    summary: rows.length === 0 ? words.figures.empty : figure.summary,
    note: null,
    source: sourceLine(claims, view),
    rows,
    table: {
      columns: [
        { key: 'report', label: words.figures.columns.report, numeric: false },
        { key: 'sum', label: figure.sum, numeric: true },
        { key: 'total', label: figure.total, numeric: true },
        { key: 'verdict', label: figure.verdict, numeric: false },
      ],
      rows: rows.map(({ key, where, href, addends, total, result }) => ({
        key,
        cells: [{ text: where, href }, { text: addends }, { text: format.number(total), count: total }, { text: result }],
      })),
    },
  };
}

/** The sums of one report. */
export function sumsOfReport(report: EditionReport, view: View): SumRow[] {
  return balancesOf(report, view).map((balance) => sumRow(balance, report, view));
}

function balancesOf({ id }: EditionReport, { edition }: View): Balance[] {
  return balances(edition.claims.filter(({ report }) => report === id));
}

function sumRow(balance: Balance, report: EditionReport, view: View): SumRow {
  const { words, format, edition } = view;
  const figure = words.figures.sums;
  const { kind, total, sum, left } = balance;
  const stated = total.count ?? 0;
  const addends = balance.addends.map(({ count, qualifier }) => format.count(count, qualifier)).join(' + ');
  const verdict = left === 0 ? 'holds' : left > 0 ? 'short' : 'over';
  const open = kind === 'parts' ? figure.leftParts : total.paragraph === null ? figure.leftOnPage : figure.left;
  return {
    key: `${total.id}-${kind}`,
    addends,
    total: stated,
    verdict,
    equation:
      verdict === 'short'
        ? fill(figure.of, { sum: addends, total: format.number(stated) })
        : `${addends} = ${format.number(verdict === 'over' ? sum : stated)}`,
    result: verdict === 'holds' ? figure.holds : format.counted(verdict === 'short' ? open : figure.over, Math.abs(left)),
    claimant: report.claimant,
    where: whereOf(balance, report, view),
    href: reportAddress(edition.language, edition.id, report.id),
    notes: [...report.mismatches.filter(({ claim }) => claim === total.id).map(({ because }) => because), ...derivedNotes(balance.addends, view), ...(kind === 'parts' ? rejectedReadings(report, stated, view) : [])],
  };
}

/** "47 drones intercepted · Russian Ministry of Defence, night to 12 October · ¶26"; a page has no paragraphs. */
function whereOf({ total, addends }: Balance, report: EditionReport, view: View): string {
  const { words, format, edition } = view;
  const values = {
    what: countPhrase(nameOf(total), total.count ?? 0, view),
    claimant: find(edition.claimants, report.claimant).name,
    period: format.period(report.period),
  };
  const paragraphs = format.paragraphs([total, ...addends].map(({ paragraph }) => paragraph));
  return paragraphs === '' ? fill(words.figures.sums.whereOnPage, values) : fill(words.figures.sums.where, { ...values, paragraphs });
}

function derivedNotes(addends: readonly Claim[], { words, format }: View): string[] {
  const reasons = new Map<string, Claim[]>();
  for (const claim of addends) {
    if (claim.because === null) continue;
    reasons.set(claim.because, [...(reasons.get(claim.because) ?? []), claim]);
  }
  return [...reasons].map(([because, claims]) =>
    format.counted(words.figures.sums.derivedNote, claims.length, {
      list: format.list(claims.map(({ count }) => format.count(count))),
      because,
    }),
  );
}

function rejectedReadings({ readings }: EditionReport, total: number, { words }: View): string[] {
  return readings
    .filter((reading) => !reading.chosen && reading.total === total)
    .map(({ reads, parts, because }) =>
      fill(words.figures.sums.rejected, { reads, sum: `${parts.join(' + ')} = ${parts.reduce((a, b) => a + b, 0)}`, because }),
    );
}

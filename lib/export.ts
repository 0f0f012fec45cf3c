/** The claims as files: one row for each claim, in the order of the data. */
import type { Claim } from './claims';

export const EXPORT_COLUMNS = [
  'claim_id', 'part_of', 'report_id', 'source_id', 'claimant', 'side', 'attacker', 'period_start', 'period_end', 'window',
  'reported_on', 'outcome', 'weapon', 'place', 'count', 'qualifier', 'basis', 'because', 'status',
] as const;

export type ExportRow = Record<(typeof EXPORT_COLUMNS)[number], string | number | null>;

/** A claim under the names of the exported columns. null is "not reported", "not stated" or "does not apply". */
export function exportRow(claim: Claim): ExportRow {
  return {
    claim_id: claim.id,
    part_of: claim.partOf,
    report_id: claim.report,
    source_id: claim.source,
    claimant: claim.claimant,
    side: claim.side,
    attacker: claim.attacker,
    period_start: claim.period.start,
    period_end: claim.period.end,
    window: claim.period.window,
    reported_on: claim.reportedOn,
    outcome: claim.outcome,
    weapon: claim.weapon,
    place: claim.place,
    count: claim.count,
    qualifier: claim.qualifier,
    basis: claim.basis,
    because: claim.because,
    status: claim.status,
  };
}

/**
 * RFC 4180 in UTF-8: a header, CRLF line ends, quotes where a field needs them; an empty field is null, never 0.
 * A text that a spreadsheet would run as a formula has an apostrophe before it (`neutralised`); numbers are as they are.
 */
export function claimsToCsv(claims: readonly Claim[]): string {
  const lines = claims.map((claim) => {
    const row = exportRow(claim);
    return EXPORT_COLUMNS.map((column) => csvField(row[column])).join(',');
  });
  return [EXPORT_COLUMNS.join(','), ...lines, ''].join('\r\n');
}

/** The same rows as JSON: numbers as numbers, null where the CSV has an empty field, and texts as they are. */
export function claimsToJson(claims: readonly Claim[]): string {
  return JSON.stringify(claims.map(exportRow));
}

/** One field of such a file. */
export function csvField(value: string | number | null): string {
  const text = typeof value === 'string' ? neutralised(value) : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Beginnings that spreadsheets take for a formula; full-width signs are among them, since some fold them. */
const FORMULA = '[=+\\-@\\t\\r\\n＝＋－＠]';
const RUNS = new RegExp(`^'*${FORMULA}`);
const NEUTRALISED = new RegExp(`^'+${FORMULA}`);

/** The text as a cell that no spreadsheet runs. A text that has apostrophes there already gains one too, so that nothing is lost. */
export function neutralised(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** For readers of the CSV: the text that a cell stands for. Undoes `neutralised`, and leaves every other cell alone. */
export function asWritten(cell: string): string {
  return NEUTRALISED.test(cell) ? cell.slice(1) : cell;
}

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

/** RFC 4180: a header, CRLF line ends, quotes where a field needs them; an empty field is null, never 0. */
export function claimsToCsv(claims: readonly Claim[]): string {
  const lines = claims.map((claim) => {
    const row = exportRow(claim);
    return EXPORT_COLUMNS.map((column) => csvField(row[column])).join(',');
  });
  return [EXPORT_COLUMNS.join(','), ...lines, ''].join('\r\n');
}

function csvField(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

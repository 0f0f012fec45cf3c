import { claimAddress, reportAddress, regionAddress } from '../addresses';
import type { Claim } from '../claims';
import { find } from '../edition';
import { sourceLine, type FigureModel, type View } from './view';

export type ClaimColumn = 'claimant' | 'period' | 'outcome' | 'weapon' | 'place' | 'count' | 'basis' | 'paragraph';
export const CLAIM_COLUMNS: readonly ClaimColumn[] = ['claimant', 'period', 'outcome', 'weapon', 'place', 'count', 'basis', 'paragraph'];

export type ClaimRow = {
  id: string;
  /** How many totals stand above it; it is set in by so much in the order of the data. */
  depth: number;
  count: number | null;
  because: string | null;
  /** Why it is not counted; null for a claim that is. */
  status: string | null;
  /** Address of the page it was read in; null for an article's paragraph. */
  pageHref: string | null;
  reportHref: string;
  /** Its own page. */
  claimHref: string;
  placeHref: string | null;
  cells: Record<ClaimColumn, string>;
  /** What each column sorts by. */
  keys: Record<ClaimColumn, string | number | null>;
};

export type ClaimsFigure = FigureModel & { rows: ClaimRow[] };

/** Every matching claim, totals and parts, in the order of the data. */
export function claimsFigure(view: View): ClaimsFigure {
  const { words, format } = view;
  const figure = words.figures.claims;
  const listed = new Set(view.matching.map(({ id }) => id));
  // A month is read in many pages, an article in its paragraphs.
  const ofPages = view.edition.nights !== null;
  const rows = view.matching.map((claim) => claimRow(claim, listed, view));
  return {
    id: 'claims',
    title: figure.title,
    summary: `${format.counted(words.filters.matching, rows.length)}. ${figure.summary}`,
    note: null,
    source: sourceLine(view.matching, view),
    rows,
    table: {
      columns: CLAIM_COLUMNS.map((key) => ({ key, label: key === 'paragraph' && ofPages ? figure.columns.page : figure.columns[key], numeric: key === 'count' || (key === 'paragraph' && !ofPages) })),
      rows: rows.map(({ id, cells, count, status }) => ({
        key: id,
        cells: CLAIM_COLUMNS.map((key) => ({ text: cells[key], ...(key === 'count' && { count, ...(status !== null && { note: status }) }) })),
      })),
    },
  };
}

function claimRow(claim: Claim, listed: ReadonlySet<string>, view: View): ClaimRow {
  const { words, format, edition } = view;
  const claimant = find(edition.claimants, claim.claimant).name;
  const weapon = find(edition.weapons, claim.weapon).name;
  const source = find(edition.sources, claim.source);
  const place = claim.place === null ? words.figures.claims.wholeArea : find(edition.places, claim.place).name;
  return {
    id: claim.id,
    depth: claim.above.filter((id) => listed.has(id)).length,
    count: claim.count,
    because: claim.because,
    status: claim.status === 'counted' ? null : words.statuses[claim.status],
    pageHref: claim.paragraph === null ? source.address : null,
    reportHref: `${reportAddress(edition.language, edition.id, claim.report)}#claim-${claim.id}`,
    claimHref: claimAddress(claim.id),
    placeHref: claim.place === null ? null : regionAddress(edition.language, edition.id, claim.place),
    cells: {
      claimant,
      period: format.period(claim.period),
      outcome: words.outcomes[claim.outcome],
      weapon,
      place,
      count: format.count(claim.count, claim.qualifier),
      basis: words.numbers[claim.basis],
      paragraph: claim.paragraph === null ? source.publisher : format.paragraphs([claim.paragraph]),
    },
    keys: {
      claimant,
      period: claim.period.end + claim.period.start,
      outcome: words.outcomes[claim.outcome],
      weapon,
      place: claim.place === null ? null : place,
      count: claim.count,
      basis: claim.basis,
      paragraph: claim.paragraph ?? source.publisher,
    },
  };
}

/** Rows in the order of one column; equal rows keep the order of the data, and rows without a value stand last either way. */
export function sortClaims(rows: readonly ClaimRow[], column: ClaimColumn, descending: boolean, language: string): ClaimRow[] {
  const collator = new Intl.Collator(language);
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return [...rows].sort((first, second) => {
    const [a, b] = [first.keys[column], second.keys[column]];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return (descending ? -1 : 1) * compare(a, b);
  });
}

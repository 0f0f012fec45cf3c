/** What the figures of a night-by-night collection are made from: the view of a selection, its nights, and the month's words. */
import type { Claim, Outcome, Side } from '../../claims';
import { find } from '../../edition';
import { fill } from '../../language/format';
import type { MonthMessages } from '../../language/en-month';
import { readNights, type Missing, type Nights, type NightValue } from '../../nights';
import { hrefOf, type Cell, type View } from '../view';

export type MonthView = View & { nights: Nights; month: MonthMessages };

export function makeMonthView(view: View, month: MonthMessages): MonthView {
  return { ...view, month, nights: readNights(view) };
}

/** One number of one night, as a chart draws it and a table says it. */
export type NightCell = {
  count: number | null;
  /** The lowest and highest of the counts that pages give; equal to `count` where they agree. */
  low: number;
  high: number;
  missing: Missing | null;
  text: string;
  /** What other pages or earlier reports say; null where there is nothing of the kind. */
  note: string | null;
  /** One line for each claim in it, with its page. */
  details: string[];
  /** The claim behind the number; null where there is none. */
  href: string | null;
};

export function nightCell(side: Side, outcome: Outcome, night: string, view: MonthView): NightCell {
  const { nights, format, month } = view;
  const value = nights.valueOf(side, outcome, night);
  const rivals = value.alternatives.flatMap(({ count }) => count ?? []);
  const known = value.count === null ? [] : [value.count, ...rivals];
  return {
    count: value.count,
    low: Math.min(...(known.length > 0 ? known : [0])),
    high: Math.max(0, ...known),
    missing: value.missing,
    text: value.missing === null ? format.count(value.count, value.qualifier) : month.missing[value.missing],
    note: noteOf(value, view),
    href: hrefOf(value.claims, view),
    // Worked out when a tooltip asks.
    get details() {
      return [...value.claims, ...value.alternatives, ...value.superseded].filter((claim) => claim.count !== null).map((claim) => claimLine(claim, view));
    },
  };
}

function noteOf({ alternatives, superseded, derived, count }: NightValue, { format, month, words }: MonthView): string | null {
  const listed = (claims: readonly Claim[]) => format.list(claims.map((claim) => format.count(claim.count, claim.qualifier)));
  const parts = [
    ...(derived > 0 && derived === count ? [words.numbers.derived] : []),
    ...(alternatives.length > 0 ? [fill(month.otherPage, { list: listed(alternatives) })] : []),
    ...(superseded.length > 0 ? [fill(month.earlier, { list: listed(superseded) })] : []),
  ];
  return parts.length > 0 ? parts.join(words.lists.semicolon) : null;
}

/** "Ukrainian Air Force: 68 intercepted (Babel)"; "another page's number" and the like where it does not count. */
function claimLine(claim: Claim, { edition, format, month, words }: MonthView): string {
  const line = fill(month.detail, {
    claimant: find(edition.claimants, claim.claimant).name,
    count: format.count(claim.count, claim.qualifier),
    outcome: words.figures.outcomes.segments[claim.outcome],
    publisher: find(edition.sources, claim.source).publisher,
  });
  return claim.status === 'counted' ? line : `${line}${words.lists.comma}${words.statuses[claim.status]}`;
}

/** A number of a night as a cell of a table; what is missing carries no count, but for a number that was not reported. */
export function tableCell({ count, missing, text, note, href }: NightCell): Cell {
  return { text, ...(missing === 'left-out' ? {} : { count }), ...(href !== null && { href }), ...(note !== null && { note }) };
}

/** "28 nights". */
export function nightsText(n: number, { month, format }: MonthView): string {
  return format.counted(month.nights, n);
}

import { nightAddress, regionAddress, reportAddress } from '../../addresses';
import { SIDES, type Claim, type Side } from '../../claims';
import { daysBetween } from '@/data/periods';
import { find, type Edition, type EditionReport } from '../../edition';
import { fill, type Format } from '../../language/format';
import type { Messages } from '../../language/en';
import { EVERYTHING } from '../../selection';
import { sumsOfReport, type SumRow } from '../sums';
import { countPhrase, makeView, nameOf, sourceName } from '../view';

export type NightNumber = { id: string; text: string; count: number | null; href: string; place: string | null; page: { text: string; href: string | null }; note: string | null };
/** One statement about the night: its numbers, each with its page, the regions it names without one, its sums. */
export type NightReport = { id: string; title: string; href: string; mark: string | null; numbers: NightNumber[]; named: { label: string; href: string }[]; sums: SumRow[] };
export type NightColumn = { side: Side; name: string; reports: NightReport[]; empty: string };
export type NightLink = { night: string; label: string; href: string };

export type NightPage = {
  title: string;
  lead: string;
  description: string;
  columns: NightColumn[];
  /** Reports on a day, an evening or 24 hours that end on the same date. */
  others: NightReport[];
  previous: NightLink | null;
  next: NightLink | null;
  nights: (NightLink & { current: boolean })[];
};

/** Everything the page of one night says: both sides' reports in parallel columns. */
export function nightPage(edition: Edition, night: string, messages: Messages, format: Format): NightPage {
  const words = messages.pages.night;
  const nights = nightsOf(edition, format);
  const at = nights.findIndex((one) => one.night === night);
  const report = (one: EditionReport) => nightReport(one, edition, messages, format);
  const ofNight = edition.reports.filter(({ period }) => period.end === night);
  const overnight = ofNight.filter(({ period }) => period.window === 'overnight');
  return {
    title: fill(words.title, { day: format.fullDay(night), weekday: format.weekday(night) }),
    lead: words.lead,
    description: fill(words.description, { day: format.fullDay(night) }),
    columns: SIDES.map((side) => ({ side, name: messages.dashboard.sides[side], reports: overnight.filter((one) => one.side === side).map(report), empty: words.empty[side] })),
    others: ofNight.filter(({ period }) => period.window !== 'overnight').map(report),
    previous: nights[at - 1] ?? null,
    next: nights[at + 1] ?? null,
    nights: nights.map((one) => ({ ...one, current: one.night === night })),
  };
}

/** Every night of the collection with its page. */
export function nightsOf(edition: Edition, format: Format): NightLink[] {
  if (edition.nights === null) return [];
  return daysBetween(edition.nights.from, edition.nights.to).map((night) => ({ night, label: format.day(night), href: nightAddress(edition.language, edition.id, night) }));
}

function nightReport(report: EditionReport, edition: Edition, messages: Messages, format: Format): NightReport {
  const { dashboard, pages } = messages;
  const claims = edition.claims.filter((claim) => claim.report === report.id);
  const href = reportAddress(edition.language, edition.id, report.id);
  const statuses = new Set(claims.map(({ status }) => status));
  const [status] = statuses;
  return {
    id: report.id,
    title: fill(pages.report.title, { claimant: find(edition.claimants, report.claimant).name, period: format.period(report.period) }),
    href,
    mark: statuses.size === 1 && status !== undefined && status !== 'counted' ? dashboard.statuses[status] : null,
    numbers: claims.filter(({ count }) => count !== null).map((claim) => nightNumber(claim, href, edition, messages, format)),
    named: claims.flatMap(({ count, place }) => (count !== null || place === null ? [] : [{ label: find(edition.places, place).name, href: regionAddress(edition.language, edition.id, place) }])),
    sums: sumsOfReport(report, makeView(edition, EVERYTHING, dashboard, format)),
  };
}

function nightNumber(claim: Claim, reportHref: string, edition: Edition, { dashboard }: Messages, format: Format): NightNumber {
  const source = find(edition.sources, claim.source);
  const view = makeView(edition, EVERYTHING, dashboard, format);
  const notes = [
    ...(claim.qualifier === null ? [] : [format.count(claim.count, claim.qualifier)]),
    ...(claim.basis === 'derived' ? [dashboard.numbers.derived] : []),
    ...(claim.status === 'alternative' ? [dashboard.statuses.alternative] : []),
  ];
  return {
    id: claim.id,
    count: claim.count,
    text: countPhrase(nameOf(claim), claim.count ?? 0, view),
    place: claim.place === null ? null : find(edition.places, claim.place).name,
    href: `${reportHref}#claim-${claim.id}`,
    page: { text: sourceName(source, dashboard, format), href: source.address },
    note: notes.length > 0 ? notes.join(dashboard.lists.comma) : null,
  };
}

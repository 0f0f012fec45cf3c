import type { ArticleRecord, ClaimRecord, Collection, Localised, ReportRecord, SourceRecord } from '@/data/schema';
import { regionAddress } from '../addresses';
import { find, type Edition, type EditionReport } from '../edition';
import { fill, type Format } from '../language/format';
import type { Messages } from '../language/en';
import { EVERYTHING } from '../selection';
import { sameNight, type Elsewhere } from './same-night';
import { sumsOfReport, type SumRow } from './sums';
import { makeView, type Cell, type Table } from './view';

export type ReportPage = {
  title: string;
  lead: string;
  /** When it was reported, where a source says so, and where it was read. */
  reported: string;
  periodNote: string | null;
  description: string;
  claims: Table;
  sums: SumRow[];
  readings: { label: string; reads: string; sum: string; because: string }[];
  notes: string[];
  checks: { publisher: string; address: string; verdict: string; text: string }[];
  sources: ReportSource[];
  /** The same night in another collection. */
  elsewhere: Elsewhere[];
};

/** A source the report was read in; `notes` say when it was published and what is to be known of its date or address. */
export type ReportSource = { id: string; publisher: string; notes: string[]; address: string | null };

type Words = Messages['pages']['report'];
type Say = (text: Localised) => string;
type SourceOf = (claim: ClaimRecord) => SourceRecord;

/** Everything the page of one report says; `others` are the other collections, in the same language. */
export function reportPage(collection: Collection, edition: Edition, id: string, messages: Messages, format: Format, others: readonly Edition[] = []): ReportPage {
  const words = messages.pages.report;
  const { dashboard } = messages;
  const record = reportRecord(collection, id);
  const sourceOf: SourceOf = ({ source }) => find(collection.sources, source);
  const sources = [...new Set(record.claims.map(sourceOf))];
  const report = find(edition.reports, id);
  const say = (text: Localised) => text[edition.language];
  const claimant = find(edition.claimants, report.claimant).name;
  const period = format.period(report.period);
  // A night-by-night collection is read in many pages, so there is no one article to speak of.
  const ofPages = collection.nights !== null;
  return {
    title: fill(words.title, { claimant, period }),
    lead: fill(ofPages ? words.leadPages : words.lead, { claimant, attacker: dashboard.attackers[report.attacker] }),
    reported: reportedLine(record, sources, words, format),
    periodNote: report.periodBecause === null ? null : fill(words.periodDerived, { because: report.periodBecause }),
    description: fill(ofPages ? words.descriptionPages : words.description, { claims: format.counted(dashboard.filters.matching, record.claims.length), claimant, period }),
    claims: claimsOfReport(record, sourceOf, edition, messages, format),
    sums: sumsOfReport(report, makeView(edition, EVERYTHING, dashboard, format)),
    readings: readingsOf(report, words),
    notes: record.notes.map(say),
    checks: record.crossChecks.map(({ publisher, address, verdict, text }) => ({ publisher, address, verdict: `${words.verdicts[verdict]}.`, text: say(text) })),
    sources: sources.map((source) => reportSource(source, say, words, format)),
    elsewhere: sameNight(report, edition, others, messages, format),
  };
}

/** A report of the collection. Throws when there is none of this id. */
export function reportRecord(collection: Collection, id: string): ReportRecord {
  const record = collection.reports.find((report) => report.id === id);
  if (!record) throw new Error(`The collection "${collection.id}" has no report "${id}"`);
  return record;
}

/** "Reported on 12 October 2024. Read in geosurvey.co.id (¶26)." */
function reportedLine({ reportedOn, claims }: ReportRecord, sources: SourceRecord[], words: Words, format: Format): string {
  const names = sources.map((source) =>
    source.kind === 'page' ? source.publisher : fill(words.inParagraphs, {
      source: articleName(source, words),
      paragraphs: format.paragraphs(claims.filter((claim) => claim.source === source.id).map(({ evidence }) => evidence?.paragraph ?? null)),
    }),
  );
  const read = fill(words.read, { sources: format.list([...new Set(names)]) });
  return reportedOn === null ? read : `${fill(words.reported, { day: format.fullDay(reportedOn) })} ${read}`;
}

function articleName({ publisher, byline }: ArticleRecord, words: Words): string {
  return byline === null ? publisher : fill(words.byline, { publisher, byline });
}

function reportSource(source: SourceRecord, say: Say, words: Words, format: Format): ReportSource {
  const note = source.kind === 'page' ? source.dateNote : source.addressNote;
  const dated = source.publishedOn === null ? null : fill(words.published, { day: format.fullDay(source.publishedOn) });
  // A note on a page without a full date says what the page shows in its place.
  const notes = [dated, note === null ? null : say(note)].filter((text) => text !== null);
  return { id: source.id, publisher: source.publisher, notes: notes.length > 0 ? notes : [words.undated], address: source.address };
}

/** Columns that belong together, and what they say of one claim. */
type ColumnGroup = { columns: Table['columns']; cells: (claim: ClaimRecord) => Cell[] };

/** The claims in the order of the data. Words and paragraphs are there for claims of an article, a link for those of pages. */
function claimsOfReport({ claims }: ReportRecord, sourceOf: SourceOf, edition: Edition, messages: Messages, format: Format): Table {
  const say: Say = (text) => text[edition.language];
  const kinds = new Set(claims.map((claim) => sourceOf(claim).kind));
  const groups = [
    whatWasClaimed(edition, say, messages, format),
    ...(kinds.has('article') ? [whereInArticle(say, messages, format)] : []),
    ...(kinds.has('page') ? [onWhichPage(sourceOf, messages)] : []),
  ];
  return {
    columns: groups.flatMap(({ columns }) => columns),
    rows: claims.map((claim) => ({ key: claim.id, cells: groups.flatMap(({ cells }) => cells(claim)) })),
  };
}

function whatWasClaimed(edition: Edition, say: Say, { dashboard }: Messages, format: Format): ColumnGroup {
  const { columns, wholeArea, part } = dashboard.figures.claims;
  return {
    columns: [
      { key: 'outcome', label: columns.outcome, numeric: false },
      { key: 'count', label: columns.count, numeric: true },
      { key: 'weapon', label: columns.weapon, numeric: false },
      { key: 'place', label: columns.place, numeric: false },
      { key: 'basis', label: columns.basis, numeric: false },
    ],
    cells: ({ outcome, partOf, count, qualifier, status, weapon, place, basis, because, note }) => {
      const notes = [because, note].flatMap((text) => (text === null ? [] : say(text)));
      return [
        { text: dashboard.outcomes[outcome], ...(partOf !== null && { note: part }) },
        { text: format.count(count, qualifier), count, ...(status !== 'counted' && { note: dashboard.statuses[status] }) },
        { text: find(edition.weapons, weapon).name },
        place === null ? { text: wholeArea } : { text: find(edition.places, place).name, href: regionAddress(edition.language, edition.id, place) },
        { text: dashboard.numbers[basis], ...(notes.length > 0 && { note: notes.join(' ') }) },
      ];
    },
  };
}

/** The words that carry a claim; empty for one that was read in a page. */
function whereInArticle(say: Say, { dashboard, pages }: Messages, format: Format): ColumnGroup {
  return {
    columns: [
      { key: 'words', label: pages.report.words, numeric: false },
      { key: 'paragraph', label: dashboard.figures.claims.columns.paragraph, numeric: true },
    ],
    cells: ({ evidence }) => [
      { text: evidence === null ? '' : fill(pages.report.quoted, { words: evidence.words, translation: say(evidence.translation) }) },
      { text: format.paragraphs([evidence?.paragraph ?? null]) },
    ],
  };
}

function onWhichPage(sourceOf: SourceOf, { pages }: Messages): ColumnGroup {
  return {
    columns: [{ key: 'source', label: pages.report.readIn, numeric: false }],
    cells: (claim) => {
      const { publisher, address } = sourceOf(claim);
      return [{ text: publisher, ...(address !== null && { href: address }) }];
    },
  };
}

function readingsOf({ readings }: EditionReport, words: Words): ReportPage['readings'] {
  return readings.map(({ reads, parts, total, chosen, because }) => {
    const sum = parts.reduce((made, part) => made + part, 0);
    return {
      label: chosen ? words.chosen : words.notChosen,
      reads: `${reads}.`,
      sum: fill(words.readingSum, {
        sum: `${parts.join(' + ')} = ${sum}`,
        verdict: fill(sum === total ? words.readingHolds : words.readingFails, { total }),
      }),
      because,
    };
  });
}

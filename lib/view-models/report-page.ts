import type { Collection, Localised, ReportRecord, SourceRecord } from '@/data/schema';
import { regionAddress } from '../addresses';
import { find, type Edition, type EditionReport } from '../edition';
import { fill, type Format } from '../language/format';
import type { Messages } from '../language/en';
import { EVERYTHING } from '../selection';
import { sumsOfReport, type SumRow } from './sums';
import { makeView, type Table } from './view';

export type ReportPage = {
  title: string;
  lead: string;
  reported: string;
  periodNote: string | null;
  /** The source's address, or why there is none. */
  sourceNote: string | null;
  description: string;
  claims: Table;
  sums: SumRow[];
  readings: { label: string; reads: string; sum: string; because: string }[];
  contradictions: string[];
  notes: string[];
  checks: { publisher: string; address: string; verdict: string; text: string }[];
};

/** Everything the page of one report says. */
export function reportPage(collection: Collection, edition: Edition, id: string, messages: Messages, format: Format): ReportPage {
  const words = messages.pages.report;
  const { dashboard } = messages;
  const { source, record } = reportRecord(collection, id);
  const report = find(edition.reports, id);
  const say = (text: Localised) => text[edition.language];
  const claimant = find(edition.claimants, report.claimant).name;
  const period = format.period(report.period);
  const view = makeView(edition, EVERYTHING, dashboard, format);
  return {
    title: fill(words.title, { claimant, period }),
    lead: fill(words.lead, { claimant, attacker: dashboard.attackers[report.attacker] }),
    reported: fill(words.reported, {
      day: format.fullDay(report.reportedOn),
      source: source.byline === null ? source.publisher : fill(words.byline, { publisher: source.publisher, byline: source.byline }),
      paragraphs: format.paragraphs(record.claims.map(({ evidence }) => evidence.paragraph)),
    }),
    periodNote: report.periodBecause === null ? null : fill(words.periodDerived, { because: report.periodBecause }),
    sourceNote: source.address ?? (source.addressNote === null ? null : say(source.addressNote)),
    description: fill(words.description, { claims: format.counted(dashboard.filters.matching, record.claims.length), claimant, period }),
    claims: claimsOfReport(record, edition, messages, format),
    sums: sumsOfReport(report, view),
    readings: readingsOf(report, words),
    contradictions: record.contradictions.map(({ because }) => say(because)),
    notes: record.notes.map(say),
    checks: record.crossChecks.map(({ publisher, address, verdict, text }) => ({ publisher, address, verdict: `${words.verdicts[verdict]}.`, text: say(text) })),
  };
}

/** A report with the source it stands in. Throws when the collection has no such report. */
export function reportRecord(collection: Collection, id: string): { source: SourceRecord; record: ReportRecord } {
  for (const source of collection.sources) {
    const record = source.reports.find((report) => report.id === id);
    if (record) return { source, record };
  }
  throw new Error(`The collection "${collection.id}" has no report "${id}"`);
}

function claimsOfReport({ claims }: ReportRecord, edition: Edition, { dashboard, pages }: Messages, format: Format): Table {
  const words = pages.report;
  const { columns, wholeArea, part } = dashboard.figures.claims;
  return {
    columns: [
      { key: 'outcome', label: columns.outcome, numeric: false },
      { key: 'count', label: columns.count, numeric: true },
      { key: 'weapon', label: columns.weapon, numeric: false },
      { key: 'place', label: columns.place, numeric: false },
      { key: 'basis', label: columns.basis, numeric: false },
      { key: 'words', label: words.words, numeric: false },
      { key: 'paragraph', label: columns.paragraph, numeric: true },
    ],
    rows: claims.map((claim) => ({
      key: claim.id,
      cells: [
        { text: dashboard.outcomes[claim.outcome], ...(claim.partOf !== null && { note: part }) },
        { text: format.count(claim.count, claim.qualifier), count: claim.count },
        { text: find(edition.weapons, claim.weapon).name },
        claim.place === null
          ? { text: wholeArea }
          : { text: find(edition.places, claim.place).name, href: regionAddress(edition.language, edition.id, claim.place) },
        { text: dashboard.numbers[claim.basis], ...(claim.because !== null && { note: claim.because[edition.language] }) },
        { text: fill(words.quoted, { words: claim.evidence.words, translation: claim.evidence.translation[edition.language] }) },
        { text: format.paragraphs([claim.evidence.paragraph]) },
      ],
    })),
  };
}

function readingsOf({ readings }: EditionReport, words: Messages['pages']['report']): ReportPage['readings'] {
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

/**
 * What the data must mean, beyond its shape: the checks that span records.
 * Each rule returns faults and changes nothing; a source that contradicts itself is entered as printed and
 * listed under the report's `mismatches`, which is the only way a sum that does not hold passes here.
 */
import type { Fault } from './fault';
import { isPiece, numeralsIn, NUMERAL_LANGUAGES, valueOf } from './numerals';
import { addDays, periodsOverlap } from './periods';
import type { ArticleRecord, ClaimRecord, Collection, ReportRecord, SourceRecord, WeaponRecord } from './schema';
import { kindsOf } from './weapon-tree';

type Say = (record: string, field: string, problem: string, mend: string) => void;
type FileOf = (record: SourceRecord | ReportRecord) => string;
type SayIn = (file: string) => Say;

/** Every fault of meaning in a collection. `fileOf` names the file a source or a report came from. */
export function faultsOfMeaning(collection: Collection, fileOf: FileOf): Fault[] {
  const faults: Fault[] = [];
  const sayIn: SayIn = (file) => (record, field, problem, mend) => void faults.push({ file, record, field, problem, mend });

  checkTables(collection, sayIn);
  // Every later rule walks the tables; one that is broken would only lead it astray.
  if (faults.length > 0) return faults;
  checkIdsAreUnique(collection, fileOf, sayIn);
  for (const report of collection.reports) {
    const say = sayIn(fileOf(report));
    checkReport(report, collection, say);
    checkEvidence(report, collection.sources, say);
    checkForest(report, collection.weapons, say);
    checkSums(report, collection.weapons, say);
  }
  checkOverlaps(collection, fileOf, sayIn);
  checkCountedInstead(collection, fileOf, sayIn);
  checkSources(collection, fileOf, sayIn);
  return faults;
}

function checkTables({ weapons, claimants, places }: Collection, sayIn: (file: string) => Say) {
  const tables = { 'weapons.json': weapons, 'claimants.json': claimants, 'places.json': places };
  for (const [file, rows] of Object.entries(tables)) {
    for (const id of repeated(rows.map((row) => row.id)))
      sayIn(file)(id, 'id', 'the id is used twice', 'give each row an id of its own');
  }
  const seen = new Set<string>();
  for (const weapon of weapons) {
    if (weapon.kindOf && !seen.has(weapon.kindOf))
      sayIn('weapons.json')(weapon.id, 'kindOf', `"${weapon.kindOf}" is not a weapon above this row`, 'list a kind before what belongs to it');
    seen.add(weapon.id);
  }
}

function checkIdsAreUnique({ sources, reports }: Collection, fileOf: FileOf, sayIn: SayIn) {
  const owners = [
    ...[...sources, ...reports].map((record) => ({ id: record.id, file: fileOf(record) })),
    ...reports.flatMap((report) => report.claims.map(({ id }) => ({ id, file: fileOf(report) }))),
  ];
  const twice = new Set(repeated(owners.map(({ id }) => id)));
  for (const { id, file } of owners.filter((owner) => twice.has(owner.id)))
    sayIn(file)(id, 'id', 'the id is used more than once in this collection', 'give each source, report and claim an id of its own');
}

function checkReport(report: ReportRecord, { claimants, places, weapons, nights }: Collection, say: Say) {
  const { period } = report;
  if (!claimants.some(({ id }) => id === report.claimant))
    say(report.id, 'claimant', `"${report.claimant}" is not in claimants.json`, 'correct the id or add the claimant');
  const rightEnd = period.window === 'overnight' ? addDays(period.start, 1) : period.start;
  if (period.end !== rightEnd)
    say(report.id, 'period.end', `a period "${period.window}" from ${period.start} cannot end on ${period.end}`, `end it on ${rightEnd}, or correct the start or the window`);
  if (nights !== null && (period.end < nights.from || period.end > nights.to))
    say(report.id, 'period.end', `${period.end} lies outside the nights of the collection, ${nights.from} to ${nights.to}`, 'correct the period, or widen `nights` in collection.json');
  if (report.reportedOn !== null && report.reportedOn < period.end)
    say(report.id, 'reportedOn', `${report.reportedOn} is before the period ends (${period.end})`, 'correct the day of the report or the period');
  checkBecause(report.id, 'period.because', period.basis, period.because, say);
  for (const claim of report.claims) {
    if (claim.place !== null && !places.some(({ id }) => id === claim.place))
      say(claim.id, 'place', `"${claim.place}" is not in places.json`, 'correct the code or add the place');
    if (!weapons.some(({ id }) => id === claim.weapon))
      say(claim.id, 'weapon', `"${claim.weapon}" is not in weapons.json`, 'correct the id or add the weapon');
    checkBecause(claim.id, 'because', claim.basis, claim.because, say);
  }
  for (const { parts, total, chosen } of report.readings) {
    if (chosen && sum(parts) !== total)
      say(report.id, 'readings', `the chosen reading gives ${sum(parts)}, not ${total}`, 'choose the reading that adds up; if none does, list no readings and add the total to `mismatches`');
    if (!report.claims.some(({ count }) => count === total))
      say(report.id, 'readings', `no claim of the report gives the total ${total}`, 'correct the total of the reading');
  }
  if (report.readings.length > 0 && report.readings.filter(({ chosen }) => chosen).length !== 1)
    say(report.id, 'readings', 'not exactly one reading is chosen', 'choose one reading');
}

function checkBecause(record: string, field: string, basis: string, because: unknown, say: Say) {
  if (basis === 'derived' && !because) say(record, field, 'derived, without a reason', 'say how it was worked out, or make it "stated"');
  if (basis === 'stated' && because) say(record, field, 'stated, yet it carries a reason', 'remove the reason, or make it "derived"');
}

function checkEvidence(report: ReportRecord, sources: SourceRecord[], say: Say) {
  for (const { id, source: sourceId, evidence, basis, count } of report.claims) {
    const source = sources.find((row) => row.id === sourceId);
    if (!source) {
      say(id, 'source', `there is no source "${sourceId}"`, 'correct the id, or add the source to this file');
    } else if (source.kind === 'page') {
      if (evidence) say(id, 'evidence', 'a page keeps no paragraphs, so none can be quoted', 'make it null; the address is the evidence');
    } else if (!evidence) {
      say(id, 'evidence', 'a claim of an article needs the words that carry it', 'give the paragraph, the words, their translation and the hash');
    } else {
      const paragraph = source.paragraphs.find(({ number }) => number === evidence.paragraph);
      if (!paragraph)
        say(id, 'evidence.paragraph', `the source has no paragraph ${evidence.paragraph}`, 'correct the number or list the paragraph');
      else if (paragraph.sha256 !== evidence.sha256)
        say(id, 'evidence.sha256', `it is not the hash of paragraph ${evidence.paragraph}`, `use ${paragraph.sha256}, or correct the paragraph`);
      if (basis === 'stated' && count !== null && NUMERAL_LANGUAGES.includes(source.language)) {
        const numerals = numeralsIn(evidence.words, source.language);
        // A number spelled in several words is left to the reader's eye.
        if (!numerals.some(isPiece) && !numerals.some((numeral) => valueOf(numeral, source.language) === count))
          say(id, 'count', `"${evidence.words}" does not print ${count}`, 'correct the count or the words, or make the claim "derived" and say why');
      }
    }
  }
}

function checkForest({ claims }: ReportRecord, weapons: WeaponRecord[], say: Say) {
  const above = new Map<string, ClaimRecord>();
  for (const claim of claims) {
    const total = claim.partOf === null ? undefined : above.get(claim.partOf);
    if (claim.partOf !== null && !total) {
      say(claim.id, 'partOf', `no claim "${claim.partOf}" stands above it in the report`, 'name a claim of this report and put the total first');
    } else if (total) {
      if (total.outcome !== claim.outcome)
        say(claim.id, 'outcome', `a part of "${total.outcome}" cannot be "${claim.outcome}"`, 'give the part the outcome of its total');
      if (!kindsOf(claim.weapon, weapons).includes(total.weapon))
        say(claim.id, 'weapon', `"${claim.weapon}" is not a kind of "${total.weapon}"`, 'correct the weapon, or hang the part under another total');
      if (total.place !== null && total.place !== claim.place)
        say(claim.id, 'place', `its total is about ${total.place}`, 'correct the place, or hang the part under another total');
      if (total.status !== claim.status)
        say(claim.id, 'status', `its total is "${total.status}"`, 'give the part the status of its total');
    }
    above.set(claim.id, claim);
  }
}

function checkSums(report: ReportRecord, weapons: WeaponRecord[], say: Say) {
  const listed = new Set(report.mismatches.map(({ claim }) => claim));
  /** Totals with a sum that does not come out, over or short: only they may be listed as a mismatch. */
  const uneven = new Set<string>();
  const compare = (total: ClaimRecord, addends: ClaimRecord[], problem: (sum: number) => string) => {
    if (total.count === null || addends.length === 0) return;
    if (countOf(addends) !== total.count) uneven.add(total.id);
    // "Up to 10" and "about 10" may be fewer, so they cannot carry a sum over its total.
    const firm = countOf(addends.filter(({ qualifier }) => qualifier === null || qualifier === 'at-least'));
    if (firm > total.count && !listed.has(total.id))
      say(total.id, 'count', problem(firm), 'correct the counts; if the source prints it so, add the claim to `mismatches` and say why');
  };
  for (const total of report.claims) {
    const parts = report.claims.filter(({ partOf }) => partOf === total.id);
    compare(total, parts, (sum) => `its parts add up to ${sum}, more than the total ${total.count}`);
  }
  const tops = report.claims.filter(({ partOf, place, status }) => partOf === null && place === null && status !== 'alternative');
  for (const launched of tops.filter(({ outcome }) => outcome === 'launched')) {
    const became = tops.filter((claim) => claim.outcome !== 'launched' && kindsOf(claim.weapon, weapons).includes(launched.weapon));
    compare(launched, became, (sum) => `its outcomes add up to ${sum}, more than the ${launched.count} launched`);
  }
  for (const { claim } of report.mismatches) {
    if (!uneven.has(claim))
      say(report.id, 'mismatches', `"${claim}" is listed, but its sums hold`, 'remove it from `mismatches`, or correct its id');
  }
}

/**
 * Counted claims of one side about one attacker, outcome and weapon family are added up, so no two of their reports
 * may overlap: all but one of them must be marked.
 */
function checkOverlaps({ reports, claimants, weapons }: Collection, fileOf: FileOf, sayIn: SayIn) {
  const sideOf = (id: string) => claimants.find((row) => row.id === id)?.side ?? id;
  const summands = ({ claims }: ReportRecord) =>
    new Set(claims.filter(({ status }) => status === 'counted').map(({ outcome, weapon }) => `${outcome} ${kindsOf(weapon, weapons).at(-1)}`));
  reports.forEach((later, index) => {
    for (const earlier of reports.slice(0, index)) {
      if (sideOf(earlier.claimant) !== sideOf(later.claimant) || earlier.attacker !== later.attacker || !periodsOverlap(earlier.period, later.period)) continue;
      const both = [...summands(earlier)].filter((summand) => summands(later).has(summand));
      if (both.length > 0)
        sayIn(fileOf(later))(later.id, 'period', `it overlaps the period of "${earlier.id}" by the same side about the same attacker, and both count ${both.join(', ')}`, 'correct the period, or give the claims of one report the status "overlapping" or "superseded"');
    }
  });
}

/**
 * A number kept beside a counted one may name it. Readers are shown the two as accounts of one thing, so they must
 * share whatever a sum may not cross.
 */
function checkCountedInstead({ reports, weapons }: Collection, fileOf: FileOf, sayIn: SayIn) {
  const located = new Map(reports.flatMap((report) => report.claims.map((claim) => [claim.id, { claim, report }] as const)));
  const subject = ({ claim, report }: { claim: ClaimRecord; report: ReportRecord }) => ({
    claimant: report.claimant,
    attacker: report.attacker,
    outcome: claim.outcome,
    'weapon family': kindsOf(claim.weapon, weapons).at(-1),
  });
  for (const { claim, report } of located.values()) {
    if (claim.countedInstead === null) continue;
    const fault = (problem: string, mend: string) => sayIn(fileOf(report))(claim.id, 'countedInstead', problem, mend);
    if (claim.status !== 'alternative' && claim.status !== 'superseded')
      fault(`a claim that is "${claim.status}" gives way to no other`, 'make it null, or give the claim the status "alternative" or "superseded"');
    const other = located.get(claim.countedInstead);
    if (!other) {
      fault(`there is no claim "${claim.countedInstead}" in this collection`, 'correct the id, or make it null');
      continue;
    }
    if (other.claim.status !== 'counted')
      fault(`"${other.claim.id}" is "${other.claim.status}" itself`, 'name the claim that is counted');
    const [own, its] = [Object.entries(subject({ claim, report })), Object.values(subject(other))];
    own.forEach(([what, value], index) => {
      if (value !== its[index])
        fault(`the ${what} of "${other.claim.id}" is "${its[index]}", and here it is "${value}"`, 'name a counted claim of the same claimant, attacker, outcome and weapon family, or make it null');
    });
  }
}

function checkSources(collection: Collection, fileOf: FileOf, sayIn: SayIn) {
  const used = new Set(collection.reports.flatMap(({ claims }) => claims.map(({ source }) => source)));
  for (const source of collection.sources) {
    const say = sayIn(fileOf(source));
    if (source.kind === 'article') checkNumerals(source, collection.reports, say);
    else if (!used.has(source.id)) say(source.id, 'id', 'no claim was read in this page', 'name it as the `source` of a claim, or remove it');
  }
}

/** Every numeral that a paragraph prints is carried by exactly one quoted phrase: a claim's or one set aside. */
function checkNumerals(source: ArticleRecord, reports: ReportRecord[], say: Say) {
  for (const number of repeated(source.paragraphs.map((paragraph) => String(paragraph.number))))
    say(source.id, 'paragraphs', `paragraph ${number} is listed twice`, 'list each paragraph once');
  if (!NUMERAL_LANGUAGES.includes(source.language)) {
    say(source.id, 'language', `the number words of "${source.language}" are not known`, 'add them to data/numerals.ts');
    return;
  }
  const quoted = reports.flatMap(({ claims }) => claims).flatMap(({ source: id, evidence }) => (id === source.id && evidence ? [evidence] : []));
  for (const { number, numerals } of source.paragraphs) {
    const claimed = quoted.filter(({ paragraph }) => paragraph === number).map(({ words }) => words);
    const aside = source.setAside.filter(({ paragraph }) => paragraph === number).map(({ words }) => words);
    const carried = [...new Set(claimed), ...aside].flatMap((words) => numeralsIn(words, source.language));
    for (const numeral of without(numerals, carried))
      say(source.id, `paragraphs[${number}].numerals`, `"${numeral}" in paragraph ${number} is neither a claim nor set aside`, 'enter the claim, or add the words to `setAside` with the reason');
    for (const numeral of without(carried, numerals))
      say(source.id, `paragraphs[${number}].numerals`, `"${numeral}" is quoted from paragraph ${number}, which does not list it (so often)`, 'correct the quoted words, or the list of numerals');
  }
}

/** What claims with a number make together; null is no number, and adds nothing. */
function countOf(claims: ClaimRecord[]): number {
  return sum(claims.flatMap(({ count }) => count ?? []));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function repeated(ids: string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** What is left of `list` when each element of `taken` has removed one equal element. */
function without(list: string[], taken: string[]): string[] {
  const left = [...list];
  for (const item of taken) {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/**
 * What the data must mean, beyond its shape: the checks that span records.
 * Each rule returns faults and changes nothing; a source that contradicts itself is entered as printed and
 * listed under the report's `contradictions`, which is the only way a sum that does not hold passes here.
 */
import type { Fault } from './fault';
import { isPiece, numeralsIn, NUMERAL_LANGUAGES, valueOf } from './numerals';
import { addDays, periodsOverlap } from './periods';
import type { ClaimRecord, Collection, ReportRecord, SourceRecord, WeaponRecord } from './schema';
import { kindsOf } from './weapon-tree';

type Located<T> = { file: string; source: SourceRecord; record: T };
type Say = (record: string, field: string, problem: string, mend: string) => void;

/** Every fault of meaning in a collection. `fileOf` names the file a source came from. */
export function faultsOfMeaning(collection: Collection, fileOf: (source: SourceRecord) => string): Fault[] {
  const faults: Fault[] = [];
  const reports: Located<ReportRecord>[] = collection.sources.flatMap((source) =>
    source.reports.map((record) => ({ file: fileOf(source), source, record })),
  );
  const sayIn = (file: string): Say => (record, field, problem, mend) =>
    void faults.push({ file, record, field, problem, mend });

  checkTables(collection, sayIn);
  // Every later rule walks the tables; one that is broken would only lead it astray.
  if (faults.length > 0) return faults;
  checkIdsAreUnique(collection, reports, fileOf, sayIn);
  for (const { file, source, record } of reports) {
    const say = sayIn(file);
    checkReport(record, collection, say);
    checkEvidence(record, source, say);
    checkForest(record, collection.weapons, say);
    checkSums(record, collection.weapons, say);
  }
  checkOverlaps(reports, collection.claimants, sayIn);
  for (const source of collection.sources) checkNumerals(source, sayIn(fileOf(source)));
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

function checkIdsAreUnique(
  collection: Collection,
  reports: Located<ReportRecord>[],
  fileOf: (source: SourceRecord) => string,
  sayIn: (file: string) => Say,
) {
  const owners = [
    ...collection.sources.map((source) => ({ id: source.id, file: fileOf(source) })),
    ...reports.map(({ file, record }) => ({ id: record.id, file })),
    ...reports.flatMap(({ file, record }) => record.claims.map(({ id }) => ({ id, file }))),
  ];
  const twice = new Set(repeated(owners.map(({ id }) => id)));
  for (const { id, file } of owners.filter((owner) => twice.has(owner.id)))
    sayIn(file)(id, 'id', 'the id is used more than once in this collection', 'give each source, report and claim an id of its own');
}

function checkReport(report: ReportRecord, { claimants, places, weapons }: Collection, say: Say) {
  const { period } = report;
  if (!claimants.some(({ id }) => id === report.claimant))
    say(report.id, 'claimant', `"${report.claimant}" is not in claimants.json`, 'correct the id or add the claimant');
  const rightEnd = period.window === 'overnight' ? addDays(period.start, 1) : period.start;
  if (period.end !== rightEnd)
    say(report.id, 'period.end', `a period "${period.window}" from ${period.start} cannot end on ${period.end}`, `end it on ${rightEnd}, or correct the start or the window`);
  if (report.reportedOn < period.end)
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
      say(report.id, 'readings', `the chosen reading gives ${sum(parts)}, not ${total}`, 'choose the reading that adds up, or enter a contradiction');
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

function checkEvidence(report: ReportRecord, source: SourceRecord, say: Say) {
  for (const { id, evidence, basis, count } of report.claims) {
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
  const excused = new Set(report.contradictions.map(({ claim }) => claim));
  const broken = new Set<string>();
  const complain = (claim: ClaimRecord, problem: string) => {
    broken.add(claim.id);
    if (!excused.has(claim.id))
      say(claim.id, 'count', problem, 'correct the counts; if the source prints it so, add the claim to `contradictions` and say why');
  };
  for (const total of report.claims) {
    const parts = report.claims.filter(({ partOf }) => partOf === total.id);
    const named = sum(parts.map(({ count }) => count ?? 0));
    if (total.count !== null && named > total.count) complain(total, `its parts add up to ${named}, more than the total ${total.count}`);
  }
  const tops = report.claims.filter(({ partOf, place, status }) => partOf === null && place === null && status === 'counted');
  for (const launched of tops.filter(({ outcome, count }) => outcome === 'launched' && count !== null)) {
    const became = tops.filter(
      (claim) => claim.outcome !== 'launched' && claim.qualifier === null && kindsOf(claim.weapon, weapons).includes(launched.weapon),
    );
    const accounted = sum(became.map(({ count }) => count ?? 0));
    if (accounted > (launched.count ?? 0))
      complain(launched, `its outcomes add up to ${accounted}, more than the ${launched.count} launched`);
  }
  for (const { claim } of report.contradictions) {
    if (!broken.has(claim))
      say(report.id, 'contradictions', `"${claim}" is listed, but its sums hold`, 'remove it from `contradictions`, or correct its id');
  }
}

/** Reports of one side about one attacker are added up, so their periods must not overlap unless they are marked. */
function checkOverlaps(reports: Located<ReportRecord>[], claimants: Collection['claimants'], sayIn: (file: string) => Say) {
  const sideOf = (id: string) => claimants.find((row) => row.id === id)?.side ?? id;
  const counted = reports.filter(({ record }) => record.claims.some(({ status }) => status === 'counted'));
  counted.forEach((later, index) => {
    for (const earlier of counted.slice(0, index)) {
      const [a, b] = [earlier.record, later.record];
      if (sideOf(a.claimant) === sideOf(b.claimant) && a.attacker === b.attacker && periodsOverlap(a.period, b.period))
        sayIn(later.file)(b.id, 'period', `it overlaps the period of "${a.id}" by the same side about the same attacker`, 'correct the period, or give the claims of one report the status "overlapping" or "superseded"');
    }
  });
}

/** Every numeral that a paragraph prints is carried by exactly one quoted phrase: a claim's or one set aside. */
function checkNumerals(source: SourceRecord, say: Say) {
  for (const number of repeated(source.paragraphs.map((paragraph) => String(paragraph.number))))
    say(source.id, 'paragraphs', `paragraph ${number} is listed twice`, 'list each paragraph once');
  if (!NUMERAL_LANGUAGES.includes(source.language)) {
    say(source.id, 'language', `the number words of "${source.language}" are not known`, 'add them to data/numerals.ts');
    return;
  }
  for (const { number, numerals } of source.paragraphs) {
    const claimed = source.reports.flatMap(({ claims }) =>
      claims.filter(({ evidence }) => evidence.paragraph === number).map(({ evidence }) => evidence.words),
    );
    const aside = source.setAside.filter(({ paragraph }) => paragraph === number).map(({ words }) => words);
    const carried = [...new Set(claimed), ...aside].flatMap((words) => numeralsIn(words, source.language));
    for (const numeral of without(numerals, carried))
      say(source.id, `paragraphs[${number}].numerals`, `"${numeral}" in paragraph ${number} is neither a claim nor set aside`, 'enter the claim, or add the words to `setAside` with the reason');
    for (const numeral of without(carried, numerals))
      say(source.id, `paragraphs[${number}].numerals`, `"${numeral}" is quoted from paragraph ${number}, which does not list it (so often)`, 'correct the quoted words, or the list of numerals');
  }
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

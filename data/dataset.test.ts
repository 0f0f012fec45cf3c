import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadCollection } from './dataset';
import { DataError, type Fault } from './fault';
import type { ArticleRecord, EntryFile } from './schema';

const SOURCE = 'collections/article/reports/geosurvey-2024-10-13.json';
const MOD = 'article-2024-10-12-ru-mod';
const TOTAL = `${MOD}-intercepted`;
const KURSK = `${MOD}-intercepted-ru-krs`;
const UA12 = 'article-2024-10-12-ua-air-force';
const UA13 = 'article-2024-10-13-ua-air-force';
const OFFICIALS = 'article-2024-10-13-ru-defence-officials';

/** Finds records by id in a file that a test is about to spoil. */
function within({ sources, reports }: EntryFile) {
  const pick = <Row extends { id: string }>(rows: Row[], id: string) => rows.find((row) => row.id === id) as Row;
  const source = sources[0] as ArticleRecord;
  return {
    source,
    report: (id: string) => pick(reports, id),
    /** A claim of the article, all of which quote it. */
    claim: (id: string) => pick(reports.flatMap(({ claims }) => claims), id) as EntryFile['reports'][number]['claims'][number] & { evidence: object },
    paragraph: (wanted: number) => source.paragraphs.find(({ number }) => number === wanted) as ArticleRecord['paragraphs'][number],
  };
}
type Change = (records: ReturnType<typeof within>) => void;

/** A copy of the repository's data in a folder of its own, with one file passed through `edit`. */
function dataWith(file: string, edit: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'skytally-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync('data', folder, { recursive: true });
  writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
  return folder;
}

function faultsIn(folder: string): readonly Fault[] {
  try {
    loadCollection('article', folder);
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.faults;
    throw error;
  }
}

function faultsAfter(change: Change): readonly Fault[] {
  return faultsIn(dataWith(SOURCE, (text) => {
    const entry = JSON.parse(text) as EntryFile;
    change(within(entry));
    return JSON.stringify(entry);
  }));
}

const because = { en: 'A reason made up for this test.' };
const derived13 = { count: 13, basis: 'derived', because };

describe('a source file of the wrong shape stops the loader', () => {
  const mend = 'compare the field with data/schema.ts, where each one is described';
  it.each<[string, Change, string, string, string]>([
    ['a field the schema does not know', ({ claim }) => Object.assign(claim(KURSK), { killed: 3 }), KURSK, 'reports.0.claims.3', 'Unrecognized key: "killed"'],
    ['a count given as text', ({ claim }) => Object.assign(claim(KURSK), { count: '12' }), KURSK, 'reports.0.claims.3.count', 'expected number, received string'],
    ['a count that is not whole', ({ claim }) => Object.assign(claim(KURSK), { count: 17.5 }), KURSK, 'reports.0.claims.3.count', 'expected int, received number'],
    ['a count below zero', ({ claim }) => Object.assign(claim(KURSK), { count: -1 }), KURSK, 'reports.0.claims.3.count', 'expected number to be >=0'],
    ['a count left out', ({ claim }) => Object.assign(claim(KURSK), { count: undefined }), KURSK, 'reports.0.claims.3.count', 'received undefined'],
    ['a day that does not exist', ({ report }) => Object.assign(report(UA12), { reportedOn: '2024-02-30' }), UA12, 'reports.1.reportedOn', 'Invalid ISO date'],
    ['an address that is not encrypted', ({ report }) => Object.assign(report(MOD).crossChecks[0] ?? {}, { address: 'http://example.org/' }), MOD, 'reports.0.crossChecks.0.address', 'an address begins with https://'],
    ['an address that runs a script', ({ source }) => Object.assign(source, { address: 'javascript:alert(1)' }), 'geosurvey-2024-10-13', 'sources.0.address', 'an address begins with https://'],
    ['more than five quoted words', ({ claim }) => Object.assign(claim(KURSK).evidence, { words: '12 satu dua tiga empat lima' }), KURSK, 'reports.0.claims.3.evidence.words', 'quote at most five words'],
    ['an outcome that is not in the list', ({ claim }) => Object.assign(claim(KURSK), { outcome: 'killed' }), KURSK, 'reports.0.claims.3.outcome', 'Invalid option'],
  ])('for %s', (_, change, record, field, problem) => {
    expect(faultsAfter(change)).toEqual([{ file: SOURCE, record, field, problem: expect.stringContaining(problem), mend }]);
  });

  it('for a file that is not JSON', () => {
    expect(faultsIn(dataWith(SOURCE, (text) => text.slice(0, -3)))).toEqual([
      { file: SOURCE, record: '-', field: '-', problem: expect.stringContaining('JSON'), mend: 'make the file readable, well-formed JSON' },
    ]);
  });
});

describe('a source file whose records do not fit together stops the loader', () => {
  it.each<[string, Change, string, string, string, string]>([
    ['an id used twice', ({ claim }) => Object.assign(claim(`${UA12}-intercepted`), { id: MOD }), MOD, 'id', 'the id is used more than once in this collection', 'give each source, report and claim an id of its own'],
    ['a place that is not in the table', ({ claim }) => Object.assign(claim(KURSK), { place: 'RU-XXX' }), KURSK, 'place', '"RU-XXX" is not in places.json', 'correct the code or add the place'],
    ['a weapon that is not in the table', ({ claim }) => Object.assign(claim(`${UA12}-intercepted`), { weapon: 'kite' }), `${UA12}-intercepted`, 'weapon', '"kite" is not in weapons.json', 'correct the id or add the weapon'],
    ['a claimant that is not in the table', ({ report }) => Object.assign(report(UA12), { claimant: 'nobody' }), UA12, 'claimant', '"nobody" is not in claimants.json', 'correct the id or add the claimant'],
    ['a part before its total', ({ report }) => report(MOD).claims.push(report(MOD).claims.shift() as never), KURSK, 'partOf', `no claim "${TOTAL}" stands above it in the report`, 'name a claim of this report and put the total first'],
    ['a part with another outcome', ({ claim }) => Object.assign(claim(KURSK), { outcome: 'lost' }), KURSK, 'outcome', 'a part of "intercepted" cannot be "lost"', 'give the part the outcome of its total'],
    ['a part with a wider weapon', ({ claim }) => Object.assign(claim(`${UA13}-hit-kh-59-ua-74`), { weapon: 'cruise' }), `${UA13}-hit-kh-59-ua-74`, 'weapon', '"cruise" is not a kind of "kh-59"', 'correct the weapon, or hang the part under another total'],
    ['a part in another place', ({ claim }) => Object.assign(claim(`${TOTAL}-ru-bel`), { partOf: KURSK }), `${TOTAL}-ru-bel`, 'place', 'its total is about RU-KRS', 'correct the place, or hang the part under another total'],
    ['a part with another status', ({ claim }) => Object.assign(claim(KURSK), { status: 'alternative' }), KURSK, 'status', 'its total is "counted"', 'give the part the status of its total'],
    ['parts above their total', ({ claim }) => Object.assign(claim(KURSK), derived13), TOTAL, 'count', 'its parts add up to 48, more than the total 47', 'correct the counts; if the source prints it so, add the claim to `mismatches` and say why'],
    ['outcomes above the launched', ({ claim }) => Object.assign(claim(`${UA12}-intercepted`), { count: 29 }), `${UA12}-launched`, 'count', 'its outcomes add up to 29, more than the 28 launched', 'correct the counts; if the source prints it so, add the claim to `mismatches` and say why'],
    ['a mismatch whose sums hold', ({ report }) => report(MOD).mismatches.push({ claim: TOTAL, because }), MOD, 'mismatches', `"${TOTAL}" is listed, but its sums hold`, 'remove it from `mismatches`, or correct its id'],
    ['a derived count without a reason', ({ claim }) => Object.assign(claim(`${UA13}-airborne`), { because: null }), `${UA13}-airborne`, 'because', 'derived, without a reason', 'say how it was worked out, or make it "stated"'],
    ['a stated count with a reason', ({ claim }) => Object.assign(claim(KURSK), { because }), KURSK, 'because', 'stated, yet it carries a reason', 'remove the reason, or make it "derived"'],
    ['a derived period without a reason', ({ report }) => Object.assign(report(UA12).period, { because: null }), UA12, 'period.because', 'derived, without a reason', 'say how it was worked out, or make it "stated"'],
    ['a night that ends on the wrong day', ({ report }) => Object.assign(report(UA12).period, { start: '2024-10-10' }), UA12, 'period.end', 'a period "overnight" from 2024-10-10 cannot end on 2024-10-12', 'end it on 2024-10-11, or correct the start or the window'],
    ['a report made before its period ends', ({ report }) => Object.assign(report(UA12), { reportedOn: '2024-10-11' }), UA12, 'reportedOn', '2024-10-11 is before the period ends (2024-10-12)', 'correct the day of the report or the period'],
    ['overlapping reports of one claimant about one attacker', ({ report }) => Object.assign(report(UA13).period, { start: '2024-10-11', end: '2024-10-12' }), UA13, 'period', `it overlaps the period of "${UA12}" by the same side about the same attacker, and both count launched drone, intercepted drone`, 'correct the period, or give the claims of one report the status "overlapping" or "superseded"'],
    ['overlapping reports of two claimants of one side', ({ report }) => Object.assign(report(OFFICIALS).period, { start: '2024-10-11', end: '2024-10-12' }), OFFICIALS, 'period', `it overlaps the period of "${MOD}" by the same side about the same attacker, and both count intercepted drone`, 'correct the period, or give the claims of one report the status "overlapping" or "superseded"'],
    ['a stated count that its words do not print', ({ claim }) => Object.assign(claim(KURSK), { count: 11 }), KURSK, 'count', '"12 di wilayah Kursk" does not print 11', 'correct the count or the words, or make the claim "derived" and say why'],
    ['evidence that is not the hash of its paragraph', ({ claim }) => Object.assign(claim(KURSK).evidence, { sha256: '0'.repeat(64) }), KURSK, 'evidence.sha256', 'it is not the hash of paragraph 26', 'use 83bd9c877044aa3fb92e2e88fe0525c2937a55531264518538b017bfac01d469, or correct the paragraph'],
    ['a numeral neither claimed nor set aside', ({ paragraph }) => paragraph(2).numerals.push('9'), 'geosurvey-2024-10-13', 'paragraphs[2].numerals', '"9" in paragraph 2 is neither a claim nor set aside', 'enter the claim, or add the words to `setAside` with the reason'],
    ['a numeral set aside that its paragraph does not list', ({ paragraph }) => paragraph(12).numerals.pop(), 'geosurvey-2024-10-13', 'paragraphs[12].numerals', '"24" is quoted from paragraph 12, which does not list it (so often)', 'correct the quoted words, or the list of numerals'],
    ['a chosen reading that does not add up', ({ report }) => Object.assign(report(OFFICIALS).readings[0] ?? {}, { parts: [6, 6] }), OFFICIALS, 'readings', 'the chosen reading gives 12, not 13', 'choose the reading that adds up; if none does, list no readings and add the total to `mismatches`'],
    ['readings of which two are chosen', ({ report }) => Object.assign(report(OFFICIALS).readings[1] ?? {}, { chosen: true }), OFFICIALS, 'readings', 'not exactly one reading is chosen', 'choose one reading'],
    ['a reading of a total that no claim gives', ({ report }) => Object.assign(report(OFFICIALS).readings[1] ?? {}, { total: 14 }), OFFICIALS, 'readings', 'no claim of the report gives the total 14', 'correct the total of the reading'],
  ])('for %s', (_, change, record, field, problem, mend) => {
    expect(faultsAfter(change)).toContainEqual({ file: SOURCE, record, field, problem, mend });
  });

  it('and a single wrong count makes a single fault', () => {
    expect(faultsAfter(({ claim }) => Object.assign(claim(KURSK), derived13))).toHaveLength(1);
  });
});

describe('a table that is wrong stops the loader', () => {
  it('for a weapon listed above the kind it belongs to', () => {
    const folder = dataWith('weapons.json', (text) => JSON.stringify((JSON.parse(text) as unknown[]).reverse()));
    expect(faultsIn(folder)).toContainEqual({
      file: 'weapons.json', record: 'iskander-m', field: 'kindOf', problem: '"ballistic" is not a weapon above this row', mend: 'list a kind before what belongs to it',
    });
  });

  it('for a weapon that is a kind of itself', () => {
    expect(faultsIn(dataWith('weapons.json', (text) => text.replace('"kindOf": null', '"kindOf": "drone"')))).toEqual([
      { file: 'weapons.json', record: 'drone', field: 'kindOf', problem: '"drone" is not a weapon above this row', mend: 'list a kind before what belongs to it' },
    ]);
  });

  it('for a place listed twice', () => {
    expect(faultsIn(dataWith('places.json', (text) => text.replace('"RU-BRY"', '"RU-BEL"')))).toContainEqual({
      file: 'places.json', record: 'RU-BEL', field: 'id', problem: 'the id is used twice', mend: 'give each row an id of its own',
    });
  });
});

describe('several faults', () => {
  it('are reported at once, each where it is', () => {
    const faults = faultsAfter(({ claim, report }) => {
      Object.assign(claim(KURSK), { ...derived13, because: null });
      Object.assign(report(UA12), { claimant: 'nobody', reportedOn: '2024-10-11' });
    });
    expect(faults.map(({ record, field }) => `${record} ${field}`).sort()).toEqual([
      `${UA12} claimant`, `${UA12} reportedOn`, `${TOTAL} count`, `${KURSK} because`,
    ].sort());
  });

  it('make an error that names file, record, field, problem and mend of each', () => {
    const folder = dataWith(SOURCE, (text) => text.replace('"reportedOn": "2024-10-12"', '"reportedOn": "2024-10-11"').replace('"place": "RU-KDA"', '"place": "RU-XXX"'));
    expect(() => loadCollection('article', folder)).toThrow(
      `2 faults in the data\n  ${SOURCE} › ${MOD} › reportedOn\n    what is wrong: 2024-10-11 is before the period ends (2024-10-12)\n    how to mend it: correct the day of the report or the period\n  ${SOURCE} › ${TOTAL}-ru-kda › place\n`,
    );
  });
});

describe('a source that is odd but honestly entered passes', () => {
  it('when it contradicts itself and the mismatch is listed', () => {
    expect(faultsAfter(({ claim, report }) => {
      Object.assign(claim(KURSK), derived13);
      report(MOD).mismatches.push({ claim: TOTAL, because });
    })).toEqual([]);
  });

  it('when one of two overlapping reports is marked as overlapping', () => {
    expect(faultsAfter(({ report }) => {
      Object.assign(report(UA13).period, { start: '2024-10-11', end: '2024-10-12' });
      for (const claim of report(UA12).claims) claim.status = 'overlapping';
    })).toEqual([]);
  });

  it('when a claimant gave no number', () => {
    expect(faultsAfter(({ claim }) => Object.assign(claim(KURSK), { count: null }))).toEqual([]);
  });
});

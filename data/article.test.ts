import { describe, expect, it } from 'vitest';
import { faultsAgainstArticle } from './article';
import type { ArticleRecord, ClaimRecord, Collection, ReportRecord } from './schema';

// A made-up article of three paragraphs, none of it printed anywhere.
const ARTICLE = [
  'Catatan rekaan: di Teluk Kertas terlihat 12 layangan biru.',
  'Tiga perahu kertas tiba di Pulau Contoh pada 5/6/2024.',
  'Hari itu cerah.',
].join('\n');
const HASHES = [
  'd90bf06325d24ff832c2ab5d527e43e033dc69e6e59f7328c3c9cc290a9fa942',
  '14cfb2c50fbf1835602f991fc5d970cf4566815434282f518d29b6f8c913cce3',
  'b7a39c6948ea2e906f4e552a5e625618a7d398965dc1a84f8c750039b8dc6c59',
] as const;

const en = (text: string) => ({ en: text });
const claim = { source: 'made-up', partOf: null, outcome: 'intercepted', qualifier: null, basis: 'stated', because: null, status: 'counted', countedInstead: null, note: null } as const;

const SOURCE: ArticleRecord = {
  id: 'made-up', kind: 'article', publisher: 'Nobody', byline: null, language: 'id', publishedOn: '2024-06-06', address: null, addressNote: null,
  paragraphs: [
    { number: 1, sha256: HASHES[0], numerals: ['12'] },
    { number: 2, sha256: HASHES[1], numerals: ['Tiga', '5/6/2024'] },
    { number: 3, sha256: HASHES[2], numerals: [] },
  ],
  setAside: [{ paragraph: 2, words: '5/6/2024', reason: en('A date.') }],
};
const REPORT: ReportRecord = {
  id: 'made-up-report', claimant: 'somebody', attacker: 'russia', reportedOn: '2024-06-06', notes: [], readings: [], mismatches: [], crossChecks: [],
  period: { start: '2024-06-05', end: '2024-06-06', window: 'overnight', hours: null, basis: 'stated', because: null },
  claims: [
    { ...claim, id: 'kites', weapon: 'kite', place: 'bay', count: 12, evidence: { paragraph: 1, words: '12 layangan biru', translation: en('12 blue kites'), sha256: HASHES[0] } },
    { ...claim, id: 'boats', weapon: 'boat', place: null, count: 3, evidence: { paragraph: 2, words: 'Tiga perahu kertas', translation: en('three paper boats'), sha256: HASHES[1] } },
  ],
};
const COLLECTION: Collection = {
  id: 'made-up', name: en('Made up'), title: en('Made up'), about: en('Made up'), nights: null, sources: [SOURCE], reports: [REPORT], claimants: [],
  places: [
    { id: 'bay', kind: 'sea', country: null, name: en('Paper Bay'), asPrinted: ['Selat Kertas', 'teluk kertas'] },
    { id: 'island', kind: 'region', country: null, name: en('Example Island'), asPrinted: ['Pulau Contoh'] },
  ],
  weapons: [
    { id: 'kite', kindOf: null, name: en('Kite'), asPrinted: ['layangan'] },
    { id: 'boat', kindOf: null, name: en('Boat'), asPrinted: ['perahu'] },
  ],
};

type Kites = ClaimRecord & { evidence: object };
/** Checks the made-up article after `change` has spoiled its record or the first claim. */
const check = (article: string, change: (source: ArticleRecord, kites: Kites) => void = () => {}) => {
  const [source, report] = structuredClone([SOURCE, REPORT] as const);
  change(source, report.claims[0] as Kites);
  return faultsAgainstArticle(source, { ...COLLECTION, sources: [source], reports: [report] }, article, 'made-up.json');
};
const NO_NAME = 'correct the claim, or add the name as printed to the table';
const OTHER_HASH = { problem: 'paragraph 1 of the copy has another hash' };

describe('a source checked against its article', () => {
  it('passes when every word, hash and numeral is there', () => {
    expect(check(ARTICLE)).toEqual([]);
  });

  it('passes with a line end at the end of the file, and with line ends of Windows', () => {
    expect(check(`${ARTICLE}\n`)).toEqual([]);
    expect(check(`${ARTICLE.replaceAll('\n', '\r\n')}\r\n`)).toEqual([]);
  });

  it('fails when the claim’s words are not in its paragraph', () => {
    expect(check(ARTICLE, (_, kites) => Object.assign(kites.evidence, { words: '12 layangan merah' }))).toEqual([
      { file: 'made-up.json', record: 'kites', field: 'evidence.words', problem: '"12 layangan merah" does not stand in paragraph 1', mend: 'quote the words as printed, or correct the paragraph' },
    ]);
  });

  it('fails when the claim’s hash is not that of its paragraph', () => {
    expect(check(ARTICLE, (_, kites) => Object.assign(kites.evidence, { sha256: HASHES[1] }))).toEqual([
      { file: 'made-up.json', record: 'kites', field: 'evidence.sha256', ...OTHER_HASH, mend: 'read the paragraph again and enter the claim anew' },
    ]);
  });

  it('fails when the paragraph does not name the claim’s place', () => {
    expect(check(ARTICLE, (_, kites) => Object.assign(kites, { place: 'island' }))).toEqual([
      { file: 'made-up.json', record: 'kites', field: 'place', problem: 'paragraph 1 prints none of the names of "island": "Pulau Contoh"', mend: NO_NAME },
    ]);
  });

  it('fails when the paragraph does not name the claim’s weapon', () => {
    expect(check(ARTICLE, (_, kites) => Object.assign(kites, { weapon: 'boat' }))).toEqual([
      { file: 'made-up.json', record: 'kites', field: 'weapon', problem: 'paragraph 1 prints none of the names of "boat": "perahu"', mend: NO_NAME },
    ]);
  });

  it('fails when a phrase set aside is not in its paragraph', () => {
    expect(check(ARTICLE, (source) => Object.assign(source.setAside[0] ?? {}, { paragraph: 3 }))).toEqual([
      { file: 'made-up.json', record: 'made-up', field: 'setAside', problem: '"5/6/2024" does not stand in paragraph 3', mend: 'quote the words as printed, or correct the paragraph' },
    ]);
  });

  it('passes with a phrase set aside that is spaced otherwise', () => {
    expect(check(ARTICLE.replace('pada 5/6/2024', 'pada\u00a05/6/2024'), (source) => Object.assign(source.setAside[0] ?? {}, { words: 'pada  5/6/2024' }))).toEqual([]);
  });

  it('fails when the numerals on record are not those printed', () => {
    expect(check(ARTICLE, (source) => Object.assign(source.paragraphs[2] ?? {}, { numerals: ['7'] }))).toEqual([
      { file: 'made-up.json', record: 'made-up', field: 'paragraphs[3].numerals', problem: 'paragraph 3 prints none, on record are "7"', mend: 'correct the numerals on record, then account for each of them' },
    ]);
  });

  it('reports a number added to the article as unaccounted for', () => {
    expect(check(ARTICLE.replace('cerah', 'cerah selama 4 jam'))).toEqual([
      { file: 'made-up.json', record: 'made-up', field: 'paragraphs[3].sha256', problem: 'paragraph 3 of the copy has another hash', mend: 'find out which of the two was changed' },
      { file: 'made-up.json', record: 'made-up', field: 'paragraphs[3].numerals', problem: 'paragraph 3 prints "4", on record are none', mend: 'correct the numerals on record, then account for each of them' },
    ]);
  });

  it('reports every claim of a paragraph that was changed', () => {
    const faults = check(ARTICLE.replace('12 layangan', '13 layangan'));
    expect(faults.map(({ record, field }) => `${record} ${field}`)).toEqual([
      'made-up paragraphs[1].sha256', 'made-up paragraphs[1].numerals', 'kites evidence.sha256', 'kites evidence.words',
    ]);
  });

  it('reports a copy with a paragraph missing', () => {
    expect(check(ARTICLE.split('\n').slice(0, 2).join('\n'))[0]).toEqual({
      file: 'made-up.json', record: 'made-up', field: 'paragraphs', problem: 'the copy has 2 paragraphs, the record 3', mend: 'use a copy with one paragraph per line',
    });
  });
});

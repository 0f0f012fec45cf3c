import { describe, expect, it } from 'vitest';
import { collectionSchema, reportSchema, sourceSchema } from './schema';

const PAGE = { id: 'a-page', kind: 'page', publisher: 'Nobody', publishedOn: '2024-03-02', dateNote: null, address: 'https://example.org/a' };
const CLAIM = {
  id: 'a-claim', source: 'a-page', partOf: null, outcome: 'intercepted', weapon: 'drone', place: null, count: 10, qualifier: null,
  basis: 'stated', because: null, status: 'counted', countedInstead: null, note: null, evidence: null,
};
const PERIOD = { start: '2024-03-02', end: '2024-03-02', window: 'evening', hours: null, basis: 'stated', because: null };
const REPORT = {
  id: 'a-report', claimant: 'somebody', attacker: 'russia', period: PERIOD, reportedOn: null, notes: [], readings: [], mismatches: [], crossChecks: [], claims: [CLAIM],
};
const HOURS = { from: '20:00', to: '23:30', asOf: '08:30', clock: 'moscow' };

/** What is wrong with a value, as "path: problem". */
const problems = (schema: typeof reportSchema | typeof sourceSchema | typeof collectionSchema, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
const ofReport = (given: object) => problems(reportSchema, { ...REPORT, ...given });
const ofHours = (given: object) => ofReport({ period: { ...PERIOD, hours: { ...HOURS, ...given } } });
const ofClaim = (given: object) => ofReport({ claims: [{ ...CLAIM, ...given }] });

describe('a page', () => {
  it('has an address, and a day or the reason why there is none', () => {
    expect(problems(sourceSchema, PAGE)).toEqual([]);
    expect(problems(sourceSchema, { ...PAGE, publishedOn: null, dateNote: { en: 'The page shows no date.' } })).toEqual([]);
  });

  it('may answer on http only, and on nothing that runs', () => {
    expect(problems(sourceSchema, { ...PAGE, address: 'http://example.org/a' })).toEqual([]);
    expect(problems(sourceSchema, { ...PAGE, address: 'javascript:alert(1)' })).toEqual(['address: an address begins with https:// or http://']);
    expect(problems(sourceSchema, { ...PAGE, address: null })).toEqual(['address: Invalid input: expected string, received null']);
  });

  it('keeps no paragraphs', () => {
    expect(problems(sourceSchema, { ...PAGE, paragraphs: [] })).toEqual([': Unrecognized key: "paragraphs"']);
  });

  it('is one of two kinds of source', () => {
    expect(problems(sourceSchema, { ...PAGE, kind: 'book' })).toEqual(["kind: Invalid discriminator value. Expected 'article' | 'page'"]);
  });
});

describe('a report', () => {
  it('may leave open the day on which it was made', () => {
    expect(ofReport({ reportedOn: null })).toEqual([]);
    expect(ofReport({ reportedOn: undefined })).toEqual(['reportedOn: Invalid input: expected string, received undefined']);
  });

  it('lists what does not come out under the name in use', () => {
    expect(ofReport({ contradictions: [] })).toEqual([': Unrecognized key: "contradictions"']);
  });
});

describe('a period', () => {
  it('is a night, a day, an evening or 24 hours', () => {
    for (const window of ['overnight', 'day', 'evening', '24-hours']) expect(ofReport({ period: { ...PERIOD, window } })).toEqual([]);
    expect(ofReport({ period: { ...PERIOD, window: 'morning' } })).toEqual(['period.window: Invalid option: expected one of "overnight"|"day"|"evening"|"24-hours"']);
  });

  it('may name hours, any of them, on a clock or none', () => {
    expect(ofHours({})).toEqual([]);
    expect(ofHours({ from: null, to: null, clock: null })).toEqual([]);
    expect(ofHours({ from: '00:00', to: '23:59', asOf: null, clock: 'kyiv' })).toEqual([]);
  });

  it.each(['24:00', '7:30', '07:60', '07.30', '07:30:00', 730])('refuses %s as an hour', (from) => {
    expect(ofHours({ from })).toHaveLength(1);
  });

  it('refuses another clock, and hours with one left out', () => {
    expect(ofHours({ clock: 'berlin' })).toEqual(['period.hours.clock: Invalid option: expected one of "moscow"|"kyiv"']);
    expect(ofHours({ asOf: undefined })).toEqual(['period.hours.asOf: Invalid input: expected string, received undefined']);
  });
});

describe('a claim', () => {
  it('names its source, and may keep no evidence', () => {
    expect(ofClaim({ evidence: null })).toEqual([]);
    expect(ofClaim({ source: null })).toEqual(['claims.0.source: Invalid input: expected string, received null']);
  });

  it('says which claim is counted instead, or null', () => {
    expect(ofClaim({ status: 'alternative', countedInstead: 'another-claim' })).toEqual([]);
    expect(ofClaim({ countedInstead: undefined })).toEqual(['claims.0.countedInstead: Invalid input: expected string, received undefined']);
  });
});

describe('the card of a collection', () => {
  const CARD = { id: 'made-up', name: { en: 'Made up' }, title: { en: 'Made up' }, about: { en: 'Made up' }, nights: { from: '2024-03-01', to: '2024-03-31' } };
  it('names the nights it covers, or none', () => {
    expect(problems(collectionSchema, CARD)).toEqual([]);
    expect(problems(collectionSchema, { ...CARD, nights: null })).toEqual([]);
    expect(problems(collectionSchema, { ...CARD, nights: { from: '2024-03-01', to: '2024-02-30' } })).toEqual(['nights.to: Invalid ISO date']);
  });
});

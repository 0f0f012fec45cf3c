import { describe, expect, it } from 'vitest';
import type { Fault } from './fault';
import { faultsOfMeaning } from './rules';
import { entryFileSchema, type ClaimRecord, type Collection, type Period, type ReportRecord, type SourceRecord } from './schema';

// A made-up collection of the nights of March 2024, read in made-up pages.
const en = (text: string) => ({ en: text });
const because = en('A reason made up for this test.');
const night = (end: string): Period => ({ start: `2024-03-${String(Number(end.slice(8)) - 1).padStart(2, '0')}`, end, window: 'overnight', hours: null, basis: 'stated', because: null });
const on = (window: 'day' | 'evening' | '24-hours', day: string): Period => ({ start: day, end: day, window, hours: null, basis: 'stated', because: null });

/** 10 drones intercepted, counted, read in the first page, but for what is `given`. */
const claim = (id: string, given: Partial<ClaimRecord> = {}): ClaimRecord => ({
  id, source: 'first-page', partOf: null, outcome: 'intercepted', weapon: 'drone', place: null, count: 10, qualifier: null, basis: 'stated',
  because: null, status: 'counted', countedInstead: null, note: null, evidence: null, ...given,
});
/** A report of the force on what Russia launched in the night to 2 March 2024, but for what is `given`. */
const report = (id: string, claims: ClaimRecord[], given: Partial<ReportRecord> = {}): ReportRecord => ({
  id, claimant: 'force', attacker: 'russia', period: night('2024-03-02'), reportedOn: null, notes: [], readings: [], mismatches: [], crossChecks: [], claims, ...given,
});
const page = (id: string): SourceRecord => ({ id, kind: 'page', publisher: 'Nobody', publishedOn: null, dateNote: null, address: `https://example.org/${id}` });

const collection = (reports: ReportRecord[], given: Partial<Collection> = {}): Collection => ({
  id: 'made-up', name: en('Made up'), title: en('Made up'), about: en('Made up'), nights: { from: '2024-03-01', to: '2024-03-31' },
  sources: [page('first-page')],
  reports,
  claimants: [
    { id: 'force', side: 'ukraine', name: en('Force'), asPrinted: [] },
    { id: 'guard', side: 'ukraine', name: en('Guard'), asPrinted: [] },
    { id: 'ministry', side: 'russia', name: en('Ministry'), asPrinted: [] },
  ],
  places: [{ id: 'bay', kind: 'sea', country: null, name: en('Paper Bay'), asPrinted: [] }],
  weapons: [
    { id: 'drone', kindOf: null, name: en('Drone'), asPrinted: [] },
    { id: 'missile', kindOf: null, name: en('Missile'), asPrinted: [] },
    { id: 'cruise', kindOf: 'missile', name: en('Cruise missile'), asPrinted: [] },
    { id: 'ballistic', kindOf: 'missile', name: en('Ballistic missile'), asPrinted: [] },
  ],
  ...given,
});

const faults = (reports: ReportRecord[], given: Partial<Collection> = {}): Omit<Fault, 'file'>[] =>
  faultsOfMeaning(collection(reports, given), () => 'made-up.json').map(({ record, field, problem, mend }) => ({ record, field, problem, mend }));

describe('the made-up collection of these tests', () => {
  it('has the shape of a file, and no fault', () => {
    const reports = [report('a', [claim('a-intercepted')])];
    expect(entryFileSchema.safeParse({ sources: [page('first-page')], reports }).error).toBeUndefined();
    expect(faults(reports)).toEqual([]);
  });
});

describe('a claim and its source', () => {
  it('must be in the collection', () => {
    expect(faults([report('a', [claim('a-intercepted'), claim('a-lost', { outcome: 'lost', source: 'no-page' })])])).toEqual([
      { record: 'a-lost', field: 'source', problem: 'there is no source "no-page"', mend: 'correct the id, or add the source to this file' },
    ]);
  });

  it('that is a page quote no paragraph', () => {
    const evidence = { paragraph: 1, words: '10 kites', translation: en('10 kites'), sha256: '0'.repeat(64) };
    expect(faults([report('a', [claim('a-intercepted', { evidence })])])).toEqual([
      { record: 'a-intercepted', field: 'evidence', problem: 'a page keeps no paragraphs, so none can be quoted', mend: 'make it null; the address is the evidence' },
    ]);
  });

  it('that is an article quote one', () => {
    const article: SourceRecord = {
      id: 'an-article', kind: 'article', publisher: 'Nobody', byline: null, language: 'id', publishedOn: '2024-03-02', address: null, addressNote: null, paragraphs: [], setAside: [],
    };
    const given = { sources: [page('first-page'), article] };
    expect(faults([report('a', [claim('a-intercepted'), claim('a-lost', { outcome: 'lost', source: 'an-article' })])], given)).toEqual([
      { record: 'a-lost', field: 'evidence', problem: 'a claim of an article needs the words that carry it', mend: 'give the paragraph, the words, their translation and the hash' },
    ]);
  });

  it('may differ from claim to claim of a report', () => {
    const given = { sources: [page('first-page'), page('second-page')] };
    expect(faults([report('a', [claim('a-intercepted'), claim('a-lost', { outcome: 'lost', source: 'second-page' })])], given)).toEqual([]);
  });

  it('leave no page without a claim', () => {
    expect(faults([report('a', [claim('a-intercepted')])], { sources: [page('first-page'), page('second-page')] })).toEqual([
      { record: 'second-page', field: 'id', problem: 'no claim was read in this page', mend: 'name it as the `source` of a claim, or remove it' },
    ]);
  });
});

describe('the period of a report', () => {
  it.each<[string, Period]>([
    ['an evening', on('evening', '2024-03-02')],
    ['a day', on('day', '2024-03-02')],
    ['24 hours', on('24-hours', '2024-03-02')],
    ['a night', night('2024-03-02')],
    ['an evening with its hours', { ...on('evening', '2024-03-02'), hours: { from: '20:00', to: '23:30', asOf: null, clock: 'moscow' } }],
  ])('may be %s', (_, period) => {
    expect(faults([report('a', [claim('a-intercepted')], { period })])).toEqual([]);
  });

  it('ends on the evening it starts on', () => {
    expect(faults([report('a', [claim('a-intercepted')], { period: { ...on('evening', '2024-03-02'), end: '2024-03-03' } })])).toEqual([
      { record: 'a', field: 'period.end', problem: 'a period "evening" from 2024-03-02 cannot end on 2024-03-03', mend: 'end it on 2024-03-02, or correct the start or the window' },
    ]);
  });

  const NIGHTS = { from: '2024-03-02', to: '2024-03-04' };
  it.each(['2024-03-02', '2024-03-03', '2024-03-04'])('may end on %s, within the nights of the collection', (end) => {
    expect(faults([report('a', [claim('a-intercepted')], { period: night(end) })], { nights: NIGHTS })).toEqual([]);
  });

  it.each(['2024-03-01', '2024-03-05'])('must not end on %s, outside them', (end) => {
    expect(faults([report('a', [claim('a-intercepted')], { period: on('day', end) })], { nights: NIGHTS })).toEqual([
      {
        record: 'a', field: 'period.end', problem: `${end} lies outside the nights of the collection, 2024-03-02 to 2024-03-04`,
        mend: 'correct the period, or widen `nights` in collection.json',
      },
    ]);
  });

  it('may be any, in a collection that is not night by night', () => {
    expect(faults([report('a', [claim('a-intercepted')], { period: on('day', '2031-07-09') })], { nights: null })).toEqual([]);
  });
});

describe('the day of a report', () => {
  it('may be unknown, or the day on which its period ends', () => {
    expect(faults([report('a', [claim('a-intercepted')], { reportedOn: null })])).toEqual([]);
    expect(faults([report('a', [claim('a-intercepted')], { reportedOn: '2024-03-02' })])).toEqual([]);
  });

  it('must not come before that', () => {
    expect(faults([report('a', [claim('a-intercepted')], { reportedOn: '2024-03-01' })])).toEqual([
      { record: 'a', field: 'reportedOn', problem: '2024-03-01 is before the period ends (2024-03-02)', mend: 'correct the day of the report or the period' },
    ]);
  });
});

describe('overlapping reports of one side about one attacker', () => {
  const MEND = 'correct the period, or give the claims of one report the status "overlapping" or "superseded"';
  const both = (summands: string) => [
    { record: 'b', field: 'period', problem: `it overlaps the period of "a" by the same side about the same attacker, and both count ${summands}`, mend: MEND },
  ];
  const pair = (first: Partial<ClaimRecord>, second: Partial<ClaimRecord>, given: Partial<ReportRecord> = {}) =>
    faults([report('a', [claim('a-1', first)]), report('b', [claim('b-1', second)], { claimant: 'guard', ...given })]);

  it('must not both count one outcome of one weapon family', () => {
    expect(pair({}, {})).toEqual(both('intercepted drone'));
    expect(pair({ weapon: 'cruise' }, { weapon: 'ballistic' })).toEqual(both('intercepted missile'));
    expect(pair({ place: 'bay' }, {})).toEqual(both('intercepted drone'));
  });

  it('name each outcome and family that both count, once', () => {
    const claims = (id: string) => [claim(`${id}-1`, { outcome: 'launched' }), claim(`${id}-2`), claim(`${id}-3`, { weapon: 'cruise' }), claim(`${id}-4`, { weapon: 'ballistic' })];
    expect(faults([report('a', claims('a')), report('b', claims('b'))])).toEqual(both('launched drone, intercepted drone, intercepted missile'));
  });

  it('may count different outcomes, or different families', () => {
    expect(pair({}, { outcome: 'lost' })).toEqual([]);
    expect(pair({}, { weapon: 'cruise' })).toEqual([]);
  });

  it.each(['overlapping', 'superseded', 'alternative'] as const)('may speak of the same where one of them is "%s"', (status) => {
    expect(pair({ status }, {})).toEqual([]);
    expect(pair({}, { status })).toEqual([]);
  });

  it('are held to what each claim’s status says, claim by claim', () => {
    const second = report('b', [claim('b-1', { status: 'superseded' }), claim('b-2', { weapon: 'missile' })]);
    expect(faults([report('a', [claim('a-1')]), second])).toEqual([]);
    expect(faults([report('a', [claim('a-1'), claim('a-2', { weapon: 'cruise' })]), second])).toEqual(both('intercepted missile'));
  });

  it('are those of an evening and of the night that begins with it', () => {
    expect(pair({}, {}, { period: on('evening', '2024-03-01') })).toEqual(both('intercepted drone'));
    expect(pair({}, {}, { period: on('evening', '2024-03-02') })).toEqual([]);
    expect(pair({}, {}, { period: on('day', '2024-03-02') })).toEqual([]);
    expect(pair({}, {}, { period: night('2024-03-03') })).toEqual([]);
  });

  it('are neither those of two sides, nor those about two attackers', () => {
    expect(pair({}, {}, { claimant: 'ministry' })).toEqual([]);
    expect(pair({}, {}, { attacker: 'ukraine' })).toEqual([]);
  });
});

describe('the claim counted instead of another', () => {
  const SAME = 'name a counted claim of the same claimant, attacker, outcome and weapon family, or make it null';
  /** The faults of a claim that names `other`, which stands in a report of its own for the next night. */
  const naming = (own: Partial<ClaimRecord>, other: Partial<ClaimRecord> = {}, given: Partial<ReportRecord> = {}) =>
    faults([
      report('a', [claim('other', other)], { period: night('2024-03-03'), ...given }),
      report('b', [claim('own', { status: 'alternative', countedInstead: 'other', ...own })]),
    ]);

  it.each(['alternative', 'superseded'] as const)('may be named by one that is "%s"', (status) => {
    expect(naming({ status })).toEqual([]);
  });

  it.each(['alternative', 'superseded'] as const)('need not be named by one that is "%s"', (status) => {
    expect(naming({ status, countedInstead: null })).toEqual([]);
  });

  it('may stand in the same report, at another place, and be of another weapon of the family', () => {
    const own = claim('own', { weapon: 'ballistic', status: 'alternative', countedInstead: 'other' });
    expect(faults([report('a', [claim('other', { weapon: 'cruise', place: 'bay' }), own])])).toEqual([]);
  });

  it.each(['counted', 'overlapping'] as const)('is not named by one that is "%s"', (status) => {
    expect(naming({ status })).toEqual([
      { record: 'own', field: 'countedInstead', problem: `a claim that is "${status}" gives way to no other`, mend: 'make it null, or give the claim the status "alternative" or "superseded"' },
    ]);
  });

  it('must exist', () => {
    expect(naming({ countedInstead: 'nothing' })).toEqual([
      { record: 'own', field: 'countedInstead', problem: 'there is no claim "nothing" in this collection', mend: 'correct the id, or make it null' },
    ]);
  });

  it.each(['alternative', 'superseded', 'overlapping'] as const)('must not be "%s" itself', (status) => {
    expect(naming({}, { status })).toEqual([
      { record: 'own', field: 'countedInstead', problem: `"other" is "${status}" itself`, mend: 'name the claim that is counted' },
    ]);
  });

  it('is not the claim that names it', () => {
    expect(naming({ countedInstead: 'own' })).toEqual([
      { record: 'own', field: 'countedInstead', problem: '"own" is "alternative" itself', mend: 'name the claim that is counted' },
    ]);
  });

  it.each<[string, Partial<ClaimRecord>, Partial<ReportRecord>, string]>([
    ['claimant', {}, { claimant: 'guard' }, 'the claimant of "other" is "guard", and here it is "force"'],
    ['attacker', {}, { attacker: 'ukraine' }, 'the attacker of "other" is "ukraine", and here it is "russia"'],
    ['outcome', { outcome: 'lost' }, {}, 'the outcome of "other" is "lost", and here it is "intercepted"'],
    ['weapon family', { weapon: 'cruise' }, {}, 'the weapon family of "other" is "missile", and here it is "drone"'],
  ])('has the same %s', (_, other, given, problem) => {
    expect(naming({}, other, given)).toEqual([{ record: 'own', field: 'countedInstead', problem, mend: SAME }]);
  });
});

describe('a sum that does not come out', () => {
  const MEND = 'correct the counts; if the source prints it so, add the claim to `mismatches` and say why';
  const listed = { mismatches: [{ claim: 'total', because }] };
  const holds = [{ record: 'a', field: 'mismatches', problem: '"total" is listed, but its sums hold', mend: 'remove it from `mismatches`, or correct its id' }];
  /** A total of 10 with the parts given. */
  const parts = (...given: Partial<ClaimRecord>[]) => [claim('total'), ...given.map((one, index) => claim(`part-${index}`, { partOf: 'total', ...one }))];
  /** 10 launched, and what became of them. */
  const launched = (...given: Partial<ClaimRecord>[]) => [claim('total', { outcome: 'launched' }), ...given.map((one, index) => claim(`outcome-${index}`, one))];

  it('is a fault where the parts exceed the total', () => {
    expect(faults([report('a', parts({ count: 7 }, { count: 4 }))])).toEqual([
      { record: 'total', field: 'count', problem: 'its parts add up to 11, more than the total 10', mend: MEND },
    ]);
  });

  it('is a fault where the outcomes exceed the launched', () => {
    expect(faults([report('a', launched({ count: 7 }, { count: 4, outcome: 'lost' }))])).toEqual([
      { record: 'total', field: 'count', problem: 'its outcomes add up to 11, more than the 10 launched', mend: MEND },
    ]);
  });

  it('is none where it is listed, over or short', () => {
    expect(faults([report('a', parts({ count: 7 }, { count: 4 }), listed)])).toEqual([]);
    expect(faults([report('a', launched({ count: 7 }, { count: 4, outcome: 'lost' }), listed)])).toEqual([]);
    expect(faults([report('a', parts({ count: 7 }, { count: 2 }), listed)])).toEqual([]);
  });

  it('need not be listed where it is short, for a report may leave some out', () => {
    expect(faults([report('a', parts({ count: 7 }, { count: null }))])).toEqual([]);
    expect(faults([report('a', launched({ count: 7 }))])).toEqual([]);
  });

  it('must not be listed where it holds', () => {
    expect(faults([report('a', parts({ count: 7 }, { count: 3 }), listed)])).toEqual(holds);
    expect(faults([report('a', launched({ count: 7 }, { count: 3, outcome: 'lost' }), listed)])).toEqual(holds);
  });

  it('must not be listed where there is nothing to add up', () => {
    expect(faults([report('a', [claim('total')], listed)])).toEqual(holds);
    expect(faults([report('a', [claim('total', { count: null }), claim('part', { partOf: 'total' })], listed)])).toEqual(holds);
    expect(faults([report('a', [claim('a-intercepted')], listed)])).toEqual(holds);
  });

  it('cannot come of a number that is "up to" so many', () => {
    expect(faults([report('a', launched({ count: 7 }, { count: 4, outcome: 'airborne', qualifier: 'up-to' }))])).toEqual([]);
    expect(faults([report('a', launched({ count: 11 }, { count: 4, outcome: 'airborne', qualifier: 'up-to' }))])).toEqual([
      { record: 'total', field: 'count', problem: 'its outcomes add up to 11, more than the 10 launched', mend: MEND },
    ]);
  });

  it('may be listed where it comes out only without the "up to"', () => {
    expect(faults([report('a', launched({ count: 7 }, { count: 4, outcome: 'airborne', qualifier: 'up-to' }), listed)])).toEqual([]);
  });

  it('leaves out another page’s number', () => {
    expect(faults([report('a', launched({ count: 7 }, { count: 8, status: 'alternative' }))])).toEqual([]);
  });

  it('is of one weapon: missiles are no outcome of drones', () => {
    expect(faults([report('a', launched({ count: 7 }, { count: 8, weapon: 'cruise' }))])).toEqual([]);
  });
});

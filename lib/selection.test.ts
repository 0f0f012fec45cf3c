import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeClaim, partOf } from './claims.fixture';
import { makeEdition } from './edition';
import { EVERYTHING, isEverything, matches, parseSelection, selectionToSearch, vocabulary, type Selection } from './selection';

const article = makeEdition(loadCollection('article'), 'en');
const known = vocabulary(article);
/** The same claims, in a collection that covers four nights. */
const ofNights = vocabulary({ ...article, nights: { from: '2024-10-11', to: '2024-10-14' } });
const parse = (search: string) => parseSelection(search, known);
const read = (search: string) => parse(search).selection;

describe('the vocabulary of the article', () => {
  it('holds every value a filter accepts, in a fixed order', () => {
    expect(known).toEqual({
      side: ['russia', 'ukraine'],
      attacker: ['russia', 'ukraine'],
      region: ['RU-BEL', 'RU-BRY', 'RU-KDA', 'RU-KRS', 'UA-51', 'UA-53', 'UA-59', 'UA-74', 'sea-of-azov'],
      weapon: ['drone', 'missile', 'ballistic', 'iskander-m', 'cruise', 'kh-59-69', 'kh-59'],
      outcome: ['intercepted', 'launched', 'lost', 'airborne', 'left', 'hit'],
      day: ['2024-10-12', '2024-10-13'],
      from: [],
      to: [],
    });
  });
});

describe('the vocabulary of a night-by-night collection', () => {
  it('has every night it covers as a first and as a last one, with claims or without', () => {
    const nights = ['2024-10-11', '2024-10-12', '2024-10-13', '2024-10-14'];
    expect(ofNights).toEqual({ ...known, from: nights, to: nights });
  });
});

describe('an address', () => {
  it('without a query means everything', () => {
    for (const search of ['', '?', '?side=', '?region=,,', '?region=%20&day=']) {
      expect(parse(search)).toEqual({ selection: EVERYTHING, ignored: [] });
      expect(isEverything(read(search))).toBe(true);
    }
  });

  it('selects by every filter at once', () => {
    expect(parse('?side=russia&attacker=ukraine&region=RU-KRS&weapon=drone&outcome=intercepted&day=2024-10-12')).toEqual({
      selection: { side: ['russia'], attacker: ['ukraine'], region: ['RU-KRS'], weapon: ['drone'], outcome: ['intercepted'], day: ['2024-10-12'], from: [], to: [] },
      ignored: [],
    });
  });

  it('may name a first and a last night, where the collection is night by night', () => {
    expect(parseSelection('?from=2024-10-11&to=2024-10-13', ofNights)).toEqual({ selection: { ...EVERYTHING, from: ['2024-10-11'], to: ['2024-10-13'] }, ignored: [] });
    expect(parse('?from=2024-10-12&to=2024-10-15')).toEqual({
      selection: EVERYTHING,
      ignored: [{ filter: 'from', value: '2024-10-12' }, { filter: 'to', value: '2024-10-15' }],
    });
  });

  it.each([
    ['separated by commas', '?region=RU-KRS,RU-BEL'],
    ['repeated', '?region=RU-KRS&region=RU-BEL'],
    ['repeated, separated and doubled', '?region=RU-KRS,RU-BEL&region=RU-BEL'],
    ['with a comma that is encoded', '?region=RU-KRS%2CRU-BEL'],
    ['with letters that are encoded', '?region=%52U%2DKRS,RU-BEL'],
    ['with spaces around them', '?region=RU-KRS+,%20RU-BEL%20'],
    ['with empty ones between', '?region=,RU-KRS,,RU-BEL,'],
    ['without the question mark', 'region=RU-KRS,RU-BEL'],
  ])('may carry values %s, and reads them in the order of the vocabulary', (_, search) => {
    expect(parse(search)).toEqual({ selection: { ...EVERYTHING, region: ['RU-BEL', 'RU-KRS'] }, ignored: [] });
  });

  it('leaves out values it does not know and lists them once each', () => {
    expect(parse('?side=mars,russia,mars&region=RU-XXX&day=2024-02-30&outcome=Hit')).toEqual({
      selection: { ...EVERYTHING, side: ['russia'] },
      ignored: [
        { filter: 'side', value: 'mars' },
        { filter: 'region', value: 'RU-XXX' },
        { filter: 'outcome', value: 'Hit' },
        { filter: 'day', value: '2024-02-30' },
      ],
    });
  });

  it.each([
    ['a broken percent code', '?side=%E0%A4%A', '\uFFFD%A'],
    ['a lone percent sign', '?side=100%', '100%'],
    ['markup', '?side=%3Cscript%3E', '<script>'],
    ['the name of a built-in property', '?side=__proto__', '__proto__'],
    ['a value of another filter', '?side=RU-KRS', 'RU-KRS'],
  ])('survives %s', (_, search, value) => {
    expect(parse(search)).toEqual({ selection: EVERYTHING, ignored: [{ filter: 'side', value }] });
  });

  it('leaves parameters of others alone', () => {
    expect(parse('?utm_source=x&Side=russia&sides=russia')).toEqual({ selection: EVERYTHING, ignored: [] });
  });
});

describe('the address of a selection', () => {
  it('is empty for everything', () => {
    expect(selectionToSearch(EVERYTHING)).toBe('');
    expect(selectionToSearch({})).toBe('');
  });

  it('names the filters in a fixed order and encodes the values', () => {
    expect(selectionToSearch({ day: ['2024-10-12'], region: ['RU-KRS', 'RU-BEL'], side: ['russia'] })).toBe('?side=russia&region=RU-KRS,RU-BEL&day=2024-10-12');
    expect(selectionToSearch({ region: ['a&b=c', 'd e'] })).toBe('?region=a%26b%3Dc,d%20e');
  });

  it('reads back as the same selection', () => {
    const selections: fc.Arbitrary<Selection> = fc.record({
      side: fc.subarray([...known.side]), attacker: fc.subarray([...known.attacker]), region: fc.subarray([...known.region]),
      weapon: fc.subarray([...known.weapon]), outcome: fc.subarray([...known.outcome]), day: fc.subarray([...known.day]),
      from: fc.subarray([...ofNights.from], { maxLength: 1 }), to: fc.subarray([...ofNights.to], { maxLength: 1 }),
    });
    fc.assert(fc.property(selections, (selection) => {
      expect(parseSelection(selectionToSearch(selection), ofNights)).toEqual({ selection, ignored: [] });
    }));
  });

  it('never throws, whatever a reader types', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const { selection } = parse(`?region=${typed}`);
      expect(selection.region.filter((value) => !known.region.includes(value))).toEqual([]);
    }));
  });
});

describe('a claim matches', () => {
  const missile = makeClaim({ id: 'm', weapon: 'iskander-m', family: 'missile', kinds: ['iskander-m', 'ballistic', 'missile'], place: 'UA-53' });
  const by = (selection: Partial<Selection>) => matches(missile, { ...EVERYTHING, ...selection });

  it('under its weapon and every wider kind, not under another', () => {
    expect([['iskander-m'], ['ballistic'], ['missile'], ['drone', 'missile']].map((weapon) => by({ weapon }))).toEqual([true, true, true, true]);
    expect([['drone'], ['cruise'], ['kh-59']].map((weapon) => by({ weapon }))).toEqual([false, false, false]);
  });

  it('under the day its night ends on, not the day it starts on', () => {
    expect(by({ day: ['2024-03-02'] })).toBe(true);
    expect(by({ day: ['2024-03-01'] })).toBe(false);
  });

  it('from a first night to a last one, both of them within', () => {
    expect([['2024-03-01'], ['2024-03-02'], ['2024-03-03']].map((from) => by({ from }))).toEqual([true, true, false]);
    expect([['2024-03-01'], ['2024-03-02'], ['2024-03-03']].map((to) => by({ to }))).toEqual([false, true, true]);
    expect(by({ from: ['2024-03-02'], to: ['2024-03-02'] })).toBe(true);
    expect(by({ from: ['2024-03-03'], to: ['2024-03-01'] })).toBe(false);
  });

  it('under one of several values, and only when every filter agrees', () => {
    expect(by({ region: ['UA-51', 'UA-53'], side: ['ukraine'], attacker: ['russia'], outcome: ['intercepted'] })).toBe(true);
    for (const other of [{ region: ['UA-51'] }, { side: ['russia'] }, { attacker: ['ukraine'] }, { outcome: ['hit'] }]) expect(by(other)).toBe(false);
  });

  it('under no region when it names none', () => {
    const whole = makeClaim({ id: 'w' });
    expect(matches(whole, { ...EVERYTHING, region: known.region })).toBe(false);
    expect(matches(partOf(whole, { id: 'p', place: 'RU-KRS' }), { ...EVERYTHING, region: known.region })).toBe(true);
  });
});

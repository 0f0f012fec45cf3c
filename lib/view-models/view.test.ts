import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeClaim, nightTo, viewOf } from '../claims.fixture';
import { CountingError } from '../counting';
import { makeEdition } from '../edition';
import { barCell, claimDetail, countPhrase, groupBar, makeBar, outcomesAndFamilies, sidesOf, sourceLine } from './view';

const article = makeEdition(loadCollection('article'), 'en');
const edition = {
  ...article,
  claimants: [...article.claimants, { id: 'made-up-claimant', side: 'ukraine' as const, name: 'Somebody' }],
  sources: [...article.sources, { id: 'made-up-source', publisher: 'Nobody', publishedOn: '2024-03-02', address: null }],
};
const view = viewOf(edition);

describe('a bar', () => {
  it('of no claims is not reported, and not 0', () => {
    expect(makeBar([], view)).toEqual({ count: null, missing: 'not-reported', derived: 0, text: 'not reported', details: [], href: null });
  });

  it('of a stated 0 is 0', () => {
    expect(makeBar([makeClaim({ id: 'a', count: 0 })], view)).toEqual({ count: 0, missing: null, derived: 0, text: '0', details: ['Somebody, night to 2 March: 0'], href: '/en/article/reports/made-up-report/#claim-a' });
  });

  it('of a qualified number keeps the qualifier', () => {
    expect(makeBar([makeClaim({ id: 'a', qualifier: 'about' })], view)).toMatchObject({ count: 10, text: 'about 10' });
  });

  it('of claims that must not be added is refused', () => {
    expect(() => makeBar([makeClaim({ id: 'a' }), makeClaim({ id: 'b', side: 'russia' })], view)).toThrow(CountingError);
  });
});

describe('a bar without a number', () => {
  const group = { side: 'ukraine', outcome: 'intercepted', family: 'drone' } as const;
  it('was left out by the selection, where the collection has the number', () => {
    expect(groupBar(group, viewOf(edition, { region: ['RU-KRS'] }))).toMatchObject({ count: null, missing: 'left-out', text: 'none selected' });
    expect(groupBar({ ...group, day: '2024-10-12' }, view)).toMatchObject({ count: 24, missing: null });
  });

  it('was not reported, where the collection has none', () => {
    expect(groupBar({ ...group, side: 'russia', outcome: 'launched' }, viewOf(edition, { region: ['RU-KRS'] }))).toMatchObject({ count: null, missing: 'not-reported', text: 'not reported' });
    expect(groupBar({ ...group, day: '2024-10-14' }, view)).toMatchObject({ missing: 'not-reported' });
    expect(groupBar({ ...group, family: 'missile' }, view)).toMatchObject({ missing: 'not-reported' });
  });

  it('carries no count in a table where the selection left it out, and null where it was not reported', () => {
    const bar = { count: null, derived: 0, details: [], href: null };
    expect(barCell({ ...bar, missing: 'left-out', text: 'none selected' }, view)).toEqual({ text: 'none selected' });
    expect(barCell({ ...bar, missing: 'not-reported', text: 'not reported' }, view)).toEqual({ text: 'not reported', count: null });
  });
});

describe('the words of a view', () => {
  it('tell a claim in one line, with its reason where it is derived', () => {
    expect(claimDetail(makeClaim({ id: 'a', count: null }), view)).toBe('Somebody, night to 2 March: not reported');
    expect(claimDetail(makeClaim({ id: 'a', count: 1, basis: 'derived', because: 'It is left over.' }), view)).toBe('Somebody, night to 2 March: 1 (derived: It is left over.)');
  });

  it('refuse an outcome or a family that the dictionary does not know', () => {
    expect(() => countPhrase({ outcome: 'hit', family: 'kite' }, 2, view)).toThrow('The dictionary has no words for hit of kite');
  });

  it('name every source of the claims shown, once, with the paragraphs', () => {
    const claims = [makeClaim({ id: 'a', paragraph: 3 }), ...article.claims.slice(0, 2), makeClaim({ id: 'b', paragraph: 2, period: nightTo('2024-03-03') })];
    expect(sourceLine([], view)).toBeNull();
    expect(sourceLine(claims, view)).toBe('Source: Nobody, 2 March 2024; geosurvey.co.id, 13 October 2024, ¶2–3, 26');
  });
});

describe('the source line of claims read in pages', () => {
  const page = (id: string, publishedOn: string | null) => ({ id, publisher: `Page ${id}`, publishedOn, address: `https://example.org/${id}` });
  const withPages = viewOf({ ...edition, sources: [...edition.sources, page('one', '2024-03-02'), page('two', null), page('three', '2024-03-03'), page('four', null)] });
  const read = (source: string, paragraph: number | null = null) => makeClaim({ id: `from-${source}`, source, paragraph });

  it('has no paragraphs, and says where a page shows no date', () => {
    expect(sourceLine([read('one')], withPages)).toBe('Source: Page one, 2 March 2024');
    expect(sourceLine([read('two'), read('one')], withPages)).toBe('Source: Page two, no date shown; Page one, 2 March 2024');
  });

  it('keeps the paragraphs of an article among them', () => {
    expect(sourceLine([read('one'), read('made-up-source', 7)], withPages)).toBe('Source: Page one, 2 March 2024; Nobody, 2 March 2024, ¶7');
  });

  it('names three sources, however many claims they carry, and counts more', () => {
    const three = [read('one'), read('two'), read('three'), read('one')];
    expect(sourceLine(three, withPages)).toBe('Source: Page one, 2 March 2024; Page two, no date shown; Page three, 3 March 2024');
    expect(sourceLine([...three, read('four')], withPages)).toBe('Sources: 4 pages, each named in its report');
  });
});

describe('the order of a figure', () => {
  it('is Russian before Ukrainian sources, however the address spells it', () => {
    expect(sidesOf({ ...view.selection, side: ['ukraine', 'russia'] })).toEqual(['russia', 'ukraine']);
    expect(sidesOf(view.selection)).toEqual(['russia', 'ukraine']);
    expect(sidesOf({ ...view.selection, side: ['ukraine'] })).toEqual(['ukraine']);
  });

  it('is outcome by outcome, and drones before missiles where they come so', () => {
    expect(outcomesAndFamilies(view.whole).map(({ outcome, family }) => `${outcome} ${family}`)).toEqual([
      'intercepted drone', 'launched drone', 'launched missile', 'lost drone', 'airborne drone', 'hit missile',
    ]);
  });

  it('has the weapons of a family one by one where they nest', () => {
    expect(outcomesAndFamilies(article.claims).map(({ outcome, family, weapon }) => `${outcome} ${weapon ?? family}`)).toEqual([
      'intercepted drone', 'launched drone', 'launched missile', 'lost drone', 'airborne drone', 'hit missile', 'hit iskander-m', 'hit kh-59',
    ]);
  });
});

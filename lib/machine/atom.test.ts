import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATOM_RNG } from './atom-rng.fixture';
import { atomFeed, type FeedEntry } from './atom';

const FIRST: FeedEntry = {
  id: 'https://skytally.example/en/corrections/#version-1.0.0',
  title: 'Version 1.0.0: 23 claims added',
  on: '2024-11-01',
  text: 'The article: 23 claims added.',
  link: 'https://skytally.example/en/',
  category: 'addition',
};
const SECOND: FeedEntry = { ...FIRST, id: 'https://skytally.example/en/corrections/#c1', title: 'Correction', on: '2024-11-05', text: 'count: 12 became 13.', category: 'correction' };

const feedOf = (entries: readonly FeedEntry[]) =>
  atomFeed({ title: 'Skytally', subtitle: 'Additions and corrections', language: 'en', self: 'https://skytally.example/data/feed.xml', site: 'https://skytally.example/en/', entries });

let grammar: XmlDocument;
let validator: RelaxNGValidator;
beforeAll(() => {
  grammar = XmlDocument.fromString(ATOM_RNG);
  validator = RelaxNGValidator.fromDoc(grammar);
});
afterAll(() => {
  validator.dispose();
  grammar.dispose();
});

/** Reads XML, holds it against the grammar of Atom, and gives the texts at an XPath. Throws for XML or Atom that is not well formed. */
function texts(feed: string, path: string): string[] {
  const document = XmlDocument.fromString(feed);
  try {
    validator.validate(document);
    return document.find(path, { a: 'http://www.w3.org/2005/Atom' }).map((node) => node.content);
  } finally {
    document.dispose();
  }
}

describe('the Atom feed', () => {
  it('is Atom as RFC 4287 has it, newest entry first', () => {
    const feed = feedOf([FIRST, SECOND]);
    expect(texts(feed, '//a:entry/a:id')).toEqual(['https://skytally.example/en/corrections/#c1', 'https://skytally.example/en/corrections/#version-1.0.0']);
    expect(texts(feed, '/a:feed/a:id')).toEqual(['https://skytally.example/data/feed.xml']);
    expect(texts(feed, '/a:feed/a:author/a:name')).toEqual(['Skytally contributors']);
  });

  it('was last changed when its newest entry was', () => {
    expect(texts(feedOf([SECOND, FIRST]), '/a:feed/a:updated')).toEqual(['2024-11-05T00:00:00Z']);
  });

  it('keeps the later of two entries of one day above the earlier', () => {
    expect(texts(feedOf([FIRST, { ...SECOND, on: '2024-11-01' }]), '//a:entry/a:title')).toEqual(['Correction', 'Version 1.0.0: 23 claims added']);
  });

  it('holds any text, and any character that XML can', () => {
    const text = `a < b & "c" > 'd' ]]> é 😀 \u0007 \ud83d`;
    expect(texts(feedOf([{ ...FIRST, title: text, text }]), '//a:entry/a:content')).toEqual([`a < b & "c" > 'd' ]]> é 😀 \ufffd \ufffd`]);
    expect(texts(feedOf([{ ...FIRST, link: 'https://skytally.example/en/?side=russia&day=2024-10-12' }]), '//a:entry/a:link/@href')).toEqual([
      'https://skytally.example/en/?side=russia&day=2024-10-12',
    ]);
  });

  it('is refused without an entry', () => {
    expect(() => feedOf([])).toThrow(RangeError);
  });
});

describe('the grammar', () => {
  it.each([
    ['an entry without an id', /<id>[^<]*version[^<]*<\/id>/, ''],
    ['a day without a time', /T00:00:00Z/, ''],
    ['an id that is no address', /<id>https:[^<]*<\/id>/, '<id>one</id>'],
    ['an element that is not Atom', /<\/entry>/, '<date>2024</date></entry>'],
    ['a second title', /<subtitle>/, '<title>Two</title><subtitle>'],
  ])('refuses %s', (_, part, instead) => {
    const feed = feedOf([FIRST]);
    expect(feed).toMatch(part);
    expect(() => texts(feed.replace(part, instead), '/')).toThrow();
  });
});

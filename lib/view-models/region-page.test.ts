import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import type { SourceRecord } from '@/data/schema';
import { makeEdition } from '../edition';
import { en } from '../language/en';
import { makeFormat } from '../language/format';
import { regionPage } from './region-page';

const collection = loadCollection('article');
const pageOf = (place: string) => regionPage(collection, makeEdition(collection, 'en'), place, en, makeFormat('en', en.dashboard));

describe('the page of Kursk', () => {
  const page = pageOf('RU-KRS');

  it('names the place and its code', () => {
    expect(page.title).toBe('Kursk: drones and missiles reported');
    expect(page.lead).toBe('Claims of the article about Kursk.');
    expect(page.code).toBe('ISO 3166-2 code RU-KRS');
    expect(page.printed).toBeNull();
  });

  it('adds up what was reported there, and lists the claims', () => {
    expect(page.figure.groups.map(({ label, rows }) => [label, rows.map(({ bar }) => [bar.count, bar.derived])])).toEqual([['Russian sources, intercepted, drones', [[18, 6]]]]);
    expect(page.figure).toMatchObject({ title: 'Who reported how many over Kursk', note: null });
    expect(page.claims.rows.map(({ count }) => count)).toEqual([12, 6]);
  });

  it('says which totals the claims are parts of', () => {
    expect(page.partsOf.map(({ text }) => text)).toEqual([
      '12 drones intercepted, a part of 47 drones intercepted (Russian Ministry of Defence, night to 12 October)',
      '6 drones intercepted, a part of 13 drones intercepted (Russian defence officials, night to 13 October)',
    ]);
  });

  it('leads to the dashboard filtered to it', () => {
    expect(page.dashboardHref).toBe('/en/?region=RU-KRS');
    expect(page.dashboardLabel).toBe('Open the dashboard filtered to Kursk');
  });
});

describe('the page of a place printed under another name', () => {
  it('gives that name', () => {
    expect(pageOf('UA-74').printed).toBe('The article prints “Chernigov”.');
  });

  it('that is a sea area has no ISO code', () => {
    const page = pageOf('sea-of-azov');
    expect(page.code).toBeNull();
    expect(page.printed).toBe('The article prints “Sungai Azov”.');
    expect(page.figure.groups[0]?.rows[0]).toMatchObject({ label: 'Sea of Azov', bar: { count: 16, derived: 0 } });
  });
});

describe('the page of a place in a collection without an article', () => {
  const pages: SourceRecord[] = collection.sources.map(({ id }) => ({ id, kind: 'page', publisher: 'Nobody', publishedOn: null, dateNote: null, address: 'https://example.org/' }));
  const page = regionPage({ ...collection, sources: pages }, makeEdition({ ...collection, sources: pages }, 'en'), 'UA-74', en, makeFormat('en', en.dashboard));

  it('speaks of no article, and of no name that one prints', () => {
    expect(page.lead).toBe('Claims about Chernihiv, each read in a public page.');
    expect(page.printed).toBeNull();
  });

  it('gives the code and the claims as any other', () => {
    expect(page.code).toBe('ISO 3166-2 code UA-74');
    expect(page.claims.rows.map(({ count }) => count)).toEqual([1]);
  });
});

describe('the page of Poltava', () => {
  it('sets the one missile against the whole total, past the total between', () => {
    expect(pageOf('UA-53').partsOf.map(({ text }) => text)).toEqual(['1 × Iskander-M that hit, a part of 4 missiles that hit (Ukrainian Air Force, night to 13 October)']);
  });
});

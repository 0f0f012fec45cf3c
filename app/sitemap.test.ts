import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { resolveRouteData } from 'next/dist/build/webpack/loaders/metadata/resolve-route-data';
import robotsParser from 'robots-parser';
import { describe, expect, it, vi } from 'vitest';
import robots from './robots';
import sitemap from './sitemap';

vi.mock('./site-url', () => ({ SITE_URL: 'https://skytally.example' }));
vi.mock('@/data/release-of', () => ({ releaseOf: () => ({ version: '1.2.0', changedOn: '2024-11-05', releases: [], corrections: [] }) }));

/** The schema of sitemaps.org, as a library for sitemaps ships it. */
const XSD = join(dirname(createRequire(import.meta.url).resolve('sitemap/package.json')), 'schema/sitemap.xsd');

/** The texts at an XPath of a sitemap, held against the schema first. Throws where it does not fit. */
function texts(xml: string, path: string): string[] {
  using schema = XmlDocument.fromString(readFileSync(XSD, 'utf8'));
  using validator = XsdValidator.fromDoc(schema);
  using document = XmlDocument.fromString(xml);
  validator.validate(document);
  return document.find(path, { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' }).map((node) => node.content);
}

describe('the sitemap', () => {
  const xml = resolveRouteData(sitemap(), 'sitemap');

  it('is what sitemaps.org asks for, and names each page once with the day the data changed', () => {
    const pages = texts(xml, '//s:loc');
    expect(pages).toContain('https://skytally.example/en/');
    expect(pages).toContain('https://skytally.example/en/october-2024/nights/2024-10-12/');
    expect(new Set(pages).size).toBe(pages.length);
    expect(new Set(texts(xml, '//s:lastmod'))).toEqual(new Set(['2024-11-05']));
  });

  it.each([
    ['a page without an address', /<loc>[^<]*<\/loc>/, ''],
    ['a day that is none', '2024-11-05', '5 November'],
    ['an unknown element', '<lastmod>', '<changed>1</changed><lastmod>'],
  ])('would be refused with %s', (_, part, instead) => {
    expect(() => texts(xml.replace(part, instead), '/')).toThrow();
  });
});

describe('robots.txt', () => {
  const file = robotsParser('https://skytally.example/robots.txt', resolveRouteData(robots(), 'robots'));

  it('lets everyone read every page and file, and leads to the sitemap', () => {
    expect(file.isAllowed('https://skytally.example/en/', 'Anyone')).toBe(true);
    expect(file.isAllowed('https://skytally.example/data/article/claims.csv', 'Anyone')).toBe(true);
    expect(file.getSitemaps()).toEqual(['https://skytally.example/sitemap.xml']);
  });
});

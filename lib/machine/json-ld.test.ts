import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeEdition } from '../edition';
import { claimNode, datasetNode, jsonLd, scriptText } from './json-ld';
import { SCHEMA_ORG_CONTEXT } from './schema-org.fixture';

const FILES = {
  csv: { path: 'claims.csv', bytes: 4096, sha256: 'ab'.repeat(32) },
  json: { path: 'claims.json', bytes: 8192, sha256: 'cd'.repeat(32) },
};
const RELEASE = { version: '1.2.0', changedOn: '2024-11-05' };
const ORIGIN = 'https://skytally.example';
const [article, october] = ['article', 'october-2024'].map((id) => makeEdition(loadCollection(id), 'en'));
const dataset = datasetNode(article!, FILES, RELEASE, ORIGIN);
const claim = claimNode({
  claim: { reportedOn: '2024-10-12' },
  text: 'The Russian Ministry of Defence reported 47 drones intercepted.',
  language: 'en',
  claimant: 'Russian Ministry of Defence',
  source: { id: 'geosurvey-2024-10-13', publisher: 'geosurvey.co.id', publishedOn: '2024-10-13', address: null },
  url: 'https://skytally.example/claims/c/',
});

/** Reads a document as JSON-LD 1.1 does; throws for a term that has no meaning. */
async function readJsonLd(document: object): Promise<Record<string, unknown>[]> {
  const documentLoader = (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`The document asks for ${url}`);
    return Promise.resolve({ document: SCHEMA_ORG_CONTEXT, documentUrl: url });
  };
  return jsonld.expand(JSON.parse(JSON.stringify(document)), { documentLoader, safe: true } as object);
}

describe('a collection as a Dataset of schema.org', () => {
  it('has a name, terms, a version, the days and places it covers, and what it is based on', () => {
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      '@id': 'https://skytally.example/en/#dataset',
      url: 'https://skytally.example/en/',
      name: 'Skytally: The article',
      version: '1.2.0',
      dateModified: '2024-11-05',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: { name: 'Skytally contributors' },
      temporalCoverage: '2024-10-11/2024-10-13',
      distribution: [
        { '@type': 'DataDownload', contentUrl: 'https://skytally.example/data/article/claims.csv', encodingFormat: 'text/csv', contentSize: '4096 B', sha256: 'abababababababababababababababababababababababababababababababab' },
        { '@type': 'DataDownload', contentUrl: 'https://skytally.example/data/article/claims.json', encodingFormat: 'application/json', contentSize: '8192 B' },
      ],
    });
    expect(dataset.description).toContain('None was independently verified.');
    expect(dataset.spatialCoverage).toContainEqual({ '@type': 'Place', name: 'Kursk', identifier: 'ISO 3166-2:RU-KRS' });
    expect(dataset.spatialCoverage).toContainEqual({ '@type': 'Place', name: 'Sea of Azov' });
  });

  it('names a source by its address, or by its publisher where it has none', () => {
    const article13 = { ...article!, sources: [{ id: 's', publisher: 'A newspaper', publishedOn: '2024-10-13', address: null }] };
    expect(datasetNode(article13, FILES, RELEASE, ORIGIN).isBasedOn).toEqual([
      { '@type': 'CreativeWork', publisher: { '@type': 'Organization', name: 'A newspaper' }, datePublished: '2024-10-13' },
    ]);
    expect(datasetNode(october!, FILES, RELEASE, ORIGIN).isBasedOn).toContain('https://censor.net/en/videonews/3514516/minoborony_rosiyi_zayavylo_pro_47_zbytyh_za_nich_droniv');
  });

  it.each([article!, october!])('of $id holds no term that schema.org does not know', async (edition) => {
    const [read] = await readJsonLd(jsonLd([datasetNode(edition, FILES, RELEASE, ORIGIN)]));
    expect(read?.['@type']).toEqual(['http://schema.org/Dataset']);
    expect(read?.['http://schema.org/dateModified']).toEqual([{ '@type': 'http://schema.org/Date', '@value': '2024-11-05' }]);
    expect(read?.['http://schema.org/distribution']).toHaveLength(2);
  });
});

describe('a claim as a Claim of schema.org', () => {
  it('is said by its claimant and read in its source', async () => {
    expect(await readJsonLd(jsonLd([claim]))).toEqual([
      {
        '@id': 'https://skytally.example/claims/c/',
        '@type': ['http://schema.org/Claim'],
        'http://schema.org/url': [{ '@id': 'https://skytally.example/claims/c/' }],
        'http://schema.org/text': [{ '@value': 'The Russian Ministry of Defence reported 47 drones intercepted.' }],
        'http://schema.org/inLanguage': [{ '@value': 'en' }],
        'http://schema.org/author': [{ '@type': ['http://schema.org/Organization'], 'http://schema.org/name': [{ '@value': 'Russian Ministry of Defence' }] }],
        'http://schema.org/datePublished': [{ '@type': 'http://schema.org/Date', '@value': '2024-10-12' }],
        'http://schema.org/appearance': [
          {
            '@type': ['http://schema.org/CreativeWork'],
            'http://schema.org/publisher': [{ '@type': ['http://schema.org/Organization'], 'http://schema.org/name': [{ '@value': 'geosurvey.co.id' }] }],
            'http://schema.org/datePublished': [{ '@type': 'http://schema.org/Date', '@value': '2024-10-13' }],
          },
        ],
      },
    ]);
  });

  it('has no day where its report has none, and the address of its source where there is one', () => {
    const undated = claimNode({
      claim: { reportedOn: null },
      text: 'Text.',
      language: 'en',
      claimant: 'Ukrainian Air Force',
      source: { id: 's', publisher: 'A page', publishedOn: null, address: 'https://example.com/page' },
      url: 'https://skytally.example/claims/d/',
    });
    expect(undated).not.toHaveProperty('datePublished');
    expect(undated.appearance).toEqual({ '@type': 'CreativeWork', publisher: { '@type': 'Organization', name: 'A page' }, url: 'https://example.com/page' });
  });
});

describe('a reader of JSON-LD', () => {
  it('refuses a term that is misspelt', async () => {
    await expect(readJsonLd({ '@context': 'https://schema.org', '@type': 'Claim', autor: 'x' })).rejects.toThrow();
  });
});

describe('the text of a script element', () => {
  it('holds nothing that could close the element, open a comment or end a line', () => {
    const text = scriptText({ text: '</script><!-- & \u2028\u2029' });
    expect(text).toBe('{"text":"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029"}');
    expect(JSON.parse(text)).toEqual({ text: '</script><!-- & \u2028\u2029' });
  });
});

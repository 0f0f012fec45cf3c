import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeEdition } from '../edition';
import { en } from '../language/en';
import { makeFormat } from '../language/format';
import { claimsGraph } from './reported-claims';
import { SCHEMA_ORG_CONTEXT } from './schema-org.fixture';

const edition = makeEdition(loadCollection('article'), 'en');
const claims = edition.claims.filter(({ report }) => report === 'article-2024-10-12-ru-mod');
const graph = claimsGraph(claims, edition, en, makeFormat('en', en.dashboard), { version: '1.2.0', changedOn: '2024-11-05' }, 'https://skytally.example');

describe('the claims of a report, for machines', () => {
  it('are the dataset and one node for each claim', () => {
    expect(graph['@graph']).toHaveLength(1 + 5);
    expect(graph['@graph'][0]).toMatchObject({ '@type': 'Dataset', '@id': 'https://skytally.example/en/#dataset', version: '1.2.0', license: 'https://creativecommons.org/licenses/by/4.0/' });
    expect(graph['@graph'][1]).toEqual({
      '@type': 'Claim',
      '@id': 'https://skytally.example/claims/article-2024-10-12-ru-mod-intercepted/',
      url: 'https://skytally.example/claims/article-2024-10-12-ru-mod-intercepted/',
      text: 'The Russian Ministry of Defence reported 47 drones intercepted in the night to 12 October 2024 (stated).',
      inLanguage: 'en',
      author: { '@type': 'Organization', name: 'Russian Ministry of Defence' },
      datePublished: '2024-10-12',
      isPartOf: { '@id': 'https://skytally.example/en/#dataset' },
      appearance: { '@type': 'CreativeWork', publisher: { '@type': 'Organization', name: expect.stringMatching(/geosurvey/i) as unknown }, datePublished: '2024-10-13' },
    });
  });

  it('are read by JSON-LD with no term that has no meaning', async () => {
    const documentLoader = () => Promise.resolve({ document: SCHEMA_ORG_CONTEXT, documentUrl: 'https://schema.org' });
    expect(await jsonld.expand(JSON.parse(JSON.stringify(graph)), { documentLoader, safe: true } as object)).toHaveLength(6);
  });
});

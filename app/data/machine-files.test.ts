import { describe, expect, it, vi } from 'vitest';
import { GET as dataPackage, generateStaticParams } from './[collection]/datapackage.json/route';
import { GET as feed } from './feed.xml/route';
import { GET as claimSchema } from './schema/claim.schema.json/route';
import { GET as reportSchema } from './schema/report.schema.json/route';

vi.mock('../site-url', () => ({ SITE_URL: 'https://skytally.example' }));
vi.mock('@/data/release-of', () => ({
  releaseOf: () => ({
    version: '1.2.0',
    changedOn: '2024-11-05',
    releases: [{ version: '1.2.0', on: '2024-11-05', added: [{ collection: 'october-2024', claims: 2, reports: ['r'] }], corrections: [] }],
    corrections: [],
  }),
}));

describe('the files for machines', () => {
  it('are a data package for each collection, of the version that was released', async () => {
    expect(generateStaticParams()).toEqual([{ collection: 'article' }, { collection: 'october-2024' }]);
    const response = await dataPackage(new Request('https://skytally.example'), { params: Promise.resolve({ collection: 'october-2024' }) });
    expect(await response.json()).toMatchObject({ name: 'skytally-october-2024', version: '1.2.0', homepage: 'https://skytally.example/en/october-2024/' });
  });

  it('are a feed of what was released', async () => {
    const response = feed();
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(await response.text()).toContain('<content type="text">October 2024: 2 claims added. Every number is what a party to the war reported.</content>');
  });

  it('are the schemas, each at the address that it names', async () => {
    expect(await claimSchema().json()).toMatchObject({ $id: 'https://skytally.example/data/schema/claim.schema.json' });
    expect(await reportSchema().json()).toMatchObject({ $id: 'https://skytally.example/data/schema/report.schema.json' });
  });
});

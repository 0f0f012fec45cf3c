import { describe, expect, it } from 'vitest';
import { articleSkeleton, collectionSkeleton } from './article-skeleton';
import { collectionSchema, entryFileSchema } from './schema';

const DETAILS = { collection: 'kites', publisher: 'Kite Post', publishedOn: '2024-06-07', language: 'id', address: 'https://example.org/kites' } as const;

describe('the file of a new article', () => {
  const parse = (text: string) => JSON.parse(text) as { $schema: string; sources: Record<string, unknown>[]; reports: unknown[] };
  const file = parse(articleSkeleton(DETAILS, null, '../../../schema/entry.schema.json'));

  it('names its schema and carries what is known', () => {
    expect(file.$schema).toBe('../../../schema/entry.schema.json');
    expect(file.sources).toEqual([{
      id: 'kite-post-2024-06-07', kind: 'article', publisher: 'Kite Post', byline: null, language: 'id', publishedOn: '2024-06-07',
      address: 'https://example.org/kites', addressNote: null, paragraphs: [], setAside: [],
    }]);
  });

  it('is refused, blank by blank, until it is filled in', () => {
    const { error } = entryFileSchema.safeParse(file);
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'reports.0.id', 'reports.0.claimant', 'reports.0.attacker', 'reports.0.period.start', 'reports.0.period.end', 'reports.0.period.window',
      'reports.0.claims.0.id', 'reports.0.claims.0.outcome', 'reports.0.claims.0.weapon', 'reports.0.claims.0.count',
      'reports.0.claims.0.evidence.paragraph', 'reports.0.claims.0.evidence.words', 'reports.0.claims.0.evidence.translation.en', 'reports.0.claims.0.evidence.sha256',
    ]);
  });

  it('asks why the copy has no address', () => {
    const { error } = entryFileSchema.safeParse(parse(articleSkeleton({ ...DETAILS, address: null }, null, '-')));
    expect(error?.issues[0]?.path).toEqual(['sources', 0, 'addressNote', 'en']);
  });

  it('has a claim for each number of the copy, with its place in it', () => {
    const drafts = { paragraphs: [], claims: [{ paragraph: 2, sha256: '0'.repeat(64), words: '12 layangan', count: 12 }, { paragraph: 3, sha256: '1'.repeat(64), words: 'tiga perahu', count: 3 }], asides: [{ paragraph: 1, words: '5/6/2024' }] };
    const { sources, reports } = parse(articleSkeleton(DETAILS, drafts, '-'));
    expect(sources[0]?.setAside).toEqual([{ paragraph: 1, words: '5/6/2024', reason: { en: '' } }]);
    expect(reports[0]).toMatchObject({ claims: [
      { id: '?1', source: 'kite-post-2024-06-07', count: 12, evidence: { paragraph: 2, words: '12 layangan', translation: { en: '' }, sha256: '0'.repeat(64) } },
      { id: '?2', source: 'kite-post-2024-06-07', count: 3, evidence: { paragraph: 3, words: 'tiga perahu', translation: { en: '' }, sha256: '1'.repeat(64) } },
    ] });
  });
});

describe('the card of a new collection', () => {
  it('is refused until it has its names and says what it is about', () => {
    const card: unknown = JSON.parse(collectionSkeleton('boats', '../../schema/collection.schema.json'));
    expect(card).toMatchObject({ $schema: '../../schema/collection.schema.json', id: 'boats', nights: null });
    expect(collectionSchema.safeParse(card).error?.issues.map(({ path }) => path.join('.'))).toEqual(['name.en', 'title.en', 'about.en']);
  });
});

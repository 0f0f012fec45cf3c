import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { collectionFiles } from './collection-files';
import { GET as csv } from './data/[collection]/claims.csv/route';
import { GET as json } from './data/[collection]/claims.json/route';
import { editionOf } from './editions';

it.each([
  ['csv', csv],
  ['json', json],
] as const)('gives the size and hash of the %s file that is served', async (format, GET) => {
  const response = await GET(new Request('https://skytally.example'), { params: Promise.resolve({ collection: 'october-2024' }) });
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(collectionFiles(editionOf('october-2024', 'en'))[format]).toEqual({
    path: `claims.${format}`,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
});

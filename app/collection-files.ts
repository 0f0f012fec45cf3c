import { createHash } from 'node:crypto';
import { claimsFileAddress } from '@/lib/addresses';
import type { Edition } from '@/lib/edition';
import { claimsToCsv, claimsToJson } from '@/lib/export';
import type { CollectionFiles, PublishedFile } from '@/lib/machine/publisher';

/** The size and hash of the files that a collection is published as, from the very texts that their routes write. */
export function collectionFiles({ id, claims }: Edition): CollectionFiles {
  return { csv: published(claimsFileAddress(id, 'csv'), claimsToCsv(claims)), json: published(claimsFileAddress(id, 'json'), claimsToJson(claims)) };
}

function published(address: string, text: string): PublishedFile {
  const bytes = Buffer.from(text, 'utf8');
  return { path: address.slice(address.lastIndexOf('/') + 1), bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

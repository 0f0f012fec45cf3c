import { createHash } from 'node:crypto';
import { releaseOf } from '@/data/release-of';
import { claimsFileAddress, dataPackageAddress } from '@/lib/addresses';
import type { Edition } from '@/lib/edition';
import { claimsToCsv, claimsToJson } from '@/lib/export';
import { dataPackage } from '@/lib/machine/data-package';
import type { CollectionFiles, PublishedFile } from '@/lib/machine/publisher';
import { SITE_URL } from './site-url';

/** The size and hash of the files that a collection is published as, from the very texts that their routes write. */
export function collectionFiles({ id, claims }: Edition): CollectionFiles {
  return { csv: published(claimsFileAddress(id, 'csv'), claimsToCsv(claims)), json: published(claimsFileAddress(id, 'json'), claimsToJson(claims)) };
}

/** The data package of a collection as text; its route and its hash are made from this one. */
export function packageText(edition: Edition): string {
  return JSON.stringify(dataPackage(edition, collectionFiles(edition), releaseOf(), SITE_URL));
}

/** The size and hash of the data package that `packageText` makes. */
export function packageFile(edition: Edition): PublishedFile {
  return published(dataPackageAddress(edition.id), packageText(edition));
}

function published(address: string, text: string): PublishedFile {
  const bytes = Buffer.from(text, 'utf8');
  return { path: address.slice(address.lastIndexOf('/') + 1), bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

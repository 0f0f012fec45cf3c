import type { ListedFile } from '@/components/layout/file-list';
import { CLAIM_SCHEMA_PATH, claimsFileAddress, dataPackageAddress, FEED_PATH, REPORT_SCHEMA_PATH, SITEMAP_PATH } from '@/lib/addresses';
import type { Edition } from '@/lib/edition';
import type { Format } from '@/lib/language/format';
import type { Messages } from '@/lib/language/en';
import type { PublishedFile } from '@/lib/machine/publisher';
import { collectionFiles, packageFile } from '../../collection-files';

type Words = Messages['pages']['data'];

/** The files that a collection is published as, each with its size and hash. */
export function filesOfCollection(edition: Edition, words: Words['collection'], format: Format): ListedFile[] {
  const { csv, json } = collectionFiles(edition);
  const listed = (href: string, { path, bytes, sha256 }: PublishedFile, about: string): ListedFile => ({ href, name: path, about, check: { bytes: format.number(bytes), sha256 } });
  return [
    listed(claimsFileAddress(edition.id, 'csv'), csv, words.csv),
    listed(claimsFileAddress(edition.id, 'json'), json, words.json),
    listed(dataPackageAddress(edition.id), packageFile(edition), words.package),
  ];
}

/** The files that serve every collection. */
export function commonFiles({ claimSchema, reportSchema, feed, sitemap }: Words['common']): ListedFile[] {
  return [
    { href: CLAIM_SCHEMA_PATH, ...claimSchema },
    { href: REPORT_SCHEMA_PATH, ...reportSchema },
    { href: FEED_PATH, ...feed },
    { href: SITEMAP_PATH, ...sitemap },
  ];
}

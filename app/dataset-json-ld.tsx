import { JsonLd } from '@/components/layout/json-ld';
import { releaseOf } from '@/data/release-of';
import type { Edition } from '@/lib/edition';
import { datasetNode, jsonLd } from '@/lib/machine/json-ld';
import { collectionFiles } from './collection-files';
import { SITE_URL } from './site-url';

/** What machines are told of these collections: what each is, and where its files are. */
export function DatasetJsonLd({ editions }: { editions: readonly Edition[] }) {
  return <JsonLd graph={jsonLd(editions.map((edition) => datasetNode(edition, collectionFiles(edition), releaseOf(), SITE_URL)))} />;
}

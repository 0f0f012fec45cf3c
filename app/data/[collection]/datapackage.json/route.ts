import { releaseOf } from '@/data/release-of';
import { DEFAULT_LANGUAGE } from '@/lib/language/languages';
import { dataPackage } from '@/lib/machine/data-package';
import { collectionFiles } from '../../../collection-files';
import { COLLECTIONS, editionOf } from '../../../editions';
import { SITE_URL } from '../../../site-url';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return COLLECTIONS.map((collection) => ({ collection }));
}

export async function GET(_: Request, { params }: { params: Promise<{ collection: string }> }) {
  const edition = editionOf((await params).collection, DEFAULT_LANGUAGE);
  return Response.json(dataPackage(edition, collectionFiles(edition), releaseOf(), SITE_URL));
}

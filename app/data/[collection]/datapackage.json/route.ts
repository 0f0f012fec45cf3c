import { DEFAULT_LANGUAGE } from '@/lib/language/languages';
import { packageText } from '../../../collection-files';
import { COLLECTIONS, editionOf } from '../../../editions';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return COLLECTIONS.map((collection) => ({ collection }));
}

export async function GET(_: Request, { params }: { params: Promise<{ collection: string }> }) {
  const edition = editionOf((await params).collection, DEFAULT_LANGUAGE);
  return new Response(packageText(edition), { headers: { 'content-type': 'application/json' } });
}

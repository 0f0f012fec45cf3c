import { claimsToJson } from '@/lib/export';
import { DEFAULT_LANGUAGE } from '@/lib/language/languages';
import { COLLECTIONS, editionOf } from '../../../editions';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return COLLECTIONS.map((collection) => ({ collection }));
}

export async function GET(_: Request, { params }: { params: Promise<{ collection: string }> }) {
  const { claims } = editionOf((await params).collection, DEFAULT_LANGUAGE);
  return new Response(claimsToJson(claims), { headers: { 'content-type': 'application/json' } });
}

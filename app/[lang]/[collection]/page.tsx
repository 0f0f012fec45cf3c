import type { Metadata } from 'next';
import { overviewAddress } from '@/lib/addresses';
import { LANGUAGES, type Language } from '@/lib/language/languages';
import { COLLECTIONS, editionOf } from '../../editions';
import { MonthOverview } from '../../month-overview';

type Props = { params: Promise<{ lang: string; collection: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return LANGUAGES.flatMap((lang) => COLLECTIONS.filter((id) => editionOf(id, lang).nights !== null).map((collection) => ({ lang, collection })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, collection } = await params;
  const { name, about } = editionOf(collection, lang as Language);
  return { title: name, description: about, alternates: { canonical: overviewAddress(lang as Language, collection) } };
}

export default async function CollectionPage({ params }: Props) {
  const { lang, collection } = await params;
  return <MonthOverview language={lang as Language} collection={collection} />;
}

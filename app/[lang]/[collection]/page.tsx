import { LANGUAGES, type Language } from '@/lib/language/languages';
import { COLLECTIONS, editionOf } from '../../editions';
import { MonthOverview } from '../../month-overview';
import { overviewMetadata } from '../../overview-metadata';

type Props = { params: Promise<{ lang: string; collection: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return LANGUAGES.flatMap((lang) => COLLECTIONS.filter((id) => editionOf(id, lang).nights !== null).map((collection) => ({ lang, collection })));
}

export async function generateMetadata({ params }: Props) {
  const { lang, collection } = await params;
  return overviewMetadata(lang as Language, collection);
}

export default async function CollectionPage({ params }: Props) {
  const { lang, collection } = await params;
  return <MonthOverview language={lang as Language} collection={collection} />;
}

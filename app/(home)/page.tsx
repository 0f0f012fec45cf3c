import type { Metadata } from 'next';
import { FRONT_COLLECTION, overviewAddress } from '@/lib/addresses';
import { DEFAULT_LANGUAGE } from '@/lib/language/languages';
import { ArticleOverview } from '../article-overview';

export const metadata: Metadata = { alternates: { canonical: overviewAddress(DEFAULT_LANGUAGE, FRONT_COLLECTION) } };

export default function HomePage() {
  return <ArticleOverview language={DEFAULT_LANGUAGE} collection={FRONT_COLLECTION} />;
}

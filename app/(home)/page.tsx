import { FRONT_COLLECTION } from '@/lib/addresses';
import { DEFAULT_LANGUAGE } from '@/lib/language/languages';
import { ArticleOverview } from '../article-overview';
import { overviewMetadata } from '../overview-metadata';

/** The page is that of its language, whose address is the canonical one. */
export const metadata = overviewMetadata(DEFAULT_LANGUAGE, FRONT_COLLECTION);

export default function HomePage() {
  return <ArticleOverview language={DEFAULT_LANGUAGE} collection={FRONT_COLLECTION} />;
}

import { FRONT_COLLECTION } from '@/lib/addresses';
import type { Language } from '@/lib/language/languages';
import { ArticleOverview } from '../article-overview';

export default async function OverviewPage({ params }: { params: Promise<{ lang: string }> }) {
  return <ArticleOverview language={(await params).lang as Language} collection={FRONT_COLLECTION} />;
}

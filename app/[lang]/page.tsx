import { FRONT_COLLECTION } from '@/lib/addresses';
import type { Language } from '@/lib/language/languages';
import { ArticleOverview } from '../article-overview';
import { overviewMetadata } from '../overview-metadata';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props) {
  return overviewMetadata((await params).lang as Language, FRONT_COLLECTION);
}

export default async function OverviewPage({ params }: Props) {
  return <ArticleOverview language={(await params).lang as Language} collection={FRONT_COLLECTION} />;
}

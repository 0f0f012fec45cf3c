import type { Language } from '@/lib/language/languages';
import { Overview } from '../overview';

export default async function OverviewPage({ params }: { params: Promise<{ lang: string }> }) {
  return <Overview language={(await params).lang as Language} />;
}

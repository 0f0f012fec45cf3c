import type { Metadata } from 'next';
import { overviewAddress } from '@/lib/addresses';
import { DEFAULT_LANGUAGE } from '@/lib/language/languages';
import { Overview } from '../overview';

export const metadata: Metadata = { alternates: { canonical: overviewAddress(DEFAULT_LANGUAGE) } };

export default function HomePage() {
  return <Overview language={DEFAULT_LANGUAGE} />;
}

import { DEFAULT_LANGUAGE } from '@/lib/language/languages';
import { Root, siteMetadata, siteViewport } from '../root';

export const metadata = siteMetadata(DEFAULT_LANGUAGE);
export const viewport = siteViewport;

export default function HomeLayout({ children }: { children: React.ReactNode }) {
  return <Root language={DEFAULT_LANGUAGE}>{children}</Root>;
}

import { LANGUAGES, type Language } from '@/lib/language/languages';
import { Root, siteMetadata, siteViewport } from '../root';

type Props = { params: Promise<{ lang: string }> };

export const dynamicParams = false;
export const viewport = siteViewport;

export function generateStaticParams() {
  return LANGUAGES.map((lang) => ({ lang }));
}

export async function generateMetadata({ params }: Props) {
  return siteMetadata((await params).lang as Language);
}

export default async function LanguageLayout({ params, children }: Props & { children: React.ReactNode }) {
  return <Root language={(await params).lang as Language}>{children}</Root>;
}

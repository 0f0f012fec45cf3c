import type { Metadata } from 'next';
import { LANGUAGES, type Language } from '@/lib/language/languages';
import { siteMetadata, siteViewport } from '../../root';

type Props = { params: Promise<{ lang: string }> };

export const dynamicParams = false;
export const viewport = siteViewport;

export function generateStaticParams() {
  return LANGUAGES.map((lang) => ({ lang }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return siteMetadata((await params).lang as Language);
}

/** The document of a figure that stands in the frame of another site. Its links open beside that site: none of our other pages may be framed. */
export default async function EmbedLayout({ params, children }: Props & { children: React.ReactNode }) {
  return (
    <html lang={(await params).lang}>
      <head>
        <base target="_blank" />
      </head>
      <body>{children}</body>
    </html>
  );
}

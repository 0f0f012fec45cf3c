import type { Metadata, Viewport } from 'next';
import { PageDocument, PageFrame } from '@/components/layout/page-frame';
import { releaseOf } from '@/data/release-of';
import { messagesFor } from '@/lib/language/messages';
import type { Language } from '@/lib/language/languages';
import { COLLECTIONS, editionOf } from './editions';
import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/filters.css';
import './styles/figures.css';
import './styles/pages.css';
import './styles/tools.css';

/** What the root layouts of "/" and "/en/" share. */
export function Root({ language, children }: { language: Language; children: React.ReactNode }) {
  return (
    <PageDocument language={language} messages={messagesFor(language)}>
      {children}
    </PageDocument>
  );
}

/** The frame of one page; `collection` is the one it belongs to, or null. */
export function Framed({ language, collection, children }: { language: Language; collection: string | null; children: React.ReactNode }) {
  const collections = COLLECTIONS.map((id) => ({ id, name: editionOf(id, language).name }));
  return (
    <PageFrame language={language} messages={messagesFor(language)} collections={collections} current={collection} release={releaseOf()}>
      {children}
    </PageFrame>
  );
}

export function siteMetadata(language: Language): Metadata {
  const { site } = messagesFor(language).pages;
  return { title: { default: site.name, template: `%s · ${site.name}` }, description: site.description };
}

export const siteViewport: Viewport = { colorScheme: 'light dark', width: 'device-width', initialScale: 1 };

import type { Metadata, Viewport } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { messagesFor } from '@/lib/language/messages';
import type { Language } from '@/lib/language/languages';
import { DEFAULT_COLLECTION, editionOf } from './editions';
import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/filters.css';
import './styles/figures.css';
import './styles/pages.css';

/** What the root layouts of "/" and "/en/" share. */
export function Root({ language, children }: { language: Language; children: React.ReactNode }) {
  const { id, name } = editionOf(DEFAULT_COLLECTION, language);
  return (
    <PageFrame language={language} messages={messagesFor(language)} collection={{ id, name }}>
      {children}
    </PageFrame>
  );
}

export function siteMetadata(language: Language): Metadata {
  const { site } = messagesFor(language).pages;
  return { title: { default: site.name, template: `%s · ${site.name}` }, description: site.description };
}

export const siteViewport: Viewport = { colorScheme: 'light dark', width: 'device-width', initialScale: 1 };

import { claimsAddress, claimsFileAddress, methodAddress, overviewAddress, regionsAddress } from '@/lib/addresses';
import type { Messages } from '@/lib/language/en';
import type { Language } from '@/lib/language/languages';

/** The document around every page, with the skip link. */
export function PageDocument({ language, messages, children }: { language: Language; messages: Messages; children: React.ReactNode }) {
  return (
    <html lang={language}>
      <body>
        <a className="skip" href="#content">
          {messages.pages.site.skip}
        </a>
        {children}
      </body>
    </html>
  );
}

export type FrameProps = {
  language: Language;
  messages: Messages;
  /** The collections the header switches between. */
  collections: readonly { id: string; name: string }[];
  /** The one this page belongs to; null for a page about all of them. */
  current: string | null;
  children: React.ReactNode;
};

/** Header with the switch between collections, content, footer. */
export function PageFrame({ language, messages, collections, current, children }: FrameProps) {
  const { site, regions, claims } = messages.pages;
  const here = collections.find(({ id }) => id === current) ?? collections[0];
  return (
    <>
      <header className="site-header">
        <a className="brand" href={overviewAddress(language, collections[0]?.id ?? '')}>
          {site.name}
        </a>
        <nav aria-label={site.nav}>
          {collections.map(({ id, name }) => (
            <a key={id} href={overviewAddress(language, id)} aria-current={id === current ? 'true' : undefined}>
              {name}
            </a>
          ))}
          <a href={methodAddress(language)}>{site.method}</a>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p>{site.footer}</p>
        {here && (
          <nav aria-label={site.footerNav}>
            <a href={regionsAddress(language, here.id)}>{regions.link}</a>
            <a href={claimsAddress(language, here.id)}>{claims.link}</a>
            <span>
              {site.dataLabel} <a href={claimsFileAddress(here.id, 'csv')}>{site.csv}</a> <a href={claimsFileAddress(here.id, 'json')}>{site.json}</a>
            </span>
          </nav>
        )}
      </footer>
    </>
  );
}

import { claimsAddress, claimsFileAddress, correctionsAddress, dataAddress, FEED_PATH, methodAddress, overviewAddress, regionsAddress } from '@/lib/addresses';
import type { Messages } from '@/lib/language/en';
import { fill, makeFormat } from '@/lib/language/format';
import type { Language } from '@/lib/language/languages';
import type { Release } from '@/lib/machine/publisher';

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
  /** The state of the data that the page was made from. */
  release: Release;
  children: React.ReactNode;
};

/** Header with the switch between collections, content, footer. */
export function PageFrame({ language, messages, collections, current, release, children }: FrameProps) {
  const { site, regions, claims } = messages.pages;
  const { version, changedOn } = release;
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
          <a href={dataAddress(language)}>{site.data}</a>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p>{site.footer}</p>
        <p>{fill(site.version, { version, day: makeFormat(language, messages.dashboard).fullDay(changedOn) })}</p>
        {here && (
          <nav aria-label={site.footerNav}>
            <a href={regionsAddress(language, here.id)}>{regions.link}</a>
            <a href={claimsAddress(language, here.id)}>{claims.link}</a>
            <span>
              {site.dataLabel} <a href={claimsFileAddress(here.id, 'csv')}>{site.csv}</a> <a href={claimsFileAddress(here.id, 'json')}>{site.json}</a>
            </span>
          </nav>
        )}
        <nav aria-label={site.siteNav}>
          <a href={dataAddress(language)}>{site.data}</a>
          <a href={correctionsAddress(language)}>{site.corrections}</a>
          <a href={methodAddress(language)}>{site.method}</a>
          <a href={FEED_PATH}>{site.feed}</a>
        </nav>
      </footer>
    </>
  );
}

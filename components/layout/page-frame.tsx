import { claimsFileAddress, methodAddress, overviewAddress } from '@/lib/addresses';
import type { Messages } from '@/lib/language/en';
import type { Language } from '@/lib/language/languages';

type Props = { language: Language; messages: Messages; collection: { id: string; name: string }; children: React.ReactNode };

/** The document around every page: skip link, header, content, footer. */
export function PageFrame({ language, messages, collection, children }: Props) {
  const { site } = messages.pages;
  return (
    <html lang={language}>
      <body>
        <a className="skip" href="#content">
          {site.skip}
        </a>
        <header className="site-header">
          <a className="brand" href={overviewAddress(language)}>
            {site.name}
          </a>
          <nav aria-label={site.nav}>
            <a href={overviewAddress(language)}>{collection.name}</a>
            <a href={methodAddress(language)}>{site.method}</a>
          </nav>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer className="site-footer">
          <p>{site.footer}</p>
          <p>
            {site.dataLabel} <a href={claimsFileAddress(collection.id, 'csv')}>{site.csv}</a> <a href={claimsFileAddress(collection.id, 'json')}>{site.json}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}

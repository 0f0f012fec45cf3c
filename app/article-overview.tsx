import { Dashboard } from '@/components/dashboard';
import { TextureDefs } from '@/components/figures/texture';
import { LookCloser } from '@/components/layout/look-closer';
import { methodAddress } from '@/lib/addresses';
import { messagesFor } from '@/lib/language/messages';
import type { Language } from '@/lib/language/languages';
import { DatasetJsonLd } from './dataset-json-ld';
import { editionOf } from './editions';
import { Framed } from './root';

/** The dashboard of an article. */
export function ArticleOverview({ language, collection }: { language: Language; collection: string }) {
  const messages = messagesFor(language);
  const edition = editionOf(collection, language);
  return (
    <Framed language={language} collection={collection}>
      <TextureDefs />
      <Dashboard edition={edition} words={messages.dashboard} methodHref={methodAddress(language)} methodLabel={messages.pages.site.readingHelp} />
      <LookCloser edition={edition} messages={messages} />
      <DatasetJsonLd editions={[edition]} />
    </Framed>
  );
}

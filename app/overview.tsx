import { Dashboard } from '@/components/dashboard';
import { TextureDefs } from '@/components/figures/texture';
import { LookCloser } from '@/components/layout/look-closer';
import { methodAddress } from '@/lib/addresses';
import { messagesFor } from '@/lib/language/messages';
import type { Language } from '@/lib/language/languages';
import { DEFAULT_COLLECTION, editionOf } from './editions';

/** The dashboard of the default collection, as "/" and "/en/" show it. */
export function Overview({ language }: { language: Language }) {
  const messages = messagesFor(language);
  const edition = editionOf(DEFAULT_COLLECTION, language);
  return (
    <>
      <TextureDefs />
      <Dashboard edition={edition} words={messages.dashboard} methodHref={methodAddress(language)} methodLabel={messages.pages.site.readingHelp} />
      <LookCloser edition={edition} messages={messages} />
    </>
  );
}

import { MonthDashboard } from '@/components/month-dashboard';
import { TextureDefs } from '@/components/figures/texture';
import { NightPicker } from '@/components/layout/night-picker';
import { methodAddress } from '@/lib/addresses';
import { makeFormat } from '@/lib/language/format';
import { messagesFor } from '@/lib/language/messages';
import type { Language } from '@/lib/language/languages';
import { nightsOf } from '@/lib/view-models/month/night-page';
import { DatasetJsonLd } from './dataset-json-ld';
import { editionOf } from './editions';
import { Framed } from './root';
import './styles/month.css';

/** The dashboard of a month, night by night. */
export function MonthOverview({ language, collection }: { language: Language; collection: string }) {
  const messages = messagesFor(language);
  const edition = editionOf(collection, language);
  return (
    <Framed language={language} collection={collection}>
      <TextureDefs />
      <MonthDashboard edition={edition} words={messages.dashboard} month={messages.month} methodHref={methodAddress(language)} methodLabel={messages.pages.site.readingHelp} />
      <NightPicker words={messages.month.pick} nights={nightsOf(edition, makeFormat(language, messages.dashboard))} />
      <DatasetJsonLd editions={[edition]} />
    </Framed>
  );
}

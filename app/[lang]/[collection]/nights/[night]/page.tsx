import type { Metadata } from 'next';
import { NightColumns, NightReports } from '@/components/layout/night-columns';
import { NightPicker } from '@/components/layout/night-picker';
import { nightAddress, overviewAddress } from '@/lib/addresses';
import { fill, makeFormat } from '@/lib/language/format';
import { LANGUAGES, type Language } from '@/lib/language/languages';
import { messagesFor } from '@/lib/language/messages';
import { nightPage, nightsOf } from '@/lib/view-models/month/night-page';
import { COLLECTIONS, editionOf } from '../../../../editions';
import { overviewPicture } from '../../../../og/pictures';
import { pageMetadata } from '../../../../page-metadata';
import { Framed } from '../../../../root';
import '../../../../styles/month.css';

type Props = { params: Promise<{ lang: string; collection: string; night: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return LANGUAGES.flatMap((lang) =>
    COLLECTIONS.flatMap((collection) => nightsOf(editionOf(collection, lang), makeFormat(lang, messagesFor(lang).dashboard)).map(({ night }) => ({ lang, collection, night }))),
  );
}

async function read({ params }: Props) {
  const { lang, collection, night } = await params;
  const language = lang as Language;
  const messages = messagesFor(language);
  const edition = editionOf(collection, language);
  return { language, collection, messages, night, edition, page: nightPage(edition, night, messages, makeFormat(language, messages.dashboard)) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, collection, night, edition, page } = await read(props);
  return pageMetadata({ title: page.title, description: page.description, path: nightAddress(language, collection, night), image: overviewPicture(edition) });
}

export default async function NightPage(props: Props) {
  const { language, collection, messages, page } = await read(props);
  const words = messages.pages.night;
  return (
    <Framed language={language} collection={collection}>
      <h1>{page.title}</h1>
      <div className="standfirst">
        <p className="lead">{page.lead}</p>
        <p className="status">{messages.dashboard.unverified}</p>
        <p className="night-steps">
          {page.previous && (
            <a rel="prev" href={page.previous.href}>
              {fill(words.previous, { day: page.previous.label })}
            </a>
          )}
          <a href={overviewAddress(language, collection)}>{words.dashboard}</a>
          {page.next && (
            <a rel="next" href={page.next.href}>
              {fill(words.next, { day: page.next.label })}
            </a>
          )}
        </p>
      </div>
      <NightColumns columns={page.columns} words={words} />
      {page.others.length > 0 && (
        <section className="page-section">
          <h2>{words.others}</h2>
          <p>{words.othersNote}</p>
          <NightReports reports={page.others} words={words} />
        </section>
      )}
      <NightPicker words={{ title: words.nights }} nights={page.nights} />
    </Framed>
  );
}

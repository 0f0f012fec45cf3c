import type { Metadata } from 'next';
import { ByRegionBars } from '@/components/figures/by-region-marks';
import { ClaimsTable } from '@/components/figures/claims-table';
import { Figure } from '@/components/figures/figure';
import { MonthRegions } from '@/components/figures/month-regions';
import { TextureDefs } from '@/components/figures/texture';
import { TextureKeys } from '@/components/figures/texture-keys';
import { loadCollection } from '@/data/dataset';
import { regionAddress } from '@/lib/addresses';
import { makeFormat } from '@/lib/language/format';
import { LANGUAGES, type Language } from '@/lib/language/languages';
import { messagesFor } from '@/lib/language/messages';
import { selectionToSearch } from '@/lib/selection';
import { regionPage } from '@/lib/view-models/region-page';
import { COLLECTIONS, editionOf } from '../../../../editions';
import { overviewPicture } from '../../../../og/pictures';
import { pageMetadata } from '../../../../page-metadata';
import { Framed } from '../../../../root';
import '../../../../styles/month.css';

type Props = { params: Promise<{ lang: string; collection: string; place: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return LANGUAGES.flatMap((lang) =>
    COLLECTIONS.flatMap((collection) => {
      const places = new Set(editionOf(collection, lang).claims.flatMap(({ place }) => (place === null ? [] : [place])));
      return [...places].map((place) => ({ lang, collection, place }));
    }),
  );
}

async function read({ params }: Props) {
  const { lang, collection, place } = await params;
  const language = lang as Language;
  const messages = messagesFor(language);
  const format = makeFormat(language, messages.dashboard);
  const edition = editionOf(collection, language);
  return { language, collection, messages, place, edition, page: regionPage(loadCollection(collection), edition, place, messages, format) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, collection, place, edition, page } = await read(props);
  return pageMetadata({ title: page.title, description: page.description, path: regionAddress(language, collection, place), image: overviewPicture(edition) });
}

export default async function RegionPage(props: Props) {
  const { language, collection, messages, place, edition, page } = await read(props);
  const words = messages.pages.region;
  const { dashboard } = messages;
  const of = { edition, fixed: selectionToSearch({ region: [place] }) };
  return (
    <Framed language={language} collection={collection}>
      <TextureDefs />
      <h1>{page.title}</h1>
      <div className="standfirst">
        <p className="lead">{page.lead}</p>
        {page.printed !== null && <p>{page.printed}</p>}
        <p className="status">
          {page.code !== null && `${page.code}. `}
          {dashboard.unverified}
        </p>
        <p>
          <a href={page.dashboardHref}>{page.dashboardLabel}</a>
        </p>
      </div>
      {page.nights !== null ? (
        <Figure model={page.nights} words={dashboard} {...of} tableAt="below">
          <MonthRegions model={page.nights} />
        </Figure>
      ) : (
        <Figure model={page.figure} words={dashboard} {...of}>
          <div className="chart-box">
            <ByRegionBars model={page.figure} />
          </div>
          <TextureKeys keys={page.figure.keys} />
        </Figure>
      )}
      {page.partsOf.length > 0 && (
        <section className="page-section">
          <h2>{words.parts}</h2>
          <ul className="prose-list">
            {page.partsOf.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <Figure model={page.claims} words={dashboard} {...of} tableAt="below" table={<ClaimsTable model={page.claims} words={dashboard} language={language} />} />
    </Framed>
  );
}

import type { Metadata } from 'next';
import { RegionOutlineDefs } from '@/components/figures/region-map';
import { TextureDefs } from '@/components/figures/texture';
import { RegionsView } from '@/components/regions-view';
import { loadCollection } from '@/data/dataset';
import { methodAddress, regionsAddress } from '@/lib/addresses';
import { fill } from '@/lib/language/format';
import { LANGUAGES, type Language } from '@/lib/language/languages';
import { messagesFor } from '@/lib/language/messages';
import { regionOutlines } from '@/lib/region-outlines';
import { find } from '@/lib/edition';
import { COLLECTIONS, editionOf } from '../../../editions';
import { overviewPicture } from '../../../og/pictures';
import { pageMetadata } from '../../../page-metadata';
import { Framed } from '../../../root';
import '../../../styles/map.css';

type Props = { params: Promise<{ lang: string; collection: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return LANGUAGES.flatMap((lang) => COLLECTIONS.map((collection) => ({ lang, collection })));
}

const outlines = regionOutlines(900);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, collection } = await params;
  const language = lang as Language;
  const { regions } = messagesFor(language).pages;
  const edition = editionOf(collection, language);
  return pageMetadata({
    title: fill(regions.title, { collection: edition.name }),
    description: regions.description,
    path: regionsAddress(language, collection),
    image: overviewPicture(edition),
  });
}

export default async function RegionsPage({ params }: Props) {
  const { lang, collection } = await params;
  const language = lang as Language;
  const messages = messagesFor(language);
  const edition = editionOf(collection, language);
  const { places } = loadCollection(collection);
  const shapes = outlines.shapes.map(({ place, kind, label: [x, y] }) => ({ place, kind, x, y, name: find(places, place).name[language] }));
  const words = messages.pages.regions;
  return (
    <Framed language={language} collection={collection}>
      <TextureDefs />
      <RegionOutlineDefs shapes={outlines.shapes} />
      <h1>{fill(words.title, { collection: edition.name })}</h1>
      <div className="standfirst">
        <p className="lead">{words.lead}</p>
        <p className="status">
          {messages.dashboard.unverified} <a href={`${methodAddress(language)}#places`}>{messages.pages.site.readingHelp}</a>
        </p>
      </div>
      <RegionsView edition={edition} words={messages.dashboard} size={{ width: outlines.width, height: outlines.height }} places={shapes} />
    </Framed>
  );
}

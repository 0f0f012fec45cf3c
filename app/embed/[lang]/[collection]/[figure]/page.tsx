import type { Metadata } from 'next';
import { EmbedView } from '@/components/embed/embed-view';
import { RegionOutlineDefs } from '@/components/figures/region-map';
import { TextureDefs } from '@/components/figures/texture';
import { loadCollection } from '@/data/dataset';
import { releaseOf } from '@/data/release-of';
import { figurePage, figuresOf } from '@/lib/figures';
import { fill } from '@/lib/language/format';
import { LANGUAGES, type Language } from '@/lib/language/languages';
import { messagesFor } from '@/lib/language/messages';
import { regionOutlines } from '@/lib/region-outlines';
import { find } from '@/lib/edition';
import { COLLECTIONS, editionOf } from '../../../../editions';
import { SITE_URL } from '../../../../site-url';
import '../../../../styles/map.css';
import '../../../../styles/month.css';

type Props = { params: Promise<{ lang: string; collection: string; figure: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return LANGUAGES.flatMap((lang) => COLLECTIONS.flatMap((collection) => figuresOf(editionOf(collection, lang)).map((figure) => ({ lang, collection, figure }))));
}

const outlines = regionOutlines(900);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, collection, figure } = await params;
  const language = lang as Language;
  const { embed, pages } = messagesFor(language);
  const edition = editionOf(collection, language);
  return {
    title: { absolute: fill(embed.title, { collection: edition.name, site: pages.site.name }) },
    robots: { index: false },
    alternates: { canonical: SITE_URL + figurePage(edition, figure) },
  };
}

/** A figure alone, for the frame of another site. */
export default async function EmbedPage({ params }: Props) {
  const { lang, collection, figure } = await params;
  const language = lang as Language;
  const { dashboard, embed, month, pages } = messagesFor(language);
  const edition = editionOf(collection, language);
  const { version, changedOn } = releaseOf();
  const { places } = loadCollection(collection);
  const shapes = outlines.shapes.map(({ place, kind, label: [x, y] }) => ({ place, kind, x, y, name: find(places, place).name[language] }));
  const site = pages.site.name;
  return (
    <>
      <TextureDefs />
      {figure === 'map' && <RegionOutlineDefs shapes={outlines.shapes} />}
      <EmbedView
        // The tools are on the page that it leads to.
        edition={{ ...edition, release: null }}
        words={dashboard}
        figure={figure}
        month={edition.nights === null ? null : month}
        map={figure === 'map' ? { size: { width: outlines.width, height: outlines.height }, places: shapes } : null}
        heading={fill(embed.heading, { site, collection: edition.name })}
        back={fill(embed.back, { site })}
        foot={fill(embed.foot, { version, day: changedOn, notVerified: dashboard.notVerified })}
        home={figurePage(edition, figure)}
      />
    </>
  );
}

import type { Metadata } from 'next';
import { ClaimsView } from '@/components/claims-view';
import { claimsAddress } from '@/lib/addresses';
import { fill } from '@/lib/language/format';
import { LANGUAGES, type Language } from '@/lib/language/languages';
import { messagesFor } from '@/lib/language/messages';
import { COLLECTIONS, editionOf } from '../../../editions';
import { overviewPicture } from '../../../og/pictures';
import { pageMetadata } from '../../../page-metadata';
import { Framed } from '../../../root';

type Props = { params: Promise<{ lang: string; collection: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return LANGUAGES.flatMap((lang) => COLLECTIONS.map((collection) => ({ lang, collection })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, collection } = await params;
  const language = lang as Language;
  const { claims } = messagesFor(language).pages;
  const edition = editionOf(collection, language);
  return pageMetadata({
    title: fill(claims.title, { collection: edition.name }),
    description: claims.description,
    path: claimsAddress(language, collection),
    image: overviewPicture(edition),
  });
}

export default async function ClaimsPage({ params }: Props) {
  const { lang, collection } = await params;
  const language = lang as Language;
  const { dashboard, pages } = messagesFor(language);
  const edition = editionOf(collection, language);
  return (
    <Framed language={language} collection={collection}>
      <h1>{fill(pages.claims.title, { collection: edition.name })}</h1>
      <div className="standfirst">
        <p className="lead">{pages.claims.lead}</p>
        <p className="status">{dashboard.unverified}</p>
      </div>
      <ClaimsView edition={edition} words={dashboard} />
    </Framed>
  );
}

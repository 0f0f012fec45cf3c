import type { Metadata } from 'next';
import { overviewAddress } from '@/lib/addresses';
import { dayOf } from '@/lib/claims';
import type { Edition } from '@/lib/edition';
import { fill, makeFormat } from '@/lib/language/format';
import type { Language } from '@/lib/language/languages';
import { messagesFor } from '@/lib/language/messages';
import { editionOf } from './editions';
import { overviewPicture } from './og/pictures';
import { pageMetadata } from './page-metadata';

/** What the overview of a collection says of itself. Its title names the site, for a front page has no layout above it that would. */
export function overviewMetadata(language: Language, collection: string): Metadata {
  const edition = editionOf(collection, language);
  const { dashboard, pages } = messagesFor(language);
  const title = fill(dashboard.headline, { title: edition.title, days: makeFormat(language, dashboard).days(daysOf(edition)) });
  const page = pageMetadata({ title, description: edition.about, path: overviewAddress(language, collection), image: overviewPicture(edition) });
  return { ...page, title: { absolute: fill(pages.site.titled, { title, site: pages.site.name }) } };
}

/** The days that a collection is about, in order: those of its nights, or of its claims. */
function daysOf({ nights, claims }: Edition): string[] {
  return nights === null ? claims.map(dayOf).sort() : [nights.from, nights.to];
}

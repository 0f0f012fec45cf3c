import type { MetadataRoute } from 'next';
import { releaseOf } from '@/data/release-of';
import { LANGUAGES } from '@/lib/language/languages';
import { sitePages } from '@/lib/machine/site-pages';
import { COLLECTIONS, editionOf } from './editions';
import { SITE_URL } from './site-url';

export const dynamic = 'force-static';

/** Every page, last changed when the data were. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { changedOn } = releaseOf();
  const editions = LANGUAGES.flatMap((language) => COLLECTIONS.map((collection) => editionOf(collection, language)));
  return sitePages(editions).map((path) => ({ url: SITE_URL + path, lastModified: changedOn }));
}

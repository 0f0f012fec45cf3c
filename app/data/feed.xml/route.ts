import { releaseOf } from '@/data/release-of';
import { correctionsAddress, FEED_PATH, overviewAddress } from '@/lib/addresses';
import { DEFAULT_LANGUAGE } from '@/lib/language/languages';
import { atomFeed } from '@/lib/machine/atom';
import { feedEntries } from '@/lib/machine/feed-entries';
import { SITE_NAME } from '@/lib/machine/publisher';
import { COLLECTIONS, DEFAULT_COLLECTION, editionOf } from '../../editions';
import { SITE_URL } from '../../site-url';

export const dynamic = 'force-static';

export function GET() {
  const { releases, corrections } = releaseOf();
  const names = new Map(COLLECTIONS.map((id) => [id as string, editionOf(id, DEFAULT_LANGUAGE).name]));
  const feed = atomFeed({
    title: SITE_NAME,
    subtitle: 'Additions to the data, and corrections of it',
    language: DEFAULT_LANGUAGE,
    self: SITE_URL + FEED_PATH,
    site: SITE_URL + overviewAddress(DEFAULT_LANGUAGE, DEFAULT_COLLECTION),
    entries: feedEntries({ releases, corrections, names, correctionsPage: SITE_URL + correctionsAddress(DEFAULT_LANGUAGE) }),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

import type { Metadata } from 'next';
import { FEED_PATH } from '@/lib/addresses';
import { SITE_NAME } from '@/lib/machine/publisher';
import { PICTURE_SIZE, type Picture } from './og/pictures';
import { SITE_URL } from './site-url';

type Page = {
  title: string;
  description: string;
  /** The page's own address below the origin: "/en/method/". */
  path: string;
  /** The picture that a link to it is shown with. */
  image: Pick<Picture, 'path' | 'alt'>;
};

/** What a page says of itself to search engines, and to whatever shows a link to it. Addresses are absolute: they are read elsewhere. */
export function pageMetadata({ title, description, path, image }: Page): Metadata {
  const url = SITE_URL + path;
  const picture = { url: SITE_URL + image.path, alt: image.alt, type: 'image/png', ...PICTURE_SIZE };
  return {
    title,
    description,
    alternates: { canonical: url, types: { 'application/atom+xml': SITE_URL + FEED_PATH } },
    openGraph: { type: 'website', siteName: SITE_NAME, title, description, url, images: [picture] },
    twitter: { card: 'summary_large_image', title, description, images: [picture] },
  };
}

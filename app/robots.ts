import type { MetadataRoute } from 'next';
import { SITE_URL } from './site-url';

export const dynamic = 'force-static';

/** Every page and file is for everyone. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${SITE_URL}/sitemap.xml` };
}

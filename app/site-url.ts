/**
 * The origin under which the site is published: "https://host", with no slash at its end. A folder of static files does
 * not know where it will stand, yet feeds, schemas, pictures for links and citations must name it. Set SITE_URL when
 * building; without it they name a host that does not exist.
 */
export const SITE_URL = originFrom(process.env.SITE_URL || 'https://skytally.example');

/** The origin of an address. Throws for one that is not http(s), or that has a path: the site's links begin at the root of its host. */
export function originFrom(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`)
    throw new Error(`SITE_URL is "${address}": give the origin of the site, as in https://example.org`);
  return url.origin;
}

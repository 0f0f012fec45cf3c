/** The headers a host should set on the exported folder. Scripts and styles stand in the pages and carry no hashes yet, so both are allowed inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Only the pages made for it may stand in the frame of another site: a page with controls could be laid under a reader's click. */
const framedBy = (path) => `frame-ancestors ${path.startsWith('/embed/') ? '*' : "'none'"}`;

/** Headers for the file at `path` (below the exported folder, with a leading slash). */
export function headersFor(path) {
  const forever = path.startsWith('/_next/static/');
  return {
    'content-security-policy': `${POLICY}; ${framedBy(path)}`,
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': forever ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
  };
}

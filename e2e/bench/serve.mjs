// A tiny static server for measuring: HTTP/2 over TLS on 127.0.0.1, everything compressed beforehand and held in
// memory, so that what is measured is the page and neither the disk nor the compressor.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const compressedAlready = new Set(['.png', '.jpg', '.webp', '.woff2', '.zip', '.gz', '.br']);

/** Chromium speaks HTTP/2 only over TLS; the visits accept this certificate, which nobody vouches for. */
function selfSignedCertificate() {
  const folder = mkdtempSync(join(tmpdir(), 'skytally-bench-'));
  const key = join(folder, 'key.pem');
  const cert = join(folder, 'cert.pem');
  try {
    execFileSync('openssl', [
      'req', '-x509', '-nodes', '-days', '2',
      '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1',
      '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1',
      '-keyout', key, '-out', cert,
    ], { stdio: 'pipe' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A folder's files as a Map of address path -> bytes. */
async function readFolder(folder) {
  const files = new Map();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.map')) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, file).split(sep).join('/')}`, await readFile(file));
  }
  return files;
}

async function prepare(path, content) {
  const plain = Buffer.from(content);
  const type = types[extname(path)] ?? 'application/octet-stream';
  if (compressedAlready.has(extname(path))) return { type, plain };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  };
  const brotli = await compress(plain, { params });
  return brotli.length < plain.length ? { type, plain, brotli } : { type, plain };
}

/** The file path that an address means: without its query, `/x/` standing for `/x/index.html`. */
function filePath(address) {
  try {
    const path = decodeURIComponent(address.split('?')[0]);
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined; // a malformed %-escape
  }
}

/**
 * Serves a folder, or a Map of path -> text.
 * @param {string | Map<string, string>} folderOrMap
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serve(folderOrMap) {
  const contents = folderOrMap instanceof Map ? folderOrMap : await readFolder(folderOrMap);
  // All at once: Node compresses in its thread pool.
  const files = new Map(await Promise.all(
    [...contents].map(async ([path, content]) => [path, await prepare(path, content)]),
  ));

  const server = createSecureServer({ ...selfSignedCertificate(), allowHTTP1: true }, (request, response) => {
    const file = files.get(filePath(request.url));
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    const brotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '') ? file.brotli : undefined;
    const body = brotli ?? file.plain;
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': body.length,
      'cache-control': 'public, max-age=3600',
      vary: 'accept-encoding',
      ...(brotli && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });

  // A browser that is closed in the middle of a download resets its connection; that is no fault of the server's.
  const sessions = new Set();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
    session.on('error', () => {});
  });
  server.on('sessionError', () => {});

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `https://127.0.0.1:${server.address().port}`,
    close() {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
}

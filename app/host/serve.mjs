/**
 * npm start: builds the site when out/ is missing or stale, then serves it on http://localhost:3000 (PORT changes it)
 * with the headers a host should set. It answers on this machine only.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { headersFor } from './headers.mjs';
import { outIsStale } from './stale.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT must be a number from 1 to 65535, not "${process.env.PORT}"`);
  process.exit(2);
}

if (outIsStale(root)) {
  console.log('Building the site …');
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const out = join(root, 'out');
const notFound = readFileSync(join(out, '404.html'));
const serveFile = sirv(out, {
  etag: true,
  setHeaders: (response, path) => {
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  },
});

const server = createServer((request, response) =>
  serveFile(request, response, () => {
    for (const [name, value] of Object.entries(headersFor('/404.html'))) response.setHeader(name, value);
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(notFound);
  }),
);
server.on('error', (error) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is in use. Choose another: PORT=3001 npm start` : error.message);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => console.log(`Skytally is on http://localhost:${port}`));

/** Budgets in brotli-compressed kB (1000 bytes) of every exported page: its HTML, the scripts it names, and those with all that they fetch later. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const OUT = 'out';
const CHUNKS = join(OUT, '_next/static/chunks');

function pagesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name === '_next' ? [] : pagesIn(join(folder, entry.name));
    return entry.name.endsWith('.html') ? [join(folder, entry.name)] : [];
  });
}

/** Scripts that a page names; those for browsers without modules are never fetched by one that has them. */
function scriptsOf(page) {
  const tags = readFileSync(page, 'utf8').match(/<script\b[^>]*>/g) ?? [];
  const sources = tags.filter((tag) => !/noModule/i.test(tag)).map((tag) => /src="([^"?]+)/.exec(tag)?.[1]);
  return [...new Set(sources.filter(Boolean))].map((source) => join(OUT, decodeURIComponent(source)));
}

const lateChunks = new Map(readdirSync(CHUNKS).flatMap((name) => {
  const id = /^(\d+)\.[0-9a-f]+\.js$/.exec(name)?.[1];
  return id === undefined ? [] : [[id, join(CHUNKS, name)]];
}));
if (lateChunks.size === 0) throw new Error('No late chunk was found: have the charts moved into the first bundle?');

/** Chunks that these scripts can ask for later, as webpack writes it: e(123). Late chunks ask for others in turn. */
function laterThan(scripts) {
  const found = new Set();
  const queue = [...scripts];
  for (let script = queue.pop(); script !== undefined; script = queue.pop()) {
    for (const [, id] of readFileSync(script, 'utf8').matchAll(/\be\((\d+)\)/g)) {
      const chunk = lateChunks.get(id);
      if (chunk === undefined || found.has(chunk)) continue;
      found.add(chunk);
      queue.push(chunk);
    }
  }
  return [...found];
}

/** Pages that name the same scripts are measured once, and their HTML by the longest of them: there are hundreds of a kind. */
const kinds = new Map();
for (const page of pagesIn(OUT)) {
  const scripts = scriptsOf(page);
  if (scripts.length === 0) throw new Error(`${page} names no script: has the export changed?`);
  const kind = scripts.join(' ');
  kinds.set(kind, { scripts, pages: [...(kinds.get(kind)?.pages ?? []), page] });
}

/** Download, cite, share: no chart, and fetched only when a reader opens it, so it has a budget of its own. */
const tools = readdirSync(CHUNKS).filter((name) => /^tools\.[0-9a-f]+\.js$/.test(name));
if (tools.length !== 1) throw new Error('The tools of a figure are not one chunk of their own');

const ofPages = [...kinds.values()].flatMap(({ scripts, pages }) => {
  const longest = pages.toSorted((a, b) => statSync(b).size - statSync(a).size)[0];
  const name = pages.length === 1 ? longest : `${longest} (longest of ${pages.length} with these scripts)`;
  return [
    { name: `${name}: HTML`, path: longest, limit: '60 kB' },
    { name: `${name}: scripts before any chart`, path: scripts, limit: '125 kB' },
    { name: `${name}: scripts with every chart`, path: [...scripts, ...laterThan(scripts)], limit: '230 kB' },
  ];
});

const budgets = [...ofPages, { name: 'tools, when a reader opens them', path: join(CHUNKS, tools[0]), limit: '8 kB' }];

export default budgets;

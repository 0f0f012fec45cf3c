// npm run bench [-- --rounds 7 --out FILE]
// Measures the built site side by side with a hand-written page (limit-page.mjs), on a slow phone's connection and
// processor. The two take turns, so that a busy minute of this machine falls on both, and what counts are the ratios
// within each round. It measures and does not judge: a budget that is not met does not make it fail.
import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { findBrowser } from '../browser.mjs';
import { limitPage } from './limit-page.mjs';
import { markdownTable } from './report.mjs';
import { serve } from './serve.mjs';
import { slow4g, visit } from './visit.mjs';

const site = join(import.meta.dirname, '../../out');
const counts = { both: 23, russian: 9, ukrainian: 14 }; // the claims of the article, counted by hand

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, out: { type: 'string' } },
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) stop(`--rounds must be a whole number from 1, not "${options.rounds}".`);
if (!existsSync(join(site, 'en/index.html'))) {
  stop(`There is no ${relative('', join(site, 'en/index.html'))} to measure. Build the site first: npm run build`);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

const distinct = (texts) => [...new Set(texts)].join('; ');

/** The share of time, 0 to 1, for which this machine's processors are busy during one second. */
async function busyShare() {
  const read = () => cpus().reduce((sum, { times }) => {
    const all = Object.values(times).reduce((a, b) => a + b, 0);
    return { idle: sum.idle + times.idle, all: sum.all + all };
  }, { idle: 0, all: 0 });
  const before = read();
  await sleep(1000);
  const after = read();
  return 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all);
}

/** Waits, at most half a minute, until other work on this machine leaves most of it free. */
async function quietMachine() {
  let busy = await busyShare();
  for (let waited = 1; busy > 0.4 && waited < 30; waited++) busy = await busyShare();
  return busy;
}

const firstLine = ({ message }) => message.split('\n')[0];

/** Visits once more if the first visit fails, and says so; a second failure is the result. */
async function visitTwiceIfNeeded(url) {
  const where = { executablePath, url, counts };
  try {
    return await visit(where);
  } catch (first) {
    try {
      const second = await visit(where);
      return { ...second, errors: [...second.errors, `needed a second visit: ${firstLine(first)}`] };
    } catch (second) {
      return { failed: firstLine(second) };
    }
  }
}

const executablePath = await findBrowser();
console.error('Compressing the site …');
const servers = [await serve(new Map([['/index.html', limitPage()]])), await serve(site)];
const pages = [
  { name: 'limit', url: `${servers[0].url}/` },
  { name: 'site', url: `${servers[1].url}/en/` },
];

const results = []; // one per round: { limit, site }
try {
  for (let round = 0; round < rounds; round++) {
    const result = {};
    const order = round % 2 === 0 ? pages : pages.toReversed(); // each goes first in every other round
    for (const { name, url } of order) {
      const busyBefore = await quietMachine();
      result[name] = { ...await visitTwiceIfNeeded(url), busyBefore };
      const { failed, firstBars } = result[name];
      console.error(`round ${round + 1} of ${rounds}, ${name}: ${failed ?? `first bars ${Math.round(firstBars)} ms`}`);
    }
    results.push(result);
  }
} finally {
  for (const server of servers) server.close();
}

const visits = results.flatMap(({ limit, site: ours }) => [limit, ours]);
const machine = {
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  chromium: visits.find(({ browserVersion }) => browserVersion)?.browserVersion ?? 'unknown',
  node: process.version,
  busiest: Math.max(...visits.map(({ busyBefore }) => busyBefore)),
};

const lines = [
  '',
  markdownTable(results),
  '',
  `Profile ${slow4g.name}; rounds: ${rounds}. Median (min–max); the ratio is the median of the ratios of each round.`,
  'kB = 1000 bytes as sent: compressed, with headers.',
  `Machine: ${machine.cores} cores (${machine.processor}), Chromium ${machine.chromium}, Node ${machine.node}.`,
  `Just before the visits, other work kept it at most ${Math.round(machine.busiest * 100)} % busy.`,
];
for (const { name } of pages) {
  const failed = results.map((result) => result[name].failed).filter(Boolean);
  if (failed.length) lines.push(`Failed visits to ${name}, ${failed.length} of ${rounds}: ${distinct(failed)}`);
  const errors = results.flatMap((result) => result[name].errors ?? []);
  if (errors.length) lines.push(`Errors on ${name}: ${distinct(errors)}`);
}
console.log(lines.join('\n'));

if (options.out) {
  const record = { finished: new Date().toISOString(), machine, profile: slow4g, counts, results };
  writeFileSync(options.out, `${JSON.stringify(record, null, 2)}\n`);
}
for (const { name } of pages) {
  if (results.every((result) => result[name].failed)) stop(`Nothing was measured: every visit to ${name} failed.`);
}

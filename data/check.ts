/**
 * npm run check:data [-- --article FILE [--source ID]]
 * Loads every collection; with --article, proves a source's claims against that copy of the article. Last come the
 * corrections and the manifest, so that whoever enters an article is first told of the article.
 * Prints what it checked, or each fault; exits 1 when there is a fault, 2 when it was called wrongly.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faultsAgainstArticle } from './article';
import { loadCollection } from './dataset';
import { DataError, describeFault } from './fault';
import { collectionIds } from './published';
import { readReleaseHistory } from './release-of';

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({ options: { article: { type: 'string' }, source: { type: 'string' } } }).values;
  } catch (error) {
    return refuse((error as Error).message);
  }
}

const wanted = readArguments();
const dataFolder = join(process.cwd(), 'data');

try {
  const collections = collectionIds(dataFolder).map((id) => loadCollection(id));
  for (const { id, sources, reports } of collections) {
    const claims = reports.flatMap((report) => report.claims);
    console.log(`${id}: sources ${sources.length}, reports ${reports.length}, claims ${claims.length}: shape and meaning hold`);
  }
  if (wanted.article !== undefined) {
    if (!existsSync(wanted.article)) refuse(`There is no file ${wanted.article}`);
    const article = readFileSync(wanted.article, 'utf8');
    const articles = collections.flatMap((collection) => collection.sources.flatMap((source) => (source.kind === 'article' ? [{ collection, source }] : [])));
    const entry = articles.length === 1 ? articles[0] : articles.find(({ source }) => source.id === wanted.source);
    if (!entry || (wanted.source !== undefined && entry.source.id !== wanted.source))
      refuse(`Name the source with --source: ${articles.map(({ source }) => source.id).join(', ')}`);
    const { collection, source } = entry;
    const faults = faultsAgainstArticle(source, collection, article, `collections/${collection.id}/reports/${source.id}.json`);
    if (faults.length > 0) throw new DataError(faults);
    const claims = collection.reports.flatMap((report) => report.claims).filter((claim) => claim.source === source.id);
    for (const { id, evidence } of claims) console.log(`  proved ${id} · ¶${evidence?.paragraph} “${evidence?.words}”`);
    console.log(`${source.id}: ${claims.length} claims and ${source.setAside.length} numbers set aside stand in the article, and no numeral is left over`);
  }
  const { version, changedOn, corrections } = readReleaseHistory(dataFolder, true);
  console.log(`version ${version} of ${changedOn}: every file is as the manifest has it, every number as published, corrections ${corrections.length}`);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(`${error.faults.length} fault(s)\n${error.faults.map(describeFault).join('\n')}`);
  process.exit(1);
}

/**
 * npm run new:article [-- --publisher NAME --date YYYY-MM-DD --language CODE --address https://… --collection ID --text FILE]
 * Writes a file for an article that is to be entered, and asks on the terminal for what the flags leave out.
 * --text, a copy of the article with one paragraph a line, fills in its paragraphs and drafts a claim for each number.
 * Exits 2 when it was called wrongly.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readAddress, readCollectionId, readDay, readLanguage, readPublisher, sourceId } from './article-details';
import { draftsOf } from './article-drafts';
import { articleSkeleton, collectionSkeleton } from './article-skeleton';
import { schemaAddress } from './editor-schemas';
import { collectionIds } from './published';

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** What `make` returns; an error of its own ends the program with its message. */
function orRefuse<Result>(make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    return refuse((error as Error).message);
  }
}

const dataFolder = join(process.cwd(), 'data');
const known = collectionIds(dataFolder);
const one = { type: 'string' } as const;
const options = { publisher: one, date: one, language: one, address: one, collection: one, text: one };
const flags = orRefuse(() => parseArgs({ options }).values);

// One interface for all questions: answers that were typed ahead, or pasted together, wait in it for theirs.
const terminal = createInterface({ input: process.stdin, output: process.stdout });
const answers = terminal[Symbol.asyncIterator]();

/** The flag, checked; where it was not given, the first answer on the terminal that holds. */
async function ask<Answer>(flag: keyof typeof options, question: string, read: (text: string) => Answer): Promise<Answer> {
  const given = flags[flag];
  if (given !== undefined) return orRefuse(() => read(given));
  for (;;) {
    terminal.setPrompt(`${question} `);
    terminal.prompt();
    const { value, done } = await answers.next();
    if (done) return refuse(`\nNothing was written: --${flag} is missing, and no answer came.`);
    try {
      return read(value);
    } catch (error) {
      console.log((error as Error).message);
    }
  }
}

const details = {
  collection: await ask('collection', `Into which collection (${known.join(', ')}, or a new id)?`, readCollectionId),
  publisher: await ask('publisher', 'Who published it?', readPublisher),
  publishedOn: await ask('date', 'On which day was it published (YYYY-MM-DD)?', readDay),
  language: await ask('language', 'In which language (id, en, uk, ru)?', readLanguage),
  address: await ask('address', 'At which address (https://…, or nothing if your copy carries none)?', readAddress),
};
terminal.close();

const id = sourceId(details);
const path = `collections/${details.collection}/reports/${id}.json`;
if (existsSync(join(dataFolder, path))) refuse(`data/${path} is there already, and nothing was written: add to that file, or tell the two articles apart by --publisher.`);
const { text } = flags;
if (text !== undefined && !existsSync(text)) refuse(`There is no file ${text}`);
const drafts = text === undefined ? null : orRefuse(() => draftsOf(readFileSync(text, 'utf8'), details.language));
mkdirSync(dirname(join(dataFolder, path)), { recursive: true });
if (!known.includes(details.collection)) {
  const card = `collections/${details.collection}/collection.json`;
  writeFileSync(join(dataFolder, card), collectionSkeleton(details.collection, schemaAddress(card, 'collection')), { flag: 'wx' });
  console.log(`wrote data/${card}: "${details.collection}" is a new collection`);
}
writeFileSync(join(dataFolder, path), articleSkeleton(details, drafts, schemaAddress(path, 'entry')), { flag: 'wx' });

console.log(`wrote data/${path}`);
for (const { paragraph, words } of drafts?.claims ?? []) console.log(`  ¶${paragraph} a claim? “${words}”`);
for (const { paragraph, words } of drafts?.asides ?? []) console.log(`  ¶${paragraph} set aside? “${words}”`);
console.log(`Fill in what is empty or has a "?", then: npm run check:data -- --article ${text ?? 'FILE'} --source ${id}`);

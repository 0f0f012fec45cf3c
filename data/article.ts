import { foldParagraph, paragraphHash } from './evidence';
import type { Fault } from './fault';
import { numeralsIn } from './numerals';
import type { ArticleRecord, Collection } from './schema';

/**
 * Proves a source against a copy of its article (one paragraph per line): every paragraph has the hash on record
 * and prints the numerals on record; every claim's words stand in its paragraph, which also names its place and
 * weapon; every phrase set aside stands in its paragraph. Returns what fails; `file` names the source's file.
 */
export function faultsAgainstArticle(source: ArticleRecord, collection: Collection, article: string, file: string): Fault[] {
  const faults: Fault[] = [];
  const say = (record: string, field: string, problem: string, mend: string) =>
    void faults.push({ file, record, field, problem, mend });
  const printed = article.replace(/\r?\n$/, '').split(/\r?\n/).map(foldParagraph);

  if (printed.length !== source.paragraphs.length)
    say(source.id, 'paragraphs', `the copy has ${printed.length} paragraphs, the record ${source.paragraphs.length}`, 'use a copy with one paragraph per line');
  for (const { number, sha256, numerals } of source.paragraphs) {
    const paragraph = printed[number - 1] ?? '';
    if (paragraphHash(paragraph) !== sha256)
      say(source.id, `paragraphs[${number}].sha256`, `paragraph ${number} of the copy has another hash`, 'find out which of the two was changed');
    const found = numeralsIn(paragraph, source.language);
    if (found.join(' ') !== numerals.join(' '))
      say(source.id, `paragraphs[${number}].numerals`, `paragraph ${number} prints ${list(found)}, on record are ${list(numerals)}`, 'correct the numerals on record, then account for each of them');
  }

  const names = new Map([...collection.places, ...collection.weapons].map(({ id, asPrinted }) => [id, asPrinted]));
  const claims = collection.reports.flatMap((report) => report.claims).filter((claim) => claim.source === source.id);
  for (const { id, evidence, place, weapon } of claims) {
    if (evidence === null) continue;
    const paragraph = printed[evidence.paragraph - 1] ?? '';
    if (paragraphHash(paragraph) !== evidence.sha256)
      say(id, 'evidence.sha256', `paragraph ${evidence.paragraph} of the copy has another hash`, 'read the paragraph again and enter the claim anew');
    if (!paragraph.includes(foldParagraph(evidence.words)))
      say(id, 'evidence.words', `"${evidence.words}" does not stand in paragraph ${evidence.paragraph}`, 'quote the words as printed, or correct the paragraph');
    for (const [field, named] of [['place', place], ['weapon', weapon]] as const) {
      const forms = named === null ? [] : (names.get(named) ?? []);
      if (named !== null && !forms.some((form) => paragraph.toLowerCase().includes(form.toLowerCase())))
        say(id, field, `paragraph ${evidence.paragraph} prints none of the names of "${named}": ${list(forms)}`, 'correct the claim, or add the name as printed to the table');
    }
  }
  for (const { paragraph, words } of source.setAside) {
    if (!(printed[paragraph - 1] ?? '').includes(foldParagraph(words)))
      say(source.id, 'setAside', `"${words}" does not stand in paragraph ${paragraph}`, 'quote the words as printed, or correct the paragraph');
  }
  return faults;
}

function list(items: readonly string[]): string {
  return items.length > 0 ? items.map((item) => `"${item}"`).join(', ') : 'none';
}

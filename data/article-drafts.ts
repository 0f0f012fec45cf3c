import { foldParagraph, paragraphHash } from './evidence';
import { numeralsIn, valueOf } from './numerals';
import type { ArticleRecord } from './schema';

/** A number that may be a claim: where it stands, the words around it, and what it means; null for one of several words, "dua puluh". */
export type Draft = { paragraph: number; sha256: string; words: string; count: number | null };

/** What can be told of an article by reading a copy of it: `asides` are numerals without a value, dates above all. */
export type Drafts = { paragraphs: ArticleRecord['paragraphs']; claims: Draft[]; asides: { paragraph: number; words: string }[] };

/** Reads a copy of an article, one paragraph a line. Throws for a language whose number words are not known. */
export function draftsOf(copy: string, language: string): Drafts {
  const drafts: Drafts = { paragraphs: [], claims: [], asides: [] };
  copy.replace(/\r?\n$/, '').split(/\r?\n/).map(foldParagraph).forEach((text, index) => {
    const [paragraph, sha256, numerals] = [index + 1, paragraphHash(text), numeralsIn(text, language)];
    drafts.paragraphs.push({ number: paragraph, sha256, numerals });
    for (const { at, number } of numbersOf(text, numerals)) {
      const count = number.includes(' ') ? null : valueOf(number, language);
      if (count === undefined) drafts.asides.push({ paragraph, words: number });
      else drafts.claims.push({ paragraph, sha256, words: phraseAt(text.slice(at), number, language), count });
    }
  });
  return drafts;
}

/** The numbers of a text and where each begins; number words that follow each other are one number. */
function numbersOf(text: string, numerals: readonly string[]): { at: number; number: string }[] {
  const numbers: { at: number; number: string }[] = [];
  let end = 0;
  for (const numeral of numerals) {
    const at = startOf(numeral, text, end);
    const before = numbers.at(-1);
    const follows = before && at === end + 1 && text[end] === ' ' && !/\d/.test(before.number + numeral);
    if (follows) before.number += ` ${numeral}`;
    else numbers.push({ at, number: numeral });
    end = at + numeral.length;
  }
  return numbers;
}

/** Where a numeral that numeralsIn found begins: a number word stands alone, digits may not ("France24"). */
function startOf(numeral: string, text: string, from: number): number {
  if (/^\d/.test(numeral)) return text.indexOf(numeral, from);
  const word = new RegExp(`\\b${numeral}\\b`, 'gu');
  word.lastIndex = from;
  return word.exec(text)?.index ?? from;
}

/** The number and at most three words after it, up to a stop or the next numeral. */
function phraseAt(text: string, number: string, language: string): string {
  const [after = ''] = /^(?: [\p{L}\d-]+){0,3}/u.exec(text.slice(number.length)) ?? [];
  const words = after.trim().split(' ');
  const end = words.findIndex((word) => word === '' || numeralsIn(word, language).length > 0);
  return [number, ...words.slice(0, end < 0 ? undefined : end)].join(' ');
}

/**
 * Finds the numerals and number words of a text, so that no number of an article goes unaccounted for.
 * Roman numerals from II to IV count, because "Perang Dunia II" is a number too.
 */
const NUMBER_WORDS: Record<string, readonly string[]> = {
  id: [
    'nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas',
    'belas', 'puluh', 'puluhan', 'seratus', 'ratus', 'ratusan', 'seribu', 'ribu', 'ribuan', 'juta', 'jutaan',
    'setengah', 'sepasang', 'selusin', 'pertama', 'kedua', 'ketiga', 'keempat', 'kelima',
  ],
};

/** Languages whose number words are known. For any other language only digits would be found, so the caller must refuse it. */
export const NUMERAL_LANGUAGES = Object.keys(NUMBER_WORDS);

const PIECES = ['belas', 'puluh', 'ratus', 'ribu', 'juta'];

const VALUES: Record<string, Record<string, number>> = {
  id: { nol: 0, satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9, sepuluh: 10, sebelas: 11, selusin: 12, seratus: 100, seribu: 1000 },
};

/**
 * The whole number that a numeral (12, 1.200) or a single number word means; undefined for dates, ordinals, words that
 * only round ("puluhan") and the pieces of a number in several words ("dua puluh").
 */
export function valueOf(numeral: string, language: string): number | undefined {
  if (/^\d+(?:[.,]\d{3})*$/.test(numeral)) return Number(numeral.replace(/[.,]/g, ''));
  return VALUES[language]?.[numeral.toLowerCase()];
}

/** Whether a numeral is a piece of a number in several words, which has no value of its own. */
export function isPiece(numeral: string): boolean {
  return PIECES.includes(numeral.toLowerCase());
}

/**
 * The numerals and number words of `text`, as printed and in order. Dates (8/10/2024) are one numeral.
 * Throws for a language whose number words are not listed here.
 */
export function numeralsIn(text: string, language: string): string[] {
  const words = NUMBER_WORDS[language];
  if (!words) throw new Error(`No number words are listed for the language "${language}": add them to data/numerals.ts.`);
  const pattern = new RegExp(`\\d+(?:/\\d+)*(?:[.,]\\d+)*|\\b(?:${words.join('|')})\\b|\\b(?:II|III|IV)\\b`, 'giu');
  return text.match(pattern) ?? [];
}

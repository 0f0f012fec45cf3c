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

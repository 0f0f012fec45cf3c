import { describe, expect, it } from 'vitest';
import { isPiece, NUMERAL_LANGUAGES, numeralsIn, valueOf } from './numerals';

describe('the numerals of an Indonesian text', () => {
  it.each([
    ['digits', 'terlihat 12 kapal dan 3 perahu', ['12', '3']],
    ['digits beside letters and hyphens', 'Radio24 melihat tipe Kh-59', ['24', '59']],
    ['a date as one numeral', 'pada Rabu (5/6/2024) pagi', ['5/6/2024']],
    ['decimals and grouped thousands as one numeral', 'naik 3,5 dari 1.200 ton', ['3,5', '1.200']],
    ['a digit without the full stop after it', 'Jumlahnya 7.', ['7']],
    ['number words', 'dua kapal, tujuh perahu, sepuluh jala', ['dua', 'tujuh', 'sepuluh']],
    ['each word of a compound number', 'dua belas ribu', ['dua', 'belas', 'ribu']],
    ['ordinals', 'kapal pertama dan kapal kedua', ['pertama', 'kedua']],
    ['rough quantities', 'puluhan kapal, ratusan perahu', ['puluhan', 'ratusan']],
    ['number words as printed, in upper and lower case', 'Dua kapal DUA dua', ['Dua', 'DUA', 'dua']],
    ['roman numerals from II to IV', 'Musim II, musim III, musim IV', ['II', 'III', 'IV']],
    ['the same numeral each time it is printed', '4 kapal, lalu 4 lagi', ['4', '4']],
  ])('are %s, in order', (_, text, numerals) => {
    expect(numeralsIn(text, 'id')).toEqual(numerals);
  });

  it.each([
    ['a number word inside a longer word', 'mereka bersatu dan berdua di Limau'],
    ['a roman numeral inside a longer word', 'kapal XII dan VIII'],
    ['words without a number', 'tidak ada apa pun di laut'],
    ['nothing', ''],
  ])('are none in %s', (_, text) => {
    expect(numeralsIn(text, 'id')).toEqual([]);
  });
});

describe('the value of a numeral', () => {
  it.each([['47', 47], ['0', 0], ['nol', 0], ['Dua', 2], ['EMPAT', 4], ['sebelas', 11], ['selusin', 12], ['seribu', 1000], ['1.200', 1200]])('%s is %i', (numeral, value) => {
    expect(valueOf(numeral, 'id')).toBe(value);
  });

  it.each(['5/6/2024', '3,5', 'puluhan', 'kedua', 'II', 'puluh'])('%s has none', (numeral) => {
    expect(valueOf(numeral, 'id')).toBeUndefined();
  });

  it('belongs to the whole number, and not to a piece of one', () => {
    expect(['dua', 'Puluh', 'puluhan', '20'].map(isPiece)).toEqual([false, true, false, false]);
  });

  it('of a word in a language not listed is not known', () => {
    expect(valueOf('two', 'en')).toBeUndefined();
  });
});

describe('a language whose number words are not listed', () => {
  it.each(['en', 'xx', ''])('is refused: "%s"', (language) => {
    expect(() => numeralsIn('two ships, 2 boats', language)).toThrow(
      `No number words are listed for the language "${language}": add them to data/numerals.ts.`,
    );
  });

  it('is every language but Indonesian', () => {
    expect(NUMERAL_LANGUAGES).toEqual(['id']);
  });
});

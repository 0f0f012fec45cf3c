import { describe, expect, it } from 'vitest';
import { draftsOf } from './article-drafts';

const claims = (text: string) => draftsOf(text, 'id').claims.map(({ words, count }) => [words, count]);

describe('a copy of an article', () => {
  it('gives its paragraphs, with the hash and the numerals of each', () => {
    expect(draftsOf('Sebanyak 12 layangan biru.\r\nTiga  perahu kertas pada 5/6/2024.\r\n', 'id')).toEqual({
      paragraphs: [
        { number: 1, sha256: 'ebef1c4745dcefc95a5651f2371d80fe52d5ddfc1723356ad62673b38cf97118', numerals: ['12'] },
        { number: 2, sha256: 'b8dcf10a7b25ce50445fdbdd1551e0010ff8c1fd46e09db6f20564dbe1b38d40', numerals: ['Tiga', '5/6/2024'] },
      ],
      claims: [
        { paragraph: 1, sha256: 'ebef1c4745dcefc95a5651f2371d80fe52d5ddfc1723356ad62673b38cf97118', words: '12 layangan biru', count: 12 },
        { paragraph: 2, sha256: 'b8dcf10a7b25ce50445fdbdd1551e0010ff8c1fd46e09db6f20564dbe1b38d40', words: 'Tiga perahu kertas pada', count: 3 },
      ],
      asides: [{ paragraph: 2, words: '5/6/2024' }],
    });
  });

  it('drafts a claim of a numeral and at most three words after it', () => {
    expect(claims('Ada 1.200 layangan biru besar sekali.')).toEqual([['1.200 layangan biru besar', 1200]]);
    expect(claims('Ada 17 di laut, 16, dan 12')).toEqual([['17 di laut', 17], ['16', 16], ['12', 12]]);
  });

  it('leaves the count of a number in several words to whoever enters it', () => {
    expect(claims('seratus dua puluh lima layangan biru, tiga belas perahu')).toEqual([['seratus dua puluh lima layangan biru', null], ['tiga belas perahu', null]]);
    expect(claims('12 tiga')).toEqual([['12', 12], ['tiga', 3]]);
  });

  it('never drafts two numerals in one phrase', () => {
    expect(claims('dua atau tiga layangan')).toEqual([['dua atau', 2], ['tiga layangan', 3]]);
  });

  it('finds a number word where it stands alone, and digits anywhere', () => {
    expect(claims('Bertiga, lalu tiga layangan')).toEqual([['tiga layangan', 3]]);
    expect(claims('Kata France24 pada 24 layangan')).toEqual([['24 pada', 24], ['24 layangan', 24]]);
  });

  it('leaves a numeral without a value to be set aside', () => {
    expect(draftsOf('Pada 8/10/2024, Perang Dunia II, puluhan layangan', 'id').asides.map(({ words }) => words)).toEqual(['8/10/2024', 'II', 'puluhan']);
  });

  it('cannot be read in a language whose number words are not known', () => {
    expect(() => draftsOf('Tolv drakar.', 'sv')).toThrow('No number words are listed for the language "sv": add them to data/numerals.ts.');
  });
});

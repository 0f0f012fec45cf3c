import { describe, expect, it } from 'vitest';
import { foldParagraph, paragraphHash } from './evidence';

describe('the fingerprint of a paragraph', () => {
  it('is the SHA-256 of its text', () => {
    expect(paragraphHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is taken over the bytes of UTF-8', () => {
    expect(paragraphHash('caf\u00e9 dua')).toBe('0d07a6f4d54d491748cab8fc638d7a5bf6b3535821bb9fde8d7343d09e72d2ac');
  });

  it('is the same for a composed and a decomposed letter', () => {
    expect(paragraphHash('cafe\u0301 dua')).toBe('0d07a6f4d54d491748cab8fc638d7a5bf6b3535821bb9fde8d7343d09e72d2ac');
  });

  it('is the same however the words are spaced', () => {
    expect(paragraphHash('\t caf\u00e9\u00a0\r\n  dua ')).toBe('0d07a6f4d54d491748cab8fc638d7a5bf6b3535821bb9fde8d7343d09e72d2ac');
  });

  it('differs when a letter, a mark or a case differs', () => {
    const hashes = ['dua drone', 'dua drones', 'dua drone.', 'Dua drone', 'duadrone'].map(paragraphHash);
    expect(new Set(hashes).size).toBe(5);
  });
});

describe('the folded paragraph', () => {
  it('has single spaces, composed letters and no space at its ends', () => {
    expect(foldParagraph('  cafe\u0301 \n\n dua\u2003tiga\t')).toBe('caf\u00e9 dua tiga');
  });

  it('keeps case and marks as they are', () => {
    expect(foldParagraph('“Dua”, kata SATU.')).toBe('“Dua”, kata SATU.');
  });

  it('is empty for white space alone', () => {
    expect(foldParagraph(' \n\t ')).toBe('');
  });
});

import { expect, it } from 'vitest';
import { wrappedText } from './wrapped-text';

const letters = (line: string) => line.length;

it('breaks between words, and only where a line would be too wide', () => {
  expect(wrappedText('one two  three', 7, letters)).toEqual(['one two', 'three']);
  expect(wrappedText('incomprehensible to me', 5, letters)).toEqual(['incomprehensible', 'to me']);
  expect(wrappedText('', 5, letters)).toEqual([]);
});

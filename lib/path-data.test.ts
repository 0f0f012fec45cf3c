import { describe, expect, test } from 'vitest';
import { pathData } from './path-data';

describe('pathData', () => {
  test('writes corners as differences, in halves of a unit', () => {
    expect(pathData([[[10, 10], [20.3, 10.1], [19.9, 20.6]]])).toBe('M10 10l10.5 0-.5 10.5z');
  });

  test('adds up no error: the last corner is where it was', () => {
    const corners = Array.from({ length: 41 }, (_, index) => [index * 0.3, index % 2] as const);
    const numbers = pathData([corners]).match(/-?(\d*\.)?\d+/g)!.map(Number);
    const across = numbers.filter((_, index) => index % 2 === 0).reduce((sum, value) => sum + value, 0);
    expect(across).toBe(12);
  });

  test('leaves out a ring that shrinks to a line', () => {
    expect(pathData([[[1, 1], [1.1, 1], [1, 1.1]], [[0, 0], [4, 0], [0, 4]]])).toBe('M0 0l4 0-4 4z');
  });
});

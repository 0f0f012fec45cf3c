import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { en } from '../language/en';
import { makeFormat } from '../language/format';
import { setAsideTable } from './set-aside';

const table = setAsideTable(loadCollection('article'), 'en', en.pages.method.aside, makeFormat('en', en.dashboard));
const texts = table.rows.map(({ cells }) => cells.map(({ text }) => text));

describe('the numbers set aside', () => {
  it('are 19, each with its words, its paragraph and the reason', () => {
    expect(table.columns.map(({ label }) => label)).toEqual(['As printed', 'Paragraph', 'Why it is set aside']);
    expect(texts).toHaveLength(19);
    expect(texts[0]).toEqual(['“13/10/2024”', '¶1', 'Date of publication, day first.']);
    expect(texts[4]).toEqual(['“France24”', '¶12', 'Name of a broadcaster.']);
  });

  it('have a key of their own each', () => {
    expect(new Set(table.rows.map(({ key }) => key)).size).toBe(19);
  });
});

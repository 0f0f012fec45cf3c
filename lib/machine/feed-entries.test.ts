import { describe, expect, it } from 'vitest';
import { feedEntries, type FeedCorrection } from './feed-entries';

const CORRECTION: FeedCorrection = {
  id: '2024-11-05-1',
  on: '2024-11-05',
  collection: 'october-2024',
  claim: 'night-2024-10-12-ru-mod-intercepted',
  field: 'count',
  from: 46,
  to: 47,
  because: { en: 'The page says 47.' },
};
const entriesOf = (corrections: FeedCorrection[]) =>
  feedEntries({
    releases: [
      { version: '1.0.0', on: '2024-11-01', added: [{ collection: 'article', claims: 23 }, { collection: 'october-2024', claims: 1 }] },
      { version: '1.0.1', on: '2024-11-05', added: [] },
      { version: '1.1.0', on: '2024-11-09', added: [{ collection: 'october-2024', claims: 1 }] },
    ],
    corrections,
    names: new Map([['article', 'The article'], ['october-2024', 'October 2024']]),
    correctionsPage: 'https://skytally.example/en/corrections/',
  });

describe('the entries of the feed', () => {
  it('are the releases that added claims, and the corrections, oldest first', () => {
    expect(entriesOf([CORRECTION])).toEqual([
      {
        id: 'https://skytally.example/en/corrections/#version-1.0.0',
        title: 'Version 1.0.0: 24 claims added',
        on: '2024-11-01',
        text: 'The article: 23 claims added. October 2024: 1 claim added. Every number is what a party to the war reported.',
        link: 'https://skytally.example/en/corrections/#versions',
        category: 'addition',
      },
      {
        id: 'https://skytally.example/en/corrections/#2024-11-05-1',
        title: 'Correction in October 2024: night-2024-10-12-ru-mod-intercepted',
        on: '2024-11-05',
        text: 'count: 46 became 47. The page says 47.',
        link: 'https://skytally.example/en/corrections/#2024-11-05-1',
        category: 'correction',
      },
      {
        id: 'https://skytally.example/en/corrections/#version-1.1.0',
        title: 'Version 1.1.0: 1 claim added',
        on: '2024-11-09',
        text: 'October 2024: 1 claim added. Every number is what a party to the war reported.',
        link: 'https://skytally.example/en/corrections/#versions',
        category: 'addition',
      },
    ]);
  });

  it.each([
    [{ from: null, to: 0 }, 'count: not reported became 0. The page says 47.'],
    [{ field: 'place', from: 'RU-KRS', to: null }, 'place: RU-KRS became none. The page says 47.'],
    [{ field: 'claim', from: 46, to: null }, 'The claim was withdrawn. The page says 47.'],
  ])('say in words what is not there: %o', (change, text) => {
    expect(entriesOf([{ ...CORRECTION, ...change }])[1]?.text).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { makeRelease } from './make-release';
import { readReleaseHistory } from './release-of';
import { editEntry, smallData } from './release.fixture';

function released(): string {
  const folder = smallData();
  makeRelease(folder, { because: null, on: '2026-03-01' }, false);
  return folder;
}

describe('what the pages say of the dataset', () => {
  it('is the version, the day, and the past', () => {
    const folder = released();
    editEntry(folder, (_, claim) => Object.assign(claim('june-7-all'), { count: 4 }));
    makeRelease(folder, { because: 'The page says so.', on: '2026-03-02' }, false);
    const { version, changedOn, releases, corrections } = readReleaseHistory(folder, true);
    expect([version, changedOn]).toEqual(['1.0.1', '2026-03-02']);
    expect(releases.map((release) => release.version)).toEqual(['1.0.0', '1.0.1']);
    expect(corrections.map(({ claim, from, to }) => [claim, from, to])).toEqual([['june-7-all', 3, 4]]);
  });

  it('is not said of data that were not released, unless they are in the making', () => {
    const folder = released();
    editEntry(folder, (_, claim) => Object.assign(claim('june-7-all'), { count: 4 }));
    expect(() => readReleaseHistory(folder, true)).toThrow('was published as 3, and is 4 now; no correction says why');
    expect(readReleaseHistory(folder, false).version).toBe('1.0.0');
  });

  it('is not said where nothing was ever released', () => {
    const folder = smallData();
    expect(() => readReleaseHistory(folder, false)).toThrow('there is no manifest');
    expect(() => readReleaseHistory(folder, true)).toThrow('there is no manifest');
  });
});

import { describe, expect, it } from 'vitest';
import { changesSince, changeText } from './changes';
import type { Manifest } from './manifest';
import type { StandingClaim } from './published';

const manifest = (fields: string[], rows: Manifest['claims'][string]) => ({ fields, claims: { kites: rows } });
const standing = (id: string, published: object) => ({ collection: 'kites', file: 'kites.json', report: 'june', id, published }) as unknown as StandingClaim;

describe('what changed since the manifest', () => {
  it('is nothing where every field that it knows is the same', () => {
    expect(changesSince(manifest(['weapon', 'count'], { a: ['kite', 3] }), [standing('a', { count: 3, weapon: 'kite', place: 'bay' })])).toEqual({ added: [], changed: [] });
  });

  it('is a value for each field that differs; zero and "not reported" are not the same', () => {
    const { changed } = changesSince(manifest(['weapon', 'count'], { a: ['kite', null] }), [standing('a', { count: 0, weapon: 'boat' })]);
    expect(changed.map(({ field, from, to }) => [field, from, to])).toEqual([['count', null, 0], ['weapon', 'kite', 'boat']]);
  });

  it('is a claim that is new, and one that is gone', () => {
    const { added, changed } = changesSince(manifest(['count'], { a: [3] }), [standing('b', { count: 3 })]);
    expect(added.map(({ id }) => id)).toEqual(['b']);
    expect(changed).toEqual([{ collection: 'kites', file: 'collections/kites', claim: 'a', field: 'claim', from: 3, to: null }]);
  });

  it('is said with both values', () => {
    const change = { collection: 'kites', file: 'kites.json', claim: 'a', field: 'count', from: 12, to: null } as const;
    expect(changeText(change)).toBe('was published as 12, and is null now');
    expect(changeText({ ...change, field: 'claim' })).toBe('the claim was published with the count 12, and is gone');
    expect(changeText({ ...change, field: 'claim', from: null })).toBe('the claim was published, and is gone');
  });
});

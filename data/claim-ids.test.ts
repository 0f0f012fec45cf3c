import { expect, it } from 'vitest';
import { loadCollection } from './dataset';

// Each claim has a short address, /claims/ID/, that names no collection.
it('gives every claim an id of its own in the whole dataset', () => {
  const ids = ['article', 'october-2024'].flatMap((id) => loadCollection(id).reports.flatMap(({ claims }) => claims.map((claim) => claim.id)));
  expect(ids).toHaveLength(496);
  expect(new Set(ids).size).toBe(496);
});

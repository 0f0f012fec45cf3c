import { describe, expect, it } from 'vitest';
import { correctionsFileSchema, correctionsText, faultsOfCorrections, fingerprint, type Correction } from './corrections';
import type { StandingClaim } from './published';

const STANDING = [{ collection: 'kites', file: 'kites.json', report: 'june-7', id: 'june-7-all', published: {} }] as unknown as StandingClaim[];
const FIRST: Correction = { id: 'a', on: '2026-03-02', collection: 'kites', claim: 'june-7-all', field: 'count', from: 3, to: 4, because: { en: 'The page says so.' } };
const GONE: Correction = { ...FIRST, id: 'gone', claim: 'june-8-all', field: 'claim', from: 7, to: null };

describe('a list of corrections', () => {
  it('is in order when each starts from what the one before made', () => {
    expect(faultsOfCorrections([FIRST, { ...FIRST, id: 'b', from: 4, to: null }, { ...FIRST, id: 'c', from: null, to: 0 }, GONE], STANDING)).toEqual([]);
  });

  it.each<[string, Correction[], string, string, string]>([
    ['an id used twice', [FIRST, { ...FIRST, from: 4, to: 5 }], 'a', 'id', 'the id is used twice'],
    ['a day before the one above', [FIRST, { ...FIRST, id: 'b', on: '2026-03-01', from: 4, to: 5 }], 'b', 'on', '2026-03-01 is before the correction above it (2026-03-02)'],
    ['nothing changed', [{ ...FIRST, to: 3 }], 'a', 'to', 'it is the value that `from` has: 3'],
    ['another start than was published', [FIRST, { ...FIRST, id: 'b', from: 3, to: 5 }], 'b', 'from', '3 is not what "a" made of it, 4'],
    ['a claim that never was', [{ ...FIRST, claim: 'june-9-all' }], 'a', 'claim', 'there is no claim "june-9-all" in "kites", and none was withdrawn'],
    ['a claim of another collection', [{ ...FIRST, collection: 'boats' }], 'a', 'claim', 'there is no claim "june-7-all" in "boats", and none was withdrawn'],
    ['a withdrawal that leaves something', [{ ...GONE, to: 7 }], 'gone', 'to', 'a claim that is withdrawn becomes nothing'],
    ['a withdrawn claim that stands', [{ ...GONE, claim: 'june-7-all' }], 'gone', 'claim', '"june-7-all" was withdrawn, and stands in the data'],
    ['a change after the withdrawal', [GONE, { ...GONE, id: 'later', field: 'count', from: 7, to: 8 }], 'later', 'claim', '"june-8-all" was withdrawn before'],
  ])('is refused for %s', (_, corrections, record, field, problem) => {
    expect(faultsOfCorrections(corrections, STANDING)).toEqual([expect.objectContaining({ file: 'corrections.json', record, field, problem, mend: expect.stringMatching(/./) })]);
  });

  it.each([
    ['a day that does not exist', { on: '2026-02-30' }],
    ['no reason', { because: { en: ' ' } }],
    ['a field that is not published', { field: 'note' }],
    ['a field of its own', { by: 'me' }],
  ])('has no shape with %s', (_, change) => {
    expect(correctionsFileSchema.safeParse({ corrections: [{ ...FIRST, ...change }] }).success).toBe(false);
  });
});

describe('the text of corrections.json', () => {
  it('names its schema and is read back as it was', () => {
    expect(correctionsText([FIRST])).toContain('{\n  "$schema": "./schema/corrections.schema.json",\n  "corrections": [\n    {\n      "id": "a",\n');
    expect(correctionsFileSchema.parse(JSON.parse(correctionsText([FIRST]))).corrections).toEqual([FIRST]);
  });
});

describe('the fingerprint', () => {
  it('of no corrections is the SHA-256 of "[]"', () => {
    expect(fingerprint([])).toBe('4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
  });

  it('is of what they say, not of the order of their fields', () => {
    expect(fingerprint([Object.fromEntries(Object.entries(FIRST).reverse()) as Correction])).toBe(fingerprint([FIRST]));
    expect(fingerprint([{ ...FIRST, to: 5 }])).not.toBe(fingerprint([FIRST]));
    expect(fingerprint([FIRST, GONE])).not.toBe(fingerprint([GONE, FIRST]));
  });
});

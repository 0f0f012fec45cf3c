import { readFileSync } from 'node:fs';
import { validateCFF, validateCFFFile } from 'cffjs';
import { describe, expect, it } from 'vitest';

describe('CITATION.cff', () => {
  const cff = validateCFFFile('CITATION.cff');

  it('is what version 1.2.0 of the format asks for, and names the dataset with its own licence', () => {
    expect(cff).toMatchObject({
      'cff-version': '1.2.0',
      type: 'software',
      title: 'Skytally',
      authors: [{ name: 'Skytally contributors' }],
      license: 'MIT',
      references: [{ type: 'data', authors: [{ name: 'Skytally contributors' }], license: 'CC-BY-4.0' }],
    });
  });

  it('has the version of the package', () => {
    expect(cff.version).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
  });

  it('would be refused without authors', () => {
    expect(() => validateCFF({ ...cff, authors: undefined })).toThrow('authors');
  });
});

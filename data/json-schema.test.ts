import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadCollection } from './dataset';
import { claimJsonSchema, jsonSchemaOf, reportJsonSchema } from './json-schema';

const ORIGIN = 'https://skytally.example';
const strict = () => addFormats(new Ajv2020({ strict: true, allErrors: true, strictTypes: false }));
const reports = ['article', 'october-2024'].flatMap((id) => loadCollection(id).reports);
const claim = reports[0]!.claims[0]!;

describe.each([
  ['claim', claimJsonSchema(ORIGIN), reports.flatMap(({ claims }) => claims)],
  ['report', reportJsonSchema(ORIGIN), reports],
] as const)('the JSON Schema of a %s', (name, schema, records) => {
  it('is JSON Schema 2020-12, and names itself', () => {
    expect(strict().validateSchema(schema)).toBe(true);
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `https://skytally.example/data/schema/${name}.schema.json`, type: 'object' });
  });

  it('accepts every one in the data', () => {
    const validate = strict().compile(schema);
    for (const record of records) {
      validate(record);
      expect(validate.errors).toBeNull();
    }
  });

  it('describes every field', () => {
    const fields = Object.entries(schema.properties ?? {});
    expect(fields.filter(([, field]) => typeof field !== 'object' || !field.description)).toEqual([]);
  });
});

describe('the JSON Schema of a claim', () => {
  const validate = strict().compile(claimJsonSchema(ORIGIN));

  it.each([
    ['a count in words', { count: 'forty-seven' }],
    ['a count below nothing', { count: -1 }],
    ['half a drone', { count: 0.5 }],
    ['an unknown outcome', { outcome: 'destroyed' }],
    ['a field of another name', { number: 47 }],
    ['no weapon', { weapon: undefined }],
  ])('refuses %s', (_, wrong) => {
    expect(validate(JSON.parse(JSON.stringify({ ...claim, ...wrong })))).toBe(false);
  });

  it('gives each field its own description, although fields share a type', () => {
    const { properties } = claimJsonSchema(ORIGIN);
    expect(properties?.id).toMatchObject({ description: 'The claim. Given by Skytally; unique within its collection and never used again for another claim.' });
    expect(properties?.source).toMatchObject({ description: 'The article or page in which this number was read. Given by Skytally.' });
  });
});

describe('the JSON Schema of a zod schema', () => {
  it('has the address and title it is given', () => {
    expect(jsonSchemaOf(z.strictObject({ n: z.int() }), { id: 'https://skytally.example/n.json', title: 'N' })).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://skytally.example/n.json',
      title: 'N',
      type: 'object',
      properties: { n: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 } },
      required: ['n'],
      additionalProperties: false,
    });
  });

  it('is refused for what JSON Schema cannot say', () => {
    expect(() => jsonSchemaOf(z.date(), { id: 'https://skytally.example/d.json', title: 'D' })).toThrow('Date');
  });
});

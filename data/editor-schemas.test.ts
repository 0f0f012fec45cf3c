import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorSchemas, schemaAddress, writeEditorFiles } from './editor-schemas';
import { ENTRY_FILE, readJson, smallData, writeJson } from './release.fixture';

function accepts(schema: string, content: unknown): boolean {
  const ajv = addFormats(new Ajv({ strict: false }));
  return ajv.compile(JSON.parse(editorSchemas('data')[`schema/${schema}.schema.json`] ?? '') as object)(content);
}

describe('the files for editors', () => {
  it('are up to date; npm run release:data writes them', () => {
    expect(writeEditorFiles('data', true)).toEqual([]);
  });

  it('are written where they are missing, and then no more', () => {
    const folder = smallData();
    expect(writeEditorFiles(folder, true)).toEqual([
      'schema/entry.schema.json', 'schema/collection.schema.json', 'schema/corrections.schema.json', 'schema/claimants.schema.json',
      'schema/places.schema.json', 'schema/weapons.schema.json', 'collections/kites/collection.json', ENTRY_FILE,
    ]);
    expect(readdirSync(folder)).not.toContain('schema');
    writeEditorFiles(folder, false);
    expect(writeEditorFiles(folder, false)).toEqual([]);
    expect(readdirSync(join(folder, 'schema'))).toHaveLength(6);
  });

  it('put one line into a data file, and leave the rest of it alone', () => {
    const folder = smallData();
    const before = readFileSync(join(folder, ENTRY_FILE), 'utf8');
    writeEditorFiles(folder, false);
    expect(readFileSync(join(folder, ENTRY_FILE), 'utf8')).toBe(before.replace('{\n', '{\n  "$schema": "../../../schema/entry.schema.json",\n'));
  });

  it('leave alone a file that names a schema of its own', () => {
    const folder = smallData();
    writeJson(folder, ENTRY_FILE, { $schema: 'https://example.org/entry.json', ...readJson<object>(folder, ENTRY_FILE) });
    expect(writeEditorFiles(folder, false)).not.toContain(ENTRY_FILE);
  });
});

describe('the address of a schema', () => {
  it('leads from a data file to the schema, wherever the file is', () => {
    expect(schemaAddress('collections/kites/reports/2024-06.json', 'entry')).toBe('../../../schema/entry.schema.json');
    expect(schemaAddress('collections/kites/collection.json', 'collection')).toBe('../../schema/collection.schema.json');
    expect(schemaAddress('corrections.json', 'corrections')).toBe('./schema/corrections.schema.json');
  });
});

describe('the schemas', () => {
  const article = 'collections/article/reports/geosurvey-2024-10-13.json';

  it('accept the files of this repository', () => {
    expect(accepts('entry', readJson('data', article))).toBe(true);
    expect(accepts('collection', readJson('data', 'collections/article/collection.json'))).toBe(true);
    for (const table of ['claimants', 'places', 'weapons']) expect(accepts(table, readJson('data', `${table}.json`))).toBe(true);
  });

  it('refuse a field they do not know, and a choice that is not one', () => {
    const text = JSON.stringify(readJson('data', article));
    expect(accepts('entry', JSON.parse(text.replace('"outcome":"intercepted"', '"outcome":"killed"')))).toBe(false);
    expect(accepts('entry', JSON.parse(text.replace('"outcome":', '"killed":1,"outcome":')))).toBe(false);
  });

  it('describe the fields and offer the ids of the tables', () => {
    const schema = JSON.parse(editorSchemas(smallData())['schema/entry.schema.json'] ?? '') as { properties: { reports: { items: { properties: { claims: { items: { properties: Record<string, object> } } } } } } };
    const { weapon, place } = schema.properties.reports.items.properties.claims.items.properties;
    expect(weapon).toMatchObject({ description: expect.stringContaining('kind of weapon'), examples: ['kite'] });
    expect(place).toMatchObject({ examples: ['bay'] });
  });
});

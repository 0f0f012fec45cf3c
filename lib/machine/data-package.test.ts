import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { basisSchema, outcomeSchema, qualifierSchema, sideSchema, statusSchema, windowSchema } from '@/data/schema';
import { OUTCOMES, SIDES } from '../claims';
import { makeEdition } from '../edition';
import { claimsToCsv, claimsToJson, exportRow, asWritten } from '../export';
import { BASES, QUALIFIERS, STATUSES, WINDOWS } from './claim-columns';
import { DATA_PACKAGE_V2 } from './data-package-v2.fixture';
import { dataPackage, type DataPackage } from './data-package';
import { strictAjv } from './strict-ajv.fixture';

const FILES = {
  csv: { path: 'claims.csv', bytes: 4096, sha256: 'ab'.repeat(32) },
  json: { path: 'claims.json', bytes: 8192, sha256: 'cd'.repeat(32) },
};
const RELEASE = { version: '1.2.0', changedOn: '2024-11-05' };
const editions = ['article', 'october-2024'].map((id) => makeEdition(loadCollection(id), 'en'));
const article = editions[0]!;
const packageOf = (edition: typeof article) => dataPackage(edition, FILES, RELEASE, 'https://skytally.example');
const columnOf = (name: string) => packageOf(article).resources[0].schema.fields.find((column) => column.name === name);

describe('the data package of a collection', () => {
  it.each(editions)('of $id is what version 2 of the standard asks for', (edition) => {
    const validate = strictAjv().compile(DATA_PACKAGE_V2);
    validate(packageOf(edition));
    expect(validate.errors).toBeNull();
  });

  it('says what it is, which version, of which day and on what terms', () => {
    expect({ ...packageOf(article), resources: [] }).toEqual({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'skytally-article',
      title: 'Skytally: The article',
      description:
        'What one Indonesian news article of 13 October 2024 reports that Russian and Ukrainian claimants said. Every number is what a party to the war reported. None was independently verified. A missing count means that no number was given; it is never 0.',
      homepage: 'https://skytally.example/en/',
      version: '1.2.0',
      created: '2024-11-05T00:00:00Z',
      contributors: [{ title: 'Skytally contributors', roles: ['creator'] }],
      licenses: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0 International', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      sources: [{ title: 'geosurvey.co.id, 2024-10-13' }],
      resources: [],
    });
  });

  it('names the address of every page that has one', () => {
    const { sources } = packageOf(editions[1]!);
    expect(sources).toContainEqual({
      title: 'Censor.NET, 2024-10-12',
      path: 'https://censor.net/en/videonews/3514516/minoborony_rosiyi_zayavylo_pro_47_zbytyh_za_nich_droniv',
    });
    expect(sources.every((source) => 'path' in source)).toBe(true);
  });

  it('gives both files with size and hash', () => {
    const [csv, json] = packageOf(article).resources;
    expect(csv).toMatchObject({ path: 'claims.csv', mediatype: 'text/csv', encoding: 'utf-8', bytes: 4096, hash: 'sha256:abababababababababababababababababababababababababababababababab' });
    expect(json).toMatchObject({ path: 'claims.json', mediatype: 'application/json', bytes: 8192, hash: 'sha256:cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd' });
  });

  it('describes each column: what it counts, what may stand in it, what an empty field means', () => {
    expect(columnOf('count')).toEqual({
      name: 'count',
      title: 'Count',
      type: 'integer',
      description: 'How many drones or missiles, as the claimant reported them. Unit: one weapon. Not independently verified. null means that no number was given; it is never 0.',
      constraints: { minimum: 0 },
    });
    expect(columnOf('claim_id')?.constraints).toEqual({ required: true, unique: true, pattern: '[A-Za-z0-9][A-Za-z0-9-]*' });
    expect(columnOf('outcome')?.constraints?.enum).toEqual(['intercepted', 'launched', 'lost', 'airborne', 'left', 'hit']);
    expect(columnOf('place')?.categories).toContainEqual({ value: 'RU-KRS', label: 'Kursk' });
    expect(columnOf('period_start')?.type).toBe('date');
  });

  it('lists every value that the data may have, and no other', () => {
    const pairs = [[OUTCOMES, outcomeSchema], [SIDES, sideSchema], [WINDOWS, windowSchema], [QUALIFIERS, qualifierSchema], [BASES, basisSchema], [STATUSES, statusSchema]] as const;
    for (const [listed, schema] of pairs) expect([...listed].sort()).toEqual([...schema.options].sort());
  });
});

describe('a reader of data packages', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'data-package-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function read(csv: string, descriptor: DataPackage) {
    writeFileSync(join(folder, 'claims.csv'), csv);
    const read = await Package.load(descriptor, { basePath: folder });
    expect(read.errors).toEqual([]);
    return read.getResource('claims');
  }

  it.each(editions)('gets every row of $id back from the CSV, with its type', async (edition) => {
    const table = await read(claimsToCsv(edition.claims), packageOf(edition));
    const rows = (await table.read({ keyed: true })).map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'string' ? asWritten(value) : value])),
    );
    expect(rows).toEqual(edition.claims.map(exportRow));
    expect(rows).toEqual(JSON.parse(claimsToJson(edition.claims)));
  });

  /** What the reader says against the CSV: nothing, or every fault that it finds. */
  async function faults(csv: string): Promise<string[]> {
    const table = await read(csv, packageOf(article));
    try {
      await table.read({ keyed: true, relations: true });
      return [];
    } catch (error) {
      const { message, errors = [] } = error as Error & { errors?: Error[] };
      return [message, ...errors.map((inner) => inner.message)];
    }
  }
  const csv = claimsToCsv(article.claims);

  it('has nothing to say against the file', async () => {
    expect(await faults(csv)).toEqual([]);
  });

  it('finds a row that breaks the rules of its column', async () => {
    expect(await faults(csv.replace(',47,', ',forty-seven,'))).toContain('The value "forty-seven" in column "count" is not type "integer" and format "default"');
    expect(await faults(csv.replace(',47,', ',-47,'))).toContain('The value "-47" does not conform to the "minimum" constraint for column "count"');
    expect(await faults(csv.replace(',intercepted,', ',destroyed,'))).toContain('The value "destroyed" does not conform to the "enum" constraint for column "outcome"');
  });

  it('finds a claim that stands there twice, and a part whose total does not', async () => {
    const firstRow = csv.split('\r\n')[1];
    expect(await faults(`${csv}${firstRow}\r\n`)).toEqual(['Row 25 has an unique constraint violation in column "claim_id"']);
    expect(await faults(csv.replace(`${firstRow}\r\n`, ''))).toEqual(['Foreign key "part_of" violation in row 2']);
  });
});

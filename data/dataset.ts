/**
 * The only door to the data: reads a collection's files, checks shape and meaning, and hands over typed records
 * or throws a DataError that names file, record, field, what is wrong and how to mend it. Runs at build time only.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { DataError, type Fault } from './fault';
import { faultsOfMeaning } from './rules';
import {
  claimantsSchema,
  collectionSchema,
  entryFileSchema,
  placesSchema,
  weaponsSchema,
  type Collection,
} from './schema';

const DATA_FOLDER = join(process.cwd(), 'data');

const loaded = new Map<string, Collection>();

/** The collection with this id, checked. Throws DataError when anything in its files is wrong. */
export function loadCollection(id: string, dataFolder = DATA_FOLDER): Collection {
  const key = join(dataFolder, id);
  const known = loaded.get(key);
  if (known) return known;
  const collection = readCollection(id, dataFolder);
  loaded.set(key, collection);
  return collection;
}

function readCollection(id: string, dataFolder: string): Collection {
  const faults: Fault[] = [];
  const read = <Schema extends z.ZodType>(file: string, schema: Schema) =>
    readFile(dataFolder, file, schema, faults);

  const folder = join('collections', id);
  const card = read(join(folder, 'collection.json'), collectionSchema);
  const tables = {
    claimants: read('claimants.json', claimantsSchema),
    places: read('places.json', placesSchema),
    weapons: read('weapons.json', weaponsSchema),
  };
  const files = listEntries(dataFolder, join(folder, 'reports'), faults);
  const entries = files.map((file) => ({ file, entry: read(file, entryFileSchema) }));

  if (faults.length > 0) throw new DataError(faults);
  const homes = new Map<object, string>();
  for (const { file, entry } of entries) for (const record of [...(entry?.sources ?? []), ...(entry?.reports ?? [])]) homes.set(record, file);
  const collection = {
    ...card,
    ...tables,
    sources: entries.flatMap(({ entry }) => entry?.sources ?? []),
    reports: entries.flatMap(({ entry }) => entry?.reports ?? []),
  } as Collection;
  faults.push(...faultsOfMeaning(collection, (record) => homes.get(record) ?? folder));
  if (faults.length > 0) throw new DataError(faults);
  return collection;
}

function listEntries(dataFolder: string, folder: string, faults: Fault[]): string[] {
  const path = join(dataFolder, folder);
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.json')).sort() : [];
  if (names.length === 0)
    faults.push({ file: folder, record: '-', field: '-', problem: 'the collection has no reports', mend: 'put at least one file of sources and reports into this folder' });
  return names.map((name) => join(folder, name));
}

/** The file in the shape of `schema`; undefined where it has another, with the faults added to `faults`. */
export function readFile<Schema extends z.ZodType>(
  dataFolder: string,
  file: string,
  schema: Schema,
  faults: Fault[],
  mend = 'compare the field with data/schema.ts, where each one is described',
): z.infer<Schema> | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(join(dataFolder, file), 'utf8'));
  } catch (error) {
    faults.push({ file, record: '-', field: '-', problem: (error as Error).message, mend: 'make the file readable, well-formed JSON' });
    return undefined;
  }
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  faults.push(
    ...result.error.issues.map((issue) => ({
      file,
      record: nearestId(raw, issue.path),
      field: issue.path.join('.') || '-',
      problem: issue.message,
      mend,
    })),
  );
  return undefined;
}

/** The id of the innermost record that a path into `raw` runs through. */
function nearestId(raw: unknown, path: readonly PropertyKey[]): string {
  let id = '-';
  let here = raw;
  for (const step of [...path, '']) {
    if (typeof here !== 'object' || here === null) break;
    if ('id' in here && typeof here.id === 'string') id = here.id;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return id;
}

/**
 * JSON Schemas of the data files, for editors: they name the fields, list the choices and underline what does not fit.
 * Made from the zod schemas, which stay the only truth; written by `npm run release:data`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { correctionsFileSchema } from './corrections';
import { jsonSchemaOf } from './json-schema';
import { collectionIds } from './published';
import { claimantsSchema, collectionSchema, entryFileSchema, placesSchema, weaponsSchema } from './schema';

const SCHEMAS = {
  entry: entryFileSchema,
  collection: collectionSchema,
  corrections: correctionsFileSchema,
  claimants: claimantsSchema,
  places: placesSchema,
  weapons: weaponsSchema,
};

/** Fields that hold an id of a table, which an editor then offers. Not an `enum`: a row may be added before the release that lists it. */
const TABLES = { claimant: 'claimants.json', place: 'places.json', weapon: 'weapons.json' };

/** The schema files, by path below data/, as text. The ids they offer are those of the tables in `dataFolder`. */
export function editorSchemas(dataFolder: string): Record<string, string> {
  const ids = Object.entries(TABLES).map(([field, file]) => [field, idsIn(join(dataFolder, file))] as const);
  const offered = Object.fromEntries(ids);
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      // An editor finds the file by its place beside the data: an address of its own would send it looking on the web.
      const json = jsonSchemaOf(schema, { id: name, title: name });
      delete json.$id;
      return [`schema/${name}.schema.json`, `${JSON.stringify(offerIds(json, offered), null, 2)}\n`];
    }),
  );
}

function idsIn(table: string): string[] {
  return (JSON.parse(readFileSync(table, 'utf8')) as { id: string }[]).map(({ id }) => id);
}

/** `node`, with the ids as `examples` of every property that holds one. */
function offerIds(node: unknown, offered: Record<string, string[]>): unknown {
  if (Array.isArray(node)) return node.map((item) => offerIds(item, offered));
  if (typeof node !== 'object' || node === null) return node;
  const isProperties = (key: string, value: unknown): value is Record<string, object> => key === 'properties' && typeof value === 'object';
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (!isProperties(key, value)) return [key, offerIds(value, offered)];
      return [key, Object.fromEntries(Object.entries(value).map(([name, inner]) => {
        const examples = offered[name];
        return [name, { ...(offerIds(inner, offered) as object), ...(examples && { examples }) }];
      }))];
    }),
  );
}

/** Writes what is out of date: the schema files, and the `$schema` line of data files that lack it. Returns their paths. */
export function writeEditorFiles(dataFolder: string, dryRun: boolean): string[] {
  const schemas = Object.entries(editorSchemas(dataFolder));
  const lines = filesWithSchema(dataFolder).map(({ path, schema }) => [path, withSchemaLine(readFileSync(join(dataFolder, path), 'utf8'), path, schema)] as const);
  const stale = [...schemas, ...lines].filter(([path, text]) => !existsSync(join(dataFolder, path)) || readFileSync(join(dataFolder, path), 'utf8') !== text);
  for (const [path, text] of dryRun ? [] : stale) {
    mkdirSync(join(dataFolder, dirname(path)), { recursive: true });
    writeFileSync(join(dataFolder, path), text);
  }
  return stale.map(([path]) => path);
}

/** The files that can name their schema: those that hold one object. Tables are lists, and have no place for it. */
function filesWithSchema(dataFolder: string): { path: string; schema: string }[] {
  return collectionIds(dataFolder).flatMap((id) => {
    const folder = `collections/${id}`;
    const entries = readdirSync(join(dataFolder, folder, 'reports')).filter((name) => name.endsWith('.json')).sort();
    return [{ path: `${folder}/collection.json`, schema: 'collection' }, ...entries.map((name) => ({ path: `${folder}/reports/${name}`, schema: 'entry' }))];
  });
}

/** Where the file at `path` finds a schema: "../../../schema/entry.schema.json". */
export function schemaAddress(path: string, schema: string): string {
  const address = posix.relative(posix.dirname(path), `schema/${schema}.schema.json`);
  return address.startsWith('.') ? address : `./${address}`;
}

/** The text of a JSON object with `$schema` as its first key; as it was, where it has one, and otherwise untouched. */
function withSchemaLine(text: string, path: string, schema: string): string {
  if (/"\$schema"\s*:/.test(text)) return text;
  return text.replace(/^\s*\{[^\S\n]*\n?/, `{\n  "$schema": ${JSON.stringify(schemaAddress(path, schema))},\n`);
}

/**
 * What version 2 of the Data Package standard says of the properties that we use, as JSON Schema: no package carries the
 * standard's own profile. Stricter than that profile in one way: a property that is not named here is refused, so that a
 * misspelt name cannot pass for an extension.
 * https://datapackage.org/standard/data-package/, data-resource/, table-dialect/ and table-schema/
 */
const text = { type: 'string', minLength: 1 };
const url = { type: 'string', format: 'uri', pattern: '^https?://' };
/** A path below the descriptor: neither absolute, nor hidden, nor upwards. */
const relativePath = { type: 'string', pattern: '^(?![./~])(?!.*(?:\\.\\./|\\\\|://)).+$' };
const closed = (required: string[], properties: Record<string, object>) => ({ type: 'object', required, properties, additionalProperties: false });
const list = (items: object) => ({ type: 'array', minItems: 1, items });
const profile = (name: string) => ({ const: `https://datapackage.org/profiles/2.0/${name}.json` });

const columnBase = { name: text, title: text, description: text };
const rules = { required: { type: 'boolean' }, unique: { type: 'boolean' } };
const strings = { ...list({ type: 'string' }), uniqueItems: true };
const columns = {
  oneOf: [
    closed(['name', 'type'], {
      ...columnBase,
      type: { const: 'string' },
      constraints: closed([], { ...rules, pattern: { type: 'string', format: 'regex' }, enum: strings }),
      categories: { ...list(closed(['value'], { value: { type: 'string' }, label: text })), uniqueItems: true },
    }),
    closed(['name', 'type'], { ...columnBase, type: { const: 'integer' }, constraints: closed([], { ...rules, minimum: { type: 'integer' } }) }),
    closed(['name', 'type'], { ...columnBase, type: { const: 'date' }, constraints: closed([], rules) }),
  ],
};

const tableSchema = closed(['fields'], {
  $schema: profile('tableschema'),
  fields: list(columns),
  missingValues: { type: 'array', items: { type: 'string' } },
  primaryKey: strings,
  foreignKeys: list(closed(['fields', 'reference'], { fields: strings, reference: closed(['fields'], { resource: text, fields: strings }) })),
});

const dialect = closed([], {
  $schema: profile('tabledialect'),
  header: { type: 'boolean' },
  delimiter: text,
  lineTerminator: text,
  quoteChar: { type: 'string', minLength: 1, maxLength: 1 },
  doubleQuote: { type: 'boolean' },
});

const resource = closed(['name', 'path'], {
  name: text,
  title: text,
  description: text,
  type: { const: 'table' },
  path: relativePath,
  format: text,
  mediatype: { type: 'string', pattern: '^.+/.+$' },
  encoding: text,
  bytes: { type: 'integer', minimum: 0 },
  hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
  dialect,
  schema: tableSchema,
});

export const DATA_PACKAGE_V2 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...closed(['resources'], {
    $schema: profile('datapackage'),
    name: text,
    title: text,
    description: text,
    homepage: url,
    version: text,
    created: { type: 'string', format: 'date-time' },
    contributors: list(closed([], { title: text, roles: list(text) })),
    licenses: list({ ...closed([], { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path: url, title: text }), anyOf: [{ required: ['name'] }, { required: ['path'] }] }),
    sources: { type: 'array', items: closed(['title'], { title: text, path: url }) },
    resources: list(resource),
  }),
};

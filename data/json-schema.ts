/** JSON Schema 2020-12, made from the zod schemas, which stay the only truth. */
import { z } from 'zod';
import { CLAIM_NOTES, PERIOD_NOTES, REPORT_NOTES } from './field-notes';
import { claimSchema, reportSchema } from './schema';

export type JsonSchema = z.core.JSONSchema.JSONSchema;
type Zod = z.core.$ZodType;

/** The notes of every record that has some, wherever in a schema it stands. */
const NOTES = new Map<Zod, Record<string, string>>([
  [claimSchema, CLAIM_NOTES],
  [reportSchema, REPORT_NOTES],
  [reportSchema.shape.period, PERIOD_NOTES],
]);

type Named = {
  /** The absolute address at which the schema is published. */
  id: string;
  title: string;
};

/**
 * The JSON Schema of what a zod schema accepts, with a description of every field that field-notes.ts knows.
 * Throws for what JSON Schema cannot say (a transform, a Date). A refinement is left out: the schema is then the wider one.
 */
export function jsonSchemaOf(schema: z.ZodType, { id, title }: Named): JsonSchema {
  const { $schema, ...shape } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      for (const [field, note] of Object.entries(NOTES.get(zodSchema) ?? {})) {
        const property = jsonSchema.properties?.[field];
        // A copy: fields of one zod type share one object here, and would share one description.
        if (jsonSchema.properties && typeof property === 'object') jsonSchema.properties[field] = { ...property, description: note };
      }
    },
  });
  return { $schema, $id: id, title, ...shape };
}

/** Where the two published schemas live below the site's origin. */
export const SCHEMA_PATHS = { claim: '/data/schema/claim.schema.json', report: '/data/schema/report.schema.json' } as const;

/** The schema of one claim of a report, published under `origin` ("https://host", no slash at its end). */
export function claimJsonSchema(origin: string): JsonSchema {
  return jsonSchemaOf(claimSchema, { id: origin + SCHEMA_PATHS.claim, title: 'Claim' });
}

/** The schema of one report with its claims, published under `origin`. */
export function reportJsonSchema(origin: string): JsonSchema {
  return jsonSchemaOf(reportSchema, { id: origin + SCHEMA_PATHS.report, title: 'Report' });
}

/**
 * The shape of every file under data/. Meaning that spans records is in rules.ts.
 * Nothing here coerces: a number is a JSON number, a day is a real calendar day (YYYY-MM-DD), an address is https.
 */
import { z } from 'zod';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'use letters, digits and hyphens only');
const day = z.iso.date();
const text = z.string().trim().min(1);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 has 64 lower-case hexadecimal digits');
const httpsAddress = z.string().regex(/^https:\/\/[^\s]+$/, 'an address begins with https://');

/** One text in each language that the site speaks. */
export const localisedSchema = z.strictObject({ en: text });

export const sideSchema = z.enum(['russia', 'ukraine']);
export const outcomeSchema = z.enum(['launched', 'intercepted', 'lost', 'airborne', 'left', 'hit']);
export const windowSchema = z.enum(['overnight', 'day', '24-hours']);
export const qualifierSchema = z.enum(['up-to', 'about', 'at-least']);
export const basisSchema = z.enum(['stated', 'derived']);
export const statusSchema = z.enum(['counted', 'alternative', 'superseded', 'overlapping']);

/** The time a report speaks of. An overnight period starts on one calendar day and ends on the next. */
const periodSchema = z.strictObject({
  start: day,
  end: day,
  window: windowSchema,
  basis: basisSchema,
  because: localisedSchema.nullable(),
});

/** Where a claim stands in its source: the paragraph, at most five words of it, and the paragraph's SHA-256 (see evidence.ts). */
const evidenceSchema = z.strictObject({
  paragraph: z.int().positive(),
  words: text.refine((words) => words.split(/\s+/).length <= 5, 'quote at most five words'),
  translation: localisedSchema,
  sha256,
});

export const claimSchema = z.strictObject({
  id,
  /** The total that this claim is a share of, in the same report; null for a total. */
  partOf: id.nullable(),
  outcome: outcomeSchema,
  weapon: id,
  /** A place id, or null where the source names no single place. */
  place: id.nullable(),
  /** How many; null where the source names the outcome or the place but gives no number. */
  count: z.int().nonnegative().nullable(),
  qualifier: qualifierSchema.nullable(),
  basis: basisSchema,
  because: localisedSchema.nullable(),
  status: statusSchema,
  evidence: evidenceSchema,
});

/** One way to read an ambiguous sentence: the parts it gives, against the total stated. */
const readingSchema = z.strictObject({
  reads: localisedSchema,
  parts: z.array(z.int().nonnegative()).min(1),
  total: z.int().nonnegative(),
  chosen: z.boolean(),
  because: localisedSchema,
});

/** Another publication's account of the same statement, in our words. */
const crossCheckSchema = z.strictObject({
  publisher: text,
  address: httpsAddress,
  verdict: z.enum(['agrees', 'adds', 'differs']),
  text: localisedSchema,
});

export const reportSchema = z.strictObject({
  id,
  claimant: id,
  attacker: sideSchema,
  period: periodSchema,
  reportedOn: day,
  notes: z.array(localisedSchema),
  readings: z.array(readingSchema),
  /** Totals that the source itself contradicts: entered as printed and shown, not mended. */
  contradictions: z.array(z.strictObject({ claim: id, because: localisedSchema })),
  crossChecks: z.array(crossCheckSchema),
  claims: z.array(claimSchema).min(1),
});

export const sourceSchema = z.strictObject({
  id,
  kind: z.enum(['article']),
  publisher: text,
  byline: text.nullable(),
  language: z.enum(['id', 'en', 'uk', 'ru']),
  publishedOn: day,
  address: httpsAddress.nullable(),
  addressNote: localisedSchema.nullable(),
  /** Every paragraph of the source, with the numerals and number words it prints (numerals.ts), in order. */
  paragraphs: z.array(z.strictObject({ number: z.int().positive(), sha256, numerals: z.array(text) })),
  /** Numerals that are not counts of drones or missiles, and why. */
  setAside: z.array(z.strictObject({ paragraph: z.int().positive(), words: text, reason: localisedSchema })),
  reports: z.array(reportSchema),
});

export const collectionSchema = z.strictObject({
  id,
  name: localisedSchema,
  title: localisedSchema,
  about: localisedSchema,
});

const asPrinted = z.array(text);
export const claimantsSchema = z.array(z.strictObject({ id, side: sideSchema, name: localisedSchema, asPrinted }));
export const placesSchema = z.array(
  z.strictObject({
    id,
    kind: z.enum(['region', 'sea']),
    country: z.enum(['RU', 'UA']).nullable(),
    name: localisedSchema,
    asPrinted,
  }),
);
export const weaponsSchema = z.array(
  z.strictObject({ id, kindOf: id.nullable(), name: localisedSchema, asPrinted }),
);

export type Localised = z.infer<typeof localisedSchema>;
export type Side = z.infer<typeof sideSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Qualifier = z.infer<typeof qualifierSchema>;
export type Basis = z.infer<typeof basisSchema>;
export type Status = z.infer<typeof statusSchema>;
export type Period = z.infer<typeof periodSchema>;
export type ClaimRecord = z.infer<typeof claimSchema>;
export type ReportRecord = z.infer<typeof reportSchema>;
export type SourceRecord = z.infer<typeof sourceSchema>;
export type CollectionRecord = z.infer<typeof collectionSchema>;
export type ClaimantRecord = z.infer<typeof claimantsSchema>[number];
export type PlaceRecord = z.infer<typeof placesSchema>[number];
export type WeaponRecord = z.infer<typeof weaponsSchema>[number];

/** A collection as read from its folder: its card, its sources, and the tables that its ids point into. */
export type Collection = CollectionRecord & {
  sources: SourceRecord[];
  claimants: ClaimantRecord[];
  places: PlaceRecord[];
  weapons: WeaponRecord[];
};

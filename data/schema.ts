/**
 * The shape of every file under data/. Meaning that spans records is in rules.ts.
 * Nothing here coerces: a number is a JSON number, a day is a real calendar day (YYYY-MM-DD), an address is https.
 */
import { z } from 'zod';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'use letters, digits and hyphens only');
const day = z.iso.date();
const text = z.string().trim().min(1);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 has 64 lower-case hexadecimal digits');
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day is HH:MM');
const httpsAddress = z.string().regex(/^https:\/\/[^\s]+$/, 'an address begins with https://');
/** Some pages of record answer on http only; nothing is fetched from them, and a link says where a number was read. */
const pageAddress = z.string().regex(/^https?:\/\/[^\s]+$/, 'an address begins with https:// or http://');

/** One text in each language that the site speaks. */
export const localisedSchema = z.strictObject({ en: text });

export const sideSchema = z.enum(['russia', 'ukraine']);
export const outcomeSchema = z.enum(['launched', 'intercepted', 'lost', 'airborne', 'left', 'hit']);
export const windowSchema = z.enum(['overnight', 'day', 'evening', '24-hours']);
export const qualifierSchema = z.enum(['up-to', 'about', 'at-least']);
export const basisSchema = z.enum(['stated', 'derived']);
export const statusSchema = z.enum(['counted', 'alternative', 'superseded', 'overlapping']);

/** The hours that a report names within its window; each is null where it names none. `from` = `to` is a moment. */
const hoursSchema = z.strictObject({
  from: time.nullable(),
  to: time.nullable(),
  /** When the report was made, where it says so. */
  asOf: time.nullable(),
  /** Whose clock; null where the page does not say. */
  clock: z.enum(['moscow', 'kyiv']).nullable(),
});

/** The time a report speaks of. An overnight period starts on one calendar day and ends on the next. */
const periodSchema = z.strictObject({
  start: day,
  end: day,
  window: windowSchema,
  hours: hoursSchema.nullable(),
  basis: basisSchema,
  because: localisedSchema.nullable(),
});

/** Where a claim stands in an article: the paragraph, at most five words of it, and the paragraph's SHA-256 (see evidence.ts). */
const evidenceSchema = z.strictObject({
  paragraph: z.int().positive(),
  words: text.refine((words) => words.split(/\s+/).length <= 5, 'quote at most five words'),
  translation: localisedSchema,
  sha256,
});

export const claimSchema = z.strictObject({
  id,
  /** The source in which this number was read. */
  source: id,
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
  /** For an alternative or superseded number: the claim that is counted in its place. */
  countedInstead: id.nullable(),
  /** What the source adds to this number, in our words. */
  note: localisedSchema.nullable(),
  /** For an article of which we keep the paragraphs; null for a page, where the address is the evidence. */
  evidence: evidenceSchema.nullable(),
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
  /** The day of the statement; null where its sources do not give it. */
  reportedOn: day.nullable(),
  notes: z.array(localisedSchema),
  readings: z.array(readingSchema),
  /** Totals whose sums do not come out as printed: entered as they are, shown, and not mended. */
  mismatches: z.array(z.strictObject({ claim: id, because: localisedSchema })),
  crossChecks: z.array(crossCheckSchema),
  claims: z.array(claimSchema).min(1),
});

/** A text of which every paragraph was read and every numeral accounted for. */
const articleSchema = z.strictObject({
  id,
  kind: z.literal('article'),
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
});

/** A public page that gives some numbers of a report. */
const pageSchema = z.strictObject({
  id,
  kind: z.literal('page'),
  publisher: text,
  /** null where the page shows no date; `dateNote` says how it was dated. */
  publishedOn: day.nullable(),
  dateNote: localisedSchema.nullable(),
  address: pageAddress,
});

export const sourceSchema = z.discriminatedUnion('kind', [articleSchema, pageSchema]);

/** Where an editor finds the shape of the file (see editor-schemas.ts); nothing else reads it. */
const editorSchema = { $schema: text.optional() };

/** One file of a collection: some sources, and reports whose claims name the source each was read in. */
export const entryFileSchema = z.strictObject({ ...editorSchema, sources: z.array(sourceSchema), reports: z.array(reportSchema) });

export const collectionSchema = z.strictObject({
  ...editorSchema,
  id,
  name: localisedSchema,
  title: localisedSchema,
  about: localisedSchema,
  /** The nights that a night-by-night collection covers, by the day each ends on; null for a single article. */
  nights: z.strictObject({ from: day, to: day }).nullable(),
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
export type ArticleRecord = z.infer<typeof articleSchema>;
export type EntryFile = z.infer<typeof entryFileSchema>;
export type CollectionRecord = z.infer<typeof collectionSchema>;
export type ClaimantRecord = z.infer<typeof claimantsSchema>[number];
export type PlaceRecord = z.infer<typeof placesSchema>[number];
export type WeaponRecord = z.infer<typeof weaponsSchema>[number];

/** A collection as read from its folder: its card, its sources and reports, and the tables that its ids point into. */
export type Collection = CollectionRecord & {
  sources: SourceRecord[];
  reports: ReportRecord[];
  claimants: ClaimantRecord[];
  places: PlaceRecord[];
  weapons: WeaponRecord[];
};

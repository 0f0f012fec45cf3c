/**
 * data/manifest.json: what was released of the data, and when. It is written by `npm run release:data`, never by hand,
 * and is what a changed file and a changed number are found by.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z } from 'zod';
import { readFile } from './dataset';
import type { Fault } from './fault';
import { PUBLISHED_FIELDS, type StandingClaim } from './published';

export const MANIFEST_FILE = 'manifest.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 has 64 lower-case hexadecimal digits');

/** One release. `added` names, for each collection, the reports that gained claims and how many claims that is. */
const releaseSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers, as in 1.4.0'),
  on: z.iso.date(),
  added: z.array(z.strictObject({ collection: z.string(), claims: z.int().positive(), reports: z.array(z.string()) })),
  /** Ids in corrections.json. */
  corrections: z.array(z.string()),
});

const manifestSchema = z.strictObject({
  /** Oldest first; the last is the version the data have now. */
  releases: z.array(releaseSchema).min(1),
  /** How many corrections were published, and the fingerprint of them all (corrections.ts). */
  corrections: z.strictObject({ count: z.int().nonnegative(), sha256 }),
  /** Every data file: path below data/, SHA-256 and size of its bytes. */
  files: z.array(z.strictObject({ path: z.string(), sha256, bytes: z.int().nonnegative() })),
  /** What the values of a claim below are, in order. */
  fields: z.array(z.string()),
  /** By collection and claim: what was published of it. */
  claims: z.record(z.string(), z.record(z.string(), z.array(z.union([z.string(), z.int(), z.null()])))),
});

export type Release = z.infer<typeof releaseSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
export type DataFile = Manifest['files'][number];

/** The manifest, or undefined where it is missing (no fault) or of the wrong shape (faults are added). */
export function readManifest(dataFolder: string, faults: Fault[]): Manifest | undefined {
  if (!existsSync(join(dataFolder, MANIFEST_FILE))) return undefined;
  return readFile(dataFolder, MANIFEST_FILE, manifestSchema, faults, 'restore the file from version control; it is written by npm run release:data, never by hand');
}

/** Every JSON and CSV file below the data folder, by path, as it is on disk. Not the manifest, and not what is made for editors. */
export function dataFiles(dataFolder: string): DataFile[] {
  return readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.(?:json|csv)$/.test(path) && path !== MANIFEST_FILE && !path.startsWith('schema/'))
    .sort()
    .map((path) => ({ path, ...sizeAndHash(readFileSync(join(dataFolder, path))) }));
}

function sizeAndHash(bytes: Buffer): Omit<DataFile, 'path'> {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

/** The `fields` and `claims` of a manifest that publishes these claims. */
export function claimRows(standing: readonly StandingClaim[]): Pick<Manifest, 'fields' | 'claims'> {
  const claims: Manifest['claims'] = {};
  for (const { collection, id, published } of standing) {
    const rows = (claims[collection] ??= {});
    rows[id] = PUBLISHED_FIELDS.map((field) => published[field]);
  }
  return { fields: [...PUBLISHED_FIELDS], claims };
}

/** The manifest as text, one line for each release, file and claim, so that a difference reads as what was changed. */
export function manifestText({ releases, corrections, files, fields, claims }: Manifest): string {
  const list = (items: readonly unknown[]) => `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  const rows = (claimsOf: Manifest['claims'][string]) =>
    `{\n${Object.entries(claimsOf).map(([id, row]) => `      ${JSON.stringify(id)}: ${JSON.stringify(row)}`).join(',\n')}\n    }`;
  const collections = Object.entries(claims).map(([id, claimsOf]) => `    ${JSON.stringify(id)}: ${rows(claimsOf)}`);
  return `{
  "releases": ${list(releases)},
  "corrections": ${JSON.stringify(corrections)},
  "files": ${list(files)},
  "fields": ${JSON.stringify(fields)},
  "claims": {\n${collections.join(',\n')}\n  }
}
`;
}

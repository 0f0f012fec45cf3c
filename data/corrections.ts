/**
 * data/corrections.json: every published number that was changed or withdrawn, oldest first, with the reason.
 * It only ever grows: manifest.json holds the fingerprint of what was published of it (see fingerprint).
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Fault } from './fault';
import { PUBLISHED_FIELDS, type StandingClaim } from './published';
import { localisedSchema } from './schema';

export const CORRECTIONS_FILE = 'corrections.json';
const CORRECTIONS_SCHEMA = './schema/corrections.schema.json';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'use letters, digits and hyphens only');
const value = z.union([z.string(), z.int().nonnegative(), z.null()]);

export const correctionSchema = z.strictObject({
  id,
  on: z.iso.date(),
  collection: id,
  claim: id,
  /** What was changed of the claim; "claim" where the claim itself was withdrawn. */
  field: z.enum([...PUBLISHED_FIELDS, 'claim']),
  /** As it was published; the count, where the claim was withdrawn. null is "not reported", or "none". */
  from: value,
  /** As it is now; null where the claim was withdrawn. */
  to: value,
  because: localisedSchema,
});
export const correctionsFileSchema = z.strictObject({ $schema: z.string().optional(), corrections: z.array(correctionSchema) });
export type Correction = z.infer<typeof correctionSchema>;

/** The file as text: readable differences come from one field a line. */
export function correctionsText(corrections: readonly Correction[]): string {
  return `${JSON.stringify({ $schema: CORRECTIONS_SCHEMA, corrections }, null, 2)}\n`;
}

/** SHA-256 of the corrections, whatever the spacing of their file and the order of their fields. */
export function fingerprint(corrections: readonly Correction[]): string {
  const plain = corrections.map(({ id, on, collection, claim, field, from, to, because }) => [id, on, collection, claim, field, from, to, because]);
  return createHash('sha256').update(JSON.stringify(plain), 'utf8').digest('hex');
}

/** Whether a correction speaks of this claim. Ids of claims are unique within a collection only. */
export function isAbout(correction: Pick<Correction, 'collection' | 'claim'>, { collection, id }: Pick<StandingClaim, 'collection' | 'id'>): boolean {
  return correction.collection === collection && correction.claim === id;
}

/** What is wrong within the list, and between the list and the claims that stand. */
export function faultsOfCorrections(corrections: readonly Correction[], standing: readonly StandingClaim[]): Fault[] {
  const faults: Fault[] = [];
  corrections.forEach((correction, index) => {
    const { id, on, field, from, to } = correction;
    const say = (name: string, problem: string, mend: string) => void faults.push({ file: CORRECTIONS_FILE, record: id, field: name, problem, mend });
    const before = corrections.slice(0, index);
    if (before.some((earlier) => earlier.id === id)) say('id', 'the id is used twice', 'give each correction an id of its own');
    const previous = before.at(-1);
    if (previous && previous.on > on) say('on', `${on} is before the correction above it (${previous.on})`, 'put the newest correction last, with the day it is made');
    if (field === 'claim' && to !== null) say('to', 'a claim that is withdrawn becomes nothing', 'make `to` null, or name the field that was changed');
    if (field !== 'claim' && from === to) say('to', `it is the value that \`from\` has: ${JSON.stringify(to)}`, 'give the value that was published and the value that is right');

    const history = before.filter((earlier) => isAbout(earlier, { collection: correction.collection, id: correction.claim }));
    if (history.some((earlier) => earlier.field === 'claim')) say('claim', `"${correction.claim}" was withdrawn before`, 'correct the id of the claim');
    const last = history.filter((earlier) => earlier.field === field).at(-1);
    if (last && last.to !== from) say('from', `${JSON.stringify(from)} is not what "${last.id}" made of it, ${JSON.stringify(last.to)}`, 'start from the value that was published');

    const stands = standing.some((claim) => isAbout(correction, claim));
    if (field === 'claim' && stands)
      say('claim', `"${correction.claim}" was withdrawn, and stands in the data`, 'give the claim in the data an id that was not used before; old links must not lead to another number');
    if (!stands && !corrections.some((other) => other.field === 'claim' && isAbout(other, { collection: correction.collection, id: correction.claim })))
      say('claim', `there is no claim "${correction.claim}" in "${correction.collection}", and none was withdrawn`, 'correct the collection and the claim');
  });
  return faults;
}

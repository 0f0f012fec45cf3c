/** What `release:data` and the checks both look at: the manifest, the corrections, and the data as they stand. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { changesSince, changeText, records, type Change } from './changes';
import { CORRECTIONS_FILE, correctionsFileSchema, faultsOfCorrections, fingerprint, isAbout, type Correction } from './corrections';
import { readFile } from './dataset';
import type { Fault } from './fault';
import { MANIFEST_FILE, readManifest, type Manifest } from './manifest';
import { PUBLISHED_FIELDS, standingClaims, type StandingClaim } from './published';

export const RELEASE = 'npm run release:data';
const RESTORE = 'restore the file from version control';

export type ReleaseState = {
  /** undefined before the first release. */
  manifest: Manifest | undefined;
  /** All corrections; the first `manifest.corrections.count` of them were published. */
  corrections: Correction[];
  standing: StandingClaim[];
  added: StandingClaim[];
  /** Published values that differ, but for those that a correction on file records. */
  unexplained: Change[];
  /** What no release may pass over: files of the wrong shape, and a record of the past that was changed. */
  faults: Fault[];
};

/** Reads the release state of a data folder whose collections have passed the loader. */
export function readReleaseState(dataFolder: string): ReleaseState {
  const faults: Fault[] = [];
  const standing = standingClaims(dataFolder);
  const manifest = readManifest(dataFolder, faults);
  const file = existsSync(join(dataFolder, CORRECTIONS_FILE))
    ? readFile(dataFolder, CORRECTIONS_FILE, correctionsFileSchema, faults, 'compare the field with data/corrections.ts, where each one is described')
    : { corrections: [] };
  const corrections = file?.corrections ?? [];
  const state = { manifest, corrections, standing, faults, added: standing, unexplained: [] };
  if (faults.length > 0) return state;
  faults.push(...faultsOfCorrections(corrections, standing));
  if (!manifest) {
    if (corrections.length > 0) faults.push({ file: MANIFEST_FILE, record: '-', field: '-', problem: 'the manifest is missing, yet there are corrections of what was published', mend: RESTORE });
    return state;
  }
  const { added, changed } = changesSince(manifest, standing);
  faults.push(...faultsOfThePast(manifest, corrections), ...faultsOfPending(pendingOf(manifest, corrections), changed));
  return { ...state, added, unexplained: changed.filter((change) => !pendingOf(manifest, corrections).some((correction) => records(correction, change))) };
}

/** Corrections written into the file since the last release. */
function pendingOf({ corrections: { count } }: Manifest, corrections: readonly Correction[]): Correction[] {
  return corrections.slice(count);
}

/** A change to what was published: corrections that were edited or removed, or a manifest that contradicts them. */
function faultsOfThePast({ corrections: { count, sha256 }, releases, fields, claims }: Manifest, corrections: readonly Correction[]): Fault[] {
  const published = corrections.slice(0, count);
  if (published.length < count || fingerprint(published) !== sha256) {
    const problem = `the ${count} correction${count === 1 ? '' : 's'} published so far ${count === 1 ? 'is' : 'are'} not what stands here: an entry was edited, moved or removed`;
    return [{ file: CORRECTIONS_FILE, record: '-', field: 'corrections', problem, mend: `${RESTORE}; to put an entry right, add a new one below it` }];
  }
  const faults: Fault[] = [];
  const say = (record: string, field: string, problem: string) => void faults.push({ file: MANIFEST_FILE, record, field, problem, mend: RESTORE });
  const released = releases.flatMap((release) => release.corrections);
  if (released.join() !== published.map(({ id }) => id).join()) say('-', 'releases', 'the releases do not name the published corrections, each once and in order');
  for (const { id, collection, claim, field, to } of published) {
    const row = claims[collection]?.[claim];
    const isLast = published.findLast((other) => other.field === field && isAbout(other, { collection, id: claim }))?.id === id;
    if (isLast && row && fields.includes(field) && (row[fields.indexOf(field)] ?? null) !== to) say(claim, field, `it is not ${JSON.stringify(to)}, which is what the correction "${id}" made of it`);
  }
  return faults;
}

/** Corrections on file, not yet released, that fit no change of the data. */
function faultsOfPending(pending: readonly Correction[], changed: readonly Change[]): Fault[] {
  return pending
    .filter((correction) => !changed.some((change) => records(correction, change)))
    .map(({ id, claim, field }) => {
      const real = changed.filter((change) => change.claim === claim).map((change) => `\`${change.field}\` ${changeText(change)}`);
      const problem = real.length > 0 ? `it does not say what was changed: ${real.join('; ')}` : `"${claim}" has no such change since the last release`;
      return { file: CORRECTIONS_FILE, record: id, field, problem, mend: 'correct `field`, `from` and `to`, or remove the entry' };
    });
}

/** The faults of values that were changed and of which no correction says why. */
export function faultsOfUnexplained(unexplained: readonly Change[]): Fault[] {
  return unexplained.map((change) => ({
    file: change.file,
    record: change.claim,
    field: change.field,
    problem: `${changeText(change)}; no correction says why`,
    mend: `put the ${change.field === 'claim' ? 'claim' : 'value'} back, or say why for readers: ${RELEASE} -- --because "…"`,
  }));
}

/** Whether the manifest says of every claim what the code calls published today. */
export function knowsEveryField({ fields }: Manifest): boolean {
  return fields.join() === PUBLISHED_FIELDS.join();
}

import { join } from 'node:path';
import type { Correction } from './corrections';
import { DataError } from './fault';
import type { Release } from './manifest';
import { faultsOfRelease } from './release-check';
import { readReleaseState } from './release-state';

/** What the pages say of the dataset: its version, the day it last changed, and its past, oldest first. */
export type ReleaseHistory = { version: string; changedOn: string; releases: Release[]; corrections: Correction[] };

const DATA_FOLDER = join(process.cwd(), 'data');

let known: ReleaseHistory | undefined;

/**
 * The release that the data in the repository are. Throws DataError where they are not as released, so that no build
 * publishes a number without a trace; `next dev` shows data in the making. Runs at build time only.
 */
export function releaseOf(): ReleaseHistory {
  return (known ??= readReleaseHistory(DATA_FOLDER, process.env.NODE_ENV !== 'development'));
}

/** The release of a data folder. `strict`: it must hold the data exactly as they were released. */
export function readReleaseHistory(dataFolder: string, strict: boolean): ReleaseHistory {
  const { manifest, corrections, faults } = readReleaseState(dataFolder);
  const last = manifest?.releases.at(-1);
  const against = strict || !last ? faultsOfRelease(dataFolder) : faults;
  if (against.length > 0 || !manifest || !last) throw new DataError(against);
  return { version: last.version, changedOn: last.on, releases: manifest.releases, corrections: corrections.slice(0, manifest.corrections.count) };
}

import { fingerprint, faultsOfCorrections, type Correction } from './corrections';
import type { Fault } from './fault';
import { MANIFEST_FILE, type Release } from './manifest';
import { faultsOfUnexplained, type ReleaseState } from './release-state';
import type { StandingClaim } from './published';

/** What to write into corrections.json and the manifest; `release` is null where the data have not changed. */
export type Plan = { faults: Fault[] } | { faults: null; corrections: Correction[]; releases: Release[]; release: Release | null };

/** How a release is called for: why published numbers changed, in English, and the day of the release (YYYY-MM-DD). */
export type Occasion = { because: string | null; on: string };

/**
 * The next release of the data, or the faults that stand in its way. `filesChanged`: whether any file differs from the
 * manifest. The first release is 1.0.0; claims added raise the second number, anything else the third.
 */
export function planRelease(state: ReleaseState, filesChanged: boolean, { because, on }: Occasion): Plan {
  const { manifest, added, unexplained } = state;
  if (state.faults.length > 0) return { faults: state.faults };
  if (because === null && unexplained.length > 0) return { faults: faultsOfUnexplained(unexplained) };

  const corrections = [...state.corrections];
  for (const { collection, claim, field, from, to } of unexplained)
    corrections.push({ id: nextId(on, corrections), on, collection, claim, field, from, to, because: { en: because ?? '' } });
  const fresh = corrections.slice(manifest?.corrections.count ?? 0).map(({ id }) => id);
  const releases = manifest?.releases ?? [];
  if (manifest && fresh.length === 0 && added.length === 0 && !filesChanged) return { faults: null, corrections, releases, release: null };

  const last = releases.at(-1);
  const faults = faultsOfCorrections(corrections, state.standing);
  if (last && last.on > on)
    faults.push({ file: MANIFEST_FILE, record: last.version, field: 'on', problem: `${on} is before the last release, of ${last.on}`, mend: `give a day that is not earlier: --on ${last.on}` });
  if (faults.length > 0) return { faults };
  const release = { version: nextVersion(last?.version, added.length > 0), on, added: additions(added), corrections: fresh };
  return { faults: null, corrections, releases: [...releases, release], release };
}

/** What the manifest keeps of the corrections it publishes. */
export function publishedCorrections(corrections: readonly Correction[]): { count: number; sha256: string } {
  return { count: corrections.length, sha256: fingerprint(corrections) };
}

function nextVersion(last: string | undefined, isAddition: boolean): string {
  if (last === undefined) return '1.0.0';
  const [major = 0, minor = 0, patch = 0] = last.split('.').map(Number);
  return isAddition ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** "2026-11-25-1", "2026-11-25-2": the day and a number not used on it. */
function nextId(on: string, corrections: readonly Correction[]): string {
  const used = new Set(corrections.map(({ id }) => id));
  for (let number = 1; ; number += 1) if (!used.has(`${on}-${number}`)) return `${on}-${number}`;
}

function additions(added: readonly StandingClaim[]): Release['added'] {
  return [...new Set(added.map(({ collection }) => collection))].map((collection) => {
    const claims = added.filter((claim) => claim.collection === collection);
    return { collection, claims: claims.length, reports: [...new Set(claims.map(({ report }) => report))] };
  });
}

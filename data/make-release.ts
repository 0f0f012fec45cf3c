import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORRECTIONS_FILE, correctionsText, type Correction } from './corrections';
import { loadCollection } from './dataset';
import { writeEditorFiles } from './editor-schemas';
import { DataError } from './fault';
import { claimRows, dataFiles, MANIFEST_FILE, manifestText, type DataFile, type Manifest, type Release } from './manifest';
import { planRelease, publishedCorrections, type Occasion } from './next-release';
import { collectionIds } from './published';
import { knowsEveryField, readReleaseState } from './release-state';

/** How many files for editors a line names; more are only counted. */
const NAMED_FILES = 3;

/**
 * Releases the data folder: appends the corrections, writes the manifest, and says in lines what was done. Changes nothing
 * where the data are as the last release left them, or on a dry run. Throws DataError with what stands in the way.
 */
export function makeRelease(dataFolder: string, occasion: Occasion, dryRun: boolean): string[] {
  for (const id of collectionIds(dataFolder)) loadCollection(id, dataFolder);
  const editorFiles = writeEditorFiles(dataFolder, dryRun);
  const lines = editorFiles.length === 0 ? [] : [`${dryRun ? 'would write' : 'wrote'} for editors: ${editorFiles.slice(0, NAMED_FILES).join(', ')}${editorFiles.length > NAMED_FILES ? ` and ${editorFiles.length - NAMED_FILES} more` : ''}`];
  const state = readReleaseState(dataFolder);
  const plan = planRelease(state, filesDiffer(state.manifest, dataFiles(dataFolder)), occasion);
  if (plan.faults) throw new DataError(plan.faults);
  const { release, releases, corrections } = plan;
  const last = releases.at(-1);
  const unused = occasion.because !== null && state.unexplained.length === 0 ? ['no published number was changed, so the reason was not used'] : [];

  if (!release && state.manifest && knowsEveryField(state.manifest)) return [...lines, `nothing has changed since version ${last?.version} of ${last?.on}`, ...unused];
  if (!dryRun) {
    // The corrections go first: should the next write fail, they still explain the change, and the release can be run again.
    if (release) writeFileSync(join(dataFolder, CORRECTIONS_FILE), correctionsText(corrections));
    const manifest = { releases, corrections: publishedCorrections(corrections), files: dataFiles(dataFolder), ...claimRows(state.standing) };
    writeFileSync(join(dataFolder, MANIFEST_FILE), manifestText(manifest));
  }
  const what = release ? releaseLines(release, corrections) : ['the manifest learns the fields that are published now; the version stays'];
  return [...lines, ...what, ...unused, dryRun ? 'a dry run: neither corrections.json nor manifest.json was written' : `wrote ${MANIFEST_FILE}`];
}

function filesDiffer(manifest: Manifest | undefined, files: DataFile[]): boolean {
  return JSON.stringify(manifest?.files) !== JSON.stringify(files);
}

function releaseLines({ version, on, added, corrections: ids }: Release, corrections: readonly Correction[]): string[] {
  return [
    `version ${version} of ${on}`,
    ...added.map(({ collection, claims, reports }) => `  added to ${collection}: ${claims} claim(s) in ${reports.length} report(s)`),
    ...corrections.filter(({ id }) => ids.includes(id)).map(({ id, claim, field, from, to }) => `  correction ${id}: ${claim} › ${field}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`),
  ];
}

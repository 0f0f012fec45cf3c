import type { Fault } from './fault';
import { dataFiles, MANIFEST_FILE, type DataFile, type Manifest } from './manifest';
import { faultsOfUnexplained, readReleaseState, RELEASE } from './release-state';

/**
 * Whatever stands between the data and their last release: published numbers that changed without a correction, a past
 * that was changed, files that are not as the manifest has them. The collections must have passed the loader.
 */
export function faultsOfRelease(dataFolder: string): Fault[] {
  const { manifest, faults, unexplained } = readReleaseState(dataFolder);
  if (faults.length > 0) return faults;
  if (!manifest) return [{ file: MANIFEST_FILE, record: '-', field: '-', problem: 'there is no manifest', mend: `restore it from version control; before the first release, run ${RELEASE}` }];
  const numbers = faultsOfUnexplained(unexplained);
  // A changed number is a changed file too; one fault says both, and its command mends both.
  const told = new Set(numbers.map(({ file }) => file));
  return [...numbers, ...faultsOfFiles(manifest, dataFiles(dataFolder)).filter(({ file }) => !told.has(file))];
}

function faultsOfFiles({ files, releases }: Manifest, now: readonly DataFile[]): Fault[] {
  const version = releases.at(-1)?.version;
  const say = (file: string, problem: string): Fault => ({ file, record: '-', field: '-', problem, mend: `undo it, or release it: ${RELEASE}` });
  return [
    ...now.flatMap(({ path, sha256 }) => {
      const known = files.find((file) => file.path === path);
      if (!known) return [say(path, `the file is not in ${MANIFEST_FILE}: it is new since version ${version}`)];
      return known.sha256 === sha256 ? [] : [say(path, `the file is not as ${MANIFEST_FILE} has it: it was changed since version ${version}`)];
    }),
    ...files.filter(({ path }) => !now.some((file) => file.path === path)).map(({ path }) => say(path, `the file is in ${MANIFEST_FILE}, and gone since version ${version}`)),
  ];
}

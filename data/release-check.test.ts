import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Correction } from './corrections';
import { makeRelease } from './make-release';
import type { Manifest } from './manifest';
import { editEntry, ENTRY_FILE, readJson, smallData, writeJson } from './release.fixture';
import { faultsOfRelease } from './release-check';

/** A small data folder that was released, and once corrected: june-7-all from 3 to 4. */
function corrected(): string {
  const folder = smallData();
  makeRelease(folder, { because: null, on: '2026-03-01' }, false);
  editEntry(folder, (_, claim) => Object.assign(claim('june-7-all'), { count: 4 }));
  makeRelease(folder, { because: 'The page says so.', on: '2026-03-02' }, false);
  return folder;
}

function edit<Content>(folder: string, file: string, change: (content: Content) => void): void {
  const content = readJson<Content>(folder, file);
  change(content);
  writeJson(folder, file, content);
}

const RELEASE_IT = 'undo it, or release it: npm run release:data';
const RESTORE_AND_ADD = 'restore the file from version control; to put an entry right, add a new one below it';

describe('a file that is not as the manifest has it', () => {
  it('is named when it was changed', () => {
    const folder = corrected();
    writeFileSync(join(folder, 'places.json'), `${readFileSync(join(folder, 'places.json'), 'utf8')}\n`);
    expect(faultsOfRelease(folder)).toEqual([
      { file: 'places.json', record: '-', field: '-', problem: 'the file is not as manifest.json has it: it was changed since version 1.0.1', mend: RELEASE_IT },
    ]);
  });

  it('is named when it is new, and when it is gone', () => {
    const folder = corrected();
    writeFileSync(join(folder, 'collections/kites/record.csv'), 'a,b\n');
    expect(faultsOfRelease(folder).map(({ file, problem }) => [file, problem])).toEqual([
      ['collections/kites/record.csv', 'the file is not in manifest.json: it is new since version 1.0.1'],
    ]);
    makeRelease(folder, { because: null, on: '2026-03-03' }, false);
    rmSync(join(folder, 'collections/kites/record.csv'));
    expect(faultsOfRelease(folder).map(({ file, problem }) => [file, problem])).toEqual([
      ['collections/kites/record.csv', 'the file is in manifest.json, and gone since version 1.0.2'],
    ]);
  });

  it('may be of any kind that is not data', () => {
    const folder = corrected();
    writeFileSync(join(folder, 'README.md'), 'Kites.\n');
    writeFileSync(join(folder, 'schema/entry.schema.json'), '{}\n');
    expect(faultsOfRelease(folder)).toEqual([]);
  });

  it('is named once, with the number that changed in it', () => {
    const folder = corrected();
    editEntry(folder, (_, claim) => Object.assign(claim('june-7-all'), { count: 5, note: { en: 'Over water.' } }));
    expect(faultsOfRelease(folder).map(({ file, field }) => [file, field])).toEqual([[ENTRY_FILE, 'count']]);
  });
});

describe('the past', () => {
  it.each<[string, (corrections: Correction[]) => void]>([
    ['the reason', ([first]) => Object.assign(first as Correction, { because: { en: 'Another reason.' } })],
    ['the old value', ([first]) => Object.assign(first as Correction, { from: 2 })],
    ['the day', ([first]) => Object.assign(first as Correction, { on: '2026-03-03' })],
    ['the whole entry', (corrections) => corrections.pop()],
  ])('of corrections cannot be changed: %s', (_, change) => {
    const folder = corrected();
    edit<{ corrections: Correction[] }>(folder, 'corrections.json', ({ corrections }) => change(corrections));
    expect(faultsOfRelease(folder)).toContainEqual({
      file: 'corrections.json', record: '-', field: 'corrections',
      problem: 'the 1 correction published so far is not what stands here: an entry was edited, moved or removed', mend: RESTORE_AND_ADD,
    });
    expect(() => makeRelease(folder, { because: null, on: '2026-03-03' }, false)).toThrow(RESTORE_AND_ADD);
  });

  it('may be spaced otherwise', () => {
    const folder = corrected();
    writeFileSync(join(folder, 'corrections.json'), JSON.stringify(readJson(folder, 'corrections.json')));
    expect(faultsOfRelease(folder).map(({ file }) => file)).toEqual(['corrections.json']);
    expect(makeRelease(folder, { because: null, on: '2026-03-03' }, false)).toContain('version 1.0.2 of 2026-03-03');
  });

  it('in the manifest must agree with the corrections', () => {
    const folder = corrected();
    edit<Manifest>(folder, 'manifest.json', ({ claims }) => claims['kites']?.['june-7-all']?.splice(0, 1, 9));
    expect(faultsOfRelease(folder)).toContainEqual({
      file: 'manifest.json', record: 'june-7-all', field: 'count', problem: 'it is not 4, which is what the correction "2026-03-02-1" made of it', mend: 'restore the file from version control',
    });
  });

  it('in the manifest names every published correction', () => {
    const folder = corrected();
    edit<Manifest>(folder, 'manifest.json', ({ releases }) => releases.pop());
    expect(faultsOfRelease(folder).map(({ field, problem }) => [field, problem])).toEqual([['releases', 'the releases do not name the published corrections, each once and in order']]);
  });

  it('cannot be started anew by removing the manifest', () => {
    const folder = corrected();
    rmSync(join(folder, 'manifest.json'));
    expect(() => makeRelease(folder, { because: null, on: '2026-03-03' }, false)).toThrow('the manifest is missing, yet there are corrections of what was published');
  });
});

describe('a manifest or a list of corrections of the wrong shape', () => {
  it('is refused with where, what and how to mend it', () => {
    const folder = corrected();
    edit<Manifest>(folder, 'manifest.json', ({ releases }) => Object.assign(releases[0] ?? {}, { version: '1' }));
    edit<{ corrections: Correction[] }>(folder, 'corrections.json', ({ corrections }) => Object.assign(corrections[0] ?? {}, { from: 1.5 }));
    expect(faultsOfRelease(folder)).toEqual([
      { file: 'manifest.json', record: '-', field: 'releases.0.version', problem: 'a version is three numbers, as in 1.4.0', mend: 'restore the file from version control; it is written by npm run release:data, never by hand' },
      { file: 'corrections.json', record: '2026-03-02-1', field: 'corrections.0.from', problem: expect.stringContaining('Invalid input'), mend: 'compare the field with data/corrections.ts, where each one is described' },
    ]);
  });

  it('is asked for where there is none', () => {
    expect(faultsOfRelease(smallData())).toEqual([
      { file: 'manifest.json', record: '-', field: '-', problem: 'there is no manifest', mend: 'restore it from version control; before the first release, run npm run release:data' },
    ]);
  });
});

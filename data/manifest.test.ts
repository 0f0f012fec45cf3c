import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { claimRows, dataFiles, manifestText, readManifest, type Manifest } from './manifest';
import type { Published, StandingClaim } from './published';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'skytally-manifest-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const ZERO = '0'.repeat(64);
const MANIFEST: Manifest = {
  releases: [{ version: '1.0.0', on: '2026-03-01', added: [], corrections: [] }],
  corrections: { count: 0, sha256: ZERO },
  files: [{ path: 'a.json', sha256: ZERO, bytes: 1 }, { path: 'b.json', sha256: ZERO, bytes: 2 }],
  fields: ['count', 'weapon'],
  claims: { boats: { x: [1, 'kite'] }, kites: { y: [null, 'kite'], z: [0, 'kite'] } },
};

describe('the data files', () => {
  it('are the JSON and CSV files at any depth, in order, with the SHA-256 of their bytes', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'collections/kites'), { recursive: true });
    mkdirSync(join(folder, 'schema'));
    writeFileSync(join(folder, 'collections/kites/record.csv'), 'abc');
    for (const name of ['places.json', 'manifest.json', 'notes.md', 'code.ts', 'schema/entry.schema.json']) writeFileSync(join(folder, name), '');
    expect(dataFiles(folder)).toEqual([
      { path: 'collections/kites/record.csv', sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', bytes: 3 },
      { path: 'places.json', sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', bytes: 0 },
    ]);
  });
});

describe('the text of a manifest', () => {
  it('has a line for each release, file and claim', () => {
    expect(manifestText(MANIFEST)).toBe(`{
  "releases": [
    {"version":"1.0.0","on":"2026-03-01","added":[],"corrections":[]}
  ],
  "corrections": {"count":0,"sha256":"${ZERO}"},
  "files": [
    {"path":"a.json","sha256":"${ZERO}","bytes":1},
    {"path":"b.json","sha256":"${ZERO}","bytes":2}
  ],
  "fields": ["count","weapon"],
  "claims": {
    "boats": {
      "x": [1,"kite"]
    },
    "kites": {
      "y": [null,"kite"],
      "z": [0,"kite"]
    }
  }
}
`);
  });

  it('is read back as it was', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'manifest.json'), manifestText(MANIFEST));
    expect(readManifest(folder, [])).toEqual(MANIFEST);
  });
});

describe('the rows of a manifest', () => {
  it('keep every published field of a claim, under its collection', () => {
    const published: Published = {
      count: 5, qualifier: null, outcome: 'hit', weapon: 'kite', place: 'bay', partOf: null, basis: 'stated', status: 'counted',
      source: 'kite-post', claimant: 'bay-watch', attacker: 'ukraine', period: '2024-06-06 2024-06-06 day',
    };
    const standing: StandingClaim[] = [{ collection: 'kites', file: 'kites.json', report: 'june-6', id: 'june-6-bay', published }];
    expect(claimRows(standing)).toEqual({
      fields: ['count', 'qualifier', 'outcome', 'weapon', 'place', 'partOf', 'basis', 'status', 'source', 'claimant', 'attacker', 'period'],
      claims: { kites: { 'june-6-bay': [5, null, 'hit', 'kite', 'bay', null, 'stated', 'counted', 'kite-post', 'bay-watch', 'ukraine', '2024-06-06 2024-06-06 day'] } },
    });
  });
});

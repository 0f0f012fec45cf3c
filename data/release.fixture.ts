/** A small data folder of its own for each test, made up throughout: two reports of kites over a bay, read in one page. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ClaimRecord, EntryFile } from './schema';

const en = (text: string) => ({ en: text });

const page = { id: 'kite-post', kind: 'page', publisher: 'Kite Post', publishedOn: '2024-06-07', dateNote: null, address: 'https://example.org/kites' };

function claim(id: string, more: object = {}) {
  return {
    id, source: 'kite-post', partOf: null, outcome: 'intercepted', weapon: 'kite', place: null, count: 12, qualifier: null,
    basis: 'stated', because: null, status: 'counted', countedInstead: null, note: null, evidence: null, ...more,
  };
}

function report(id: string, end: string, start: string, claims: object[]) {
  return {
    id, claimant: 'bay-watch', attacker: 'ukraine', period: { start, end, window: 'overnight', hours: null, basis: 'stated', because: null },
    reportedOn: null, notes: [], readings: [], mismatches: [], crossChecks: [], claims,
  };
}

const ENTRY = {
  sources: [page],
  reports: [
    report('june-6', '2024-06-06', '2024-06-05', [claim('june-6-all'), claim('june-6-bay', { partOf: 'june-6-all', place: 'bay', count: 5 })]),
    report('june-7', '2024-06-07', '2024-06-06', [claim('june-7-all', { count: 3 })]),
  ],
};

export const ENTRY_FILE = 'collections/kites/reports/2024-06.json';

const FILES = {
  'claimants.json': [{ id: 'bay-watch', side: 'russia', name: en('Bay Watch'), asPrinted: [] }],
  'places.json': [{ id: 'bay', kind: 'sea', country: null, name: en('Paper Bay'), asPrinted: [] }],
  'weapons.json': [{ id: 'kite', kindOf: null, name: en('Kite'), asPrinted: [] }],
  'collections/kites/collection.json': { id: 'kites', name: en('Kites'), title: en('Kites'), about: en('Made up.'), nights: null },
  [ENTRY_FILE]: ENTRY,
};

/** The path of a new folder data/, alone in a folder of its own; both are removed when the test ends. */
export function smallData(): string {
  const home = mkdtempSync(join(tmpdir(), 'skytally-release-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const folder = join(home, 'data');
  mkdirSync(join(folder, 'collections/kites/reports'), { recursive: true });
  for (const [file, content] of Object.entries(FILES)) writeJson(folder, file, content);
  return folder;
}

export function readJson<Content>(folder: string, file: string): Content {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Content;
}

export function writeJson(folder: string, file: string, content: unknown): void {
  writeFileSync(join(folder, file), `${JSON.stringify(content, null, 2)}\n`);
}

/** Changes the records of the small folder's one entry file. */
export function editEntry(folder: string, change: (entry: EntryFile, claimOf: (id: string) => ClaimRecord) => void): void {
  const entry = readJson<EntryFile>(folder, ENTRY_FILE);
  change(entry, (id) => entry.reports.flatMap(({ claims }) => claims).find((row) => row.id === id) as ClaimRecord);
  writeJson(folder, ENTRY_FILE, entry);
}

/** Takes claims out of the small folder's one entry file. */
export function withdraw(folder: string, id: string): void {
  editEntry(folder, ({ reports }) => {
    for (const one of reports) one.claims = one.claims.filter((row) => row.id !== id);
  });
}

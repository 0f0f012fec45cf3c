import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Correction } from './corrections';
import { DataError, type Fault } from './fault';
import { makeRelease } from './make-release';
import type { Manifest } from './manifest';
import { editEntry, ENTRY_FILE, readJson, smallData, withdraw, writeJson } from './release.fixture';
import { faultsOfRelease } from './release-check';
import type { ClaimRecord } from './schema';

const WHY = 'The page says so.';

function release(folder: string, { because = null as string | null, on = '2026-03-01', dryRun = false } = {}): string[] {
  return makeRelease(folder, { because, on }, dryRun);
}

function faultsOf(run: () => unknown): readonly Fault[] {
  try {
    run();
  } catch (error) {
    if (error instanceof DataError) return error.faults;
    throw error;
  }
  return [];
}

function released(): string {
  const folder = smallData();
  release(folder);
  return folder;
}

const text = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const releasesOf = (folder: string) => readJson<Manifest>(folder, 'manifest.json').releases;
const correctionsOf = (folder: string) => readJson<{ corrections: Correction[] }>(folder, 'corrections.json').corrections;

describe('the first release', () => {
  it('is 1.0.0, adds every claim, and leaves nothing for the checks to say', () => {
    const folder = released();
    expect(releasesOf(folder)).toEqual([
      { version: '1.0.0', on: '2026-03-01', added: [{ collection: 'kites', claims: 3, reports: ['june-6', 'june-7'] }], corrections: [] },
    ]);
    expect(correctionsOf(folder)).toEqual([]);
    expect(faultsOfRelease(folder)).toEqual([]);
  });

  it('keeps what was published of a claim, one line each', () => {
    const folder = released();
    expect(text(folder, 'manifest.json')).toContain(
      '\n      "june-6-bay": [5,null,"intercepted","kite","bay","june-6-all","stated","counted","kite-post","bay-watch","ukraine","2024-06-05 2024-06-06 overnight"],\n',
    );
  });

  it('refuses data that the loader refuses, and writes nothing', () => {
    const folder = smallData();
    editEntry(folder, (_, claim) => Object.assign(claim('june-6-bay'), { count: 13 }));
    expect(faultsOf(() => release(folder)).map(({ problem }) => problem)).toEqual(['its parts add up to 13, more than the total 12']);
    expect(existsSync(join(folder, 'manifest.json'))).toBe(false);
  });
});

describe('a release of data that have not changed', () => {
  it('changes nothing, however often and with whatever reason', () => {
    const folder = released();
    const [manifest, corrections] = [text(folder, 'manifest.json'), text(folder, 'corrections.json')];
    expect(release(folder, { on: '2026-04-01' })).toEqual(['nothing has changed since version 1.0.0 of 2026-03-01']);
    expect(release(folder, { on: '2026-04-01', because: WHY })).toEqual([
      'nothing has changed since version 1.0.0 of 2026-03-01', 'no published number was changed, so the reason was not used',
    ]);
    expect([text(folder, 'manifest.json'), text(folder, 'corrections.json')]).toEqual([manifest, corrections]);
  });
});

describe('a published number that was changed', () => {
  it('is refused without a reason, with the old value, the new one and the command', () => {
    const folder = released();
    editEntry(folder, (_, claim) => Object.assign(claim('june-7-all'), { count: 4 }));
    const fault = {
      file: ENTRY_FILE, record: 'june-7-all', field: 'count', problem: 'was published as 3, and is 4 now; no correction says why',
      mend: 'put the value back, or say why for readers: npm run release:data -- --because "…"',
    };
    expect(faultsOf(() => release(folder))).toEqual([fault]);
    expect(faultsOfRelease(folder)).toEqual([fault]);
    expect(correctionsOf(folder)).toEqual([]);
  });

  it('is released with a reason: a correction, and the third number of the version', () => {
    const folder = released();
    editEntry(folder, (_, claim) => Object.assign(claim('june-7-all'), { count: 4 }));
    expect(release(folder, { because: WHY, on: '2026-03-02' })).toEqual([
      'version 1.0.1 of 2026-03-02', '  correction 2026-03-02-1: june-7-all › count: 3 → 4', 'wrote manifest.json',
    ]);
    expect(correctionsOf(folder)).toEqual([
      { id: '2026-03-02-1', on: '2026-03-02', collection: 'kites', claim: 'june-7-all', field: 'count', from: 3, to: 4, because: { en: WHY } },
    ]);
    expect(releasesOf(folder).at(-1)).toEqual({ version: '1.0.1', on: '2026-03-02', added: [], corrections: ['2026-03-02-1'] });
    expect(faultsOfRelease(folder)).toEqual([]);
  });

  it.each<[string, (folder: string) => void, { claim: string; field: string; from: unknown; to: unknown }[]]>([
    ['a count that is now not reported', (folder) => editEntry(folder, (_, claim) => Object.assign(claim('june-7-all'), { count: null })), [{ claim: 'june-7-all', field: 'count', from: 3, to: null }]],
    ['how firm it is', (folder) => editEntry(folder, (_, claim) => Object.assign(claim('june-7-all'), { qualifier: 'about' })), [{ claim: 'june-7-all', field: 'qualifier', from: null, to: 'about' }]],
    ['its outcome', (folder) => editEntry(folder, (_, claim) => Object.assign(claim('june-7-all'), { outcome: 'hit' })), [{ claim: 'june-7-all', field: 'outcome', from: 'intercepted', to: 'hit' }]],
    ['its place', (folder) => editEntry(folder, (_, claim) => Object.assign(claim('june-7-all'), { place: 'bay' })), [{ claim: 'june-7-all', field: 'place', from: null, to: 'bay' }]],
    ['its total', (folder) => editEntry(folder, (_, claim) => Object.assign(claim('june-6-bay'), { partOf: null })), [{ claim: 'june-6-bay', field: 'partOf', from: 'june-6-all', to: null }]],
    ['whether it counts', (folder) => editEntry(folder, (_, claim) => Object.assign(claim('june-7-all'), { status: 'superseded' })), [{ claim: 'june-7-all', field: 'status', from: 'counted', to: 'superseded' }]],
    ['the night it is about', (folder) => editEntry(folder, ({ reports }) => Object.assign(reports[1]?.period ?? {}, { start: '2024-06-07', end: '2024-06-08' })), [{ claim: 'june-7-all', field: 'period', from: '2024-06-06 2024-06-07 overnight', to: '2024-06-07 2024-06-08 overnight' }]],
    ['the attacker of its report', (folder) => editEntry(folder, ({ reports }) => Object.assign(reports[1] ?? {}, { attacker: 'russia' })), [{ claim: 'june-7-all', field: 'attacker', from: 'ukraine', to: 'russia' }]],
    ['that it stands at all', (folder) => withdraw(folder, 'june-6-bay'), [{ claim: 'june-6-bay', field: 'claim', from: 5, to: null }]],
  ])('needs a correction for %s', (_, change, expected) => {
    const folder = released();
    change(folder);
    expect(faultsOf(() => release(folder)).map(({ record, field }) => ({ record, field }))).toEqual(expected.map(({ claim, field }) => ({ record: claim, field })));
    release(folder, { because: WHY });
    expect(correctionsOf(folder).map(({ claim, field, from, to }) => ({ claim, field, from, to }))).toEqual(expected);
    expect(faultsOfRelease(folder)).toEqual([]);
  });

  it('is shown and not written on a dry run', () => {
    const folder = released();
    editEntry(folder, (_, claim) => Object.assign(claim('june-7-all'), { count: 4 }));
    const manifest = text(folder, 'manifest.json');
    expect(release(folder, { because: WHY, dryRun: true })).toEqual([
      'version 1.0.1 of 2026-03-01', '  correction 2026-03-01-1: june-7-all › count: 3 → 4', 'a dry run: neither corrections.json nor manifest.json was written',
    ]);
    expect(text(folder, 'manifest.json')).toBe(manifest);
    expect(correctionsOf(folder)).toEqual([]);
  });

  it('may be explained by hand, each with a reason of its own', () => {
    const folder = released();
    editEntry(folder, (_, claim) => Object.assign(claim('june-7-all'), { count: 4 }));
    const entry = { id: 'by-hand', on: '2026-03-02', collection: 'kites', claim: 'june-7-all', field: 'count', from: 3, to: 4, because: { en: WHY } };
    writeJson(folder, 'corrections.json', { corrections: [entry] });
    expect(faultsOfRelease(folder).map(({ file }) => file)).toEqual([ENTRY_FILE, 'corrections.json']);
    release(folder, { on: '2026-03-02' });
    expect(correctionsOf(folder)).toEqual([entry]);
    expect(releasesOf(folder).at(-1)?.corrections).toEqual(['by-hand']);
    expect(faultsOfRelease(folder)).toEqual([]);
  });

  it('is not explained by a correction of another value', () => {
    const folder = released();
    editEntry(folder, (_, claim) => Object.assign(claim('june-7-all'), { count: 4 }));
    writeJson(folder, 'corrections.json', { corrections: [{ id: 'wrong', on: '2026-03-02', collection: 'kites', claim: 'june-7-all', field: 'count', from: 3, to: 5, because: { en: WHY } }] });
    expect(faultsOf(() => release(folder, { because: WHY }))).toEqual([
      { file: 'corrections.json', record: 'wrong', field: 'count', problem: 'it does not say what was changed: `count` was published as 3, and is 4 now', mend: 'correct `field`, `from` and `to`, or remove the entry' },
    ]);
  });

  it('can be changed again, each time from what was published last', () => {
    const folder = released();
    for (const count of [4, 5]) {
      editEntry(folder, (_, claim) => Object.assign(claim('june-7-all'), { count }));
      release(folder, { because: WHY });
    }
    expect(correctionsOf(folder).map(({ id, from, to }) => [id, from, to])).toEqual([['2026-03-01-1', 3, 4], ['2026-03-01-2', 4, 5]]);
    expect(releasesOf(folder).map(({ version }) => version)).toEqual(['1.0.0', '1.0.1', '1.0.2']);
  });
});

describe('a claim that was added', () => {
  it('needs no reason, and raises the second number of the version', () => {
    const folder = released();
    editEntry(folder, ({ reports }) => reports[1]?.claims.push({ ...(reports[1].claims[0] as ClaimRecord), id: 'june-7-lost', outcome: 'lost' }));
    expect(release(folder, { on: '2026-03-05' })).toEqual(['version 1.1.0 of 2026-03-05', '  added to kites: 1 claim(s) in 1 report(s)', 'wrote manifest.json']);
    expect(releasesOf(folder).at(-1)?.added).toEqual([{ collection: 'kites', claims: 1, reports: ['june-7'] }]);
  });

  it('may not take the id of one that was withdrawn', () => {
    const folder = released();
    withdraw(folder, 'june-6-bay');
    release(folder, { because: WHY });
    editEntry(folder, ({ reports }) => reports[1]?.claims.push({ ...(reports[1].claims[0] as ClaimRecord), id: 'june-6-bay', outcome: 'lost' }));
    const problems = faultsOf(() => release(folder)).map(({ record, problem }) => [record, problem]);
    expect(problems).toEqual([['2026-03-01-1', '"june-6-bay" was withdrawn, and stands in the data']]);
    expect(faultsOfRelease(folder)).toHaveLength(1);
  });
});

describe('a file that changed without a number', () => {
  it('raises the third number of the version', () => {
    const folder = released();
    editEntry(folder, (_, claim) => Object.assign(claim('june-7-all'), { note: { en: 'Over water.' } }));
    release(folder, { on: '2026-03-09' });
    expect(releasesOf(folder).at(-1)).toEqual({ version: '1.0.1', on: '2026-03-09', added: [], corrections: [] });
  });

  it('cannot be released on a day before the last release', () => {
    const folder = released();
    writeFileSync(join(folder, 'extra.json'), '[]\n');
    expect(faultsOf(() => release(folder, { on: '2026-02-28' }))).toEqual([
      { file: 'manifest.json', record: '1.0.0', field: 'on', problem: '2026-02-28 is before the last release, of 2026-03-01', mend: 'give a day that is not earlier: --on 2026-03-01' },
    ]);
  });
});

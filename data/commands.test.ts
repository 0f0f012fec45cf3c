import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editEntry, smallData } from './release.fixture';

/** A folder that holds the small data folder as its data/. */
const repository = () => dirname(smallData());

/** Runs a script with `typed` on its standard input. */
function run(folder: string, script: string, args: string[] = [], typed = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('node_modules/tsx/dist/cli.mjs'), resolve('data', script), ...args], { cwd: folder, encoding: 'utf8', input: typed });
  return { status, stdout, stderr };
}

const ARTICLE = ['--collection', 'kites', '--publisher', 'Kite Post', '--date', '2024-06-07', '--language', 'id', '--address', ''];
const WRITTEN = 'data/collections/kites/reports/kite-post-2024-06-07.json';

describe('npm run new:article', { timeout: 30_000 }, () => {
  it('writes a file that the checks then ask to be filled in, and does not write it twice', () => {
    const folder = repository();
    writeFileSync(join(folder, 'copy.txt'), 'Layangan.\nSebanyak 12 layangan.\n');
    expect(run(folder, 'new-article.ts', [...ARTICLE, '--text', 'copy.txt'])).toEqual({
      status: 0, stderr: '',
      stdout: `wrote ${WRITTEN}\n  ¶2 a claim? “12 layangan”\nFill in what is empty or has a "?", then: npm run check:data -- --article copy.txt --source kite-post-2024-06-07\n`,
    });
    const check = run(folder, 'check.ts');
    expect(check.status).toBe(1);
    expect(check.stderr).toContain('kite-post-2024-06-07.json › ? › reports.0.attacker\n    what is wrong: Invalid option: expected one of "russia"|"ukraine"');
    const before = readFileSync(join(folder, WRITTEN), 'utf8');
    expect(run(folder, 'new-article.ts', ARTICLE)).toEqual({
      status: 2, stdout: '',
      stderr: `${WRITTEN} is there already, and nothing was written: add to that file, or tell the two articles apart by --publisher.\n`,
    });
    expect(readFileSync(join(folder, WRITTEN), 'utf8')).toBe(before);
  });

  it('makes a collection that is not there, with a card to be filled in', () => {
    const folder = repository();
    const { status, stdout } = run(folder, 'new-article.ts', [...ARTICLE, '--collection', 'boats']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('wrote data/collections/boats/collection.json: "boats" is a new collection\nwrote data/collections/boats/reports/kite-post-2024-06-07.json\n')]);
    expect(run(folder, 'check.ts').stderr).toContain('collections/boats/collection.json › boats › name.en\n    what is wrong: Too small');
  });

  it.each([
    ['a flag that does not hold', ['--date', '2024-02-30'], '"2024-02-30" is not a day of the calendar: write year-month-day, as in 2024-10-13.\n'],
    ['a flag it does not know', ['--day', '2024-02-30'], "Unknown option '--day'"],
    ['a copy that is not there', ['--text', 'no.txt'], 'There is no file no.txt\n'],
  ])('says what is wrong with %s, and writes nothing', (_, more, message) => {
    const { status, stdout, stderr } = run(repository(), 'new-article.ts', [...ARTICLE, ...more]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('asks for what the flags leave out, and again where an answer does not hold', () => {
    const folder = repository();
    const { status, stdout } = run(folder, 'new-article.ts', ['--collection', 'kites', '--language', 'id'], 'Kite Post\n7/6/2024\n2024-06-07\n\n');
    expect(status).toBe(0);
    expect(stdout).toContain('"7/6/2024" is not a day of the calendar: write year-month-day, as in 2024-10-13.\n');
    expect(stdout).toContain(`wrote ${WRITTEN}\n`);
  });

  it('writes nothing where an answer does not come', () => {
    const { status, stderr } = run(repository(), 'new-article.ts', [], 'kites\n');
    expect([status, stderr]).toEqual([2, '\nNothing was written: --publisher is missing, and no answer came.\n']);
  });
});

describe('npm run release:data', { timeout: 30_000 }, () => {
  it('releases, and check:data then says so', () => {
    const folder = repository();
    expect(run(folder, 'check.ts').stderr).toContain('there is no manifest');
    expect(run(folder, 'release.ts', ['--on', '2026-03-01'])).toMatchObject({ status: 0, stdout: expect.stringContaining('version 1.0.0 of 2026-03-01\n') });
    expect(run(folder, 'check.ts')).toMatchObject({ status: 0, stdout: expect.stringContaining('version 1.0.0 of 2026-03-01: every file is as the manifest has it, every number as published, corrections 0\n') });
  });

  it('refuses a changed number with exit code 1', () => {
    const folder = repository();
    run(folder, 'release.ts');
    editEntry(join(folder, 'data'), (_, claim) => Object.assign(claim('june-7-all'), { count: 4 }));
    const { status, stderr } = run(folder, 'release.ts');
    expect(status).toBe(1);
    expect(stderr).toContain('1 fault(s); nothing was released\n');
  });

  it.each([
    [['--because', ' '], '--because is empty: say in a sentence why the published number was wrong.\n'],
    [['--on', 'today'], '--on today is not a day of the calendar: write it as in 2024-10-13.\n'],
  ])('refuses %j with exit code 2', (args, message) => {
    expect(run(repository(), 'release.ts', args)).toEqual({ status: 2, stdout: '', stderr: message });
  });
});

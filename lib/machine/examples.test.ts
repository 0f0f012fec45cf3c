import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { initSync, Model } from '@ironcalc/wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeEdition } from '../edition';
import { claimsToCsv, EXPORT_COLUMNS, exportRow } from '../export';
import { exampleSum, importFormula, pythonExample, rExample, sumFormula } from './examples';

/** Drones that Russian sources reported intercepted overnight, counted, no part of another. */
const EXPECTED = [
  { collection: 'october-2024', sum: 751 },
  { collection: 'article', sum: 60 },
];

const editions = new Map(EXPECTED.map(({ collection }) => [collection, makeEdition(loadCollection(collection), 'en')]));
const claimsOf = (collection: string) => editions.get(collection)!.claims;

/** Whether a program is on this machine. Where it is not, the line says so, and the test is marked as skipped. */
function hasProgram(name: string, label: string): boolean {
  const there = spawnSync(name, ['--version']).status === 0;
  if (!there) console.warn(`SKIPPED: ${label} is not on this machine`);
  return there;
}

const hasPython = hasProgram('python3', 'Python');
const hasR = hasProgram('Rscript', 'R');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'skytally-examples-'));
  for (const { collection } of EXPECTED) writeFileSync(join(folder, `${collection}.csv`), claimsToCsv(claimsOf(collection)));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a program prints when it runs a script. Throws with its errors where it fails. */
function printed(program: string, file: string, script: string): string {
  const path = join(folder, file);
  writeFileSync(path, script);
  const { status, stdout, stderr } = spawnSync(program, [path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return stdout.trim();
}

describe('the examples, run against the CSV', () => {
  const fileAddress = (collection: string) => pathToFileURL(join(folder, `${collection}.csv`)).href;

  it.each(EXPECTED)('are asked what the site counts: $sum in $collection', ({ collection, sum }) => {
    expect(exampleSum(claimsOf(collection))).toBe(sum);
  });

  it.skipIf(!hasPython).each(EXPECTED)('print $sum in Python for $collection', ({ collection, sum }) => {
    expect(printed('python3', 'example.py', pythonExample(fileAddress(collection)))).toBe(String(sum));
  });

  it.skipIf(!hasR).each(EXPECTED)('print $sum in R for $collection', ({ collection, sum }) => {
    expect(printed('Rscript', 'example.R', rExample(fileAddress(collection)))).toBe(`[1] ${sum}`);
  });

  it.each(EXPECTED)('make $sum in a spreadsheet of $collection', ({ collection, sum }) => {
    const result = { row: 1, column: EXPORT_COLUMNS.length + 2 };
    expect(evaluated(sheetOf(collection), sumFormula(), result)).toBe(String(sum));
  });

  it('name the file by the address given', () => {
    const csv = 'https://skytally.example/data/article/claims.csv';
    for (const text of [pythonExample(csv), rExample(csv), importFormula(csv)]) expect(text).toContain(`"${csv}"`);
  });
});

/** The rows of the CSV as the cells of a sheet, under a header; an empty field is an empty cell. */
function sheetOf(collection: string): string[][] {
  return [[...EXPORT_COLUMNS], ...claimsOf(collection).map((claim) => Object.values(exportRow(claim)).map((value) => String(value ?? '')))];
}

/** What a formula shows in a cell of a sheet with these cells. Rows and columns are counted from 1. */
function evaluated(cells: readonly string[][], formula: string, { row, column }: { row: number; column: number }): string {
  initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  using book = new Model('claims', 'en', 'UTC', 'en');
  book.pauseEvaluation();
  cells.forEach((texts, y) => texts.forEach((text, x) => text !== '' && book.setUserInput(0, y + 1, x + 1, text)));
  book.setUserInput(0, row, column, formula);
  book.evaluate();
  return book.getFormattedCellValue(0, row, column);
}

/**
 * How to read the CSV in Python, R and a spreadsheet. All three ask what `exampleSum` answers: how many drones Russian
 * sources reported intercepted overnight, in claims that are counted and are no part of another.
 */
import type { Claim } from '../claims';
import { add } from '../counting';
import { EXPORT_COLUMNS, exportRow } from '../export';

type ColumnName = (typeof EXPORT_COLUMNS)[number];

/** What stands in the columns of the rows that are added; '' is an empty field. */
const WANTED: readonly (readonly [ColumnName, string])[] = [
  ['side', 'russia'],
  ['outcome', 'intercepted'],
  ['weapon', 'drone'],
  ['window', 'overnight'],
  ['status', 'counted'],
  ['part_of', ''],
];

/** The number that every example prints: drones, or null where no row of the claims gives one. Throws where the rows must not be added. */
export function exampleSum(claims: readonly Claim[]): number | null {
  return add(claims.filter((claim) => WANTED.every(([column, value]) => (exportRow(claim)[column] ?? '') === value))).count;
}

/** A script for Python 3 and its standard library. `csv` is the absolute address of the file. A row without a count is passed over, not taken for 0. */
export function pythonExample(csv: string): string {
  return [
    'import csv, io, urllib.request',
    `rows = csv.DictReader(io.TextIOWrapper(urllib.request.urlopen("${csv}"), "utf-8", newline=""))`,
    `wanted = {${WANTED.map(([column, value]) => `"${column}": "${value}"`).join(', ')}}`,
    'print(sum(int(row["count"]) for row in rows if wanted.items() <= row.items() and row["count"]))',
  ].join('\n');
}

/** A script for R without packages. `csv` is the absolute address of the file. */
export function rExample(csv: string): string {
  const condition = ([column, value]: readonly [string, string]) => (value === '' ? `is.na(${column})` : `${column} == "${value}"`);
  return [
    `claims <- read.csv("${csv}", na.strings = "", encoding = "UTF-8")`,
    `chosen <- subset(claims, ${WANTED.map(condition).join(' & ')})`,
    'print(sum(chosen$count, na.rm = TRUE))',
  ].join('\n');
}

/** The formula that brings the CSV at an absolute address into Google Sheets, from the cell that it stands in. */
export function importFormula(csv: string): string {
  return `=IMPORTDATA("${csv}")`;
}

/** The sum over a sheet whose columns are those of the CSV from A on, as Excel, Google Sheets and LibreOffice know it. */
export function sumFormula(): string {
  const whole = (column: ColumnName) => `${letterOf(column)}:${letterOf(column)}`;
  return `=SUMIFS(${[whole('count'), ...WANTED.map(([column, value]) => `${whole(column)}, "${value}"`)].join(', ')})`;
}

/** "A" for the first column. There are fewer than 26. */
function letterOf(column: ColumnName): string {
  return String.fromCharCode('A'.charCodeAt(0) + EXPORT_COLUMNS.indexOf(column));
}

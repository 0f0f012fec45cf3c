/** A figure's table as rows and files: what the table shows, with counts as numbers. */
import { csvField } from './export';
import { fill } from './language/format';
import type { Release } from './machine/publisher';
import type { Cell, Table } from './view-models/view';

type Value = string | number | null;
type Column = { key: string; label: string };

/** `rows` have one value for each column: a count as a number, null where none was reported, other cells as their text. */
export type FigureRows = { columns: Column[]; rows: Value[][] };

/**
 * The rows of a table, and a column of notes after each column that has any. `noteLabel` heads it, with the place
 * {column} for the name of the column. A count that the table qualifies ("up to 10") keeps those words as its note.
 */
export function figureRows({ columns, rows }: Table, noteLabel: string): FigureRows {
  const noted = columns.map((_, index) => rows.some(({ cells }) => noteOf(cells[index]) !== null));
  return {
    columns: columns.flatMap(({ key, label }, index) => [{ key, label }, ...(noted[index] ? [{ key: `${key}_note`, label: fill(noteLabel, { column: label }) }] : [])]),
    rows: rows.map(({ cells }) => columns.flatMap((_, index) => [valueOf(cells[index]), ...(noted[index] ? [noteOf(cells[index])] : [])])),
  };
}

function valueOf(cell: Cell | undefined): Value {
  if (cell === undefined) return null;
  return cell.count === undefined ? cell.text : cell.count;
}

function noteOf(cell: Cell | undefined): string | null {
  if (cell === undefined) return null;
  const notes = [...(isQualified(cell) ? [cell.text] : []), ...(cell.note === undefined ? [] : [cell.note])];
  return notes.length === 0 ? null : notes.join('; ');
}

/** Whether the text says more than its count: anything but digits, and the signs that part them. */
function isQualified({ text, count }: Cell): boolean {
  return typeof count === 'number' && /[^\d\s.,’-]/.test(text);
}

/** RFC 4180 in UTF-8, as lib/export.ts writes the claims: CRLF, an empty field for null, no text that a spreadsheet would run. */
export function figureToCsv({ columns, rows }: FigureRows): string {
  return [columns.map(({ label }) => label), ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

export type FigureFacts = Release & {
  title: string;
  collection: { id: string; name: string };
  /** The absolute address of the view, with its filters. */
  address: string;
  /** The query string that filters the view, "" for none. */
  filters: string;
  source: string | null;
  /** That the numbers are what parties to a war reported. */
  status: string;
};

/** The same rows as JSON under the keys of their columns, after the facts that tell what they are. */
export function figureToJson({ columns, rows }: FigureRows, { filters, ...facts }: FigureFacts): string {
  const document = {
    ...facts,
    filters: Object.fromEntries([...new URLSearchParams(filters)].map(([filter, values]) => [filter, values.split(',')])),
    columns,
    rows: rows.map((row) => Object.fromEntries(row.map((value, index) => [columns[index]?.key ?? String(index), value]))),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** "skytally_article_sides_2026-11-25.csv": collection, figure, and the day on which the data last changed. */
export function figureFileName(collection: string, figure: string, { changedOn }: Release, extension: string): string {
  const plain = (text: string) => text.replace(/[^A-Za-z0-9.-]+/g, '-');
  return `skytally_${plain(collection)}_${plain(figure)}_${changedOn}.${extension}`;
}

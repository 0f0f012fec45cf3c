import type { Column } from '../machine/claim-columns';
import { fill } from '../language/format';
import type { Messages } from '../language/en';
import type { Table } from './view';

/** A row for each column of claims.csv: its name, what is in it, and the values it is limited to. */
export function dataColumnsTable(columns: readonly Column[], words: Messages['pages']['data']['columns']): Table {
  return {
    columns: (['name', 'type', 'means'] as const).map((key) => ({ key, label: words[key], numeric: false })),
    rows: columns.map(({ name, type, description, constraints }) => ({
      key: name,
      cells: [
        { text: name },
        { text: words.types[type] },
        { text: description, ...(constraints?.enum && { note: fill(words.oneOf, { list: constraints.enum.join(', ') }) }) },
      ],
    })),
  };
}

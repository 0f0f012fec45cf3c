import { expect, it } from 'vitest';
import { en } from '../language/en';
import { claimColumns } from '../machine/claim-columns';
import { dataColumnsTable } from './data-columns';

it('has a row for each column of the CSV, with its type and the values it is limited to', () => {
  const table = dataColumnsTable(claimColumns({ claimants: [], places: [], weapons: [] }), en.pages.data.columns);
  expect(table.columns.map(({ label }) => label)).toEqual(['Column', 'Type', 'What it holds']);
  expect(table.rows).toHaveLength(19);
  expect(table.rows.find(({ key }) => key === 'count')?.cells.slice(0, 2)).toEqual([{ text: 'count' }, { text: 'whole number' }]);
  expect(table.rows.find(({ key }) => key === 'basis')?.cells[2]).toMatchObject({ note: 'One of: stated, derived.' });
});

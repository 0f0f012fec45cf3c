import { find } from '../../edition';
import { fill } from '../../language/format';
import { sumsFigure, type SumRow } from '../sums';
import type { FigureModel } from '../view';
import type { MonthView } from './month-view';

export type BalanceSheet = FigureModel & { /** Every sum that does not come out. */ open: SumRow[]; heading: string };

/** How many statements add up, by claimant, and each one that does not. */
export function balanceSheet(view: MonthView): BalanceSheet {
  const { month, edition, format } = view;
  const figure = month.figures.sums;
  const { rows, source } = sumsFigure(view);
  const sheet = edition.claimants
    .map(({ id }) => {
      const own = rows.filter(({ claimant }) => claimant === id);
      const tally = (verdict: SumRow['verdict']) => own.filter((row) => row.verdict === verdict).length;
      return { id, name: find(edition.claimants, id).name, sums: own.length, holds: tally('holds'), short: tally('short'), over: tally('over') };
    })
    .filter(({ sums }) => sums > 0);
  const said = sheet.map(({ name, sums, holds, short, over }) =>
    fill(figure.item, {
      claimant: name,
      sums: format.counted(figure.sums, sums),
      holds: format.number(holds),
      rest: [...(short > 0 ? [format.counted(figure.short, short)] : []), ...(over > 0 ? [format.counted(figure.over, over)] : [])].join(''),
    }),
  );
  const open = rows.filter(({ verdict }) => verdict !== 'holds');
  const columns = ['sums', 'holds', 'short', 'over'] as const;
  return {
    id: 'sums',
    title: figure.title,
    summary: sheet.length === 0 ? figure.empty : fill(figure.summary, { list: said.join('. ') }),
    note: figure.note,
    source,
    open,
    heading: open.length > 0 ? figure.all : figure.none,
    table: {
      columns: [{ key: 'claimant', label: figure.columns.claimant, numeric: false }, ...columns.map((key) => ({ key, label: figure.columns[key], numeric: true }))],
      rows: sheet.map((row) => ({ key: row.id, cells: [{ text: row.name }, ...columns.map((key) => ({ text: format.number(row[key]) }))] })),
    },
  };
}

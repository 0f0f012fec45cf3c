import type { Cell, Table } from '@/lib/view-models/view';

/** A count carries its number for machines; "" says that nothing was reported. */
function countOf({ count }: Cell): string | undefined {
  return count === undefined ? undefined : String(count ?? '');
}

function CellText({ cell }: { cell: Cell }) {
  return (
    <>
      {cell.href === undefined ? cell.text : <a href={cell.href}>{cell.text}</a>}
      {cell.note !== undefined && <small className="cell-note">{cell.note}</small>}
    </>
  );
}

type Props = {
  table: Table;
  /** What the table is about; read aloud, not shown. */
  label: string;
  /** The rows are claims, and each can be linked to as #claim-ID. */
  anchors?: boolean;
};

/** The numbers of a figure as a table; the first cell of a row heads it. A wide one scrolls in a box of its own. */
export function DataTable({ table, label, anchors = false }: Props) {
  const wide = table.columns.length > 4;
  return (
    <div className="table-scroll" {...(wide && { role: 'region', 'aria-label': label, tabIndex: 0 })}>
      <table className={wide ? 'wide' : undefined}>
        <caption>{label}</caption>
        <thead>
          <tr>
            {table.columns.map(({ key, label: name, numeric }) => (
              <th key={key} scope="col" className={numeric ? 'numeric' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, cells }) => (
            <tr key={key} id={anchors ? `claim-${key}` : undefined}>
              {cells.map((cell, index) => {
                const { key: columnKey, numeric } = table.columns[index] ?? { key: String(index), numeric: false };
                const className = [numeric ? 'numeric' : '', cell.count === null ? 'missing' : ''].filter(Boolean).join(' ') || undefined;
                return index === 0 ? (
                  <th key={columnKey} scope="row">
                    <CellText cell={cell} />
                  </th>
                ) : (
                  <td key={columnKey} className={className} data-count={countOf(cell)}>
                    <CellText cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

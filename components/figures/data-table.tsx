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

/** The numbers of a figure as a table; the first cell of a row heads it. */
export function DataTable({ table, label }: { table: Table; label: string }) {
  return (
    <div className="table-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className={table.columns.length > 5 ? 'wide' : undefined}>
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
            <tr key={key}>
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

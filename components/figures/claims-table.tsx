'use client';
import { useMemo, useState } from 'react';
import { fill } from '@/lib/language/format';
import type { DashboardMessages } from '@/lib/language/en';
import { CLAIM_COLUMNS, sortClaims, type ClaimColumn, type ClaimRow, type ClaimsFigure } from '@/lib/view-models/claims-table';

type Order = { column: ClaimColumn; descending: boolean } | null;
type Props = { model: ClaimsFigure; words: DashboardMessages; language: string };

/** Every matching claim; a column's name sorts by it, then turns the order round, then goes back to the order of the source. */
export function ClaimsTable({ model, words, language }: Props) {
  const [order, setOrder] = useState<Order>(null);
  const rows = useMemo(
    () => (order === null ? model.rows : sortClaims(model.rows, order.column, order.descending, language)),
    [model.rows, order, language],
  );
  const sortBy = (column: ClaimColumn) =>
    setOrder((now) => (now?.column !== column ? { column, descending: false } : now.descending ? null : { column, descending: true }));
  const sorted = (column: ClaimColumn) => (order?.column !== column ? 'none' : order.descending ? 'descending' : 'ascending');

  return (
    <div className="table-scroll" role="region" aria-label={fill(words.figures.tableOf, { title: model.title })} tabIndex={0}>
      <table className="claims">
        <caption>{fill(words.figures.tableOf, { title: model.title })}</caption>
        <thead>
          <tr>
            {model.table.columns.map(({ key, label, numeric }) => (
              <th key={key} scope="col" className={numeric ? 'numeric' : undefined} aria-sort={sorted(key as ClaimColumn)}>
                <button type="button" className="sort" onClick={() => sortBy(key as ClaimColumn)} title={fill(words.figures.claims.sort, { column: label })}>
                  {label}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} id={`claim-${row.id}`} className={order === null && row.depth > 0 ? 'part' : undefined}>
              {CLAIM_COLUMNS.map((column) => (
                <ClaimCell key={column} row={row} column={column} words={words} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ClaimCell({ row, column, words }: { row: ClaimRow; column: ClaimColumn; words: DashboardMessages }) {
  const text = row.cells[column];
  if (column === 'claimant')
    return (
      <th scope="row">
        <a href={row.reportHref}>{text}</a>
        {row.depth > 0 && <small className="cell-note">{words.figures.claims.part}</small>}
      </th>
    );
  if (column === 'count')
    return (
      <td className={row.count === null ? 'numeric missing' : 'numeric'} data-count={row.count ?? ''}>
        <a href={row.claimHref}>{text}</a>
        {row.status !== null && <small className="cell-note">{row.status}</small>}
      </td>
    );
  if (column === 'paragraph' && row.pageHref !== null)
    return (
      <td>
        <a href={row.pageHref}>{text}</a>
      </td>
    );
  if (column === 'place' && row.placeHref !== null)
    return (
      <td>
        <a href={row.placeHref}>{text}</a>
      </td>
    );
  if (column === 'basis')
    return (
      <td>
        {text}
        {row.because !== null && <small className="cell-note cell-because">{row.because}</small>}
      </td>
    );
  return <td className={column === 'paragraph' ? 'numeric' : undefined}>{text}</td>;
}

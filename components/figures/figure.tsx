import { fill } from '@/lib/language/format';
import type { DashboardMessages } from '@/lib/language/en';
import type { FigureModel } from '@/lib/view-models/view';
import { DataTable } from './data-table';

type Props = {
  model: FigureModel;
  words: DashboardMessages;
  /** Far down the page: laid out when it nears the screen. */
  later?: boolean;
  /** A long table stands closed until a reader opens it. */
  closed?: boolean;
  /** Where the table stands on a wide screen. */
  tableAt?: 'side' | 'below';
  /** What is drawn; nothing where the figure is its table. */
  children?: React.ReactNode;
  /** The table, where it is not the plain one of the model; null for none. */
  table?: React.ReactNode;
};

/** A figure: caption, one-sentence summary, what is drawn, its numbers as a table, and where they come from. */
export function Figure({ model, words, tableAt = 'side', later = false, closed = false, children, table }: Props) {
  const { id, title, summary, note, source } = model;
  return (
    <figure data-figure={id} id={id} aria-labelledby={`${id}-title`} className={`figure figure-${tableAt}${later ? ' figure-later' : ''}`}>
      <figcaption>
        <h2 id={`${id}-title`} tabIndex={-1}>{title}</h2>
        <p className="figure-summary">{summary}</p>
        {note !== null && <p className="figure-note">{note}</p>}
      </figcaption>
      {children !== undefined && <div className="figure-drawn">{children}</div>}
      {table === undefined ? (
        <details className="figure-table" open={!closed}>
          <summary>{words.figures.table}</summary>
          <DataTable table={model.table} label={fill(words.figures.tableOf, { title })} />
        </details>
      ) : (
        table
      )}
      <p className="figure-source">
        {source !== null && <>{source} · </>}
        {words.notVerified}
      </p>
    </figure>
  );
}

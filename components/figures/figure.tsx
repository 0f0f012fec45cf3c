import type { Edition } from '@/lib/edition';
import { fill } from '@/lib/language/format';
import type { DashboardMessages } from '@/lib/language/en';
import type { FigureModel } from '@/lib/view-models/view';
import { ToolsShell } from '../tools/tools-shell';
import { DataTable } from './data-table';

type Props = {
  model: FigureModel;
  words: DashboardMessages;
  /** The collection that the figure is of; without a release there is nothing to take away or cite. */
  edition: Pick<Edition, 'id' | 'language' | 'name' | 'release'>;
  /** The filters of a page that shows one selection whatever its address says. */
  fixed?: string;
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

/** A figure: caption, one-sentence summary, what is drawn, its numbers as a table, where they come from, and how to take them away. */
export function Figure({ model, words, edition, fixed, tableAt = 'side', later = false, closed = false, children, table }: Props) {
  const { id, title, summary, note, source, table: numbers } = model;
  const { release } = edition;
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
          <DataTable table={numbers} label={fill(words.figures.tableOf, { title })} />
        </details>
      ) : (
        table
      )}
      <p className="figure-source">
        {source !== null && <>{source} · </>}
        {words.notVerified}
      </p>
      {release !== null && (
        <ToolsShell kind="figure" subject={{ id, title, summary, note, source, table: numbers }} edition={{ id: edition.id, language: edition.language, name: edition.name, release }} words={words.figures.tools} {...(fixed !== undefined && { fixed })} />
      )}
    </figure>
  );
}

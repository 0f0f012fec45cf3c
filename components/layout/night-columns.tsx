import { Fragment } from 'react';
import { fill } from '@/lib/language/format';
import type { Messages } from '@/lib/language/en';
import type { NightColumn, NightNumber, NightReport } from '@/lib/view-models/month/night-page';
import { SumCards } from '../figures/sum-cards';

type Words = Messages['pages']['night'];

/** Both sides' reports of one night, next to each other on a wide screen. */
export function NightColumns({ columns, words }: { columns: readonly NightColumn[]; words: Words }) {
  return (
    <div className="night-columns">
      {columns.map(({ side, name, reports, empty }) => (
        <section key={side} className={`night-column night-column-${side}`} aria-label={name}>
          <h2 className={`text-${side}`}>{name}</h2>
          {reports.length === 0 ? <p className="night-empty">{empty}</p> : <NightReports reports={reports} words={words} />}
        </section>
      ))}
    </div>
  );
}

/** Reports one below the other: their numbers, each with its page, the regions named without one, and their sums. */
export function NightReports({ reports, words }: { reports: readonly NightReport[]; words: Words }) {
  return reports.map(({ id, title, href, mark, numbers, named, sums }) => (
    <article key={id} className="night-report">
      <h3>
        <a href={href}>{title}</a>
      </h3>
      {mark !== null && <p className="night-mark">{mark}</p>}
      <ul className="night-numbers">
        {numbers.map((number) => (
          <Number key={number.id} number={number} words={words} />
        ))}
      </ul>
      {named.length > 0 && (
        <p className="night-named">
          {fill(words.named, { list: '' })}
          {named.map((place, index) => (
            <Fragment key={place.href}>
              {index > 0 && ', '}
              <a href={place.href}>{place.label}</a>
            </Fragment>
          ))}
        </p>
      )}
      {sums.length > 0 && <SumCards rows={sums} />}
    </article>
  ));
}

function Number({ number: { text, count, href, place, page, note }, words }: { number: NightNumber; words: Words }) {
  return (
    <li className={place === null ? 'night-number' : 'night-number night-part'}>
      <a href={href} data-count={count ?? ''}>
        {place === null ? text : fill(words.over, { what: text, place })}
      </a>
      {note !== null && <span className="cell-note">{note}</span>}
      <span className="night-page">{page.href === null ? page.text : <a href={page.href}>{page.text}</a>}</span>
    </li>
  );
}

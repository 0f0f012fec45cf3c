import type { SumsFigure } from '@/lib/view-models/sums';

const SIGNS = { holds: '✓', short: '', over: '✗' };

/** Each sum set like a sentence, with what is derived in it. */
export function SumCards({ rows }: Pick<SumsFigure, 'rows'>) {
  return (
    <ul className="sums">
      {rows.map(({ key, equation, verdict, result, where, href, notes }) => (
        <li key={key} className={`sum sum-${verdict}`}>
          <p className="sum-equation">
            {equation}{' '}
            {SIGNS[verdict] && <span aria-hidden="true">{SIGNS[verdict]}</span>} <span className="sum-result">{result}</span>
          </p>
          <p className="sum-where">
            <a href={href}>{where}</a>
          </p>
          {notes.map((note) => (
            <p key={note} className="sum-note">
              {note}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

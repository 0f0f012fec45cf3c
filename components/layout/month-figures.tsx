import type { MonthMessages } from '@/lib/language/en-month';
import type { MonthFigure } from '@/lib/view-models/month/key-figures';

type Props = { figures: MonthFigure[]; weekdays: string[]; words: MonthMessages['keyFigures'] };

/** The numbers of the month to know first: total, nights, median and middle half, the highest night. */
export function MonthFigures({ figures, weekdays, words }: Props) {
  return (
    <section className="month-figures" aria-label={words.title}>
      <div className="key-figures">
        {figures.map(({ key, side, count, text, label, rests, median, highest, href }) => (
          <div key={key} className={`key-figure key-figure-${side}`}>
            <a className="key-number" href={href} data-count={count}>
              {text}
            </a>{' '}
            <span className="key-label">{label}</span> <span className="key-rests">{rests}</span> <span className="key-rests">{median}</span>{' '}
            <a className="key-rests" href={highest.href}>
              {highest.text}
            </a>
          </div>
        ))}
      </div>
      <details className="weekdays">
        <summary>{words.weekday.title}</summary>
        {weekdays.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>{words.weekday.note}</p>
      </details>
    </section>
  );
}

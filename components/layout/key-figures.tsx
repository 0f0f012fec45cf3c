import type { DashboardMessages } from '@/lib/language/en';
import type { KeyFigure } from '@/lib/view-models/key-figures';

type Props = { figures: KeyFigure[]; words: DashboardMessages['keyFigures']; onFollow: (search: string) => void };

/** The numbers to know first; each leads to its claims in the table below. */
export function KeyFigures({ figures, words, onFollow }: Props) {
  return (
    <section className="key-figures" aria-label={words.title}>
      {figures.map(({ key, side, count, text, label, launched, launchedText, rests, note, search }) => (
        <a
          key={key}
          className={`key-figure key-figure-${side}`}
          href={`${search}#claims`}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            onFollow(search);
          }}
        >
          <span className="key-number" data-count={count}>
            {text}
          </span>{' '}
          <span className="key-label">{label}</span>{' '}
          {launched !== null && <span className="key-of">{launchedText}</span>}{' '}
          <span className="key-rests">
            {rests}
            {note !== null && `. ${note}`}
          </span>{' '}
          <span className="key-see">{words.see}</span>
        </a>
      ))}
    </section>
  );
}

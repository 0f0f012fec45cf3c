import type { NightLink } from '@/lib/view-models/month/night-page';

type Props = { words: { title: string; lead?: string }; nights: readonly (NightLink & { current?: boolean })[] };

/** Every night of the collection, each a link to its page. */
export function NightPicker({ words, nights }: Props) {
  return (
    <nav className="night-picker" aria-label={words.title}>
      <h2>{words.title}</h2>
      {words.lead !== undefined && <p>{words.lead}</p>}
      <ul>
        {nights.map(({ night, label, href, current = false }) => (
          <li key={night}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

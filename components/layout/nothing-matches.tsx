import type { DashboardMessages } from '@/lib/language/en';

type Props = { words: Pick<DashboardMessages['filters'], 'nothing' | 'nothingHelp' | 'nothingReset'>; onReset: () => void };

/** What stands in the place of the figures when no claim matches: no empty axes. */
export function NothingMatches({ words, onReset }: Props) {
  return (
    <div className="nothing">
      <h2>{words.nothing}</h2>
      <p>{words.nothingHelp}</p>
      <button type="button" onClick={onReset}>
        {words.nothingReset}
      </button>
    </div>
  );
}

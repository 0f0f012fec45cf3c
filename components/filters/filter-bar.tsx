import { useEffect, useMemo, useRef } from 'react';
import { SIDES } from '@/lib/claims';
import type { Edition } from '@/lib/edition';
import { fill, type Format } from '@/lib/language/format';
import type { DashboardMessages } from '@/lib/language/en';
import { EVERYTHING, FILTERS, isEverything, type Filter, type Ignored, type Selection } from '@/lib/selection';
import { filterOptions } from '@/lib/view-models/filter-options';
import { Choice } from './choice';

type Props = {
  edition: Edition;
  words: DashboardMessages;
  format: Format;
  selection: Selection;
  ignored: Ignored[];
  matching: number;
  choose: (selection: Selection) => void;
  set: (filter: Filter, values: readonly string[]) => void;
};

/** A night-by-night collection is chosen from by a range of nights; one day comes from the address only, and is then shown. */
function choicesFor({ nights }: Edition, { day }: Selection) {
  const always = ['attacker', 'region', 'weapon', 'outcome'] as const;
  if (nights === null) return [...always, 'day'] as const;
  return day.length > 0 ? ([...always, 'day', 'from', 'to'] as const) : ([...always, 'from', 'to'] as const);
}

/** Who reported, and everything else a claim can be filtered by; what is chosen stands in the address. */
export function FilterBar({ edition, words, format, selection, ignored, matching, choose, set }: Props) {
  const { filters } = words;
  const options = useMemo(() => filterOptions(edition, words, format), [edition, words, format]);
  const oneSide = selection.side.length === 1 ? selection.side[0] : null;
  const total = edition.claims.length;

  // A reader on a slow line may choose before the page can listen; what the form then shows is what they meant.
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (window.location.search !== '' || form.current === null) return;
    const early = new FormData(form.current);
    const chosen = FILTERS.map((filter) => [filter, String(early.get(filter) ?? '').split(',').filter(Boolean)] as const);
    if (chosen.some(([, values]) => values.length > 0)) choose({ ...EVERYTHING, ...Object.fromEntries(chosen) });
  }, [choose]);

  const unchanged = isEverything(selection) && ignored.length === 0;
  return (
    <form ref={form} className="filters" aria-label={filters.title} autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <fieldset className="sides">
        <legend>{filters.side}</legend>
        {[null, ...SIDES].map((side) => (
          <label key={side ?? 'both'} className="side-choice">
            <input type="radio" name="side" value={side ?? ''} checked={oneSide === side} onChange={() => set('side', side === null ? [] : [side])} />
            <span>{side === null ? filters.bothSides : words.sides[side]}</span>
          </label>
        ))}
      </fieldset>
      {choicesFor(edition, selection).map((filter) => (
        <Choice key={filter} name={filter} label={filters[filter]} all={filters.all[filter]} options={options[filter]} value={selection[filter].join(',')} format={format} onChoose={set} />
      ))}
      <p className="matching">
        <span role="status">
          {isEverything(selection) ? format.counted(filters.matching, total) : format.counted(filters.matchingOf, matching, { total: format.number(total) })}
        </span>
        <button type="button" className="reset" aria-disabled={unchanged} onClick={() => choose(EVERYTHING)}>
          {filters.reset}
        </button>
      </p>
      <noscript>
        <p className="filters-note">{filters.needScript}</p>
      </noscript>
      {ignored.length > 0 && (
        <p className="filters-note" role="alert">
          {fill(filters.ignored, { list: format.list(ignoredValues(ignored, filters)) })}
        </p>
      )}
    </form>
  );
}

const SHOWN = 5;
const LONGEST = 40;

/** The values of the address that were left out, cut short: an address can hold any text, and this one is read aloud. */
function ignoredValues(ignored: readonly Ignored[], filters: DashboardMessages['filters']): string[] {
  const shown = ignored.slice(0, SHOWN).map(({ filter, value }) => {
    const plain = value.replace(/\p{C}/gu, '');
    return fill(filters.ignoredValue, { filter: filters[filter], value: plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain });
  });
  return ignored.length > SHOWN ? [...shown, fill(filters.ignoredMore, { n: ignored.length - SHOWN })] : shown;
}

'use client';
import { useMemo } from 'react';
import type { Edition } from '@/lib/edition';
import { makeFormat } from '@/lib/language/format';
import type { DashboardMessages } from '@/lib/language/en';
import { EVERYTHING, vocabulary } from '@/lib/selection';
import { makeView } from '@/lib/view-models/view';
import { FilterBar } from './filters/filter-bar';
import { useSelection } from './filters/use-selection';
import { NothingMatches } from './layout/nothing-matches';
import { MapPart, type MapBase } from './map-part';

type Props = MapBase & { edition: Edition; words: DashboardMessages };

/** The map of a collection and its list; both follow the filters. The outlines stand in the page and are only referred to. */
export function RegionsView({ edition, words, size, places }: Props) {
  const known = useMemo(() => vocabulary(edition), [edition]);
  const format = useMemo(() => makeFormat(edition.language, words), [edition, words]);
  const { selection, ignored, choose, set } = useSelection(known);
  const view = useMemo(() => makeView(edition, selection, words, format), [edition, selection, words, format]);
  return (
    <>
      <FilterBar edition={edition} words={words} format={format} selection={selection} ignored={ignored} matching={view.matching.length} choose={choose} set={set} />
      {view.matching.length === 0 ? (
        <NothingMatches words={words.filters} onReset={() => choose(EVERYTHING)} />
      ) : (
        <MapPart view={view} size={size} places={places} />
      )}
    </>
  );
}

'use client';
import { useMemo } from 'react';
import type { Edition } from '@/lib/edition';
import { makeFormat } from '@/lib/language/format';
import type { DashboardMessages } from '@/lib/language/en';
import { EVERYTHING, vocabulary } from '@/lib/selection';
import { claimsFigure } from '@/lib/view-models/claims-table';
import { claimSums } from '@/lib/view-models/claim-sums';
import { makeView } from '@/lib/view-models/view';
import { ClaimsTable } from './figures/claims-table';
import { Figure } from './figures/figure';
import { SumLines } from './figures/sum-lines';
import { FilterBar } from './filters/filter-bar';
import { useSelection } from './filters/use-selection';
import { NothingMatches } from './layout/nothing-matches';

/** Every claim of a collection, or those the address selects, with the sums they make. */
export function ClaimsView({ edition, words }: { edition: Edition; words: DashboardMessages }) {
  const known = useMemo(() => vocabulary(edition), [edition]);
  const format = useMemo(() => makeFormat(edition.language, words), [edition, words]);
  const { selection, ignored, choose, set } = useSelection(known);
  const view = useMemo(() => makeView(edition, selection, words, format), [edition, selection, words, format]);
  const claims = useMemo(() => claimsFigure(view), [view]);
  const sums = useMemo(() => claimSums(view), [view]);
  return (
    <>
      <FilterBar edition={edition} words={words} format={format} selection={selection} ignored={ignored} matching={view.matching.length} choose={choose} set={set} />
      {view.matching.length === 0 ? (
        <NothingMatches words={words.filters} onReset={() => choose(EVERYTHING)} />
      ) : (
        <>
          <SumLines sums={sums} words={words.figures.claimSums} />
          <Figure model={claims} words={words} edition={edition} tableAt="below" table={<ClaimsTable model={claims} words={words} language={edition.language} />} />
        </>
      )}
    </>
  );
}

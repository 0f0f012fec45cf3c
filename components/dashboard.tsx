'use client';
import { useEffect, useMemo, useRef } from 'react';
import type { Edition } from '@/lib/edition';
import { makeFormat } from '@/lib/language/format';
import type { DashboardMessages } from '@/lib/language/en';
import { EVERYTHING, isEverything, parseSelection, vocabulary } from '@/lib/selection';
import { headline } from '@/lib/view-models/headline';
import { keyFigures } from '@/lib/view-models/key-figures';
import { makeView } from '@/lib/view-models/view';
import { useAfterPaint } from './figures/use-after-paint';
import { FilterBar } from './filters/filter-bar';
import { useSelection } from './filters/use-selection';
import { ByDayPart, SidesPart } from './first-figures';
import FurtherFigures from './further-figures';
import { Late } from './late';
import { KeyFigures } from './layout/key-figures';
import { NothingMatches } from './layout/nothing-matches';

type Props = { edition: Edition; words: DashboardMessages; methodHref: string; methodLabel: string };

const loadSides = () => import('./charts/sides-chart');
const loadByDay = () => import('./charts/by-day-chart');
const loadFurther = () => import('./further-figures');
const furtherOnServer = typeof window === 'undefined' ? FurtherFigures : null;

/** The overview of a collection: what the address selects, as words, numbers, figures and a table. */
export function Dashboard({ edition, words, methodHref, methodLabel }: Props) {
  const known = useMemo(() => vocabulary(edition), [edition]);
  const format = useMemo(() => makeFormat(edition.language, words), [edition, words]);
  const { selection, ignored, choose, set } = useSelection(known);
  const view = useMemo(() => makeView(edition, selection, words, format), [edition, selection, words, format]);
  const { title, sentences } = useMemo(() => headline(view), [view]);
  const numbers = useMemo(() => keyFigures(view), [view]);

  // What is far down the page changes a moment later, so that a click on a filter shows at once.
  const later = useAfterPaint(view);

  // A key figure leads to its claims once they stand in the table; the place they stand at is known only then.
  const following = useRef(false);
  useEffect(() => {
    if (!following.current || later !== view) return;
    following.current = false;
    document.getElementById('claims')?.scrollIntoView();
    document.getElementById('claims-title')?.focus({ preventScroll: true });
  });
  const follow = (search: string) => {
    following.current = true;
    choose(parseSelection(search, known).selection, '#claims');
  };

  const heading = useRef<HTMLHeadingElement>(null);
  const showEverything = () => {
    choose(EVERYTHING);
    heading.current?.focus();
  };

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <div className="standfirst">
        <p className="lead follows">{view.matching.length > 0 && sentences.join(' ')}</p>
        <p className="status">
          {edition.about} {words.unverified} <a href={methodHref}>{methodLabel}</a>
        </p>
      </div>
      <FilterBar edition={edition} words={words} format={format} selection={selection} ignored={ignored} matching={view.matching.length} choose={choose} set={set} />
      {view.matching.length === 0 ? (
        <NothingMatches words={words.filters} onReset={showEverything} />
      ) : (
        <>
          <KeyFigures figures={numbers} words={words.keyFigures} onFollow={follow} />
          <SidesPart view={view} load={loadSides} />
          <ByDayPart view={view} load={loadByDay} />
          {later.matching.length > 0 && <Late model={later} onServer={furtherOnServer} load={loadFurther} unchanged={isEverything(later.selection)} words={words.late} />}
        </>
      )}
    </>
  );
}

'use client';
import { useMemo, useRef } from 'react';
import type { Edition } from '@/lib/edition';
import { makeFormat } from '@/lib/language/format';
import type { DashboardMessages } from '@/lib/language/en';
import type { MonthMessages } from '@/lib/language/en-month';
import { EVERYTHING, isEverything, vocabulary } from '@/lib/selection';
import { monthHeadline } from '@/lib/view-models/month/headline';
import { monthFigures, weekdayNotes } from '@/lib/view-models/month/key-figures';
import { makeMonthView } from '@/lib/view-models/month/month-view';
import { makeView } from '@/lib/view-models/view';
import { useAfterPaint } from './figures/use-after-paint';
import { FilterBar } from './filters/filter-bar';
import { useSelection } from './filters/use-selection';
import { Late } from './late';
import MonthFurther from './month-further';
import { MonthFigures } from './layout/month-figures';
import { NothingMatches } from './layout/nothing-matches';
import { NightsPart } from './nights-part';

type Props = { edition: Edition; words: DashboardMessages; month: MonthMessages; methodHref: string; methodLabel: string };

const loadNights = () => import('./charts/nights-chart');
const loadFurther = () => import('./month-further');
const furtherOnServer = typeof window === 'undefined' ? MonthFurther : null;

/** The overview of a night-by-night collection: what the address selects, as words, numbers, figures and tables. */
export function MonthDashboard({ edition, words, month, methodHref, methodLabel }: Props) {
  const known = useMemo(() => vocabulary(edition), [edition]);
  const format = useMemo(() => makeFormat(edition.language, words), [edition, words]);
  const { selection, ignored, choose, set } = useSelection(known);
  const view = useMemo(() => makeMonthView(makeView(edition, selection, words, format), month), [edition, selection, words, format, month]);
  const { title, sentences } = useMemo(() => monthHeadline(view), [view]);
  const figures = useMemo(() => monthFigures(view), [view]);
  const weekdays = useMemo(() => weekdayNotes(view), [view]);
  const later = useAfterPaint(view);
  const heading = useRef<HTMLHeadingElement>(null);
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
        <NothingMatches
          words={words.filters}
          onReset={() => {
            choose(EVERYTHING);
            heading.current?.focus();
          }}
        />
      ) : (
        <>
          <MonthFigures figures={figures} weekdays={weekdays} words={month.keyFigures} />
          <NightsPart view={view} load={loadNights} />
          {later.matching.length > 0 && <Late model={later} onServer={furtherOnServer} load={loadFurther} unchanged={isEverything(later.selection)} words={words.late} />}
        </>
      )}
    </>
  );
}

'use client';
import { useMemo } from 'react';
import type { Edition } from '@/lib/edition';
import type { ArticleFigure, MonthFigure } from '@/lib/figures';
import type { DashboardMessages } from '@/lib/language/en';
import type { MonthMessages } from '@/lib/language/en-month';
import { makeFormat } from '@/lib/language/format';
import type { Selection } from '@/lib/selection';
import { makeMonthView, type MonthView } from '@/lib/view-models/month/month-view';
import { makeView, type View } from '@/lib/view-models/view';
import { ByDayPart, SidesPart } from '../first-figures';
import { ByRegionPart, ClaimsPart, OutcomesPart, SumsPart } from '../further-parts';
import { MapPart, type MapBase } from '../map-part';
import { FatesPart, RegionsPart, SheetPart, TablePart } from '../month-parts';
import { NightsPart } from '../nights-part';

/** What an embedded figure is drawn from; `map` and `month` only where the figure or its collection needs them. */
export type Embedded = { edition: Edition; words: DashboardMessages; figure: string; selection: Selection; map: MapBase | null; month: MonthMessages | null };

const OF_ARTICLE: Record<Exclude<ArticleFigure, 'map'>, (view: View) => React.ReactNode> = {
  sides: (view) => <SidesPart view={view} />,
  'by-day': (view) => <ByDayPart view={view} />,
  outcomes: (view) => <OutcomesPart view={view} />,
  'by-region': (view) => <ByRegionPart view={view} />,
  sums: (view) => <SumsPart view={view} />,
  claims: (view) => <ClaimsPart view={view} />,
};

const OF_MONTH: Record<Exclude<MonthFigure, 'map'>, (view: MonthView) => React.ReactNode> = {
  nights: (view) => <NightsPart view={view} />,
  fates: (view) => <FatesPart view={view} />,
  'by-region': (view) => <RegionsPart view={view} />,
  sums: (view) => <SheetPart view={view} />,
  missiles: (view) => <TablePart view={view} of="missiles" />,
  differing: (view) => <TablePart view={view} of="differing" />,
  windows: (view) => <TablePart view={view} of="windows" />,
  claims: (view) => <ClaimsPart view={view} />,
};

/** The figure with this id, for what the address selects. Its bars stay bars: a page that frames several is spared the weight of charts. */
export default function EmbedFigure({ view: { edition, words, figure, selection, map, month } }: { view: Embedded }) {
  const format = useMemo(() => makeFormat(edition.language, words), [edition, words]);
  const view = useMemo(() => makeView(edition, selection, words, format), [edition, selection, words, format]);
  const monthView = useMemo(() => month && makeMonthView(view, month), [view, month]);
  if (view.matching.length === 0)
    return (
      <div>
        <h2>{words.filters.nothing}</h2>
        <p>{words.filters.nothingHelp}</p>
      </div>
    );
  if (map !== null) return <MapPart view={view} {...map} />;
  return monthView === null ? OF_ARTICLE[figure as keyof typeof OF_ARTICLE](view) : OF_MONTH[figure as keyof typeof OF_MONTH](monthView);
}

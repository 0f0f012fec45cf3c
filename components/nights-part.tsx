'use client';
import { memo, useMemo } from 'react';
import type { MonthView } from '@/lib/view-models/month/month-view';
import { nightsFigure, type NightsFigure } from '@/lib/view-models/month/nights';
import { ChartSlot, type LoadChart } from './figures/chart-slot';
import { Figure } from './figures/figure';
import { NightsKeys } from './figures/nights-keys';
import { NightsBars } from './figures/nights-marks';

/** `load`: fetches the chart; without it the bars stay. */
type Props = { view: MonthView; load?: LoadChart<NightsFigure> };

/** The month's first figure: both sides on one time line. */
export const NightsPart = memo(function NightsPart({ view, load }: Props) {
  const { words, month, edition } = view;
  const nights = useMemo(() => nightsFigure(view), [view]);
  return (
    <Figure model={nights} words={words} edition={edition} tableAt="below" closed {...(nights.rows.length === 0 && { table: null })}>
      {nights.rows.length > 0 && (
        <>
          <NightsKeys keys={nights.keys} />
          <ChartSlot model={nights} title={nights.title} help={month.figures.nights.chartHelp} load={load}>
            <NightsBars model={nights} />
          </ChartSlot>
        </>
      )}
    </Figure>
  );
});

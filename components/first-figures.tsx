'use client';
import { memo, useMemo } from 'react';
import { byDayFigure, type ByDayFigure } from '@/lib/view-models/by-day';
import { sidesFigure, type SidesFigure } from '@/lib/view-models/sides';
import type { View } from '@/lib/view-models/view';
import { ByDayBars } from './figures/by-day-marks';
import { ChartSlot, type LoadChart } from './figures/chart-slot';
import { Figure } from './figures/figure';
import { SidesBars } from './figures/sides-marks';
import { TextureKeys } from './figures/texture-keys';

/** `load`: fetches the chart; without it the bars stay. */
type Props<Model> = { view: View; load?: LoadChart<Model> };

/** The article's first figure: what each side reported, face to face. */
export const SidesPart = memo(function SidesPart({ view, load }: Props<SidesFigure>) {
  const { words, edition } = view;
  const sides = useMemo(() => sidesFigure(view), [view]);
  return (
    <Figure model={sides} words={words} edition={edition}>
      <ChartSlot model={sides} title={sides.title} help={words.figures.chartHelp} load={load}>
        <SidesBars model={sides} />
      </ChartSlot>
      <TextureKeys keys={sides.keys} />
    </Figure>
  );
});

/** The article's second figure: interceptions by day. */
export const ByDayPart = memo(function ByDayPart({ view, load }: Props<ByDayFigure>) {
  const { words, edition } = view;
  const byDay = useMemo(() => byDayFigure(view), [view]);
  return (
    <Figure model={byDay} words={words} edition={edition} later {...(byDay.rows.length === 0 && { table: null })}>
      {byDay.rows.length > 0 && (
        <>
          <ChartSlot model={byDay} title={byDay.title} help={words.figures.chartHelp} load={load}>
            <ByDayBars model={byDay} />
          </ChartSlot>
          <TextureKeys keys={byDay.keys} />
        </>
      )}
    </Figure>
  );
});

'use client';
import { memo, useMemo } from 'react';
import { monthRegions } from '@/lib/view-models/month/by-region';
import { differingFigure } from '@/lib/view-models/month/differing';
import { fatesFigure } from '@/lib/view-models/month/fates';
import { missilesFigure } from '@/lib/view-models/month/missiles';
import type { MonthView } from '@/lib/view-models/month/month-view';
import { balanceSheet } from '@/lib/view-models/month/sums';
import { windowsFigure } from '@/lib/view-models/month/windows';
import { ChartSlot } from './figures/chart-slot';
import { FatesBars } from './figures/fates-marks';
import { Figure } from './figures/figure';
import { MonthRegions } from './figures/month-regions';
import { SumCards } from './figures/sum-cards';
import { TextureKeys } from './figures/texture-keys';

const loadFates = () => import('./charts/fates-chart');

/** The month's figures below the first: fates, regions, the balance sheet, and the tables. */
export default memo(function MonthFurther({ view }: { view: MonthView }) {
  const { words, month } = view;
  const fates = useMemo(() => fatesFigure(view), [view]);
  const regions = useMemo(() => monthRegions(view), [view]);
  const sheet = useMemo(() => balanceSheet(view), [view]);
  const tables = useMemo(() => [missilesFigure(view), differingFigure(view), windowsFigure(view)], [view]);
  return (
    <>
      <Figure model={fates} words={words} later tableAt="below" closed {...(fates.rows.length === 0 && { table: null })}>
        {fates.rows.length > 0 && (
          <>
            <TextureKeys keys={fates.fates.map(({ fate, label }) => ({ texture: fate === 'intercepted' ? null : fate, label }))} />
            <ChartSlot model={fates} title={fates.title} help={month.figures.fates.chartHelp} load={loadFates}>
              <FatesBars model={fates} />
            </ChartSlot>
          </>
        )}
      </Figure>
      <Figure model={regions} words={words} later tableAt="below" closed {...(regions.groups.length === 0 && { table: null })}>
        <MonthRegions model={regions} />
      </Figure>
      <Figure model={sheet} words={words} later tableAt="below" {...(sheet.table.rows.length === 0 && { table: null })}>
        {sheet.table.rows.length > 0 && <h3>{sheet.heading}</h3>}
        <SumCards rows={sheet.open} />
      </Figure>
      {tables.map((model) => (
        <Figure key={model.id} model={model} words={words} later tableAt="below" {...(model.table.rows.length === 0 && { table: null })} />
      ))}
    </>
  );
});

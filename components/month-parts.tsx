'use client';
import { useMemo } from 'react';
import { monthRegions } from '@/lib/view-models/month/by-region';
import { differingFigure } from '@/lib/view-models/month/differing';
import { fatesFigure, type FatesFigure } from '@/lib/view-models/month/fates';
import { missilesFigure } from '@/lib/view-models/month/missiles';
import type { MonthView } from '@/lib/view-models/month/month-view';
import { balanceSheet } from '@/lib/view-models/month/sums';
import { windowsFigure } from '@/lib/view-models/month/windows';
import { ChartSlot, type LoadChart } from './figures/chart-slot';
import { FatesBars } from './figures/fates-marks';
import { Figure } from './figures/figure';
import { MonthRegions } from './figures/month-regions';
import { SumCards } from './figures/sum-cards';
import { TextureKeys } from './figures/texture-keys';

type Props = { view: MonthView };

/** The figures that are nothing but a table. */
const TABLES = { missiles: missilesFigure, differing: differingFigure, windows: windowsFigure };

/** What became of what was launched, night by night. `load`: fetches the chart; without it the bars stay. */
export function FatesPart({ view, load }: Props & { load?: LoadChart<FatesFigure> }) {
  const { words, month, edition } = view;
  const fates = useMemo(() => fatesFigure(view), [view]);
  return (
    <Figure model={fates} words={words} edition={edition} later tableAt="below" closed {...(fates.rows.length === 0 && { table: null })}>
      {fates.rows.length > 0 && (
        <>
          <TextureKeys keys={fates.fates.map(({ fate, label }) => ({ texture: fate === 'intercepted' ? null : fate, label }))} />
          <ChartSlot model={fates} title={fates.title} help={month.figures.fates.chartHelp} load={load}>
            <FatesBars model={fates} />
          </ChartSlot>
        </>
      )}
    </Figure>
  );
}

/** The nights of each region. */
export function RegionsPart({ view }: Props) {
  const { words, edition } = view;
  const regions = useMemo(() => monthRegions(view), [view]);
  return (
    <Figure model={regions} words={words} edition={edition} later tableAt="below" closed {...(regions.groups.length === 0 && { table: null })}>
      <MonthRegions model={regions} />
    </Figure>
  );
}

/** Every sum, and in full those that do not come out. */
export function SheetPart({ view }: Props) {
  const { words, edition } = view;
  const sheet = useMemo(() => balanceSheet(view), [view]);
  return (
    <Figure model={sheet} words={words} edition={edition} later tableAt="below" {...(sheet.table.rows.length === 0 && { table: null })}>
      {sheet.table.rows.length > 0 && <h3>{sheet.heading}</h3>}
      <SumCards rows={sheet.open} />
    </Figure>
  );
}

/** One of the figures that are a table. */
export function TablePart({ view, of }: Props & { of: keyof typeof TABLES }) {
  const { words, edition } = view;
  const model = useMemo(() => TABLES[of](view), [view, of]);
  return <Figure model={model} words={words} edition={edition} later tableAt="below" {...(model.table.rows.length === 0 && { table: null })} />;
}

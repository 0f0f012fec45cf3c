'use client';
import { useMemo } from 'react';
import { byRegionFigure, type ByRegionFigure } from '@/lib/view-models/by-region';
import { claimsFigure } from '@/lib/view-models/claims-table';
import { outcomesFigure, type OutcomesFigure } from '@/lib/view-models/outcomes';
import { sumsFigure } from '@/lib/view-models/sums';
import type { View } from '@/lib/view-models/view';
import { ByRegionBars } from './figures/by-region-marks';
import { ChartSlot, type LoadChart } from './figures/chart-slot';
import { ClaimsTable } from './figures/claims-table';
import { Figure } from './figures/figure';
import { OutcomesBars } from './figures/outcomes-marks';
import { SumCards } from './figures/sum-cards';
import { TextureKeys } from './figures/texture-keys';

type Props = { view: View };
/** `load`: fetches the chart; without it the bars stay. */
type Charted<Model> = Props & { load?: LoadChart<Model> };

/** What became of what was launched. */
export function OutcomesPart({ view, load }: Charted<OutcomesFigure>) {
  const { words, edition } = view;
  const outcomes = useMemo(() => outcomesFigure(view), [view]);
  return (
    <Figure model={outcomes} words={words} edition={edition} later tableAt="below">
      <TextureKeys keys={outcomes.keys} />
      <ChartSlot model={outcomes} title={outcomes.title} help={words.figures.chartHelp} load={load}>
        <OutcomesBars model={outcomes} />
      </ChartSlot>
    </Figure>
  );
}

/** Who reported how many, where. */
export function ByRegionPart({ view, load }: Charted<ByRegionFigure>) {
  const { words, edition } = view;
  const byRegion = useMemo(() => byRegionFigure(view), [view]);
  return (
    <Figure model={byRegion} words={words} edition={edition} later {...(byRegion.groups.length === 0 && { table: null })}>
      {byRegion.groups.length > 0 && (
        <>
          <ChartSlot model={byRegion} title={byRegion.title} help={words.figures.chartHelp} load={load}>
            <ByRegionBars model={byRegion} />
          </ChartSlot>
          <TextureKeys keys={byRegion.keys} />
        </>
      )}
    </Figure>
  );
}

/** Every total against its parts. */
export function SumsPart({ view }: Props) {
  const { words, edition } = view;
  const sums = useMemo(() => sumsFigure(view), [view]);
  return (
    <Figure model={sums} words={words} edition={edition} later tableAt="below" {...(sums.rows.length === 0 && { table: null })}>
      <SumCards rows={sums.rows} />
    </Figure>
  );
}

/** Every claim, as a table. */
export function ClaimsPart({ view }: Props) {
  const { words, edition } = view;
  const claims = useMemo(() => claimsFigure(view), [view]);
  return <Figure model={claims} words={words} edition={edition} later tableAt="below" table={<ClaimsTable model={claims} words={words} language={edition.language} />} />;
}

'use client';
import { memo, useMemo } from 'react';
import { byRegionFigure } from '@/lib/view-models/by-region';
import { claimsFigure } from '@/lib/view-models/claims-table';
import { outcomesFigure } from '@/lib/view-models/outcomes';
import { sumsFigure } from '@/lib/view-models/sums';
import type { View } from '@/lib/view-models/view';
import { ByRegionBars } from './figures/by-region-marks';
import { ChartSlot } from './figures/chart-slot';
import { ClaimsTable } from './figures/claims-table';
import { Figure } from './figures/figure';
import { OutcomesBars } from './figures/outcomes-marks';
import { SumCards } from './figures/sum-cards';
import { TextureKeys } from './figures/texture-keys';

const loadOutcomes = () => import('./charts/outcomes-chart');
const loadByRegion = () => import('./charts/by-region-chart');

/** The article's figures below the first two. */
export default memo(function FurtherFigures({ view }: { view: View }) {
  const { words, edition } = view;
  const outcomes = useMemo(() => outcomesFigure(view), [view]);
  const byRegion = useMemo(() => byRegionFigure(view), [view]);
  const sums = useMemo(() => sumsFigure(view), [view]);
  const claims = useMemo(() => claimsFigure(view), [view]);
  const help = words.figures.chartHelp;
  return (
    <>
      <Figure model={outcomes} words={words} later tableAt="below">
        <TextureKeys keys={outcomes.keys} />
        <ChartSlot model={outcomes} title={outcomes.title} help={help} load={loadOutcomes}>
          <OutcomesBars model={outcomes} />
        </ChartSlot>
      </Figure>
      <Figure model={byRegion} words={words} later {...(byRegion.groups.length === 0 && { table: null })}>
        {byRegion.groups.length > 0 && (
          <>
            <ChartSlot model={byRegion} title={byRegion.title} help={help} load={loadByRegion}>
              <ByRegionBars model={byRegion} />
            </ChartSlot>
            <TextureKeys keys={byRegion.keys} />
          </>
        )}
      </Figure>
      <Figure model={sums} words={words} later tableAt="below" {...(sums.rows.length === 0 && { table: null })}>
        <SumCards rows={sums.rows} />
      </Figure>
      <Figure model={claims} words={words} later tableAt="below" table={<ClaimsTable model={claims} words={words} language={edition.language} />} />
    </>
  );
});

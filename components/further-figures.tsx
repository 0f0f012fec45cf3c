'use client';
import { memo } from 'react';
import { claimSums } from '@/lib/view-models/claim-sums';
import type { View } from '@/lib/view-models/view';
import { SumLines } from './figures/sum-lines';
import { ByRegionPart, ClaimsPart, OutcomesPart, SumsPart } from './further-parts';

const loadOutcomes = () => import('./charts/outcomes-chart');
const loadByRegion = () => import('./charts/by-region-chart');

/** The article's figures below the first two. */
export default memo(function FurtherFigures({ view }: { view: View }) {
  return (
    <>
      <OutcomesPart view={view} load={loadOutcomes} />
      <ByRegionPart view={view} load={loadByRegion} />
      <SumsPart view={view} />
      <SumLines sums={claimSums(view)} words={view.words.figures.claimSums} />
      <ClaimsPart view={view} />
    </>
  );
});

'use client';
import { memo } from 'react';
import type { MonthView } from '@/lib/view-models/month/month-view';
import { FatesPart, RegionsPart, SheetPart, TablePart } from './month-parts';

const loadFates = () => import('./charts/fates-chart');

/** The month's figures below the first: fates, regions, the balance sheet, and the tables. */
export default memo(function MonthFurther({ view }: { view: MonthView }) {
  return (
    <>
      <FatesPart view={view} load={loadFates} />
      <RegionsPart view={view} />
      <SheetPart view={view} />
      <TablePart view={view} of="missiles" />
      <TablePart view={view} of="differing" />
      <TablePart view={view} of="windows" />
    </>
  );
});

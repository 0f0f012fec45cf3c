'use client';
import { Bar, XAxis, YAxis } from 'recharts';
import type { Fate, OutcomesFigure, OutcomesRow } from '@/lib/view-models/outcomes';
import { heightOf, OUTCOMES_LAYOUT } from '../figures/layout';
import { OutcomesMarks, SegmentBar } from '../figures/outcomes-marks';
import { ChartFrame, type ChartProps } from './chart-frame';
import { rowTooltip, WithRuler } from './reading';

type ShapeProps = { x?: number; width?: number; index?: number; payload?: OutcomesRow };

function segmentOf(row: OutcomesRow | undefined, fate: Fate) {
  return row?.segments.find((segment) => segment.fate === fate);
}

/** Recharts gives each segment its place; a report without this fate draws none. */
function FateBar({ x = 0, width = 0, index = 0, payload, fate }: ShapeProps & { fate: Fate }) {
  if (!payload || !segmentOf(payload, fate)?.count) return <g />;
  return <SegmentBar x={String(x)} width={String(width)} row={payload} fate={fate} index={index} />;
}

/** What became of what was launched, as a Recharts chart of stacked bars, a row for each report and weapon family. */
export default function OutcomesChart({ model, title, help, width }: ChartProps<OutcomesFigure>) {
  return (
    <ChartFrame layout="vertical" data={model.rows} height={heightOf.outcomes(model.rows.length)} initialWidth={width} title={title} desc={`${model.summary} ${help}`}>
      <XAxis type="number" domain={[0, (model.max * 100) / OUTCOMES_LAYOUT.reach]} hide allowDataOverflow />
      <YAxis type="category" dataKey="key" hide />
      {model.fates.map(({ fate, label }) => (
        <Bar key={fate} dataKey={(row: OutcomesRow) => segmentOf(row, fate)?.count ?? null} name={label} stackId="fate" shape={(props: unknown) => <FateBar {...(props as ShapeProps)} fate={fate} />} isAnimationActive={false} />
      ))}
      <WithRuler draw={(ruler) => <OutcomesMarks model={model} ruler={ruler} />} />
      {rowTooltip(model.rows, ({ launched, launchedText, segments }) => [
        { name: launchedText, text: '', details: launched.details },
        ...segments.map(({ label, text, details }) => ({ name: label, text, details })),
      ])}
    </ChartFrame>
  );
}

'use client';
import { Bar, XAxis, YAxis } from 'recharts';
import type { Side } from '@/lib/claims';
import type { ByDayFigure, DayRow } from '@/lib/view-models/by-day';
import { ByDayMarks, slot, StandingBar } from '../figures/by-day-marks';
import { BY_DAY_LAYOUT, heightOf } from '../figures/layout';
import { ChartFrame, type ChartProps } from './chart-frame';
import { rowTooltip, WithRuler } from './reading';

type ShapeProps = { x?: number; width?: number; height?: number; payload?: DayRow };

/** Interceptions by day, as a Recharts chart of grouped bars. */
export default function ByDayChart({ model, title, help, width }: ChartProps<ByDayFigure>) {
  const { left } = slot(model, 0, 0);
  const band = 100 / model.rows.length;
  return (
    <ChartFrame
      data={model.rows}
      height={heightOf.byDay()}
      initialWidth={width}
      margin={{ top: BY_DAY_LAYOUT.head, right: 0, bottom: BY_DAY_LAYOUT.foot, left: 0 }}
      barCategoryGap={`${(100 * left) / band}%`}
      barGap={`${BY_DAY_LAYOUT.gap}%`}
      title={title}
      desc={`${model.summary} ${help}`}
    >
      <XAxis dataKey="key" hide />
      <YAxis domain={[0, model.max]} hide allowDataOverflow />
      {model.sides.map((side) => (
        <Bar key={side} dataKey={(row: DayRow) => row.bars[side]?.count ?? null} name={model.sideNames[side]} shape={(props: unknown) => <DayBar {...(props as ShapeProps)} side={side} />} isAnimationActive={false} />
      ))}
      <WithRuler draw={(ruler) => <ByDayMarks model={model} ruler={ruler} />} />
      {rowTooltip(model.rows, (row) =>
        model.sides.map((side) => ({ name: model.sideNames[side], text: row.bars[side]?.text ?? '', details: row.bars[side]?.details ?? [] })),
      )}
    </ChartFrame>
  );
}

/** Recharts gives each bar its place; a day without a number draws none. */
function DayBar({ x = 0, width = 0, height = 0, payload, side }: ShapeProps & { side: Side }) {
  const bar = payload?.bars[side];
  return bar?.count ? <StandingBar x={String(x)} width={String(width)} bar={bar} height={height} side={side} /> : <g />;
}

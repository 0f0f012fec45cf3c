'use client';
import { Bar, XAxis, YAxis } from 'recharts';
import type { Side } from '@/lib/claims';
import type { SidesFigure, SidesRow } from '@/lib/view-models/sides';
import { CountBar } from '../figures/count-bar';
import { heightOf, SIDES_LAYOUT } from '../figures/layout';
import { PIXELS } from '../figures/ruler';
import { column, rowTop, SidesMarks } from '../figures/sides-marks';
import { ChartFrame, type ChartProps } from './chart-frame';
import { rowTooltip, WithRuler } from './reading';

type ShapeProps = { x?: number; width?: number; index?: number; payload?: SidesRow };

/** Face to face, as a Recharts chart: one stacked bar chart whose left column runs below zero. */
export default function SidesChart({ model, title, help, width }: ChartProps<SidesFigure>) {
  const full = (model.max * (model.sides.length === 2 ? SIDES_LAYOUT.middle : 100)) / column('ukraine', model).reach;
  const domain: [number, number] = model.sides.length === 2 ? [-full, full] : [0, full];
  const signed = (side: Side) => (row: SidesRow) => {
    const count = row.bars[side]?.count ?? null;
    return count === null ? null : column(side, model).towards === 'left' ? -count : count;
  };
  return (
    <ChartFrame layout="vertical" data={model.rows} height={heightOf.sides(model.rows.length)} initialWidth={width} margin={{ top: SIDES_LAYOUT.head, right: 0, bottom: 0, left: 0 }} stackOffset="sign" title={title} desc={`${model.summary} ${help}`}>
      <XAxis type="number" domain={domain} hide allowDataOverflow />
      <YAxis type="category" dataKey="key" hide />
      {model.sides.map((side) => (
        <Bar key={side} dataKey={signed(side)} name={model.sideNames[side]} stackId="side" shape={(props: unknown) => <SideBar {...(props as ShapeProps)} side={side} towards={column(side, model).towards} />} isAnimationActive={false} />
      ))}
      <WithRuler draw={(ruler) => <SidesMarks model={model} ruler={ruler} />} />
      {rowTooltip(model.rows, (row) =>
        model.sides.map((side) => ({ name: model.sideNames[side], text: row.bars[side]?.text ?? '', details: row.bars[side]?.details ?? [] })),
      )}
    </ChartFrame>
  );
}

/** Recharts gives each bar its place; an outcome without a number draws none. */
function SideBar({ x = 0, width = 0, index = 0, payload, side, towards }: ShapeProps & { side: Side; towards: 'left' | 'right' }) {
  const bar = payload?.bars[side];
  if (!bar?.count) return <g />;
  return (
    <CountBar
      side={side}
      axis={x}
      extent={Math.abs(width)}
      towards={towards}
      y={rowTop(index) + SIDES_LAYOUT.barTop}
      height={SIDES_LAYOUT.barHeight}
      derivedShare={bar.derived / bar.count}
      ruler={PIXELS}
    />
  );
}

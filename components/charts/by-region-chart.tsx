'use client';
import { Bar, XAxis, YAxis } from 'recharts';
import type { ByRegionFigure, RegionGroup, RegionRow } from '@/lib/view-models/by-region';
import { RegionGroups, RegionMarks } from '../figures/by-region-marks';
import { CountBar } from '../figures/count-bar';
import { BY_REGION_LAYOUT, heightOf } from '../figures/layout';
import { PIXELS } from '../figures/ruler';
import { ChartFrame, type ChartProps } from './chart-frame';
import { rowTooltip, WithRuler } from './reading';

type ShapeProps = { x?: number; width?: number; index?: number; payload?: RegionRow };

/** Claims by region, as one Recharts chart for each group, all on one scale. */
export default function ByRegionChart({ model, title, help, width }: ChartProps<ByRegionFigure>) {
  return (
    <RegionGroups
      model={model}
      draw={(group) => <GroupChart group={group} max={model.max} title={`${title}. ${group.label}`} help={`${model.summary} ${help}`} width={width} />}
    />
  );
}

function GroupChart({ group, max, title, help, width }: { group: RegionGroup; max: number; title: string; help: string; width: number }) {
  const full = (max * 100) / BY_REGION_LAYOUT.reach;
  // Zero lies where the labels end, so the scale begins below it.
  const domain: [number, number] = [(-full * BY_REGION_LAYOUT.barStart) / 100, (full * (100 - BY_REGION_LAYOUT.barStart)) / 100];
  const shape = (props: unknown) => {
    const { x = 0, width: extent = 0, index = 0, payload } = props as ShapeProps;
    if (!payload?.bar.count) return <g />;
    return (
      <CountBar
        side={group.side}
        axis={x}
        extent={extent}
        towards="right"
        y={index * BY_REGION_LAYOUT.row + BY_REGION_LAYOUT.barTop}
        height={BY_REGION_LAYOUT.barHeight}
        derivedShare={payload.bar.derived / payload.bar.count}
        ruler={PIXELS}
      />
    );
  };
  return (
    <ChartFrame layout="vertical" data={group.rows} height={heightOf.byRegion(group.rows.length)} initialWidth={width} title={title} desc={help}>
      <XAxis type="number" domain={domain} hide allowDataOverflow />
      <YAxis type="category" dataKey="key" hide />
      <Bar dataKey={(row: RegionRow) => row.bar.count} name={group.label} shape={shape} isAnimationActive={false} />
      <WithRuler draw={(ruler) => <RegionMarks group={group} max={max} ruler={ruler} />} />
      {rowTooltip(group.rows, ({ bar }) => [{ name: group.label, text: bar.text, details: bar.details }])}
    </ChartFrame>
  );
}

'use client';
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Fate } from '@/lib/view-models/outcomes';
import type { FatesFigure, FatesRow } from '@/lib/view-models/month/fates';
import { boxesOf, FatesFrame, FATES_HEIGHT, wholeOf } from '../figures/fates-marks';
import { FATES_LAYOUT, FATES_PANELS, nightSlot } from '../figures/panels';
import { length, pixels } from '../figures/ruler';
import { fillOf } from '../figures/texture';
import type { ChartProps } from './chart-frame';
import { Behind, rowTooltip } from './reading';

/** A night of the axis, with its row where it has one. */
type Night = { key: string; label: string; row: FatesRow | null };
type ShapeProps = { y?: number; height?: number; background?: { width?: number }; payload?: Night };

const [COUNTS, SHARES, RATE] = FATES_PANELS;
const paddingOf = ({ top, height }: { top: number; height: number }) => ({ top, bottom: FATES_HEIGHT - top - height });
const segment = ({ row }: Night, fate: Fate) => row?.segments.find((one) => one.fate === fate)?.count ?? null;

/** What became of the launched: numbers, shares and the band of the rate, a panel each, on one time axis. */
export default function FatesChart({ model, title, help, width }: ChartProps<FatesFigure>) {
  const nights = model.nights.map(({ key }): Night => {
    const row = model.rows.find((one) => one.key === key) ?? null;
    return { key, label: row?.label ?? key, row };
  });
  const box = (fate: Fate) => {
    const FateBox = (props: unknown) => {
      const { y = 0, height = 0, background, payload } = props as ShapeProps;
      if (!payload?.row || height === 0) return <g />;
      return <rect {...across(payload.key, model, background?.width)} y={y} height={height} fill={fillOf('ukraine', fate === 'intercepted' ? null : fate)} />;
    };
    return FateBox;
  };
  return (
    <ResponsiveContainer width="100%" height={FATES_HEIGHT} initialDimension={{ width, height: FATES_HEIGHT }}>
      <BarChart accessibilityLayer data={nights} margin={{ top: 0, right: 0, bottom: 0, left: 0 }} barCategoryGap={0} title={title} desc={`${model.summary} ${help}`}>
        <XAxis dataKey="key" xAxisId="counts" hide />
        <XAxis dataKey="key" xAxisId="shares" hide />
        <XAxis dataKey="key" xAxisId="rate" hide />
        <YAxis yAxisId="counts" domain={[0, model.max]} padding={paddingOf(COUNTS)} hide allowDataOverflow />
        <YAxis yAxisId="shares" domain={[0, 1]} padding={paddingOf(SHARES)} hide allowDataOverflow />
        <YAxis yAxisId="rate" domain={[0, 1]} padding={paddingOf(RATE)} hide allowDataOverflow />
        <Behind draw={(ruler) => <FatesFrame model={model} ruler={ruler} />} />
        {model.fates.map(({ fate, label }) => (
          <Bar key={`counts-${fate}`} xAxisId="counts" yAxisId="counts" stackId="counts" dataKey={(night: Night) => segment(night, fate)} name={label} shape={box(fate)} isAnimationActive={false} />
        ))}
        {model.fates.map(({ fate, label }) => (
          <Bar key={`shares-${fate}`} xAxisId="shares" yAxisId="shares" stackId="shares" dataKey={(night: Night) => (night.row ? (segment(night, fate) ?? 0) / wholeOf(night.row) : null)} name={label} shape={box(fate)} isAnimationActive={false} />
        ))}
        <Bar
          xAxisId="rate"
          yAxisId="rate"
          dataKey={({ row }: Night) => (row?.rate.given ? row.rate.high : null)}
          name={model.panels.rate}
          shape={(props: unknown) => <Band {...(props as ShapeProps)} model={model} />}
          isAnimationActive={false}
        />
        {rowTooltip(nights, ({ row }) =>
          row === null ? [{ name: model.panels.rate, text: model.noRate, details: [] }] : [{ name: model.panels.counts, text: String(row.launched), details: [] }, ...row.segments.map(({ fate, text }) => ({ name: model.fates.find((one) => one.fate === fate)?.label ?? fate, text, details: [] })), { name: model.panels.rate, text: row.rateText, details: [] }],
          'counts',
        )}
      </BarChart>
    </ResponsiveContainer>
  );
}

/** The slot of a night in pixels. Recharts counts only the nights that have a bar, so the night is looked up by its key. */
function across(key: string, { nights }: FatesFigure, band = 0) {
  const ruler = pixels(0, band * nights.length);
  const { left, width } = nightSlot(nights.findIndex((night) => night.key === key), nights.length, FATES_LAYOUT.bar);
  return { x: length(ruler.at(left), ruler), width: length(ruler.at(width), ruler) };
}

/** Recharts would draw the band from zero; its lower end is the share intercepted. */
function Band({ background, payload, model }: ShapeProps & { model: FatesFigure }) {
  const band = payload?.row ? boxesOf(payload.row, model.max).band : null;
  return payload === undefined || band === null ? <g /> : <rect className="mark-band" {...across(payload.key, model, background?.width)} y={band.y} height={band.height} />;
}

'use client';
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Side } from '@/lib/claims';
import type { NightRow, NightsFigure } from '@/lib/view-models/month/nights';
import { LayerBar, layersOf, NightsFrame, NightsMarks, nightsHeight } from '../figures/nights-marks';
import { nightPanels, nightSlot, NIGHTS_LAYOUT, type Panel } from '../figures/panels';
import { length, pixels } from '../figures/ruler';
import type { ChartProps } from './chart-frame';
import { Behind, rowTooltip, WithRuler } from './reading';

type ShapeProps = { y?: number; height?: number; background?: { width?: number }; payload?: NightRow };
type Layer = ReturnType<typeof layersOf>[number]['layer'];

/** What is drawn in each panel. Every stack has a time axis of its own, or Recharts would set them side by side. */
const LAYERS: Record<Side, readonly Layer[]> = { russia: ['intercepted'], ukraine: ['launched', 'intercepted', 'lost'] };

/** Both sides on one time axis: one chart, so that the pointer and the arrow keys read the same night in both panels. */
export default function NightsChart({ model, title, help, width }: ChartProps<NightsFigure>) {
  const height = nightsHeight(model);
  const panels = nightPanels(model.panels.length);
  const count = (row: NightRow, side: Side, layer: Layer) => layersOf(row, side).find((one) => one.layer === layer)?.count ?? null;
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width, height }}>
      <BarChart accessibilityLayer data={model.rows} margin={{ top: 0, right: 0, bottom: 0, left: 0 }} barCategoryGap={0} title={title} desc={`${model.summary} ${help}`}>
        {['russia', 'ukraine', 'behind'].map((axis) => (
          <XAxis key={axis} dataKey="key" xAxisId={axis} hide />
        ))}
        {model.panels.map(({ side }, index) => {
          const { top, height: plot } = panels[index] as Panel;
          return <YAxis key={side} yAxisId={side} domain={[0, model.max]} padding={{ top, bottom: height - top - plot }} hide allowDataOverflow />;
        })}
        <Behind draw={(ruler) => <NightsFrame model={model} ruler={ruler} />} />
        {model.panels.flatMap(({ side }) =>
          LAYERS[side].map((layer) => (
            <Bar
              key={`${side}-${layer}`}
              xAxisId={layer === 'launched' ? 'behind' : side}
              yAxisId={side}
              stackId={`${side}-${layer === 'launched' ? layer : 'became'}`}
              dataKey={(row: NightRow) => count(row, side, layer)}
              name={`${model.names[side]}, ${model.series[layer]}`}
              shape={(props: unknown) => <Layered {...(props as ShapeProps)} model={model} side={side} layer={layer} />}
              isAnimationActive={false}
            />
          )),
        )}
        <WithRuler draw={(ruler) => <NightsMarks model={model} ruler={ruler} />} />
        {rowTooltip(
          model.rows,
          (row) => [
            ...model.panels.flatMap(({ side }) =>
              (Object.entries(row.cells[side]) as [Layer, (typeof row.cells)[Side]['lost']][]).flatMap(([layer, cell]) =>
                cell ? [{ name: `${model.names[side]}, ${model.series[layer].toLowerCase()}:`, text: cell.text, details: cell.details.length > 1 || cell.note !== null ? cell.details : [] }] : [],
              ),
            ),
            ...row.others.map(({ text }) => ({ name: text, text: '', details: [] })),
          ],
          model.panels[0]?.side,
        )}
      </BarChart>
    </ResponsiveContainer>
  );
}

/** Recharts gives each layer its height; bars of both panels keep to the slots that the static bars have. */
function Layered({ y = 0, height = 0, background, payload, model, side, layer }: ShapeProps & { model: NightsFigure; side: Side; layer: Layer }) {
  if (!payload || height === 0 || !layersOf(payload, side).some((one) => one.layer === layer)) return <g />;
  const ruler = pixels(0, (background?.width ?? 0) * model.rows.length);
  const { left, width } = nightSlot(model.rows.findIndex(({ key }) => key === payload.key), model.rows.length, NIGHTS_LAYOUT.bar);
  return <LayerBar x={length(ruler.at(left), ruler)} width={length(ruler.at(width), ruler)} y={y} height={height} layer={layer} side={side} />;
}

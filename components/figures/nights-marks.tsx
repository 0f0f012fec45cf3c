import type { Side } from '@/lib/claims';
import type { NightRow, NightsFigure } from '@/lib/view-models/month/nights';
import type { NightCell } from '@/lib/view-models/month/month-view';
import { NightDates, PanelFrame } from './panel-frame';
import { heightOfPanels, nightPanels, NIGHTS_LAYOUT, nightSlot, rise, type Panel } from './panels';
import { length, PERCENT, type Ruler } from './ruler';
import { fillOf, type Texture } from './texture';

type Layer = 'launched' | 'intercepted' | 'lost';
const TEXTURES: Record<Layer, Texture | null> = { launched: 'not-accounted', intercepted: null, lost: 'lost' };

/** What is drawn of one night in one panel, from the base line up: the launched stand behind what became of them. */
export function layersOf(row: NightRow, side: Side): { layer: Layer; from: number; count: number }[] {
  const { launched, intercepted, lost } = row.cells[side];
  const shot = intercepted?.count ?? 0;
  return [
    ...(launched?.count ? [{ layer: 'launched' as const, from: 0, count: launched.count }] : []),
    ...(shot > 0 ? [{ layer: 'intercepted' as const, from: 0, count: shot }] : []),
    ...(lost?.count ? [{ layer: 'lost' as const, from: shot, count: lost.count }] : []),
  ];
}

/** One layer of a night's bar. Sizes in pixels, or in percent across. */
export function LayerBar({ x, width, y, height, layer, side }: { x: string; width: string; y: number; height: number; layer: Layer; side: Side }) {
  return (
    <g>
      {/* A texture is open: what lies behind it must not show through. */}
      {TEXTURES[layer] !== null && <rect x={x} width={width} y={y} height={height} fill="var(--paper)" />}
      <rect x={x} width={width} y={y} height={height} fill={fillOf(side, TEXTURES[layer])} stroke={layer === 'launched' ? fillOf(side, null) : 'none'} strokeWidth="0.75" />
    </g>
  );
}

/** How high the bar of a night reaches. */
const topOf = (row: NightRow, side: Side) => Math.max(0, ...layersOf(row, side).map(({ from, count }) => from + count));

/** The number a panel leads with: what was launched where a side reports launches, else what was intercepted. */
const leadCell = (row: NightRow, side: Side): NightCell | undefined => row.cells[side].launched ?? row.cells[side].intercepted;

/** Everything of one panel but its bars: a night without a report, a number not given, a zero, two pages that disagree, other reports, the highest night. */
function PanelMarks({ model, side, panel, ruler }: { model: NightsFigure; side: Side; panel: Panel; ruler: Ruler }) {
  const base = panel.top + panel.height;
  const across = (percent: number) => length(ruler.at(percent), ruler);
  const size = (percent: number) => length(ruler.at(percent) - ruler.at(0), ruler);
  const leads = model.rows.map((row) => leadCell(row, side)?.count ?? -1);
  const highest = leads.indexOf(Math.max(...leads));
  return (
    <g>
      {model.rows.map((row, index) => {
        const { left, width, middle, band, bandLeft } = nightSlot(index, model.rows.length, NIGHTS_LAYOUT.bar);
        const lead = leadCell(row, side);
        const shown = Object.values(row.cells[side]);
        return (
          <g key={row.key}>
            {shown.length > 0 && shown.every(({ missing }) => missing === 'no-report') && <rect className="mark-gap" x={across(bandLeft)} width={size(band)} y={panel.top} height={panel.height} />}
            {lead?.missing === 'not-reported' && <rect x={across(left)} width={size(width)} y={base - rise(topOf(row, side), model.max, panel) - NIGHTS_LAYOUT.stub} height={NIGHTS_LAYOUT.stub} fill={fillOf('neutral', 'not-reported')} />}
            {lead?.count === 0 && (
              <text className="mark-small" x={across(middle)} y={base - 4} textAnchor="middle">
                {0}
              </text>
            )}
            {lead !== undefined && lead.low < lead.high && (
              <line className="mark-range" x1={across(middle)} x2={across(middle)} y1={base - rise(lead.low, model.max, panel)} y2={base - rise(lead.high, model.max, panel)} />
            )}
            {row.others.filter((other) => other.side === side).map((other) => (
              <circle key={other.key} className={`mark-other mark-other-${side}`} cx={across(middle)} cy={base - rise(other.count, model.max, panel)} r="3.5" />
            ))}
            {index === highest && lead?.count && (
              <text className="mark-number" x={across(middle)} dx={index > model.rows.length / 2 ? -8 : 8} y={base - rise(lead.count, model.max, panel) + 4} textAnchor={index > model.rows.length / 2 ? 'end' : 'start'}>
                {lead.text}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Lines, titles and dates, behind the bars. */
export function NightsFrame({ model, ruler }: { model: NightsFigure; ruler: Ruler }) {
  const panels = nightPanels(model.panels.length);
  return (
    <g>
      {model.panels.map(({ side, title }, index) => (
        <PanelFrame key={side} panel={panels[index] as Panel} title={title} max={model.max} ruler={ruler} />
      ))}
      <NightDates nights={model.rows} y={heightOfPanels(panels, 0)} ruler={ruler} />
    </g>
  );
}

/** Everything but bars and lines. */
export function NightsMarks({ model, ruler }: { model: NightsFigure; ruler: Ruler }) {
  const panels = nightPanels(model.panels.length);
  return (
    <g>
      {model.panels.map(({ side }, index) => (
        <PanelMarks key={side} model={model} side={side} panel={panels[index] as Panel} ruler={ruler} />
      ))}
    </g>
  );
}

export const nightsHeight = (model: NightsFigure) => heightOfPanels(nightPanels(model.panels.length), NIGHTS_LAYOUT.foot);

/** The figure as it stands in the HTML. */
export function NightsBars({ model }: { model: NightsFigure }) {
  const panels = nightPanels(model.panels.length);
  return (
    <svg className="bars" width="100%" height={nightsHeight(model)} aria-hidden="true" focusable="false">
      <NightsFrame model={model} ruler={PERCENT} />
      {model.panels.map(({ side }, panelIndex) => {
        const panel = panels[panelIndex] as Panel;
        return model.rows.map((row, index) => {
          const { left, width } = nightSlot(index, model.rows.length, NIGHTS_LAYOUT.bar);
          return layersOf(row, side).map(({ layer, from, count }) => (
            <LayerBar
              key={`${row.key}-${side}-${layer}`}
              x={length(left, PERCENT)}
              width={length(width, PERCENT)}
              y={panel.top + panel.height - rise(from + count, model.max, panel)}
              height={rise(count, model.max, panel)}
              layer={layer}
              side={side}
            />
          ));
        });
      })}
      <NightsMarks model={model} ruler={PERCENT} />
    </svg>
  );
}

import type { Side } from '@/lib/claims';
import type { Bar } from '@/lib/view-models/view';
import type { ByDayFigure } from '@/lib/view-models/by-day';
import { BY_DAY_LAYOUT, heightOf } from './layout';
import { length, PERCENT, type Ruler } from './ruler';
import { fillOf } from './texture';

const BASE = BY_DAY_LAYOUT.head + BY_DAY_LAYOUT.plot;

/** Left edge and width of a bar across the figure, in percent. */
export function slot(model: Pick<ByDayFigure, 'rows' | 'sides'>, row: number, side: number) {
  const band = 100 / Math.max(1, model.rows.length);
  const width = (band * BY_DAY_LAYOUT.barWidth) / 100;
  const gap = (band * BY_DAY_LAYOUT.gap) / 100;
  const group = model.sides.length * width + (model.sides.length - 1) * gap;
  return { left: row * band + (band - group) / 2 + side * (width + gap), width, middle: row * band + band / 2 };
}

export const barHeight = (count: number, max: number) => (BY_DAY_LAYOUT.plot * count) / max;

/** A bar that stands on the base line; its derived share is striped at the top. Sizes in pixels, or in percent across. */
export function StandingBar({ x, width, bar, height, side }: { x: string; width: string; bar: Bar; height: number; side: Side }) {
  const derived = bar.count ? (height * bar.derived) / bar.count : 0;
  return (
    <g>
      <rect x={x} y={BASE - height + derived} width={width} height={height - derived} fill={fillOf(side, null)} />
      {derived > 0 && <rect x={x} y={BASE - height} width={width} height={derived} fill={fillOf(side, 'derived')} stroke={fillOf(side, null)} />}
    </g>
  );
}

/** The side's name under its bar, a word to a line, so that it fits a phone. */
function SideName({ name, side, x }: { name: string; side: Side; x: string }) {
  const cut = name.lastIndexOf(' ');
  const lines = cut < 0 ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
  return (
    <text className={`mark-small mark-${side}`} y={BASE + 15} textAnchor="middle">
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : 13}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Everything but the bars: base line, days, names, numbers, and what was not reported. */
export function ByDayMarks({ model, ruler }: { model: ByDayFigure; ruler: Ruler }) {
  const across = (percent: number) => length(ruler.at(percent), ruler);
  return (
    <g>
      <line x1={across(0)} x2={across(100)} y1={BASE + 0.5} y2={BASE + 0.5} className="mark-line" />
      {model.rows.map((row, rowIndex) => (
        <g key={row.key}>
          <text className="mark-label" x={across(slot(model, rowIndex, 0).middle)} y={BASE + 52} textAnchor="middle">
            {row.label}
          </text>
          {model.sides.map((side, sideIndex) => {
            const bar = row.bars[side];
            const { left, width } = slot(model, rowIndex, sideIndex);
            const middle = across(left + width / 2);
            const missing = !bar || bar.count === null;
            const height = missing ? BY_DAY_LAYOUT.stub : barHeight(bar.count ?? 0, model.max);
            return (
              <g key={side}>
                <SideName name={model.sideNames[side]} side={side} x={middle} />
                {bar?.missing === 'not-reported' && (
                  <rect x={across(left)} y={BASE - height} width={length(ruler.at(width) - ruler.at(0), ruler)} height={height} fill={fillOf(side, 'not-reported')} />
                )}
                <text className={missing ? 'mark-missing' : 'mark-number'} x={middle} y={BASE - height - 7} textAnchor="middle">
                  {bar?.text}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </g>
  );
}

/** The figure as it stands in the HTML. */
export function ByDayBars({ model }: { model: ByDayFigure }) {
  return (
    <svg className="bars" width="100%" height={heightOf.byDay()} aria-hidden="true" focusable="false">
      {model.rows.map((row, rowIndex) =>
        model.sides.map((side, sideIndex) => {
          const bar = row.bars[side];
          if (!bar || bar.count === null) return null;
          const { left, width } = slot(model, rowIndex, sideIndex);
          return (
            <StandingBar
              key={`${row.key}-${side}`}
              x={length(left, PERCENT)}
              width={length(width, PERCENT)}
              bar={bar}
              height={barHeight(bar.count, model.max)}
              side={side}
            />
          );
        }),
      )}
      <ByDayMarks model={model} ruler={PERCENT} />
    </svg>
  );
}

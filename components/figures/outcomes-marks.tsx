import type { Fate, OutcomesFigure, OutcomesRow, Segment } from '@/lib/view-models/outcomes';
import { heightOf, OUTCOMES_LAYOUT } from './layout';
import { length, PERCENT, type Ruler } from './ruler';
import { fillOf } from './texture';

type Placed = Segment & { from: number; extent: number };

/** The segments of a row with their place across the figure, in percent; they are laid end to end. */
export function placeSegments(row: OutcomesRow, max: number): Placed[] {
  let from = 0;
  return row.segments.map((segment) => {
    const extent = (OUTCOMES_LAYOUT.reach * (segment.count ?? 0)) / max;
    const placed = { ...segment, from, extent };
    from += extent;
    return placed;
  });
}

export const outcomesRowTop = (index: number) => index * OUTCOMES_LAYOUT.row;

/** One segment of a row. */
export function SegmentBar({ x, width, row, fate, index }: { x: string; width: string; row: OutcomesRow; fate: Fate; index: number }) {
  return (
    <rect
      x={x}
      width={width}
      y={outcomesRowTop(index) + OUTCOMES_LAYOUT.barTop}
      height={OUTCOMES_LAYOUT.barHeight}
      fill={fillOf(row.side, fate === 'intercepted' ? null : fate)}
      stroke="var(--paper)"
    />
  );
}

function RowMarks({ row, index, max, ruler }: { row: OutcomesRow; index: number; max: number; ruler: Ruler }) {
  const top = outcomesRowTop(index);
  const placed = placeSegments(row, max);
  const end = placed.at(-1);
  const reach = end ? end.from + end.extent : 0;
  const inside = placed.filter(({ extent }) => extent >= OUTCOMES_LAYOUT.roomForNumber);
  const outside = placed.filter(({ extent }) => extent < OUTCOMES_LAYOUT.roomForNumber);
  const across = (percent: number) => length(ruler.at(percent), ruler);
  const barMiddle = top + OUTCOMES_LAYOUT.barTop + 17;
  return (
    <g>
      <text className="mark-label" x={across(0)} y={top + OUTCOMES_LAYOUT.firstLine}>
        {row.claimant}
      </text>
      <text className="mark-small" x={across(0)} y={top + OUTCOMES_LAYOUT.secondLine}>
        {row.period} · {row.launchedText}
      </text>
      {row.launchesMissing && (
        <rect
          x={across(reach)}
          y={top + OUTCOMES_LAYOUT.barTop + 2}
          width={length(ruler.at(OUTCOMES_LAYOUT.stub) - ruler.at(0), ruler)}
          height={OUTCOMES_LAYOUT.barHeight - 4}
          fill={fillOf(row.side, 'not-reported')}
        />
      )}
      {inside.map(({ fate, from, extent, text }) => (
        <text key={fate} className={fate === 'intercepted' ? 'mark-inside mark-on-solid' : 'mark-inside'} x={across(from + extent / 2)} y={barMiddle} textAnchor="middle">
          {text}
        </text>
      ))}
      {outside.length > 0 && (
        <text className="mark-small" x={across(reach)} dx={6} y={barMiddle - 1}>
          {outside.map(({ text, label }) => `${text} ${label}`).join(', ')}
        </text>
      )}
      <text className="mark-small" x={across(0)} y={top + OUTCOMES_LAYOUT.lastLine}>
        {row.rateText}
      </text>
    </g>
  );
}

/** Everything but the segments: who reported, how many were launched, the numbers, the rate. */
export function OutcomesMarks({ model, ruler }: { model: OutcomesFigure; ruler: Ruler }) {
  return (
    <g>
      {model.rows.map((row, index) => (
        <RowMarks key={row.key} row={row} index={index} max={model.max} ruler={ruler} />
      ))}
    </g>
  );
}

/** The figure as it stands in the HTML. */
export function OutcomesBars({ model }: { model: OutcomesFigure }) {
  return (
    <svg className="bars" width="100%" height={heightOf.outcomes(model.rows.length)} aria-hidden="true" focusable="false">
      {model.rows.map((row, index) =>
        placeSegments(row, model.max).map(({ fate, from, extent }) => (
          <SegmentBar key={`${row.key}-${fate}`} x={length(from, PERCENT)} width={length(extent, PERCENT)} row={row} fate={fate} index={index} />
        )),
      )}
      <OutcomesMarks model={model} ruler={PERCENT} />
    </svg>
  );
}

import type { Side } from '@/lib/claims';
import type { SidesFigure, SidesRow } from '@/lib/view-models/sides';
import { CountBar } from './count-bar';
import { heightOf, SIDES_LAYOUT } from './layout';
import { length, PERCENT, type Ruler } from './ruler';
import { fillOf } from './texture';

/** Where a side's column starts across the figure, which way it runs, and how far, in percent. */
export function column(side: Side, { sides }: Pick<SidesFigure, 'sides'>) {
  if (sides.length === 1) return { axis: SIDES_LAYOUT.start, towards: 'right' as const, reach: SIDES_LAYOUT.reachOfOne };
  return { axis: SIDES_LAYOUT.middle, towards: side === 'russia' ? ('left' as const) : ('right' as const), reach: SIDES_LAYOUT.reachOfTwo };
}

export const rowTop = (index: number) => SIDES_LAYOUT.head + index * SIDES_LAYOUT.row;

function ValueMark({ row, side, top, model, ruler }: { row: SidesRow; side: Side; top: number; model: SidesFigure; ruler: Ruler }) {
  const bar = row.bars[side];
  if (!bar) return null;
  const { axis, towards, reach } = column(side, model);
  const sign = towards === 'right' ? 1 : -1;
  const missing = bar.count === null;
  const extent = bar.missing === 'left-out' ? 0 : missing ? SIDES_LAYOUT.stub : (reach * (bar.count ?? 0)) / model.max;
  const y = top + SIDES_LAYOUT.barTop;
  return (
    <g>
      {bar.missing === 'not-reported' && (
        <rect
          x={length(ruler.at(towards === 'right' ? axis : axis - extent), ruler)}
          y={y + 2}
          width={length(ruler.at(extent) - ruler.at(0), ruler)}
          height={SIDES_LAYOUT.barHeight - 4}
          fill={fillOf(side, 'not-reported')}
        />
      )}
      <text
        className={missing ? 'mark-missing' : 'mark-number'}
        x={length(ruler.at(axis + sign * extent), ruler)}
        dx={sign * 7}
        y={y + 16}
        textAnchor={towards === 'right' ? 'start' : 'end'}
      >
        {bar.text}
      </text>
    </g>
  );
}

/** Everything but the bars: the names of the columns, the labels of the rows, the numbers, and what was not reported. */
export function SidesMarks({ model, ruler }: { model: SidesFigure; ruler: Ruler }) {
  const two = model.sides.length === 2;
  const middle = length(ruler.at(SIDES_LAYOUT.middle), ruler);
  const start = length(ruler.at(SIDES_LAYOUT.start), ruler);
  return (
    <g>
      {model.sides.map((side) => {
        const { towards } = column(side, model);
        return (
          <text key={side} className={`mark-side mark-${side}`} x={two ? middle : start} dx={two ? (towards === 'right' ? 8 : -8) : 0} y={14} textAnchor={towards === 'right' ? 'start' : 'end'}>
            {model.sideNames[side]}
          </text>
        );
      })}
      {model.rows.map((row, index) => (
        <g key={row.key}>
          <text className="mark-label" x={two ? middle : start} y={rowTop(index) + 15} textAnchor={two ? 'middle' : 'start'}>
            {row.label}
          </text>
          {model.sides.map((side) => (
            <ValueMark key={side} row={row} side={side} top={rowTop(index)} model={model} ruler={ruler} />
          ))}
        </g>
      ))}
    </g>
  );
}

/** The figure as it stands in the HTML. */
export function SidesBars({ model }: { model: SidesFigure }) {
  return (
    <svg className="bars" width="100%" height={heightOf.sides(model.rows.length)} aria-hidden="true" focusable="false">
      {model.rows.map((row, index) =>
        model.sides.map((side) => {
          const bar = row.bars[side];
          if (!bar || bar.count === null) return null;
          const { axis, towards, reach } = column(side, model);
          return (
            <CountBar
              key={`${row.key}-${side}`}
              side={side}
              axis={axis}
              extent={(reach * bar.count) / model.max}
              towards={towards}
              y={rowTop(index) + SIDES_LAYOUT.barTop}
              height={SIDES_LAYOUT.barHeight}
              derivedShare={bar.count === 0 ? 0 : bar.derived / bar.count}
              ruler={PERCENT}
            />
          );
        }),
      )}
      <SidesMarks model={model} ruler={PERCENT} />
    </svg>
  );
}

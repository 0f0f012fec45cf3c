import type { Side } from '@/lib/claims';
import { length, type Ruler } from './ruler';
import { fillOf } from './texture';

type Props = {
  side: Side;
  /** The end at the axis, and the length away from it, both in the ruler's unit; `towards` says which way. */
  axis: number;
  extent: number;
  towards: 'left' | 'right';
  y: number;
  height: number;
  /** Share of the bar that is derived, 0 to 1; it is drawn striped at the far end. */
  derivedShare: number;
  ruler: Ruler;
};

/** A horizontal bar from an axis, its derived share striped. */
export function CountBar({ side, axis, extent, towards, y, height, derivedShare, ruler }: Props) {
  const stated = extent * (1 - derivedShare);
  const derived = extent - stated;
  const x = (from: number, size: number) => length(towards === 'right' ? axis + from : axis - from - size, ruler);
  return (
    <g>
      {stated > 0 && <rect x={x(0, stated)} y={y} width={length(stated, ruler)} height={height} fill={fillOf(side, null)} />}
      {derived > 0 && (
        <rect x={x(stated, derived)} y={y} width={length(derived, ruler)} height={height} fill={fillOf(side, 'derived')} stroke={fillOf(side, null)} />
      )}
    </g>
  );
}

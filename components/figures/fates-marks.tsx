import type { FatesFigure, FatesRow } from '@/lib/view-models/month/fates';
import { NightDates, PanelFrame } from './panel-frame';
import { FATES_LAYOUT, FATES_PANELS, heightOfPanels, nightSlot, rise, type Panel } from './panels';
import { length, PERCENT, type Ruler } from './ruler';
import { fillOf } from './texture';

export const FATES_HEIGHT = heightOfPanels(FATES_PANELS, FATES_LAYOUT.foot);
const [COUNTS, SHARES, RATE] = FATES_PANELS;

/** What a share is a share of: the launched, or what the outcomes make where that is more. */
export const wholeOf = ({ launched, made }: FatesRow) => Math.max(launched, made);

export type FateBox = { key: string; fate: FatesRow['segments'][number]['fate']; y: number; height: number };

/** The segments of a night stacked in a panel whose top stands for `max`, lowest first. */
function stack(row: FatesRow, panel: Panel, max: number): FateBox[] {
  let base = panel.top + panel.height;
  return row.segments.map(({ fate, count }) => {
    const height = rise(count, max, panel);
    base -= height;
    return { key: fate, fate, y: base, height };
  });
}

/** The three readings of one night: numbers, shares, and the band of the rate. */
export function boxesOf(row: FatesRow, max: number): { counts: FateBox[]; shares: FateBox[]; band: { y: number; height: number } | null } {
  const at = (share: number) => RATE.top + RATE.height - rise(share, 1, RATE);
  return {
    counts: stack(row, COUNTS, max),
    shares: stack(row, SHARES, wholeOf(row)),
    // A band of no height would not be seen: where only one reading is given it is drawn as a line.
    band: row.rate.given ? { y: at(row.rate.high), height: Math.max(2, at(row.rate.low) - at(row.rate.high)) } : null,
  };
}

/** One night's column through all three panels. */
export function FatesColumn({ row, max, x, width }: { row: FatesRow; max: number; x: string; width: string }) {
  const { counts, shares, band } = boxesOf(row, max);
  const box = ({ key, fate, y, height }: FateBox) => <rect key={key} x={x} width={width} y={y} height={height} fill={fillOf('ukraine', fate === 'intercepted' ? null : fate)} />;
  return (
    <g>
      <g>{counts.map(box)}</g>
      <g>{shares.map(box)}</g>
      {band !== null && <rect className="mark-band" x={x} width={width} y={band.y} height={band.height} />}
    </g>
  );
}

/** Titles, lines and dates. */
export function FatesFrame({ model, ruler }: { model: FatesFigure; ruler: Ruler }) {
  return (
    <g>
      <PanelFrame panel={COUNTS} title={model.panels.counts} max={model.max} ruler={ruler} />
      <PanelFrame panel={SHARES} title={model.panels.shares} max={100} unit="%" ruler={ruler} />
      <PanelFrame panel={RATE} title={model.panels.rate} max={100} unit="%" ruler={ruler} />
      <NightDates nights={model.nights} y={heightOfPanels(FATES_PANELS, 0)} ruler={ruler} />
    </g>
  );
}

/** The figure as it stands in the HTML. */
export function FatesBars({ model }: { model: FatesFigure }) {
  return (
    <svg className="bars" width="100%" height={FATES_HEIGHT} aria-hidden="true" focusable="false">
      <FatesFrame model={model} ruler={PERCENT} />
      {model.rows.map((row) => {
        const index = model.nights.findIndex(({ key }) => key === row.key);
        const { left, width } = nightSlot(index, model.nights.length, FATES_LAYOUT.bar);
        return <FatesColumn key={row.key} row={row} max={model.max} x={length(left, PERCENT)} width={length(width, PERCENT)} />;
      })}
    </svg>
  );
}

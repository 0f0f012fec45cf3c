import { gridValues, isLabelled, nightSlot, rise, type Panel } from './panels';
import { length, type Ruler } from './ruler';

type FrameProps = { panel: Panel; title: string; max: number; unit?: string; ruler: Ruler };

/** The title of a panel, its base line, and the lines behind its bars with their values. */
export function PanelFrame({ panel, title, max, unit = '', ruler }: FrameProps) {
  const across = (percent: number) => length(ruler.at(percent), ruler);
  const base = panel.top + panel.height;
  return (
    <g>
      <text className="mark-side" x={across(0)} y={panel.top - 24}>
        {title}
      </text>
      {gridValues(max).map((value) => (
        <g key={value}>
          <line className="mark-grid" x1={across(0)} x2={across(100)} y1={base - rise(value, max, panel)} y2={base - rise(value, max, panel)} />
          <text className="mark-axis" x={across(0)} y={base - rise(value, max, panel) - 3}>
            {value}
            {unit}
          </text>
        </g>
      ))}
      <line className="mark-line" x1={across(0)} x2={across(100)} y1={base + 0.5} y2={base + 0.5} />
    </g>
  );
}

/** The dates below the last panel. */
export function NightDates({ nights, y, ruler }: { nights: readonly { key: string; day: number }[]; y: number; ruler: Ruler }) {
  return (
    <g>
      {nights.map(({ key, day }, index) =>
        isLabelled(day, index, nights.length) ? (
          <text key={key} className="mark-small" x={length(ruler.at(nightSlot(index, nights.length, 0).middle), ruler)} y={y + 18} textAnchor="middle">
            {day}
          </text>
        ) : null,
      )}
    </g>
  );
}

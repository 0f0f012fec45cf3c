import type { ByRegionFigure, RegionGroup } from '@/lib/view-models/by-region';
import { CountBar } from './count-bar';
import { BY_REGION_LAYOUT, heightOf } from './layout';
import { length, PERCENT, type Ruler } from './ruler';
import { fillOf } from './texture';

type GroupProps = { group: RegionGroup; max: number };

/** Everything but the bars of one group: places, numbers, and what was not reported. */
export function RegionMarks({ group, max, ruler }: GroupProps & { ruler: Ruler }) {
  const across = (percent: number) => length(ruler.at(percent), ruler);
  return (
    <g>
      {group.rows.map(({ key, label, bar }, index) => {
        const top = index * BY_REGION_LAYOUT.row + BY_REGION_LAYOUT.barTop;
        const missing = bar.count === null;
        const extent = missing ? BY_REGION_LAYOUT.stub : (BY_REGION_LAYOUT.reach * (bar.count ?? 0)) / max;
        return (
          <g key={key}>
            <text className="mark-label" x={across(BY_REGION_LAYOUT.labelEnd)} y={top + 14} textAnchor="end">
              {label}
            </text>
            {bar.missing === 'not-reported' && (
              <rect x={across(BY_REGION_LAYOUT.barStart)} y={top + 2} width={length(ruler.at(extent) - ruler.at(0), ruler)} height={BY_REGION_LAYOUT.barHeight - 4} fill={fillOf(group.side, 'not-reported')} />
            )}
            <text className={missing ? 'mark-missing' : 'mark-number'} x={across(BY_REGION_LAYOUT.barStart + extent)} dx={7} y={top + 15}>
              {bar.text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function GroupBars({ group, max }: GroupProps) {
  return (
    <svg className="bars" width="100%" height={heightOf.byRegion(group.rows.length)} aria-hidden="true" focusable="false">
      {group.rows.map(({ key, bar }, index) =>
        bar.count === null ? null : (
          <CountBar
            key={key}
            side={group.side}
            axis={BY_REGION_LAYOUT.barStart}
            extent={(BY_REGION_LAYOUT.reach * bar.count) / max}
            towards="right"
            y={index * BY_REGION_LAYOUT.row + BY_REGION_LAYOUT.barTop}
            height={BY_REGION_LAYOUT.barHeight}
            derivedShare={bar.count === 0 ? 0 : bar.derived / bar.count}
            ruler={PERCENT}
          />
        ),
      )}
      <RegionMarks group={group} max={max} ruler={PERCENT} />
    </svg>
  );
}

/** Each group under its name; `draw` draws the group, as static bars or as a chart. */
export function RegionGroups({ model, draw }: { model: ByRegionFigure; draw: (group: RegionGroup) => React.ReactNode }) {
  return model.groups.map((group) => (
    <div key={group.key} className="bar-group">
      <p className={`bar-group-name text-${group.side}`}>{group.label}</p>
      {draw(group)}
    </div>
  ));
}

/** The figure as it stands in the HTML. */
export function ByRegionBars({ model }: { model: ByRegionFigure }) {
  return <RegionGroups model={model} draw={(group) => <GroupBars group={group} max={model.max} />} />;
}

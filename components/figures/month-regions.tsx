import type { MonthRegionsFigure, RegionGroup, RegionRow } from '@/lib/view-models/month/by-region';
import { nightSlot } from './panels';
import { length, PERCENT } from './ruler';
import { fillOf } from './texture';

const HEIGHT = 34;
const STUB = 9;

/** The nights of one region, on the scale of its group; a night on which it was named without a number is hatched. */
function RegionNights({ row, group, nights }: { row: RegionRow; group: RegionGroup; nights: readonly string[] }) {
  return (
    <svg className="bars" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      <line className="mark-grid" x1="0" x2="100%" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      {row.nights.map(({ night, count }) => {
        const { left, width } = nightSlot(nights.indexOf(night), nights.length, 76);
        const height = count === null ? STUB : Math.max(1.5, ((HEIGHT - 2) * count) / group.max);
        return <rect key={night} x={length(left, PERCENT)} width={length(width, PERCENT)} y={HEIGHT - height} height={height} fill={count === null ? fillOf('neutral', 'not-reported') : fillOf(group.side, null)} />;
      })}
    </svg>
  );
}

/** A row for each region: its name, its total, and its nights as a small chart. */
export function MonthRegions({ model }: { model: MonthRegionsFigure }) {
  return model.groups.map((group) => (
    <div key={group.key} className="bar-group">
      <h3 className={`bar-group-name text-${group.side}`}>{group.label}</h3>
      <ul className="multiples">
        {group.rows.map((row) => (
          <li key={row.key} className="multiple">
            <p className="multiple-name">
              <a href={row.href}>{row.label}</a> {row.count !== null && <a className="multiple-number" href={row.claimsHref ?? undefined} data-count={row.count}>{row.text}</a>} <span className="multiple-rests">{row.rests}</span>
            </p>
            <RegionNights row={row} group={group} nights={model.nights} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

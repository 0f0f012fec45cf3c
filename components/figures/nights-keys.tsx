import type { NightKey } from '@/lib/view-models/month/nights';
import { fillOf } from './texture';

const SWATCHES: Record<NightKey['mark'], React.ReactNode> = {
  launched: <rect width="18" height="12" fill={fillOf('ukraine', 'not-accounted')} stroke={fillOf('ukraine', null)} />,
  lost: <rect width="18" height="12" fill={fillOf('ukraine', 'lost')} />,
  gap: <rect className="mark-gap" width="18" height="12" />,
  hatch: <rect width="18" height="12" fill={fillOf('neutral', 'not-reported')} />,
  other: <circle className="mark-other" cx="9" cy="6" r="3.5" />,
  range: <line className="mark-range" x1="9" x2="9" y1="1" y2="11" />,
};

/** What the marks of the night-by-night figure mean. */
export function NightsKeys({ keys }: { keys: readonly NightKey[] }) {
  return (
    <ul className="key">
      {keys.map(({ mark, label }) => (
        <li key={mark}>
          <svg width="18" height="12" aria-hidden="true" focusable="false">
            {SWATCHES[mark]}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

import type { Side } from '@/lib/claims';
import { shadeOf, type MapFill } from './region-map';
import { fillOf } from './texture';

type Step = { step: 1 | 2 | 3 | 4 | 5; label: string };
type Props = {
  /** One row for each side on the map: its name, and the range that each shade stands for. */
  scales: readonly { side: Side; label: string; steps: readonly Step[] }[];
  notReported: string;
  none: string;
};

function Swatch({ fill }: { fill: MapFill }) {
  return (
    <svg width="22" height="14" aria-hidden="true" focusable="false">
      <rect width="22" height="14" className={`map-swatch ${shadeOf(fill)}`} />
      {fill === 'not-reported' && <rect width="22" height="14" fill={fillOf('neutral', 'not-reported')} />}
    </svg>
  );
}

/** What the shades of a map stand for. */
export function MapLegend({ scales, notReported, none }: Props) {
  return (
    <div className="map-legend">
      {scales.map(({ side, label, steps }) => (
        <div key={side} className="map-scale">
          <p className={`text-${side}`}>{label}</p>
          <ul className="key">
            {steps.map(({ step, label: range }) => (
              <li key={step}>
                <Swatch fill={{ side, step }} />
                {range}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <ul className="key">
        <li>
          <Swatch fill="not-reported" />
          {notReported}
        </li>
        <li>
          <Swatch fill="none" />
          {none}
        </li>
      </ul>
    </div>
  );
}

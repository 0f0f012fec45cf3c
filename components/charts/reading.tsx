'use client';
import { DefaultZIndexes, usePlotArea, ZIndexLayer } from 'recharts';
import { pixels, type Ruler } from '../figures/ruler';

/** One line of a tooltip: a name, its number as text, and the claims behind it. */
export type Reading = { name: string; text: string; details: string[] };

/** What the tooltip says of one row. Rows are looked up by their key, because Recharts leaves out what has no number. */
export function ReadingBox({ title, readings }: { title: string; readings: Reading[] }) {
  return (
    <div className="reading">
      <p className="reading-title">{title}</p>
      {readings.map(({ name, text, details }) => (
        <div key={name}>
          <p>
            {name} <strong>{text}</strong>
          </p>
          {details.map((detail) => (
            <p key={detail} className="reading-detail">
              {detail}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}

/** Draws marks over the bars, with the plot's own width once Recharts knows it. */
export function WithRuler({ draw }: { draw: (ruler: Ruler) => React.ReactNode }) {
  const plot = usePlotArea();
  return plot ? <ZIndexLayer zIndex={DefaultZIndexes.label}>{draw(pixels(plot.x, plot.width))}</ZIndexLayer> : null;
}

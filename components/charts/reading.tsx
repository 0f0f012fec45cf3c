'use client';
import { DefaultZIndexes, Tooltip, usePlotArea, ZIndexLayer } from 'recharts';
import { pixels, type Ruler } from '../figures/ruler';

/** One line of a tooltip: a name, its number as text, and the claims behind it. */
export type Reading = { name: string; text: string; details: string[] };

function ReadingBox({ title, readings }: { title: string; readings: Reading[] }) {
  return (
    <div className="reading" aria-live="polite">
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

/**
 * A tooltip that reads out one row. The row is looked up by its key, because Recharts leaves out what has no number.
 * A chart whose axes have ids of their own names the axis that the pointer and the arrow keys move along.
 */
export function rowTooltip<Row extends { key: string; label: string }>(rows: readonly Row[], read: (row: Row) => Reading[], axisId: string | number = 0) {
  return (
    <Tooltip
      axisId={axisId}
      filterNull={false}
      isAnimationActive={false}
      cursor={{ className: 'chart-cursor' }}
      content={({ active, label }) => {
        const row = rows.find(({ key }) => key === label);
        return active && row ? <ReadingBox title={row.label} readings={read(row)} /> : null;
      }}
    />
  );
}

/** Draws lines and titles behind the bars, with the plot's own width once Recharts knows it. */
export function Behind({ draw }: { draw: (ruler: Ruler) => React.ReactNode }) {
  const plot = usePlotArea();
  return plot ? <ZIndexLayer zIndex={DefaultZIndexes.grid}>{draw(pixels(plot.x, plot.width))}</ZIndexLayer> : null;
}

/** Draws marks over the bars, with the plot's own width once Recharts knows it. */
export function WithRuler({ draw }: { draw: (ruler: Ruler) => React.ReactNode }) {
  const plot = usePlotArea();
  return plot ? <ZIndexLayer zIndex={DefaultZIndexes.label}>{draw(pixels(plot.x, plot.width))}</ZIndexLayer> : null;
}

import type { Side } from '@/lib/claims';
import type { Fate } from '@/lib/view-models/outcomes';

/** A second cue beside colour: what is derived, not reported, or became of a drone is told by texture. */
export type Texture = 'derived' | 'not-reported' | Exclude<Fate, 'intercepted'>;
type Ink = Side | 'neutral';

const INKS: readonly Ink[] = ['russia', 'ukraine', 'neutral'];

/** The fill of a mark: a plain colour, or a pattern drawn in it. */
export function fillOf(ink: Ink, texture: Texture | null): string {
  return texture === null ? `var(--${ink})` : `url(#${texture}-${ink})`;
}

function Tile({ texture, ink, size, turn = 0, children }: { texture: Texture; ink: Ink; size: number; turn?: number; children: React.ReactNode }) {
  return (
    <pattern id={`${texture}-${ink}`} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform={`rotate(${turn})`}>
      {children}
    </pattern>
  );
}

/** The patterns that marks refer to; once on every page that draws figures. */
export function TextureDefs() {
  return (
    <svg className="texture-defs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {INKS.map((ink) => {
          const color = `var(--${ink})`;
          return [
            <Tile key={`derived-${ink}`} texture="derived" ink={ink} size={6} turn={45}>
              <rect width="3" height="6" fill={color} />
            </Tile>,
            <Tile key={`not-reported-${ink}`} texture="not-reported" ink={ink} size={5} turn={45}>
              <rect width="1" height="5" fill="var(--muted)" />
            </Tile>,
            <Tile key={`lost-${ink}`} texture="lost" ink={ink} size={5}>
              <rect width="5" height="5" fill={color} opacity="0.28" />
              <circle cx="2.5" cy="2.5" r="1.1" fill={color} />
            </Tile>,
            <Tile key={`airborne-${ink}`} texture="airborne" ink={ink} size={4}>
              <rect width="4" height="4" fill={color} opacity="0.55" />
            </Tile>,
            <Tile key={`left-${ink}`} texture="left" ink={ink} size={5}>
              <rect width="5" height="2" fill={color} />
            </Tile>,
            <Tile key={`hit-${ink}`} texture="hit" ink={ink} size={6}>
              <rect width="6" height="6" fill={color} />
              <path d="M0 0L6 6M6 0L0 6" stroke="var(--paper)" strokeWidth="1.1" />
            </Tile>,
            <Tile key={`not-accounted-${ink}`} texture="not-accounted" ink={ink} size={6} turn={-45}>
              <rect width="1" height="6" fill={color} />
            </Tile>,
          ];
        })}
      </defs>
    </svg>
  );
}

import { useId } from 'react';
import type { Side } from '@/lib/claims';
import { fillOf } from './texture';

/** Five steps of shade for each side, the darkest for the most; `none` where no claim names the place. */
export type MapFill = 'none' | 'not-reported' | { side: Side; step: 1 | 2 | 3 | 4 | 5 };

export type MapTile = {
  place: string;
  kind: 'region' | 'sea';
  /** The name of the place, and what is said of it there; null where nothing is. */
  label: string;
  text: string | null;
  /** The number as printed on the tile, where `showText` says that it has room. */
  mark: string | null;
  showText: boolean;
  href: string | null;
  fill: MapFill;
  /** Where the number stands, in user units. */
  x: number;
  y: number;
};

type Shape = { place: string; d: string };

/** How the ids of regions begin. Ukraine comes second: its border is drawn over that of Russia. */
const COUNTRIES = ['RU-', 'UA-'] as const;

const idOf = (place: string) => `outline-${place}`;
const said = ({ label, text }: MapTile) => (text === null ? label : `${label}: ${text}`);

/** The class that sets the shade of a tile, of its number and of a swatch in the key. */
export function shadeOf(fill: MapFill): string {
  return typeof fill === 'string' ? 'shade-none' : `shade-${fill.side}-${fill.step}`;
}

/** The outlines, once on a page; maps refer to them, so that one drawn anew in the browser is sent no path. */
export function RegionOutlineDefs({ shapes }: { shapes: readonly Shape[] }) {
  return (
    <svg className="texture-defs map-outlines" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {shapes.map(({ place, d }) => (
          <path key={place} id={idOf(place)} d={d} />
        ))}
        {COUNTRIES.map((country) => (
          <g key={country} id={idOf(country)}>
            {shapes.map(({ place }) => place.startsWith(country) && <use key={place} href={`#${idOf(place)}`} />)}
          </g>
        ))}
      </defs>
    </svg>
  );
}

/** A tile as it is painted. Hatching is laid over a plain tile: the sea below must not show between its lines. */
function Paint({ tile }: { tile: MapTile }) {
  const { place, kind, fill } = tile;
  return (
    <g>
      <use href={`#${idOf(place)}`} className={`map-tile map-${kind} ${shadeOf(fill)}`} />
      {fill === 'not-reported' && <use href={`#${idOf(place)}`} className="map-hatch" fill={fillOf('neutral', 'not-reported')} />}
      {tile.href === null && <title>{said(tile)}</title>}
    </g>
  );
}

/** What a reader can reach: a clear shape above the paint, so that no neighbour hides the ring of the one in focus. */
function Target({ tile }: { tile: MapTile }) {
  const shape = <use href={`#${idOf(tile.place)}`} />;
  if (tile.href === null) {
    return (
      <g role="img" aria-label={said(tile)} className="map-said">
        {shape}
      </g>
    );
  }
  return (
    <a href={tile.href} className={`map-link map-link-${tile.kind}`}>
      <title>{said(tile)}</title>
      {shape}
    </a>
  );
}

type Tiles = { tiles: readonly MapTile[] };

function Painted({ tiles }: Tiles) {
  return (
    <g aria-hidden="true">
      {tiles.map((tile) => (
        <Paint key={tile.place} tile={tile} />
      ))}
    </g>
  );
}

function Targets({ tiles }: Tiles) {
  return tiles.map((tile) => tile.text !== null && <Target key={tile.place} tile={tile} />);
}

function Numbers({ tiles }: Tiles) {
  const shown = tiles.filter(({ mark, showText }) => showText && mark !== null);
  return (
    <g aria-hidden="true" className="map-numbers">
      {shown.map(({ place, fill, x, y, mark }) => (
        <text key={place} x={x} y={y} className={shadeOf(fill)}>
          {mark}
        </text>
      ))}
    </g>
  );
}

type Props = { width: number; height: number; tiles: readonly MapTile[]; title: string; desc: string };

/** The outlines come from RegionOutlineDefs on the same page. The seas reach under the land, so all of theirs is drawn before it. */
export function RegionMap({ width, height, tiles, title, desc }: Props) {
  const id = useId();
  const seas = tiles.filter(({ kind }) => kind === 'sea');
  const regions = tiles.filter(({ kind }) => kind === 'region');
  return (
    <div className="map">
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{desc}</desc>
        <Painted tiles={seas} />
        <Targets tiles={seas} />
        {COUNTRIES.map((country) => (
          <g key={country} aria-hidden="true">
            <use href={`#${idOf(country)}`} className="map-border" />
            <Painted tiles={regions.filter(({ place }) => place.startsWith(country))} />
          </g>
        ))}
        <Numbers tiles={tiles} />
        <Targets tiles={regions} />
      </svg>
    </div>
  );
}

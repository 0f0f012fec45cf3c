'use client';
import { useMemo } from 'react';
import { regionMap, type MapPlace } from '@/lib/view-models/region-map';
import type { View } from '@/lib/view-models/view';
import { Figure } from './figures/figure';
import { MapLegend } from './figures/map-legend';
import { RegionMap } from './figures/region-map';

/** The places of the map, and its size in user units. */
export type MapBase = { size: { width: number; height: number }; places: MapPlace[] };

/** The map and the list of its numbers. The outlines stand in the page and are only referred to. */
export function MapPart({ view, size, places }: MapBase & { view: View }) {
  const { words, edition } = view;
  const model = useMemo(() => regionMap(view, places), [view, places]);
  const figure = words.figures.map;
  return (
    <Figure
      model={model}
      words={words}
      edition={edition}
      tableAt="side"
      table={
        <section className="map-list" aria-label={figure.list}>
          <h3>{figure.list}</h3>
          <ul>
            {model.list.map(({ key, label, href, numbers }) => (
              <li key={key}>
                <a href={href}>{label}</a>
                {numbers.map((number) => (
                  <span key={number.key} className={`map-number text-${number.side}`} data-count={number.count ?? ''}>
                    {number.text}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      }
    >
      <p className="map-shown">{model.shown}</p>
      <RegionMap {...size} tiles={model.tiles} title={model.title} desc={figure.desc} />
      <MapLegend scales={model.sides.map((side) => ({ side, label: words.sides[side], steps: model.steps }))} notReported={figure.legend.notReported} none={figure.legend.none} />
    </Figure>
  );
}

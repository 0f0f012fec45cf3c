'use client';
import { useMemo } from 'react';
import type { Edition } from '@/lib/edition';
import { makeFormat } from '@/lib/language/format';
import type { DashboardMessages } from '@/lib/language/en';
import { EVERYTHING, vocabulary } from '@/lib/selection';
import { regionMap, type MapPlace } from '@/lib/view-models/region-map';
import { makeView } from '@/lib/view-models/view';
import { Figure } from './figures/figure';
import { MapLegend } from './figures/map-legend';
import { RegionMap } from './figures/region-map';
import { FilterBar } from './filters/filter-bar';
import { useSelection } from './filters/use-selection';
import { NothingMatches } from './layout/nothing-matches';

type Props = { edition: Edition; words: DashboardMessages; size: { width: number; height: number }; places: MapPlace[] };

/** The map of a collection and its list; both follow the filters. The outlines stand in the page and are only referred to. */
export function RegionsView({ edition, words, size, places }: Props) {
  const known = useMemo(() => vocabulary(edition), [edition]);
  const format = useMemo(() => makeFormat(edition.language, words), [edition, words]);
  const { selection, ignored, choose, set } = useSelection(known);
  const view = useMemo(() => makeView(edition, selection, words, format), [edition, selection, words, format]);
  const model = useMemo(() => regionMap(view, places), [view, places]);
  const figure = words.figures.map;
  return (
    <>
      <FilterBar edition={edition} words={words} format={format} selection={selection} ignored={ignored} matching={view.matching.length} choose={choose} set={set} />
      {view.matching.length === 0 ? (
        <NothingMatches words={words.filters} onReset={() => choose(EVERYTHING)} />
      ) : (
        <Figure
          model={model}
          words={words}
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
      )}
    </>
  );
}

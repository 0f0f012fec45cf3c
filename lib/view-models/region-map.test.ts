import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeClaim, nightTo, viewOf } from '../claims.fixture';
import { makeEdition } from '../edition';
import type { Selection } from '../selection';
import { regionMap, type MapPlace, type RegionMapFigure } from './region-map';

const collection = loadCollection('october-2024');
const october = makeEdition(collection, 'en');
const article = makeEdition(loadCollection('article'), 'en');
const places: MapPlace[] = collection.places.map(({ id, kind, name }, index) => ({ place: id, kind, name: name.en, x: index, y: 0 }));
const of = (selection: Partial<Selection> = {}, edition = october) => regionMap(viewOf(edition, selection), places);
const tile = ({ tiles }: RegionMapFigure, place: string) => tiles.find((one) => one.place === place);
const listed = ({ list }: RegionMapFigure) => list.map(({ label, numbers }) => [label, ...numbers.map(({ text }) => text)]);

describe('the map of October 2024', () => {
  const figure = of();

  it('shades drones intercepted, unless another outcome or missiles are chosen', () => {
    expect(figure.shown).toBe('Shaded: Intercepted, drones');
    expect(of({ outcome: ['launched'] }).shown).toBe('Shaded: Launched, drones');
    expect(of({ outcome: ['launched'], weapon: ['iskander-m'] }).shown).toBe('Shaded: Launched, missiles');
    expect(of({ weapon: ['drone', 'missile'] }).shown).toBe('Shaded: Intercepted, drones');
  });

  it('has a tile for every shape, where it stands', () => {
    expect(figure.tiles.map(({ place, kind, x, y }) => [place, kind, x, y])).toEqual(places.map(({ place, kind, x, y }) => [place, kind, x, y]));
  });

  it('shades in five equal steps up to the 186 of Belgorod, and says what they stand for', () => {
    expect(figure.steps.map(({ label }) => label)).toEqual(['1–40', '41–80', '81–120', '121–160', '161 and more']);
    expect(['RU-BEL', 'RU-KRS', 'RU-BRY', 'RU-KDA', 'RU-VOR', 'RU-MOS'].map((place) => [tile(figure, place)?.mark, tile(figure, place)?.fill])).toEqual([
      ['186', { side: 'russia', step: 5 }],
      ['130', { side: 'russia', step: 4 }],
      ['96', { side: 'russia', step: 3 }],
      ['65', { side: 'russia', step: 2 }],
      ['40', { side: 'russia', step: 1 }],
      ['1', { side: 'russia', step: 1 }],
    ]);
  });

  it('hatches a region that is named without a number, and writes none on it', () => {
    expect(tile(figure, 'UA-32')).toMatchObject({ label: 'Kyiv Oblast', text: 'Ukrainian sources: named, without a number', mark: null, fill: 'not-reported', showText: false, href: '/en/october-2024/regions/UA-32/' });
  });

  it('hatches a region that has numbers of another kind only, and says them', () => {
    expect(tile(figure, 'UA-51')).toMatchObject({ mark: null, fill: 'not-reported' });
    expect(tile(figure, 'UA-51')?.text).toBe(
      'Ukrainian sources: named, without a number; Ukrainian sources: 5 × Iskander-M launched; Ukrainian sources: 1 × Kh-31P launched; Ukrainian sources: 8 × Kh-59/69 launched',
    );
  });

  it('leaves blank, without a link, a region that nobody names: Luhansk', () => {
    expect(tile(figure, 'UA-09')).toMatchObject({ text: null, mark: null, fill: 'none', href: null, showText: false });
  });

  it('says of a region that both sides name what each of them said', () => {
    expect(tile(figure, 'RU-KRS')?.text).toBe('Russian sources: 130 drones intercepted; Ukrainian sources: named, without a number');
  });

  it('has a scale for the sides that have a number: Russian sources', () => {
    expect(figure.sides).toEqual(['russia']);
  });

  it('has the same numbers as a list and as a table, the largest first', () => {
    expect(listed(figure).slice(0, 3)).toEqual([
      ['Belgorod', 'Russian sources: 186 drones intercepted'],
      ['Kursk', 'Russian sources: 130 drones intercepted', 'Ukrainian sources: named, without a number'],
      ['Bryansk', 'Russian sources: 96 drones intercepted'],
    ]);
    expect(listed(figure).flatMap(([label, text]) => (text?.startsWith('Russian sources') ? [label] : []))).toHaveLength(17);
    expect(figure.table.rows.map(({ cells }) => cells[0]?.text)).toEqual(figure.list.map(({ label }) => label));
    expect(figure.table.rows[0]?.cells.map(({ text }) => text)).toEqual(['Belgorod', 'Russian sources: 186 drones intercepted', 'not named']);
  });

  it('adds no report on a day, an evening or 24 hours to the nights: Tambov has the 18 of the night to 27 October', () => {
    expect(tile(figure, 'RU-TAM')?.mark).toBe('18');
  });
});

describe('the map of a selection', () => {
  it('of a range has its nights: Belgorod, 16 and 13', () => {
    expect(listed(of({ region: ['RU-BEL'], from: ['2024-10-27'], to: ['2024-10-28'] }))).toEqual([['Belgorod', 'Russian sources: 29 drones intercepted']]);
  });

  it('of one region leaves all others blank', () => {
    const figure = of({ region: ['RU-SMO'] });
    expect(figure.tiles.filter(({ fill }) => fill !== 'none').map(({ place }) => place)).toEqual(['RU-SMO']);
    expect(figure.summary).toBe('1 region or sea area named; 1 with a number of this kind.');
  });

  it('of small numbers has steps of one, each with one number', () => {
    expect(of({ region: ['RU-SMO'] }).steps.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5 and more']);
    expect(tile(of({ region: ['RU-SMO'] }), 'RU-SMO')?.fill).toEqual({ side: 'russia', step: 4 });
  });

  it('of missiles launched shades Ukrainian sources, with the weapons of a region told apart', () => {
    const figure = of({ outcome: ['launched'], weapon: ['missile'] });
    expect(figure.sides).toEqual(['ukraine']);
    expect(listed(figure)).toEqual([
      ['Odesa', 'Ukrainian sources: 5 × Iskander-M launched', 'Ukrainian sources: 1 × Kh-31P launched', 'Ukrainian sources: 8 × Kh-59/69 launched'],
      ['Mykolaiv', 'Ukrainian sources: 7 × S-300 or S-400 launched'],
      ['Poltava', 'Ukrainian sources: 4 × Iskander-M launched'],
      ['Chernihiv', 'Ukrainian sources: 3 × Kh-59 launched'],
      ['Donetsk', 'Ukrainian sources: 1 × S-300 or S-400 launched', 'Ukrainian sources: 2 × Iskander-M launched'],
      ['Sumy', 'Ukrainian sources: 1 missile launched'],
    ]);
  });

  it('of one side has no column for the other', () => {
    expect(of({ side: ['ukraine'] }).table.columns.map(({ label }) => label)).toEqual(['Place', 'Ukrainian sources']);
    expect(of({ side: ['ukraine'] }).sides).toEqual([]);
  });

  it('without a region says that nothing belongs here', () => {
    expect(of({ outcome: ['lost'] })).toMatchObject({ list: [], sides: [], source: null, summary: 'Nothing in this selection belongs in this figure.' });
  });
});

describe('the map of the article', () => {
  const figure = of({}, article);

  it('shades the four regions and the sea area over which Russian sources counted', () => {
    expect(figure.tiles.filter(({ mark }) => mark !== null).map(({ label, mark }) => `${label} ${mark}`).sort()).toEqual(['Belgorod 8', 'Bryansk 1', 'Krasnodar 17', 'Kursk 18', 'Sea of Azov 16']);
    expect(figure.steps.map(({ label }) => label)).toEqual(['1–4', '5–8', '9–12', '13–16', '17 and more']);
  });

  it('says of a number that was worked out that it is derived', () => {
    expect(tile(figure, 'UA-53')?.text).toBe('Ukrainian sources: 1 × Iskander-M that hit (derived)');
    expect(tile(figure, 'RU-KRS')?.text).toBe('Russian sources: 18 drones intercepted');
  });
});

describe('a place over which both sides counted', () => {
  const made = (id: string, side: 'russia' | 'ukraine', count: number) =>
    makeClaim({ id, report: id, side, attacker: side === 'russia' ? 'ukraine' : 'russia', place: 'RU-KRS', count, source: october.sources[0]?.id ?? '', period: nightTo('2024-03-02') });
  const figure = of({}, { ...october, claims: [made('a', 'russia', 3), made('b', 'ukraine', 9)] });

  it('is shaded by the larger number, and has both in words, never added', () => {
    expect(tile(figure, 'RU-KRS')).toMatchObject({ mark: '9', fill: { side: 'ukraine', step: 5 }, text: 'Russian sources: 3 drones intercepted; Ukrainian sources: 9 drones intercepted' });
  });
});

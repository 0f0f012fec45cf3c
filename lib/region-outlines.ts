/**
 * The shapes of the map, in user units. For the build only: it reads the outlines and d3-geo, and a browser is sent neither,
 * only the path text that comes out.
 */
import { geoConicEqualArea, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import outlines from '@/data/geo/outlines.json';
import seas from '@/data/geo/seas.json';
import { labelPoint } from './label-point';
import { pathData } from './path-data';

export type Shape = {
  /** A place id of data/places.json. */
  place: string;
  kind: 'region' | 'sea';
  /** The text of an SVG path; neighbouring regions share their border line to the last digit. */
  d: string;
  /** Where a number has the most room: [x, y]. */
  label: [number, number];
};
export type RegionOutlines = { width: number; height: number; shapes: Shape[] };

/** A place that each edge of the frame runs through, [longitude, latitude] in degrees: all Ukraine, and Russia as far as Nizhny Novgorod and Volgograd. */
const FRAME: Record<'left' | 'right' | 'top' | 'bottom', [number, number]> = {
  left: [21.95, 48.4],
  right: [46.9, 49.6],
  top: [44, 57.05],
  bottom: [37, 43.3],
};

/** Equal areas, so that no region looks larger than it is; true along the two parallels, upright along the meridian of the middle. */
const projection = () => geoConicEqualArea().parallels([46, 55]).rotate([-35, 0]).center([0, 0]).scale(1).translate([0, 0]).precision(0);

function at(project: GeoProjection, place: [number, number]): [number, number] {
  const point = project(place);
  if (!point) throw new Error(`The projection has no place for ${place.join(', ')}`);
  return point;
}

/** The projection with the frame laid on 0,0 – width,height, and all beyond it cut off. */
function framed(width: number): { project: GeoProjection; height: number } {
  const unit = projection();
  const [left, right] = [at(unit, FRAME.left)[0], at(unit, FRAME.right)[0]];
  const [top, bottom] = [at(unit, FRAME.top)[1], at(unit, FRAME.bottom)[1]];
  const scale = width / (right - left);
  const height = Math.round((bottom - top) * scale);
  const project = projection().scale(scale).translate([-left * scale, -top * scale]).clipExtent([[0, 0], [width, height]]);
  return { project, height };
}

/** The rings of an area on the map, cut at the frame. */
function ringsOf(area: GeoPermissibleObjects, project: GeoProjection): [number, number][][] {
  const rings: [number, number][][] = [];
  const lineTo = (x: number, y: number) => rings.at(-1)?.push([x, y]);
  geoPath(project, { beginPath() {}, closePath() {}, arc() {}, moveTo: (x, y) => rings.push([[x, y]]), lineTo })(area);
  return rings;
}

/** TypeScript reads a JSON file wider than it is: strings for type names, arrays for pairs. */
const topology = outlines as unknown as Topology<{ regions: GeometryCollection }>;
const seaAreas = seas.features as unknown as { id: string; properties: { label: [number, number] }; geometry: GeoJSON.Polygon }[];

/** Every shape that the frame shows; the seas come first, because they reach under the land and are drawn below it. */
export function regionOutlines(width: number): RegionOutlines {
  const { project, height } = framed(width);
  const regions = feature(topology, topology.objects.regions).features.map((region): Shape => {
    const rings = ringsOf(region, project);
    return { place: String(region.id), kind: 'region', d: pathData(rings), label: roundedPoint(labelPoint(rings)) };
  });
  const waters = seaAreas.map(({ id, properties, geometry }): Shape => ({
    place: id,
    kind: 'sea',
    d: pathData(ringsOf(geometry, project)),
    label: roundedPoint(at(project, properties.label)),
  }));
  return { width, height, shapes: [...waters, ...regions] };
}

function roundedPoint([x, y]: [number, number]): [number, number] {
  return [Math.round(x), Math.round(y)];
}

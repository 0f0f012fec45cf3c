import type { Ring } from './path-data';

type Point = readonly [number, number];

/** A number is wider than it is high, so room to the left and right counts this much less than room above and below. */
const WIDTH_OF_TEXT = 1.6;
/** The search lays a grid of this many cells each way on the shape, then a finer one around the best cell. */
const CELLS = 14;
const ROUNDS = 3;
/** Among points with much the same room, as along the middle of a strip, the one nearest the middle is best. */
const PULL_TO_MIDDLE = 0.08;

/** Each side of the rings as its two ends. */
function sidesOf(rings: readonly Ring[]): [Point, Point][] {
  return rings.flatMap((ring) => ring.map((corner, index): [Point, Point] => [corner, ring[(index + 1) % ring.length] ?? corner]));
}

function distance([x, y]: Point, [[ax, ay], [bx, by]]: [Point, Point]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = dx === 0 && dy === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Room around a point: positive inside the rings (a hole is outside), negative outside. */
function room(point: Point, sides: readonly [Point, Point][]): number {
  const [x, y] = point;
  let inside = false;
  let nearest = Infinity;
  for (const side of sides) {
    const [[ax, ay], [bx, by]] = side;
    if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside;
    nearest = Math.min(nearest, distance(point, side));
  }
  return inside ? nearest : -nearest;
}

/** The point of the rings with the most room around it, in user units: where a number is best printed. */
export function labelPoint(rings: readonly Ring[]): [number, number] {
  const sides = sidesOf(rings.map((ring) => ring.map(([x, y]): Point => [x / WIDTH_OF_TEXT, y])));
  const xs = sides.map(([[x]]) => x);
  const ys = sides.map(([[, y]]) => y);
  let [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  const score = (point: Point) => room(point, sides) - PULL_TO_MIDDLE * Math.hypot(point[0] - middle[0], point[1] - middle[1]);
  let best: Point = middle;
  for (let round = 0; round < ROUNDS; round += 1) {
    const [width, height] = [(right - left) / CELLS, (bottom - top) / CELLS];
    const centres = Array.from({ length: CELLS * CELLS }, (_, cell): Point => [
      left + width * ((cell % CELLS) + 0.5),
      top + height * (Math.floor(cell / CELLS) + 0.5),
    ]);
    best = centres.map((point) => ({ point, value: score(point) })).reduce((most, next) => (next.value > most.value ? next : most)).point;
    [left, right, top, bottom] = [best[0] - 2 * width, best[0] + 2 * width, best[1] - 2 * height, best[1] + 2 * height];
  }
  return [best[0] * WIDTH_OF_TEXT, best[1]];
}

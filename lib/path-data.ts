/** A closed line of [x, y] corners in user units; the last corner need not repeat the first. */
export type Ring = readonly (readonly [number, number])[];

/** Corners are rounded to half a unit: the least that keeps a coast smooth, for a fifth less text than tenths. */
const STEP = 0.5;

const rounded = (value: number) => Math.round(value / STEP);
const written = (steps: number) => String(steps * STEP).replace(/^(-?)0\./, '$1.');

/** Rounding comes before differences are taken, so that neighbours keep one border line and no error adds up. */
function ringData(ring: Ring): string {
  const [first, ...rest] = ring.map(([x, y]) => [rounded(x), rounded(y)] as const);
  if (!first) return '';
  let [x, y] = first;
  const moves: string[] = [];
  for (const [nextX, nextY] of rest) {
    if (nextX !== x || nextY !== y) moves.push(`${written(nextX - x)} ${written(nextY - y)}`);
    [x, y] = [nextX, nextY];
  }
  if (moves.length < 2) return '';
  return `M${written(first[0])} ${written(first[1])}l${moves.join(' ').replaceAll(' -', '-')}z`;
}

/** Rings as the text of an SVG path; a ring that shrinks to a line is left out. */
export function pathData(rings: readonly Ring[]): string {
  return rings.map(ringData).join('');
}

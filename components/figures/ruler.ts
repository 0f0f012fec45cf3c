/**
 * Marks are laid out across a figure in percent of its width. The static bars are an SVG without a viewBox, so percent
 * is a unit there and text keeps its size at any width; a chart knows its width in pixels and measures with that.
 */
export type Ruler = { unit: '%' | ''; at: (percent: number) => number };

export const PERCENT: Ruler = { unit: '%', at: (percent) => percent };

/** For lengths that are in pixels already. */
export const PIXELS: Ruler = { unit: '', at: (percent) => percent };

export function pixels(left: number, width: number): Ruler {
  return { unit: '', at: (percent) => left + (width * percent) / 100 };
}

/** A position or a length as an SVG attribute. */
export function length(value: number, { unit }: Ruler): string {
  return `${Math.round(value * 1000) / 1000}${unit}`;
}

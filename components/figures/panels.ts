/** Panels that stand one below the other on one time axis: the night charts are laid out in them. Sizes in pixels. */
export type Panel = { top: number; height: number };

export const NIGHTS_LAYOUT = { title: 42, plot: 150, gap: 12, foot: 30, stub: 10, bar: 72 };
export const FATES_LAYOUT = { title: 42, plots: [150, 110, 100], gap: 8, foot: 30, bar: 72 };

/** Where each of the panels begins, a title's height above its plot. */
export function stackPanels(plots: readonly number[], title: number, gap: number): Panel[] {
  let top = 0;
  return plots.map((height) => {
    top += title;
    const panel = { top, height };
    top += height + gap;
    return panel;
  });
}

/** The whole height of stacked panels with room for the dates below. */
export function heightOfPanels(panels: readonly Panel[], foot: number): number {
  const last = panels.at(-1);
  return last === undefined ? foot : last.top + last.height + foot;
}

/** The panels of the night-by-night figure, one for each side shown. */
export const nightPanels = (sides: number): Panel[] => stackPanels(Array.from({ length: sides }, () => NIGHTS_LAYOUT.plot), NIGHTS_LAYOUT.title, NIGHTS_LAYOUT.gap);

/** Numbers, shares, and the rate. */
export const FATES_PANELS = stackPanels(FATES_LAYOUT.plots, FATES_LAYOUT.title, FATES_LAYOUT.gap) as [Panel, Panel, Panel];

/** Height of a count in a panel whose top stands for `max`. */
export const rise = (count: number, max: number, { height }: Panel) => (height * count) / max;

/** Left edge, width and middle of a night's bar across the figure, in percent. */
export function nightSlot(index: number, nights: number, bar: number) {
  const band = 100 / Math.max(1, nights);
  // A range of a few nights keeps its bars slim.
  const width = Math.min(4, (band * bar) / 100);
  return { left: index * band + (band - width) / 2, width, middle: index * band + band / 2, band, bandLeft: index * band };
}

/** Round values for the lines behind the bars: two or three up to the maximum. */
export function gridValues(max: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000].find((size) => max / size < 4) ?? max;
  return Array.from({ length: Math.floor(max / step) }, (_, index) => (index + 1) * step);
}

/** Which nights have their date below: all where there is room, else the first of the range and every fifth day. */
export function isLabelled(day: number, index: number, nights: number): boolean {
  return nights <= 10 || day % 5 === 0 || (index === 0 && day % 5 < 4);
}

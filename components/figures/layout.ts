/** Sizes of the figures in pixels, and positions across them in percent. Static bars and charts share them, so one can take the other's place. */

export const SIDES_LAYOUT = {
  head: 28,
  row: 54,
  barTop: 22,
  barHeight: 22,
  /** Across: the middle line of two columns, or the start of one; and how far the longest bar reaches from it. */
  middle: 50,
  start: 0,
  reachOfTwo: 40,
  reachOfOne: 84,
  stub: 10,
};

export const BY_DAY_LAYOUT = { head: 22, plot: 190, foot: 62, barWidth: 30, gap: 8, stub: 26 };

export const BY_REGION_LAYOUT = { row: 30, barTop: 5, barHeight: 19, labelEnd: 30, barStart: 31.5, reach: 57, stub: 8 };

export const OUTCOMES_LAYOUT = { row: 106, firstLine: 14, secondLine: 32, barTop: 42, barHeight: 24, lastLine: 86, reach: 76, roomForNumber: 8, stub: 14 };

export const heightOf = {
  sides: (rows: number) => SIDES_LAYOUT.head + rows * SIDES_LAYOUT.row,
  byDay: () => BY_DAY_LAYOUT.head + BY_DAY_LAYOUT.plot + BY_DAY_LAYOUT.foot,
  byRegion: (rows: number) => rows * BY_REGION_LAYOUT.row,
  outcomes: (rows: number) => rows * OUTCOMES_LAYOUT.row,
};

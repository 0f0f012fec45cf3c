/** What a month of nights says in a few numbers. Every function takes counts that were reported; a missing night is left out by the caller. */

/** The middle number of a list, or the mean of the two middle ones. Throws on an empty list: nothing has no middle. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The first and third quartile, between which the middle half lies (linear between ranks, as R's type 7 and most spreadsheets have it). */
export function middleHalf(numbers: readonly number[]): [low: number, high: number] {
  return [quantile(numbers, 0.25), quantile(numbers, 0.75)];
}

function quantile(numbers: readonly number[], share: number): number {
  if (numbers.length === 0) throw new Error('There is no quantile of no numbers.');
  const ascending = [...numbers].sort((a, b) => a - b);
  const rank = (ascending.length - 1) * share;
  const below = ascending[Math.floor(rank)] ?? 0;
  const above = ascending[Math.ceil(rank)] ?? 0;
  return below + (above - below) * (rank - Math.floor(rank));
}

/** The 5 % limit of chi squared with 1 to 6 degrees of freedom, from the standard table. */
const CHI_SQUARED_5_PERCENT = [3.841, 5.991, 7.815, 9.488, 11.07, 12.592];

/**
 * Whether groups of counts differ more than chance would make them: the test of Kruskal and Wallis (1952), which ranks
 * the counts and so does not mind a few huge nights. `h` is its statistic, corrected for ties; groups need not be of
 * one size. Needs two groups or more, and seven at most.
 */
export function groupsDiffer(groups: readonly (readonly number[])[]): { h: number; differ: boolean } {
  const filled = groups.filter(({ length }) => length > 0);
  const limit = CHI_SQUARED_5_PERCENT[filled.length - 2];
  if (limit === undefined) throw new Error(`Cannot compare ${filled.length} groups: two to seven are needed.`);
  const all = filled.flat();
  const n = all.length;
  const rankOf = new Map<number, number>();
  let ties = 0;
  for (const value of new Set(all)) {
    const equal = all.filter((other) => other === value).length;
    rankOf.set(value, all.filter((other) => other < value).length + (equal + 1) / 2);
    ties += equal ** 3 - equal;
  }
  const spread = filled.reduce((sum, group) => sum + group.reduce((ranks, value) => ranks + (rankOf.get(value) ?? 0), 0) ** 2 / group.length, 0);
  const corrected = 1 - ties / (n ** 3 - n);
  // When all counts are equal there is nothing to rank.
  const h = corrected === 0 ? 0 : ((12 / (n * (n + 1))) * spread - 3 * (n + 1)) / corrected;
  return { h, differ: h > limit };
}

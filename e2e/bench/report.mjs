// Turns the visits of bench.mjs into one table: what was measured, against the limit page and against the budget.

export function median(numbers) {
  const ascending = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(ascending.length / 2);
  return ascending.length % 2 ? ascending[middle] : (ascending[middle - 1] + ascending[middle]) / 2;
}

const ms = { unit: ' ms', digits: (value) => value.toFixed(0) };
const kB = { unit: ' kB', digits: (value) => (value / 1000).toFixed(1) };
const score = { unit: '', digits: (value) => value.toFixed(3) };
const show = (value, { unit, digits }) => digits(value) + unit;

// A budget gets, over all rounds, the site's `values`, and the `ratios` and `differences` to the limit page.
const ratioUpTo = (most) => ({
  text: `≤ ${most}×`,
  holds: ({ ratios }) => median(ratios) <= most,
});
const aboveLimitUpTo = (most, scale) => ({
  text: `≤ limit + ${show(most, scale)}`,
  holds: ({ differences }) => median(differences) <= most,
});
const upTo = (most, scale) => ({
  text: `≤ ${show(most, scale)}`,
  holds: ({ values }) => median(values) <= most,
});
// Not the median: a page that jumps in one visit is a page that jumps. (Less than 0.0005 is shown as 0.000.)
const never = {
  text: '0 in every round',
  holds: ({ values }) => Math.max(...values) < 0.0005,
};

const metrics = [
  { name: 'First contentful paint', of: (visit) => visit.fcp, scale: ms, budget: ratioUpTo(1.15) },
  { name: 'Largest contentful paint', of: (visit) => visit.lcp, scale: ms, budget: ratioUpTo(1.15) },
  { name: 'First bars visible', of: (visit) => visit.firstBars, scale: ms, budget: ratioUpTo(1.15) },
  { name: 'Layout shift, whole visit', of: (visit) => visit.shift, scale: score, budget: never },
  { name: 'Blocking time after first paint', of: (visit) => visit.blocking, scale: ms, budget: upTo(150, ms) },
  {
    name: 'Click to changed figure (median of 3)',
    of: (visit) => median(visit.clicks.map(({ toFigure }) => toFigure)),
    scale: ms,
    budget: ratioUpTo(2),
  },
  { name: 'INP (worst of 3 clicks)', of: (visit) => visit.inp, scale: ms, budget: aboveLimitUpTo(50, ms) },
  // Chart code is fetched by scripts and not named in the HTML.
  { name: 'JS before charts (named in the HTML)', of: (visit) => visit.jsInHtml, scale: kB, budget: upTo(125_000, kB) },
  { name: 'JS at rest, before clicks and scrolling', of: (visit) => visit.jsAtRest, scale: kB },
  { name: 'JS with all charts', of: (visit) => visit.jsWithCharts, scale: kB, budget: upTo(230_000, kB) },
  { name: 'HTML', of: (visit) => visit.htmlBytes, scale: kB },
  { name: 'Everything at rest', of: (visit) => visit.bytes, scale: kB },
];

function medianAndRange(values, { unit, digits }) {
  if (values.length === 0) return '–';
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map(digits);
  return (least === most ? middle : `${middle} (${least}–${most})`) + unit;
}

/** @param {{ limit: object, site: object }[]} rounds  a visit that failed has a `failed` text and no numbers */
export function markdownTable(rounds) {
  const succeeded = (name) => rounds.map((round) => round[name]).filter(({ failed }) => !failed);
  const pairs = rounds.filter(({ limit, site }) => !limit.failed && !site.failed);

  const rows = metrics.map(({ name, of, scale, budget }) => {
    const values = succeeded('site').map(of);
    const differences = pairs.map(({ limit, site }) => of(site) - of(limit));
    const ratios = pairs.map(({ limit, site }) => of(site) / of(limit));
    // Over nothing (no script, no blocking) there is no ratio.
    const hasRatio = pairs.length > 0 && ratios.every(Number.isFinite);
    const verdict = () => {
      if (pairs.length === 0) return '–';
      return budget.holds({ values, ratios, differences }) ? 'yes' : '**no**';
    };
    return [
      name,
      medianAndRange(succeeded('limit').map(of), scale),
      medianAndRange(values, scale),
      hasRatio ? `${median(ratios).toFixed(2)}×` : '–',
      budget?.text ?? '',
      budget ? verdict() : '',
    ];
  });

  const header = ['Metric', 'Limit page', 'Skytally', 'Ratio', 'Budget', 'Within?'];
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

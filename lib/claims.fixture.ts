/** Made-up claims, and views of an edition, for the tests of lib/. */
import type { Claim } from './claims';
import type { Edition } from './edition';
import { en } from './language/en';
import { makeFormat } from './language/format';
import { EVERYTHING, type Selection } from './selection';
import { makeView, type View } from './view-models/view';

/** A claim of a Ukrainian source: 10 Russian drones intercepted in the night to 2 March 2024, but for what is `given`. */
export function makeClaim(given: Partial<Claim> & { id: string }): Claim {
  return {
    partOf: null,
    above: [],
    report: 'made-up-report',
    source: 'made-up-source',
    claimant: 'made-up-claimant',
    side: 'ukraine',
    attacker: 'russia',
    period: { start: '2024-03-01', end: '2024-03-02', window: 'overnight', hours: null, basis: 'stated', because: null },
    reportedOn: '2024-03-02',
    outcome: 'intercepted',
    weapon: 'drone',
    family: 'drone',
    kinds: ['drone'],
    place: null,
    count: 10,
    qualifier: null,
    basis: 'stated',
    because: null,
    status: 'counted',
    countedInstead: null,
    paragraph: 1,
    ...given,
  };
}

/** A part of `total`, like it but for what is `given`. */
export function partOf(total: Claim, given: Partial<Claim> & { id: string }): Claim {
  return { ...total, partOf: total.id, above: [total.id, ...total.above], ...given };
}

/** The night that ends on `end`, a day of March 2024 after the first. */
export function nightTo(end: `2024-03-${string}`): Claim['period'] {
  const start = `2024-03-${String(Number(end.slice(8)) - 1).padStart(2, '0')}`;
  return { start, end, window: 'overnight', hours: null, basis: 'stated', because: null };
}

/** The view of an edition, in English, under the filters given. */
export function viewOf(edition: Edition, selection: Partial<Selection> = {}): View {
  return makeView(edition, { ...EVERYTHING, ...selection }, en.dashboard, makeFormat('en', en.dashboard));
}

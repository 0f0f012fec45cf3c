import type { Correction } from './corrections';
import type { Manifest } from './manifest';
import { PUBLISHED_FIELDS, type StandingClaim } from './published';

/** A published value that is no longer what it was. `file` is where it stands, or stood, below data/. */
export type Change = Pick<Correction, 'collection' | 'claim' | 'field' | 'from' | 'to'> & { file: string };

/** What became of the claims since the manifest was written: claims that are new, and values that differ. */
export function changesSince({ fields, claims }: Pick<Manifest, 'fields' | 'claims'>, standing: readonly StandingClaim[]): { added: StandingClaim[]; changed: Change[] } {
  const at = (row: readonly (string | number | null)[], field: string) => row[fields.indexOf(field)] ?? null;
  const added: StandingClaim[] = [];
  const changed: Change[] = [];
  for (const claim of standing) {
    const { collection, file, id, published } = claim;
    const row = claims[collection]?.[id];
    if (!row) {
      added.push(claim);
      continue;
    }
    // A field that this manifest does not know yet was never published, so it cannot have changed.
    for (const field of PUBLISHED_FIELDS.filter((known) => fields.includes(known))) {
      const [from, to] = [at(row, field), published[field]];
      if (from !== to) changed.push({ collection, file, claim: id, field, from, to });
    }
  }
  const stands = new Set(standing.map(({ collection, id }) => `${collection} ${id}`));
  for (const [collection, rows] of Object.entries(claims)) {
    for (const [claim, row] of Object.entries(rows)) {
      if (!stands.has(`${collection} ${claim}`))
        changed.push({ collection, file: `collections/${collection}`, claim, field: 'claim', from: at(row, 'count'), to: null });
    }
  }
  return { added, changed };
}

/** Whether a correction says that this change was made. */
export function records(correction: Correction, change: Change): boolean {
  return (['collection', 'claim', 'field', 'from', 'to'] as const).every((key) => correction[key] === change[key]);
}

/** "was published as 12, and is 13 now". */
export function changeText({ field, from, to }: Change): string {
  if (field === 'claim') return `the claim was published${from === null ? '' : ` with the count ${from}`}, and is gone`;
  return `was published as ${JSON.stringify(from)}, and is ${JSON.stringify(to)} now`;
}

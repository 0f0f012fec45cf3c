/** What is published of a claim: every field that decides what its number is, and what the number counts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimRecord, EntryFile, ReportRecord } from './schema';

export const PUBLISHED_FIELDS = [
  'count', 'qualifier', 'outcome', 'weapon', 'place', 'partOf', 'basis', 'status', 'source', 'claimant', 'attacker', 'period',
] as const;
export type PublishedField = (typeof PUBLISHED_FIELDS)[number];
export type PublishedValue = string | number | null;
export type Published = Record<PublishedField, PublishedValue>;

/** A claim as it stands in the data now. `file` is a path below data/. */
export type StandingClaim = { collection: string; file: string; report: string; id: string; published: Published };

/** Every claim of every collection, in the order of the data. The files must have passed the loader. */
export function standingClaims(dataFolder: string): StandingClaim[] {
  return collectionIds(dataFolder).flatMap((collection) => {
    const folder = `collections/${collection}/reports`;
    const names = readdirSync(join(dataFolder, folder)).filter((name) => name.endsWith('.json')).sort();
    return names.flatMap((name) => {
      const file = `${folder}/${name}`;
      const { reports } = JSON.parse(readFileSync(join(dataFolder, file), 'utf8')) as EntryFile;
      return reports.flatMap((report) =>
        report.claims.map((claim) => ({ collection, file, report: report.id, id: claim.id, published: publishedOf(report, claim) })),
      );
    });
  });
}

/** The ids of the collections, which are the names of their folders, in order. */
export function collectionIds(dataFolder: string): string[] {
  const folder = join(dataFolder, 'collections');
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'collection.json'))).sort();
}

function publishedOf({ claimant, attacker, period }: ReportRecord, claim: ClaimRecord): Published {
  const { count, qualifier, outcome, weapon, place, partOf, basis, status, source } = claim;
  return { count, qualifier, outcome, weapon, place, partOf, basis, status, source, claimant, attacker, period: `${period.start} ${period.end} ${period.window}` };
}

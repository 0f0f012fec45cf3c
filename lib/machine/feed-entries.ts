/** What the feed says of each release that added claims, and of each correction. In English, as all that machines are told. */
import type { FeedEntry } from './atom';

/** A release as the data have it (data/manifest.ts): what it added, by collection; days are YYYY-MM-DD. */
export type ReleaseAdditions = { version: string; on: string; added: readonly { collection: string; claims: number }[] };

/** A correction as the data have it (data/corrections.ts). null is "not reported" or "none", and the whole claim where `field` is "claim". */
export type FeedCorrection = {
  id: string;
  on: string;
  collection: string;
  claim: string;
  field: string;
  from: string | number | null;
  to: string | number | null;
  because: { en: string };
};

type Past = {
  /** Oldest first, as the data have them. */
  releases: readonly ReleaseAdditions[];
  corrections: readonly FeedCorrection[];
  /** The name of each collection, by id. */
  names: ReadonlyMap<string, string>;
  /** The absolute address of the page that lists versions and corrections. */
  correctionsPage: string;
};

/** Every addition and correction, oldest first. A release that added nothing has no entry of its own: its corrections speak. */
export function feedEntries({ releases, corrections, names, correctionsPage }: Past): FeedEntry[] {
  const nameOf = (collection: string) => names.get(collection) ?? collection;
  const additions = releases
    .filter(({ added }) => added.length > 0)
    .map(({ version, on, added }): FeedEntry => ({
      id: `${correctionsPage}#version-${version}`,
      title: `Version ${version}: ${total(added)} added`,
      on,
      text: `${added.map(({ collection, claims }) => `${nameOf(collection)}: ${counted(claims)} added.`).join(' ')} Every number is what a party to the war reported.`,
      link: `${correctionsPage}#versions`,
      category: 'addition',
    }));
  const changes = corrections.map((correction): FeedEntry => ({
    id: `${correctionsPage}#${correction.id}`,
    title: `Correction in ${nameOf(correction.collection)}: ${correction.claim}`,
    on: correction.on,
    text: `${changeOf(correction)} ${correction.because.en}`,
    link: `${correctionsPage}#${correction.id}`,
    category: 'correction',
  }));
  return [...additions, ...changes].sort((a, b) => a.on.localeCompare(b.on));
}

function changeOf({ field, from, to }: FeedCorrection): string {
  if (field === 'claim') return 'The claim was withdrawn.';
  return `${field}: ${valueText(field, from)} became ${valueText(field, to)}.`;
}

function valueText(field: string, value: string | number | null): string {
  if (value !== null) return String(value);
  return field === 'count' ? 'not reported' : 'none';
}

const counted = (claims: number) => `${claims} ${claims === 1 ? 'claim' : 'claims'}`;
const total = (added: ReleaseAdditions['added']) => counted(added.reduce((sum, { claims }) => sum + claims, 0));

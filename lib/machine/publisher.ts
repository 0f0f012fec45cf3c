/**
 * Who publishes the dataset and on what terms (data/README.md#terms). What machines are told is in English, once for
 * all languages of the site.
 */
export const PUBLISHER = 'Skytally contributors';
export const SITE_NAME = 'Skytally';
export const LICENCE = { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0 International', path: 'https://creativecommons.org/licenses/by/4.0/' };
export const CAVEAT = 'Every number is what a party to the war reported. None was independently verified.';

/** The state of the dataset: its version, and the day (YYYY-MM-DD) on which it last changed. */
export type Release = { version: string; changedOn: string };

/** A file as published: its path below its folder, its size in bytes, and the SHA-256 of those bytes in lower-case hexadecimal. */
export type PublishedFile = { path: string; bytes: number; sha256: string };
export type CollectionFiles = { csv: PublishedFile; json: PublishedFile };

/** The start of a calendar day as RFC 3339 has it: a release is dated by day, and machines ask for a time. */
export function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}

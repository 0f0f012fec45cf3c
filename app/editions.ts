import { loadCollection } from '@/data/dataset';
import { releaseOf } from '@/data/release-of';
import { makeEdition, type Edition } from '@/lib/edition';
import type { Language } from '@/lib/language/languages';

/** The collections the site shows; the first is the one it opens with. */
export const COLLECTIONS = ['article', 'october-2024'] as const;
export const DEFAULT_COLLECTION = COLLECTIONS[0];

/** A collection in one language, read and checked at build time. */
export function editionOf(collection: string, language: Language): Edition {
  const { version, changedOn } = releaseOf();
  return makeEdition(loadCollection(collection), language, { version, changedOn });
}

/** The other collections in the same language. */
export function othersOf(collection: string, language: Language): Edition[] {
  return COLLECTIONS.filter((id) => id !== collection).map((id) => editionOf(id, language));
}

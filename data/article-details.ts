/** What `new:article` must know of an article. Each reader takes what was typed, and throws an error that says how to put it right. */
import { z } from 'zod';
import type { ArticleRecord } from './schema';

export type ArticleDetails = Pick<ArticleRecord, 'publisher' | 'publishedOn' | 'language' | 'address'> & { collection: string };

const LANGUAGES: readonly ArticleRecord['language'][] = ['id', 'en', 'uk', 'ru'];

export function readPublisher(text: string): string {
  const publisher = text.trim();
  if (publisherSlug(publisher) === '') throw new Error(`"${publisher}" makes no file name: give the publisher in Latin letters, or its domain, as in geosurvey.co.id.`);
  return publisher;
}

export function readDay(text: string): string {
  const day = text.trim();
  if (!z.iso.date().safeParse(day).success) throw new Error(`"${day}" is not a day of the calendar: write year-month-day, as in 2024-10-13.`);
  return day;
}

export function readLanguage(text: string): ArticleRecord['language'] {
  const language = LANGUAGES.find((known) => known === text.trim().toLowerCase());
  if (!language) throw new Error(`"${text.trim()}" is not a language the data know: give one of ${LANGUAGES.join(', ')}.`);
  return language;
}

/** null for a copy that carries no address. */
export function readAddress(text: string): string | null {
  const address = text.trim();
  if (address === '') return null;
  if (!/^https:\/\/[^\s]+$/.test(address) || !URL.canParse(address)) throw new Error(`"${address}" is not an https address: copy it whole, as in https://example.org/article, or leave it empty if the copy carries none.`);
  return address;
}

/** The id of a collection, there already or new. */
export function readCollectionId(text: string): string {
  const collection = text.trim();
  if (!/^[a-z0-9][a-z0-9-]*$/.test(collection)) throw new Error(`"${collection}" cannot name a collection: use small letters, digits and hyphens, as in kursk-2024-10-21.`);
  return collection;
}

/** The id of the source, and the name of its file: "geosurvey-co-id-2024-10-13". */
export function sourceId({ publisher, publishedOn }: Pick<ArticleDetails, 'publisher' | 'publishedOn'>): string {
  return `${publisherSlug(publisher)}-${publishedOn}`;
}

function publisherSlug(publisher: string): string {
  return publisher.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

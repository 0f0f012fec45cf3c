/** Where each page and file of the site lives. Addresses end in a slash, as a static host serves folders. */
import type { Language } from './language/languages';

/** The collection that the site opens with; its overview is the front page of each language. */
export const FRONT_COLLECTION = 'article';

export const overviewAddress = (language: Language, collection: string) => (collection === FRONT_COLLECTION ? `/${language}/` : `/${language}/${collection}/`);
export const methodAddress = (language: Language) => `/${language}/method/`;
export const correctionsAddress = (language: Language) => `/${language}/corrections/`;
export const dataAddress = (language: Language) => `/${language}/data/`;
export const reportAddress = (language: Language, collection: string, report: string) =>
  `/${language}/${collection}/reports/${report}/`;
export const regionAddress = (language: Language, collection: string, place: string) =>
  `/${language}/${collection}/regions/${place}/`;
export const regionsAddress = (language: Language, collection: string) => `/${language}/${collection}/regions/`;
export const nightAddress = (language: Language, collection: string, night: string) => `/${language}/${collection}/nights/${night}/`;
export const claimsAddress = (language: Language, collection: string) => `/${language}/${collection}/claims/`;
/** A claim's own address, short and without a language, so that it works when pasted alone. */
export const claimAddress = (claim: string) => `/claims/${claim}/`;
/** A figure alone, for the frame of another site. */
export const embedAddress = (language: Language, collection: string, figure: string) => `/embed/${language}/${collection}/${figure}/`;
export const claimsFileAddress = (collection: string, format: 'csv' | 'json') => `/data/${collection}/claims.${format}`;
export const dataPackageAddress = (collection: string) => `/data/${collection}/datapackage.json`;
/** The feed of additions and corrections. */
export const FEED_PATH = '/data/feed.xml';
export const CLAIM_SCHEMA_PATH = '/data/schema/claim.schema.json';
export const REPORT_SCHEMA_PATH = '/data/schema/report.schema.json';
export const SITEMAP_PATH = '/sitemap.xml';

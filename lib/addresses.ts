/** Where each page and file of the site lives. Addresses end in a slash, as a static host serves folders. */
import type { Language } from './language/languages';

export const overviewAddress = (language: Language) => `/${language}/`;
export const methodAddress = (language: Language) => `/${language}/method/`;
export const reportAddress = (language: Language, collection: string, report: string) =>
  `/${language}/${collection}/reports/${report}/`;
export const regionAddress = (language: Language, collection: string, place: string) =>
  `/${language}/${collection}/regions/${place}/`;
export const claimsFileAddress = (collection: string, format: 'csv' | 'json') => `/data/${collection}/claims.${format}`;

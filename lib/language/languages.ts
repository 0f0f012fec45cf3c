/** The languages the site speaks; each is the first part of a page's address. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = 'en';

/** The locale that formats numbers and days for a language. */
export const LOCALES: Record<Language, string> = { en: 'en-GB' };

/** One text for each plural category of a language; `other` is there in every language. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

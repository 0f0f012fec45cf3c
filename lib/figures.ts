/** The figures that can be shown alone, and where each stands in the site. */
import { claimsAddress, overviewAddress, regionsAddress } from './addresses';
import type { Edition } from './edition';

export const ARTICLE_FIGURES = ['sides', 'by-day', 'outcomes', 'by-region', 'sums', 'claims', 'map'] as const;
export const MONTH_FIGURES = ['nights', 'fates', 'by-region', 'sums', 'missiles', 'differing', 'windows', 'claims', 'map'] as const;
export type ArticleFigure = (typeof ARTICLE_FIGURES)[number];
export type MonthFigure = (typeof MONTH_FIGURES)[number];

/** The ids of a collection's figures, as their elements have them. */
export function figuresOf({ nights }: Pick<Edition, 'nights'>): readonly (ArticleFigure | MonthFigure)[] {
  return nights === null ? ARTICLE_FIGURES : MONTH_FIGURES;
}

/** The page that shows a figure among others, at the figure when given its id as the hash. A month's claims have a page of their own. */
export function figurePage({ language, id, nights }: Pick<Edition, 'language' | 'id' | 'nights'>, figure: string): string {
  if (figure === 'map') return regionsAddress(language, id);
  return figure === 'claims' && nights !== null ? claimsAddress(language, id) : overviewAddress(language, id);
}

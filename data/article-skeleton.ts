import { sourceId, type ArticleDetails } from './article-details';
import type { Draft, Drafts } from './article-drafts';

const BLANK = { en: '' };

/**
 * A file of one article with one report, to be filled in: a claim for each number that a copy prints, or one blank claim
 * without a copy. Every blank ("?" where a record wants its id) is one that the checks refuse, so that nothing which was
 * not read in the article can be published by oversight.
 */
export function articleSkeleton(details: ArticleDetails, drafts: Drafts | null, schema: string): string {
  const { publisher, publishedOn, language, address } = details;
  const id = sourceId(details);
  const source = {
    id, kind: 'article', publisher, byline: null, language, publishedOn, address,
    addressNote: address === null ? BLANK : null,
    paragraphs: drafts?.paragraphs ?? [],
    setAside: (drafts?.asides ?? []).map((aside) => ({ ...aside, reason: BLANK })),
  };
  const claims: (Draft | null)[] = drafts && drafts.claims.length > 0 ? drafts.claims : [null];
  const report = {
    id: '?', claimant: '', attacker: '',
    period: { start: '', end: '', window: '', hours: null, basis: 'stated', because: null },
    reportedOn: null, notes: [], readings: [], mismatches: [], crossChecks: [],
    claims: claims.map((draft, index) => claimOf(draft, `?${index + 1}`, id)),
  };
  return `${JSON.stringify({ $schema: schema, sources: [source], reports: [report] }, null, 2)}\n`;
}

/** The card of a new collection, to be filled in like the rest. */
export function collectionSkeleton(id: string, schema: string): string {
  return `${JSON.stringify({ $schema: schema, id, name: BLANK, title: BLANK, about: BLANK, nights: null }, null, 2)}\n`;
}

function claimOf(draft: Draft | null, id: string, source: string): object {
  const { paragraph = 0, words = '', sha256 = '', count = null } = draft ?? {};
  return {
    id, source, partOf: null, outcome: '', weapon: '', place: null, count: count ?? '', qualifier: null,
    basis: 'stated', because: null, status: 'counted', countedInstead: null, note: null,
    evidence: { paragraph, words, translation: BLANK, sha256 },
  };
}

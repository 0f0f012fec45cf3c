import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { find, makeEdition } from './edition';

const edition = makeEdition(loadCollection('article'), 'en');

describe('the English edition of the article', () => {
  it('says who speaks, for which claim, from which paragraph', () => {
    expect(find(edition.claims, 'article-2024-10-13-ua-air-force-hit-iskander-m-ua-53')).toEqual({
      id: 'article-2024-10-13-ua-air-force-hit-iskander-m-ua-53',
      partOf: 'article-2024-10-13-ua-air-force-hit-iskander-m',
      above: ['article-2024-10-13-ua-air-force-hit-iskander-m', 'article-2024-10-13-ua-air-force-hit'],
      report: 'article-2024-10-13-ua-air-force',
      source: 'geosurvey-2024-10-13',
      claimant: 'ua-air-force',
      side: 'ukraine',
      attacker: 'russia',
      period: { start: '2024-10-12', end: '2024-10-13', window: 'overnight', hours: null, basis: 'stated', because: null },
      reportedOn: '2024-10-13',
      outcome: 'hit',
      weapon: 'iskander-m',
      family: 'missile',
      kinds: ['iskander-m', 'ballistic', 'missile'],
      place: 'UA-53',
      count: 1,
      qualifier: null,
      basis: 'derived',
      because: 'The article says the missiles were two and the regions two, and that each region was hit: one missile each.',
      status: 'counted',
      countedInstead: null,
      paragraph: 36,
    });
  });

  it('keeps every total before its parts', () => {
    const ids = edition.claims.map(({ id }) => id);
    const misplaced = edition.claims.filter(({ id, above }) => above.some((total) => ids.indexOf(total) > ids.indexOf(id)));
    expect(ids).toHaveLength(23);
    expect(misplaced).toEqual([]);
  });

  it('carries names in English and nothing of the article’s wording', () => {
    expect(edition.claimants.map(({ name }) => name)).toEqual(['Russian Ministry of Defence', 'Russian defence officials', 'Ukrainian Air Force']);
    expect(edition.sources).toEqual([{ id: 'geosurvey-2024-10-13', publisher: 'geosurvey.co.id', publishedOn: '2024-10-13', address: null }]);
    expect(JSON.stringify(edition)).not.toContain('evidence');
  });

  it('carries both readings of the ambiguous sentence', () => {
    expect(find(edition.reports, 'article-2024-10-13-ru-defence-officials').readings.map(({ parts, chosen }) => ({ parts, chosen }))).toEqual([
      { parts: [6, 6, 1], chosen: true },
      { parts: [6, 1], chosen: false },
    ]);
  });
});

describe('looking for a row', () => {
  it('that is not there says what was looked for, and among what', () => {
    expect(() => find([{ id: 'a' }, { id: 'b' }], 'c')).toThrow('There is no "c" among a, b');
  });
});

import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import type { Claim } from '../claims';
import { makeClaim } from '../claims.fixture';
import { makeEdition } from '../edition';
import { en } from '../language/en';
import { makeFormat } from '../language/format';
import { claimSentence } from './claim-sentence';

const format = makeFormat('en', en.dashboard);
const [article, october] = ['article', 'october-2024'].map((id) => makeEdition(loadCollection(id), 'en'));
const sentenceOf = (edition: typeof article, id: string) => claimSentence(edition!.claims.find((claim) => claim.id === id)!, edition!, en, format);

const TABLES = {
  claimants: [{ id: 'made-up-claimant', side: 'ukraine' as const, name: 'Ukrainian Air Force' }],
  places: [{ id: 'RU-KRS', kind: 'region' as const, name: 'Kursk' }],
  weapons: [{ id: 'drone', kindOf: null, name: 'Drone' }, { id: 'kh-59', kindOf: null, name: 'Kh-59' }],
};
const sentence = (given: Partial<Claim>) => claimSentence(makeClaim({ id: 'c', ...given }), TABLES, en, format);

describe('a claim as a sentence', () => {
  it('says who reported what, of which night, and whether the source states it', () => {
    expect(sentenceOf(article, 'article-2024-10-13-ua-air-force-intercepted')).toBe('The Ukrainian Air Force reported 31 drones intercepted in the night to 13 October 2024 (stated).');
    expect(sentenceOf(article, 'article-2024-10-12-ru-mod-intercepted')).toBe('The Russian Ministry of Defence reported 47 drones intercepted in the night to 12 October 2024 (stated).');
  });

  it('names the place, and the kind of weapon where it is a narrower one', () => {
    expect(sentenceOf(article, 'article-2024-10-13-ua-air-force-hit-kh-59-ua-74')).toBe('The Ukrainian Air Force reported 1 × Kh-59 that hit in Chernihiv in the night to 13 October 2024 (derived).');
    expect(sentence({ place: 'RU-KRS', count: 1 })).toBe('The Ukrainian Air Force reported 1 drone intercepted over Kursk in the night to 2 March 2024 (stated).');
  });

  it('keeps how the source limits the number', () => {
    expect(sentence({ qualifier: 'up-to' })).toContain('reported up to 10 drones intercepted in');
    expect(sentence({ weapon: 'kh-59', qualifier: 'at-least', outcome: 'launched' })).toContain('reported at least 10 × Kh-59 launched in');
  });

  it('says that no number was given, and never makes it a zero', () => {
    expect(sentence({ count: null, place: 'RU-KRS' })).toBe('The Ukrainian Air Force reported an unstated number of drones intercepted over Kursk in the night to 2 March 2024 (stated).');
    expect(sentence({ count: null, weapon: 'kh-59' })).toContain('reported an unstated number × Kh-59 intercepted in');
    expect(sentence({ count: 0 })).toContain('reported 0 drones intercepted in');
  });

  it.each([
    ['day', 'in the daytime of 2 March 2024'],
    ['evening', 'in the evening of 2 March 2024'],
    ['24-hours', 'in the 24 hours of 2 March 2024'],
  ] as const)('names the window of a report on a %s', (window, text) => {
    expect(sentence({ period: { ...makeClaim({ id: 'c' }).period, window } })).toContain(text);
  });

  it('can be said of every claim in the data, with a hole in none', () => {
    for (const edition of [article!, october!])
      for (const claim of edition.claims) expect(claimSentence(claim, edition, en, format)).toMatch(/^The (?:Russian|Ukrainian) [^{}]+ 2024 \((?:stated|derived)\)\.$/);
  });
});

import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { find, makeEdition, type EditionReport } from '../edition';
import { en } from '../language/en';
import { makeFormat } from '../language/format';
import { sameNight } from './same-night';

const article = makeEdition(loadCollection('article'), 'en');
const october = makeEdition(loadCollection('october-2024'), 'en');
const format = makeFormat('en', en.dashboard);
const ofArticle = (report: string) => sameNight(find(article.reports, `article-${report}`), article, [october], en, format);
const ofOctober = (report: string, others = [article]) => sameNight(find(october.reports, report), october, others, en, format);
const rows = ([elsewhere]: ReturnType<typeof sameNight>) => elsewhere?.table.rows.map(({ cells }) => cells.map(({ text, note }) => (note === undefined ? text : `${text} (${note})`)).join(' | '));

describe('the article and October 2024', () => {
  it('agree on all five numbers of the Russian Ministry of Defence for 12 October', () => {
    expect(ofArticle('2024-10-12-ru-mod')).toMatchObject([{
      title: 'October 2024: Russian Ministry of Defence, night to 12 October',
      href: '/en/october-2024/reports/night-2024-10-12-ru-mod/',
      verdict: 'All 5 numbers that both give agree.',
    }]);
    expect(rows(ofArticle('2024-10-12-ru-mod'))).toEqual([
      'Intercepted, Drone | 47 | 47 | agrees',
      'Intercepted, Drone, Krasnodar | 17 | 17 | agrees',
      'Intercepted, Drone, Sea of Azov | 16 | 16 | agrees',
      'Intercepted, Drone, Kursk | 12 | 12 | agrees',
      'Intercepted, Drone, Belgorod | 2 | 2 | agrees',
    ]);
  });

  it('agree on what the Ukrainian Air Force launched and intercepted for 12 October; the lost and the regions are only in October 2024', () => {
    expect(rows(ofArticle('2024-10-12-ua-air-force'))).toEqual([
      'Launched, Drone | 28 | 28 | agrees',
      'Intercepted, Drone | 24 | 24 | agrees',
      'Intercepted, Drone, Dnipropetrovsk | – | not reported | only there',
      'Intercepted, Drone, Mykolaiv | – | not reported | only there',
      'Intercepted, Drone, Poltava | – | not reported | only there',
      'Intercepted, Drone, Sumy | – | not reported | only there',
      'Intercepted, Drone, Kherson | – | not reported | only there',
      'Lost from radar, Drone | – | 2 | only there',
    ]);
  });

  it('agree on four numbers of the Ukrainian Air Force for 13 October, and give the missiles otherwise', () => {
    expect(ofArticle('2024-10-13-ua-air-force')[0]?.verdict).toBe('All 4 numbers that both give agree.');
    expect(rows(ofArticle('2024-10-13-ua-air-force'))).toEqual([
      'Launched, Drone | 68 | 68 | agrees',
      'Launched, Missile | 4 | – | only here',
      'Intercepted, Drone | 31 | 31 | agrees',
      'Lost from radar, Drone | 36 | 36 | agrees',
      'Still airborne, Drone | 1 (derived) | 1 | agrees',
      'Hit, Missile | 4 (derived) | – | only here',
      'Hit, Iskander-M | 2 | – | only here',
      'Hit, Iskander-M, Poltava | 1 (derived) | – | only here',
      'Hit, Iskander-M, Odesa | 1 (derived) | – | only here',
      'Hit, Kh-59 | 2 | – | only here',
      'Hit, Kh-59, Chernihiv | 1 (derived) | – | only here',
      'Hit, Kh-59, Sumy | 1 (derived) | – | only here',
      'Intercepted, Drone, Kyiv Oblast | – | not reported | only there',
      'Intercepted, Drone, Poltava | – | not reported | only there',
      'Intercepted, Drone, Sumy | – | not reported | only there',
      'Intercepted, Drone, Cherkasy | – | not reported | only there',
      'Intercepted, Drone, Chernihiv | – | not reported | only there',
      'Launched, Iskander-M | – | 2 | only there',
      'Launched, Iskander-M, Odesa | – | 1 (derived) | only there',
      'Launched, Iskander-M, Poltava | – | 1 (derived) | only there',
      'Launched, Kh-59 | – | 2 | only there',
    ]);
  });

  it('agree on the 13 of Russian sources for 13 October, whoever of them is named: 6 over Belgorod and 6 over Kursk are derived in one, stated in the other', () => {
    expect(ofArticle('2024-10-13-ru-defence-officials')[0]?.title).toBe('October 2024: Russian Ministry of Defence, night to 13 October');
    expect(rows(ofArticle('2024-10-13-ru-defence-officials'))).toEqual([
      'Intercepted, Drone | 13 | 13 | agrees',
      'Intercepted, Drone, Belgorod | 6 (derived) | 6 | agrees',
      'Intercepted, Drone, Kursk | 6 (derived) | 6 | agrees',
      'Intercepted, Drone, Bryansk | 1 | 1 | agrees',
    ]);
  });

  it('are named over the columns, and no count stands where one gives none', () => {
    const [elsewhere] = ofArticle('2024-10-12-ua-air-force');
    expect(elsewhere?.table.columns.map(({ label }) => label)).toEqual(['Number', 'The article', 'October 2024', 'Result']);
    expect(elsewhere?.table.rows[2]?.cells.map(({ count }) => count)).toEqual([undefined, undefined, null, undefined]);
  });

  it('are compared from the other side alike', () => {
    const [elsewhere] = ofOctober('night-2024-10-12-ua-air-force');
    expect(elsewhere).toMatchObject({ title: 'The article: Ukrainian Air Force, night to 12 October', href: '/en/article/reports/article-2024-10-12-ua-air-force/' });
    expect(rows(ofOctober('night-2024-10-12-ua-air-force'))?.at(-1)).toBe('Lost from radar, Drone | 2 | – | only here');
  });
});

describe('a report without its like', () => {
  const night = find(october.reports, 'night-2024-10-12-ru-mod').period;

  it('is compared with nothing: another night, another side, 24 hours', () => {
    expect(ofOctober('night-2024-10-11-ru-mod')).toEqual([]);
    expect(ofOctober('24-hours-2024-10-27-ru-mod')).toEqual([]);
    expect(ofOctober('night-2024-10-12-ru-mod').map(({ key }) => key)).toEqual(['article-article-2024-10-12-ru-mod']);
  });

  it.each<[string, Partial<EditionReport>]>([
    ['side', { side: 'ukraine' }],
    ['attacker', { attacker: 'russia' }],
    ['window', { period: { ...night, window: '24-hours' } }],
    ['first day', { period: { ...night, start: '2024-10-10' } }],
    ['last day', { period: { ...night, end: '2024-10-13' } }],
  ])('is compared with none of another %s', (_, change) => {
    const report = find(article.reports, 'article-2024-10-12-ru-mod');
    const other = (changed: Partial<EditionReport>) => ({ ...october, reports: [{ ...find(october.reports, 'night-2024-10-12-ru-mod'), ...changed }] });
    expect(sameNight(report, article, [other({})], en, format)).toHaveLength(1);
    expect(sameNight(report, article, [other(change)], en, format)).toEqual([]);
  });

  it('of missiles is compared with none of drones: 16 October', () => {
    expect(ofOctober('night-2024-10-16-ua-air-force-missiles', [october]).map(({ key }) => key)).toEqual(['october-2024-night-2024-10-16-ua-air-force-missiles']);
  });
});

describe('two reports that do not agree', () => {
  const changed = (change: (id: string) => number | undefined) => ({
    ...october,
    claims: october.claims.flatMap((claim) => {
      const count = change(claim.id);
      return count === undefined ? [claim] : [{ ...claim, count }];
    }),
  });
  const compare = (other: typeof october) => sameNight(find(article.reports, 'article-2024-10-12-ru-mod'), article, [other], en, format);

  it('say how many of their numbers differ, and which', () => {
    const one = compare(changed((id) => (id === 'night-2024-10-12-ru-mod-intercepted' ? 48 : undefined)));
    expect(one[0]?.verdict).toBe('1 of 5 numbers that both give differs.');
    expect(rows(one)?.[0]).toBe('Intercepted, Drone | 47 | 48 | differs');
    const two = compare(changed((id) => (id.startsWith('night-2024-10-12-ru-mod-intercepted-ru-k') ? 1 : undefined)));
    expect(two[0]?.verdict).toBe('2 of 5 numbers that both give differ.');
  });

  it('say so where they have no number in common', () => {
    const launched = { ...october, claims: october.claims.map((claim) => (claim.report === 'night-2024-10-12-ru-mod' ? { ...claim, outcome: 'launched' as const } : claim)) };
    expect(compare(launched)[0]?.verdict).toBe('No number is given by both.');
  });

  it('differ where one gives a number and the other names the place without one', () => {
    const unnumbered = { ...october, claims: october.claims.map((claim) => (claim.id === 'night-2024-10-12-ru-mod-intercepted-ru-bel' ? { ...claim, count: null } : claim)) };
    expect(rows(compare(unnumbered))?.at(-1)).toBe('Intercepted, Drone, Belgorod | 2 | not reported | differs');
  });
});

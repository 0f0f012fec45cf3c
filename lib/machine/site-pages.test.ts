import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeEdition } from '../edition';
import { sitePages } from './site-pages';

const [article, october] = ['article', 'october-2024'].map((id) => makeEdition(loadCollection(id), 'en'));

describe('the pages of the site', () => {
  it('of the article are its overview, its claims, its reports and its regions', () => {
    expect(sitePages([article!])).toEqual([
      '/en/',
      '/en/method/',
      '/en/data/',
      '/en/corrections/',
      '/en/article/claims/',
      '/en/article/reports/article-2024-10-12-ru-mod/',
      '/en/article/reports/article-2024-10-12-ua-air-force/',
      '/en/article/reports/article-2024-10-13-ua-air-force/',
      '/en/article/reports/article-2024-10-13-ru-defence-officials/',
      '/en/article/regions/',
      '/en/article/regions/RU-KDA/',
      '/en/article/regions/sea-of-azov/',
      '/en/article/regions/RU-KRS/',
      '/en/article/regions/RU-BEL/',
      '/en/article/regions/UA-53/',
      '/en/article/regions/UA-51/',
      '/en/article/regions/UA-74/',
      '/en/article/regions/UA-59/',
      '/en/article/regions/RU-BRY/',
    ]);
  });

  it('of a month have a page for each of its 31 nights', () => {
    const nights = sitePages([october!]).filter((path) => path.includes('/nights/'));
    expect(nights).toHaveLength(31);
    expect(nights[0]).toBe('/en/october-2024/nights/2024-10-01/');
    expect(nights[30]).toBe('/en/october-2024/nights/2024-10-31/');
  });

  it('of both together stand there once each', () => {
    const pages = sitePages([article!, october!]);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.slice(0, 5)).toEqual(['/en/', '/en/october-2024/', '/en/method/', '/en/data/', '/en/corrections/']);
  });
});

import { describe, expect, it } from 'vitest';
import { filtersIn } from './figure-address';
import { figurePage, figuresOf } from './figures';

const article = { language: 'en', id: 'article', nights: null } as const;
const month = { language: 'en', id: 'october-2024', nights: { from: '2024-10-01', to: '2024-10-31' } } as const;

describe('a figure', () => {
  it('has its place on the overview, the map, or the page of claims', () => {
    expect(figurePage(article, 'sides')).toBe('/en/');
    expect(figurePage(article, 'claims')).toBe('/en/');
    expect(figurePage(month, 'claims')).toBe('/en/october-2024/claims/');
    expect(figurePage(month, 'map')).toBe('/en/october-2024/regions/');
  });

  it('belongs to a kind of collection', () => {
    expect(figuresOf(article)).toContain('by-day');
    expect(figuresOf(month)).not.toContain('by-day');
  });
});

it('the filters of an address leave out what others added to it', () => {
  expect(filtersIn('?utm_source=x&region=RU-KRS,RU-BEL&side=russia&theme=dark')).toBe('?side=russia&region=RU-KRS,RU-BEL');
  expect(filtersIn('')).toBe('');
});

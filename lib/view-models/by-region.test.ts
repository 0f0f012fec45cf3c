import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { viewOf } from '../claims.fixture';
import { makeEdition } from '../edition';
import type { Selection } from '../selection';
import { byRegionFigure, type ByRegionFigure } from './by-region';

const edition = makeEdition(loadCollection('article'), 'en');
const figureOf = (selection: Partial<Selection> = {}) => byRegionFigure(viewOf(edition, selection));
const entries = ({ groups }: ByRegionFigure) => groups.map(({ label, rows }) => [label, ...rows.map((row) => `${row.label} ${row.bar.count}`)]);
const texts = ({ table }: ByRegionFigure) => table.rows.map(({ cells }) => cells.map(({ text }) => text));

const RUSSIA = ['Russian sources, intercepted, drones', 'Kursk 18', 'Krasnodar 17', 'Sea of Azov 16', 'Belgorod 8', 'Bryansk 1'];
const UKRAINE = ['Ukrainian sources, hit, missiles', 'Chernihiv 1', 'Odesa 1', 'Poltava 1', 'Sumy 1'];

describe('by region, the whole article', () => {
  const figure = figureOf();

  it('lists each side’s places apart, the largest number first, equal ones by name', () => {
    expect(entries(figure)).toEqual([RUSSIA, UKRAINE]);
    expect(figure.max).toBe(18);
  });

  it('says in words what the groups show', () => {
    expect(figure.title).toBe('By region: who reported how many, where');
    expect(figure.summary).toBe(
      'Russian sources, intercepted, drones: Kursk 18, Krasnodar 17, Sea of Azov 16, Belgorod 8 and Bryansk 1. Ukrainian sources, hit, missiles: Chernihiv 1, Odesa 1, Poltava 1 and Sumy 1.',
    );
    expect(figure.note).toBe('Only claims that name a region or a sea area are shown. A count given for a whole country is not split up.');
    expect(figure.source).toBe('Source: geosurvey.co.id, 13 October 2024, ¶26, 36, 40');
    expect(figure.keys).toEqual([{ texture: 'derived', label: 'derived' }]);
  });

  it('tells stated from derived in the table, and links each place', () => {
    expect(figure.table.columns.map(({ label }) => label)).toEqual(['Place', 'Reported by', 'Count', 'Basis']);
    expect(texts(figure)).toEqual([
      ['Kursk', 'Russian sources, intercepted, drones', '18', '12 stated, 6 derived'],
      ['Krasnodar', 'Russian sources, intercepted, drones', '17', 'stated'],
      ['Sea of Azov', 'Russian sources, intercepted, drones', '16', 'stated'],
      ['Belgorod', 'Russian sources, intercepted, drones', '8', '2 stated, 6 derived'],
      ['Bryansk', 'Russian sources, intercepted, drones', '1', 'stated'],
      ['Chernihiv', 'Ukrainian sources, hit, missiles', '1', 'derived'],
      ['Odesa', 'Ukrainian sources, hit, missiles', '1', 'derived'],
      ['Poltava', 'Ukrainian sources, hit, missiles', '1', 'derived'],
      ['Sumy', 'Ukrainian sources, hit, missiles', '1', 'derived'],
    ]);
    expect(figure.table.rows.map(({ cells }) => cells[0]?.href)).toEqual([
      '/en/article/regions/RU-KRS/', '/en/article/regions/RU-KDA/', '/en/article/regions/sea-of-azov/', '/en/article/regions/RU-BEL/', '/en/article/regions/RU-BRY/',
      '/en/article/regions/UA-74/', '/en/article/regions/UA-51/', '/en/article/regions/UA-53/', '/en/article/regions/UA-59/',
    ]);
  });
});

describe('by region, filtered', () => {
  it('to Russian sources has their group alone', () => {
    const figure = figureOf({ side: ['russia'] });
    expect(entries(figure)).toEqual([RUSSIA]);
    expect(figure.source).toBe('Source: geosurvey.co.id, 13 October 2024, ¶26, 40');
  });

  it('to Kursk has one row, with both claims behind it', () => {
    const figure = figureOf({ region: ['RU-KRS'] });
    expect(entries(figure)).toEqual([['Russian sources, intercepted, drones', 'Kursk 18']]);
    expect(figure.groups[0]?.rows[0]?.bar.details).toEqual([
      'Russian Ministry of Defence, night to 12 October: 12',
      'Russian defence officials, night to 13 October: 6 (derived: Printed as six over Belgorod and Kursk. Only six over each, with one over Bryansk, makes the 13 stated: 6 + 6 + 1.)',
    ]);
    expect(figure.summary).toBe('Russian sources, intercepted, drones: Kursk 18.');
  });

  it('to interceptions leaves out the missiles that hit', () => {
    expect(entries(figureOf({ outcome: ['intercepted'] }))).toEqual([RUSSIA]);
  });

  it('to 12 October has the four parts of the 47', () => {
    const figure = figureOf({ day: ['2024-10-12'] });
    expect(entries(figure)).toEqual([['Russian sources, intercepted, drones', 'Krasnodar 17', 'Sea of Azov 16', 'Kursk 12', 'Belgorod 2']]);
    expect(figure.keys).toEqual([]);
  });

  it('to launches says that nothing belongs here', () => {
    expect(figureOf({ outcome: ['launched'] })).toMatchObject({ groups: [], max: 1, source: null, summary: 'Nothing in this selection belongs in this figure.' });
  });
});

describe('a place without a number', () => {
  it('stands last, as not reported and never as 0', () => {
    const claims = edition.claims.map((claim) => (claim.id.endsWith('ru-mod-intercepted-ru-kda') ? { ...claim, count: null } : claim));
    const figure = byRegionFigure(viewOf({ ...edition, claims }, { day: ['2024-10-12'] }));
    expect(entries(figure)).toEqual([['Russian sources, intercepted, drones', 'Sea of Azov 16', 'Kursk 12', 'Belgorod 2', 'Krasnodar null']]);
    expect(figure.table.rows.at(-1)?.cells[2]).toEqual({ text: 'not reported', count: null });
    expect(figure.keys.map(({ texture }) => texture)).toEqual(['not-reported']);
  });
});

import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { viewOf } from '../../claims.fixture';
import { add, topmost } from '../../counting';
import { makeEdition } from '../../edition';
import { en } from '../../language/en';
import { parseSelection, vocabulary, type Selection } from '../../selection';
import { monthRegions, type MonthRegionsFigure } from './by-region';
import { makeMonthView } from './month-view';

const october = makeEdition(loadCollection('october-2024'), 'en');
const of = (selection: Partial<Selection> = {}) => monthRegions(makeMonthView(viewOf(october, selection), en.month));
const group = ({ groups }: MonthRegionsFigure, key: string) => groups.find((one) => one.key === key);
const row = (figure: MonthRegionsFigure, key: string, place: string) => group(figure, key)?.rows.find((one) => one.place === place);
const [RUSSIA, UKRAINE] = ['russia-intercepted-drone', 'ukraine-intercepted-drone'] as const;
const daysOf = (nights: { night: string }[] = []) => nights.map(({ night }) => Number(night.slice(8)));

describe('the regions of October 2024', () => {
  const figure = of();

  it('stand in a group for each side, and missiles in none', () => {
    expect(figure.groups.map(({ key, label }) => [key, label])).toEqual([
      [RUSSIA, 'Russian sources, intercepted, drones'],
      [UKRAINE, 'Ukrainian sources, intercepted, drones'],
    ]);
  });

  it('of Russian sources have their totals, the largest first, each with the nights it rests on', () => {
    expect(group(figure, RUSSIA)?.rows.map(({ label, count, nights }) => `${label} ${count} in ${nights.length}`)).toEqual([
      'Belgorod 186 in 24', 'Kursk 130 in 21', 'Bryansk 96 in 18', 'Krasnodar 65 in 3', 'Sea of Azov 53 in 6', 'Rostov 48 in 9', 'Voronezh 40 in 9', 'Oryol 35 in 7',
      'Lipetsk 31 in 2', 'Crimea 24 in 3', 'Tambov 18 in 1', 'Nizhny Novgorod 8 in 1', 'Black Sea 7 in 4', 'Smolensk 4 in 1', 'Volgograd 3 in 1', 'Tula 2 in 2', 'Moscow Oblast 1 in 1',
    ]);
  });

  it('of Ukrainian sources have no number: they are named, the most often first', () => {
    expect(group(figure, UKRAINE)?.rows.map(({ label, count, text, nights }) => `${label} ${count} ${text} ${nights.length}`)).toEqual(
      [
        'Kyiv Oblast 14', 'Cherkasy 13', 'Sumy 12', 'Chernihiv 10', 'Kirovohrad 10', 'Poltava 10', 'Mykolaiv 9', 'Odesa 9', 'Dnipropetrovsk 8', 'Khmelnytskyi 8', 'Zhytomyr 8',
        'Vinnytsia 7', 'Kharkiv 6', 'Kherson 6', 'Ternopil 5', 'Donetsk 3', 'Rivne 3', 'Zaporizhzhia 2', 'Chernivtsi 1', 'Kursk 1', 'Lviv 1', 'Volyn 1',
      ].map((text) => text.replace(/ (\d+)$/, ' null not reported $1')),
    );
  });

  it('are summed up by the one with most, and by the one named most often', () => {
    expect(figure.summary).toBe('Russian sources, intercepted, drones: most over Belgorod, 186. Ukrainian sources, intercepted, drones: Kyiv Oblast was named most often, in 14 nights.');
  });

  it('share a scale in their group: the 73 of Belgorod on 3 October', () => {
    expect(figure.groups.map(({ max }) => max)).toEqual([73, 1]);
    expect(figure.nights).toHaveLength(31);
  });

  it('stand in a table that tells nights with a number from nights without', () => {
    expect(figure.table.columns.map(({ label }) => label)).toEqual(['Place', 'Reported by', 'Count', 'Nights with a number', 'Nights named without a number']);
    const rows = figure.table.rows.map(({ cells }) => cells.map(({ text }) => text));
    expect(rows).toHaveLength(39);
    expect(rows.filter(([place]) => place === 'Kursk')).toEqual([
      ['Kursk', 'Russian sources, intercepted, drones', '130', '21', '0'],
      ['Kursk', 'Ukrainian sources, intercepted, drones', 'not reported', '0', '1'],
    ]);
    expect(figure.table.rows.find(({ key }) => key === `${UKRAINE}-UA-32`)?.cells[2]).toEqual({ text: 'not reported', count: null });
    expect(figure.table.rows[0]?.cells[0]).toEqual({ text: 'Belgorod', href: '/en/october-2024/regions/RU-BEL/' });
  });

  it('lead each total to claims that add up to it', () => {
    const known = vocabulary(october);
    const totals = group(figure, RUSSIA)?.rows.filter(({ nights }) => nights.length > 1) ?? [];
    expect(totals).toHaveLength(12);
    for (const { claimsHref, count } of totals) {
      const { selection, ignored } = parseSelection((claimsHref ?? '').split('?')[1] ?? '', known);
      expect(ignored).toEqual([]);
      expect(add(topmost(october.claims, selection)).count).toBe(count);
    }
  });

  it('lead a total of one night to its claim, and a name without a number nowhere', () => {
    expect(row(figure, RUSSIA, 'RU-TAM')?.claimsHref).toBe('/en/october-2024/reports/night-2024-10-27-ru-mod/#claim-night-2024-10-27-ru-mod-intercepted-ru-tam');
    expect(row(figure, UKRAINE, 'UA-32')?.claimsHref).toBeNull();
  });
});

describe('a region', () => {
  const figure = of();

  it('has its number of each night, from overnight reports alone: Belgorod', () => {
    expect(row(figure, RUSSIA, 'RU-BEL')?.nights.map(({ night, count }) => [Number(night.slice(8)), count])).toEqual([
      [1, 8], [2, 6], [3, 73], [4, 6], [5, 7], [6, 1], [7, 1], [8, 14], [9, 5], [10, 2], [11, 3], [12, 2], [13, 6], [15, 1], [19, 1], [20, 7], [22, 3], [25, 3], [26, 4], [27, 16],
      [28, 13], [29, 2], [30, 1], [31, 1],
    ]);
    expect(row(figure, RUSSIA, 'RU-BEL')?.rests).toBe('in 24 nights');
  });

  it('has its number of each night: Kursk', () => {
    expect(row(figure, RUSSIA, 'RU-KRS')?.nights.map(({ night, count }) => [Number(night.slice(8)), count])).toEqual([
      [3, 14], [5, 2], [6, 2], [7, 6], [9, 2], [10, 12], [11, 1], [12, 12], [13, 6], [15, 1], [17, 4], [20, 43], [21, 2], [22, 2], [24, 4], [26, 3], [27, 1], [28, 1], [29, 2], [30, 5], [31, 5],
    ]);
  });

  it('named without a number has these nights, each with none and not 0: Kyiv Oblast', () => {
    const kyiv = row(figure, UKRAINE, 'UA-32');
    expect(daysOf(kyiv?.nights)).toEqual([4, 9, 13, 16, 17, 18, 22, 23, 24, 25, 26, 27, 28, 30]);
    expect(new Set(kyiv?.nights.map(({ count }) => count))).toEqual(new Set([null]));
    expect(kyiv?.rests).toBe('named in 14 nights, without a number');
  });

  it('named only by the report of 07:00 on 16 October is named still: Chernivtsi', () => {
    expect(row(figure, UKRAINE, 'UA-77')).toMatchObject({ label: 'Chernivtsi', count: null, rests: 'named in 1 night, without a number', nights: [{ night: '2024-10-16', count: null }] });
  });

  it('of Russia may be named by Ukrainian sources: Kursk, 26 October', () => {
    expect(row(figure, UKRAINE, 'RU-KRS')?.nights).toEqual([{ night: '2024-10-26', count: null }]);
  });
});

describe('the regions of a selection', () => {
  it('of a range have its nights; of equal totals the one of more nights comes first, then by name', () => {
    const figure = of({ from: ['2024-10-27'], to: ['2024-10-28'], side: ['russia'] });
    expect(group(figure, RUSSIA)?.rows.map(({ label, text, rests }) => `${label} ${text} ${rests}`)).toEqual([
      'Belgorod 29 in 2 nights', 'Tambov 18 in 1 night', 'Bryansk 10 in 2 nights', 'Voronezh 4 in 2 nights', 'Lipetsk 4 in 1 night', 'Oryol 4 in 1 night', 'Kursk 2 in 2 nights', 'Sea of Azov 1 in 1 night',
    ]);
    expect(figure.nights).toEqual(['2024-10-27', '2024-10-28']);
  });

  it('of one region have it once for each side that names it', () => {
    expect(of({ region: ['RU-KRS'] }).groups.map(({ key, rows }) => [key, rows.map(({ place }) => place)])).toEqual([[RUSSIA, ['RU-KRS']], [UKRAINE, ['RU-KRS']]]);
  });

  it('of missiles stand by the names used for them', () => {
    const figure = of({ weapon: ['missile'] });
    expect(figure.groups.flatMap(({ label, rows }) => rows.map((one) => `${label}: ${one.label} ${one.count}`)).sort()).toEqual([
      'Ukrainian sources, launched, Iskander-M: Donetsk 2',
      'Ukrainian sources, launched, Iskander-M: Odesa 5',
      'Ukrainian sources, launched, Iskander-M: Poltava 4',
      'Ukrainian sources, launched, Kh-31P: Odesa 1',
      'Ukrainian sources, launched, Kh-59/69: Odesa 8',
      'Ukrainian sources, launched, Kh-59: Chernihiv 3',
      'Ukrainian sources, launched, Missile: Sumy 1',
      'Ukrainian sources, launched, S-300 or S-400: Donetsk 1',
      'Ukrainian sources, launched, S-300 or S-400: Mykolaiv 7',
    ]);
  });

  it('that names none say so', () => {
    expect(of({ outcome: ['lost'] })).toMatchObject({ groups: [], source: null, summary: 'No report of this selection names a region.' });
  });
});

import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { viewOf } from '../claims.fixture';
import { makeEdition } from '../edition';
import type { Selection } from '../selection';
import { sumsFigure } from './sums';

const edition = makeEdition(loadCollection('article'), 'en');
const figureOf = (selection: Partial<Selection> = {}, of = edition) => sumsFigure(viewOf(of, selection));
const equations = (selection: Partial<Selection>) => figureOf(selection).rows.map(({ equation }) => equation);

describe('the sums, shown', () => {
  const figure = figureOf();

  it('are the five of the article, with what each makes', () => {
    expect(figure.rows.map(({ equation, result, verdict }) => [equation, result, verdict])).toEqual([
      ['17 + 16 + 12 + 2 = 47', 'adds up', 'holds'],
      ['24 of 28', '4 not accounted for in the article', 'short'],
      ['31 + 36 + 1 = 68', 'adds up', 'holds'],
      ['2 + 2 = 4', 'adds up', 'holds'],
      ['6 + 6 + 1 = 13', 'adds up', 'holds'],
    ]);
  });

  it('say what, who, when and where in the article', () => {
    expect(figure.rows.map(({ where }) => where)).toEqual([
      '47 drones intercepted · Russian Ministry of Defence, night to 12 October · ¶26',
      '28 drones launched · Ukrainian Air Force, night to 12 October · ¶27',
      '68 drones launched · Ukrainian Air Force, night to 13 October · ¶35, 37–38',
      '4 missiles launched · Ukrainian Air Force, night to 13 October · ¶35–36',
      '13 drones intercepted · Russian defence officials, night to 13 October · ¶39–40',
    ]);
    expect(figure.rows.map(({ href }) => href)).toEqual([
      '/en/article/reports/article-2024-10-12-ru-mod/',
      '/en/article/reports/article-2024-10-12-ua-air-force/',
      '/en/article/reports/article-2024-10-13-ua-air-force/',
      '/en/article/reports/article-2024-10-13-ua-air-force/',
      '/en/article/reports/article-2024-10-13-ru-defence-officials/',
    ]);
  });

  it('note what is derived, and the reading that was not used', () => {
    expect(figure.rows.map(({ notes }) => notes)).toEqual([
      [],
      [],
      ['The 1 is derived. The article says that the rest were still in the air and gives no number: 68 − 31 − 36 = 1.'],
      [],
      [
        'The 6 and 6 are derived. Printed as six over Belgorod and Kursk. Only six over each, with one over Bryansk, makes the 13 stated: 6 + 6 + 1.',
        'Another reading makes 6 + 1 = 7: Six over Belgorod and Kursk together, one over Bryansk. It is the literal sense of the sentence, but it leaves six of the 13 without a place.',
      ],
    ]);
  });

  it('stand in a table', () => {
    expect(figure.table.columns.map(({ label }) => label)).toEqual(['Report', 'Sum', 'Total', 'Result']);
    expect(figure.table.rows[1]?.cells.slice(1)).toEqual([{ text: '24' }, { text: '28', count: 28 }, { text: '4 not accounted for in the article' }]);
    expect(figure.table.rows[4]?.cells.slice(1).map(({ text }) => text)).toEqual(['6 + 6 + 1', '13', 'adds up']);
    expect(figure.summary).toBe('Every total against its parts, and everything launched against what became of it.');
    expect(figure.source).toBe('Source: geosurvey.co.id, 13 October 2024, ¶26–27, 35–40');
  });
});

describe('the sums of a selection are always of whole reports', () => {
  it('of Russian sources: two', () => {
    expect(equations({ side: ['russia'] })).toEqual(['17 + 16 + 12 + 2 = 47', '6 + 6 + 1 = 13']);
  });

  it('that speak of Kursk: the same two, with every other part', () => {
    expect(equations({ region: ['RU-KRS'] })).toEqual(['17 + 16 + 12 + 2 = 47', '6 + 6 + 1 = 13']);
    expect(figureOf({ region: ['RU-KRS'] }).source).toBe('Source: geosurvey.co.id, 13 October 2024, ¶26, 39–40');
  });

  it('that speak of interceptions: four, without the missiles', () => {
    expect(equations({ outcome: ['intercepted'] })).toEqual(['17 + 16 + 12 + 2 = 47', '24 of 28', '31 + 36 + 1 = 68', '6 + 6 + 1 = 13']);
  });

  it('that lead down to a part: the sum it stands in', () => {
    expect(equations({ region: ['UA-53'] })).toEqual(['2 + 2 = 4']);
  });

  it('of 12 October: two', () => {
    expect(equations({ day: ['2024-10-12'] })).toEqual(['17 + 16 + 12 + 2 = 47', '24 of 28']);
  });

  it('that match nothing: none', () => {
    expect(figureOf({ region: ['UA-53'], side: ['russia'] })).toMatchObject({ rows: [], summary: 'Nothing in this selection belongs in this figure.' });
  });
});

describe('a sum that does not hold', () => {
  const KURSK = 'article-2024-10-12-ru-mod-intercepted-ru-krs';
  const withKursk = (count: number) => ({ ...edition, claims: edition.claims.map((claim) => (claim.id === KURSK ? { ...claim, count } : claim)) });
  const first = (count: number) => figureOf({}, withKursk(count)).rows[0];

  it('is said to be short of the total, by how many without a place', () => {
    expect(first(9)).toMatchObject({ verdict: 'short', equation: '17 + 16 + 9 + 2 of 47', result: '3 without a place or a type' });
  });

  it('is said to be over the total, and by how many', () => {
    expect(first(14)).toMatchObject({ verdict: 'over', equation: '17 + 16 + 14 + 2 = 49', result: '2 more than the total', total: 47 });
  });
});

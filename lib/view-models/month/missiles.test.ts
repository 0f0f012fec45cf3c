import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { viewOf } from '../../claims.fixture';
import { makeEdition } from '../../edition';
import { en } from '../../language/en';
import type { Selection } from '../../selection';
import { missilesFigure } from './missiles';
import { makeMonthView } from './month-view';

const october = makeEdition(loadCollection('october-2024'), 'en');
const of = (selection: Partial<Selection> = {}) => missilesFigure(makeMonthView(viewOf(october, selection), en.month));
const texts = (selection: Partial<Selection> = {}) => of(selection).table.rows.map(({ cells }) => cells.map(({ text, note }) => (note === undefined ? text : `${text} (${note})`)));

describe('missiles, by the name each report used', () => {
  it('have a row for each name, with the nights it was used for', () => {
    const none = 'not reported';
    expect(texts({ weapon: ['missile'] })).toEqual([
      ['Missile', '8 (in 4 nights)', '4 (in 2 nights)', '6 October; 7 October; 26 October; 30 October; 31 October'],
      ['Iskander-M (a kind of: Ballistic missile and Missile)', '18 (in 8 nights)', none, '7 October; 8 October; 9 October; 13 October; 20 October; 21 October; 26 October; 31 October'],
      ['Kh-59/69 (a kind of: Cruise or guided missile and Missile)', '14 (in 2 nights)', '4 (in 1 night)', '19 October; 31 October'],
      ['Kh-59 (a kind of: Kh-59/69, Cruise or guided missile and Missile)', '11 (in 7 nights)', none, '7 October; 13 October; 15 October; 16 October; 17 October; 24 October; 26 October'],
      ['Kh-22 (a kind of: Cruise or guided missile and Missile)', '2 (in 1 night)', none, '24 October'],
      ['Kh-31P (a kind of: Cruise or guided missile and Missile)', '2 (in 2 nights)', none, '21 October; 23 October'],
      ['Kh-35 (a kind of: Cruise or guided missile and Missile)', '1 (in 1 night)', none, '21 October'],
      ['S-300 or S-400 (a kind of: Missile)', '8 (in 2 nights)', none, '15 October; 16 October'],
    ]);
  });

  it('are never added across names', () => {
    expect(of().summary).toBe('Reports name missiles widely (“missiles”, “ballistic”) or closely (“Iskander-M”). The names overlap, so the rows are never added.');
    expect(of({ weapon: ['missile'] }).table.rows.map(({ cells }) => cells[1]?.count)).toEqual([8, 18, 14, 11, 2, 2, 1, 8]);
  });

  it('leave out what is not counted: the 8 missiles and 2 ballistic ones of 31 October, and the Kinzhal of a morning', () => {
    expect(texts({ from: ['2024-10-31'], weapon: ['missile'] }).map(([name, launched]) => `${name?.split(' (')[0]} ${launched}`)).toEqual([
      'Missile not reported', 'Iskander-M 4 (in 1 night)', 'Kh-59/69 8 (in 1 night)',
    ]);
    expect(of().table.rows.map(({ key }) => key)).not.toContain('kinzhal');
  });

  it('that were given with drones in one number keep a row of that name: the 80 of 7 October', () => {
    expect(texts().find(([name]) => name === 'Drones and missiles together')).toEqual(['Drones and missiles together', '80 (in 1 night)', 'not reported', '7 October']);
  });

  it('of a range have its nights', () => {
    expect(texts({ from: ['2024-10-20'], to: ['2024-10-21'] })).toEqual([
      ['Iskander-M (a kind of: Ballistic missile and Missile)', '3 (in 2 nights)', 'not reported', '20 October; 21 October'],
      ['Kh-31P (a kind of: Cruise or guided missile and Missile)', '1 (in 1 night)', 'not reported', '21 October'],
      ['Kh-35 (a kind of: Cruise or guided missile and Missile)', '1 (in 1 night)', 'not reported', '21 October'],
    ]);
  });

  it('say of an outcome that is filtered away that none is selected, not that none was reported', () => {
    expect(texts({ outcome: ['launched'], from: ['2024-10-06'], to: ['2024-10-06'] })).toEqual([['Missile', '4 (in 1 night)', 'none selected', '6 October']]);
    expect(texts({ outcome: ['intercepted'], from: ['2024-10-06'], to: ['2024-10-06'] })).toEqual([['Missile', 'none selected', '2 (in 1 night)', '6 October']]);
    expect(of({ outcome: ['launched'] }).table.rows[0]?.cells[2]).toEqual({ text: 'none selected' });
  });

  it('say so where the selection has none', () => {
    expect(of({ side: ['russia'] })).toMatchObject({ source: null, summary: 'No report of this selection gives a number of missiles.', table: { rows: [] } });
  });
});

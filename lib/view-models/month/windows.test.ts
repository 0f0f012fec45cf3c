import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { viewOf } from '../../claims.fixture';
import { makeEdition } from '../../edition';
import { en } from '../../language/en';
import type { Selection } from '../../selection';
import { makeMonthView } from './month-view';
import { windowsFigure } from './windows';

const october = makeEdition(loadCollection('october-2024'), 'en');
const of = (selection: Partial<Selection> = {}) => windowsFigure(makeMonthView(viewOf(october, selection), en.month));
const texts = (selection: Partial<Selection> = {}) => of(selection).table.rows.map(({ cells }) => cells.map(({ text, note }) => (note === undefined ? text : `${text} (${note})`)));

describe('reports on a day, an evening or 24 hours', () => {
  it('have a row for each total, with its parts by place', () => {
    const [mod, drones] = ['(Russian Ministry of Defence)', 'Intercepted (Drone)'];
    expect(texts()).toEqual([
      [`day of 2 October (at 13:50 Moscow time) ${mod}`, drones, '2', 'Belgorod 1 and Kursk 1'],
      [`day of 6 October (at 06:35 Moscow time) ${mod}`, drones, '1', 'Bryansk 1'],
      ['day of 7 October (at 08:30) (Ukrainian Air Force)', 'Launched (Kinzhal)', '3 (derived)', ''],
      ['day of 7 October (at 08:30) (Ukrainian Air Force)', 'Intercepted (Kinzhal)', '2', ''],
      [`day of 17 October (13:50–14:30 Moscow time) ${mod}`, drones, '5', 'Oryol 5'],
      [`24 hours of 25 October ${mod}`, drones, '31', 'Belgorod 2, Belgorod 3, Bryansk 3, Bryansk 1, Kursk 10, Oryol 9 and Sea of Azov 3'],
      [`day of 26 October (14:50–15:30 Moscow time) ${mod}`, drones, '4', 'Lipetsk 4'],
      [`evening of 26 October (22:00–23:20 Moscow time) ${mod}`, drones, '17', 'Belgorod 1, Bryansk 5, Lipetsk 3 and Voronezh 8'],
      [`24 hours of 27 October ${mod}`, drones, '109', 'Belgorod 26, Bryansk 45, Kursk 5 and Tambov 18'],
      [`24 hours of 28 October ${mod}`, drones, '64', ''],
      [`day of 28 October ${mod}`, drones, '43 (derived)', 'Belgorod 2, Bryansk 11, Kursk 18, Lipetsk 6 and Oryol 6'],
    ]);
  });

  it('are said to be added to no night', () => {
    expect(of().summary).toBe('They overlap the nights or lie beside them, so they are shown here and never added to the night series.');
  });

  it('lead to their report', () => {
    expect(of().table.rows[8]?.cells[0]?.href).toBe('/en/october-2024/reports/24-hours-2024-10-27-ru-mod/');
  });

  it('of a region stand by their part, with the region named', () => {
    expect(texts({ region: ['RU-KRS'] }).map((cells) => cells.slice(1))).toEqual([
      ['Intercepted (Drone, Kursk)', '1 (derived)', ''],
      ['Intercepted (Drone, Kursk)', '10', ''],
      ['Intercepted (Drone, Kursk)', '5', ''],
      ['Intercepted (Drone, Kursk)', '18', ''],
    ]);
  });

  it('of a region that a report lists twice stand twice', () => {
    expect(texts({ region: ['RU-BRY'], from: ['2024-10-25'], to: ['2024-10-25'] }).map((cells) => cells[2])).toEqual(['3', '1']);
  });

  it('of a range are those that end in it', () => {
    expect(texts({ from: ['2024-10-26'], to: ['2024-10-27'] }).map((cells) => cells[2])).toEqual(['4', '17', '109']);
  });

  it('say so where the selection has none', () => {
    expect(of({ from: ['2024-10-29'] })).toMatchObject({ source: null, summary: 'No such report in this selection.', table: { rows: [] } });
  });
});

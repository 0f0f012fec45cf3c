import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { viewOf } from '../../claims.fixture';
import { makeEdition } from '../../edition';
import { en } from '../../language/en';
import type { Selection } from '../../selection';
import { makeMonthView } from './month-view';
import { balanceSheet } from './sums';

const october = makeEdition(loadCollection('october-2024'), 'en');
const of = (selection: Partial<Selection> = {}) => balanceSheet(makeMonthView(viewOf(october, selection), en.month));
const texts = (selection: Partial<Selection> = {}) => of(selection).table.rows.map(({ cells }) => cells.map(({ text }) => text));
const open = (selection: Partial<Selection> = {}) => of(selection).open.map(({ equation, result }) => `${equation}: ${result}`);

describe('the balance sheet of October 2024', () => {
  it('counts for each claimant the sums that come out, that leave some open, and that make too many', () => {
    expect(of().table.columns.map(({ label }) => label)).toEqual(['Claimant', 'Sums', 'Come out', 'Leave some open', 'Make too many']);
    expect(texts()).toEqual([
      ['Russian Ministry of Defence', '32', '31', '1', '0'],
      ['Ukrainian Air Force', '37', '15', '21', '1'],
    ]);
  });

  it('says the same in words, and nothing of a kind that has none', () => {
    expect(of().summary).toMatch(/^Russian Ministry of Defence: 32 sums, of which 31 come out, 1 leaves [^,.]*\. Ukrainian Air Force: 37 sums, of which 15 come out, 21 leave [^,.]*, 1 makes more than the total\.$/);
    expect(of({ region: ['RU-SMO'] }).summary).toMatch(/^Russian Ministry of Defence: 1 sum, of which 1 [^,.]*\.$/);
  });

  it('sets out each sum that does not come out, and no other', () => {
    expect(of().heading).toBe('Every sum that does not come out');
    expect(open()).toEqual([
      '29 of 32: 3 not accounted for',
      '11 + 10 + 4 of 32: 7 not accounted for',
      '78 + 23 + 1 of 105: 3 not accounted for',
      '9 + 7 of 19: 3 not accounted for',
      '56 + 25 of 87: 6 not accounted for',
      '2 of 4: 2 not accounted for',
      '24 + 2 of 28: 2 not accounted for',
      '12 + 4 of 17: 1 not accounted for',
      '51 + 60 + 20 + 2 of 136: 3 not accounted for',
      '68 + 64 + 2 of 136: 2 not accounted for',
      '22 + 27 + 2 of 56: 5 not accounted for',
      '80 + 44 + up to 10 + 2 = 136: 1 more than the total',
      '4 of 6: 2 not accounted for',
      '31 + 13 + 2 of 49: 3 not accounted for',
      '59 + 45 + 10 of 116: 2 not accounted for',
      '42 + 10 + 1 + 4 of 60: 3 not accounted for',
      '36 + 16 of 63: 11 not accounted for',
      '44 + 44 + 1 + 1 of 91: 1 not accounted for',
      '26 + 45 + 5 + 18 of 109: 15 without a place or a type',
      '41 + 32 + 1 of 80: 6 not accounted for',
      '66 + 24 + 4 of 100: 6 not accounted for',
      '26 of 48: 22 not accounted for',
      '33 + 25 of 62: 4 not accounted for',
    ]);
  });

  it('says of a known mismatch what the likely reason is', () => {
    expect(of().open.filter(({ notes }) => notes.length > 0).map(({ where, notes }) => [where, ...notes])).toEqual([
      [
        '135 drones launched · Ukrainian Air Force, night to 18 October (from 20:00, as of 08:30)',
        'The airborne are given as “up to” ten. With ten the outcomes make 136, one more than the 135 launched; with nine they would add up.',
      ],
      [
        '109 drones intercepted · Russian Ministry of Defence, 24 hours of 27 October',
        'The agency lists four regions only, which make 94 of the 109. The likely reason is that it left regions out: the ministry’s report for the night alone names eight places.',
      ],
    ]);
  });
});

describe('the balance sheet of a selection', () => {
  it('has the sums that its claims take part in', () => {
    expect(texts({ side: ['russia'] })).toEqual([['Russian Ministry of Defence', '32', '31', '1', '0']]);
    expect(texts({ weapon: ['missile'] })).toEqual([['Ukrainian Air Force', '11', '9', '2', '0']]);
  });

  it('of a night whose sums come out lists none', () => {
    const sheet = of({ from: ['2024-10-13'], to: ['2024-10-13'] });
    expect(texts({ from: ['2024-10-13'], to: ['2024-10-13'] })).toEqual([
      ['Russian Ministry of Defence', '1', '1', '0', '0'],
      ['Ukrainian Air Force', '1', '1', '0', '0'],
    ]);
    expect(sheet).toMatchObject({ open: [], heading: 'Every sum of this selection comes out.' });
  });

  it('leaves out a total or parts that were derived, for such a sum proves nothing: Russian sources on 15 and 24 October', () => {
    for (const day of ['2024-10-15', '2024-10-24']) expect(texts({ side: ['russia'], from: [day], to: [day] })).toEqual([]);
  });

  it('without a sum says so', () => {
    expect(of({ from: ['2024-10-14'], to: ['2024-10-14'] })).toMatchObject({
      open: [], source: null, table: { rows: [] }, summary: 'No statement of this selection has parts or outcomes that could be added up.',
    });
  });
});

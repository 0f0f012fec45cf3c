import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { viewOf } from '../../claims.fixture';
import { makeEdition } from '../../edition';
import { en } from '../../language/en';
import type { Selection } from '../../selection';
import { monthHeadline } from './headline';
import { makeMonthView } from './month-view';

const october = makeEdition(loadCollection('october-2024'), 'en');
const of = (selection: Partial<Selection> = {}) => monthHeadline(makeMonthView(viewOf(october, selection), en.month));

describe('the headline of October 2024', () => {
  it('tells what each side reported, and on how many nights each number rests', () => {
    expect(of()).toEqual({
      title: 'Night by night: drones and missiles, 1–31 October 2024',
      sentences: [
        'In the nights to 1–31 October 2024, Russian sources reported 751 drones intercepted (28 nights); Ukrainian sources reported 1,661 drones launched (27 nights), 1,025 drones intercepted (27 nights) and 542 drones lost from radar (22 nights).',
      ],
    });
  });

  it('of one side leaves the other unmentioned', () => {
    expect(of({ side: ['russia'] }).sentences).toEqual(['In the nights to 1–31 October 2024, Russian sources reported 751 drones intercepted (28 nights).']);
  });

  it('of a range speaks of its nights alone, and counts on how many of them a side gave a number', () => {
    expect(of({ from: ['2024-10-16'], to: ['2024-10-18'] })).toEqual({
      title: 'Night by night: drones and missiles, 16–18 October 2024',
      sentences: [
        'In the nights to 16–18 October 2024, Russian sources reported 13 drones intercepted (1 night); Ukrainian sources reported 327 drones launched (3 nights), 170 drones intercepted (3 nights) and 135 drones lost from radar (3 nights).',
      ],
    });
  });

  it('of one night says "night", and names its day once', () => {
    expect(of({ from: ['2024-10-13'], to: ['2024-10-13'] })).toEqual({
      title: 'Night by night: drones and missiles, 13 October 2024',
      sentences: [
        'In the night to 13 October 2024, Russian sources reported 13 drones intercepted (1 night); Ukrainian sources reported 68 drones launched (1 night), 31 drones intercepted (1 night) and 36 drones lost from radar (1 night).',
      ],
    });
  });

  it('of 14 October has a stated 0 as a number, and nothing of a side without a report', () => {
    const [sentence = ''] = of({ from: ['2024-10-14'], to: ['2024-10-14'] }).sentences;
    expect(sentence).toContain('Ukrainian sources reported 0 drones launched (1 night).');
    expect(sentence).not.toMatch(/Russian sources reported \d/);
  });

  it('of a region names it, and counts its parts', () => {
    const { title, sentences: [sentence = ''] } = of({ region: ['RU-KRS'] });
    expect(title).toBe('Night by night: drones and missiles over Kursk, 1–31 October 2024');
    expect(sentence).toContain('Russian sources reported 130 drones intercepted (21 nights)');
    expect(sentence).not.toMatch(/Ukrainian sources reported \d/);
  });

  it('of two regions names both', () => {
    expect(of({ region: ['RU-BEL', 'RU-KRS'] }).title).toBe('Night by night: drones and missiles over Belgorod and Kursk, 1–31 October 2024');
  });

  it('of missiles counts none of them as drones', () => {
    expect(of({ weapon: ['missile'] }).sentences.join(' ')).not.toMatch(/reported \d/);
  });

  it('of no night keeps the title alone', () => {
    expect(of({ from: ['2024-10-18'], to: ['2024-10-16'] })).toEqual({ title: 'Night by night: drones and missiles', sentences: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { viewOf } from '../claims.fixture';
import { makeEdition } from '../edition';
import type { Selection } from '../selection';
import { headline } from './headline';

const edition = makeEdition(loadCollection('article'), 'en');
const of = (selection: Partial<Selection> = {}) => headline(viewOf(edition, selection));
const NO_LAUNCHES = 'Russian sources did not report how many were launched, so no shot-down rate can be given for them.';
const NO_UKRAINIAN = 'For this selection, no Ukrainian source reported a number.';

describe('the headline', () => {
  it('of the whole article tells what each side reported, and that one side left out launches', () => {
    expect(of()).toEqual({
      title: 'Who reported what: drones and missiles, 12–13 October 2024',
      sentences: [
        'On what Ukraine launched, Russian sources reported 60 drones intercepted (in 4 regions and one sea area).',
        'On what Russia launched, Ukrainian sources reported 96 drones launched, 4 missiles launched, 55 drones intercepted, 36 drones lost from radar, 1 drone still airborne and 4 missiles that hit (in 4 regions).',
        NO_LAUNCHES,
      ],
    });
  });

  it('of Russian sources leaves the other side unmentioned', () => {
    expect(of({ side: ['russia'] })).toEqual({
      title: 'Who reported what: drones and missiles, 12–13 October 2024',
      sentences: ['On what Ukraine launched, Russian sources reported 60 drones intercepted (in 4 regions and one sea area).', NO_LAUNCHES],
    });
  });

  it('of Kursk names the place once, and says nothing of numbers that are filtered away', () => {
    expect(of({ region: ['RU-KRS'] })).toEqual({
      title: 'Who reported what: drones and missiles over Kursk, 12–13 October 2024',
      sentences: ['On what Ukraine launched, Russian sources reported 18 drones intercepted.', NO_UKRAINIAN, NO_LAUNCHES],
    });
  });

  it('of two places and one day names both', () => {
    expect(of({ region: ['RU-BEL', 'RU-KRS'], day: ['2024-10-12'] })).toEqual({
      title: 'Who reported what: drones and missiles over Belgorod and Kursk, 12 October 2024',
      sentences: ['On what Ukraine launched, Russian sources reported 14 drones intercepted.', NO_UKRAINIAN, NO_LAUNCHES],
    });
  });

  it('of interceptions says that launches are missing only of the side that left them out', () => {
    expect(of({ outcome: ['intercepted'] }).sentences).toEqual([
      'On what Ukraine launched, Russian sources reported 60 drones intercepted (in 4 regions and one sea area).',
      'On what Russia launched, Ukrainian sources reported 55 drones intercepted.',
      NO_LAUNCHES,
    ]);
  });

  it('of 12 October counts that day’s places', () => {
    expect(of({ day: ['2024-10-12'] })).toEqual({
      title: 'Who reported what: drones and missiles, 12 October 2024',
      sentences: [
        'On what Ukraine launched, Russian sources reported 47 drones intercepted (in 3 regions and one sea area).',
        'On what Russia launched, Ukrainian sources reported 28 drones launched and 24 drones intercepted.',
        NO_LAUNCHES,
      ],
    });
  });

  it('of 13 October uses the singular for one', () => {
    expect(of({ day: ['2024-10-13'], outcome: ['airborne'] }).sentences[1]).toBe('On what Russia launched, Ukrainian sources reported 1 drone still airborne.');
  });

  it('of one report with one region says "1 region"', () => {
    const claims = edition.claims.filter(({ id }) => id.endsWith('ru-mod-intercepted') || id.endsWith('ru-mod-intercepted-ru-krs'));
    expect(headline(viewOf({ ...edition, claims }, { side: ['russia'] })).sentences[0]).toBe('On what Ukraine launched, Russian sources reported 47 drones intercepted (in 1 region).');
  });

  it('of nothing keeps the title, and says that neither side reported a number', () => {
    expect(of({ region: ['UA-53'], day: ['2024-10-12'] })).toEqual({
      title: 'Who reported what: drones and missiles',
      sentences: ['For this selection, no Russian source reported a number.', NO_UKRAINIAN],
    });
  });
});

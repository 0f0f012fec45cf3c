import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeClaim, nightTo, viewOf } from '../claims.fixture';
import { topmost } from '../counting';
import { makeEdition } from '../edition';
import { parseSelection, vocabulary, type Selection } from '../selection';
import { keyFigures } from './key-figures';

const edition = makeEdition(loadCollection('article'), 'en');
const of = (selection: Partial<Selection> = {}) => keyFigures(viewOf(edition, selection));
const brief = (selection: Partial<Selection>) => of(selection).map(({ key, text, launchedText, note }) => [key, text, launchedText, note]);
const BOTH = 'Russian Ministry of Defence and Russian defence officials, 2 nights';

describe('the key figures of the article', () => {
  it('are 60; 55 of 96; 36; 1; and 4 of 4', () => {
    expect(of()).toEqual([
      { key: 'russia-intercepted-drone', side: 'russia', count: 60, text: '60', launched: null, launchedText: null, label: 'drones intercepted', rests: BOTH, note: 'Launches not reported', search: '?side=russia&weapon=drone&outcome=intercepted' },
      { key: 'ukraine-intercepted-drone', side: 'ukraine', count: 55, text: '55', launched: 96, launchedText: 'of 96 drones launched', label: 'drones intercepted', rests: 'Ukrainian Air Force, 2 nights', note: null, search: '?side=ukraine&weapon=drone&outcome=intercepted,launched' },
      { key: 'ukraine-lost-drone', side: 'ukraine', count: 36, text: '36', launched: null, launchedText: null, label: 'drones lost from radar', rests: 'Ukrainian Air Force, night to 13 October', note: null, search: '?side=ukraine&weapon=drone&outcome=lost' },
      { key: 'ukraine-airborne-drone', side: 'ukraine', count: 1, text: '1', launched: null, launchedText: null, label: 'drone still airborne', rests: 'Ukrainian Air Force, night to 13 October', note: 'Derived', search: '?side=ukraine&weapon=drone&outcome=airborne' },
      { key: 'ukraine-hit-missile', side: 'ukraine', count: 4, text: '4', launched: 4, launchedText: 'of 4 missiles launched', label: 'missiles that hit', rests: 'Ukrainian Air Force, night to 13 October', note: 'Derived', search: expect.stringMatching(/^\?side=ukraine&weapon=missile&outcome=(hit,launched|launched,hit)$/) },
    ]);
  });

  it('lead to exactly the claims behind each number', () => {
    const ids = of().map(({ search }) => {
      const { selection, ignored } = parseSelection(search, vocabulary(edition));
      expect(ignored).toEqual([]);
      return topmost(edition.claims, selection).map(({ id }) => id.replace(/^article-2024-10-/, ''));
    });
    expect(ids).toEqual([
      ['12-ru-mod-intercepted', '13-ru-defence-officials-intercepted'],
      ['12-ua-air-force-launched', '12-ua-air-force-intercepted', '13-ua-air-force-launched-drones', '13-ua-air-force-intercepted'],
      ['13-ua-air-force-lost'],
      ['13-ua-air-force-airborne'],
      ['13-ua-air-force-launched-missiles', '13-ua-air-force-hit'],
    ]);
  });
});

describe('the key figures of a selection', () => {
  it('of Russian sources are their own', () => {
    expect(brief({ side: ['russia'] })).toEqual([['russia-intercepted-drone', '60', null, 'Launches not reported']]);
  });

  it('of Kursk are 18, of which 6 are derived', () => {
    expect(of({ region: ['RU-KRS'] })).toMatchObject([
      { count: 18, launched: null, note: '6 of them derived. Launches not reported', rests: BOTH, search: '?side=russia&region=RU-KRS&weapon=drone&outcome=intercepted' },
    ]);
  });

  it('of interceptions stand without launches, and say so only of the side that left them out', () => {
    expect(brief({ outcome: ['intercepted'] })).toEqual([
      ['russia-intercepted-drone', '60', null, 'Launches not reported'],
      ['ukraine-intercepted-drone', '55', null, null],
    ]);
  });

  it('of 12 October are 47, and 24 of 28', () => {
    expect(of({ day: ['2024-10-12'] })).toMatchObject([
      { text: '47', launchedText: null, rests: 'Russian Ministry of Defence, night to 12 October', note: 'Launches not reported' },
      { text: '24', launchedText: 'of 28 drones launched', rests: 'Ukrainian Air Force, night to 12 October', search: '?side=ukraine&weapon=drone&outcome=intercepted,launched&day=2024-10-12' },
    ]);
  });

  it('of 13 October set the lost and the airborne against that night’s launches', () => {
    expect(brief({ day: ['2024-10-13'], weapon: ['drone'], side: ['ukraine'] })).toEqual([
      ['ukraine-intercepted-drone', '31', 'of 68 drones launched', null],
      ['ukraine-lost-drone', '36', 'of 68 drones launched', null],
      ['ukraine-airborne-drone', '1', 'of 68 drones launched', 'Derived'],
    ]);
  });

  it('of launches alone are the launches', () => {
    expect(brief({ outcome: ['launched'] })).toEqual([
      ['ukraine-launched-drone', '96', null, null],
      ['ukraine-launched-missile', '4', null, null],
    ]);
  });

  it('of two weapons lead each to its own', () => {
    expect(of({ side: ['ukraine'], weapon: ['drone', 'missile'] }).map(({ search }) => parseSelection(search, vocabulary(edition)).selection.weapon)).toEqual([
      ['drone'], ['drone'], ['drone'], ['missile'],
    ]);
  });

  it('of nothing are none', () => {
    expect(of({ region: ['UA-53'], day: ['2024-10-12'] })).toEqual([]);
  });
});

describe('a key figure', () => {
  const claims = [makeClaim({ id: 'a', count: 8, qualifier: 'up-to', claimant: 'ua-air-force' }), makeClaim({ id: 'b', outcome: 'lost', count: null }), makeClaim({ id: 'c', outcome: 'airborne', count: 0, claimant: 'ua-air-force' })];
  const made = keyFigures(viewOf({ ...edition, claims }));

  it('is left out where no number was given, and kept where it was 0', () => {
    expect(made.map(({ key, text }) => [key, text])).toEqual([['ukraine-intercepted-drone', 'up to 8'], ['ukraine-airborne-drone', '0']]);
  });

  it('is not set against launches of another report', () => {
    const launched = makeClaim({ id: 'l', report: 'another', claimant: 'ua-air-force', outcome: 'launched', count: 20, period: nightTo('2024-03-05') });
    expect(keyFigures(viewOf({ ...edition, claims: [claims[0] ?? launched, launched] }))).toMatchObject([{ count: 8, launched: null, note: null }]);
  });
});

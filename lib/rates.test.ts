import { describe, expect, it } from 'vitest';
import { shotDownRate } from './rates';

describe('the shot-down rate', () => {
  it('is a range where losses were reported: 31 of 68 is 45.6 %, with the 36 lost 98.5 %', () => {
    const rate = shotDownRate({ launched: 68, intercepted: 31, lost: 36 });
    expect(rate).toEqual({ given: true, low: expect.closeTo(0.45588, 5), high: expect.closeTo(0.98529, 5) });
  });

  it('has one value where no loss was reported: 24 of 28 is 85.7 %', () => {
    const rate = shotDownRate({ launched: 28, intercepted: 24, lost: null });
    expect(rate).toEqual({ given: true, low: expect.closeTo(0.85714, 5), high: expect.closeTo(0.85714, 5) });
  });

  it('has one value where the losses reported were none', () => {
    expect(shotDownRate({ launched: 4, intercepted: 1, lost: 0 })).toEqual({ given: true, low: 0.25, high: 0.25 });
  });

  it('can be nothing and can be all', () => {
    expect(shotDownRate({ launched: 5, intercepted: 0, lost: null })).toEqual({ given: true, low: 0, high: 0 });
    expect(shotDownRate({ launched: 5, intercepted: 0, lost: 5 })).toEqual({ given: true, low: 0, high: 1 });
    expect(shotDownRate({ launched: 5, intercepted: 5, lost: null })).toEqual({ given: true, low: 1, high: 1 });
  });

  it.each([
    ['launches were not reported', { launched: null, intercepted: 47, lost: null }, 'launched-not-reported'],
    ['neither launches nor interceptions were reported', { launched: null, intercepted: null, lost: 3 }, 'launched-not-reported'],
    ['interceptions were not reported', { launched: 4, intercepted: null, lost: null }, 'intercepted-not-reported'],
    ['interceptions were not reported, though losses were', { launched: 4, intercepted: null, lost: 2 }, 'intercepted-not-reported'],
    ['nothing was launched', { launched: 0, intercepted: 0, lost: 0 }, 'nothing-launched'],
    ['nothing was launched and nothing else was said', { launched: 0, intercepted: null, lost: null }, 'nothing-launched'],
    ['more were intercepted than launched', { launched: 4, intercepted: 5, lost: null }, 'does-not-add-up'],
    ['more were intercepted and lost than launched', { launched: 4, intercepted: 3, lost: 2 }, 'does-not-add-up'],
  ])('is withheld when %s', (_, counts, why) => {
    expect(shotDownRate(counts)).toEqual({ given: false, why });
  });
});

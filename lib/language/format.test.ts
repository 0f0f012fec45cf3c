import { describe, expect, it } from 'vitest';
import { en } from './en';
import { fill, makeFormat } from './format';

const format = makeFormat('en', en.dashboard);
const period = { start: '2024-10-11', end: '2024-10-12', hours: null, basis: 'stated', because: null } as const;

describe('filling a template', () => {
  it('puts each value in its place, as often as it is named', () => {
    expect(fill('{n} of {total}, {n}', { n: 24, total: '28' })).toBe('24 of 28, 24');
  });

  it('throws on a hole, naming the template and the value', () => {
    expect(() => fill('{n} of {total}', { n: 24 })).toThrow('"{n} of {total}" needs a value for {total}');
  });

  it('takes 0 and an empty text as values', () => {
    expect(fill('{n}{text}.', { n: 0, text: '' })).toBe('0.');
  });

  it('does not fill what a value itself contains', () => {
    expect(fill('{a} {b}', { a: '{b} $& $1', b: 'x' })).toBe('{b} $& $1 x');
  });
});

describe('numbers', () => {
  it('are plain below a thousand and grouped from there', () => {
    expect([0, 47, 999, 1000, 12345, 1234567].map(format.number)).toEqual(['0', '47', '999', '1,000', '12,345', '1,234,567']);
  });

  it('that were not given are "not reported", and never 0', () => {
    expect(format.count(null)).toBe('not reported');
    expect(format.count(null, 'about')).toBe('not reported');
    expect(format.count(0)).toBe('0');
  });

  it('carry their qualifier', () => {
    expect([format.count(10, 'up-to'), format.count(10, 'about'), format.count(1200, 'at-least')]).toEqual(['up to 10', 'about 10', 'at least 1,200']);
  });

  it('as shares have one decimal and a non-breaking space before the sign', () => {
    expect([31 / 68, 67 / 68, 24 / 28, 0, 1].map(format.percent)).toEqual(['45.6\u00a0%', '98.5\u00a0%', '85.7\u00a0%', '0.0\u00a0%', '100.0\u00a0%']);
  });

  it('choose the form of the noun', () => {
    const forms = { one: '{n} claim in {place}', other: '{n} claims in {place}' };
    expect([0, 1, 2, 1001].map((n) => format.counted(forms, n, { place: 'x' }))).toEqual(['0 claims in x', '1 claim in x', '2 claims in x', '1,001 claims in x']);
  });

  it('fall back on the general form where there is no other', () => {
    expect(format.counted({ other: '{n} of them' }, 1)).toBe('1 of them');
  });
});

describe('days', () => {
  it('are written out, without a leading zero', () => {
    expect([format.day('2024-10-12'), format.day('2024-01-03'), format.fullDay('2024-12-01')]).toEqual(['12 October', '3 January', '1 December 2024']);
  });

  it.each([
    [['2024-10-12'], '12 October 2024'],
    [['2024-10-12', '2024-10-13'], '12–13 October 2024'],
    [['2024-10-09', '2024-10-10', '2024-10-31'], '9–31 October 2024'],
    [['2024-09-30', '2024-10-01'], '30 September 2024–1 October 2024'],
    [['2023-10-12', '2024-10-13'], '12 October 2023–13 October 2024'],
    [['2024-12-31', '2025-01-01'], '31 December 2024–1 January 2025'],
    [[], ''],
  ])('as a span: %j is "%s"', (days, text) => {
    expect(format.days(days)).toBe(text);
  });

  it('name a period by the day it ends on', () => {
    expect(format.period({ ...period, window: 'overnight' })).toBe('night to 12 October');
    expect(format.period({ ...period, window: 'day' })).toBe('day of 12 October');
    expect(format.period({ ...period, window: '24-hours' })).toBe('24 hours of 12 October');
    expect(format.period({ ...period, window: 'evening' })).toBe('evening of 12 October');
  });

  it.each([
    ['an hour to begin with', { from: '20:00' }, 'from 20:00'],
    ['an hour to end with', { to: '06:00' }, 'until 06:00'],
    ['both', { from: '20:00', to: '06:00' }, '20:00–06:00'],
    ['a moment', { from: '13:50', to: '13:50' }, 'at 13:50'],
    ['the hour of the report', { asOf: '08:30' }, 'as of 08:30'],
    ['an hour to begin with and that of the report', { from: '20:00', asOf: '08:30' }, 'from 20:00, as of 08:30'],
    ['Moscow’s clock', { from: '13:50', to: '14:30', clock: 'moscow' }, '13:50–14:30 Moscow time'],
    ['Kyiv’s clock', { from: '20:00', asOf: '08:30', clock: 'kyiv' }, 'from 20:00, as of 08:30 Kyiv time'],
  ] as const)('name the hours of a period that has %s', (_, given, text) => {
    const hours = { from: null, to: null, asOf: null, clock: null, ...given };
    expect(format.period({ ...period, window: 'overnight', hours })).toBe(`night to 12 October (${text})`);
  });

  it('name the day of the week', () => {
    expect(['2024-10-12', '2024-10-13', '2024-10-15', '2024-02-29', '2024-03-01'].map(format.weekday)).toEqual(['Saturday', 'Sunday', 'Tuesday', 'Thursday', 'Friday']);
  });
});

describe('lists', () => {
  it('join with commas and an "and"', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => format.list(items))).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  it('of items with commas of their own join with semicolons', () => {
    expect(format.longList(['a, b', 'c'])).toBe('a, b; c');
  });

  it.each([
    [[26], '¶26'],
    [[26, 40], '¶26, 40'],
    [[26, 27, 35, 36, 37, 38], '¶26–27, 35–38'],
    [[38, 35, 27, 36, 26, 37, 26, 35], '¶26–27, 35–38'],
    [[9, 10, 100], '¶9–10, 100'],
    [[null, 26, null, 27], '¶26–27'],
    [[null], ''],
    [[], ''],
  ])('of paragraphs run together: %j is "%s"', (numbers, text) => {
    expect(format.paragraphs(numbers)).toBe(text);
  });
});

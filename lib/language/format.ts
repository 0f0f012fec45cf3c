/** Turns numbers, days and lists into text. Nothing here counts; everything here may be called in any order. */
import type { Period, Qualifier } from '../claims';
import type { DashboardMessages } from './en';
import { LOCALES, type Language } from './languages';
import type { Plural } from './plural';

/** Non-breaking space, between a number and its percent sign. */
const NBSP = '\u00a0';

/** Fills {name} in a template. Throws when a name has no value: a hole in a sentence is a fault, not a blank. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${template}" needs a value for {${name}}`);
    return String(value);
  });
}

/** Formatting for one language, with the words it needs. */
export type Format = ReturnType<typeof makeFormat>;

export function makeFormat(language: Language, words: DashboardMessages) {
  const locale = LOCALES[language];
  const plurals = new Intl.PluralRules(locale);
  let grouping: Intl.NumberFormat | undefined;

  // The first Intl.NumberFormat of a page costs a slow phone 60 ms, and below a thousand it changes nothing.
  const number = (n: number) => (Math.abs(n) < 1000 ? String(n) : (grouping ??= new Intl.NumberFormat(locale)).format(n));
  // Months stand in the dictionary: Intl.DateTimeFormat is as slow, and words its dates otherwise from one version to the next.
  const dateParts = (iso: string) => ({ day: Number(iso.slice(8)), month: words.months[Number(iso.slice(5, 7)) - 1] ?? '', year: iso.slice(0, 4) });
  const day = (iso: string) => fill(words.dates.dayMonth, dateParts(iso));
  const fullDay = (iso: string) => fill(words.dates.dayMonthYear, dateParts(iso));

  const hours = ({ from, to, asOf, clock }: NonNullable<Period['hours']>) => {
    const forms = words.hours;
    const span =
      from === null ? (to === null ? null : fill(forms.until, { to }))
      : to === null ? fill(forms.from, { from })
      : from === to ? fill(forms.at, { at: from })
      : fill(words.dayRange, { from, to });
    const parts = [...(span === null ? [] : [span]), ...(asOf === null ? [] : [fill(forms.asOf, { asOf })])].join(words.lists.comma);
    return clock === null ? parts : fill(forms[clock], { hours: parts });
  };

  return {
    number,
    day,
    fullDay,
    /** A share between 0 and 1 as a percentage with one decimal: 0.4559 is "45.6 %". */
    percent: (share: number) => fill(words.numbers.percent, { n: (share * 100).toFixed(1).replace('.', words.numbers.decimalSign) }).replace(' ', NBSP),
    /** A number with one decimal where it has one: 18 is "18", 18.25 is "18.3". */
    decimal: (n: number) => (Number.isInteger(n) ? number(n) : n.toFixed(1).replace('.', words.numbers.decimalSign)),
    /** The text of a Plural that fits `n`, with {n} filled in. */
    counted: (forms: Plural, n: number, values: Record<string, string | number> = {}) =>
      fill(forms[plurals.select(n)] ?? forms.other, { n: number(n), ...values }),
    /** A count as text: "not reported" for null, "up to 10" for a qualified one. */
    count: (n: number | null, qualifier: Qualifier | null = null) => {
      if (n === null) return words.numbers.notReported;
      return qualifier === null ? number(n) : fill(words.numbers.qualified[qualifier], { n: number(n) });
    },
    /** "night to 18 October", with the hours where the report names some: "night to 18 October (from 20:00, as of 08:30)". */
    period: (period: Period) => {
      const text = fill(words.periods[period.window], { end: day(period.end) });
      return period.hours === null ? text : fill(words.hours.with, { period: text, hours: hours(period.hours) });
    },
    /** "Tuesday". */
    weekday: (iso: string) => words.weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '',
    /** "12 October 2024", or "12–13 October 2024" for the first and last of several days. */
    days: (days: readonly string[]) => {
      const [first, last] = [days[0], days.at(-1)];
      if (first === undefined || last === undefined) return '';
      if (first === last) return fullDay(first);
      const sameMonth = first.slice(0, 7) === last.slice(0, 7);
      return fill(words.dayRange, { from: sameMonth ? Number(first.slice(8)) : fullDay(first), to: fullDay(last) });
    },
    /** "a", "a and b", "a, b and c". */
    list: (items: readonly string[]) =>
      items.length < 2 ? items.join('') : `${items.slice(0, -1).join(words.lists.comma)}${words.lists.and}${items.at(-1)}`,
    /** Items that hold commas of their own: "a; b; c". */
    longList: (items: readonly string[]) => items.join(words.lists.semicolon),
    /** "¶26, 27, 35–38" from paragraph numbers in any order; pages have none, and none at all make "". */
    paragraphs: (numbers: readonly (number | null)[]) => {
      const runs: [number, number][] = [];
      for (const n of [...new Set(numbers.filter((one) => one !== null))].sort((a, b) => a - b)) {
        const run = runs.at(-1);
        if (run && run[1] === n - 1) run[1] = n;
        else runs.push([n, n]);
      }
      const list = runs.map(([from, to]) => (from === to ? `${from}` : fill(words.dayRange, { from, to })));
      if (list.length === 0) return '';
      return fill(words.paragraphs, { list: list.join(words.lists.comma) });
    },
  };
}

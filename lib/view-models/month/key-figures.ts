import { claimsAddress, nightAddress } from '../../addresses';
import type { Outcome, Side } from '../../claims';
import { add } from '../../counting';
import { fill } from '../../language/format';
import { selectionToSearch } from '../../selection';
import { groupsDiffer, median, middleHalf } from '../../statistics';
import { sidesOf } from '../view';
import { nightsText, type MonthView } from './month-view';
import { SERIES } from './nights';

export type MonthFigure = {
  key: string;
  side: Side;
  count: number;
  text: string;
  label: string;
  /** On how many nights it rests. */
  rests: string;
  median: string;
  highest: { text: string; href: string };
  href: string;
};

type Night = { night: string; count: number };

/** The numbers of the month to know first, each from the nights for which it was reported, and from no other. */
export function monthFigures(view: MonthView): MonthFigure[] {
  return sidesOf(view.selection).flatMap((side) => SERIES[side].flatMap((outcome) => monthFigure(side, outcome, view)));
}

/** "Russian sources, drones intercepted: no weekday stands out …", a sentence for each side. */
export function weekdayNotes(view: MonthView): string[] {
  return sidesOf(view.selection).map((side) => weekdayNote(side, view));
}


/** The nights that have a number, in order. */
export function reportedNights(side: Side, outcome: Outcome, { nights }: MonthView): Night[] {
  return nights.shown.flatMap((night) => {
    const { count } = nights.valueOf(side, outcome, night);
    return count === null ? [] : [{ night, count }];
  });
}

function monthFigure(side: Side, outcome: Outcome, view: MonthView): MonthFigure[] {
  const { edition, format, month, selection, nights } = view;
  const words = month.keyFigures;
  const reported = reportedNights(side, outcome, view);
  const { count, qualifier } = add(nights.shown.flatMap((night) => nights.valueOf(side, outcome, night).claims));
  const highest = reported.reduce<Night | null>((most, one) => (most === null || one.count > most.count ? one : most), null);
  if (count === null || highest === null) return [];
  const counts = reported.map((one) => one.count);
  const [low, high] = middleHalf(counts);
  const decimal = (n: number) => format.decimal(n);
  return [
    {
      key: `${side}-${outcome}`,
      side,
      count,
      text: format.count(count, qualifier),
      label: words.label[outcome],
      rests: fill(words.rests[side], { nights: nightsText(reported.length, view), total: format.number(nights.shown.length) }),
      median: fill(words.median, { n: decimal(median(counts)), low: decimal(low), high: decimal(high) }),
      highest: { text: fill(words.highest, { n: format.number(highest.count), day: format.day(highest.night) }), href: nightAddress(edition.language, edition.id, highest.night) },
      href: `${claimsAddress(edition.language, edition.id)}${selectionToSearch({ ...selection, side: [side], outcome: [outcome], weapon: ['drone'] })}`,
    },
  ];
}

/** Fewer nights than this on any weekday, and weekdays are not compared. */
const LEAST_NIGHTS = 3;

function weekdayNote(side: Side, view: MonthView): string {
  const { format, month } = view;
  const words = month.keyFigures.weekday;
  const outcome = side === 'russia' ? 'intercepted' : 'launched';
  const reported = reportedNights(side, outcome, view);
  const days = [0, 1, 2, 3, 4, 5, 6].map((weekday) => reported.filter(({ night }) => new Date(`${night}T00:00:00Z`).getUTCDay() === weekday));
  const name = words.of[outcome];
  const values = { side: fill(name, { side: view.words.sides[side] }), nights: nightsText(reported.length, view) };
  if (days.some(({ length }) => length < LEAST_NIGHTS)) return fill(words.few, values);
  if (!groupsDiffer(days.map((day) => day.map(({ count }) => count))).differ) return fill(words.none, values);
  const ranked = [...days].sort((a, b) => median(b.map(({ count }) => count)) - median(a.map(({ count }) => count)));
  const weekday = (day: Night[] | undefined) => format.weekday(day?.[0]?.night ?? '');
  return fill(words.some, { ...values, highest: weekday(ranked[0]), lowest: weekday(ranked.at(-1)) });
}

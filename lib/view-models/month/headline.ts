import type { Outcome, Side } from '../../claims';
import { add } from '../../counting';
import { find } from '../../edition';
import { fill } from '../../language/format';
import type { Headline } from '../headline';
import { countPhrase, sidesOf } from '../view';
import { reportedNights } from './key-figures';
import { nightsText, type MonthView } from './month-view';
import { SERIES } from './nights';

/** The month in one sentence: what each side reported, and on how many nights each number rests. */
export function monthHeadline(view: MonthView): Headline {
  const { edition, selection, format, month, nights } = view;
  const places = format.list(selection.region.map((id) => find(edition.places, id).name));
  const values = { title: edition.title, days: format.days(nights.shown), places };
  const words = month.headline;
  return {
    title: nights.shown.length === 0 ? edition.title : fill(places ? words.titlePlaces : words.title, values),
    sentences: nights.shown.length === 0 ? [] : [format.counted(words.lead, nights.shown.length, { days: format.days(nights.shown), list: format.longList(sidesOf(selection).map((side) => said(side, view))) })],
  };
}

function said(side: Side, view: MonthView): string {
  const { format, month } = view;
  const items = SERIES[side].flatMap((outcome) => item(side, outcome, view));
  return items.length === 0 ? month.headline.none[side] : fill(month.headline.said[side], { list: format.list(items) });
}

function item(side: Side, outcome: Outcome, view: MonthView): string[] {
  const { nights, month } = view;
  const { count } = add(nights.shown.flatMap((night) => nights.valueOf(side, outcome, night).claims));
  if (count === null) return [];
  return [fill(month.headline.item, { count: countPhrase({ outcome, family: 'drone' }, count, view), nights: nightsText(reportedNights(side, outcome, view).length, view) })];
}

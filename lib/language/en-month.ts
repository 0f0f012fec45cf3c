/** Words of the night-by-night collections, in English. See en.ts for how they are filled in. */
import type { Plural } from './plural';

const count = (one: string, other: string): Plural => ({ one, other });

/** Words that the month's figures share, on the server and in the browser. */
export const month = {
  missing: {
    'no-report': 'no report found',
    'not-reported': 'not reported',
    'not-named': 'region not named',
    'left-out': 'none selected',
  },
  named: 'named, no number',
  range: '{low} or {high}',
  otherPage: 'Another page: {list}',
  earlier: 'Earlier report: {list}',
  nights: count('{n} night', '{n} nights'),
  nightTo: 'Night to {day}',
  onlyDrones: 'This figure is about drones, which the selection leaves out.',
  detail: '{claimant}: {count} {outcome} ({publisher})',

  headline: {
    title: '{title}, {days}',
    titlePlaces: '{title} over {places}, {days}',
    lead: count('In the night to {days}, {list}.', 'In the nights to {days}, {list}.'),
    said: { russia: 'Russian sources reported {list}', ukraine: 'Ukrainian sources reported {list}' },
    item: '{count} ({nights})',
    none: { russia: 'there is no such number of Russian sources in this selection', ukraine: 'there is no such number of Ukrainian sources in this selection' },
  },

  keyFigures: {
    title: 'Key figures',
    rests: { russia: 'Russian sources, {nights} of {total} reported', ukraine: 'Ukrainian sources, {nights} of {total} reported' },
    median: 'Median {n} a night, middle half {low} to {high}',
    highest: 'Highest: {n}, night to {day}',
    see: 'See the claims',
    label: { intercepted: 'drones intercepted', launched: 'drones launched', lost: 'drones lost from radar', airborne: 'drones still airborne', left: 'drones left to another country', hit: 'drones that hit' },
    weekday: {
      title: 'Is there a weekday pattern?',
      none: '{side}: no weekday stands out. Over {nights}, the differences between weekdays are no larger than chance makes them.',
      some: '{side}: weekdays differ more than chance makes them, over {nights}. The highest median is that of nights to {highest}, the lowest that of nights to {lowest}.',
      few: '{side}: too few nights in this selection to compare weekdays.',
      of: { intercepted: '{side}, drones intercepted', launched: '{side}, drones launched' },
      note: 'Weekdays are compared by the ranks of their nights (Kruskal–Wallis, 5 % level), each night under the day on which it ends.',
    },
  },

  figures: {
    nights: {
      title: 'Night by night: what each side reported',
      summary: 'The highest nights: {list}.',
      highest: { russia: '{n} drones {outcome} as Russian sources reported, night to {day}', ukraine: '{n} drones {outcome} as Ukrainian sources reported, night to {day}' },
      empty: 'No night of this selection has a number.',
      note: 'Both panels have one scale and one time axis. They speak of different drones over different territory. A night is named by the day on which it ends.',
      panel: { russia: 'Russian sources on Ukrainian drones', ukraine: 'Ukrainian sources on Russian drones' },
      series: { intercepted: 'Intercepted', launched: 'Launched', lost: 'Lost from radar' },
      column: { russia: 'Russian sources: {outcome}', ukraine: 'Ukrainian sources: {outcome}' },
      night: 'Night to',
      keys: { launched: 'launched, not intercepted or lost', lost: 'lost from radar', gap: 'no report found', hatch: 'reported without this number', other: 'report on a day, an evening or 24 hours: shown, never added', range: 'two pages disagree' },
      chartHelp: 'Arrow keys move between the nights and read both sides.',
      other: '{period}: {n}, never added',
    },
    fates: {
      title: 'What became of what was launched, night by night',
      summary: 'Over {nights} for which Ukrainian sources reported launched and intercepted drones, {low} of the launched were intercepted; up to {high} if the lost are counted too.',
      empty: 'No night of this selection has both the launched and the intercepted, so nothing can be shown here.',
      note: 'Above, the numbers; in the middle, the same as shares of what was launched; below, the shot-down rate as a band from “intercepted” to “intercepted and lost”. Russian sources did not report launches, so nothing of the kind can be drawn for them.',
      panels: { counts: 'Drones', shares: 'Shares of the launched', rate: 'Shot-down rate: a band' },
      columns: { night: 'Night to', open: 'Not accounted for', rate: 'Shot down' },
      segments: { intercepted: 'intercepted', lost: 'lost', airborne: 'airborne', left: 'left', hit: 'hit', 'not-accounted': 'not accounted for' },
      over: '{n} more than launched',
      noRate: 'cannot be given',
      band: '{low} to {high}',
      chartHelp: 'Arrow keys move between the nights.',
    },
    byRegion: {
      title: 'By region, over the nights chosen',
      summary: '{list}.',
      highest: '{group}: most over {place}, {n}',
      named: '{group}: {place} was named most often, in {nights}',
      empty: 'No report of this selection names a region.',
      note: 'Each row is one region: its total, the nights it rests on, and a bar for each night. Ukrainian lists name regions without a number; such a night is hatched and adds nothing.',
      group: '{side}, {what}',
      nightsCounted: count('in {n} night', 'in {n} nights'),
      nightsNamed: count('named in {n} night, without a number', 'named in {n} nights, without a number'),
      columns: { place: 'Place', reportedBy: 'Reported by', count: 'Count', nights: 'Nights with a number', named: 'Nights named without a number' },
    },
    missiles: {
      title: 'Missiles, by the name each report used',
      summary: 'Reports name missiles widely (“missiles”, “ballistic”) or closely (“Iskander-M”). The names overlap, so the rows are never added.',
      empty: 'No report of this selection gives a number of missiles.',
      columns: { weapon: 'Name used', launched: 'Launched', intercepted: 'Intercepted', nights: 'Nights to' },
      rests: count('in {n} night', 'in {n} nights'),
      kindOf: 'a kind of: {kinds}',
    },
    sums: {
      title: 'The balance sheet: which statements add up',
      summary: '{list}.',
      item: '{claimant}: {sums}, of which {holds} come out{rest}',
      sums: count('{n} sum', '{n} sums'),
      short: count(', {n} leaves drones without an outcome or a place', ', {n} leave drones without an outcome or a place'),
      over: count(', {n} makes more than the total', ', {n} make more than the total'),
      empty: 'No statement of this selection has parts or outcomes that could be added up.',
      note: 'A statement can be added up when it gives a total with its parts, or what was launched with what became of it. What is left open is neither lost nor hit.',
      all: 'Every sum that does not come out',
      none: 'Every sum of this selection comes out.',
      columns: { claimant: 'Claimant', sums: 'Sums', holds: 'Come out', short: 'Leave some open', over: 'Make too many' },
    },
    differing: {
      title: 'Where pages differ, and what was revised',
      summary: 'Both numbers are kept. One is counted, the other stands beside it; a revised report counts in its latest form.',
      empty: 'In this selection no two pages differ and no report was revised.',
      columns: { night: 'Night to', what: 'Number', counted: 'Counted', other: 'Not counted', why: 'Why' },
      revised: 'Revised: the later report counts',
      alternative: 'Another page has another number',
      arithmetic: 'The outcomes reported make {sum}; {counted} leaves {openCounted} open, {other} leaves {openOther}',
    },
    windows: {
      title: 'Reports on a day, an evening or 24 hours',
      summary: 'They overlap the nights or lie beside them, so they are shown here and never added to the night series.',
      empty: 'No such report in this selection.',
      columns: { report: 'Report', what: 'What', count: 'Count', parts: 'By place' },
      part: '{place} {n}',
    },
  },

  pick: {
    title: 'The same night, side by side',
    lead: 'Pick a night to read both sides’ reports in parallel columns, each number with its page.',
    dashboardHref: 'Night by night',
  },
};

export type MonthMessages = typeof month;

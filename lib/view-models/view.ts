/** What every view-model is made from, and the pieces they share. Built once for each selection. */
import { dayOf, OUTCOMES, SIDES, type Claim, type Family, type Outcome, type Qualifier, type Side } from '../claims';
import { add, byWeaponName, matching, topmost } from '../counting';
import { claimsAddress, reportAddress } from '../addresses';
import { find, type Edition } from '../edition';
import { fill, type Format } from '../language/format';
import type { DashboardMessages } from '../language/en';
import { EVERYTHING, selectionToSearch, type Selection } from '../selection';

export type View = {
  edition: Edition;
  selection: Selection;
  words: DashboardMessages;
  format: Format;
  /** Every claim that matches, in the order of the data. */
  matching: Claim[];
  /** The matching claims that count. */
  counted: Claim[];
  /** The claims that count when everything is selected: what was reported at all. */
  whole: Claim[];
};

/** The view of one selection: the claims that match, and those of them that count. */
export function makeView(edition: Edition, selection: Selection, words: DashboardMessages, format: Format): View {
  return {
    edition,
    selection,
    words,
    format,
    matching: matching(edition.claims, selection),
    counted: topmost(edition.claims, selection),
    whole: topmost(edition.claims, EVERYTHING),
  };
}

/** A cell of a figure's table. `count` is there where the cell shows a count; null means not reported. */
export type Cell = { text: string; count?: number | null; href?: string; note?: string };
type Column = { key: string; label: string; numeric: boolean };
export type Table = { columns: Column[]; rows: { key: string; cells: Cell[] }[] };

/** What every figure has, whatever it draws. */
export type FigureModel = {
  id: string;
  title: string;
  /** One sentence that says what the figure shows. */
  summary: string;
  note: string | null;
  /** Source and paragraphs of the claims shown; null where none is. */
  source: string | null;
  table: Table;
};

export type TextureKey = { texture: 'derived' | 'not-reported'; label: string };

/** What the textures among these bars mean; nothing for a texture that is not drawn. */
export function textureKeys(bars: readonly Bar[], { words }: View): TextureKey[] {
  const drawn = { derived: bars.some(({ derived }) => derived > 0), 'not-reported': bars.some(({ missing }) => missing === 'not-reported') };
  return (['derived', 'not-reported'] as const).filter((texture) => drawn[texture]).map((texture) => ({ texture, label: words.figures.keys[texture] }));
}

/** A set of claims that may be added, named by what they have in common; `weapon` only where weapons of the family nest. */
export type Group = { side?: Side; report?: string; outcome: Outcome; family: Family; weapon?: string | null; day?: string };

export function inGroup(claim: Claim, { side, report, outcome, family, weapon = null, day }: Group): boolean {
  return (
    claim.outcome === outcome &&
    claim.family === family &&
    (weapon === null || claim.weapon === weapon) &&
    (side === undefined || claim.side === side) &&
    (report === undefined || claim.report === report) &&
    (day === undefined || dayOf(claim) === day)
  );
}

/** One number as a chart draws it. */
export type Bar = {
  /** Drones or missiles; null where there is no number to show. */
  count: number | null;
  /** Why there is no number: none was reported, or the selection leaves out the one that was. */
  missing: 'not-reported' | 'left-out' | null;
  /** The share of `count` that is derived. */
  derived: number;
  text: string;
  /** One line for each claim in it: claimant, period, count, and the reason where it is derived. */
  details: string[];
  /** The claim behind the number, or the list of those it sums; null where there is no number. */
  href: string | null;
};

/** The selected claims of a group, added up. An empty group is "not reported" only if the collection has none either. */
export function groupBar(group: Group, view: View): Bar {
  const bar = makeBar(view.counted.filter((claim) => inGroup(claim, group)), view);
  return bar.count === null && isReported(group, view) ? { ...bar, missing: 'left-out', text: view.words.numbers.leftOut } : bar;
}

/** Whether the collection holds a number for a group, whatever is selected. */
export function isReported(group: Group, { whole }: View): boolean {
  return whole.some((claim) => claim.count !== null && inGroup(claim, group));
}

/** The sum of claims that may be added, as a bar. */
export function makeBar(claims: readonly Claim[], view: View): Bar {
  const { count, derived, qualifier } = add(claims);
  return {
    count,
    missing: count === null ? 'not-reported' : null,
    derived,
    text: view.format.count(count, qualifier),
    // Worked out when a tooltip asks: a click on a filter makes many bars and reads none of these.
    get details() {
      return claims.map((claim) => claimDetail(claim, view));
    },
    get href() {
      return hrefOf(claims, view);
    },
  };
}

/** Where a number leads: to its claim on the report's page, or to the list of the claims it sums. */
export function hrefOf(claims: readonly Claim[], { edition }: View): string | null {
  const given = claims.filter(({ count }) => count !== null);
  const [first] = given;
  if (!first) return null;
  if (given.length === 1) return `${reportAddress(edition.language, edition.id, first.report)}#claim-${first.id}`;
  const distinct = <Value,>(values: readonly Value[]) => [...new Set(values)];
  const places = distinct(given.flatMap(({ place }) => place ?? []));
  return `${claimsAddress(edition.language, edition.id)}${selectionToSearch({
    side: distinct(given.map(({ side }) => side)),
    region: given.every(({ place }) => place !== null) ? places : [],
    weapon: distinct(given.map(({ weapon }) => weapon)),
    outcome: distinct(given.map(({ outcome }) => outcome)),
    day: distinct(given.map(dayOf)),
  })}`;
}

/** A bar as a cell of a table. What the selection leaves out carries no count at all. */
export function barCell({ count, missing, derived, text, href }: Bar, { words, format }: View): Cell {
  if (missing === 'left-out') return { text };
  const note = derived === 0 ? {} : { note: derived === count ? words.numbers.derived : fill(words.numbers.partDerived, { n: format.number(derived) }) };
  return { text, count, ...(href !== null && { href }), ...note };
}

/** "Ukrainian Air Force, night to 12 October: 24", with the reason where the count is derived. */
export function claimDetail(claim: Claim, { edition, words, format }: View): string {
  const text = fill(words.details.claim, {
    claimant: find(edition.claimants, claim.claimant).name,
    period: format.period(claim.period),
    count: format.count(claim.count, claim.qualifier),
  });
  return claim.because === null ? text : fill(words.details.derived, { text, because: claim.because });
}

/** A table with a column for each side: what `rows` say, under the head `label`. */
export function bySideTable(
  label: string,
  sides: readonly Side[],
  rows: readonly { key: string; label: string; bars: Partial<Record<Side, Bar>> }[],
  view: View,
): Table {
  return {
    columns: [{ key: 'label', label, numeric: false }, ...sides.map((side) => ({ key: side, label: view.words.sides[side], numeric: true }))],
    rows: rows.map(({ key, label: text, bars }) => ({
      key,
      cells: [{ text }, ...sides.flatMap((side) => (bars[side] ? [barCell(bars[side], view)] : []))],
    })),
  };
}

/** The sides the selection lets speak. */
export function sidesOf({ side }: Selection): readonly Side[] {
  return side.length === 0 ? SIDES : SIDES.filter((one) => side.includes(one));
}

/** What is counted in one number: an outcome, a family, and a weapon where those of the family nest and must stand apart. */
export type Pair = { outcome: Outcome; family: Family; weapon: string | null };

/** The pairs among the claims, in the order of every figure: outcomes first, then families as they come. */
export function outcomesAndFamilies(claims: readonly Claim[]): Pair[] {
  const families = [...new Set(claims.map(({ family }) => family))];
  return OUTCOMES.flatMap((outcome) =>
    families.flatMap((family) =>
      byWeaponName(claims.filter((claim) => claim.outcome === outcome && claim.family === family)).map(({ weapon }) => ({ outcome, family, weapon })),
    ),
  );
}

/** "Intercepted, drones": an outcome and a weapon family, or a weapon by its name, as the head of a row. */
export function outcomeLabel({ outcome, family, weapon }: Pair, { words, edition }: View): string {
  const what = weapon === null ? familyName(family, words).toLowerCase() : find(edition.weapons, weapon).name;
  return fill(words.outcomeOfFamily, { outcome: words.outcomes[outcome], family: what });
}

/** The same in the middle of a sentence: "intercepted, drones"; the name of a weapon keeps its capitals. */
export function outcomeInline(pair: Pair, view: View): string {
  const label = outcomeLabel(pair, view);
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** What one claim counts: its family by that name, a narrower weapon by its own. */
export function nameOf({ outcome, family, weapon }: Claim): Pair {
  return { outcome, family, weapon: weapon === family ? null : weapon };
}

/** The name of a weapon family in the page's language. */
export function familyName(family: Family, words: DashboardMessages): string {
  return words.families[family] ?? family;
}

/** "60 drones intercepted", "up to 10 drones still airborne", or "3 × Iskander-M launched" where the weapon is named. */
export function countPhrase({ outcome, family, weapon = null }: Omit<Pair, 'weapon'> & { weapon?: string | null }, count: number, { words, format, edition }: View, qualifier: Qualifier | null = null): string {
  const n = format.count(count, qualifier);
  if (weapon !== null) return fill(words.namedCounts[outcome], { n, weapon: find(edition.weapons, weapon).name });
  const forms = words.counts[outcome]?.[family];
  if (!forms) throw new Error(`The dictionary has no words for ${outcome} of ${family}`);
  return format.counted(forms, count, { n });
}

/** "Source: geosurvey.co.id, 13 October 2024, ¶26, 40": where the given claims were read. */
export function sourceLine(claims: readonly Claim[], { edition, words, format }: View): string | null {
  if (claims.length === 0) return null;
  const ids = [...new Set(claims.map(({ source }) => source))];
  if (ids.length > NAMED_SOURCES) return format.counted(words.sourcesMany, ids.length);
  const sources = format.longList(ids.map((id) => sourceName(find(edition.sources, id), words, format)));
  const paragraphs = format.paragraphs(claims.map(({ paragraph }) => paragraph));
  return fill(paragraphs === '' ? words.sourceOf : words.sourceLine, { sources, paragraphs });
}

/** How many sources a line under a figure names; more are only counted. */
const NAMED_SOURCES = 3;

/** "Kyiv Post, 13 October 2024". */
export function sourceName({ publisher, publishedOn }: Edition['sources'][number], words: DashboardMessages, format: Format): string {
  return publishedOn === null ? fill(words.sourceUndated, { publisher }) : fill(words.sourcePublished, { publisher, day: format.fullDay(publishedOn) });
}

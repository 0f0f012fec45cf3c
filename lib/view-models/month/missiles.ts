import type { Claim, Outcome } from '../../claims';
import { add } from '../../counting';
import { find } from '../../edition';
import { fill } from '../../language/format';
import { hrefOf, sourceLine, type Cell, type FigureModel } from '../view';
import type { MonthView } from './month-view';

/**
 * Missiles by the name a report used for them, each name for itself: "missile" and "ballistic" cover "Iskander-M", so
 * the rows may speak of the same missiles and are never added. Every total is of overnight reports.
 */
export function missilesFigure(view: MonthView): FigureModel {
  const { month, edition, words } = view;
  const figure = month.figures.missiles;
  const claims = view.counted.filter(({ family, period, count }) => family !== 'drone' && period.window === 'overnight' && count !== null);
  const names = edition.weapons.filter(({ id }) => claims.some(({ weapon }) => weapon === id));
  const hidden = (outcome: Outcome) => view.selection.outcome.length > 0 && !view.selection.outcome.includes(outcome);
  const cellOf = (weapon: string, outcome: Outcome): Cell => {
    const own = claims.filter((claim) => claim.weapon === weapon && claim.outcome === outcome);
    const { count, qualifier } = add(own);
    if (count === null) return hidden(outcome) ? { text: words.numbers.leftOut } : { text: words.numbers.notReported, count };
    return { text: view.format.count(count, qualifier), count, href: hrefOf(own, view) ?? '', note: view.format.counted(figure.rests, nightsOf(own).length) };
  };
  return {
    id: 'missiles',
    title: figure.title,
    summary: names.length === 0 ? figure.empty : figure.summary,
    note: null,
    source: sourceLine(claims, view),
    table: {
      columns: [
        { key: 'weapon', label: figure.columns.weapon, numeric: false },
        { key: 'launched', label: figure.columns.launched, numeric: true },
        { key: 'intercepted', label: figure.columns.intercepted, numeric: true },
        { key: 'nights', label: figure.columns.nights, numeric: false },
      ],
      rows: names.map(({ id, name }) => ({
        key: id,
        cells: [
          { text: name, ...kindsNote(id, view) },
          cellOf(id, 'launched'),
          cellOf(id, 'intercepted'),
          { text: view.format.longList(nightsOf(claims.filter(({ weapon }) => weapon === id)).map((night) => view.format.day(night))) },
        ],
      })),
    },
  };
}

function nightsOf(claims: readonly Claim[]): string[] {
  return [...new Set(claims.map(({ period }) => period.end))].sort();
}

function kindsNote(weapon: string, { edition, month, format }: MonthView): { note?: string } {
  const kinds = edition.claims.find((claim) => claim.weapon === weapon)?.kinds.slice(1) ?? [];
  if (kinds.length === 0) return {};
  return { note: fill(month.figures.missiles.kindOf, { kinds: format.list(kinds.map((kind) => find(edition.weapons, kind).name)) }) };
}

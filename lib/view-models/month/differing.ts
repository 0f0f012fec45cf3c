import { nightAddress } from '../../addresses';
import { dayOf, type Claim } from '../../claims';
import { find } from '../../edition';
import { fill } from '../../language/format';
import { countPhrase, nameOf, sourceLine, type Cell, type FigureModel } from '../view';
import type { MonthView } from './month-view';

/** Numbers that stand beside a counted one: another page's, or an earlier report's. Both are kept, one is counted. */
export function differingFigure(view: MonthView): FigureModel {
  const { month, edition, format, words } = view;
  const figure = month.figures.differing;
  const others = view.matching.filter(({ countedInstead, count }) => countedInstead !== null && count !== null);
  const pairs = others.map((other) => ({ other, counted: find(edition.claims, other.countedInstead ?? '') }));
  return {
    id: 'differing',
    title: figure.title,
    summary: pairs.length === 0 ? figure.empty : figure.summary,
    note: null,
    source: sourceLine(pairs.flatMap(({ other, counted }) => [counted, other]), view),
    table: {
      columns: (['night', 'what', 'counted', 'other', 'why'] as const).map((key) => ({ key, label: figure.columns[key], numeric: key === 'counted' || key === 'other' })),
      rows: pairs.map(({ other, counted }) => ({
        key: other.id,
        cells: [
          { text: format.day(dayOf(other)), href: nightAddress(edition.language, edition.id, dayOf(other)) },
          { text: words.outcomes[other.outcome], note: find(edition.weapons, other.weapon).name },
          countOf(counted, view),
          countOf(other, view),
          { text: other.status === 'superseded' ? figure.revised : figure.alternative, ...arithmeticNote(counted, other, view) },
        ],
      })),
    },
  };
}

/** A count, named by its weapon where that is not the family, with its page. */
function countOf(claim: Claim, { edition, format }: MonthView): Cell {
  const { publisher, address } = find(edition.sources, claim.source);
  const weapon = claim.weapon === claim.family ? '' : `${find(edition.weapons, claim.weapon).name}, `;
  return { text: format.count(claim.count, claim.qualifier), count: claim.count, note: `${weapon}${publisher}`, ...(address !== null && { href: address }) };
}

/** Two pages that differ on how many were launched: what became of them says which number leaves how many open. */
function arithmeticNote(counted: Claim, other: Claim, view: MonthView): { note?: string } {
  if (other.status !== 'alternative' || counted.outcome !== 'launched' || counted.count === null || other.count === null) return {};
  const { edition, format, month } = view;
  const became = edition.claims.filter(
    ({ report, outcome, weapon, partOf, place, status }) => report === counted.report && outcome !== 'launched' && weapon === counted.weapon && partOf === null && place === null && status === 'counted',
  );
  const made = became.reduce((sum, { count }) => sum + (count ?? 0), 0);
  if (made === 0) return {};
  const sum = `${became.map(({ count, qualifier }) => format.count(count, qualifier)).join(' + ')} = ${format.number(made)}`;
  return {
    note: fill(month.figures.differing.arithmetic, {
      sum,
      counted: countPhrase(nameOf(counted), counted.count, view),
      openCounted: format.number(counted.count - made),
      other: format.number(other.count),
      openOther: format.number(other.count - made),
    }),
  };
}

import { reportAddress } from '../../addresses';
import { find } from '../../edition';
import { fill } from '../../language/format';
import { sourceLine, type FigureModel } from '../view';
import type { MonthView } from './month-view';

/** Reports on a day, an evening or 24 hours: shown and marked, never added to the nights they overlap or adjoin. */
export function windowsFigure(view: MonthView): FigureModel {
  const { month, edition, format, words } = view;
  const figure = month.figures.windows;
  const claims = view.matching.filter(({ status }) => status === 'overlapping');
  const listed = new Set(claims.map(({ id }) => id));
  const tops = claims.filter(({ above }) => !above.some((id) => listed.has(id)));
  return {
    id: 'windows',
    title: figure.title,
    summary: tops.length === 0 ? figure.empty : figure.summary,
    note: null,
    source: sourceLine(claims, view),
    table: {
      columns: [
        { key: 'report', label: figure.columns.report, numeric: false },
        { key: 'what', label: figure.columns.what, numeric: false },
        { key: 'count', label: figure.columns.count, numeric: true },
        { key: 'parts', label: figure.columns.parts, numeric: false },
      ],
      rows: tops.map((claim) => ({
        key: claim.id,
        cells: [
          { text: format.period(claim.period), href: reportAddress(edition.language, edition.id, claim.report), note: find(edition.claimants, claim.claimant).name },
          { text: words.outcomes[claim.outcome], note: [find(edition.weapons, claim.weapon).name, ...(claim.place === null ? [] : [find(edition.places, claim.place).name])].join(words.lists.comma) },
          { text: format.count(claim.count, claim.qualifier), count: claim.count, ...(claim.basis === 'derived' && { note: words.numbers.derived }) },
          {
            text: format.list(
              claims.filter(({ partOf }) => partOf === claim.id).map(({ place, count }) => fill(figure.part, { place: place === null ? '' : find(edition.places, place).name, n: format.count(count) })),
            ),
          },
        ],
      })),
    },
  };
}

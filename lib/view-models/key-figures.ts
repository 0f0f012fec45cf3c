import { OUTCOMES, type Claim, type Outcome, type Side } from '../claims';
import { add } from '../counting';
import { find } from '../edition';
import { fill } from '../language/format';
import { selectionToSearch } from '../selection';
import { inGroup, isReported, outcomesAndFamilies, sidesOf, type Pair, type View } from './view';

export type KeyFigure = {
  key: string;
  side: Side;
  count: number;
  text: string;
  /** The number launched, where it was reported by the same reports, else null. */
  launched: number | null;
  launchedText: string | null;
  label: string;
  rests: string;
  note: string | null;
  /** The address of this page, filtered to the claims behind the number. */
  search: string;
};

/** The numbers to know first, side by side: each outcome that was counted, of how many launched where that is known. */
export function keyFigures(view: View): KeyFigure[] {
  return sidesOf(view.selection).flatMap((side) => {
    const claims = view.counted.filter((claim) => claim.side === side);
    const pairs = outcomesAndFamilies(claims);
    return pairs
      .filter(({ outcome, family }) => outcome !== 'launched' || !pairs.some((pair) => pair.family === family && pair.outcome !== 'launched'))
      .flatMap((pair) => keyFigure(side, claims, pair, view));
  });
}

function keyFigure(side: Side, claims: Claim[], pair: Pair, view: View): KeyFigure[] {
  const { words, format, selection } = view;
  const { outcome, family } = pair;
  const of = (wanted: Outcome) => claims.filter((claim) => inGroup(claim, { ...pair, outcome: wanted }));
  const own = of(outcome);
  const { count, derived, qualifier } = add(own);
  if (count === null) return [];
  const launched = outcome === 'launched' ? [] : of('launched');
  const sameReports = launched.length > 0 && reportsOf(launched) === reportsOf(own);
  const total = sameReports ? add(launched).count : null;
  const nights = [...new Set(own.map(({ period }) => format.period(period)))];
  return [
    {
      key: `${side}-${outcome}-${pair.weapon ?? family}`,
      side,
      count,
      text: format.count(count, qualifier),
      launched: total,
      launchedText: total === null ? null : fill(words.keyFigures.ofLaunched[family] ?? '', { total: format.number(total) }),
      label: labelOf(pair, count, view),
      rests: fill(words.keyFigures.rests, {
        claimants: format.list([...new Set(own.map(({ claimant }) => find(view.edition.claimants, claimant).name))]),
        periods: nights.length === 1 ? (nights[0] ?? '') : format.counted(words.keyFigures.nights, nights.length),
      }),
      note:
        [
          ...(derived > 0 ? [derived === count ? words.keyFigures.notes.derived : fill(words.keyFigures.notes.partDerived, { n: format.number(derived) })] : []),
          ...(outcome === 'intercepted' && !isReported({ side, family, outcome: 'launched' }, view) ? [words.keyFigures.notes.noLaunches] : []),
        ].join('. ') || null,
      search: selectionToSearch({
        ...selection,
        side: [side],
        outcome: OUTCOMES.filter((one) => one === outcome || (total !== null && one === 'launched')),
        weapon: selection.weapon.length > 0 ? selection.weapon.filter((weapon) => own.some(({ kinds }) => kinds.includes(weapon))) : [pair.weapon ?? family],
      }),
    },
  ];
}

function labelOf({ outcome, family, weapon }: Pair, count: number, { words, format, edition }: View): string {
  if (weapon !== null) return fill(words.keyFigures.named[outcome], { weapon: find(edition.weapons, weapon).name });
  const forms = words.keyFigures.label[outcome]?.[family];
  if (!forms) throw new Error(`The dictionary has no label for ${outcome} of ${family}`);
  return format.counted(forms, count);
}

function reportsOf(claims: readonly Claim[]): string {
  return claims.map(({ report }) => report).sort().join(' ');
}

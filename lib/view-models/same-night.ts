/** The same night in two collections: what another collection's report of it says, number by number. */
import { reportAddress } from '../addresses';
import type { Claim } from '../claims';
import { find, type Edition, type EditionReport } from '../edition';
import { fill, type Format } from '../language/format';
import type { Messages } from '../language/en';
import type { Table } from './view';

export type Elsewhere = { key: string; title: string; href: string; verdict: string; table: Table };

/** Reports of other collections by the same side about the same attacker and period, compared with this one. */
export function sameNight(report: EditionReport, edition: Edition, others: readonly Edition[], messages: Messages, format: Format): Elsewhere[] {
  return others.flatMap((other) =>
    other.reports.filter((one) => isSameNight(one, report) && shareSomething(one, other, report, edition)).map((one) => compare(report, edition, one, other, messages, format)),
  );
}

function isSameNight(a: EditionReport, b: EditionReport): boolean {
  return a.side === b.side && a.attacker === b.attacker && a.period.window === b.period.window && a.period.start === b.period.start && a.period.end === b.period.end;
}

const claimsOf = ({ id }: EditionReport, { claims }: Edition) => claims.filter((claim) => claim.report === id && claim.status !== 'alternative');

/** Reports of one night may speak of drones only, or of missiles only. */
function shareSomething(a: EditionReport, ofA: Edition, b: EditionReport, ofB: Edition): boolean {
  const families = new Set(claimsOf(a, ofA).map(({ family }) => family));
  return claimsOf(b, ofB).some(({ family }) => families.has(family));
}

/** What a number is about; two numbers with the same key can be held against each other. */
const keyOf = ({ outcome, weapon, place }: Claim) => `${outcome} ${weapon} ${place ?? ''}`;

function compare(report: EditionReport, edition: Edition, there: EditionReport, other: Edition, messages: Messages, format: Format): Elsewhere {
  const words = messages.pages.report.elsewhere;
  const { dashboard } = messages;
  const mine = new Map(claimsOf(report, edition).map((claim) => [keyOf(claim), claim]));
  const theirs = new Map(claimsOf(there, other).map((claim) => [keyOf(claim), claim]));
  const keys = [...new Set([...mine.keys(), ...theirs.keys()])];
  const rows = keys.map((key) => {
    const [a, b] = [mine.get(key), theirs.get(key)];
    const claim = (a ?? b) as Claim;
    const home = a ? edition : other;
    const verdict = !a ? words.onlyThere : !b ? words.onlyHere : a.count === b.count ? words.agrees : words.differs;
    const what = [dashboard.outcomes[claim.outcome], find(home.weapons, claim.weapon).name, ...(claim.place === null ? [] : [find(home.places, claim.place).name])];
    return { key, verdict, both: a !== undefined && b !== undefined, cells: [{ text: what.join(dashboard.lists.comma) }, cellOf(a, messages, format), cellOf(b, messages, format), { text: verdict }] };
  });
  const shared = rows.filter(({ both }) => both);
  const differing = shared.filter(({ verdict }) => verdict === words.differs).length;
  return {
    key: `${other.id}-${there.id}`,
    title: fill(words.report, { collection: other.name, report: fill(messages.pages.report.title, { claimant: find(other.claimants, there.claimant).name, period: format.period(there.period) }) }),
    href: reportAddress(other.language, other.id, there.id),
    verdict: shared.length === 0 ? words.nothingShared : differing === 0 ? format.counted(words.allAgree, shared.length) : format.counted(words.someDiffer, differing, { total: format.number(shared.length) }),
    table: {
      columns: [
        { key: 'what', label: words.what, numeric: false },
        { key: 'here', label: edition.name, numeric: true },
        { key: 'there', label: other.name, numeric: true },
        { key: 'verdict', label: words.verdict, numeric: false },
      ],
      rows,
    },
  };
}

function cellOf(claim: Claim | undefined, { dashboard, pages }: Messages, format: Format) {
  if (!claim) return { text: pages.report.elsewhere.absent };
  return { text: format.count(claim.count, claim.qualifier), count: claim.count, ...(claim.basis === 'derived' && { note: dashboard.numbers.derived }) };
}

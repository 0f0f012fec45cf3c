import type { Collection, Localised } from '@/data/schema';
import { kindsOf } from '@/data/weapon-tree';
import type { Claim, Period, Side } from './claims';
import type { Language } from './language/languages';

export type Reading = { reads: string; parts: number[]; total: number; chosen: boolean; because: string };

export type EditionReport = {
  id: string;
  source: string;
  claimant: string;
  side: Side;
  attacker: Side;
  period: Period;
  periodBecause: string | null;
  reportedOn: string;
  readings: Reading[];
};

/** A collection in one language, flat and plain: what pages count from, and all that a browser is sent. */
export type Edition = {
  id: string;
  language: Language;
  name: string;
  title: string;
  about: string;
  claims: Claim[];
  reports: EditionReport[];
  sources: { id: string; publisher: string; publishedOn: string }[];
  claimants: { id: string; side: Side; name: string }[];
  places: { id: string; kind: 'region' | 'sea'; name: string }[];
  weapons: { id: string; kindOf: string | null; name: string }[];
};

/** Makes the edition of a checked collection in one language. Claims keep their order: totals before parts. */
export function makeEdition(collection: Collection, language: Language): Edition {
  const say = (text: Localised) => text[language];
  const sayOrNull = (text: Localised | null) => (text === null ? null : say(text));
  const sideOf = (claimant: string) => find(collection.claimants, claimant).side;

  const reports = collection.sources.flatMap((source) =>
    source.reports.map((report) => ({ ...report, source: source.id, side: sideOf(report.claimant) })),
  );
  const totals = new Map<string, string[]>();
  const claims = reports.flatMap((report) =>
    report.claims.map(({ evidence, because, ...claim }): Claim => {
      const kinds = kindsOf(claim.weapon, collection.weapons);
      const above = claim.partOf === null ? [] : [claim.partOf, ...(totals.get(claim.partOf) ?? [])];
      totals.set(claim.id, above);
      return {
        ...claim,
        above,
        because: sayOrNull(because),
        report: report.id,
        source: report.source,
        claimant: report.claimant,
        side: report.side,
        attacker: report.attacker,
        period: report.period,
        reportedOn: report.reportedOn,
        kinds,
        family: kinds.at(-1) ?? claim.weapon,
        paragraph: evidence.paragraph,
      };
    }),
  );
  const named = <Row extends { name: Localised }>({ name, ...row }: Row) => ({ ...row, name: say(name) });
  return {
    id: collection.id,
    language,
    name: say(collection.name),
    title: say(collection.title),
    about: say(collection.about),
    claims,
    reports: reports.map(({ id, source, claimant, side, attacker, period, reportedOn, readings }) => ({
      id, source, claimant, side, attacker, period, reportedOn,
      periodBecause: sayOrNull(period.because),
      readings: readings.map(({ reads, because, ...rest }) => ({ ...rest, reads: say(reads), because: say(because) })),
    })),
    sources: collection.sources.map(({ id, publisher, publishedOn }) => ({ id, publisher, publishedOn })),
    claimants: collection.claimants.map(({ id, side, name }) => ({ id, side, name: say(name) })),
    places: collection.places.map(({ id, kind, name }) => named({ id, kind, name })),
    weapons: collection.weapons.map(({ id, kindOf, name }) => named({ id, kindOf, name })),
  };
}

/** The row with this id. Throws when there is none: the loader has checked every id, so a miss is a fault of the code. */
export function find<Row extends { id: string }>(rows: readonly Row[], id: string): Row {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`There is no "${id}" among ${rows.map((known) => known.id).join(', ')}`);
  return row;
}

import type { Collection, Localised } from '@/data/schema';
import { kindsOf } from '@/data/weapon-tree';
import type { Claim, Period, Side } from './claims';
import type { Language } from './language/languages';
import type { Release } from './machine/publisher';

export type Reading = { reads: string; parts: number[]; total: number; chosen: boolean; because: string };

export type EditionReport = {
  id: string;
  claimant: string;
  side: Side;
  attacker: Side;
  period: Period;
  periodBecause: string | null;
  reportedOn: string | null;
  readings: Reading[];
  /** Totals whose sums do not come out as printed, and the likely reason. */
  mismatches: { claim: string; because: string }[];
};

/** A collection in one language, flat and plain: what pages count from, and all that a browser is sent. */
export type Edition = {
  id: string;
  language: Language;
  name: string;
  title: string;
  about: string;
  /** The release its numbers are from; null for claims that are part of none, which nobody can cite. */
  release: Release | null;
  /** The nights a night-by-night collection covers; null for an article. */
  nights: { from: string; to: string } | null;
  claims: Claim[];
  reports: EditionReport[];
  sources: { id: string; publisher: string; publishedOn: string | null; address: string | null }[];
  claimants: { id: string; side: Side; name: string }[];
  places: { id: string; kind: 'region' | 'sea'; name: string }[];
  weapons: { id: string; kindOf: string | null; name: string }[];
};

/** Makes the edition of a checked collection in one language. Claims keep their order: totals before parts. */
export function makeEdition(collection: Collection, language: Language, release: Release | null = null): Edition {
  const say = (text: Localised) => text[language];
  const sayOrNull = (text: Localised | null) => (text === null ? null : say(text));
  const sideOf = (claimant: string) => find(collection.claimants, claimant).side;

  const reports = collection.reports.map((report) => ({ ...report, side: sideOf(report.claimant) }));
  const totals = new Map<string, string[]>();
  const claims = reports.flatMap((report) =>
    report.claims.map(({ id, source, partOf, outcome, weapon, place, count, qualifier, basis, status, countedInstead, evidence, because }): Claim => {
      const kinds = kindsOf(weapon, collection.weapons);
      const above = partOf === null ? [] : [partOf, ...(totals.get(partOf) ?? [])];
      totals.set(id, above);
      return {
        id, source, partOf, outcome, weapon, place, count, qualifier, basis, status, countedInstead,
        above,
        because: sayOrNull(because),
        report: report.id,
        claimant: report.claimant,
        side: report.side,
        attacker: report.attacker,
        period: report.period,
        reportedOn: report.reportedOn,
        kinds,
        family: kinds.at(-1) ?? weapon,
        paragraph: evidence?.paragraph ?? null,
      };
    }),
  );
  // The tables serve every collection; a browser is sent the rows that this one uses.
  const used = new Set(claims.flatMap(({ claimant, place, kinds }) => [claimant, place, ...kinds]));
  const named = <Row extends { name: Localised }>({ name, ...row }: Row) => ({ ...row, name: say(name) });
  return {
    id: collection.id,
    language,
    name: say(collection.name),
    title: say(collection.title),
    about: say(collection.about),
    release,
    nights: collection.nights,
    claims,
    reports: reports.map(({ id, claimant, side, attacker, period, reportedOn, readings, mismatches }) => ({
      id, claimant, side, attacker, period, reportedOn,
      periodBecause: sayOrNull(period.because),
      readings: readings.map(({ reads, because, ...rest }) => ({ ...rest, reads: say(reads), because: say(because) })),
      mismatches: mismatches.map(({ claim, because }) => ({ claim, because: say(because) })),
    })),
    sources: collection.sources.map(({ id, publisher, publishedOn, address }) => ({ id, publisher, publishedOn, address })),
    claimants: collection.claimants.filter(({ id }) => used.has(id)).map(({ id, side, name }) => ({ id, side, name: say(name) })),
    places: collection.places.filter(({ id }) => used.has(id)).map(({ id, kind, name }) => named({ id, kind, name })),
    weapons: collection.weapons.filter(({ id }) => used.has(id)).map(({ id, kindOf, name }) => named({ id, kindOf, name })),
  };
}

/** The row with this id. Throws when there is none: the loader has checked every id, so a miss is a fault of the code. */
export function find<Row extends { id: string }>(rows: readonly Row[], id: string): Row {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`There is no "${id}" among ${rows.map((known) => known.id).join(', ')}`);
  return row;
}

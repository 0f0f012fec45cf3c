/**
 * What each field of a claim and of a report holds, in a sentence or two: its origin, its unit, and what null means.
 * The shape is in schema.ts; these go into the schemas and the data package that readers of the files are given.
 */
import type { ClaimRecord, Period, ReportRecord } from './schema';

export const CLAIM_NOTES: Record<keyof ClaimRecord, string> = {
  id: 'The claim. Given by Skytally; unique within its collection and never used again for another claim.',
  source: 'The article or page in which this number was read. Given by Skytally.',
  partOf: 'The total of which this claim is a share, in the same report; null for a total. A total and its parts must not be added together.',
  outcome:
    'What the claimant reported of the weapons: launched; intercepted (destroyed by air defence); lost (lost from radar); airborne (still flying when reported); left (flew out to another country); hit. Coded by Skytally from the wording of the source.',
  weapon: 'The kind of weapon, as an id in the tree of weapons whose roots are drone and missile. Coded by Skytally from the wording of the source.',
  place: 'Where: an ISO 3166-2 region code, or a name for a sea area; null where the source names no single place. Coded by Skytally.',
  count: 'How many drones or missiles, as the claimant reported them. Unit: one weapon. Not independently verified. null means that no number was given; it is never 0.',
  qualifier: 'How the source limits the number: up to, about, at least; null where it does not.',
  basis: 'stated: the source gives this number. derived: Skytally worked it out, and `because` says how.',
  because: 'Why and how a derived number was worked out, or why this reading was chosen, in the words of Skytally; null where nothing needs saying.',
  status: 'counted, or why the claim is kept and not counted: alternative (another source gives another number), superseded (a later report replaces it), overlapping (its period is covered by other claims).',
  countedInstead: 'For an alternative or superseded number, the claim that is counted in its place; otherwise null.',
  note: 'What the source adds to this number, in the words of Skytally; null where it adds nothing.',
  evidence: 'For an article whose paragraphs are on record: the paragraph, at most five words of it, and its SHA-256; null for a page, whose address is the evidence.',
};

export const REPORT_NOTES: Record<keyof ReportRecord, string> = {
  id: 'The report: one statement by one claimant about one attacker and one period. Given by Skytally.',
  claimant: 'The body that reported it, as an id in the table of claimants.',
  attacker: 'Whose drones or missiles they were: launched by.',
  period: 'The time the report speaks of, in calendar days where the claimant speaks. A night starts on one day and ends on the next.',
  reportedOn: 'The day of the statement (YYYY-MM-DD); null where its sources do not give it.',
  notes: 'What else there is to know of the report, in the words of Skytally.',
  readings: 'The ways in which an ambiguous sentence can be read, with the parts and the total each gives; one is chosen.',
  mismatches: 'Totals whose parts do not add up as printed: entered as they are, and not mended.',
  crossChecks: 'What other publications say of the same statement, in the words of Skytally.',
  claims: 'The claims of the report: a total stands before its parts.',
};

export const PERIOD_NOTES: Record<keyof Period, string> = {
  start: 'The calendar day (YYYY-MM-DD) on which the period starts, where the claimant speaks.',
  end: 'The calendar day (YYYY-MM-DD) on which the period ends, where the claimant speaks. A night is filed under this day.',
  window: 'The part of the day that the report covers: overnight, day, evening, or 24-hours.',
  hours: 'The hours that the report names, on the clock it names; null where it names none.',
  basis: 'stated: the source gives the period. derived: Skytally worked it out, and `because` says how.',
  because: 'How a derived period was worked out, in the words of Skytally; otherwise null.',
};

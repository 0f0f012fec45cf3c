/** The columns of claims.csv as a Table Schema describes them. Order and names are those of the file (lib/export.ts). */
import { CLAIM_NOTES, PERIOD_NOTES, REPORT_NOTES } from '@/data/field-notes';
import type { Basis, Period, Qualifier, Status } from '../claims';
import { OUTCOMES, SIDES } from '../claims';
import type { Edition } from '../edition';
import { EXPORT_COLUMNS } from '../export';

type Category = { value: string; label: string };
type Constraints = { required?: true; unique?: true; minimum?: number; pattern?: string; enum?: readonly string[] };

export type Column = {
  name: string;
  title: string;
  type: 'string' | 'integer' | 'date';
  description: string;
  constraints?: Constraints;
  /** The ids that stand in the column, with their names in the language of the edition. */
  categories?: Category[];
};

export const WINDOWS: readonly Period['window'][] = ['overnight', 'day', 'evening', '24-hours'];
export const QUALIFIERS: readonly Qualifier[] = ['up-to', 'about', 'at-least'];
export const BASES: readonly Basis[] = ['stated', 'derived'];
export const STATUSES: readonly Status[] = ['counted', 'alternative', 'superseded', 'overlapping'];

const ID = '[A-Za-z0-9][A-Za-z0-9-]*';
const APOSTROPHE = 'A text that a spreadsheet would run as a formula has an apostrophe before it in the CSV.';

const id = (title: string, description: string, more: Constraints = { required: true }) =>
  ({ title, type: 'string', description, constraints: { ...more, pattern: ID } }) as const;
const choice = (title: string, description: string, values: readonly string[], more: Constraints = { required: true }) =>
  ({ title, type: 'string', description, constraints: { ...more, enum: values } }) as const;
const day = (title: string, description: string, constraints: Constraints = {}) => ({ title, type: 'date', description, constraints }) as const;
const named = (rows: readonly { id: string; name: string }[]): Category[] => rows.map(({ id: value, name: label }) => ({ value, label }));

/** Every column of an edition's claims.csv, with its type, what may stand in it, its origin and its unit. */
export function claimColumns({ claimants, places, weapons }: Pick<Edition, 'claimants' | 'places' | 'weapons'>): Column[] {
  const columns: Record<(typeof EXPORT_COLUMNS)[number], Omit<Column, 'name'>> = {
    claim_id: id('Claim', CLAIM_NOTES.id, { required: true, unique: true }),
    part_of: id('Part of', CLAIM_NOTES.partOf, {}),
    report_id: id('Report', REPORT_NOTES.id),
    source_id: id('Source', CLAIM_NOTES.source),
    claimant: { ...id('Claimant', REPORT_NOTES.claimant), categories: named(claimants) },
    side: choice('Reported by', 'Whose claimant is speaking. From the table of claimants.', SIDES),
    attacker: choice('Launched by', REPORT_NOTES.attacker, SIDES),
    period_start: day('Period starts', PERIOD_NOTES.start, { required: true }),
    period_end: day('Period ends', PERIOD_NOTES.end, { required: true }),
    window: choice('Window', PERIOD_NOTES.window, WINDOWS),
    reported_on: day('Reported on', REPORT_NOTES.reportedOn),
    outcome: choice('Outcome', CLAIM_NOTES.outcome, OUTCOMES),
    weapon: { ...id('Weapon', CLAIM_NOTES.weapon), categories: named(weapons) },
    place: { ...id('Place', CLAIM_NOTES.place, {}), categories: named(places) },
    count: { title: 'Count', type: 'integer', description: CLAIM_NOTES.count, constraints: { minimum: 0 } },
    qualifier: choice('Qualifier', CLAIM_NOTES.qualifier, QUALIFIERS, {}),
    basis: choice('Basis', CLAIM_NOTES.basis, BASES),
    because: { title: 'Because', type: 'string', description: `${CLAIM_NOTES.because} ${APOSTROPHE}` },
    status: choice('Status', CLAIM_NOTES.status, STATUSES),
  };
  return EXPORT_COLUMNS.map((name) => ({ name, ...columns[name] }));
}

/** Something wrong in a data file, said so that whoever reads it can mend it. */
export type Fault = {
  /** Path below data/. */
  file: string;
  /** Id of the claim, report or source, or "-" where the fault is in the file as a whole. */
  record: string;
  /** Name of the field, with its path where it is nested. */
  field: string;
  problem: string;
  mend: string;
};

/** Thrown by the loader with every fault it found, so that one run shows all there is to mend. */
export class DataError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(`${faults.length} fault${faults.length === 1 ? '' : 's'} in the data\n${faults.map(describeFault).join('\n')}`);
    this.name = 'DataError';
  }
}

/** One fault as three short lines: where, what, how to mend it. */
export function describeFault({ file, record, field, problem, mend }: Fault): string {
  return `  ${file} › ${record} › ${field}\n    what is wrong: ${problem}\n    how to mend it: ${mend}`;
}

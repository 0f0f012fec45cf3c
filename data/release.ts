/**
 * npm run release:data [-- --because "WHY" --on YYYY-MM-DD --dry-run]
 * Writes corrections.json and manifest.json for the data as they stand. A published number that was changed needs
 * --because, a sentence for readers. Exits 1 when the data stand in the way, 2 when it was called wrongly.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { DataError, describeFault } from './fault';
import { makeRelease } from './make-release';

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({ options: { because: { type: 'string' }, on: { type: 'string' }, 'dry-run': { type: 'boolean' } } }).values;
  } catch (error) {
    return refuse((error as Error).message);
  }
}

const { because, on = new Date().toISOString().slice(0, 10), 'dry-run': dryRun = false } = readArguments();
if (because !== undefined && because.trim() === '') refuse('--because is empty: say in a sentence why the published number was wrong.');
if (!z.iso.date().safeParse(on).success) refuse(`--on ${on} is not a day of the calendar: write it as in 2024-10-13.`);

try {
  console.log(makeRelease(join(process.cwd(), 'data'), { because: because?.trim() ?? null, on }, dryRun).join('\n'));
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(`${error.faults.length} fault(s); nothing was released\n${error.faults.map(describeFault).join('\n')}`);
  process.exit(1);
}

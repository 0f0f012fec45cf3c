import type { Period } from './schema';

type Window = Pick<Period, 'start' | 'end' | 'window'>;

/** The calendar day `days` after `day` (both YYYY-MM-DD), reckoned in UTC so that no clock change can shift it. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Every calendar day from the first to the last, both included; none where the last comes before the first. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/**
 * The stretches of time a period covers, named "night D" (the night that ends on D) and "day D".
 * Sources rarely print clock times, so a night or a day is the finest grain that can be compared;
 * a 24-hour statement is taken to touch the nights on both sides of its day, and an evening belongs to the night
 * that begins with it.
 */
export function stretches({ start, end, window }: Window): string[] {
  const names: string[] = [];
  for (let day = start; day <= end; day = addDays(day, 1)) {
    if (window === 'overnight') {
      if (day !== start) names.push(`night ${day}`);
    } else if (window === 'evening') {
      names.push(`night ${addDays(day, 1)}`);
    } else {
      names.push(`day ${day}`);
      if (window === '24-hours') names.push(`night ${day}`, `night ${addDays(day, 1)}`);
    }
  }
  return names;
}

/** Whether two periods share a night or a day. */
export function periodsOverlap(a: Window, b: Window): boolean {
  const covered = new Set(stretches(a));
  return stretches(b).some((name) => covered.has(name));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from './en';

const OUTCOMES = ['launched', 'intercepted', 'lost', 'airborne', 'left', 'hit'];
/** The families, with the words for one and for several of them. */
const FAMILIES = [['drone', 'drone', 'drones'], ['missile', 'missile', 'missiles'], ['drones-and-missiles', 'drone or missile', 'drones and missiles']] as const;
const FORBIDDEN = /\b(?:claimed|admit(?:s|ted)?|boast(?:s|ed)?|terror(?:ists?|ism)?|enem(?:y|ies))\b/i;

/** Every text in `value`, with the path to it. */
function texts(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
}

const dictionary = texts(en);

describe('the English dictionary', () => {
  it('is read whole by these tests', () => {
    expect(dictionary.length).toBeGreaterThan(250);
    expect(dictionary).toContainEqual({ path: '/pages/site/name', text: 'Skytally' });
  });

  it.each(OUTCOMES.flatMap((outcome) => FAMILIES.map((family) => [outcome, ...family] as const)))('has words for %s of %s', (outcome, family, single, several) => {
    const { one, other } = en.dashboard.counts[outcome]?.[family] ?? { other: '' };
    expect(one).toMatch(new RegExp(`^\\{n\\} ${single} `));
    expect(other).toMatch(new RegExp(`^\\{n\\} ${several} `));
    const label = en.dashboard.keyFigures.label[outcome]?.[family] ?? { other: '' };
    expect(label.one).toMatch(new RegExp(`^${single} `));
    expect(label.other).toMatch(new RegExp(`^${several} `));
  });

  it('has words for every family, outcome, window, status, month and day of the week', () => {
    expect(Object.keys(en.dashboard.families)).toEqual(['drone', 'missile', 'drones-and-missiles']);
    expect(Object.keys(en.dashboard.keyFigures.ofLaunched)).toEqual(['drone', 'missile', 'drones-and-missiles']);
    expect(Object.keys(en.dashboard.outcomes).sort()).toEqual([...OUTCOMES].sort());
    expect(Object.keys(en.dashboard.namedCounts).sort()).toEqual([...OUTCOMES].sort());
    expect(Object.keys(en.dashboard.periods).sort()).toEqual(['24-hours', 'day', 'evening', 'overnight']);
    expect(Object.keys(en.dashboard.statuses).sort()).toEqual(['alternative', 'counted', 'overlapping', 'superseded']);
    expect(en.dashboard.months).toHaveLength(12);
    expect(en.dashboard.weekdays).toHaveLength(7);
  });

  it('has no empty text and no text with space at its ends, but for list separators', () => {
    const blank = dictionary.filter(({ text, path }) => !path.startsWith('/dashboard/lists/') && (text === '' || text !== text.trim()));
    expect(blank).toEqual([]);
  });

  it('has no template with a brace left open or a name that cannot be filled', () => {
    const broken = dictionary.filter(({ text }) => /[{}]/.test(text.replace(/\{\w+\}/g, '')));
    expect(broken).toEqual([]);
  });

  it('gives both sides the same words', () => {
    const swap = (text: string) => text.replace(/Russian?|Ukrain(?:ian|e)/g, (name) => ({ Russia: 'Ukraine', Russian: 'Ukrainian', Ukraine: 'Russia', Ukrainian: 'Russian' })[name] ?? name);
    const pairs = dictionary.filter(({ path }) => path.endsWith('/russia') && !path.endsWith('/byDay/item/russia'));
    expect(pairs.length).toBeGreaterThan(7);
    for (const { path, text } of pairs) {
      const other = dictionary.find((entry) => entry.path === path.replace(/russia$/, 'ukraine'));
      expect(swap(other?.text ?? '')).toBe(text);
    }
  });

  it('takes no side in its choice of verbs', () => {
    expect(dictionary.filter(({ text }) => FORBIDDEN.test(text))).toEqual([]);
  });
});

describe('the English texts of the data', () => {
  const files = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const english = files.flatMap((file) => texts(JSON.parse(readFileSync(join('data', file), 'utf8')), file)).filter(({ path }) => path.endsWith('/en'));

  it('are read whole by these tests', () => {
    expect(files).toContain(join('collections', 'article', 'reports', 'geosurvey-2024-10-13.json'));
    expect(english.length).toBeGreaterThan(80);
  });

  it('take no side in their choice of verbs', () => {
    expect(english.filter(({ text }) => FORBIDDEN.test(text))).toEqual([]);
  });
});

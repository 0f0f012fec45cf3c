/** October 2024 against its record of entry: the table that the numbers were typed into before they were claims. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCollection } from './dataset';
import type { ClaimRecord, ReportRecord } from './schema';

const collection = loadCollection('october-2024');
const claims = collection.reports.flatMap((report) => report.claims.map((claim) => ({ report, claim })));
const rows = readRows(readFileSync('data/collections/october-2024/record-of-entry.csv', 'utf8'));

/** The rows of a CSV file by the names in its first line. A quoted field may hold commas and doubled quotes. */
function readRows(text: string): Record<string, string>[] {
  const [names = [], ...lines] = text.trimEnd().split(/\r?\n/).map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''),
  );
  return lines.map((fields) => Object.fromEntries(names.map((name, index) => [name, fields[index] ?? ''])));
}

/** What the words of the table's second column mean: window, from, to, as of, clock. */
const PERIODS: Record<string, string> = {
  overnight: 'overnight - - - -',
  'overnight and morning': 'overnight - - - -',
  'overnight, as of 07:00': 'overnight - - 07:00 -',
  'overnight, final as of 13:00': 'overnight - - 13:00 -',
  'overnight, as of 12:00': 'overnight - - 12:00 -',
  'from 19:00, as of 10:30': 'overnight 19:00 - 10:30 -',
  'from 20:00': 'overnight 20:00 - - -',
  'from 20:00, as of 07:00': 'overnight 20:00 - 07:00 -',
  'from 20:00, as of 08:30': 'overnight 20:00 - 08:30 -',
  'from 21:00': 'overnight 21:00 - - -',
  'from 21:00, as of 09:30': 'overnight 21:00 - 09:30 -',
  'from 22:00, as of 09:00': 'overnight 22:00 - 09:00 -',
  'from 23:00, as of 10:00': 'overnight 23:00 - 10:00 -',
  '00:00-06:00 Moscow': 'overnight 00:00 06:00 - moscow',
  '06:35 Moscow': 'day 06:35 06:35 - moscow',
  'morning, about 08:30': 'day 08:30 08:30 - -',
  day: 'day - - - -',
  'day: about 13:50 Moscow': 'day 13:50 13:50 - moscow',
  'day: 13:50-14:30 Moscow': 'day 13:50 14:30 - moscow',
  'day: 14:50-15:30 Moscow': 'day 14:50 15:30 - moscow',
  'evening: 22:00-23:20 Moscow': 'evening 22:00 23:20 - moscow',
  '24 h': '24-hours - - - -',
};
const WEAPONS: Record<string, string> = { all: 'drones-and-missiles', 'kh-59/69': 'kh-59-69' };

function dateOf(text: string): string | null {
  const written = /^(\d+) October 2024/.exec(text)?.[1];
  return /^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? (written === undefined ? null : `2024-10-${written.padStart(2, '0')}`);
}

function lineOfRow(row: Record<string, string>): string {
  const { night_ends, window = '', claimant, attacker, outcome, weapon = '', place, count, basis, source_publisher, source_url, source_date = '' } = row;
  return [night_ends, PERIODS[window], claimant, attacker, outcome, WEAPONS[weapon] ?? weapon, place || 'no place', count || 'no number', basis, source_publisher, source_url, dateOf(source_date)].join(' | ');
}

function lineOfClaim({ report, claim }: { report: ReportRecord; claim: ClaimRecord }): string {
  const { end, window, hours } = report.period;
  const source = collection.sources.find(({ id }) => id === claim.source);
  const clock = [window, hours?.from ?? '-', hours?.to ?? '-', hours?.asOf ?? '-', hours?.clock ?? '-'].join(' ');
  return [end, clock, report.claimant, report.attacker, claim.outcome, claim.weapon, claim.place ?? 'no place', claim.count ?? 'no number', claim.basis, source?.publisher, source?.address, source?.publishedOn].join(' | ');
}

const report = (id: string) => collection.reports.find((one) => one.id === id) as ReportRecord;
const claim = (id: string) => claims.find((one) => one.claim.id === id)?.claim;
const idsOf = (given: typeof claims) => given.map((one) => one.claim.id);

describe('the record of entry', () => {
  it('has 473 rows, 147 of them a region named without a number', () => {
    expect(rows).toHaveLength(473);
    expect(rows.filter(({ count }) => count === '')).toHaveLength(147);
  });

  it('quotes fields that hold commas, and they are read whole', () => {
    expect(rows.find(({ weapon }) => weapon === 'kinzhal')?.window).toBe('morning, about 08:30');
    expect(rows.find(({ source_publisher }) => source_publisher === 'Newses.ru')?.source_date).toBe('2 October, a Wednesday (no year)');
  });

  it('is the collection: one claim for each row, alike in number, night, hours, claimant, attacker, outcome, weapon, place, basis and page, and no claim left over', () => {
    expect(claims).toHaveLength(473);
    expect(claims.map(lineOfClaim).sort()).toEqual(rows.map(lineOfRow).sort());
  });
});

describe('a region named without a number', () => {
  const named = claims.filter((one) => one.claim.count === null);

  it('has no number, not 0, and is a part of a total that the same report states', () => {
    expect(named).toHaveLength(147);
    for (const { report: home, claim: { partOf, basis, place, qualifier } } of named) {
      expect([basis, qualifier, place === null]).toEqual(['stated', null, false]);
      expect(home.claims.find(({ id }) => id === partOf)?.count).toEqual(expect.any(Number));
    }
  });

  it('adds nothing to the total it is a part of: the 11 of 2 October are over three regions, none with a number', () => {
    expect(named.filter((one) => one.report.id === 'night-2024-10-02-ua-air-force').map((one) => [one.claim.place, one.claim.partOf])).toEqual([
      ['UA-35', 'night-2024-10-02-ua-air-force-intercepted'],
      ['UA-51', 'night-2024-10-02-ua-air-force-intercepted'],
      ['UA-59', 'night-2024-10-02-ua-air-force-intercepted'],
    ]);
    expect(claim('night-2024-10-02-ua-air-force-intercepted')?.count).toBe(11);
  });
});

describe('a report on a day, an evening or 24 hours', () => {
  const beside = claims.filter((one) => one.report.period.window !== 'overnight');

  it('overlaps the nights or lies beside them, and is never counted', () => {
    expect(beside).toHaveLength(36);
    expect(idsOf(beside.filter((one) => one.claim.status !== 'overlapping'))).toEqual([]);
    expect(idsOf(claims.filter((one) => one.claim.status === 'overlapping' && !beside.includes(one)))).toEqual([]);
  });

  it('is one of ten, and its totals are these', () => {
    expect(beside.filter((one) => one.claim.partOf === null).map((one) => [one.report.id, one.claim.outcome, one.claim.count])).toEqual([
      ['day-2024-10-02-ru-mod', 'intercepted', 2],
      ['day-2024-10-06-ru-mod', 'intercepted', 1],
      ['day-2024-10-07-ua-air-force', 'launched', 3],
      ['day-2024-10-07-ua-air-force', 'intercepted', 2],
      ['day-2024-10-17-ru-mod', 'intercepted', 5],
      ['24-hours-2024-10-25-ru-mod', 'intercepted', 31],
      ['day-2024-10-26-ru-mod', 'intercepted', 4],
      ['evening-2024-10-26-ru-mod', 'intercepted', 17],
      ['24-hours-2024-10-27-ru-mod', 'intercepted', 109],
      ['24-hours-2024-10-28-ru-mod', 'intercepted', 64],
      ['day-2024-10-28-ru-mod', 'intercepted', 43],
    ]);
  });

  it('on the 24 hours of 25 October lists two regions twice, and both are kept', () => {
    const parts = report('24-hours-2024-10-25-ru-mod').claims.filter(({ partOf }) => partOf !== null);
    expect(parts.map(({ place, count }) => `${place} ${count}`)).toEqual(['RU-BEL 2', 'RU-BEL 3', 'RU-BRY 3', 'RU-BRY 1', 'RU-KRS 10', 'RU-ORL 9', 'sea-of-azov 3']);
  });
});

describe('two pages that disagree', () => {
  it('on the launches of 24 October both stay: 50 counts, 59 stands beside it', () => {
    expect(claim('night-2024-10-24-ua-air-force-launched')).toMatchObject({ count: 50, status: 'counted', countedInstead: null, source: 'babel-2024-10-24' });
    expect(claim('night-2024-10-24-ua-air-force-launched-of-ukrinform')).toMatchObject({
      count: 59, status: 'alternative', countedInstead: 'night-2024-10-24-ua-air-force-launched', source: 'ukrinform-de-2024-10-24', partOf: null,
    });
  });

  it('on the missiles of 31 October count by their narrower name: 4 Iskander-M before 2 ballistic, 8 Kh-59/69 before 8 missiles', () => {
    const launched = report('night-2024-10-31-ua-air-force').claims.filter(({ outcome, weapon, partOf }) => outcome === 'launched' && weapon !== 'drone' && partOf === null);
    const id = (what: string) => `night-2024-10-31-ua-air-force-launched-${what}`;
    expect(launched.map(({ weapon, count, basis, status, countedInstead }) => [weapon, count, basis, status, countedInstead])).toEqual([
      ['ballistic', 2, 'stated', 'alternative', id('iskander-m')],
      ['iskander-m', 4, 'derived', 'counted', null],
      ['kh-59-69', 8, 'stated', 'counted', null],
      ['missile', 8, 'stated', 'alternative', id('kh-59-69')],
    ]);
  });

  it('are these three times and no more', () => {
    expect(idsOf(claims.filter((one) => one.claim.status === 'alternative'))).toEqual([
      'night-2024-10-24-ua-air-force-launched-of-ukrinform',
      'night-2024-10-31-ua-air-force-launched-ballistic',
      'night-2024-10-31-ua-air-force-launched-missile',
    ]);
  });
});

describe('the night to 16 October', () => {
  const numbersOf = (id: string) => report(id).claims.filter(({ count }) => count !== null).map(({ outcome, count }) => `${outcome} ${count}`);

  it('counts the report of 13:00; that of 07:00 is superseded, with the 14 regions that only it names', () => {
    const later = report('night-2024-10-16-ua-air-force-as-of-1300').claims;
    const earlier = report('night-2024-10-16-ua-air-force-as-of-0700').claims;
    expect(later.map(({ status }) => status)).toEqual(['counted', 'counted', 'counted', 'counted']);
    expect(new Set(earlier.map(({ status }) => status))).toEqual(new Set(['superseded']));
    expect(earlier.filter(({ count }) => count === null)).toHaveLength(14);
    expect(numbersOf('night-2024-10-16-ua-air-force-as-of-1300')).toEqual(['launched 136', 'intercepted 68', 'lost 64', 'left 2']);
    expect(numbersOf('night-2024-10-16-ua-air-force-as-of-0700')).toEqual(['launched 136', 'intercepted 51', 'lost 60', 'airborne 20', 'left 2']);
  });

  it('names for each number of 07:00 the one of 13:00 that counts instead; the 20 still airborne gave way to none', () => {
    const instead = report('night-2024-10-16-ua-air-force-as-of-0700').claims.filter(({ count }) => count !== null).map(({ countedInstead }) => countedInstead);
    const id = (outcome: string) => `night-2024-10-16-ua-air-force-as-of-1300-${outcome}`;
    expect(instead).toEqual([id('launched'), id('intercepted'), id('lost'), null, id('left')]);
  });

  it('has the only report that was replaced', () => {
    expect(new Set(claims.filter((one) => one.claim.status === 'superseded').map((one) => one.report.id))).toEqual(new Set(['night-2024-10-16-ua-air-force-as-of-0700']));
  });
});

describe('a statement that does not add up', () => {
  it('is listed as a mismatch: 18 October, where up to 10 airborne make 136 of 135, and the 24 hours of 27 October, where four regions make 94 of 109', () => {
    expect(collection.reports.flatMap(({ mismatches }) => mismatches.map((mismatch) => mismatch.claim))).toEqual([
      'night-2024-10-18-ua-air-force-launched',
      '24-hours-2024-10-27-ru-mod-intercepted',
    ]);
    expect(report('night-2024-10-18-ua-air-force').claims.filter(({ count }) => count !== null).map(({ outcome, count, qualifier }) => [outcome, count, qualifier])).toEqual([
      ['launched', 135, null],
      ['intercepted', 80, null],
      ['lost', 44, null],
      ['airborne', 10, 'up-to'],
      ['left', 2, null],
    ]);
    expect(report('24-hours-2024-10-27-ru-mod').claims.map(({ place, count }) => [place, count])).toEqual([
      [null, 109], ['RU-BEL', 26], ['RU-BRY', 45], ['RU-KRS', 5], ['RU-TAM', 18],
    ]);
  });

  it('may hold an "up to": the airborne of 18 and 23 October are the only numbers so qualified', () => {
    expect(claims.filter((one) => one.claim.qualifier !== null).map((one) => [one.claim.id, one.claim.qualifier, one.claim.count])).toEqual([
      ['night-2024-10-18-ua-air-force-airborne', 'up-to', 10],
      ['night-2024-10-23-ua-air-force-airborne', 'up-to', 9],
    ]);
  });
});

describe('a night without a number', () => {
  const nightsOf = (claimant: string) => new Set(collection.reports.filter(({ period, claimant: who }) => period.window === 'overnight' && who === claimant).map(({ period }) => Number(period.end.slice(8))));
  const october = Array.from({ length: 31 }, (_, index) => index + 1);

  it('has no overnight report: none of the Ukrainian Air Force for 5 and 11 October, none of the Russian ministry for 14, 16 and 18', () => {
    expect(october.filter((night) => !nightsOf('ua-air-force').has(night))).toEqual([5, 11]);
    expect(october.filter((night) => !nightsOf('ru-mod').has(night))).toEqual([14, 16, 18]);
  });

  it('differs from a night on which nothing was launched: 14 October has 0, stated, and is the only 0', () => {
    expect(report('night-2024-10-14-ua-air-force').claims).toHaveLength(1);
    expect(claims.filter((one) => one.claim.count === 0).map((one) => [one.claim.id, one.claim.outcome, one.claim.basis])).toEqual([['night-2024-10-14-ua-air-force-launched', 'launched', 'stated']]);
  });
});

describe('a derived number', () => {
  it('is one of eleven, each with its reason', () => {
    const derived = claims.filter((one) => one.claim.basis === 'derived');
    expect(derived.map((one) => [one.claim.id, one.claim.count])).toEqual([
      ['day-2024-10-02-ru-mod-intercepted-ru-bel', 1],
      ['day-2024-10-02-ru-mod-intercepted-ru-krs', 1],
      ['day-2024-10-07-ua-air-force-launched-kinzhal', 3],
      ['night-2024-10-13-ua-air-force-launched-iskander-m-ua-51', 1],
      ['night-2024-10-13-ua-air-force-launched-iskander-m-ua-53', 1],
      ['night-2024-10-15-ru-mod-intercepted-ru-bel', 1],
      ['night-2024-10-15-ru-mod-intercepted-ru-krs', 1],
      ['night-2024-10-15-ru-mod-intercepted-ru-tul', 1],
      ['night-2024-10-24-ru-mod-intercepted', 7],
      ['day-2024-10-28-ru-mod-intercepted', 43],
      ['night-2024-10-31-ua-air-force-launched-iskander-m', 4],
    ]);
    expect(derived.filter((one) => !one.claim.because)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeClaim } from './claims.fixture';
import { makeEdition } from './edition';
import { asWritten, claimsToCsv, claimsToJson, exportRow, neutralised } from './export';

const HEADER =
  'claim_id,part_of,report_id,source_id,claimant,side,attacker,period_start,period_end,window,reported_on,outcome,weapon,place,count,qualifier,basis,because,status';
const { claims } = makeEdition(loadCollection('article'), 'en');
const lineOf = (given: Partial<Parameters<typeof makeClaim>[0]>) => claimsToCsv([makeClaim({ id: 'c', ...given })]).slice(HEADER.length + 2);
const START = 'c,,made-up-report,made-up-source,made-up-claimant,ukraine,russia,2024-03-01,2024-03-02,overnight,2024-03-02,intercepted,drone';

describe('the claims as CSV', () => {
  const lines = claimsToCsv(claims).split('\r\n');

  it('have a header, 23 rows and a line end after the last', () => {
    expect(lines).toHaveLength(25);
    expect(lines[0]).toBe(HEADER);
    expect(lines[24]).toBe('');
  });

  it('begin with the total of the Ministry of Defence, then its part over Krasnodar', () => {
    expect(lines[1]).toBe(
      'article-2024-10-12-ru-mod-intercepted,,article-2024-10-12-ru-mod,geosurvey-2024-10-13,ru-mod,russia,ukraine,2024-10-11,2024-10-12,overnight,2024-10-12,intercepted,drone,,47,,stated,,counted',
    );
    expect(lines[2]).toBe(
      'article-2024-10-12-ru-mod-intercepted-ru-kda,article-2024-10-12-ru-mod-intercepted,article-2024-10-12-ru-mod,geosurvey-2024-10-13,ru-mod,russia,ukraine,2024-10-11,2024-10-12,overnight,2024-10-12,intercepted,drone,RU-KDA,17,,stated,,counted',
    );
  });

  it('quote a reason that holds commas', () => {
    expect(lines[22]).toContain(',derived,"Printed as six over Belgorod and Kursk. Only six over each, with one over Bryansk, makes the 13 stated: 6 + 6 + 1.",counted');
  });

  it('quote a comma, a double quote and a line end as RFC 4180 says, and nothing else', () => {
    expect(lineOf({ because: 'a, b' })).toBe(`${START},,10,,stated,"a, b",counted\r\n`);
    expect(lineOf({ because: 'say "ten"' })).toBe(`${START},,10,,stated,"say ""ten""",counted\r\n`);
    expect(lineOf({ because: 'one\ntwo' })).toBe(`${START},,10,,stated,"one\ntwo",counted\r\n`);
    expect(lineOf({ because: 'one\rtwo' })).toBe(`${START},,10,,stated,"one\rtwo",counted\r\n`);
    expect(lineOf({ because: 'semi; colon' })).toBe(`${START},,10,,stated,semi; colon,counted\r\n`);
  });

  it('leave the field empty where no number was given, and print a stated 0', () => {
    expect(lineOf({ count: null, place: 'RU-KRS', qualifier: 'up-to' })).toBe(`${START},RU-KRS,,up-to,stated,,counted\r\n`);
    expect(lineOf({ count: 0 })).toBe(`${START},,0,,stated,,counted\r\n`);
  });

  it('put an apostrophe before a text that a spreadsheet would run, and before no other', () => {
    expect(lineOf({ because: '=HYPERLINK("https://example.com")' })).toBe(`${START},,10,,stated,"'=HYPERLINK(""https://example.com"")",counted\r\n`);
    expect(lineOf({ because: '+1' })).toBe(`${START},,10,,stated,'+1,counted\r\n`);
    expect(lineOf({ because: '-1' })).toBe(`${START},,10,,stated,'-1,counted\r\n`);
    expect(lineOf({ because: '@SUM(A1)' })).toBe(`${START},,10,,stated,'@SUM(A1),counted\r\n`);
    expect(lineOf({ because: '\t=1' })).toBe(`${START},,10,,stated,'\t=1,counted\r\n`);
    expect(lineOf({ because: '\r=1' })).toBe(`${START},,10,,stated,"'\r=1",counted\r\n`);
    expect(lineOf({ because: '＝1' })).toBe(`${START},,10,,stated,'＝1,counted\r\n`);
    expect(lineOf({ because: '6 + 6 = 12', place: 'RU-KRS' })).toBe(`${START},RU-KRS,10,,stated,6 + 6 = 12,counted\r\n`);
  });

  it('leave numbers as they are', () => {
    expect(lineOf({ count: -1 })).toBe(`${START},,-1,,stated,,counted\r\n`);
  });

  it('are the header alone when there are none', () => {
    expect(claimsToCsv([])).toBe(`${HEADER}\r\n`);
  });
});

describe('a claim as a row', () => {
  it('keeps numbers as numbers and null as null', () => {
    expect(exportRow(makeClaim({ id: 'c', count: null }))).toMatchObject({ claim_id: 'c', part_of: null, count: null, place: null });
    expect(exportRow(makeClaim({ id: 'c', count: 0 })).count).toBe(0);
  });
});

describe('a cell of the CSV, read back', () => {
  it('gives the text that was neutralised, and any other as it stands', () => {
    expect(neutralised("'=1")).toBe("''=1");
    expect(asWritten("''=1")).toBe("'=1");
    expect(asWritten("'=1")).toBe('=1');
    expect(asWritten("'tis")).toBe("'tis");
    expect(asWritten('RU-KRS')).toBe('RU-KRS');
  });

  it('gives every text back, and never begins with what runs', () => {
    const text = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '＝', '"', ',', 'a', ' ') });
    fc.assert(
      fc.property(text, (given) => {
        expect(asWritten(neutralised(given))).toBe(given);
        expect(neutralised(given)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });
});

describe('the claims as JSON', () => {
  it('hold texts as they are and null for what was not reported', () => {
    expect(JSON.parse(claimsToJson([makeClaim({ id: 'c', count: null, because: '=1' })]))).toMatchObject([{ claim_id: 'c', count: null, because: '=1' }]);
  });
});

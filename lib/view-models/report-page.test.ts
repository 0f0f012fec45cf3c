import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import type { ClaimRecord, Collection, ReportRecord, SourceRecord } from '@/data/schema';
import { makeEdition } from '../edition';
import { en } from '../language/en';
import { makeFormat } from '../language/format';
import { reportPage, reportRecord, type ReportPage } from './report-page';

const collection = loadCollection('article');
const pageIn = (of: Collection, id: string) => reportPage(of, makeEdition(of, 'en'), id, en, makeFormat('en', en.dashboard));
const pageOf = (id: string) => pageIn(collection, id);
/** The cells of one column of the claims, from top to bottom. */
const column = ({ claims }: ReportPage, key: string) => claims.rows.map(({ cells }) => cells[claims.columns.findIndex((one) => one.key === key)]);

describe('the page of the Ministry of Defence’s report', () => {
  const page = pageOf('article-2024-10-12-ru-mod');

  it('says who reported what on whom, when and where it was read', () => {
    expect(page.title).toBe('Russian Ministry of Defence, night to 12 October');
    expect(page.lead).toBe('What the Russian Ministry of Defence reported about what Ukraine launched, as the article carries it.');
    expect(page.reported).toBe('Reported on 12 October 2024. Read in geosurvey.co.id, by Andari Wulan Nugrahani (¶26).');
    expect(page.sources).toEqual([
      {
        id: 'geosurvey-2024-10-13', publisher: 'geosurvey.co.id', address: null,
        notes: ['Published on 13 October 2024.', 'The copy we read carries no address of its own, only the publisher’s name.'],
      },
    ]);
    expect(page.description).toBe('5 claims of the Russian Ministry of Defence, night to 12 October, with the arithmetic, the wording and what other publications say.');
  });

  it('says why its period is derived', () => {
    expect(page.periodNote).toBe(
      'The period is derived. The article gives only the evening of the announcement. Censor.NET carries the same total and the same four parts as the night to 12 October.',
    );
  });

  it('lists its claims with the words that carry them', () => {
    expect(page.claims.columns.map(({ label }) => label)).toEqual(['Outcome', 'Count', 'Weapon', 'Place', 'Stated or derived', 'Words in the article', 'Paragraph']);
    expect(column(page, 'count')).toEqual([{ text: '47', count: 47 }, { text: '17', count: 17 }, { text: '16', count: 16 }, { text: '12', count: 12 }, { text: '2', count: 2 }]);
    expect(column(page, 'place')[0]).toEqual({ text: 'no single place' });
    expect(column(page, 'place')[3]).toEqual({ text: 'Kursk', href: '/en/article/regions/RU-KRS/' });
    expect(column(page, 'outcome').map((cell) => cell?.note)).toEqual([undefined, ...Array<string>(4).fill('part of a total')]);
    expect(column(page, 'words')[2]?.text).toBe('“16 di atas Sungai Azov” (16 over the Azov “River”)');
  });

  it('shows its sum, its notes and its check, and has no readings', () => {
    expect(page.sums.map(({ equation }) => equation)).toEqual(['17 + 16 + 12 + 2 = 47']);
    expect(page.notes).toHaveLength(3);
    expect(page.checks).toMatchObject([{ publisher: 'Censor.NET', verdict: 'Agrees.' }]);
    expect(page.readings).toEqual([]);
  });
});

describe('the page of the defence officials’ report', () => {
  const page = pageOf('article-2024-10-13-ru-defence-officials');

  it('shows both readings, the sum each gives, and which was used', () => {
    expect(page.readings).toEqual([
      {
        label: 'The reading used', reads: 'Six over each of Belgorod and Kursk, one over Bryansk.', sum: '6 + 6 + 1 = 13: the 13 stated',
        because: 'It adds up to the 13 stated. The Ministry of Defence’s own wording of 13 October, as other outlets carried it, says six each.',
      },
      {
        label: 'A reading not used', reads: 'Six over Belgorod and Kursk together, one over Bryansk.', sum: '6 + 1 = 7: not the 13 stated',
        because: 'It is the literal sense of the sentence, but it leaves six of the 13 without a place.',
      },
    ]);
  });

  it('marks the two sixes as derived, with the reason', () => {
    expect(column(page, 'basis').map((cell) => cell?.text)).toEqual(['stated', 'derived', 'derived', 'stated']);
    expect(column(page, 'basis')[1]?.note).toBe('Printed as six over Belgorod and Kursk. Only six over each, with one over Bryansk, makes the 13 stated: 6 + 6 + 1.');
    expect(column(page, 'paragraph').map((cell) => cell?.text)).toEqual(['¶39', '¶40', '¶40', '¶40']);
  });

  it('has a stated period, and needs no note on it', () => {
    expect(page.periodNote).toBeNull();
  });
});

describe('the pages of the Air Force’s reports', () => {
  it('speak of what Russia launched', () => {
    expect(pageOf('article-2024-10-12-ua-air-force').lead).toBe('What the Ukrainian Air Force reported about what Russia launched, as the article carries it.');
  });

  it('show each sum of their report', () => {
    expect(pageOf('article-2024-10-12-ua-air-force').sums.map(({ equation }) => equation)).toEqual(['24 of 28']);
    expect(pageOf('article-2024-10-13-ua-air-force').sums.map(({ equation }) => equation)).toEqual(['31 + 36 + 1 = 68', '2 + 2 = 4']);
  });

  it('say how other publications differ', () => {
    expect(pageOf('article-2024-10-12-ua-air-force').checks.map(({ verdict }) => verdict)).toEqual(['Agrees.', 'Adds.']);
    expect(pageOf('article-2024-10-13-ua-air-force').checks.map(({ verdict }) => verdict)).toEqual(['Agrees.', 'Differs.']);
  });
});

// A made-up night of a made-up March, read in made-up pages.
const madeUp = (given: Partial<ReportRecord>, claims: Partial<ClaimRecord>[], nights: Collection['nights'] = { from: '2024-03-01', to: '2024-03-31' }): Collection => {
  const pages: SourceRecord[] = [
    { id: 'dated', kind: 'page', publisher: 'Daily Nobody', publishedOn: '2024-03-02', dateNote: { en: 'The day is read from the address.' }, address: 'https://example.org/2024/03/02/a' },
    { id: 'placed', kind: 'page', publisher: 'Nobody Weekly', publishedOn: null, dateNote: { en: 'The page shows 2 March without a year.' }, address: 'http://example.org/b' },
    { id: 'undated', kind: 'page', publisher: 'Radio Nobody', publishedOn: null, dateNote: null, address: 'https://example.org/c' },
    { id: 'of-the-same', kind: 'page', publisher: 'Radio Nobody', publishedOn: null, dateNote: null, address: 'https://example.org/e' },
    { id: 'not-read-for-it', kind: 'page', publisher: 'Somebody', publishedOn: null, dateNote: null, address: 'https://example.org/d' },
  ];
  const claim: ClaimRecord = {
    id: 'a', source: 'dated', partOf: null, outcome: 'intercepted', weapon: 'drone', place: null, count: 10, qualifier: null, basis: 'stated', because: null,
    status: 'counted', countedInstead: null, note: null, evidence: null,
  };
  const report: ReportRecord = {
    id: 'made-up', claimant: 'ua-air-force', attacker: 'russia', reportedOn: null, notes: [], readings: [], mismatches: [], crossChecks: [],
    period: { start: '2024-03-01', end: '2024-03-02', window: 'overnight', hours: null, basis: 'stated', because: null },
    claims: claims.map((one, index) => ({ ...claim, id: `claim-${index}`, ...one })),
  };
  return { ...collection, id: 'made-up', nights, sources: [...collection.sources, ...pages], reports: [{ ...report, ...given }] };
};
const madeUpPage = (...made: Parameters<typeof madeUp>) => pageIn(madeUp(...made), 'made-up');

describe('the page of a report that was read in pages', () => {
  const page = madeUpPage({}, [{ outcome: 'launched' }, { source: 'undated', place: 'UA-53' }, { source: 'undated', outcome: 'lost', count: null }]);

  it('speaks of no article, and of no day of report where none is known', () => {
    expect(page.title).toBe('Ukrainian Air Force, night to 2 March');
    expect(page.lead).toBe('What the Ukrainian Air Force reported about what Russia launched, each number with the page it was read in.');
    expect(page.reported).toBe('Read in Daily Nobody and Radio Nobody.');
    expect(page.description).toBe('3 claims of the Ukrainian Air Force, night to 2 March, with the arithmetic and the page each number was read in.');
  });

  it('says when it was reported where that is known', () => {
    expect(madeUpPage({ reportedOn: '2024-03-02' }, [{}]).reported).toBe('Reported on 2 March 2024. Read in Daily Nobody.');
  });

  it('names a publisher of two pages once', () => {
    expect(madeUpPage({}, [{ source: 'undated' }, { source: 'of-the-same', outcome: 'lost' }]).reported).toBe('Read in Radio Nobody.');
  });

  it('links each claim to its page, in place of words and a paragraph', () => {
    expect(page.claims.columns.map(({ label }) => label)).toEqual(['Outcome', 'Count', 'Weapon', 'Place', 'Stated or derived', 'Read in']);
    expect(column(page, 'source')).toEqual([
      { text: 'Daily Nobody', href: 'https://example.org/2024/03/02/a' },
      { text: 'Radio Nobody', href: 'https://example.org/c' },
      { text: 'Radio Nobody', href: 'https://example.org/c' },
    ]);
    expect(column(page, 'place')[1]).toEqual({ text: 'Poltava', href: '/en/made-up/regions/UA-53/' });
    expect(column(page, 'count')[2]).toEqual({ text: 'not reported', count: null });
  });

  it('names each page it was read in, once, with its date or what stands for it', () => {
    const sources = madeUpPage({}, [{ source: 'placed' }, { source: 'dated' }, { source: 'placed' }, { source: 'undated' }]).sources;
    expect(sources).toEqual([
      { id: 'placed', publisher: 'Nobody Weekly', notes: ['The page shows 2 March without a year.'], address: 'http://example.org/b' },
      { id: 'dated', publisher: 'Daily Nobody', notes: ['Published on 2 March 2024.', 'The day is read from the address.'], address: 'https://example.org/2024/03/02/a' },
      { id: 'undated', publisher: 'Radio Nobody', notes: ['The page shows no date.'], address: 'https://example.org/c' },
    ]);
  });

  it('sets the note of a claim below its basis, after the reason where it is derived', () => {
    const note = { en: 'To Belarus.' };
    const noted = madeUpPage({}, [{ note }, { note, basis: 'derived', because: { en: 'It is left over.' } }, { basis: 'derived', because: { en: 'It is left over.' } }, {}]);
    expect(column(noted, 'basis')).toEqual([
      { text: 'stated', note: 'To Belarus.' },
      { text: 'derived', note: 'It is left over. To Belarus.' },
      { text: 'derived', note: 'It is left over.' },
      { text: 'stated' },
    ]);
  });

  it('says of a claim that is not counted why it is not', () => {
    const kept = madeUpPage({}, [{}, { status: 'alternative', countedInstead: 'claim-0' }, { status: 'superseded' }, { status: 'overlapping' }]);
    expect(column(kept, 'count')).toEqual([
      { text: '10', count: 10 },
      { text: '10', count: 10, note: 'another page’s number, not counted' },
      { text: '10', count: 10, note: 'replaced by a later report, not counted' },
      { text: '10', count: 10, note: 'overlaps or lies outside the nights, not counted' },
    ]);
  });

  it('says why a sum does not come out', () => {
    const page = madeUpPage({ mismatches: [{ claim: 'claim-0', because: { en: 'A place may be missing.' } }] }, [{ count: 10 }, { count: 9, partOf: 'claim-0', place: 'UA-53' }]);
    expect(page.sums.map(({ equation, notes }) => [equation, notes])).toEqual([['9 of 10', ['A place may be missing.']]]);
  });
});

describe('the page of a report that was read in an article and in a page', () => {
  const evidence = { paragraph: 27, words: '24 kites', translation: { en: '24 kites, translated' }, sha256: '0'.repeat(64) };
  const page = madeUpPage({}, [{ source: 'geosurvey-2024-10-13', evidence }, { source: 'undated', outcome: 'lost' }], null);

  it('has the columns of both, each empty but for its own claims', () => {
    expect(page.claims.columns.map(({ key }) => key)).toEqual(['outcome', 'count', 'weapon', 'place', 'basis', 'words', 'paragraph', 'source']);
    expect(column(page, 'words').map((cell) => cell?.text)).toEqual(['“24 kites” (24 kites, translated)', '']);
    expect(column(page, 'paragraph').map((cell) => cell?.text)).toEqual(['¶27', '']);
    expect(column(page, 'source')).toEqual([{ text: 'geosurvey.co.id' }, { text: 'Radio Nobody', href: 'https://example.org/c' }]);
  });

  it('names both in one sentence', () => {
    expect(page.reported).toBe('Read in geosurvey.co.id, by Andari Wulan Nugrahani (¶27) and Radio Nobody.');
  });
});

describe('a report that is not there', () => {
  it('is refused by name', () => {
    expect(() => reportRecord(collection, 'nothing')).toThrow('The collection "article" has no report "nothing"');
  });
});

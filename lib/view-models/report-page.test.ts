import { describe, expect, it } from 'vitest';
import { loadCollection } from '@/data/dataset';
import { makeEdition } from '../edition';
import { en } from '../language/en';
import { makeFormat } from '../language/format';
import { reportPage, reportRecord, type ReportPage } from './report-page';

const collection = loadCollection('article');
const pageOf = (id: string) => reportPage(collection, makeEdition(collection, 'en'), id, en, makeFormat('en', en.dashboard));
/** The cells of one column of the claims, from top to bottom. */
const column = ({ claims }: ReportPage, key: string) => claims.rows.map(({ cells }) => cells[claims.columns.findIndex((one) => one.key === key)]);

describe('the page of the Ministry of Defence’s report', () => {
  const page = pageOf('article-2024-10-12-ru-mod');

  it('says who reported what on whom, when and where it was read', () => {
    expect(page.title).toBe('Russian Ministry of Defence, night to 12 October');
    expect(page.lead).toBe('What the Russian Ministry of Defence reported about what Ukraine launched, as the article carries it.');
    expect(page.reported).toBe('Reported on 12 October 2024. Read in geosurvey.co.id, by Andari Wulan Nugrahani (¶26).');
    expect(page.sourceNote).toBe('The copy we read carries no address of its own, only the publisher’s name.');
    expect(page.description).toBe('5 claims of the Russian Ministry of Defence, night to 12 October, with the arithmetic, the wording and what other publications say.');
  });

  it('says why its period is derived', () => {
    expect(page.periodNote).toBe(
      'The period is derived. The article gives only the evening of the announcement. Censor.NET carries the same total and the same four parts as the night to 12 October.',
    );
  });

  it('lists its claims with the words that carry them', () => {
    expect(column(page, 'count')).toEqual([{ text: '47', count: 47 }, { text: '17', count: 17 }, { text: '16', count: 16 }, { text: '12', count: 12 }, { text: '2', count: 2 }]);
    expect(column(page, 'place')[0]).toEqual({ text: 'no single place' });
    expect(column(page, 'place')[3]).toEqual({ text: 'Kursk', href: '/en/article/regions/RU-KRS/' });
    expect(column(page, 'outcome').map((cell) => cell?.note)).toEqual([undefined, ...Array<string>(4).fill('part of a total')]);
    expect(column(page, 'words')[2]?.text).toBe('“16 di atas Sungai Azov” (16 over the Azov “River”)');
  });

  it('shows its sum, its notes and its check, and has no readings or contradictions', () => {
    expect(page.sums.map(({ equation }) => equation)).toEqual(['17 + 16 + 12 + 2 = 47']);
    expect(page.notes).toHaveLength(3);
    expect(page.checks).toMatchObject([{ publisher: 'Censor.NET', verdict: 'Agrees.' }]);
    expect(page.readings).toEqual([]);
    expect(page.contradictions).toEqual([]);
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

describe('a report that is not there', () => {
  it('is refused by name', () => {
    expect(() => reportRecord(collection, 'nothing')).toThrow('The collection "article" has no report "nothing"');
  });
});

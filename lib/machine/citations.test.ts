import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citation, type Cited } from './citations';

const REPORT: Cited = {
  kind: 'report',
  title: 'Russian Ministry of Defence, night to 12 October',
  collection: 'The article',
  version: '1.2.0',
  changedOn: '2024-11-05',
  url: 'https://skytally.example/en/article/reports/article-2024-10-12-ru-mod/',
  accessed: '2026-01-02',
};
const DATASET: Cited = { kind: 'dataset', title: 'October 2024', collection: 'October 2024', version: '1.2.0', changedOn: '2024-11-05', url: 'https://skytally.example/en/october-2024/' };
const FIGURE: Cited = { ...DATASET, kind: 'figure', title: 'Night by night', url: 'https://skytally.example/en/october-2024/?side=russia#nights' };
const CAVEAT = 'Every number is what a party to the war reported. None was independently verified.';

/** What a reference manager reads, in CSL-JSON, without what it adds of its own. */
function read(text: string, forceType: string) {
  const [entry = {}] = new Cite(text, { forceType }).data;
  return Object.fromEntries(Object.entries(entry).filter(([name]) => name !== '_graph' && name !== 'citation-key'));
}

describe('a citation as text', () => {
  it('of a report names the collection, version, date, address and the day it was read', () => {
    expect(citation(REPORT).plain).toBe(
      'Skytally contributors (2024). Russian Ministry of Defence, night to 12 October [Data set]. In: The article. Skytally, version 1.2.0 of 2024-11-05. https://skytally.example/en/article/reports/article-2024-10-12-ru-mod/ (accessed 2026-01-02)',
    );
  });

  it('of the dataset does not name itself twice, and leaves out a day that is not known', () => {
    expect(citation(DATASET).plain).toBe('Skytally contributors (2024). October 2024 [Data set]. Skytally, version 1.2.0 of 2024-11-05. https://skytally.example/en/october-2024/');
  });

  it('of a figure says that it is one', () => {
    expect(citation(FIGURE).plain).toContain('Night by night [Figure]. In: October 2024.');
  });
});

describe('a citation as BibTeX', () => {
  it('is an entry that every style knows', () => {
    expect(citation(FIGURE).bibtex).toBe(
      [
        '@misc{skytally-en-october-2024-side-russia-nights-1.2.0,',
        '  author = {{Skytally contributors}},',
        '  title = {{Night by night}},',
        '  howpublished = {Skytally: October 2024 [Figure]},',
        '  year = {2024},',
        '  month = {11},',
        '  version = {1.2.0},',
        '  url = {https://skytally.example/en/october-2024/?side=russia#nights},',
        `  note = {Version 1.2.0 of 2024-11-05. ${CAVEAT}}`,
        '}',
        '',
      ].join('\n'),
    );
  });

  it('is read with its author, title, version, date and address', () => {
    expect(read(citation(REPORT).bibtex, '@biblatex/text')).toEqual({
      id: 'skytally-en-article-reports-article-2024-10-12-ru-mod-1.2.0',
      type: 'document',
      author: [{ family: 'Skytally contributors' }],
      title: 'Russian Ministry of Defence, night to 12 October',
      publisher: 'Skytally: The article [Data set]',
      issued: { 'date-parts': [[2024, 11]] },
      accessed: { 'date-parts': [[2026, 1, 2]] },
      version: '1.2.0',
      URL: 'https://skytally.example/en/article/reports/article-2024-10-12-ru-mod/',
      note: `Version 1.2.0 of 2024-11-05. ${CAVEAT}`,
    });
  });

  it('keeps every character of a title', () => {
    const title = String.raw`50 % of {all} & #1_2: a $5 ~ b^c \textbf{d} — Київ, “Odesa”`;
    expect(read(citation({ ...REPORT, title }).bibtex, '@biblatex/text').title).toBe(title);
  });
});

describe('a citation as RIS', () => {
  it('has one tag on each line, from TY to ER', () => {
    expect(citation(FIGURE).ris).toBe(
      [
        'TY  - FIGURE',
        'AU  - Skytally contributors',
        'TI  - Night by night',
        'T2  - October 2024',
        'PB  - Skytally',
        'PY  - 2024',
        'DA  - 2024/11/05',
        'ET  - 1.2.0',
        'UR  - https://skytally.example/en/october-2024/?side=russia#nights',
        `N1  - ${CAVEAT}`,
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('is read with its author, title, version, date and address', () => {
    expect(read(citation(REPORT).ris, '@ris/file')).toMatchObject({
      type: 'dataset',
      author: [{ literal: 'Skytally contributors' }],
      title: 'Russian Ministry of Defence, night to 12 October',
      publisher: 'Skytally',
      issued: { 'date-parts': [[2024, 11, 5]] },
      accessed: { 'date-parts': [[2026, 1, 2]] },
      version: '1.2.0',
      URL: 'https://skytally.example/en/article/reports/article-2024-10-12-ru-mod/',
      note: CAVEAT,
    });
  });

  it('is not ended by a title that has lines of its own', () => {
    const title = 'One\r\nER  - \r\nTY  - BOOK';
    expect(read(citation({ ...REPORT, title }).ris, '@ris/file').title).toBe('One ER - TY - BOOK');
  });
});

describe('a citation as CSL-JSON', () => {
  // A style takes the processor two seconds to read, and a busy machine longer.
  it('is an item that a style prints', { timeout: 30_000 }, () => {
    expect(new Cite(citation(REPORT).csl).format('bibliography', { format: 'text', template: 'apa' })).toBe(
      'Skytally contributors. (2024). Russian Ministry of Defence, night to 12 October [Dataset]. In The article (Version 1.2.0). Skytally. https://skytally.example/en/article/reports/article-2024-10-12-ru-mod/\n',
    );
  });

  it('holds the day it was published and the day it was read', () => {
    expect(JSON.parse(citation(REPORT).csl)).toMatchObject([{ type: 'dataset', issued: { 'date-parts': [[2024, 11, 5]] }, accessed: { 'date-parts': [[2026, 1, 2]] } }]);
    expect(JSON.parse(citation(FIGURE).csl)).toMatchObject([{ type: 'figure' }]);
    expect(citation(DATASET).csl).not.toContain('accessed');
  });
});

describe('any title and address', () => {
  it('is read back from every form', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'aZ9é%&#_$~^{}\\<>@=,;:()[]/'), minLength: 1 }), { minLength: 1, maxLength: 4 });
    const query = fc.string({ unit: fc.constantFrom(...'z=&,%{}\\ #;', '%20') });
    fc.assert(
      fc.property(words, query, (given, search) => {
        const cited = { ...REPORT, title: given.join(' '), url: `https://skytally.example/en/?${search}` };
        const { bibtex, ris, csl } = citation(cited);
        const [item] = JSON.parse(csl) as { title: string; URL: string }[];
        const url = item?.URL;
        expect(read(bibtex, '@biblatex/text')).toMatchObject({ title: cited.title, URL: url });
        expect(read(ris, '@ris/file')).toMatchObject({ title: cited.title, URL: url });
        expect(item?.title).toBe(cited.title);
      }),
    );
  });
});

it('is refused for an address that is not absolute', () => {
  expect(() => citation({ ...REPORT, url: '/en/' })).toThrow(TypeError);
});

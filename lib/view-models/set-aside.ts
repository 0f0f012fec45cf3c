import type { Collection } from '@/data/schema';
import type { Format } from '../language/format';
import type { Language } from '../language/languages';
import type { Messages } from '../language/en';
import type { Table } from './view';

/** The numbers of a collection's articles that are not claims, with the reason for each. */
export function setAsideTable(collection: Collection, language: Language, words: Messages['pages']['method']['aside'], format: Format): Table {
  return {
    columns: [
      { key: 'words', label: words.words, numeric: false },
      { key: 'paragraph', label: words.paragraph, numeric: false },
      { key: 'reason', label: words.reason, numeric: false },
    ],
    rows: collection.sources.flatMap((source) =>
      (source.kind === 'article' ? source.setAside : []).map((entry, index) => ({
        key: `${source.id}-${index}`,
        cells: [{ text: `“${entry.words}”` }, { text: format.paragraphs([entry.paragraph]) }, { text: entry.reason[language] }],
      })),
    ),
  };
}

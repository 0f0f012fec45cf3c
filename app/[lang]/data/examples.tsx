import { CodeBlock } from '@/components/layout/code-block';
import type { Edition } from '@/lib/edition';
import { fill, type Format } from '@/lib/language/format';
import type { Messages } from '@/lib/language/en';
import { exampleSum, importFormula, pythonExample, rExample, sumFormula } from '@/lib/machine/examples';

type Props = {
  edition: Edition;
  /** The absolute address of the edition's CSV. */
  csv: string;
  version: string;
  words: Messages['pages']['data']['examples'];
  format: Format;
};

/** How to read the data elsewhere: the same sum three times, with the number that each must give. */
export function Examples({ edition, csv, version, words, format }: Props) {
  const { python, r, spreadsheet } = words;
  return (
    <section className="page-section" id="examples">
      <h2>{words.title}</h2>
      <p>{fill(words.lead, { collection: edition.name, version, n: format.count(exampleSum(edition.claims)) })}</p>
      <div className="code-entry">
        <h3>{python.title}</h3>
        <p>{python.note}</p>
        <CodeBlock label={python.title} text={pythonExample(csv)} />
      </div>
      <div className="code-entry">
        <h3>{r.title}</h3>
        <p>{r.note}</p>
        <CodeBlock label={r.title} text={rExample(csv)} />
      </div>
      <div className="code-entry">
        <h3>{spreadsheet.title}</h3>
        <p>{spreadsheet.google}</p>
        <CodeBlock label={spreadsheet.google} text={importFormula(csv)} />
        <p>{spreadsheet.excel}</p>
        <p>{spreadsheet.sum}</p>
        <CodeBlock label={spreadsheet.sum} text={sumFormula()} />
        <p>{spreadsheet.separator}</p>
      </div>
    </section>
  );
}

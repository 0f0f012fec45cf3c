import { claimsFileAddress } from '@/lib/addresses';
import { figureFileName, figureRows, figureToCsv, figureToJson } from '@/lib/figure-file';
import { fill } from '@/lib/language/format';
import type { ToolsMessages } from '@/lib/language/en-tools';
import type { ToolsProps } from './tools-shell';
import { drawPicture } from './picture';
import { pngOf } from './png';
import { saveFile } from './save-file';

type Props = ToolsProps & {
  words: ToolsMessages;
  /** The absolute address of the view, and its filters. */
  address: string;
  filters: string;
  /** The element that what is drawn stands in; null where nothing is. */
  drawn: () => Element | null;
  hasDrawing: boolean;
  say: (message: string) => void;
};

/** The figure's rows and picture as files, and the files of the whole collection. */
export function Downloads({ kind, subject, edition, words, address, filters, drawn, hasDrawing, say }: Props) {
  const { title, summary, note, source, table } = subject;
  const { release } = edition;
  const save = (extension: string, content: Blob) => {
    const name = figureFileName(edition.id, subject.id, release, extension);
    saveFile(content, name);
    say(fill(words.said.saved, { name }));
  };
  const rows = () => figureRows(table, words.picture.column);
  const facts = { title, collection: { id: edition.id, name: edition.name }, address, filters, source, status: words.notVerified, ...release };
  const released = fill(words.picture.release, { version: release.version, day: release.changedOn });
  const picture = () => drawPicture(drawn(), { title, summary, foot: [note, source, `${released} · ${words.notVerified}`, address].filter((line) => line !== null) });
  const files = {
    csv: () => new Blob([figureToCsv(rows())], { type: 'text/csv;charset=utf-8' }),
    json: () => new Blob([figureToJson(rows(), facts)], { type: 'application/json' }),
    svg: () => new Blob([picture().svg], { type: 'image/svg+xml' }),
    png: () => pngOf(picture()),
  };
  const button = (extension: keyof typeof files) => (
    <button
      type="button"
      onClick={async () => {
        try {
          save(extension, await files[extension]());
        } catch {
          say(words.said.failed);
        }
      }}
    >
      {words[extension]}
    </button>
  );
  return (
    <section>
      <h3>{words.download}</h3>
      <p className="tools-row">
        <span>{words.figure[kind]}</span>
        {button('csv')}
        {button('json')}
        {hasDrawing && button('svg')}
        {hasDrawing && button('png')}
      </p>
      <p className="tools-row">
        <span>{words.whole}</span>
        <a href={claimsFileAddress(edition.id, 'csv')} download>
          {words.csv}
        </a>
        <a href={claimsFileAddress(edition.id, 'json')} download>
          {words.json}
        </a>
      </p>
    </section>
  );
}

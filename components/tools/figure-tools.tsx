'use client';
import { useCallback, useState } from 'react';
import { embedAddress } from '@/lib/addresses';
import { frameSnippet, listenerSnippet } from '@/lib/embed-snippet';
import { filtersIn } from '@/lib/figure-address';
import { fill } from '@/lib/language/format';
import { toolsMessagesFor } from '@/lib/language/tools-messages';
import { citation } from '@/lib/machine/citations';
import { useSearch } from '../filters/use-selection';
import { CopyField } from './copy-field';
import { Downloads } from './downloads';
import type { ToolsProps } from './tools-shell';
import { useHasDrawing } from './use-has-drawing';

const FORMS = ['plain', 'bibtex', 'ris', 'csl'] as const;

/** Everything a reader can take away from a figure or a report: files, citations, links, a frame. */
export default function FigureTools(tools: ToolsProps) {
  const { kind, subject, edition, fixed } = tools;
  const words = toolsMessagesFor(edition.language);
  const search = useSearch();
  const [said, say] = useState('');
  const [figure, setFigure] = useState<Element | null>(null);
  const panel = useCallback((element: Element | null) => setFigure(element?.closest('figure') ?? null), []);
  const hasDrawing = useHasDrawing(figure);

  const { origin, pathname } = window.location;
  const filters = filtersIn(fixed ?? search);
  const address = `${origin}${pathname}${fixed === undefined ? filters : ''}${kind === 'figure' ? `#${subject.id}` : ''}`;
  const embed = `${origin}${embedAddress(edition.language, edition.id, subject.id)}${filters}`;
  const { version, changedOn } = edition.release;
  const cited = citation({ kind, title: subject.title, collection: edition.name, version, changedOn, url: address });
  const { summary, source } = subject;
  const sentence = fill(source === null ? words.sentenceUnsourced : words.sentenceText, { summary, source: source ?? '', notVerified: words.notVerified, version, day: changedOn, address });
  const shared = { words, say };
  return (
    <div ref={panel} className="tools">
      <Downloads {...tools} {...shared} address={address} filters={filters} drawn={() => figure?.querySelector('.figure-drawn') ?? null} hasDrawing={hasDrawing} />
      <section>
        <h3>{words.share}</h3>
        <CopyField label={words.link} text={address} {...shared} />
        <CopyField label={words.sentence} text={sentence} rows={4} {...shared} />
      </section>
      <section>
        <h3>{words.cite}</h3>
        {FORMS.map((form) => (
          <CopyField key={form} label={words.forms[form]} text={cited[form]} {...shared} />
        ))}
      </section>
      {kind === 'figure' && (
        <section>
          <h3>{words.embed}</h3>
          <CopyField label={words.frame} text={frameSnippet(embed, subject.title)} rows={3} {...shared} />
          <CopyField label={words.listener} text={listenerSnippet(origin)} rows={4} {...shared} />
          <p className="tools-note">{words.embedNote}</p>
          <p className="tools-row">
            <a href={embed}>{words.embedOpen}</a>
          </p>
        </section>
      )}
      <p className="tools-said" role="status">
        {said}
      </p>
    </div>
  );
}

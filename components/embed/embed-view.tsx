'use client';
import { useMemo, useRef } from 'react';
import { isEverything, selectionToSearch, vocabulary } from '@/lib/selection';
import { useSelection } from '../filters/use-selection';
import { Late } from '../late';
import EmbedFigure, { type Embedded } from './embed-figure';
import { useToldHeight } from './tell-height';
import { useThemeOfAddress } from './use-theme';

type Props = Omit<Embedded, 'selection'> & {
  /** Name of the site and the collection; what the link says; version and status. */
  heading: string;
  back: string;
  foot: string;
  /** The page that shows the figure among others. */
  home: string;
};

const loadFigure = () => import('./embed-figure');
const onServer = typeof window === 'undefined' ? EmbedFigure : null;

/** A figure alone, as the address filters it, with what it is, who says so, and the way to the page it is from. */
export function EmbedView({ heading, back, foot, home, ...embedded }: Props) {
  const { edition, words, figure, map, month } = embedded;
  const known = useMemo(() => vocabulary(edition), [edition]);
  const { selection } = useSelection(known);
  const model = useMemo(() => ({ edition, words, figure, map, month, selection }), [edition, words, figure, map, month, selection]);
  const content = useRef<HTMLElement>(null);
  useToldHeight(content);
  useThemeOfAddress();
  return (
    <main ref={content} className="embed">
      <h1>{heading}</h1>
      <Late model={model} onServer={onServer} load={loadFigure} unchanged={isEverything(selection)} words={words.late} />
      <p className="embed-foot">
        {foot} <a href={`${home}${selectionToSearch(selection)}#${figure}`}>{back}</a>
      </p>
    </main>
  );
}

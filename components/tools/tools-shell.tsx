'use client';
import { useState, type ComponentType } from 'react';
import { claimsFileAddress } from '@/lib/addresses';
import type { Edition } from '@/lib/edition';
import type { ToolsShellMessages } from '@/lib/language/en-tools';
import type { Release } from '@/lib/machine/publisher';
import type { FigureModel } from '@/lib/view-models/view';

/** What the tools work on: a figure, or a report as one table. */
export type ToolsSubject = Pick<FigureModel, 'id' | 'title' | 'summary' | 'note' | 'source' | 'table'>;
export type ToolsOf = Pick<Edition, 'id' | 'language' | 'name'> & { release: Release };
export type ToolsProps = {
  kind: 'figure' | 'report';
  subject: ToolsSubject;
  edition: ToolsOf;
  /** The filters of a page that shows one selection whatever its address says; absent where the address decides. */
  fixed?: string;
};

/**
 * Download, cite, share: closed, with the files of the whole collection in it, so that it serves without scripts. The
 * rest is fetched when a reader opens it, as few do.
 */
export function ToolsShell({ words, ...tools }: ToolsProps & { words: ToolsShellMessages }) {
  const [Tools, setTools] = useState<ComponentType<ToolsProps> | null>(null);
  const { id } = tools.edition;
  return (
    <details className="figure-tools" onToggle={() => import(/* webpackChunkName: "tools" */ './figure-tools').then((code) => setTools(() => code.default), () => undefined)}>
      <summary>{words.title}</summary>
      {Tools ? (
        <Tools {...tools} />
      ) : (
        <p className="tools-row">
          {words.whole} <a href={claimsFileAddress(id, 'csv')}>{words.csv}</a> <a href={claimsFileAddress(id, 'json')}>{words.json}</a>
        </p>
      )}
    </details>
  );
}

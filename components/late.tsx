'use client';
import { useEffect, useState, type ComponentType } from 'react';

type Props<Model> = {
  model: Model;
  /** The component as the server draws it; null in the browser, whose scripts leave it out. */
  onServer: ComponentType<{ view: Model }> | null;
  load: () => Promise<{ default: ComponentType<{ view: Model }> }>;
  /** Whether the HTML that the server drew still says what the reader has selected. */
  unchanged: boolean;
  words: { waiting: string; failed: string };
};

/**
 * What lies below the first figures: the server draws it, and the browser keeps that HTML as it stands until the code
 * has come. (A Suspense boundary would do as much, but React sends a large one as hidden HTML that a script must show,
 * and readers without JavaScript would lose it.) When the selection changes first, stale numbers are not left standing.
 */
export function Late<Model>({ model, onServer: OnServer, load, unchanged, words }: Props<Model>) {
  const [live, setLive] = useState<{ Draw: ComponentType<{ view: Model }> } | 'waiting' | 'failed'>('waiting');
  useEffect(() => {
    let wanted = true;
    load().then(
      ({ default: Draw }) => wanted && setLive({ Draw }),
      () => wanted && setLive('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  if (OnServer !== null)
    return (
      <div>
        <OnServer view={model} />
      </div>
    );
  if (typeof live === 'object')
    return (
      <div key="live">
        <live.Draw view={model} />
      </div>
    );
  if (unchanged) return <div key="server" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
  return (
    <p key="note" className="late-note" role="status">
      {words[live]}
    </p>
  );
}

'use client';
import { startTransition, useEffect, useRef, useState, type ComponentType } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { whenIdle } from './when-idle';

type Drawn<Model> = ComponentType<{ view: Model }>;
type Props<Model> = {
  model: Model;
  /** The component as the server draws it; null in the browser, whose scripts leave it out. */
  onServer: Drawn<Model> | null;
  load: () => Promise<{ default: Drawn<Model> }>;
  /** Whether the HTML that the server drew still says what the reader has selected. */
  unchanged: boolean;
  words: { waiting: string; failed: string };
};

/** Code that has come: it takes the server's HTML over as it stands, or draws anew where the selection changed first. */
type Live<Model> = { Draw: Drawn<Model>; takesOver: boolean };

const KEPT = { __html: '' };

/** Takes the server's HTML over with the view it was drawn from; only then does it show another, or React would throw that HTML away. */
function Taken<Model>({ Draw, first, ready }: { Draw: Drawn<Model>; first: Model; ready: (show: (model: Model) => void) => void }) {
  const [model, show] = useState(first);
  useEffect(() => ready((next) => show(() => next)), [ready]);
  return <Draw view={model} />;
}

/**
 * What lies below the first figures: the server draws it, and the browser keeps that HTML as it stands until the code
 * has come and takes it over. (A Suspense boundary would do as much, but React sends a large one as hidden HTML that a
 * script must show, and readers without JavaScript would lose it.) When the selection changes first, stale numbers are
 * not left standing.
 */
export function Late<Model>({ model, onServer: OnServer, load, unchanged, words }: Props<Model>) {
  const box = useRef<HTMLDivElement>(null);
  const root = useRef<Root | null>(null);
  const [first] = useState(model);
  const latest = useRef(model);
  const show = useRef<((model: Model) => void) | null>(null);
  const [live, setLive] = useState<Live<Model> | 'waiting' | 'failed'>('waiting');

  useEffect(() => {
    let wanted = true;
    const fetchCode = () =>
      load().then(
        ({ default: Draw }) => wanted && setLive({ Draw, takesOver: box.current?.hasChildNodes() ?? false }),
        () => wanted && setLive('failed'),
      );
    // While the HTML is right there is no hurry; a reader who has chosen something waits for it.
    if (unchanged) whenIdle(() => void fetchCode());
    else void fetchCode();
    return () => {
      wanted = false;
    };
  }, [load, unchanged]);

  useEffect(() => {
    latest.current = model;
    startTransition(() => show.current?.(model));
    if (typeof live !== 'object' || !live.takesOver || box.current === null || root.current !== null) return;
    const ready = (next: (model: Model) => void) => {
      show.current = next;
      next(latest.current);
    };
    const element = box.current;
    // A transition gives way to the reader: hydrating a long page at once would hold a slow phone up.
    startTransition(() => {
      root.current = hydrateRoot(element, <Taken Draw={live.Draw} first={first} ready={ready} />);
    });
  }, [live, first, model]);

  useEffect(
    () => () => {
      const used = root.current;
      root.current = null;
      // React does not let one tree end another while it is at work itself.
      setTimeout(() => used?.unmount());
    },
    [],
  );

  if (OnServer !== null)
    return (
      <div>
        <OnServer view={model} />
      </div>
    );
  if (typeof live === 'object' && !live.takesOver)
    return (
      <div key="live">
        <live.Draw view={model} />
      </div>
    );
  if (unchanged || typeof live === 'object') return <div key="server" ref={box} suppressHydrationWarning dangerouslySetInnerHTML={KEPT} />;
  return (
    <p key="note" className="late-note" role="status">
      {words[live]}
    </p>
  );
}

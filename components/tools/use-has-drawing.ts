import { useCallback, useSyncExternalStore } from 'react';
import { drawingsIn } from './drawings';

/** Whether the figure has something drawn, as filters add it and take it away. */
export function useHasDrawing(figure: Element | null): boolean {
  const watch = useCallback(
    (changed: () => void) => {
      const observer = new MutationObserver(changed);
      if (figure !== null) observer.observe(figure, { childList: true, subtree: true });
      return () => observer.disconnect();
    },
    [figure],
  );
  return useSyncExternalStore(watch, () => drawingsIn(figure).length > 0);
}

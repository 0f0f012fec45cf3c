'use client';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { parseSelection, selectionToSearch, type Ignored, type Selection } from '@/lib/selection';

/**
 * The query string as a store. The server, and the first render in the browser, see "", so the whole HTML is taken
 * over as it stands (a Suspense boundary around useSearchParams would throw it away and draw it again); a filtered
 * address is applied right after.
 */
const MOVED = 'skytally:moved';

function subscribe(onChange: () => void) {
  window.addEventListener('popstate', onChange);
  window.addEventListener(MOVED, onChange);
  return () => {
    window.removeEventListener('popstate', onChange);
    window.removeEventListener(MOVED, onChange);
  };
}

const readSearch = () => window.location.search;
const readNothing = () => '';

/** Puts a selection into the address as a new step in the history, so that Back undoes it. */
function moveTo(selection: Partial<Selection>, hash = '') {
  const next = `${window.location.pathname}${selectionToSearch(selection)}${hash}`;
  if (next === window.location.pathname + window.location.search + window.location.hash) return;
  window.history.pushState(null, '', next);
  window.dispatchEvent(new Event(MOVED));
}

export type SelectionState = {
  selection: Selection;
  ignored: Ignored[];
  choose: (selection: Selection, hash?: string) => void;
};

/** What the address selects, and a way to select something else. */
export function useSelection(known: Selection): SelectionState {
  const search = useSyncExternalStore(subscribe, readSearch, readNothing);
  const parsed = useMemo(() => parseSelection(search, known), [search, known]);
  const choose = useCallback((selection: Selection, hash?: string) => moveTo(selection, hash), []);
  return { ...parsed, choose };
}

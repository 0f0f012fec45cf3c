'use client';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { parseSelection, selectionToSearch, type Filter, type Ignored, type Selection } from '@/lib/selection';
import { afterPaint } from '../after-paint';

/**
 * The query string as a store. The server, and the first render in the browser, see "", so the whole HTML is taken
 * over as it stands (a Suspense boundary around useSearchParams would throw it away and draw it again); a filtered
 * address is applied right after.
 */
let search: string | null = null;
const listeners = new Set<() => void>();

const readSearch = () => (search ??= window.location.search);
const readNothing = () => '';

function tell(next: string) {
  search = next;
  for (const listener of listeners) listener();
}

const followAddress = () => tell(window.location.search);

function subscribe(listener: () => void) {
  if (listeners.size === 0) window.addEventListener('popstate', followAddress);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('popstate', followAddress);
    search = null;
  };
}

/** Shows a selection, and then puts it into the address as a new step in the history, so that Back undoes it. */
function moveTo(selection: Selection, hash: string) {
  const next = selectionToSearch(selection);
  const address = `${window.location.pathname}${next}${hash}`;
  if (next === readSearch() && hash === window.location.hash) return;
  tell(next);
  afterPaint(() => window.history.pushState(null, '', address));
}

/** The query string of the view that is shown, a moment before the address has it. */
export const useSearch = () => useSyncExternalStore(subscribe, readSearch, readNothing);

export type SelectionState = {
  selection: Selection;
  ignored: Ignored[];
  choose: (selection: Selection, hash?: string) => void;
  /** Changes one filter and keeps the others. */
  set: (filter: Filter, values: readonly string[]) => void;
};

/** What the address selects, and ways to select something else. */
export function useSelection(known: Selection): SelectionState {
  const current = useSearch();
  const parsed = useMemo(() => parseSelection(current, known), [current, known]);
  const choose = useCallback((selection: Selection, hash = '') => moveTo(selection, hash), []);
  const set = useCallback(
    (filter: Filter, values: readonly string[]) => moveTo({ ...parseSelection(readSearch(), known).selection, [filter]: values }, ''),
    [known],
  );
  return { ...parsed, choose, set };
}

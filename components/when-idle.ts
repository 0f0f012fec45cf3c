'use client';

/** Calls `act` in an idle moment of the browser, within two seconds. */
export function whenIdle(act: () => void) {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 200);
}

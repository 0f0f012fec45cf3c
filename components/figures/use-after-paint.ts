'use client';
import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '../after-paint';

/**
 * The value as it was, until the browser has painted what changed before it. What can wait changes this way, so that
 * a click shows its first effect at once. (useDeferredValue may still finish its work before that paint.)
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    if (shown === value) return;
    return afterPaint(() => startTransition(() => setShown(() => value)));
  }, [shown, value]);
  return shown;
}

'use client';
import { useLayoutEffect } from 'react';
import { useSearch } from '../filters/use-selection';

/** Shows the theme that the address asks for: theme=light or theme=dark. Without either, the reader's own stays. */
export function useThemeOfAddress() {
  const theme = new URLSearchParams(useSearch()).get('theme');
  useLayoutEffect(() => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  }, [theme]);
}

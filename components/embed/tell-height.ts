'use client';
import { useEffect, type RefObject } from 'react';
import { HEIGHT_MESSAGE } from '@/lib/embed-snippet';

/** Tells the page around the frame how high the content is, in pixels, now and whenever that changes. It tells nothing else, so any page may hear it. */
export function useToldHeight(content: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = content.current;
    if (element === null || window.parent === window) return;
    const tell = () => window.parent.postMessage({ type: HEIGHT_MESSAGE, height: Math.ceil(element.getBoundingClientRect().height) }, '*');
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [content]);
}

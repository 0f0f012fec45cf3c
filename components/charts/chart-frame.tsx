'use client';
import { BarChart, ResponsiveContainer } from 'recharts';
import type { ComponentProps, KeyboardEvent as ReactKeyboardEvent } from 'react';

export type ChartProps<Model> = { model: Model; title: string; help: string; width: number };

type FrameProps = Omit<ComponentProps<typeof BarChart>, 'height' | 'width'> & { height: number; initialWidth: number; title: string; desc: string };

/**
 * Recharts walks a chart with the left and right arrow keys only, and backwards where its rows lie one below the other.
 * These are the keys a reader presses, and what Recharts must be told.
 */
const KEYS_OF_ROWS: Record<string, string> = { ArrowDown: 'ArrowLeft', ArrowRight: 'ArrowLeft', ArrowUp: 'ArrowRight', ArrowLeft: 'ArrowRight' };

function translateKey(event: ReactKeyboardEvent<HTMLElement>) {
  const key = KEYS_OF_ROWS[event.key];
  // A translated event comes by here again; it is ours, so the browser does not call it trusted.
  if (key === undefined || !event.isTrusted) return;
  event.preventDefault();
  event.stopPropagation();
  event.target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

/** A bar chart that fills its box, has a name and a description, and can be walked with the arrow keys. */
export function ChartFrame({ height, initialWidth, children, ...chart }: FrameProps) {
  return (
    <div onKeyDownCapture={chart.layout === 'vertical' ? translateKey : undefined}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: initialWidth, height }}>
        <BarChart accessibilityLayer margin={{ top: 0, right: 0, bottom: 0, left: 0 }} {...chart}>
          {children}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

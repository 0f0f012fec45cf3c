'use client';
import { BarChart, ResponsiveContainer } from 'recharts';
import type { ComponentProps } from 'react';

export type ChartProps<Model> = { model: Model; title: string; help: string; width: number };

type FrameProps = Omit<ComponentProps<typeof BarChart>, 'height' | 'width'> & { height: number; initialWidth: number; title: string; desc: string };

/** A bar chart that fills its box, has a name and a description, and can be walked with the arrow keys. */
export function ChartFrame({ height, initialWidth, children, ...chart }: FrameProps) {
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: initialWidth, height }}>
      <BarChart accessibilityLayer margin={{ top: 0, right: 0, bottom: 0, left: 0 }} {...chart}>
        {children}
      </BarChart>
    </ResponsiveContainer>
  );
}

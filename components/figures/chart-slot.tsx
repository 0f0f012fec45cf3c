'use client';
import { Component, useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import type { ChartProps } from '../charts/chart-frame';
import { whenIdle } from '../when-idle';
import { useAfterPaint } from './use-after-paint';

export type LoadChart<Model> = () => Promise<{ default: ComponentType<ChartProps<Model>> }>;

type Props<Model> = {
  model: Model;
  title: string;
  help: string;
  /** Fetches the chart's code; undefined where the bars are to stay. */
  load: LoadChart<Model> | undefined;
  /** The static bars, which stand until the chart is there, and stay if it cannot come. */
  children: ReactNode;
};

/** How far outside the screen a figure may be when its chart is fetched. */
const NEAR = '120px 0px';

/**
 * Holds the place of a chart. The static bars show at once; the chart is fetched when the figure nears the screen or
 * is touched, in an idle moment, and takes the bars' place in the same box.
 */
export function ChartSlot<Model>({ model, title, help, load, children }: Props<Model>) {
  const box = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<{ Draw: ComponentType<ChartProps<Model>>; width: number } | null>(null);
  // Numbers and tables change at once; the chart follows a frame later.
  const drawn = useAfterPaint(model);

  useEffect(() => {
    const element = box.current;
    if (!element || !load) return;
    let wanted = true;
    const fetchChart = () => {
      stopWatching();
      load().then(
        ({ default: Draw }) => wanted && setChart({ Draw, width: element.getBoundingClientRect().width }),
        () => undefined, // The bars stay; the table has every number.
      );
    };
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && whenIdle(fetchChart),
      { rootMargin: NEAR },
    );
    const stopWatching = () => {
      observer.disconnect();
      element.removeEventListener('pointerenter', fetchChart);
    };
    observer.observe(element);
    element.addEventListener('pointerenter', fetchChart);
    return () => {
      wanted = false;
      stopWatching();
    };
  }, [load]);

  return (
    <div ref={box} className="chart-box">
      {chart === null ? (
        children
      ) : (
        <KeepBars bars={children}>
          <chart.Draw model={drawn} title={title} help={help} width={chart.width} />
        </KeepBars>
      )}
    </div>
  );
}

/** Puts the static bars back when a chart fails while drawing. */
class KeepBars extends Component<{ bars: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.bars : this.props.children;
  }
}

/** What a figure has drawn: the static bars, the chart in their place, or the map. Swatches of a key are no drawing by themselves. */
export function drawingsIn(figure: Element | null): Element[] {
  return [...(figure?.querySelectorAll('svg.bars, svg.recharts-surface, .map > svg') ?? [])];
}

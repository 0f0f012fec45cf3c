/** Measures and colours as this browser has them. */

const pen = (() => {
  let context: CanvasRenderingContext2D | null = null;
  return () => {
    context ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('This browser has no canvas');
    return context;
  };
})();

export type Font = { family: string; size: string; weight: string };

function inFont({ family, size, weight }: Font): CanvasRenderingContext2D {
  const context = pen();
  context.font = `${weight} ${size} ${family}`;
  return context;
}

/** How wide a line is, in pixels. */
export const widthOf = (line: string, font: Font) => inFont(font).measureText(line).width;

/** How far below the top of its line box a font stands, in pixels. */
export const ascentOf = (font: Font) => inFont(font).measureText('x').fontBoundingBoxAscent;

/** A computed colour in the forms that every program reads: "#rrggbb", and how opaque it is, 0 to 1. Styles may compute to color(srgb …). */
export function plainColor(color: string): { hex: string; opacity: number } {
  const context = pen();
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { hex: `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`, opacity: Math.round(alpha / 2.55) / 100 };
}

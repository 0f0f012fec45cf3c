import { wrappedText } from '@/lib/wrapped-text';
import { widthOf, plainColor, type Font } from './ink';
import { addReferences, make, standalone } from './standalone';
import { fontOf, textLine, textLinesIn } from './text-lines';

/** A drawing that needs nothing beside it. Sizes in pixels, whole. */
export type Picture = { svg: string; width: number; height: number };

/** What is written above and below the drawing. */
export type PictureWords = { title: string; summary: string; foot: string[] };

const MARGIN = 24;
const LEADING = 1.35;

/** A figure as one SVG: title and sentence, everything drawn where it stands on the page, source and status. Throws where nothing is drawn. */
export function drawPicture(drawn: Element | null, { title, summary, foot }: PictureWords): Picture {
  if (drawn === null) throw new Error('Nothing is drawn');
  const box = drawn.getBoundingClientRect();
  const width = Math.ceil(box.width) + 2 * MARGIN;
  const picture = make('svg', {});
  const name = make('title', {});
  name.textContent = title;
  const paper = make('rect', { width: '100%', height: '100%', fill: plainColor(getComputedStyle(document.body).backgroundColor).hex });
  const defs = make('defs', {});
  picture.append(name, defs, paper);

  const page = getComputedStyle(document.body);
  const heading = { ...fontOf(getComputedStyle(drawn.closest('figure')?.querySelector('h2') ?? drawn)), size: '21px' };
  const plain = { ...fontOf(page), size: '14px' };
  const small = { ...plain, size: '12px' };
  let y = MARGIN;
  const write = (text: string, font: Font, color: string) => {
    for (const line of wrappedText(text, width - 2 * MARGIN, (words) => widthOf(words, font))) {
      picture.append(textLine(line, MARGIN, y, font, color));
      y += parseFloat(font.size) * LEADING;
    }
  };
  write(title, heading, page.color);
  y += 6;
  write(summary, plain, page.color);
  y += 16;

  const body = make('g', { transform: `translate(${MARGIN} ${Math.round(y)})` });
  for (const svg of drawn.querySelectorAll('svg')) {
    if (svg.parentElement?.closest('svg')) continue;
    const at = svg.getBoundingClientRect();
    const copy = standalone(svg);
    if (copy === null || at.width === 0) continue;
    for (const [attribute, value] of Object.entries({ x: at.left - box.left, y: at.top - box.top, width: at.width, height: at.height, overflow: 'visible' })) copy.setAttribute(attribute, String(value));
    // Swatches of a key have a border of styles alone.
    const { outlineStyle, outlineColor } = getComputedStyle(svg);
    if (outlineStyle !== 'none' && svg.matches('.key svg')) copy.append(make('rect', { width: '100%', height: '100%', fill: 'none', stroke: plainColor(outlineColor).hex }));
    body.append(copy);
  }
  body.append(...textLinesIn(drawn));
  picture.append(body);
  y += box.height + 16;

  const muted = getComputedStyle(drawn.closest('figure')?.querySelector('.figure-source') ?? drawn).color;
  for (const line of foot) write(line, small, muted);

  const height = Math.ceil(y + MARGIN - 6);
  for (const [attribute, value] of Object.entries({ viewBox: `0 0 ${width} ${height}`, width, height })) picture.setAttribute(attribute, String(value));
  addReferences(picture, defs);
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}`, width, height };
}

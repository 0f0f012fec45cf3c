/** The words around what is drawn (keys, names of groups) as lines of SVG text. */
import { ascentOf, plainColor, type Font } from './ink';
import { make } from './standalone';

/** What a figure shows beside its drawing, but not all the time. */
const PASSING = '.recharts-tooltip-wrapper, .reading, script, svg';

export const fontOf = ({ fontFamily, fontSize, fontWeight }: CSSStyleDeclaration): Font => ({ family: fontFamily, size: fontSize, weight: fontWeight });

/** A line of text whose box begins at `x`, `y`. */
export function textLine(text: string, x: number, y: number, font: Font, color: string): Element {
  const line = make('text', { x, y: y + ascentOf(font), 'font-family': font.family, 'font-size': font.size, 'font-weight': font.weight, fill: plainColor(color).hex });
  line.textContent = text;
  return line;
}

/** Every text within `box` that is seen, line by line as the browser broke it, with the box's corner at 0, 0. */
export function textLinesIn(box: Element): Element[] {
  const corner = box.getBoundingClientRect();
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const lines: Element[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest(PASSING) !== null || !parent.checkVisibility()) continue;
    const style = getComputedStyle(parent);
    for (const { text, left, top } of linesOf(node)) lines.push(textLine(text, left - corner.left, top - corner.top, fontOf(style), style.color));
  }
  return lines;
}

function linesOf(node: Node): { text: string; left: number; top: number }[] {
  const lines: { text: string; left: number; top: number }[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const { left, top, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - top) < 2) last.text += ` ${word}`;
    else lines.push({ text: word, left, top });
  }
  return lines;
}

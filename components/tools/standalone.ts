/** Copies of drawn elements that look the same without the page's styles. */
import { plainColor } from './ink';

const SVG = 'http://www.w3.org/2000/svg';

/** Attributes that place and shape an element; what else it has is for styles, scripts and screen readers. */
const KEPT = /^(?:x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|dx|dy|d|points|width|height|viewBox|transform|text-anchor|href|clip-path|pattern\w+)$/;
const URL_OF_ID = /^url\("?#([^")]+)/;
const LEFT_OUT = 'title, desc, script, style, foreignObject';
const SHAPES = 'rect, circle, ellipse, line, path, polygon, polyline, text, tspan, use';
const LETTERS = 'text, tspan';
const IN_DEFS = 'defs *';

export function make(name: string, attributes: Record<string, string | number>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}

/**
 * A copy of an element with all below it. `styled`: with the colours and letters that it has on this page as
 * attributes; without, it takes those of whatever refers to it. null for what is not seen.
 */
export function standalone(source: Element, styled = true): Element | null {
  if (source.matches(LEFT_OUT)) return null;
  const style = getComputedStyle(source);
  if (styled && (style.display === 'none' || style.visibility === 'hidden')) return null;
  const copy = make(source.localName === 'a' ? 'g' : source.localName, {});
  for (const { name, value } of source.attributes) if (KEPT.test(name) && !(name === 'href' && source.localName === 'a')) copy.setAttribute(name, value);
  if (source.id !== '' && source.matches(IN_DEFS)) copy.id = source.id;
  if (styled && source.matches(SHAPES) && !paint(copy, style, source.matches(LETTERS))) return null;
  if (styled && style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  for (const child of source.childNodes) {
    const inner = child instanceof Element ? standalone(child, styled) : child.nodeType === Node.TEXT_NODE && source.matches(LETTERS) ? child.cloneNode() : null;
    if (inner !== null) copy.append(inner);
  }
  return copy;
}

/** Gives a copy its paint and, where it is text, its letters. Says whether anything of it is to be seen. */
function paint(copy: Element, style: CSSStyleDeclaration, isText: boolean): boolean {
  const seen = [setPaint(copy, 'fill', style.fill, style.fillOpacity), setPaint(copy, 'stroke', style.stroke, style.strokeOpacity)];
  if (seen[1]) {
    copy.setAttribute('stroke-width', style.strokeWidth);
    if (style.strokeDasharray !== 'none') copy.setAttribute('stroke-dasharray', style.strokeDasharray);
    copy.setAttribute('stroke-linejoin', style.strokeLinejoin);
  }
  if (isText) {
    const letters = { 'font-family': style.fontFamily, 'font-size': style.fontSize, 'font-weight': style.fontWeight, 'text-anchor': style.textAnchor, 'dominant-baseline': style.dominantBaseline, 'paint-order': style.paintOrder };
    for (const [name, value] of Object.entries(letters)) copy.setAttribute(name, value);
  }
  return seen.includes(true);
}

function setPaint(copy: Element, name: 'fill' | 'stroke', value: string, opacity: string): boolean {
  const pattern = URL_OF_ID.exec(value)?.[1];
  const { hex, opacity: own } = pattern === undefined && value !== 'none' ? plainColor(value) : { hex: 'none', opacity: 0 };
  const seen = pattern !== undefined || own > 0;
  copy.setAttribute(name, pattern !== undefined ? `url(#${pattern})` : seen ? hex : 'none');
  const through = Number(opacity) * (pattern === undefined ? own : 1);
  if (seen && through !== 1) copy.setAttribute(`${name}-opacity`, String(through));
  return seen;
}

/** Puts into `defs` everything of the page that `picture` refers to and does not hold: patterns with their paint, outlines without. */
export function addReferences(picture: Element, defs: Element) {
  const referred = (element: Element) => [
    ...['fill', 'stroke', 'clip-path'].map((name) => URL_OF_ID.exec(element.getAttribute(name) ?? '')?.[1]),
    element.getAttribute('href')?.slice(1),
  ];
  const missing = () =>
    [...picture.querySelectorAll('*')]
      .flatMap(referred)
      .find((id) => id !== undefined && picture.querySelector(`[id="${CSS.escape(id)}"]`) === null);
  for (let id = missing(); id !== undefined; id = missing()) {
    const source = document.getElementById(id);
    const copy = source && standalone(source, source.localName === 'pattern');
    if (!copy) throw new Error(`The picture refers to "${id}", which the page does not hold`);
    defs.append(copy);
  }
}

/** HTML that puts a figure into another page. */

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** How high the frame is before it is told the figure's own height, in pixels. */
const FIRST_HEIGHT = 640;

/** A frame as wide as what it stands in. */
export function frameSnippet(address: string, title: string): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${FIRST_HEIGHT}" frameborder="0" loading="lazy"></iframe>`;
}

/** The kind of message in which a framed figure tells its height. */
export const HEIGHT_MESSAGE = 'skytally:height';

/** A script for the page around the frame. It takes heights only from frames of `origin`, and sets nothing but the height of the one that spoke. */
export function listenerSnippet(origin: string): string {
  return [
    '<script>',
    `addEventListener('message', ({ data, origin, source }) => origin === '${origin}' && data?.type === '${HEIGHT_MESSAGE}' &&`,
    '  document.querySelectorAll(\'iframe\').forEach((frame) => { if (frame.contentWindow === source) frame.height = Number(data.height); }));',
    '</script>',
  ].join('\n');
}

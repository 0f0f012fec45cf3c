/** An Atom 1.0 feed (RFC 4287), written by hand: it is a dozen elements, and a library would be more to keep than they are. */
import { PUBLISHER, startOf } from './publisher';

export type FeedEntry = {
  /** Absolute, and never used for another entry: readers know an entry by it. */
  id: string;
  title: string;
  /** The calendar day (YYYY-MM-DD) on which it happened. */
  on: string;
  /** Plain text. */
  text: string;
  /** The absolute address of the page that says more. */
  link: string;
  category: 'addition' | 'correction';
};

export type Feed = {
  title: string;
  subtitle: string;
  language: string;
  /** The absolute address of the feed itself, which is also its id. */
  self: string;
  /** The absolute address of the site. */
  site: string;
  entries: readonly FeedEntry[];
};

/** The feed as XML in UTF-8, newest entry first. Throws RangeError without entries: a feed must say when it last changed. */
export function atomFeed({ title, subtitle, language, self, site, entries }: Feed): string {
  // The sort is stable, so that of one day the later entry of the list stays the newer.
  const newestFirst = [...entries].reverse().sort((a, b) => b.on.localeCompare(a.on));
  const [newest] = newestFirst;
  if (!newest) throw new RangeError('A feed needs an entry: without one it has no day on which it last changed.');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">`,
    `  <id>${xml(self)}</id>`,
    `  <title>${xml(title)}</title>`,
    `  <subtitle>${xml(subtitle)}</subtitle>`,
    `  <updated>${startOf(newest.on)}</updated>`,
    `  <author><name>${xml(PUBLISHER)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(site)}"/>`,
    ...newestFirst.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml({ id, title, on, text, link, category }: FeedEntry): string {
  return [
    '  <entry>',
    `    <id>${xml(id)}</id>`,
    `    <title>${xml(title)}</title>`,
    `    <published>${startOf(on)}</published>`,
    `    <updated>${startOf(on)}</updated>`,
    `    <category term="${category}"/>`,
    `    <link rel="alternate" type="text/html" href="${xml(link)}"/>`,
    `    <content type="text">${xml(text)}</content>`,
    '  </entry>',
  ].join('\n');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or a quoted attribute. Control characters and halves of a pair, which XML cannot hold in any form, become U+FFFD. */
function xml(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}\ufffe\uffff]/gu, '\ufffd').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}

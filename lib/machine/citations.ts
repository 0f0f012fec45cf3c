/** How to cite the dataset, a figure or a report: as a line of text, and for reference managers. */
import { CAVEAT, PUBLISHER, SITE_NAME, type Release } from './publisher';

export type Cited = Release & {
  kind: 'dataset' | 'figure' | 'report';
  title: string;
  /** The name of the collection that it belongs to. */
  collection: string;
  /** The absolute address of the page or figure. */
  url: string;
  /** The day (YYYY-MM-DD) on which a reader saw it, where that is known. */
  accessed?: string;
};

export type Citation = { plain: string; bibtex: string; ris: string; csl: string };

/** The citation in four forms, each the text of a file. CSL is CSL-JSON: an array of one item. */
export function citation(cited: Cited): Citation {
  const safe = { ...cited, title: oneLine(cited.title), collection: oneLine(cited.collection), url: escapedUrl(cited.url) };
  return { plain: plain(safe), bibtex: bibtex(safe), ris: ris(safe), csl: `${JSON.stringify([csl(safe)], null, 2)}\n` };
}

function plain({ kind, title, collection, version, changedOn, url, accessed }: Cited): string {
  const within = title === collection ? '' : ` In: ${collection}.`;
  const seen = accessed === undefined ? '' : ` (accessed ${accessed})`;
  return `${PUBLISHER} (${year(changedOn)}). ${title} [${kind === 'figure' ? 'Figure' : 'Data set'}].${within} ${SITE_NAME}, version ${version} of ${changedOn}. ${url}${seen}`;
}

/** The class @misc, which every style knows; @dataset is known to biblatex only. Double braces keep capitals and bodies as they are. */
function bibtex({ kind, title, collection, version, changedOn, url, accessed }: Cited): string {
  const fields = [
    ['author', `{${tex(PUBLISHER)}}`],
    ['title', `{${tex(title)}}`],
    ['howpublished', tex(`${SITE_NAME}: ${collection} [${kind === 'figure' ? 'Figure' : 'Data set'}]`)],
    ['year', year(changedOn)],
    ['month', String(Number(changedOn.slice(5, 7)))],
    ['version', tex(version)],
    ['url', url],
    ...(accessed === undefined ? [] : [['urldate', accessed]]),
    ['note', tex(`Version ${version} of ${changedOn}. ${CAVEAT}`)],
  ];
  return `@misc{${keyOf(url, version)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

/** RIS: a tag of two characters, two spaces, a hyphen and a space on each line; CRLF, as its reference managers write it. */
function ris({ kind, title, collection, version, changedOn, url, accessed }: Cited): string {
  const slashed = (day: string) => day.replaceAll('-', '/');
  const lines = [
    ['TY', kind === 'figure' ? 'FIGURE' : 'DATA'],
    ['AU', PUBLISHER],
    ['TI', title],
    ['T2', collection],
    ['PB', SITE_NAME],
    ['PY', year(changedOn)],
    ['DA', slashed(changedOn)],
    ['ET', version],
    ['UR', url],
    ...(accessed === undefined ? [] : [['Y2', slashed(accessed)]]),
    ['N1', CAVEAT],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

function csl({ kind, title, collection, version, changedOn, url, accessed }: Cited) {
  const parts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });
  return {
    id: keyOf(url, version),
    type: kind === 'figure' ? 'figure' : 'dataset',
    title,
    'container-title': collection,
    author: [{ literal: PUBLISHER }],
    publisher: SITE_NAME,
    issued: parts(changedOn),
    ...(accessed !== undefined && { accessed: parts(accessed) }),
    version,
    URL: url,
    note: CAVEAT,
  };
}

const year = (day: string) => day.slice(0, 4);
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** One key for one address and version, of characters that BibTeX allows in a key. */
function keyOf(url: string, version: string): string {
  const { pathname, search, hash } = new URL(url);
  return [SITE_NAME.toLowerCase(), ...`${pathname}${search}${hash}`.split(/[^A-Za-z0-9]+/), version].filter(Boolean).join('-');
}

/** The address with everything encoded that would end a BibTeX field or a RIS line, or that stands there unencoded. Throws TypeError for an address that is not absolute. */
function escapedUrl(url: string): string {
  return new URL(url).href.replace(/[{}\\\s]|%(?![0-9A-Fa-f]{2})/g, encodeURIComponent);
}

const TEX: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** Text with everything escaped that TeX would take for a command. Letters of every script stay: BibTeX files are UTF-8 today. */
function tex(text: string): string {
  return text.replace(/[\\~^{}$&#%_]/g, (character) => TEX[character] ?? `\\${character}`);
}

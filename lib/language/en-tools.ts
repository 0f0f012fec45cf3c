/** Words of what can be done with a figure: take it away, cite it, share it, put it into a page. See en.ts for how they are filled in. */

/** What stands in every page, before a reader asks for more. */
export const toolsShell = {
  title: 'Download, cite, share',
  whole: 'The whole collection',
  csv: 'CSV',
  json: 'JSON',
};

/** The rest, which a browser fetches with the tools. */
export const tools = {
  ...toolsShell,
  notVerified: 'not independently verified',
  download: 'Download',
  figure: { figure: 'This figure, as filtered', report: 'This report' },
  svg: 'SVG',
  png: 'PNG',
  cite: 'Cite',
  forms: { plain: 'Plain text', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  copy: 'Copy',
  copyOf: 'Copy: {what}',
  share: 'Share',
  link: 'Link to this view',
  sentence: 'As a sentence, with attribution',
  sentenceText: '{summary} {source}, {notVerified}. Skytally, data version {version} of {day}: {address}',
  sentenceUnsourced: '{summary} Reported, {notVerified}. Skytally, data version {version} of {day}: {address}',
  embed: 'Embed',
  frame: 'A frame as wide as the page around it',
  listener: 'Optional script: the frame takes the height of the figure',
  embedNote: 'Add theme=light or theme=dark to the address to choose a theme. The frame follows the filters in its address.',
  embedOpen: 'Open the page for frames',
  said: {
    copied: 'Copied: {what}',
    refused: 'The browser did not allow copying. The text is selected: copy it from there.',
    saved: 'Saved as {name}',
    failed: 'The picture could not be drawn. The table and the files hold every number.',
  },
  picture: {
    release: 'Skytally, data version {version} of {day}',
    column: '{column}: note',
  },
};

/** A figure alone, in the frame of another site. */
export const embed = {
  title: '{collection}: a figure of {site}',
  heading: '{site} · {collection}',
  back: 'This view on {site}',
  foot: 'Data version {version} of {day}, {notVerified}.',
};

export type ToolsMessages = typeof tools;
export type ToolsShellMessages = typeof toolsShell;
export type EmbedMessages = typeof embed;

/** Words of the data page, and of what machines are told of a claim, in English. See en.ts for how they are filled in. */

/** One claim as a sentence. `what` is a count with its outcome, as in "31 drones intercepted". */
export const claimSentence = {
  whole: 'The {claimant} reported {what} {period} ({basis}).',
  wholeAt: 'The {claimant} reported {what} {at} {period} ({basis}).',
  /** Stand where a number would: before a family, and before a kind of weapon with a × between. */
  unstated: { family: 'an unstated number of', weapon: 'an unstated number' },
  at: {
    intercepted: 'over {place}',
    launched: 'at {place}',
    lost: 'over {place}',
    airborne: 'over {place}',
    left: 'over {place}',
    hit: 'in {place}',
  },
  periods: {
    overnight: 'in the night to {end}',
    day: 'in the daytime of {end}',
    evening: 'in the evening of {end}',
    '24-hours': 'in the 24 hours of {end}',
  },
};

export const data = {
  title: 'The data',
  description: 'The claims as CSV, JSON and a data package, with sizes and hashes, the terms, every column, how to cite them, and how to read them in Python, R and a spreadsheet.',
  lead: 'Every claim that the site shows, as files that anyone may take, check and cite.',
  version: 'Version {version}, last changed on {day}.',
  corrections: 'What was corrected',
  collection: {
    title: 'Files: {collection}',
    csv: 'One row for each claim, a total before its parts. An empty field means not reported, not stated or does not apply. It is never 0.',
    json: 'The same rows as an array of objects, with numbers as numbers and null where the CSV has an empty field.',
    package: 'A data package (version 2): the columns with their types and ids, the sources, the terms, and the size and hash of both files.',
    size: '{bytes} bytes',
    hash: 'SHA-256',
  },
  common: {
    title: 'For every collection',
    claimSchema: { name: 'claim.schema.json', about: 'The shape of one claim in the files that the data are kept in, as a JSON Schema.' },
    reportSchema: { name: 'report.schema.json', about: 'The shape of one report, with its period and its claims.' },
    feed: { name: 'feed.xml', about: 'An Atom feed of additions and corrections.' },
    sitemap: { name: 'sitemap.xml', about: 'The address of every page.' },
  },
  terms: {
    title: 'Terms',
    licence: 'CC BY 4.0',
    paragraphs: [
      'The data are facts taken from the sources they name, in our arrangement and words. They may be used under {licence}: name Skytally, and the source of each number.',
      'The quoted words (at most five for a claim) belong to their publishers and stand in the data as evidence. The articles themselves are not republished.',
    ],
  },
  columns: {
    title: 'The columns',
    lead: 'The same for every collection. Where a description says null, the CSV has an empty field. A total and its parts must not be added together: add the rows whose part_of is empty, or those of one place.',
    name: 'Column',
    type: 'Type',
    means: 'What it holds',
    types: { string: 'text', integer: 'whole number', date: 'day' },
    oneOf: 'One of: {list}.',
  },
  formulas: {
    title: 'Texts that look like formulas',
    text: 'A text of the CSV that a spreadsheet would run as a formula, because it begins with =, +, - or @, has an apostrophe before it. Remove it to have the text as written. Numbers are as they are, and the JSON has every text unchanged.',
  },
  cite: {
    title: 'How to cite the data',
    lead: 'A citation names the version, since a number can be corrected. Add the day on which you took the file.',
    dataset: 'Reported drone and missile counts in the Russia–Ukraine war',
    collections: 'Skytally data',
    forms: { plain: 'As text', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  },
  examples: {
    title: 'In Python, R and a spreadsheet',
    lead: 'Each reads {collection} and adds the drones that Russian sources reported intercepted overnight, in the claims that are counted and are no part of another. In version {version} that is {n}.',
    python: { title: 'Python', note: 'Needs nothing but Python.' },
    r: { title: 'R', note: 'Needs nothing but R.' },
    spreadsheet: {
      title: 'A spreadsheet',
      google: 'In Google Sheets, put this in cell A1:',
      excel: 'In Excel, choose Data, then From Web, paste the address of the CSV, and load it into cell A1 of a new sheet.',
      sum: 'Then put this in an empty cell to the right of the table:',
      separator: 'Where your language writes a comma in decimals, put semicolons between the parts.',
    },
  },
};

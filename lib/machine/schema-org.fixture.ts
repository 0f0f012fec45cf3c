/**
 * The part of the schema.org context that our pages use, so that a test can read them without the network. A term that
 * is not listed here means nothing to the reader, which says so: a misspelt term cannot pass.
 */
const SCHEMA_ORG = 'http://schema.org/';
const types = ['Dataset', 'Claim', 'Organization', 'Place', 'DataDownload', 'CreativeWork'];
const texts = ['name', 'description', 'text', 'inLanguage', 'version', 'temporalCoverage', 'encodingFormat', 'contentSize', 'sha256', 'identifier', 'isAccessibleForFree'];
const things = ['creator', 'author', 'publisher', 'appearance', 'spatialCoverage', 'distribution'];
const addresses = ['url', 'license', 'contentUrl', 'isBasedOn', 'isPartOf'];
const dates = ['dateModified', 'datePublished'];

const terms = (names: string[], more: object = {}) => names.map((name) => [name, { '@id': SCHEMA_ORG + name, ...more }] as const);

export const SCHEMA_ORG_CONTEXT = {
  '@context': Object.fromEntries([
    ...terms([...types, ...texts, ...things]),
    ...terms(addresses, { '@type': '@id' }),
    ...terms(dates, { '@type': `${SCHEMA_ORG}Date` }),
  ]),
};

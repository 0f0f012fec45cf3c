/** A collection as a Data Package, version 2 (https://datapackage.org/standard/data-package/). */
import { overviewAddress } from '../addresses';
import type { Edition } from '../edition';
import { claimColumns, type Column } from './claim-columns';
import { CAVEAT, LICENCE, PUBLISHER, SITE_NAME, startOf, type CollectionFiles, type PublishedFile, type Release } from './publisher';

type TableSchema = {
  $schema: string;
  fields: Column[];
  missingValues: string[];
  primaryKey: string[];
  foreignKeys: { fields: string[]; reference: { fields: string[] } }[];
};
type Resource = { name: string; title: string; description: string; path: string; format: string; mediatype: string; encoding: string; bytes: number; hash: string };

export type DataPackage = ReturnType<typeof dataPackage>;

/** The descriptor of a collection whose files stand beside it. `origin` is the site's own, with no slash at its end. */
export function dataPackage(edition: Edition, files: CollectionFiles, release: Release, origin: string) {
  const csv = {
    ...resource('claims', 'csv', 'text/csv', files.csv),
    title: 'Claims',
    description: 'One row for each claim, a total before its parts. An empty field means not reported, not stated or does not apply; it is never 0.',
    type: 'table',
    dialect: { $schema: profile('tabledialect'), header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: tableSchema(edition),
  };
  const json: Resource = {
    ...resource('claims-json', 'json', 'application/json', files.json),
    title: 'Claims as JSON',
    description: 'The same rows as an array of objects: numbers as numbers, and null where the CSV has an empty field.',
  };
  return {
    $schema: profile('datapackage'),
    name: `${SITE_NAME.toLowerCase()}-${edition.id}`,
    title: `${SITE_NAME}: ${edition.name}`,
    description: `${edition.about} ${CAVEAT} A missing count means that no number was given; it is never 0.`,
    homepage: origin + overviewAddress(edition.language, edition.id),
    version: release.version,
    created: startOf(release.changedOn),
    contributors: [{ title: PUBLISHER, roles: ['creator'] }],
    licenses: [LICENCE],
    sources: edition.sources.map(packageSource),
    resources: [csv, json] as const,
  };
}

function resource(name: string, format: string, mediatype: string, { path, bytes, sha256 }: PublishedFile) {
  return { name, path, format, mediatype, encoding: 'utf-8', bytes, hash: `sha256:${sha256}` };
}

function tableSchema(edition: Edition): TableSchema {
  return {
    $schema: profile('tableschema'),
    fields: claimColumns(edition),
    missingValues: [''],
    primaryKey: ['claim_id'],
    // Without a resource, the reference is to the table itself.
    foreignKeys: [{ fields: ['part_of'], reference: { fields: ['claim_id'] } }],
  };
}

function packageSource({ publisher, publishedOn, address }: Edition['sources'][number]) {
  const title = publishedOn === null ? publisher : `${publisher}, ${publishedOn}`;
  return address === null ? { title } : { title, path: address };
}

const profile = (name: 'datapackage' | 'tabledialect' | 'tableschema') => `https://datapackage.org/profiles/2.0/${name}.json`;

/** What search engines and other machines are told of a page, in the words of schema.org. Types are checked against its vocabulary. */
import type { Claim as ClaimNode, DataDownload, Dataset, Graph, Thing } from 'schema-dts';
import { claimsFileAddress, overviewAddress } from '../addresses';
import type { Claim } from '../claims';
import type { Edition } from '../edition';
import { CAVEAT, LICENCE, PUBLISHER, SITE_NAME, type CollectionFiles, type PublishedFile, type Release } from './publisher';

type Node<Type> = Exclude<Type, string>;

/** A collection as a Dataset. `origin` is the site's own, with no slash at its end. */
export function datasetNode(edition: Edition, files: CollectionFiles, release: Release, origin: string): Node<Dataset> {
  const { id, language, name, about, sources, places } = edition;
  const url = origin + overviewAddress(language, id);
  return {
    '@type': 'Dataset',
    '@id': datasetId(url),
    url,
    name: `${SITE_NAME}: ${name}`,
    description: `${about} ${CAVEAT}`,
    inLanguage: language,
    version: release.version,
    dateModified: release.changedOn,
    license: LICENCE.path,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: PUBLISHER, url: `${origin}/` },
    temporalCoverage: covered(edition.claims),
    spatialCoverage: places.map(({ id: place, kind, name: label }) => ({
      '@type': 'Place',
      name: label,
      // Sea areas have no code of the standard, only a name of ours.
      ...(kind === 'region' && { identifier: `ISO 3166-2:${place}` }),
    })),
    distribution: [
      download(origin + claimsFileAddress(id, 'csv'), 'text/csv', files.csv),
      download(origin + claimsFileAddress(id, 'json'), 'application/json', files.json),
    ],
    isBasedOn: sources.map(({ publisher, publishedOn, address }) =>
      address ?? { '@type': 'CreativeWork' as const, publisher: { '@type': 'Organization' as const, name: publisher }, ...(publishedOn && { datePublished: publishedOn }) }),
  };
}

/** A collection in a few words, for pages of parts of it: the node of its overview has the rest. */
export function datasetReference({ id, language, name, about }: Edition, { version }: Release, origin: string): Node<Dataset> {
  const url = origin + overviewAddress(language, id);
  return { '@type': 'Dataset', '@id': datasetId(url), url, name: `${SITE_NAME}: ${name}`, description: `${about} ${CAVEAT}`, version, license: LICENCE.path };
}

const datasetId = (overview: string) => `${overview}#dataset`;

/** From the first day that a claim covers to the last, as ISO 8601 writes a stretch of time. */
function covered(claims: readonly Claim[]): string {
  const starts = claims.map(({ period }) => period.start).sort();
  const ends = claims.map(({ period }) => period.end).sort();
  return `${starts[0]}/${ends.at(-1)}`;
}

function download(contentUrl: string, encodingFormat: string, { bytes, sha256 }: PublishedFile): Node<DataDownload> {
  return { '@type': 'DataDownload', contentUrl, encodingFormat, contentSize: `${bytes} B`, sha256 };
}

export type ReportedClaim = {
  claim: Pick<Claim, 'reportedOn'>;
  /** The claim as a sentence, in the language given. */
  text: string;
  language: string;
  /** The name of the body that reported it. */
  claimant: string;
  /** Where it was read. */
  source: Edition['sources'][number];
  /** The absolute address of the claim on the site. */
  url: string;
  /** The `@id` of the dataset that holds it, where its node stands on the same page. */
  dataset?: string;
};

/** One claim: said by its claimant, and read in its source. It says nothing of whether the claim is true. */
export function claimNode({ claim, text, language, claimant, source, url, dataset }: ReportedClaim): Node<ClaimNode> {
  const { publisher, publishedOn, address } = source;
  return {
    '@type': 'Claim',
    '@id': url,
    url,
    text,
    inLanguage: language,
    author: { '@type': 'Organization', name: claimant },
    ...(claim.reportedOn && { datePublished: claim.reportedOn }),
    ...(dataset !== undefined && { isPartOf: { '@id': dataset } }),
    appearance: {
      '@type': 'CreativeWork',
      publisher: { '@type': 'Organization', name: publisher },
      ...(address && { url: address }),
      ...(publishedOn && { datePublished: publishedOn }),
    },
  };
}

/** The nodes of one page as one document. */
export function jsonLd(nodes: readonly Node<Thing>[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

const ESCAPES: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** JSON that can stand within a script element: nothing in it can close the element, open a comment or end a line of script. */
export function scriptText(value: object): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? '');
}

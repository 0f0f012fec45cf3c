/** What machines are told of the claims of a report: who reported each, and where it was read. */
import type { Graph } from 'schema-dts';
import { claimAddress } from '../addresses';
import type { Claim } from '../claims';
import { find, type Edition } from '../edition';
import type { Format } from '../language/format';
import type { Messages } from '../language/en';
import { claimSentence } from '../view-models/claim-sentence';
import { claimNode, datasetReference, jsonLd, type ReportedClaim } from './json-ld';
import type { Release } from './publisher';

/** A claim of the edition as `claimNode` takes it. `origin` is the site's own, with no slash at its end. */
export function reportedClaim(claim: Claim, edition: Edition, words: Messages, format: Format, origin: string): ReportedClaim {
  return {
    claim,
    text: claimSentence(claim, edition, words, format),
    language: edition.language,
    claimant: find(edition.claimants, claim.claimant).name,
    source: find(edition.sources, claim.source),
    url: origin + claimAddress(claim.id),
  };
}

/** These claims of the edition, and the dataset they are a part of. */
export function claimsGraph(claims: readonly Claim[], edition: Edition, words: Messages, format: Format, release: Release, origin: string): Graph {
  const dataset = datasetReference(edition, release, origin);
  return jsonLd([dataset, ...claims.map((claim) => claimNode({ ...reportedClaim(claim, edition, words, format, origin), dataset: dataset['@id'] }))]);
}

import type { Metadata } from 'next';
import { DataTable } from '@/components/figures/data-table';
import { JsonLd } from '@/components/layout/json-ld';
import { loadCollection } from '@/data/dataset';
import { releaseOf } from '@/data/release-of';
import { claimAddress, correctionsAddress } from '@/lib/addresses';
import { find } from '@/lib/edition';
import { makeFormat } from '@/lib/language/format';
import { DEFAULT_LANGUAGE } from '@/lib/language/languages';
import { messagesFor } from '@/lib/language/messages';
import { citation } from '@/lib/machine/citations';
import { claimsGraph } from '@/lib/machine/reported-claims';
import { claimPage } from '@/lib/view-models/claim-page';
import { correctionsOfClaim, correctionsTable } from '@/lib/view-models/corrections';
import { COLLECTIONS, editionOf } from '../../../editions';
import { reportPicture } from '../../../og/pictures';
import { pageMetadata } from '../../../page-metadata';
import { Framed } from '../../../root';
import { SITE_URL } from '../../../site-url';

type Props = { params: Promise<{ claim: string }> };

export const dynamicParams = false;

/** The collection of each claim. Their ids are unique in the whole dataset, so that a short address can name one. */
const HOMES = new Map(COLLECTIONS.flatMap((collection) => editionOf(collection, DEFAULT_LANGUAGE).claims.map(({ id }) => [id, collection] as const)));

export function generateStaticParams() {
  return [...HOMES.keys()].map((claim) => ({ claim }));
}

async function read({ params }: Props) {
  const { claim } = await params;
  const language = DEFAULT_LANGUAGE;
  const messages = messagesFor(language);
  const collection = HOMES.get(claim);
  if (collection === undefined) throw new Error(`No collection has a claim "${claim}"`);
  const edition = editionOf(collection, language);
  const format = makeFormat(language, messages.dashboard);
  return { claim, record: find(edition.claims, claim), language, messages, collection, edition, format, page: claimPage(loadCollection(collection), edition, claim, messages, format) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { claim, edition, record, page } = await read(props);
  return pageMetadata({ title: page.title, description: page.lead, path: claimAddress(claim), image: reportPicture(edition, record.report) });
}

export default async function ClaimPage(props: Props) {
  const { claim, record, language, messages, collection, edition, format, page } = await read(props);
  const words = messages.pages.claim;
  const release = releaseOf();
  const corrections = correctionsOfClaim(release.corrections, collection, claim);
  const { plain } = citation({ kind: 'report', title: `${page.title}. ${page.lead}`, collection: edition.name, version: release.version, changedOn: release.changedOn, url: SITE_URL + claimAddress(claim) });
  return (
    <Framed language={language} collection={collection}>
      <JsonLd graph={claimsGraph([record], edition, messages, format, release, SITE_URL)} />
      <h1>{page.title}</h1>
      <div className="standfirst">
        <p className="lead">{page.lead}</p>
        <p className="status">{messages.dashboard.unverified}</p>
        <p className="night-steps">
          <a href={page.report.href}>{page.report.label}</a>
          <a href={page.list.href}>{page.list.label}</a>
        </p>
      </div>
      <section className="page-section">
        <h2>{words.title}</h2>
        <dl className="entries">
          {page.facts.map(({ key, label, lines }) => (
            <div key={key} data-fact={key}>
              <dt>{label}</dt>
              <dd>
                {lines.map(({ text, href, language: spoken }) => (
                  <p key={text} lang={spoken}>
                    {href === undefined ? text : <a href={href}>{text}</a>}
                  </p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {page.checks.length > 0 && (
        <section className="page-section">
          <h2>{messages.pages.report.checks}</h2>
          <dl className="entries">
            {page.checks.map(({ publisher, address, text }) => (
              <div key={address}>
                <dt>
                  <a href={address}>{publisher}</a>
                </dt>
                <dd>
                  <p>{text}</p>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section className="page-section">
        <h2>{words.corrections}</h2>
        {corrections.length === 0 ? (
          <p>
            {words.noCorrections} <a href={correctionsAddress(language)}>{words.allCorrections}</a>
          </p>
        ) : (
          <DataTable table={correctionsTable(corrections, [loadCollection(collection)], language, messages, format)} label={words.corrections} />
        )}
      </section>
      <section className="page-section">
        <h2>{words.cite}</h2>
        <p className="citation">{plain}</p>
      </section>
    </Framed>
  );
}

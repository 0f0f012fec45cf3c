import type { Metadata } from 'next';
import { Fragment } from 'react';
import { DataTable } from '@/components/figures/data-table';
import { SumCards } from '@/components/figures/sum-cards';
import { JsonLd } from '@/components/layout/json-ld';
import { ToolsShell } from '@/components/tools/tools-shell';
import { loadCollection } from '@/data/dataset';
import { releaseOf } from '@/data/release-of';
import { reportAddress } from '@/lib/addresses';
import { fill, makeFormat } from '@/lib/language/format';
import { LANGUAGES, type Language } from '@/lib/language/languages';
import { messagesFor } from '@/lib/language/messages';
import { claimsGraph } from '@/lib/machine/reported-claims';
import { reportPage } from '@/lib/view-models/report-page';
import { COLLECTIONS, editionOf, othersOf } from '../../../../editions';
import { reportPicture } from '../../../../og/pictures';
import { pageMetadata } from '../../../../page-metadata';
import { Framed } from '../../../../root';
import { SITE_URL } from '../../../../site-url';

type Props = { params: Promise<{ lang: string; collection: string; report: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return LANGUAGES.flatMap((lang) =>
    COLLECTIONS.flatMap((collection) => editionOf(collection, lang).reports.map(({ id }) => ({ lang, collection, report: id }))),
  );
}

async function read({ params }: Props) {
  const { lang, collection, report } = await params;
  const language = lang as Language;
  const messages = messagesFor(language);
  const format = makeFormat(language, messages.dashboard);
  const edition = editionOf(collection, language);
  const page = reportPage(loadCollection(collection), edition, report, messages, format, othersOf(collection, language));
  return { language, collection, messages, format, report, edition, page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, collection, report, edition, page } = await read(props);
  return pageMetadata({ title: page.title, description: page.description, path: reportAddress(language, collection, report), image: reportPicture(edition, report) });
}

export default async function ReportPage(props: Props) {
  const { language, collection, messages, format, report, edition, page } = await read(props);
  const words = messages.pages.report;
  const claims = edition.claims.filter((claim) => claim.report === report);
  return (
    <Framed language={language} collection={collection}>
      <JsonLd graph={claimsGraph(claims, edition, messages, format, releaseOf(), SITE_URL)} />
      <h1>{page.title}</h1>
      <div className="standfirst">
        <p className="lead">{page.lead}</p>
        <p>{page.reported}</p>
        {page.periodNote !== null && <p>{page.periodNote}</p>}
        <p className="status">{messages.dashboard.unverified}</p>
      </div>

      <section className="page-section">
        <h2>{words.claims}</h2>
        <DataTable table={page.claims} label={words.claims} anchors />
        {edition.release !== null && (
          <ToolsShell
            kind="report"
            subject={{ id: report, title: page.title, summary: page.lead, note: null, source: fill(messages.dashboard.sourceOf, { sources: format.longList(page.sources.map(({ publisher }) => publisher)) }), table: page.claims }}
            edition={{ id: collection, language, name: edition.name, release: edition.release }}
            words={messages.dashboard.figures.tools}
          />
        )}
      </section>

      <section className="page-section">
        <h2>{words.arithmetic}</h2>
        {page.sums.length > 0 ? <SumCards rows={page.sums} /> : <p>{words.noArithmetic}</p>}
      </section>

      {page.readings.length > 0 && (
        <section className="page-section">
          <h2>{words.readings}</h2>
          <dl className="entries">
            {page.readings.map(({ label, reads, sum, because }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <p>
                    {reads} <strong>{sum}</strong>
                  </p>
                  <p>{because}</p>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}

      {page.notes.length > 0 && (
        <section className="page-section">
          <h2>{words.notes}</h2>
          <ul className="prose-list">
            {page.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}

      {page.checks.length > 0 && (
        <section className="page-section">
          <h2>{words.checks}</h2>
          <p>{words.checksNote}</p>
          <dl className="entries">
            {page.checks.map(({ publisher, address, verdict, text }) => (
              <div key={address}>
                <dt>
                  <a href={address}>{publisher}</a>
                </dt>
                <dd>
                  <p>
                    <strong>{verdict}</strong> {text}
                  </p>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}

      <section className="page-section">
        <h2>{words.sources}</h2>
        <dl className="entries">
          {page.sources.map(({ id, publisher, notes, address }) => (
            <div key={id}>
              <dt>{publisher}</dt>
              <dd>
                <p>{notes.join(' ')}</p>
                {address !== null && (
                  <p>
                    <a href={address}>{breakable(address)}</a>
                  </p>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>

      {page.elsewhere.length > 0 && (
        <section className="page-section" id="elsewhere">
          <h2>{words.elsewhere.title}</h2>
          <p>{words.elsewhere.note}</p>
          {page.elsewhere.map(({ key, title, href, verdict, table }) => (
            <div key={key} className="elsewhere">
              <h3>
                <a href={href}>{title}</a>
              </h3>
              <p>{verdict}</p>
              <DataTable table={table} label={title} />
            </div>
          ))}
        </section>
      )}
    </Framed>
  );
}

/** An address that may break after its punctuation: some are too long for the line of a phone. */
function breakable(address: string) {
  return address.split(/(?<=[/._?&=-])/).map((piece, index) => (
    <Fragment key={index}>
      {piece}
      <wbr />
    </Fragment>
  ));
}

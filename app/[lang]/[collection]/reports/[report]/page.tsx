import type { Metadata } from 'next';
import { DataTable } from '@/components/figures/data-table';
import { SumCards } from '@/components/figures/sum-cards';
import { loadCollection } from '@/data/dataset';
import { makeFormat } from '@/lib/language/format';
import { LANGUAGES, type Language } from '@/lib/language/languages';
import { messagesFor } from '@/lib/language/messages';
import { reportPage } from '@/lib/view-models/report-page';
import { COLLECTIONS, editionOf } from '../../../../editions';

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
  return { messages, page: reportPage(loadCollection(collection), editionOf(collection, language), report, messages, format) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await read(props);
  return { title: page.title, description: page.description };
}

export default async function ReportPage(props: Props) {
  const { messages, page } = await read(props);
  const words = messages.pages.report;
  return (
    <>
      <h1>{page.title}</h1>
      <div className="standfirst">
        <p className="lead">{page.lead}</p>
        <p>{page.reported}</p>
        {page.sourceNote !== null && <p>{page.sourceNote}</p>}
        {page.periodNote !== null && <p>{page.periodNote}</p>}
        <p className="status">{messages.dashboard.unverified}</p>
      </div>

      <section className="page-section">
        <h2>{words.claims}</h2>
        <DataTable table={page.claims} label={words.claims} anchors />
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

      {page.contradictions.length > 0 && (
        <section className="page-section">
          <h2>{words.contradictions}</h2>
          <ul className="prose-list">
            {page.contradictions.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
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
    </>
  );
}

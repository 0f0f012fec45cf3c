import type { Metadata } from 'next';
import { DataTable } from '@/components/figures/data-table';
import { loadCollection } from '@/data/dataset';
import { releaseOf } from '@/data/release-of';
import { correctionsAddress } from '@/lib/addresses';
import { fill, makeFormat } from '@/lib/language/format';
import type { Language } from '@/lib/language/languages';
import { messagesFor } from '@/lib/language/messages';
import { correctionsTable, versionsTable } from '@/lib/view-models/corrections';
import { COLLECTIONS } from '../../editions';
import { sitePicture } from '../../og/pictures';
import { pageMetadata } from '../../page-metadata';
import { Framed } from '../../root';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = (await params).lang as Language;
  const { title, description } = messagesFor(language).pages.corrections;
  return pageMetadata({ title, description, path: correctionsAddress(language), image: sitePicture(language) });
}

export default async function CorrectionsPage({ params }: Props) {
  const language = (await params).lang as Language;
  const messages = messagesFor(language);
  const words = messages.pages.corrections;
  const format = makeFormat(language, messages.dashboard);
  const { version, changedOn, releases, corrections } = releaseOf();
  const first = releases[0]?.on ?? changedOn;
  const collections = COLLECTIONS.map((id) => loadCollection(id));
  return (
    <Framed language={language} collection={null}>
      <h1>{words.title}</h1>
      <div className="standfirst">
        <p className="lead">{words.lead}</p>
        <p>{fill(words.version, { version, day: format.fullDay(changedOn) })}</p>
        <p className="status">{messages.dashboard.unverified}</p>
      </div>
      <section className="page-section" id="corrections">
        <h2>{words.changed}</h2>
        {corrections.length === 0 ? (
          <p>{fill(words.none, { day: format.fullDay(first) })}</p>
        ) : (
          <DataTable table={correctionsTable(corrections, collections, language, messages, format)} label={words.title} />
        )}
      </section>
      <section className="page-section" id="versions">
        <h2>{words.versions.title}</h2>
        <p>{words.versions.lead}</p>
        <DataTable table={versionsTable(releases, messages, format)} label={words.versions.title} />
      </section>
    </Framed>
  );
}

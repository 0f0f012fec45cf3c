import type { Metadata } from 'next';
import { DataTable } from '@/components/figures/data-table';
import { CodeBlock } from '@/components/layout/code-block';
import { FileList } from '@/components/layout/file-list';
import { releaseOf } from '@/data/release-of';
import { claimsFileAddress, correctionsAddress, dataAddress } from '@/lib/addresses';
import { fill, makeFormat } from '@/lib/language/format';
import type { Language } from '@/lib/language/languages';
import { messagesFor } from '@/lib/language/messages';
import { citation } from '@/lib/machine/citations';
import { claimColumns } from '@/lib/machine/claim-columns';
import { LICENCE } from '@/lib/machine/publisher';
import { dataColumnsTable } from '@/lib/view-models/data-columns';
import { DatasetJsonLd } from '../../dataset-json-ld';
import { COLLECTIONS, editionOf } from '../../editions';
import { sitePicture } from '../../og/pictures';
import { pageMetadata } from '../../page-metadata';
import { Framed } from '../../root';
import { SITE_URL } from '../../site-url';
import { Examples } from './examples';
import { commonFiles, filesOfCollection } from './files';

type Props = { params: Promise<{ lang: string }> };

/** The examples read the longest series. */
const EXAMPLE_COLLECTION = 'october-2024';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = (await params).lang as Language;
  const { title, description } = messagesFor(language).pages.data;
  return pageMetadata({ title, description, path: dataAddress(language), image: sitePicture(language) });
}

export default async function DataPage({ params }: Props) {
  const language = (await params).lang as Language;
  const messages = messagesFor(language);
  const words = messages.pages.data;
  const format = makeFormat(language, messages.dashboard);
  const { version, changedOn } = releaseOf();
  const editions = COLLECTIONS.map((collection) => editionOf(collection, language));
  const cited = citation({ kind: 'dataset', title: words.cite.dataset, collection: words.cite.collections, version, changedOn, url: SITE_URL + dataAddress(language) });
  const [beforeLicence = '', afterLicence = ''] = (words.terms.paragraphs[0] ?? '').split('{licence}');
  return (
    <Framed language={language} collection={null}>
      <DatasetJsonLd editions={editions} />
      <h1>{words.title}</h1>
      <div className="standfirst">
        <p className="lead">{words.lead}</p>
        <p>
          {fill(words.version, { version, day: format.fullDay(changedOn) })} <a href={correctionsAddress(language)}>{words.corrections}</a>
        </p>
        <p className="status">{messages.dashboard.unverified}</p>
      </div>
      {editions.map((edition) => (
        <section key={edition.id} className="page-section" id={edition.id}>
          <h2>{fill(words.collection.title, { collection: edition.name })}</h2>
          <p>{edition.about}</p>
          <FileList files={filesOfCollection(edition, words.collection, format)} words={words.collection} />
        </section>
      ))}
      <section className="page-section" id="common">
        <h2>{words.common.title}</h2>
        <FileList files={commonFiles(words.common)} words={words.collection} />
      </section>
      <section className="page-section" id="terms">
        <h2>{words.terms.title}</h2>
        <p>
          {beforeLicence}
          <a rel="license" href={LICENCE.path}>
            {words.terms.licence}
          </a>
          {afterLicence}
        </p>
        {words.terms.paragraphs.slice(1).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <section className="page-section" id="columns">
        <h2>{words.columns.title}</h2>
        <p>{words.columns.lead}</p>
        <DataTable table={dataColumnsTable(claimColumns({ claimants: [], places: [], weapons: [] }), words.columns)} label={words.columns.title} />
        <h3>{words.formulas.title}</h3>
        <p>{words.formulas.text}</p>
      </section>
      <section className="page-section" id="cite">
        <h2>{words.cite.title}</h2>
        <p>{words.cite.lead}</p>
        {(['plain', 'bibtex', 'ris', 'csl'] as const).map((form) => (
          <div key={form} className="code-entry">
            <h3>{words.cite.forms[form]}</h3>
            <CodeBlock label={words.cite.forms[form]} text={cited[form].trimEnd()} prose={form === 'plain'} />
          </div>
        ))}
      </section>
      <Examples edition={editionOf(EXAMPLE_COLLECTION, language)} csv={SITE_URL + claimsFileAddress(EXAMPLE_COLLECTION, 'csv')} version={version} words={words.examples} format={format} />
    </Framed>
  );
}

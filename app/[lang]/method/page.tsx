import type { Metadata } from 'next';
import { DataTable } from '@/components/figures/data-table';
import { loadCollection } from '@/data/dataset';
import { methodAddress } from '@/lib/addresses';
import { makeFormat } from '@/lib/language/format';
import type { Language } from '@/lib/language/languages';
import { messagesFor } from '@/lib/language/messages';
import { setAsideTable } from '@/lib/view-models/set-aside';
import { DEFAULT_COLLECTION } from '../../editions';
import { sitePicture } from '../../og/pictures';
import { pageMetadata } from '../../page-metadata';
import { Framed } from '../../root';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = (await params).lang as Language;
  const { title, description } = messagesFor(language).pages.method;
  return pageMetadata({ title, description, path: methodAddress(language), image: sitePicture(language) });
}

export default async function MethodPage({ params }: Props) {
  const language = (await params).lang as Language;
  const messages = messagesFor(language);
  const words = messages.pages.method;
  const table = setAsideTable(loadCollection(DEFAULT_COLLECTION), language, words.aside, makeFormat(language, messages.dashboard));
  return (
    <Framed language={language} collection={null}>
      <h1>{words.title}</h1>
      <div className="standfirst">
        <p className="lead">{words.lead}</p>
        <p className="status">{messages.dashboard.unverified}</p>
      </div>
      <section className="page-section" id="words">
        <h2>{words.words.title}</h2>
        <dl className="entries">
          {words.words.rows.map(({ word, means }) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>
                <p>{means}</p>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {(['counting', 'nights', 'wording', 'places', 'evidence'] as const).map((key) => (
        <section key={key} className="page-section" id={key}>
          <h2>{words[key].title}</h2>
          {words[key].paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <section className="page-section" id="limits">
        <h2>{words.limits.title}</h2>
        <ul className="prose-list">
          {words.limits.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <section className="page-section" id="set-aside">
        <h2>{words.aside.title}</h2>
        <p>{words.aside.lead}</p>
        <DataTable table={table} label={words.aside.title} />
      </section>
    </Framed>
  );
}

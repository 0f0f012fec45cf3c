import type { Metadata } from 'next';
import { FRONT_COLLECTION, overviewAddress } from '@/lib/addresses';
import { DEFAULT_LANGUAGE } from '@/lib/language/languages';
import { messagesFor } from '@/lib/language/messages';
import { Framed, Root } from './root';

const { notFound } = messagesFor(DEFAULT_LANGUAGE).pages;

export const metadata: Metadata = { title: notFound.title };

export default function NotFound() {
  return (
    <Root language={DEFAULT_LANGUAGE}>
      <Framed language={DEFAULT_LANGUAGE} collection={null}>
      <h1>{notFound.title}</h1>
      <p className="standfirst lead">{notFound.text}</p>
      <p>
        <a href={overviewAddress(DEFAULT_LANGUAGE, FRONT_COLLECTION)}>{notFound.back}</a>
      </p>
      </Framed>
    </Root>
  );
}

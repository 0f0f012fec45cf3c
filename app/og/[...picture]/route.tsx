import { ImageResponse } from 'next/og';
import { LANGUAGES } from '@/lib/language/languages';
import { COLLECTIONS, editionOf } from '../../editions';
import { Card } from '../card';
import { PICTURE_SIZE, picturesOf } from '../pictures';

export const dynamic = 'force-static';

type Params = { picture: string[] };

/** The part of the path that this folder stands for. */
const FOLDER = '/og/';
const pictures = LANGUAGES.flatMap((language) => picturesOf(language, COLLECTIONS.map((collection) => editionOf(collection, language))));

export function generateStaticParams(): Params[] {
  return pictures.map(({ path }) => ({ picture: path.slice(FOLDER.length).split('/') }));
}

/** A PNG of 1200 × 630 pixels. The name ends in .png, since a static host tells a file's type by its name. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const path = FOLDER + (await params).picture.join('/');
  const picture = pictures.find((known) => known.path === path);
  if (!picture) throw new Error(`There is no picture at ${path}`);
  return new ImageResponse(<Card {...picture} />, PICTURE_SIZE);
}

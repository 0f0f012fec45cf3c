import type { Picture } from './picture';

/** Pixels for each unit of the drawing, so that lines and letters are sharp on dense screens and on paper. */
const SCALE = 2;

/** The picture as a PNG. Throws where the browser cannot draw it. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  // Our policy lets pictures come from data:, not from blob:.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * SCALE, height: height * SCALE });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The browser made no PNG')))));
}

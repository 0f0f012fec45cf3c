import { createHash } from 'node:crypto';

/** The form in which paragraphs are compared: Unicode NFC, every run of white space one space, none at the ends. */
export function foldParagraph(paragraph: string): string {
  return paragraph.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** SHA-256 of the folded paragraph, 64 hexadecimal digits. */
export function paragraphHash(paragraph: string): string {
  return createHash('sha256').update(foldParagraph(paragraph), 'utf8').digest('hex');
}

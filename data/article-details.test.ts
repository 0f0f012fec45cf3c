import { describe, expect, it } from 'vitest';
import { readAddress, readCollectionId, readDay, readLanguage, readPublisher, sourceId } from './article-details';

describe('what is typed of an article', () => {
  it('is taken without the space around it', () => {
    expect(readPublisher(' Kite Post ')).toBe('Kite Post');
    expect(readDay(' 2024-02-29 ')).toBe('2024-02-29');
    expect(readLanguage(' ID ')).toBe('id');
    expect(readAddress(' https://example.org/a?b=1 ')).toBe('https://example.org/a?b=1');
    expect(readAddress(' ')).toBeNull();
    expect(readCollectionId(' kites-2024 ')).toBe('kites-2024');
  });

  it.each<[string, () => unknown, string]>([
    ['no publisher', () => readPublisher(' '), '"" makes no file name: give the publisher in Latin letters, or its domain, as in geosurvey.co.id.'],
    ['a publisher without a Latin letter', () => readPublisher('Газета'), '"Газета" makes no file name: give the publisher in Latin letters, or its domain, as in geosurvey.co.id.'],
    ['a day that does not exist', () => readDay('2024-02-30'), '"2024-02-30" is not a day of the calendar: write year-month-day, as in 2024-10-13.'],
    ['a day in another order', () => readDay('13/10/2024'), '"13/10/2024" is not a day of the calendar: write year-month-day, as in 2024-10-13.'],
    ['a language by its name', () => readLanguage('Indonesian'), '"Indonesian" is not a language the data know: give one of id, en, uk, ru.'],
    ['an address that is not encrypted', () => readAddress('http://example.org'), '"http://example.org" is not an https address: copy it whole, as in https://example.org/article, or leave it empty if the copy carries none.'],
    ['an address that runs a script', () => readAddress('javascript:alert(1)'), '"javascript:alert(1)" is not an https address: copy it whole, as in https://example.org/article, or leave it empty if the copy carries none.'],
    ['an address with a space', () => readAddress('https://example.org/a b'), '"https://example.org/a b" is not an https address: copy it whole, as in https://example.org/article, or leave it empty if the copy carries none.'],
    ['a collection by its path', () => readCollectionId('../kites'), '"../kites" cannot name a collection: use small letters, digits and hyphens, as in kursk-2024-10-21.'],
    ['no collection', () => readCollectionId(''), '"" cannot name a collection: use small letters, digits and hyphens, as in kursk-2024-10-21.'],
  ])('is refused for %s', (_, read, message) => {
    expect(read).toThrow(message);
  });
});

describe('the id of a source', () => {
  it.each([
    ['geosurvey.co.id', 'geosurvey-co-id-2024-10-13'],
    ['Élan — the Kite Post!', 'elan-the-kite-post-2024-10-13'],
    ['../../etc', 'etc-2024-10-13'],
  ])('of %s is made of letters, digits and hyphens', (publisher, id) => {
    expect(sourceId({ publisher, publishedOn: '2024-10-13' })).toBe(id);
  });
});

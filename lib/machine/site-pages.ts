import { daysBetween } from '@/data/periods';
import {
  claimsAddress,
  correctionsAddress,
  dataAddress,
  methodAddress,
  nightAddress,
  overviewAddress,
  regionAddress,
  regionsAddress,
  reportAddress,
} from '../addresses';
import type { Edition } from '../edition';

/**
 * The address, below the site's origin, of every page that stands for itself: each once, overviews first. "/" is not
 * among them, as it shows what the front page of the first language shows.
 */
export function sitePages(editions: readonly Edition[]): string[] {
  const languages = [...new Set(editions.map(({ language }) => language))];
  return [
    ...editions.map(({ language, id }) => overviewAddress(language, id)),
    ...languages.flatMap((language) => [methodAddress(language), dataAddress(language), correctionsAddress(language)]),
    ...editions.flatMap(collectionPages),
  ];
}

function collectionPages({ language, id, reports, claims, nights }: Edition): string[] {
  const claimed = [...new Set(claims.flatMap(({ place }) => (place === null ? [] : [place])))];
  const days = nights === null ? [] : daysBetween(nights.from, nights.to);
  return [
    claimsAddress(language, id),
    ...days.map((night) => nightAddress(language, id, night)),
    ...reports.map((report) => reportAddress(language, id, report.id)),
    regionsAddress(language, id),
    ...claimed.map((place) => regionAddress(language, id, place)),
  ];
}

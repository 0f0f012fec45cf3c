/** The pictures that links to pages are shown with: where each stands, and what is written on it. */
import { find, type Edition } from '@/lib/edition';
import { fill, makeFormat } from '@/lib/language/format';
import type { Language } from '@/lib/language/languages';
import { messagesFor } from '@/lib/language/messages';

/** In pixels; the size that services which show links ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

export type Picture = {
  /** Its address below the site's origin. */
  path: string;
  /** The name of the site. */
  name: string;
  title: string;
  /** One line under the title. */
  line: string;
  caveat: string;
  /** What it shows, for those who cannot see it. */
  alt: string;
};

/** The picture of pages that belong to no collection. */
export function sitePicture(language: Language): Picture {
  const { name, description } = messagesFor(language).pages.site;
  return picture(language, 'site', name, description);
}

/** The picture of a collection, and of those of its pages that have none of their own. */
export function overviewPicture({ language, id, title, about }: Pick<Edition, 'language' | 'id' | 'title' | 'about'>): Picture {
  return picture(language, `${id}/overview`, title, about);
}

/** The picture of a report. Throws for one that the edition does not have. */
export function reportPicture({ language, id, name, reports, claimants }: Edition, report: string): Picture {
  const { dashboard, pages } = messagesFor(language);
  const format = makeFormat(language, dashboard);
  const { claimant, period } = find(reports, report);
  const title = fill(pages.report.title, { claimant: find(claimants, claimant).name, period: format.period(period) });
  // A title gives the day without its year, and a picture is seen years later.
  return picture(language, `${id}/reports/${report}`, title, `${name} · ${format.days([period.start, period.end])}`);
}

/** Every picture of the site in one language, whose editions these are. */
export function picturesOf(language: Language, editions: readonly Edition[]): Picture[] {
  return [sitePicture(language), ...editions.map(overviewPicture), ...editions.flatMap((edition) => edition.reports.map(({ id }) => reportPicture(edition, id)))];
}

function picture(language: Language, file: string, title: string, line: string): Picture {
  const { dashboard, pages } = messagesFor(language);
  const caveat = dashboard.unverified;
  return { path: `/og/${language}/${file}.png`, name: pages.site.name, title, line, caveat, alt: `${title}. ${line.replace(/\.$/, '')}. ${caveat}` };
}

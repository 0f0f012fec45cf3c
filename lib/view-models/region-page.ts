import type { Collection } from '@/data/schema';
import { overviewAddress } from '../addresses';
import { topmost } from '../counting';
import { find, type Edition } from '../edition';
import { fill, type Format } from '../language/format';
import type { Messages } from '../language/en';
import { EVERYTHING, selectionToSearch } from '../selection';
import { byRegionFigure, type ByRegionFigure } from './by-region';
import { claimsFigure, type ClaimsFigure } from './claims-table';
import { monthRegions, type MonthRegionsFigure } from './month/by-region';
import { makeMonthView } from './month/month-view';
import { countPhrase, makeView, nameOf } from './view';

export type RegionPage = {
  title: string;
  lead: string;
  code: string | null;
  printed: string | null;
  description: string;
  figure: ByRegionFigure;
  claims: ClaimsFigure;
  /** Its nights, in a collection of nights. */
  nights: MonthRegionsFigure | null;
  /** Which total each claim about the place is a part of. */
  partsOf: { key: string; text: string }[];
  dashboardHref: string;
  dashboardLabel: string;
};

/** Everything the page of one place says. */
export function regionPage(collection: Collection, edition: Edition, place: string, messages: Messages, format: Format): RegionPage {
  const words = messages.pages.region;
  const { name, kind } = find(edition.places, place);
  const selection = { ...EVERYTHING, region: [place] };
  const view = makeView(edition, selection, messages.dashboard, format);
  // The table holds the names that articles print; pages have none on record.
  const hasArticle = collection.sources.some((source) => source.kind === 'article');
  const printed = hasArticle ? find(collection.places, place).asPrinted.filter((form) => form !== name) : [];
  const claims = claimsFigure(view);
  return {
    title: fill(words.title, { place: name }),
    lead: fill(hasArticle ? words.lead : words.leadPages, { place: name }),
    code: kind === 'region' ? fill(words.code, { code: place }) : null,
    printed: printed.length === 0 ? null : fill(words.printed, { list: format.list(printed.map((form) => `“${form}”`)) }),
    description: fill(words.description, { place: name }),
    figure: { ...byRegionFigure(view), title: fill(words.figure, { place: name }), note: null },
    claims: { ...claims, title: words.claims },
    nights: edition.nights === null ? null : nightsOfPlace(place, edition, messages, format),
    // Over a month they would be a list of their own length; the table below names each report.
    partsOf: (edition.nights === null ? topmost(edition.claims, selection) : []).flatMap((claim) => {
      const total = edition.claims.find(({ id }) => id === claim.above.at(-1));
      if (!total || total.count === null) return [];
      const report = fill(messages.pages.report.title, { claimant: find(edition.claimants, claim.claimant).name, period: format.period(claim.period) });
      const part = claim.count === null ? messages.dashboard.figures.map.named : countPhrase(nameOf(claim), claim.count, view);
      return [{ key: claim.id, text: fill(words.partOf, { part, total: countPhrase(nameOf(total), total.count, view), report }) }];
    }),
    dashboardHref: `${overviewAddress(edition.language, edition.id)}${selectionToSearch(selection)}`,
    dashboardLabel: fill(words.filter, { place: name }),
  };
}

/** The nights of one place, drones and missiles alike. */
function nightsOfPlace(place: string, edition: Edition, messages: Messages, format: Format): MonthRegionsFigure {
  const families = edition.weapons.filter(({ kindOf }) => kindOf === null).map(({ id }) => id);
  const view = makeView(edition, { ...EVERYTHING, region: [place], weapon: families }, messages.dashboard, format);
  return { ...monthRegions(makeMonthView(view, messages.month)), title: fill(messages.pages.region.figure, { place: find(edition.places, place).name }) };
}

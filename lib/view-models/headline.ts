/** The headline and the sentences below it: what the selected claims say, in words. */
import { dayOf, type Claim, type Side } from '../claims';
import { add } from '../counting';
import { find } from '../edition';
import { fill } from '../language/format';
import { countPhrase, inGroup, isReported, outcomesAndFamilies, sidesOf, type View } from './view';

export type Headline = { title: string; sentences: string[] };

export function headline(view: View): Headline {
  const { edition, selection, words, format } = view;
  const days = format.days([...new Set(view.matching.map(dayOf))].sort());
  const places = format.list(selection.region.map((id) => find(edition.places, id).name));
  const values = { title: edition.title, days, places };
  const sides = sidesOf(selection);
  return {
    title: view.matching.length === 0 ? edition.title : fill(places ? words.headlinePlaces : words.headline, values),
    sentences: [...sides.map((side) => whatSideReported(side, view)), ...sides.flatMap((side) => noLaunches(side, view))],
  };
}

function whatSideReported(side: Side, view: View): string {
  const { words, format } = view;
  const claims = view.counted.filter((claim) => claim.side === side);
  const pairs = outcomesAndFamilies(claims);
  // In a sentence, what was sent comes before what became of it.
  const told = [...pairs.filter(({ outcome }) => outcome === 'launched'), ...pairs.filter(({ outcome }) => outcome !== 'launched')];
  const phrases = told.flatMap((pair) => {
    const group = claims.filter((claim) => inGroup(claim, pair));
    const { count } = add(group);
    if (count === null) return [];
    const phrase = countPhrase(pair, count, view);
    const where = placesOf(group, view);
    return [where ? fill(words.sentences.over, { count: phrase, places: where }) : phrase];
  });
  if (phrases.length === 0) return words.sentences.silent[side];
  return fill(words.sentences.reported[side], { list: format.list(phrases) });
}

/** Regions and sea areas that the parts of a group name, counted apart: "4 regions and one sea area". */
function placesOf(group: readonly Claim[], { edition, words, format, selection }: View): string {
  if (selection.region.length > 0) return '';
  const totals = new Set(group.map(({ id }) => id));
  const named = new Set(edition.claims.filter(({ above }) => above.some((id) => totals.has(id))).map(({ place }) => place));
  const kinds = [...named].filter((id) => id !== null).map((id) => find(edition.places, id).kind);
  const regions = kinds.filter((kind) => kind === 'region').length;
  const seas = kinds.length - regions;
  return format.list([
    ...(regions > 0 ? [format.counted(words.sentences.regions, regions)] : []),
    ...(seas > 0 ? [format.counted(words.sentences.seas, seas)] : []),
  ]);
}

/** Said only where the collection has no launches for anything the side reported; a filter that hides them says nothing. */
function noLaunches(side: Side, view: View): string[] {
  const claims = view.counted.filter((claim) => claim.side === side);
  return claims.length > 0 && claims.every((claim) => !isReported({ side, family: claim.family, outcome: 'launched' }, view)) ? [view.words.sentences.noLaunches[side]] : [];
}

/** One claim on a page of its own: who reported it, where it was read, in what words, and what it is a part of. */
import type { Collection, Localised } from '@/data/schema';
import { claimAddress, claimsAddress, regionAddress, reportAddress } from '../addresses';
import type { Claim } from '../claims';
import { find, type Edition } from '../edition';
import { fill, type Format } from '../language/format';
import type { Messages } from '../language/en';
import { EVERYTHING, selectionToSearch } from '../selection';
import { countPhrase, makeView, nameOf, sourceName } from './view';

export type Fact = { key: string; label: string; lines: { text: string; href?: string; language?: string }[] };
export type ClaimPage = {
  title: string;
  lead: string;
  facts: Fact[];
  checks: { publisher: string; address: string; text: string }[];
  report: { href: string; label: string };
  /** The list of claims of the same kind in the same period. */
  list: { href: string; label: string };
};

/** Everything the page of one claim says. */
export function claimPage(collection: Collection, edition: Edition, id: string, messages: Messages, format: Format): ClaimPage {
  const words = messages.pages.claim;
  const claim = find(edition.claims, id);
  const report = find(collection.reports, claim.report);
  const claimant = find(edition.claimants, claim.claimant).name;
  const period = format.period(claim.period);
  const say = (text: Localised) => text[edition.language];
  return {
    title: phraseOf(claim, edition, messages, format),
    lead: fill(words.lead, { claimant, period, attacker: messages.dashboard.attackers[claim.attacker] }),
    facts: factsOf(claim, collection, edition, messages, format),
    checks: report.crossChecks.map(({ publisher, address, verdict, text }) => ({ publisher, address, text: `${messages.pages.report.verdicts[verdict]}. ${say(text)}` })),
    report: { href: `${reportAddress(edition.language, edition.id, claim.report)}#claim-${id}`, label: words.report },
    list: { href: `${claimsAddress(edition.language, edition.id)}${selectionToSearch({ ...EVERYTHING, side: [claim.side], outcome: [claim.outcome], day: [claim.period.end] })}`, label: words.list },
  };
}

/** "12 drones intercepted, Kursk"; a place named without a number says so. */
export function phraseOf(claim: Claim, edition: Edition, messages: Messages, format: Format): string {
  const { dashboard, pages } = messages;
  const view = makeView(edition, EVERYTHING, dashboard, format);
  const what = claim.count === null ? `${dashboard.outcomes[claim.outcome]}: ${dashboard.numbers.notReported}` : countPhrase(nameOf(claim), claim.count, view);
  return claim.place === null ? what : fill(pages.night.over, { what, place: find(edition.places, claim.place).name });
}

function factsOf(claim: Claim, collection: Collection, edition: Edition, messages: Messages, format: Format): Fact[] {
  const words = messages.pages.claim.facts;
  const { dashboard } = messages;
  const record = find(find(collection.reports, claim.report).claims, claim.id);
  const source = find(collection.sources, record.source);
  const say = (text: Localised) => text[edition.language];
  const link = (other: Claim) => ({ text: phraseOf(other, edition, messages, format), href: claimAddress(other.id) });
  const total = edition.claims.find(({ id }) => id === claim.partOf);
  const parts = edition.claims.filter(({ partOf }) => partOf === claim.id);
  const instead = edition.claims.find(({ id }) => id === claim.countedInstead);
  const rivals = edition.claims.filter(({ countedInstead }) => countedInstead === claim.id);
  const facts: (Fact | null)[] = [
    { key: 'count', label: words.count, lines: [{ text: format.count(claim.count, claim.qualifier) }] },
    { key: 'claimant', label: words.claimant, lines: [{ text: find(edition.claimants, claim.claimant).name }, { text: dashboard.sides[claim.side] }] },
    { key: 'attacker', label: dashboard.filters.attacker, lines: [{ text: dashboard.attackers[claim.attacker] }] },
    { key: 'period', label: words.period, lines: [{ text: format.period(claim.period) }, ...(claim.period.because === null ? [] : [{ text: say(claim.period.because) }])] },
    { key: 'weapon', label: dashboard.filters.weapon, lines: [{ text: find(edition.weapons, claim.weapon).name }] },
    claim.place === null ? null : { key: 'place', label: words.place, lines: [{ text: find(edition.places, claim.place).name, href: regionAddress(edition.language, edition.id, claim.place) }] },
    { key: 'basis', label: words.basis, lines: [{ text: dashboard.numbers[claim.basis] }, ...(claim.because === null ? [] : [{ text: claim.because }])] },
    { key: 'status', label: words.status, lines: [{ text: dashboard.statuses[claim.status] }, ...(instead ? [{ ...link(instead), text: fill(words.instead, { what: link(instead).text }) }] : [])] },
    { key: 'source', label: words.source, lines: [{ text: sourceName(source, dashboard, format), ...(source.address !== null && { href: source.address }) }, ...(claim.paragraph === null ? [] : [{ text: format.paragraphs([claim.paragraph]) }])] },
    record.evidence === null
      ? { key: 'words', label: words.words, lines: [{ text: words.noWords }] }
      : { key: 'words', label: words.words, lines: [{ text: `“${record.evidence.words}”`, ...(source.kind === 'article' && { language: source.language }) }, { text: record.evidence.translation[edition.language] }, { text: fill(words.fingerprint, { hash: record.evidence.sha256 }) }] },
    record.note === null ? null : { key: 'note', label: words.note, lines: [{ text: say(record.note) }] },
    total ? { key: 'total', label: words.total, lines: [link(total)] } : null,
    parts.length > 0 ? { key: 'parts', label: words.parts, lines: parts.map(link) } : null,
    rivals.length > 0 ? { key: 'rivals', label: words.rivals, lines: rivals.map(link) } : null,
  ];
  return facts.filter((fact) => fact !== null);
}

/** What the corrections page says: each corrected number, and each version of the data, newest first. */
import type { Correction } from '@/data/corrections';
import type { Release } from '@/data/manifest';
import type { ClaimRecord, Collection, Outcome, Period, Qualifier, ReportRecord, Side, Status, Basis } from '@/data/schema';
import { reportAddress } from '../addresses';
import { fill, type Format } from '../language/format';
import type { Language } from '../language/languages';
import type { Messages } from '../language/en';
import type { Cell, Table } from './view';

type Value = Correction['from'];

/** Where a correction's ids are looked up, and the words for what is found. `collection` is undefined where it is not shown. */
type Setting = { collection: Collection | undefined; language: Language; messages: Messages; format: Format };

/** The corrections of one claim, oldest first. */
export function correctionsOfClaim(corrections: readonly Correction[], collection: string, claim: string): Correction[] {
  return corrections.filter((correction) => correction.collection === collection && correction.claim === claim);
}

/** A row for each correction. A claim that still stands is named in words and linked to; one that was withdrawn has only its id. */
export function correctionsTable(corrections: readonly Correction[], collections: readonly Collection[], language: Language, messages: Messages, format: Format): Table {
  const { columns, fields } = messages.pages.corrections;
  return {
    columns: (['on', 'claim', 'field', 'from', 'to', 'because'] as const).map((key) => ({ key, label: columns[key], numeric: false })),
    rows: corrections.toReversed().map((correction) => {
      const setting = { collection: collections.find(({ id }) => id === correction.collection), language, messages, format };
      return {
        key: correction.id,
        cells: [
          { text: format.fullDay(correction.on) },
          claimCell(correction, setting),
          { text: fields[correction.field] },
          valueCell(correction, correction.from, setting),
          correction.field === 'claim' ? { text: messages.pages.corrections.withdrawn } : valueCell(correction, correction.to, setting),
          { text: correction.because[language] },
        ],
      };
    }),
  };
}

/** A row for each release: its version, its day, how many claims it added, how many corrections it made. */
export function versionsTable(releases: readonly Release[], messages: Messages, format: Format): Table {
  const { columns } = messages.pages.corrections.versions;
  const number = (n: number): Cell => ({ text: format.number(n) });
  return {
    columns: (['version', 'on', 'added', 'corrections'] as const).map((key) => ({ key, label: columns[key], numeric: key === 'added' || key === 'corrections' })),
    rows: releases.toReversed().map(({ version, on, added, corrections }) => ({
      key: version,
      cells: [{ text: version }, { text: format.fullDay(on) }, number(added.reduce((sum, { claims }) => sum + claims, 0)), number(corrections.length)],
    })),
  };
}

/** "Russian Ministry of Defence, night to 12 October: Intercepted, Drone, Kursk", linked to the row of its report. */
function claimCell({ claim: id }: Correction, { collection, language, messages, format }: Setting): Cell {
  const report = collection?.reports.find(({ claims }) => claims.some((claim) => claim.id === id));
  const claim = report?.claims.find((candidate) => candidate.id === id);
  if (!collection || !report || !claim) return { text: id };
  return { text: claimText(claim, report, collection, language, messages, format), href: `${reportAddress(language, collection.id, report.id)}#claim-${id}` };
}

function claimText({ outcome, weapon, place }: ClaimRecord, { claimant, period }: ReportRecord, collection: Collection, language: Language, { dashboard, pages }: Messages, format: Format): string {
  const words = pages.corrections;
  const values = {
    claimant: nameIn(collection.claimants, claimant, language),
    period: format.period(period),
    outcome: dashboard.outcomes[outcome],
    weapon: nameIn(collection.weapons, weapon, language),
  };
  return place === null ? fill(words.claim, values) : fill(words.claimOver, { ...values, place: nameIn(collection.places, place, language) });
}

/** A published value in words; an id that is in no table any more stays as it is. */
function valueCell({ field }: Correction, value: Value, { collection, language, messages, format }: Setting): Cell {
  const { dashboard, pages } = messages;
  const text = String(value);
  switch (field) {
    case 'claim':
    case 'count': {
      const count = typeof value === 'number' ? value : null;
      return { text: format.count(count), count };
    }
    case 'qualifier': return { text: value === null ? pages.corrections.firm : fill(dashboard.numbers.qualified[text as Qualifier], { n: '…' }) };
    case 'outcome': return { text: dashboard.outcomes[text as Outcome] };
    case 'weapon': return { text: nameIn(collection?.weapons, text, language) };
    case 'place': return { text: value === null ? dashboard.figures.claims.wholeArea : nameIn(collection?.places, text, language) };
    case 'partOf': return { text: value === null ? pages.corrections.noTotal : text };
    case 'basis': return { text: dashboard.numbers[text as Basis] };
    case 'status': return { text: dashboard.statuses[text as Status] };
    case 'source': return { text: collection?.sources.find(({ id }) => id === text)?.publisher ?? text };
    case 'claimant': return { text: nameIn(collection?.claimants, text, language) };
    case 'attacker': return { text: dashboard.attackers[text as Side] };
    case 'period': return { text: periodText(text, format) };
  }
}

/** "night to 12 October" from the published "2024-10-11 2024-10-12 overnight". */
function periodText(value: string, format: Format): string {
  const [start = '', end = '', window = ''] = value.split(' ');
  return format.period({ start, end, window: window as Period['window'], hours: null, basis: 'stated', because: null });
}

function nameIn(rows: readonly { id: string; name: Record<Language, string> }[] | undefined, id: string, language: Language): string {
  return rows?.find((row) => row.id === id)?.name[language] ?? id;
}

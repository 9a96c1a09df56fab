import type { Day } from '../values/day.ts';
import type { InEvery } from '../values/locale.ts';
import type { ReportItem } from './banks.ts';
import type { Subject } from './subject.ts';

/** The shelves topics stand on. */
export const topicGroups = [
  'concepts',
  'facilities',
  'policy',
  'events',
  'balance-sheet',
  'banks',
  'claims',
  'markets',
  'practice',
] as const;
type TopicGroup = (typeof topicGroups)[number];

/** What a number that no series holds counts. */
export const factUnits = ['usd', 'eur', 'percent', 'bp', 'count', 'times'] as const;
export type FactUnit = (typeof factUnits)[number];

/** A figure within a text: never typed, filled from the figures held and printed as the reader's language does. */
export type Reference =
  | {
      readonly kind: 'figure';
      readonly subject: Subject;
      readonly find: 'latest' | 'value' | 'on' | 'change' | 'highest' | 'lowest' | 'average';
      readonly from?: Day;
      readonly to?: Day;
    }
  | BankReference
  | { readonly kind: 'day' | 'month'; readonly day: Day }
  /** A number no series holds, and which of the topic's sources says so, counted from 1. */
  | { readonly kind: 'fact'; readonly value: number; readonly unit: FactUnit; readonly source: number };

/**
 * What a single bank filed for a quarter: an amount, or what is left of it without other ones, or its share of another;
 * or the highest quarter-end of it.
 */
export type BankReference = {
  readonly kind: 'bank';
  /** By its FDIC certificate. */
  readonly cert: number;
  readonly item: ReportItem;
  readonly less?: readonly ReportItem[];
  readonly of?: ReportItem;
  /** The last day of the quarter; missing for the highest of all. */
  readonly quarter?: Day;
};

/** Markdown with references in it. */
export type Passage = readonly (string | Reference)[];

/** A document a topic rests on. */
type TopicSource = {
  readonly url: string;
  readonly title: string;
  /** The day of the document, or the day somebody last looked at a page that changes. */
  readonly day: string;
  readonly seen?: true;
};

/** A topic in one language. */
export type TopicText = {
  readonly title: string;
  readonly synonyms: readonly string[];
  /** Two sentences that answer by themselves. */
  readonly lead: Passage;
  /** The rest, in Markdown. */
  readonly more: Passage;
};

/** Something people ask the meaning of. */
export type Topic = {
  readonly id: string;
  readonly group: TopicGroup;
  readonly related: readonly string[];
  readonly sources: readonly TopicSource[];
  /** The command line whose figures go with it. */
  readonly command?: string;
  /** The day somebody last checked it as a whole. */
  readonly checked: string;
  /** Which paragraph behind the lead says why it was so, counted from 1. */
  readonly why?: number;
  readonly texts: InEvery<TopicText>;
};

/** A paragraph behind a topic's lead, counted from 1. */
export const paragraphOf = ({ more }: TopicText, nth: number): Passage => {
  const found: (string | Reference)[] = [];
  let at = 1;
  for (const piece of more) {
    const [own, ...next] = typeof piece === 'string' ? piece.split('\n\n') : [piece];
    if (at === nth && own !== undefined) found.push(own);
    for (const part of next) if (++at === nth) found.push(part);
  }
  return found;
};

import { escapeMarkdown } from 'discord.js';
import type { Answer } from '../../values/answer.ts';
import { columnsOf } from '../columns.ts';
import { yearOnce } from './year-once.ts';

/** About as many columns as four lines of a phone have in bold. */
const MOST_BOLD = 132;

/** The end of a sentence; `p.m.` and `N.A.` end none. */
const SENTENCE = /(?<=(?:[\p{L}\d%)”"][\p{Ll}%)”"]|\d)[.!?]) (?=\S)|(?<=[。！？][”」』）]?)(?=[^”」』）])/gu;

/**
 * Where a lead may pass from bold to plain, the best first: between sentences, between clauses, and at a pause that is not a
 * date's; with as many columns as what stands before it has at least, to say something by itself.
 */
const BREAKS = [
  [SENTENCE, 26],
  [/(?<=[;:—]) |(?<=[；：])/gu, 28],
  [/(?<=,) (?!\d{4}\b)|(?<=，)/gu, 60],
] as const;

/**
 * The first words of a lead, which answer by themselves, and the rest of it. Where it begins with how old its figures are,
 * what they say is among them.
 */
export const headAndRest = (lead: string, isAged = false): readonly [head: string, rest: string] => {
  if (columnsOf(lead) <= MOST_BOLD) return [lead, ''];
  const placesOf = (marks: RegExp) =>
    [...lead.matchAll(marks)]
      .map(({ index }) => ({ index, width: columnsOf(lead.slice(0, index)) }))
      .filter(({ index }) => isClosed(lead.slice(0, index)));
  const age = isAged ? (placesOf(SENTENCE)[0]?.width ?? 0) : 0;
  const places = BREAKS.map(([marks, least]) => placesOf(marks).filter(({ width }) => width >= age + least));
  const within = places.map((some) => some.findLast(({ width }) => width <= MOST_BOLD)).find(Boolean);
  const { index } = within ?? places.flat().toSorted((a, b) => a.width - b.width)[0] ?? { index: lead.length };
  return [lead.slice(0, index), lead.slice(index)];
};

/** Whether what was opened in a text is closed in it: nothing in brackets or quotation marks is torn apart. */
const isClosed = (text: string): boolean => {
  const count = (marks: string) => [...text].filter((one) => marks.includes(one)).length;
  return count('(（“「『') === count(')）”」』');
};

/** The lead as it may be shown: its first words in bold; what somebody typed is shown back as it was typed, not as marks and links. */
export const leadOf = ({ mood, lead, age, freshness }: Pick<Answer, 'mood' | 'lead' | 'age' | 'freshness'>): string => {
  if (mood === 'trouble') return plainly(lead);
  const [head, rest] = headAndRest(yearOnce(lead), freshness?.late === true && age === undefined);
  return `**${head}**${rest}`;
};

/** A text whose marks are only characters, without those that turn the direction of what follows. */
const plainly = (text: string): string =>
  escapeMarkdown(text.replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, ''), { maskedLink: true });

import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { HeldThen } from '../../library/held-then.ts';
import type { Answer } from '../../values/answer.ts';
import { parseDay } from '../../values/day.ts';
import { type Locale, locales } from '../../values/locale.ts';
import { OperatorError } from '../../values/operator-error.ts';
import { formatIn } from '../../words/format.ts';

/** What was asked, when and of what figures, and what the answer came to: enough to reckon it again. */
export type Receipt = {
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
  readonly locale: Locale;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly madeFrom: HeldThen;
  readonly digest: string;
  /** Digests of its parts: they tell what differs, where something does. */
  readonly parts: Readonly<Record<string, string>>;
};

/** No receipt is longer than this (characters): arguments are texts people type. */
const LONGEST = 20_000;

const isoDay = z.string().refine((text) => parseDay(text) !== undefined);

const form = z.tuple([
  z.literal(2),
  z.string(),
  z.record(z.string(), z.string()),
  z.enum(locales),
  z.iso.datetime(),
  z.array(z.tuple([z.string(), isoDay.nullable(), z.string(), z.iso.datetime().nullable()])),
  isoDay.nullable(),
  z.string(),
  z.record(z.string(), z.string()),
]);
type Written = z.infer<typeof form>;

/** A receipt as an id: it holds all it needs, so that nothing has to be kept for it. */
export const receiptId = ({ command, args, locale, at, madeFrom, digest, parts }: Receipt): string => {
  const series = madeFrom.series.map(
    ({ code, last = null, digest: of, fetchedAt = null }) => [code, last, of, fetchedAt] as Written[5][number],
  );
  const written: Written = [2, command, args, locale, at, series, madeFrom.quarter ?? null, digest, parts];
  return deflateRawSync(JSON.stringify(written)).toString('base64url');
};

/**
 * Reads an id back.
 * @throws OperatorError for what is none
 */
export const readReceipt = (id: string): Receipt => {
  try {
    if (id.length > LONGEST) throw new RangeError('too long');
    const text = inflateRawSync(Buffer.from(id, 'base64url'), { maxOutputLength: 4 * LONGEST }).toString();
    const [, command, args, locale, at, series, quarter, digest, parts] = form.parse(JSON.parse(text));
    const madeFrom = {
      series: series.map(([code, last, of, fetchedAt]) => ({
        ...{ code, digest: of },
        ...{ last: last ?? undefined, fetchedAt: fetchedAt ?? undefined },
      })),
      quarter: quarter ?? undefined,
    };
    return { command, args, locale, at, madeFrom, digest, parts };
  } catch {
    throw new OperatorError('This is no receipt: give the id that came with an answer, whole.');
  }
};

/** What an answer says, without what depends on how fresh the figures were when it was given. */
const said = ({ lead, figures, table, notes, more, asOf, sources }: Answer) => ({
  ...{ lead, figures, table, notes, more, asOf },
  sources: sources.map(({ code, url, day }) => ({ code, url, day })),
});

/** SHA-256 over the JSON of something, in base64url: 6 bits a character. */
const sha = (value: unknown, characters: number): string =>
  createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('base64url')
    .slice(0, characters);

/** The digest of what an answer says: 96 bits. */
export const digestOf = (answer: Answer): string => sha(said(answer), 16);

/** What a figure of an answer is called among its parts. */
const FIGURE = 'figure ';

/** Short digests of the parts of an answer that are there: each figure by its place. */
export const partsOf = (answer: Answer): Readonly<Record<string, string>> => {
  const { figures = [], ...rest } = said(answer);
  const parts = [...Object.entries(rest), ...figures.map((figure, i) => [`${FIGURE}${i}`, figure] as const)];
  return Object.fromEntries(parts.flatMap(([name, part]) => (part === undefined ? [] : [[name, sha(part, 5)]])));
};

/** What people call the parts of an answer. */
const CALLED: Readonly<Record<string, string>> = {
  lead: 'the sentence',
  asOf: 'the day it is as of',
  table: 'the table',
  notes: 'the notes',
  more: 'the text',
  sources: 'the sources, or their latest days',
};

/** What of an answer is not what its receipt was given for, each part as it is now. */
export const differences = (answer: Answer, { parts }: Pick<Receipt, 'parts'>): readonly string[] => {
  const [now, print] = [partsOf(answer), formatIn(answer.locale).cell];
  const names = [...new Set([...Object.keys(now), ...Object.keys(parts)])].filter((name) => now[name] !== parts[name]);
  return names.map((name) => {
    const figure = name.startsWith(FIGURE) ? answer.figures?.[Number(name.slice(FIGURE.length))] : undefined;
    if (figure)
      return `the figure “${figure.label}”, now ${print(figure.value)}${figure.day ? ` (${figure.day})` : ''}`;
    return name.startsWith(FIGURE) ? 'a figure that is not there any more' : (CALLED[name] ?? name);
  });
};

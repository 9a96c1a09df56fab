import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { Answer } from '../../values/answer.ts';
import { type Locale, locales } from '../../values/locale.ts';
import { OperatorError } from '../../values/operator-error.ts';

/** What was asked, when, and what the answer came to: enough to reckon it again from what was known at that moment. */
type Receipt = {
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
  readonly locale: Locale;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly digest: string;
};

/** No receipt is longer than this (characters): arguments are texts people type. */
const LONGEST = 20_000;

const form = z.tuple([
  z.literal(1),
  z.string(),
  z.record(z.string(), z.string()),
  z.enum(locales),
  z.iso.datetime(),
  z.string(),
]);

/** A receipt as an id: it holds all it needs, so that nothing has to be kept for it. */
export const receiptId = ({ command, args, locale, at, digest }: Receipt): string =>
  deflateRawSync(JSON.stringify([1, command, args, locale, at, digest])).toString('base64url');

/**
 * Reads an id back.
 * @throws OperatorError for what is none
 */
export const readReceipt = (id: string): Receipt => {
  try {
    if (id.length > LONGEST) throw new RangeError('too long');
    const text = inflateRawSync(Buffer.from(id, 'base64url'), { maxOutputLength: 4 * LONGEST }).toString();
    const [, command, args, locale, at, digest] = form.parse(JSON.parse(text));
    return { command, args, locale, at, digest };
  } catch {
    throw new OperatorError('This is no receipt: give the id that came with an answer, whole.');
  }
};

/** What an answer says, without what depends on how fresh the figures were when it was given. */
const said = ({ lead, figures, table, notes, more, asOf, sources }: Answer) => ({
  ...{ lead, figures, table, notes, more, asOf },
  sources: sources.map(({ code, url, day }) => ({ code, url, day })),
});

/** The digest of what an answer says: SHA-256 over its JSON, 96 bits of it. */
export const digestOf = (answer: Answer): string =>
  createHash('sha256')
    .update(JSON.stringify(said(answer)))
    .digest('base64url')
    .slice(0, 16);

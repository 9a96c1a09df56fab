import type { Ask } from '../ask/ask.ts';
import type { Draw } from '../ask/draw.ts';
import type { Log } from '../ask/log.ts';
import { type MessageContent, Superseded } from '../delivery/delivery.ts';
import type { Answer } from '../values/answer.ts';
import { iso } from '../values/day.ts';
import { closest, type Locale } from '../values/locale.ts';
import type { Spot, ThemeName } from '../values/settings.ts';
import type { Occasion, PostingKind } from './posting-kind.ts';

export type ContentParts = {
  readonly ask: Ask;
  readonly draw: Draw;
  readonly log: Log;
};

/** The picture of an answer that is posted unasked; without one it goes out all the same. */
export const pictureOf = async (
  { chart }: Answer,
  locale: Locale,
  { draw, log }: Pick<ContentParts, 'draw' | 'log'>,
) => {
  if (!chart) return undefined;
  try {
    return (await draw(chart, locale)) ?? undefined;
  } catch (error) {
    log.error({ err: error }, 'the chart of a post could not be drawn');
    return undefined;
  }
};

/** What is posted of an occasion, drawn once for each language and theme. */
export const contentsOf = (
  parts: ContentParts & { readonly kind: PostingKind },
  occasion: Occasion,
): ((spot: Spot) => MessageContent) => {
  const made = new Map<string, ReturnType<MessageContent['make']>>();
  return ({ locale, theme }) => ({
    // What stands there is rewritten, too, where another language is wanted.
    digest: parts.kind.isStanding ? `${occasion.digest}/${locale}` : occasion.digest,
    make: () => {
      const key = `${locale}/${theme ?? ''}`;
      const known = made.get(key) ?? make(parts, occasion, locale, theme);
      made.set(key, known);
      known.catch(() => made.delete(key));
      return known;
    },
  });
};

const make = async (
  { kind, ...parts }: ContentParts & { readonly kind: PostingKind },
  { day }: Occasion,
  locale: Locale,
  theme?: ThemeName,
) => {
  const answer = await parts.ask({ command: kind.command, args: theme ? { theme } : {}, locale });
  if (answer.mood === 'trouble') throw new Error(answer.lead);
  if (!kind.isStanding) mustBeOf(answer, iso(day), kind);
  return { answer, picture: await pictureOf(answer, closest(answer.locale), parts) };
};

/** An answer is about the latest occasion, which may have come since the one that was to be posted. */
const mustBeOf = ({ occasion }: Answer, day: string, { about, command }: PostingKind): void => {
  if (occasion === undefined) throw new Error(`/${command} does not say which day it is posted for (occasion)`);
  if (occasion !== day) throw new Superseded(`the ${about} of ${day} has a successor`);
};

import type { Ask } from '../ask/ask.ts';
import type { Draw } from '../ask/draw.ts';
import type { Library } from '../ask/library.ts';
import type { Log } from '../ask/log.ts';
import { type MessageContent, Superseded } from '../delivery/delivery.ts';
import type { Releases } from '../series/facts.ts';
import type { Answer } from '../values/answer.ts';
import { type Day, iso } from '../values/day.ts';
import { closest, type Locale } from '../values/locale.ts';
import type { Spot, ThemeName } from '../values/settings.ts';
import { digestOf, readWeekly, type WeeklyReading } from './weekly-reading.ts';

export type ContentParts = {
  readonly ask: Ask;
  readonly draw: Draw;
  readonly library: Library;
  readonly releases: Releases;
  readonly log: Log;
  readonly now: () => Date;
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

/** What is posted of a reading, drawn once for each language and theme. */
export const weeklyContents = (parts: ContentParts, reading: WeeklyReading): ((spot: Spot) => MessageContent) => {
  const made = new Map<string, ReturnType<MessageContent['make']>>();
  const digest = digestOf(reading);
  return ({ locale, theme }) => ({
    digest,
    make: () => {
      const key = `${locale}/${theme ?? ''}`;
      const known = made.get(key) ?? make(parts, reading.day, locale, theme);
      made.set(key, known);
      known.catch(() => made.delete(key));
      return known;
    },
  });
};

const make = async (parts: ContentParts, day: Day, locale: Locale, theme?: ThemeName) => {
  const answer = await parts.ask({ command: 'weekly preview', args: theme ? { theme } : {}, locale });
  // The answer is about the latest reading, which may have come since this one was to be posted.
  const latest = await readWeekly(parts.library, parts.releases, parts.now());
  if (latest?.day !== day) throw new Superseded(`the reading of ${iso(day)} has a successor`);
  if (answer.mood === 'trouble') throw new Error(answer.lead);
  return { answer, picture: await pictureOf(answer, closest(answer.locale), parts) };
};

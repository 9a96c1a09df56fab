import { type AskedDate, askedDate } from '../../src/asking/asked-date.ts';
import { type ComingPublication, publishedAt } from '../../src/asking/published-at.ts';
import type { QuestionReading } from '../../src/asking/question-reading.ts';
import type { usedAtAll } from '../../src/asking/used-at-all.ts';
import { verdict } from '../../src/asking/verdict.ts';
import type { Facts } from '../../src/series/facts.ts';
import type { Day } from '../../src/values/day.ts';
import type { Locale } from '../../src/values/locale.ts';
import { percent } from '../../src/values/quantity.ts';
import { clockIn } from '../../src/words/clock.ts';
import type { Shared } from '../../src/words/shared.ts';
import type words from '../ask.words.ts';

type Telling = {
  readonly told: ReturnType<typeof words>;
  readonly shared: Shared;
  readonly locale: Locale;
  readonly data: Parameters<typeof verdict>[1];
  readonly facts: Facts;
  readonly today: Day;
  readonly now: Date;
};

/** What stands before an answer: the day that is asked for, that no cause is known, a yes or a no. */
export const beforeOf = (
  reading: QuestionReading,
  use: ReturnType<typeof usedAtAll>,
  { told, shared, locale, data, facts, today, now }: Telling,
): string | undefined => {
  if (use) return told.used[use.used];
  const published = publishedAt(reading, facts.releases, now);
  if (published) return publicationTold(published, told, facts, locale);
  const asked = askedDate(reading, facts.policy, today);
  if (asked) return dateTold(asked, told, shared, locale);
  if (reading.intent?.startsWith('why-a-rate')) return told.noCause;
  const holds = verdict(reading, data, facts.policy, today);
  return holds === undefined ? undefined : holds ? told.yes : told.no;
};

/** The day that is asked for, in a sentence. */
const dateTold = (asked: AskedDate, say: ReturnType<typeof words>, { turns }: Shared, locale: Locale): string => {
  switch (asked.kind) {
    case 'began':
      return say.began(asked.regime.label[locale], asked.regime.from);
    case 'moved':
      return say.moved(asked.way, percent(asked.to.bottom), percent(asked.to.top), asked.to.from);
    case 'met':
      return say.met(asked.statement);
    case 'turn':
      return say.turn(turns[asked.turn], asked.day);
  }
};

/** When a publication comes next, where it is published and in the place that is named. */
const publicationTold = (
  { release, moment, zone }: ComingPublication,
  say: ReturnType<typeof words>,
  { releases }: Facts,
  locale: Locale,
): string => {
  const name = releases.rules.find(({ id }) => id === release)!.name[locale];
  const at = (place: string) => clockIn(moment, place, locale);
  return say.publication(name, at('America/New_York'), zone === undefined ? undefined : at(zone));
};

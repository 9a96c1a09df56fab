import type { Suggestion } from '../../src/ask/option.ts';
import { readTimeOfDay } from '../../src/parse/time-of-day.ts';
import type { Locale } from '../../src/values/locale.ts';
import type { ServerContext } from '../../src/values/server-context.ts';
import type { ChosenHour } from '../../src/values/settings.ts';
import { timeZones } from '../../src/values/time-zone.ts';
import posting from './posting.words.ts';

/** No hour: a post comes when its figures are published. */
const PUBLISHED = 'published';

const DAY_OF_WEEK = /\b(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?s?\b|(?:周|星期|礼拜|週|禮拜)[一二三四五六日天]/i;

/** The hour somebody chose (none, for when it is published), or why that is no hour. */
export const hourOf = (
  said: string,
  kind: 'weekly' | 'daily',
  { timeZone }: Pick<ServerContext, 'timeZone'>,
  locale: Locale,
): { readonly at: ChosenHour | undefined } | { readonly refused: string } => {
  if (said.toLowerCase() === PUBLISHED) return { at: undefined };
  const read = readTimeOfDay(said);
  if (!read) {
    const say = posting(locale);
    const day = DAY_OF_WEEK.test(said) ? say.noWeekday[kind] : '';
    return { refused: [say.badHour(said), day].filter(Boolean).join(locale === 'en' ? ' ' : '') };
  }
  const zone = read.zone ?? timeZone;
  return zone === undefined ? { refused: posting(locale).noZone(read.time) } : { at: { time: read.time, zone } };
};

/** An hour as it is written. */
export const hourText = ({ time, zone }: ChosenHour): string => `${time} ${zone}`;

/** The hours that could be meant by what was typed so far. */
export const suggestHours = (typed: string, locale: Locale): readonly Suggestion[] => {
  const [, head = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(typed.trim()) ?? [];
  const time = readTimeOfDay(head)?.time ?? '09:00';
  const fits = timeZones.filter((zone) => zone.toLowerCase().includes(rest.trim().toLowerCase().replaceAll(' ', '_')));
  return [
    ...(rest === '' ? [{ name: posting(locale).whenPublished, value: PUBLISHED }] : []),
    ...fits.map((zone) => ({ name: hourText({ time, zone }), value: hourText({ time, zone }) })),
  ];
};

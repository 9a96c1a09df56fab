import type { Suggestion } from '../../src/ask/option.ts';
import { readTimeOfDay } from '../../src/parse/time-of-day.ts';
import type { Locale } from '../../src/values/locale.ts';
import type { ServerContext } from '../../src/values/server-context.ts';
import type { ChosenHour } from '../../src/values/settings.ts';
import { timeZones } from '../../src/values/time-zone.ts';
import posting from './posting.words.ts';

/** No hour: a post comes when its figures are published. */
const PUBLISHED = 'published';

/** The hour somebody chose (none, for when it is published), or why that is no hour. */
export const hourOf = (
  said: string,
  { timeZone }: Pick<ServerContext, 'timeZone'>,
  locale: Locale,
): { readonly at: ChosenHour | undefined } | { readonly refused: string } => {
  if (said.toLowerCase() === PUBLISHED) return { at: undefined };
  const read = readTimeOfDay(said);
  if (!read) return { refused: posting(locale).badHour(said) };
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

import { seriesIn } from '../parse/understand.ts';
import { series } from '../series/catalog.ts';
import type { CommandCall } from '../values/answer.ts';
import { iso } from '../values/day.ts';
import { periodAlone } from './period-names.ts';
import { AVERAGE, CHANGE, ENDS, LEAST, MOST, orderOf, placeOf, RANK } from './periods-asked.ts';
import type { Slots } from './slots.ts';

/** What only leads to what is named: another series, another stretch. */
const LEADS =
  /\b(?:and|but|ok|okay|so|now|then|what about|how about|same|just|only|show|give|me|for|in|of|the|with|since|from|to|until|it|that|please|pls|again|instead|years?|alone|do|make|use)\b|换成|改成|换|改|只[看要]|[那和也就看要的呢吧再给我年以来起从到至在里请]|[?？。！,，.! ]/g;
const isOnlyLed = (text: string): boolean => text.replace(LEADS, '').length === 0;

/** "The second?", "and the third": another place of the same order. */
const PLACE =
  /^ ?(?:and |what about |how about |then )*(?:the )?(?<en>second|third|fourth|fifth)(?: one| place)?[ ?.!]*$|^(?:那|和)?第(?<zh>[二三四五])(?:名|位|个)?(?:是|呢|多少|哪个?|年|月|[?？。 ])*$/;
const PLACES: Readonly<Record<string, string>> = {
  ...{ second: '2', third: '3', fourth: '4', fifth: '5', 二: '2', 三: '3', 四: '4', 五: '5' },
};
const EVERYTHING = /\ball (?:of )?(?:them|years|of it)\b|\bthe (?:whole|full|entire) (?:history|list)\b|全部|所有/;

/** What a question after figures of periods asks of them anew: other periods, what of each, which stands out, another stretch, another series. */
export const periodsFurther = ({ command, args }: CommandCall, said: Slots): CommandCall | undefined => {
  const { text, time } = said;
  if (command !== 'by-period' || said.why || said.level || time.at !== undefined || text.length > LONGEST)
    return undefined;
  const named = namedAnew(said);
  const of = ofThem(text, args);
  if (!of && !isOnlyLed(seriesIn(said.rest).rest)) return undefined;
  const stretch = stretchOf(said, args);
  if (!of && !named && !stretch) return undefined;
  const { level, side: _, ...kept } = { ...args, ...stretch, ...named, ...of } as Record<string, string>;
  const isCount = kept.tell === 'above' || kept.tell === 'below';
  return {
    command,
    args: Object.fromEntries(
      Object.entries({ ...kept, ...(isCount && level !== undefined && { level }) }).filter(([, value]) => value !== ''),
    ),
  };
};
/** A question as long as this (characters) is one of its own. */
const LONGEST = 60;

const namedAnew = ({ series: ids, derived }: Slots): { readonly series: string } | undefined =>
  derived !== undefined ? { series: derived } : ids.length === 1 ? { series: series(ids[0]!).code } : undefined;

const stretchOf = ({ time, text }: Slots, args: CommandCall['args']): Readonly<Record<string, string>> | undefined => {
  const [from, to] = [time.from ?? time.week?.from, time.to ?? time.week?.to];
  if (from === undefined && to === undefined)
    return args.from !== undefined && EVERYTHING.test(text) ? { from: '', to: '' } : undefined;
  return { from: from === undefined ? '' : iso(from), to: to === undefined ? '' : iso(to) };
};

const ofThem = (text: string, args: CommandCall['args']): Readonly<Record<string, string>> | undefined => {
  const { en, zh } = PLACE.exec(text)?.groups ?? {};
  const place = PLACES[en ?? zh ?? ''];
  if (place !== undefined && args.order !== undefined && args.order !== 'time') return { place, top: '' };
  const by = periodAlone(text);
  const tell = AVERAGE.test(text) ? 'average' : CHANGE.test(text) ? 'change' : ENDS.test(text) ? 'end' : undefined;
  const isRanked = MOST.test(text) || LEAST.test(text) || RANK.test(text);
  if (!by && !tell && !isRanked) return undefined;
  const { place: nth, top } = placeOf(text) ?? {};
  return {
    // Of other periods another place is asked for.
    ...(by && { by, place: '', top: '' }),
    ...(tell && { tell }),
    ...(isRanked && {
      order: orderOf(text, (tell ?? args.tell) as Parameters<typeof orderOf>[1]),
      top: top?.toString() ?? '',
      place: nth?.toString() ?? '',
    }),
  };
};

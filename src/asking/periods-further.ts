import { seriesIn } from '../parse/understand.ts';
import { series } from '../series/catalog.ts';
import type { CommandCall } from '../values/answer.ts';
import { iso, parseDay } from '../values/day.ts';
import { periodAlone } from './period-names.ts';
import { AVERAGE, CHANGE, ENDS, LEAST, LENGTH, MOST, orderOf, PAST_MEAN, placeOf, RANK } from './periods-asked.ts';
import type { Slots } from './slots.ts';

/** What only leads to what is named: another series, another stretch. */
const LEADS =
  /\bhow (?:much|high|low|big|many)\b|\b(?:did|was|were|they|and|but|ok|okay|so|now|then|what about|how about|same|just|only|show|give|me|for|in|of|the|with|since|from|to|until|it|that|please|pls|again|instead|years?|alone|do|make|use)\b|多少|多[高低大]|换成|改成|换|改|只[看要]|[那和也就看要的呢吧再给我年以来起从到至在里请]|[?？。！,，.! ]/g;
const isOnlyLed = (text: string): boolean => text.replace(LEADS, '').length === 0;

/** "The second?", "and the third": another place of the same order. */
const PLACE =
  /^ ?(?:and |what about |how about |then )*(?:the )?(?<en>second|third|fourth|fifth)(?: one| place)?[ ?.!]*$|^(?:那|和)?第(?<zh>[二三四五])(?:名|位|个)?(?:是|呢|多少|哪个?|年|月|[?？。 ])*$/;
const PLACES: Readonly<Record<string, string>> = {
  ...{ second: '2', third: '3', fourth: '4', fifth: '5', 二: '2', 三: '3', 四: '4', 五: '5' },
};
const placeIn = (text: string): { readonly place: string } | undefined => {
  const { en, zh } = PLACE.exec(text)?.groups ?? {};
  const place = PLACES[en ?? zh ?? ''];
  return place === undefined ? undefined : { place };
};
const EVERYTHING = /\ball (?:of )?(?:them|years|of it)\b|\bthe (?:whole|full|entire) (?:history|list)\b|全部|所有/;

/** What a question after figures of periods asks of them anew: other periods, what of each, which stands out, another stretch, another series. After one figure, those of each period. */
export const periodsFurther = (line: CommandCall, said: Slots, isOfPeriods: boolean): CommandCall | undefined => {
  const { text, time } = said;
  if (said.why || said.level || PAST_MEAN.test(text) || time.at !== undefined || text.length > LONGEST)
    return undefined;
  if (line.command === 'history')
    return isOfPeriods ? (ofAnother(line, said) ?? ofEach(line.args, said)) : ofEach(line.args, said);
  if (line.command !== 'by-period') return undefined;
  const { args } = line;
  const named = namedAnew(said);
  const of = ofThem(withoutMeasure(text, args), args);
  if (!of && !isOnlyLed(seriesIn(said.rest).rest)) return undefined;
  const stretch = stretchOf(said, args);
  if (!of && !named && !stretch) return undefined;
  const { level, ...kept } = { ...args, ...stretch, ...named, ...of } as Record<string, string>;
  const isCount = kept.tell === 'above' || kept.tell === 'below';
  return stretch && !of?.by && isOne(said, kept)
    ? ofOne(kept)
    : periodsLine({ ...kept, ...(isCount && level !== undefined && { level }) });
};

/** A line of what is said; what is taken back is empty. */
const periodsLine = (args: Readonly<Record<string, string>>): CommandCall => ({
  command: 'by-period',
  args: Object.fromEntries(Object.entries(args).filter(([, value]) => value !== '')),
});

/** One of the periods, by what is told of each: no list. */
const FINDS: Readonly<Record<string, string>> = {
  ...{ average: 'average', change: 'change', highest: 'highest', lowest: 'lowest', end: 'on' },
};
const isOne = ({ time }: Slots, { by, tell }: Readonly<Record<string, string>>): boolean =>
  time.from !== undefined &&
  time.to !== undefined &&
  FINDS[tell ?? ''] !== undefined &&
  time.to - time.from <= LENGTH[by as keyof typeof LENGTH] * 1.2;
const ofOne = ({ series: code, tell, from, to }: Readonly<Record<string, string>>): CommandCall => ({
  command: 'history',
  args: { series: code!, find: FINDS[tell!]!, ...(tell === 'end' ? { from: to! } : { from: from!, to: to! }) },
});

/** "Just 2025", then "and 2024?": the same of another one. */
const ofAnother = ({ command, args }: CommandCall, said: Slots): CommandCall | undefined => {
  const { from, to } = said.time;
  if (from === undefined || to === undefined || said.series.length > 0 || !isOnlyLed(said.rest)) return undefined;
  return { command, args: args.find === 'on' ? { ...args, from: iso(to) } : { ...args, from: iso(from), to: iso(to) } };
};

/** What one figure was found by, of each period. */
const OF_EACH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...{ average: { tell: 'average' }, change: { tell: 'change' } },
  ...{ highest: { tell: 'highest' }, lowest: { tell: 'lowest' } },
  'biggest-fall': { tell: 'change', order: 'lowest' },
  'biggest-rise': { tell: 'change', order: 'highest' },
};
const ofEach = (
  { series: code, find = '', side, level, ...args }: CommandCall['args'],
  said: Slots,
): CommandCall | undefined => {
  if (code === undefined || said.series.length > 0 || said.time.grain !== undefined) return undefined;
  const stretch = { ...(args.from && { from: args.from }), ...(args.to && { to: args.to }) };
  const named = placeOf(said.text);
  const place =
    placeIn(said.text) ?? (named?.place ? { place: String(named.place) } : named?.top && { top: String(named.top) });
  if (place && (find === 'highest' || find === 'lowest'))
    return periodsLine({ series: code, by: 'day', ...stretch, order: find, ...place });
  if (place && /^biggest/.test(find))
    return periodsLine({ series: code, by: 'day', ...OF_EACH[find], ...stretch, ...place });
  // "What month was that" asks for its day.
  const by = WHAT.test(said.text) ? undefined : periodAlone(said.text);
  if (by && AVERAGE.test(said.text)) return averageOf({ series: code, by, ...stretch });
  const of = find === 'count' && level !== undefined && side !== undefined ? { tell: side, level } : OF_EACH[find];
  // Of the widest step in each period nothing is told.
  return by && of && !/^biggest/.test(find) ? periodsLine({ series: code, by, ...of, ...stretch }) : undefined;
};

const WHAT = /\b(?:which|what) (?:year|quarter|month|week)\b|哪(?:一|个)?个?(?:年|季|月|周)/;

/** The average of each period, or of the one there is. */
const averageOf = (args: Readonly<Record<string, string>>): CommandCall => {
  const [from, to] = [args.from, args.to].map((text) => (text === undefined ? undefined : parseDay(text)));
  const { by, series: code, ...stretch } = args;
  return from !== undefined && to !== undefined && to - from <= LENGTH[by as keyof typeof LENGTH] * 1.2
    ? { command: 'history', args: { series: code!, find: 'average', ...stretch } }
    : periodsLine({ series: code!, by: by!, tell: 'average', ...stretch });
};

/** "The week average" is another measure of the same, and no average of periods. */
const MEASURED = /^(?:WRBWFRBL|WRESBAL|WDTGAL|WTREGEN)$/;
const withoutMeasure = (text: string, { series: code = '' }: CommandCall['args']): string =>
  MEASURED.test(code) ? text.replace(/\bweek(?:ly)?[- ]averages?\b|周均(?:余额|值|口径)?/g, '') : text;

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
  const place = placeIn(text);
  if (place !== undefined && args.order !== undefined && args.order !== 'time') return { ...place, top: '' };
  const few = placeOf(text)?.top;
  if (few !== undefined && args.order !== undefined && args.order !== 'time')
    return { top: String(few), place: '', order: LEAST.test(text) ? 'lowest' : args.order };
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

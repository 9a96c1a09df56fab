import type { SeriesId } from '../series/catalog.ts';
import type { CommandCall } from '../values/answer.ts';
import type { Slots } from './slots.ts';

/** What was said of a post and no option of its command takes. */
export type SetupLeft =
  | { readonly kind: 'weeklyTime'; readonly hour: string | undefined }
  | { readonly kind: 'dailyDays' | 'boardTime' | 'alertTime' | 'role' | 'otherSeries' }
  | { readonly kind: 'channel'; readonly name: string };

const DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:every|each) (?:other )?(?:month|weekend)\b|\bmonthly\b|(?:周|星期|礼拜)[一二三四五六日天末]|每个?月/;
/** When the release comes anyway. */
const THURSDAY = /\bthursdays?\b|(?:周|星期|礼拜)四/g;
const HOUR =
  /\b(?:morning|noon|afternoon|evening|night)s?\b|\b\d{1,2}(?::\d\d)? ?[ap]m\b|\bat \d{1,2}\b|早上|上午|早晨|清晨|中午|下午|傍晚|晚上|\d点|[一二两三四五六七八九十]点/;
const CHANNEL =
  /(?<mention><#\d{17,20}>)|(?<hash>#[\p{L}\p{N}_-]+?(?=频道|頻道|[发發推贴貼送]|[^\p{L}\p{N}_-]|$))|\b(?:in|to|into|on) (?:the )?(?<named>(?!this|that|my|our|the|your|a)[\p{L}\p{N}_-]+) channel\b|[在到](?<han>(?![这本该此]|我们?的?)[\p{Script=Han}\p{L}\p{N}_-]{1,12}?)(?:频道|頻道)/iu;
const ROLE =
  /<@&\d{17,20}>|@(?!everyone|here)[\p{L}\p{N}_-]+|\b(?:mention|tag|ping)(?:ing)? (?:the )?(?!me\b|us\b)\w+/iu;

/** What the weekly post is about. */
const WEEKLY: readonly SeriesId[] = ['reservesWednesday', 'reservesAverage'];

/** The line with the channel that is mentioned, where it takes one: that is how Discord writes what was picked. */
export const inChannel = (line: CommandCall, asked: string): CommandCall => {
  const mention = /<#\d{17,20}>/.exec(asked)?.[0];
  return mention && /^(?:(?:weekly|daily|board) on|alert add)$/.test(line.command)
    ? { ...line, args: { ...line.args, channel: mention } }
    : line;
};

/** What was said of what is to be set up that the command does not take; `asked` is the question as it was typed. */
export const leftOfSetup = (
  { command, args }: CommandCall,
  { text, series }: Slots,
  asked: string,
): readonly SetupLeft[] => {
  const [kind, way] = command.split(' ');
  if (way !== 'on' && way !== 'add') return [];
  const channel = CHANNEL.exec(asked)?.groups;
  const name = channel && Object.values(channel).find((one) => one !== undefined);
  return [
    ...timeLeft(kind!, args, text),
    ...(kind === 'weekly' && series.some((id) => !isWeekly(id)) ? [{ kind: 'otherSeries' } as const] : []),
    ...(name === undefined || args.channel !== undefined ? [] : [{ kind: 'channel', name } as const]),
    ...(ROLE.test(asked) && args.role === undefined ? [{ kind: 'role' } as const] : []),
  ];
};

const isWeekly = (id: SeriesId): boolean => WEEKLY.includes(id);

const timeLeft = (kind: string, args: CommandCall['args'], text: string): readonly SetupLeft[] => {
  const isTimed = DAY.test(text) || HOUR.test(text);
  switch (kind) {
    case 'weekly': {
      const isOther = DAY.test(text.replace(THURSDAY, '')) || (HOUR.test(text) && args.at === undefined);
      return isOther ? [{ kind: 'weeklyTime', hour: args.at }] : [];
    }
    case 'daily':
      return DAY.test(text) && args.weekdays === undefined ? [{ kind: 'dailyDays' }] : [];
    case 'board':
      return isTimed ? [{ kind: 'boardTime' }] : [];
    default:
      return isTimed ? [{ kind: 'alertTime' }] : [];
  }
};

import { readHan } from '../parse/numeral.ts';
import { readTimeOfDay } from '../parse/time-of-day.ts';
import type { CommandCall } from '../values/answer.ts';
import { iso } from '../values/day.ts';
import { languageIn, themeIn, zoneIn } from './setup-settings.ts';
import type { Slots } from './slots.ts';

const DAILY =
  /\bdaily\b|\b(?:every|each) (?:(?:business|trading|working) )?(?:day|weekday|workday|morning|evening)\b|\bovernight rates\b|每[天日]|每个?(?:早|晚|交易日|工作日|营业日)|隔夜利率|逐日|日报/;
const BOARD =
  /\bboard\b|\bpin(?:ned)?\b|\b(?:message|post) (?:that |which )?(?:keeps?|updates?|refreshes) (?:itself|on updating|updating|updated)\b|看板|置顶/;
const OFF =
  /\b(?:stop|off|cancel|unsubscribe|disable|end|no more|get rid of|remove|quit|kill|ditch|drop(?!.{0,60}\b(?:in|into|here|channel)\b)|scrap|bin|mute|(?:take|pull) (?:it |that |this |the \w+ )?down|(?:don'?t|do not|no longer) (?:need|want|send|post|share|publish)|pause|enough of|sick of|too (?:noisy|spammy|much)|delete|unpin)\b|(?:别|不用|甭|不)(?:给我)?(?:再)?(?:发|贴|推|送|播报?)(?:了|啦|$)|别再|不要再|不再|不用再?|不需要|用不着|不想(?:要|看|再)|(?<![要需])不要|取消|停(?:止|掉|发)?|关(?:闭|掉|了)?|退订|删|移除|撤|去掉|洗版|刷屏|太吵/;
const SHOWN = /\b(?:where|which channels?|what channels?)\b|哪(?:个|些|几个)?频道|在哪|哪里|哪儿/;
const PREVIEWED =
  /\bpreview\b|\bbefore it(?: goes|'s| is)\b|\bwould (?:have )?look(?:ed)?\b|\blooks? like\b|\bshow (?:just |only )me\b|预览|先(?:让|给)?(?:我|自己)*看|长(?:成)?(?:什么|怎|啥)(?:么)?样|什么样子/;
const NOW =
  /\b(?:post|send|publish|drop|put)\b.{0,40}\b(?:right now|now|immediately|straight away)\b|\b(?:right now|now|immediately|straight away|at once)[:,]? (?:post|send|publish)\b|(?:现在|立刻|马上|立即|即刻)(?:就)?.{0,8}(?:发|贴|推)/;
const MOVES =
  /\b(?:only|just) (?:when|if|on (?:the )?days)\b.{0,30}(?:\bmov|\bunusual|\bout of the ordinary|\bbig happens)|\bwhen (?:something|anything|it) (?:has )?moved?\b|\bwhen (?:there(?:'s| is) )?(?:a |an |any )?(?:big |large |unusual )(?:move|change|swing|jump)s?\b|(?:有|出现)(?:较?大|明显)?(?:的)?(?:变动|变化|波动|异动|异常)的?(?:时|才|再|日子?|那?天|情况)|(?:变动|变化|波动|异动|异常)的?(?:时候?|日子?|那?天)才/;

const WEEKLY = /\bweekly\b|\b(?:every|each) week\b|周报|每(?:周|个?星期)(?![一二三四五日天])/;
/** In its place, with what was wanted of it. */
const INSTEAD = /\binstead\b|\brather\b|改|换/;

type Kind = 'board' | 'daily' | 'weekly';

/** Which of the posts a text names, by its name or by what only that one can. */
const kindIn = (text: string): Kind | undefined => {
  if (BOARD.test(text)) return 'board';
  if (DAILY.test(text) || MOVES.test(text) || daysIn(text)?.includes('-')) return 'daily';
  return WEEKLY.test(text) ? 'weekly' : undefined;
};

/** Whether a text says anything of a post that is to be set up. */
export const saysOfPost = (text: string): boolean =>
  [kindIn, wayIn, daysIn, timeIn, zoneIn, languageIn, themeIn].some((read) => read(text) !== undefined);

/** What is posted, and what is wanted of it; `was` is the line this one changes. */
export const postOf = ({ text, time }: Slots, was?: CommandCall): CommandCall => {
  const [wasKind, wasWay] = (was?.command.split(' ') ?? []) as [Kind?, string?];
  const kind = kindIn(text) ?? wasKind ?? 'weekly';
  const said = wayIn(text);
  const way = said === 'now' && kind === 'board' ? 'on' : (said ?? wasWay ?? 'on');
  const isOn = way === 'on';
  const isShaped = isOn || way === 'preview';
  const args = {
    // How one would have looked is seen from that day.
    date: way === 'preview' && time.at !== undefined ? iso(time.at) : undefined,
    weekdays: kind === 'daily' && isOn ? daysIn(text) : undefined,
    when: kind === 'daily' && isOn && MOVES.test(text) ? 'moves' : undefined,
    at: isOn && kind !== 'board' ? hourIn(text, was?.args.at) : undefined,
    language: isShaped ? languageIn(text) : undefined,
    theme: isShaped && kind !== 'board' ? themeIn(text) : undefined,
  };
  const isSame = way === wasWay && (kind === wasKind || INSTEAD.test(text));
  const kept = isSame ? Object.entries(was!.args).filter(([name]) => ALL_TAKE.has(name) || kind === wasKind) : [];
  const given = Object.entries(args).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return { command: `${kind} ${way}`, args: Object.fromEntries([...kept, ...given]) };
};

/** What posts of every kind are told. */
const ALL_TAKE: ReadonlySet<string> = new Set(['language']);

/** What is to be done with it; nothing where a text does not say. */
const wayIn = (text: string): string | undefined => {
  if (PREVIEWED.test(text)) return 'preview';
  if (OFF.test(text)) return 'off';
  if (SHOWN.test(text)) return 'show';
  return NOW.test(text) ? 'now' : undefined;
};

const HOUR =
  /\b(?:at|by|around|to) (?<hour>\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)\b(?! ?(?:bn|tn|%|bps?))|\b(?<plain>\d{1,2}(?:[:.]\d\d)? ?[ap]m)\b/;
const HOUR_HAN =
  /(?<part>早上|上午|早晨|清晨|中午|下午|傍晚|晚上|晚间)?(?<hour>\d{1,2}|[一二两三四五六七八九十]{1,3})[点时](?<half>半)?(?!内|间|数)/;

/** The hour something is wanted at, as `09:00`, with its zone where a place is named: what is not named is as it was. */
const hourIn = (text: string, was?: string): string | undefined => {
  const [wasTime, wasZone] = was?.split(' ') ?? [];
  const [saidTime, saidZone] = [timeIn(text), zoneIn(text)];
  const [time, zone] = [saidTime ?? (saidZone && wasTime), saidZone ?? wasZone];
  return time && zone ? `${time} ${zone}` : time;
};

const timeIn = (text: string): string | undefined => {
  const { hour: at, plain } = HOUR.exec(text)?.groups ?? {};
  const said = at ?? plain;
  if (said !== undefined) return readTimeOfDay(said)?.time;
  const { part, hour, half } = HOUR_HAN.exec(text)?.groups ?? {};
  if (hour === undefined) return undefined;
  const number = Number(readHan(hour) ?? hour);
  const late = part !== undefined && /下午|傍晚|晚/.test(part) && number < 12 ? 12 : 0;
  return readTimeOfDay(`${number + late}:${half ? '30' : '00'}`)?.time;
};

const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri'];
const HAN_NAMES = '一二三四五';

/** The days of the week a daily line is wanted on, where they are some there can be. */
const daysIn = (text: string): string | undefined => {
  const named = NAMES.filter(
    (name, i) =>
      new RegExp(`\\b${name}(?:s|days?|sdays?|nesdays?|rsdays?|rs?)?\\b`).test(text) ||
      new RegExp(`(?:周|星期|礼拜|只[要在发贴留挑]*|逢)[一二三四五、和及]*${HAN_NAMES[i]}`).test(text),
  ).join('-');
  return [...NAMES, 'mon-wed-fri', 'tue-thu'].find((name) => name === named);
};

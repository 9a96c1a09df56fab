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
  /\b(?:stop|off|cancel|unsubscribe|disable|end|no more|get rid of|remove|quit|kill|ditch|drop(?!.{0,60}\b(?:in|into|here|channel)\b)|scrap|bin|mute|(?:take|pull) (?:it |that |this |the \w+ )?down|(?:don'?t|do not|no longer) (?:need|want)|enough of|sick of|too (?:noisy|spammy|much)|delete|unpin)\b|别再|不要再|不再|不用再?|不需要|用不着|不想(?:要|看|再)|(?<![要需])不要|取消|停(?:止|掉|发)?|关(?:闭|掉|了)?|退订|删|移除|撤|去掉|洗版|刷屏|太吵/;
const SHOWN = /\b(?:where|which channels?|what channels?)\b|哪(?:个|些|几个)?频道|在哪|哪里|哪儿/;
const PREVIEWED =
  /\bpreview\b|\bbefore it(?: goes|'s| is)\b|\bwould (?:have )?look(?:ed)?\b|\blooks? like\b|\bshow (?:just |only )me\b|预览|先(?:让|给)?(?:我|自己)*看|长(?:成)?(?:什么|怎|啥)(?:么)?样|什么样子/;
const NOW =
  /\b(?:post|send|publish|drop|put)\b.{0,40}\b(?:right now|now|immediately|straight away)\b|\b(?:right now|now|immediately|straight away|at once)[:,]? (?:post|send|publish)\b|(?:现在|立刻|马上|立即|即刻)(?:就)?.{0,8}(?:发|贴|推)/;
const MOVES =
  /\b(?:only|just) (?:when|if|on (?:the )?days)\b.{0,30}(?:\bmov|\bunusual|\bout of the ordinary|\bbig happens)|\bwhen (?:something|anything|it) (?:has )?moved?\b|\bwhen (?:there(?:'s| is) )?(?:a |an |any )?(?:big |large |unusual )(?:move|change|swing|jump)s?\b|(?:有|出现)(?:较?大|明显)?(?:的)?(?:变动|变化|波动|异动|异常)的?(?:时|才|再|日子?|那?天|情况)|(?:变动|变化|波动|异动|异常)的?(?:时候?|日子?|那?天)才/;

/** What is posted, and what is wanted of it. */
export const postOf = ({ text, time }: Slots): CommandCall => {
  const kind = BOARD.test(text)
    ? 'board'
    : DAILY.test(text) || MOVES.test(text) || daysIn(text)?.includes('-')
      ? 'daily'
      : 'weekly';
  const way = wayOf(text, kind);
  const weekdays = kind === 'daily' && way === 'on' ? daysIn(text) : undefined;
  const when = kind === 'daily' && way === 'on' && MOVES.test(text) ? 'moves' : undefined;
  const isOn = way === 'on';
  const at = isOn && kind !== 'board' ? hourIn(text) : undefined;
  const isShaped = isOn || way === 'preview';
  const language = isShaped ? languageIn(text) : undefined;
  const theme = isShaped && kind !== 'board' ? themeIn(text) : undefined;
  // How one would have looked is seen from that day.
  const date = way === 'preview' && time.at !== undefined ? iso(time.at) : undefined;
  const args = { date, weekdays, when, at, language, theme };
  return {
    command: `${kind} ${way}`,
    args: Object.fromEntries(Object.entries(args).flatMap(([name, value]) => (value ? [[name, value]] : []))),
  };
};

const wayOf = (text: string, kind: string): string => {
  if (PREVIEWED.test(text)) return 'preview';
  if (OFF.test(text)) return 'off';
  if (SHOWN.test(text)) return 'show';
  return NOW.test(text) && kind !== 'board' ? 'now' : 'on';
};

const HOUR =
  /\b(?:at|by|around|to) (?<hour>\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)\b(?! ?(?:bn|tn|%|bps?))|\b(?<plain>\d{1,2}(?:[:.]\d\d)? ?[ap]m)\b/;
const HOUR_HAN =
  /(?<part>早上|上午|早晨|清晨|中午|下午|傍晚|晚上|晚间)?(?<hour>\d{1,2}|[一二两三四五六七八九十]{1,3})[点时](?<half>半)?(?!内|间|数)/;

/** The hour something is wanted at, as `09:00`, with its zone where a place is named. */
const hourIn = (text: string): string | undefined => {
  const [time, zone] = [timeIn(text), zoneIn(text)];
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

import { type SaidAmount, writtenAmount } from '../parse/amounts-in-text.ts';
import { calendar } from '../parse/time/calendar.ts';
import { COUNT, COUNT_HAN, countOf } from '../parse/time/numbers.ts';
import { seriesIn } from '../parse/understand.ts';
import { series } from '../series/catalog.ts';
import type { CommandCall } from '../values/answer.ts';
import { addMonths, type Day, iso, weekday } from '../values/day.ts';
import { isMoving, withinOf } from './moves-within.ts';
import type { QuestionReading } from './question-reading.ts';
import { postOf } from './setup-posts.ts';
import { settingsOf } from './setup-settings.ts';
import type { Slots } from './slots.ts';
import { wayIn } from './ways.ts';

/** What somebody wants set up, as the command that does it: nothing is set by asking, so it is said to be typed. */
export const setupLine = ({ intent, slots, amends }: QuestionReading, today: Day): CommandCall | undefined => {
  if (intent === 'alert') return alertOf(slots, today);
  const was = amends && setupLine(amends, today);
  if (intent === 'server-settings') {
    const { command, args } = settingsOf(slots);
    return { command, args: { ...was?.args, ...args } };
  }
  return intent === 'weekly-post' ? postOf(slots, was) : undefined;
};

/** What else is wanted in the same breath: an alert beside a post, or a post beside an alert. */
export const setupBeside = ({ intent, slots, amends }: QuestionReading, today: Day): CommandCall | undefined => {
  if (amends || !ALERTED.test(slots.text) || !POSTED.test(slots.text)) return undefined;
  if (intent === 'alert') return postOf(slots);
  if (intent !== 'weekly-post') return undefined;
  // What the alert is on is named behind the word for it, where anything is.
  const behind = slots.text.slice(ALERTED.exec(slots.text)!.index);
  const named = seriesIn(behind).found.map(({ target }) => target);
  const alert = alertOf(named.length > 0 && slots.derived === undefined ? { ...slots, series: named } : slots, today);
  return alert?.command === 'alert add' && alert.args.when ? alert : undefined;
};
const ALERTED =
  /\b(?:alert|warn|notify|ping|tell|let) (?:me|us|everyone|people|the channel|mods)\b|\balerts?\b|提醒|预警|警报|通知|告警/;
const POSTED =
  /\b(?:every|each) (?:mon|tues|wednes|thurs|fri)day|\bweekly\b|\b(?:every|each) (?:week|day|morning|evening)\b|\bdaily (?:post|line|update)|每(?:周|天|日|个?星期)|周报|日报/;

const LISTED =
  /\b(?:what|which|list|show|see|view|any)\b.{0,24}\balerts?\b|(?:哪些|哪几个|什么|列出|查看|看看|所有|全部)的?.{0,8}(?:提醒|预警|警报|警示|告警|通知)|(?:提醒|预警|警报|警示|告警)(?:列表|清单|有哪些)/;
/** One is wanted, and nothing is said of what on. */
const MADE =
  /\b(?:set|add|create|make|need|want|get|new|configure)\b(?: me)?(?: up)?(?: me)?(?: an?(?:other)?| new)? alerts?\b|(?:设|设置|设定|设立|加|新建|建|建立|添加|开|来|弄|要)(?:一?个|一条)?(?:新的?)?(?:提醒|预警|警报|警示|告警|通知)/;
const REMOVED = new RegExp(
  `^ ?(?:please |ok |then )*(?:delete|remove|cancel|kill|drop) (?:number |no\\.? ?|#)(?<n8>\\d{1,2})[ ?.!]*$|\\b(?:delete|remove|cancel|drop|kill|stop|end|ditch|scrap|bin|axe|lose|clear|erase|(?:get(?:ting)?|be) rid of|done with|(?:turn|switch|take) off|disable)\\b.{0,16}\\balert (?:no\\.? ?|number |#)?(?<n>\\d{1,2})\\b|\\balert (?:no\\.? ?|number |#)?(?<n5>\\d{1,2})(?: can(?: now)? go| off| away|,? (?:delete|remove|cancel|kill) it)(?: please| pls)?[ ?.!]*$|(?:删[除掉]?|取消|移除|关掉|停掉|撤掉)(?:了)?(?:第)?(?:提醒|预警|警报)?(?:第)?(?:(?<n2>\\d{1,2})[个号条]?|(?<n4>${COUNT_HAN})[个号条])|(?:第)?(?<n3>${COUNT_HAN})[个号条](?:提醒|预警|警报|警示|告警|通知).{0,6}(?:删|取消|移除|关掉|关了|停掉|停了|撤|去掉|不要|用不着|不需要)|(?:删[除掉]?|取消|移除|关掉|停掉|撤掉|去掉|不要|不用)(?:了)?(?:提醒|预警|警报|警示|告警|通知)(?:第)?(?<n6>\\d{1,2})|(?:提醒|预警|警报|警示|告警|通知)(?:第)?(?<n7>\\d{1,2})[个号条]?.{0,3}(?:删|取消|移除|关掉|关了|停掉|停了|撤|去掉|不要)`,
);
/** One is to go, and nothing says which. */
const REMOVES =
  /\b(?:delet|remov|cancel|drop|kill|stop|clear|disabl|get(?:ting)? rid of|(?:turn|switch|shut)(?:ing)? off)(?:e|ing|l?ing)?\b.{0,24}\b(?:alerts?|alerting|notifying|pinging)\b|\b(?:turn|switch|shut) (?:my |the |all |an? )*alerts? off\b|(?:删[除掉]?|取消|移除|关掉|关闭|停掉|停用|撤掉|撤销|清除|清空|去掉).{0,8}(?:提醒|预警|警报|警示|告警|通知)|(?:提醒|预警|警报|警示|告警|通知)(?:要|该)?(?:怎么|如何|都|给我|全部|全)?(?:删|取消|移除|关掉|关闭|停掉|撤掉|关)/;
/** "Stop it again", where one was to be set: it is to go. */
const UNDONE =
  /^ *(?:(?:and|ok(?:ay)?|so|now|then|please|pls|actually|no|wait|hmm|nvm|never ?mind|forget it|how do i|can you|could you|i want to),? )*(?:stop|remove|delete|cancel|undo|drop|kill|scrap|clear|disable|end|get rid of|(?:turn|switch|shut|take) (?:off )?)(?: (?:it|that|this|them|the alert|that one))?(?: (?:off|again|now|please|pls|then|later|instead|down))*[ ?.!]*$|^ *(?:(?:ok|actually|no|wait),? )*(?:never ?mind|forget it|changed my mind|don'?t(?: want it| bother)?(?: anymore)?|turn it off(?: again)?)[ ?.!]*$|^ *(?:那|再|请|怎么|如何|要怎么|帮我|把)*(?:它|这个|那个|这条)?(?:取消|删[除掉]?|关掉|关闭|停掉|停止|停用|撤掉|撤销|移除|去掉|算了|不要了|不用了){1,2}(?:它|这个|那个|这条)?(?:吧|了|掉|呢)*[?？。! ]*$/;
const SNOOZED = new RegExp(
  `\\b(?:mute|snooze|silence|pause|quiet|shut)\\b.{0,16}?(?<n>\\d{1,2})\\b|(?:第(?<n2>${COUNT_HAN})|(?<n4>\\d{1,2}))[个号条]?(?:提醒|预警|警报|警示|告警)?.{0,16}(?:静音|暂停|先停|别响)|(?:静音|暂停)(?:第)?(?:提醒|预警|警报|警示|告警)?(?:第)?(?<n3>\\d{1,2})[个号条]?`,
);
const HOURS = new RegExp(
  `\\b(?<n>\\d{1,3}|${COUNT}) ?(?<unit>h|hrs?|hours?|days?|weeks?)\\b|(?<![月\\d周第])(?<n2>\\d{1,3}|${COUNT_HAN})个?(?<unit2>小时|天|日|周|星期)`,
);
/** How many hours that is. */
const UNIT_HOURS: Readonly<Record<string, number>> = { d: 24, w: 168, 天: 24, 日: 24, 周: 168, 星: 168 };
const hoursIn = (text: string): string | undefined => {
  const said = HOURS.exec(text)?.groups;
  if (!said) return undefined;
  return String(countOf(said.n ?? said.n2) * (UNIT_HOURS[(said.unit ?? said.unit2)![0]!] ?? 1));
};
const TESTED =
  /\b(?:test(?:[- ](?:run|fire))?|try(?: out)?|dry[- ]run(?: of)?|trial run of|fire off) (?:out )?(?:the |my |of )?alert (?:no\.? ?|number |#)?(?<n>\d{1,2})\b|(?:第)?(?<n4>\d{1,2})[个号条]?(?:提醒|预警|警报|警示|告警|通知).{0,6}(?:试跑|试发|试着跑|试一?下|试试|测试|测一?下|演练|跑一[次遍下]看)|\balert (?:no\.? ?|number |#)?(?<n3>\d{1,2}) would (?:say|look|read)\b|(?:测试|试一?下|试试)(?:第)?(?<n2>\d{1,2})[个号条]/;
const HIGH =
  /\brecord(?![- ]low)\b|\ball[- ]time high|\bnew high|\bhighest\b|(?:新|历史)高|最高|(?:创|破)(?:下|了)?(?:新|历史)?(?:纪录|记录)/;
const LOW = /\brecord[- ]low|\ball[- ]time low|\bnew low|\blowest\b|(?:新|历史)低|最低/;
const RUN = new RegExp(
  `\\b(?<n>${COUNT}) (?:\\w+ )?(?:weeks?|days?|times|months?|readings?)(?: in a row| running| straight)|\\b(?<n2>${COUNT}) (?:straight|consecutive)|连续?(?:的)?[跌涨降升增减]?(?<n3>${COUNT_HAN})个?(?:周|天|日|月|次|星期)`,
);

const alertOf = (slots: Slots, today: Day): CommandCall | undefined => {
  const { series: ids, derived, side, level, text, time } = slots;
  const number = REMOVED.exec(text)?.groups;
  if (number)
    return {
      command: 'alert remove',
      args: { number: String(countOf(Object.values(number).find((said) => said !== undefined))) },
    };
  const asleep = SNOOZED.exec(text);
  if (asleep?.groups) {
    const { n, n2, n3, n4 } = asleep.groups;
    const hours = hoursIn(text.slice(asleep.index + asleep[0].length));
    const until = hours === undefined ? untilOf(slots, today) : undefined;
    const number = String(countOf(n ?? n2 ?? n3 ?? n4));
    return { command: 'alert snooze', args: { number, ...(hours && { hours }), ...(until && { until }) } };
  }
  const tested = TESTED.exec(text)?.groups;
  if (tested) return { command: 'alert test', args: { number: (tested.n ?? tested.n2 ?? tested.n3 ?? tested.n4)! } };
  // A level that was said before is not said again.
  if (((level === undefined || !/\d/.test(text)) && REMOVES.test(text)) || UNDONE.test(text))
    return { command: 'alert remove', args: {} };
  const subject = derived ?? (ids[0] && series(ids[0]).code);
  if (subject === undefined) {
    if (MADE.test(text)) return { command: 'alert add', args: {} };
    return LISTED.test(text) ? { command: 'alert list', args: {} } : undefined;
  }
  const add = (when: string, args: CommandCall['args'] = {}): CommandCall => ({
    command: 'alert add',
    args: { series: subject, when, ...args },
  });
  const way = wayIn(text);
  const within = withinOf(text);
  const moved = (by: string): CommandCall =>
    add(by === 'up' ? 'rise' : 'fall', { value: writtenAmount(level!), ...(within && { within }) });
  const run = Object.values(RUN.exec(text)?.groups ?? {}).find((count) => count !== undefined);
  if (run !== undefined && way !== undefined)
    return add(way === 'up' ? 'streak-up' : 'streak-down', { value: String(countOf(run)) });
  const record = HIGH.test(text) ? 'record-high' : LOW.test(text) ? 'record-low' : undefined;
  if (record && !level)
    return add(record, time.from === undefined || time.to !== undefined ? {} : { since: iso(time.from) });
  if (way && level && isMove(slots, level, way, within !== undefined)) return moved(way);
  if (side && level) return add(side, { value: writtenAmount(level) });
  if (!level) return undefined;
  // What hits a level, and no way is said, comes to it from below.
  if (way === undefined)
    return REACHES.test(text.slice(0, level.start)) || (isOvernight(slots) && AT.test(text.slice(0, level.start)))
      ? add('above', { value: writtenAmount(level) })
      : undefined;
  // "Drops to 2.8 tn" is a level, "drops by 200 bn" a move.
  if (REACHES.test(text.slice(0, level.start)))
    return add(way === 'up' ? 'above' : 'below', { value: writtenAmount(level) });
  return moved(way);
};

/** A rate, or what a facility of a night holds, strains as it rises: "an alert at 20 bp". */
const isOvernight = ({ derived, series: [id] }: Slots): boolean =>
  derived !== undefined || (id !== undefined && series(id).frequency === 'daily');
const AT = /\bat(?: the)?[ $]*$|在\$?$/;

/** A day that is still to come: one without its year is the next of that name. */
const END = /\b(?:month|year)[- ]?end\b|\bend of (?:the |this )?(?:month|year)\b|(?<![\d上下])[月年][底末]/;

const DAYS_OF_WEEK =
  /\b(?:till?|until|to) (?:this |the )?(?<next>next )?(?<en>sun|mon|tue|wed|thu|fri|sat)[a-z]*\b|到(?:这|本)?(?<next2>下)?个?(?:周|星期|礼拜)(?<zh>[日天一二三四五六])/;
const FROM_MONDAY = { en: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], zh: [...'一二三四五六日'] };

/** The day of the week something lasts until: the next one of that name, or next week's where that is said. */
const weekdayIn = (text: string, today: Day): Day | undefined => {
  const said = DAYS_OF_WEEK.exec(text)?.groups;
  if (!said) return undefined;
  const monday = today - ((weekday(today) + 6) % 7);
  const nth = said.en ? FROM_MONDAY.en.indexOf(said.en) : FROM_MONDAY.zh.indexOf(said.zh === '天' ? '日' : said.zh!);
  const thisWeek = monday + nth;
  return (said.next ?? said.next2) || thisWeek <= today ? thisWeek + 7 : thisWeek;
};

const untilOf = ({ text, time }: Slots, today: Day): string | undefined => {
  const end = END.exec(text)?.[0];
  if (end) return iso(calendar(/month|月/.test(end) ? 'month' : 'year', today).to);
  const named = weekdayIn(text, today);
  if (named !== undefined) return iso(named);
  return aheadOf(time.ahead ?? time.to ?? time.at, today);
};

const aheadOf = (day: Day | undefined, today: Day): string | undefined =>
  day === undefined ? undefined : iso(day > today ? day : addMonths(day, 12));

/** "Falls more than 100 bn", 跌1000亿以上 is as wide a move; "falls below 2.8 tn", "rises over 900 bn" is a level, and what stands above another rate too. */
const isMove = ({ text, derived }: Slots, { start, kind }: SaidAmount, way: string, isSpan: boolean): boolean => {
  const said = text.slice(0, start);
  const isOver = way === 'up' && OVER.test(said);
  return kind !== 'percent' && isMoving(said) && (isSpan || (derived === undefined && !isOver));
};
const OVER = /(?:more than|over|at least|超过?|逾|多于|大于)[ $]*$/;
const REACHES = /\b(?:to|hits?|reach(?:es)?|touch(?:es)?)(?: the)?[ $]*$|(?:[到至]|触及|达到)\$?$/;

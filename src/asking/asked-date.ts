import { countOf } from '../parse/time/numbers.ts';
import type { Policy, RateStep, Regime } from '../series/facts.ts';
import { latestRegime } from '../series/policy.ts';
import { type CalendarTurn, turnsOf } from '../series/turns.ts';
import { type Day, day, iso } from '../values/day.ts';
import { decisionDay } from './decisions.ts';
import { turnsNamed } from './next-turns.ts';
import type { QuestionReading } from './question-reading.ts';

/** The day that is asked for, where an answer tells of more than it: when QT began, the range last moved, the FOMC last met, taxes are due next. */
export type AskedDate =
  | { readonly kind: 'began'; readonly regime: Regime }
  | { readonly kind: 'moved'; readonly way: 'up' | 'down' | 'either'; readonly to: RateStep; readonly nth: number }
  | { readonly kind: 'met'; readonly statement: string; readonly nth: number }
  | {
      readonly kind: 'decided';
      readonly statement: string;
      readonly way: 'up' | 'down' | 'none';
      readonly to: RateStep;
    }
  | { readonly kind: 'turn'; readonly turn: CalendarTurn; readonly day: string };

const BEGAN =
  /\b(?:when|what (?:day|date|month|year)|since when|how long ago)\b.{0,40}\b(?:start(?:ed|s)?|beg[aiu]n|launch(?:ed)?|kick(?:ed)? off)\b|(?:什么时候|何时|哪天|哪一天|哪年|几时|几月).{0,8}(?:开始|启动|起)|(?:缩表|qt).{0,4}(?:开始|启动).{0,4}(?:什么时候|何时|哪天|哪年)/;
const SLOWED = /\bslow|\btaper|\bre-?start|\bagain\b|\bend|放缓|放慢|重启|再次|结束/;
/** Purchases of bills, which began after QT. */
const RMP =
  /\brmps?\b|\breserve management\b|\bbill (?:buying|purchases)\b|\bbuying bills\b|准备金管理购买|储备管理购买|买短债|短债购买|买国库券/;
const FIRST = /\bfirst\b|\bqt ?1\b|\b2017\b|\bprevious\b|第一次|首次|第一轮|上一轮/;

const MOVED =
  /\bwhen\b.{0,40}\b(?:hik|cut|rais|lower|mov|chang|adjust)|\blast (?:rate |fed |fomc )?(?:hike|cut|raise|increase|move|change)|(?:上次|上一次|最近一次|最后一次|上回).{0,8}(?:加息|降息|升息|加码|降码|调|改|变|动)|(?:什么时候|何时|哪天).{0,10}(?:加|降|升|调)(?:的|了|过|整)?(?:息|利率)?/;
const UP = /\bhik|\brais|\bincreas|加息|升息|加码|加的?息|升的?息/;
const DOWN = /\bcut|\blower|降/;

const MET =
  /\b(?:last|latest|most recent|previous) (?:\w+ )?(?:fomc|fed|policy|rate)(?:'s)?(?: (?:policy|rate|rates))? ?(?:meeting|decision|statement)?\b|\bwhen did (?:the (?:fomc|fed|committee)|they|it) last meet\b|(?:上次|上一次|最近一次|上回|上个).{0,8}(?:fomc|议息|利率决议|利率会议|开会|会议|例会)/;
const AFTER_IT =
  /\b(?:since|after|before|until|reserves?|sofr|balance|what (?:did|happened|was))\b|之后|以来|之前|后的|准备金|说了?什么|决定了?什么/;

/** The day a question asks for, from what is on record. */
export const askedDate = (
  { slots: { text, time }, line, intent }: QuestionReading,
  policy: Policy,
  today: Day,
): AskedDate | undefined => {
  if (line?.command === 'qt' && BEGAN.test(text) && !SLOWED.test(text)) {
    const isOfBills = line.args.of === 'bills' || RMP.test(text);
    const regime = isOfBills
      ? policy.regimes.find(({ id }) => id === 'rmp')
      : FIRST.test(text)
        ? policy.regimes.find(({ id }) => id === 'qt1')
        : latestRegime(policy, 'qt');
    return regime && { kind: 'began', regime };
  }
  const nth = lastBut(text);
  if (line?.args.topic === 'target-range' && (MOVED.test(text) || nth > 1) && !MEETING.test(text))
    return moved(text, policy, nth);
  const isOfMeetings = line?.args.topic === 'fomc-calendar' || line?.command === 'calendar';
  const held = policy.meetings?.filter(({ statement }) => day(statement) <= today).at(-nth);
  if (intent === 'what-was-decided') {
    const on = time.named.length > 0 ? decisionDay('meeting', time, policy, today) : undefined;
    const statement =
      on === undefined ? held?.statement : policy.meetings?.find((one) => day(one.statement) === on)?.statement;
    return statement === undefined ? undefined : decidedAt(statement, policy);
  }
  if (isOfMeetings && (MET.test(text) || nth > 1) && !AFTER_IT.test(text.replace(LAST_BUT, '')))
    return held && { kind: 'met', statement: held.statement, nth };
  return intent === 'next-turn' ? nextTurn(text, today) : undefined;
};

const moved = (text: string, { rates }: Policy, nth: number): AskedDate | undefined => {
  const [up, down] = [UP.test(text), DOWN.test(text)];
  const way = up === down ? 'either' : up ? 'up' : 'down';
  const to = rates
    .filter(({ top }, i) => {
      const by = top - (rates[i - 1]?.top ?? top);
      return way === 'either' ? by !== 0 : way === 'up' ? by > 0 : by < 0;
    })
    .at(-nth);
  return to && { kind: 'moved', way, to, nth };
};

/** What a meeting made of the target range, which took effect the day after. */
const decidedAt = (statement: string, { rates }: Policy): AskedDate | undefined => {
  const at = rates.findLastIndex(({ from }) => day(from) <= day(statement) + 1);
  const to = rates[at];
  if (!to) return undefined;
  const by = day(to.from) === day(statement) + 1 ? to.top - (rates[at - 1]?.top ?? to.top) : 0;
  return { kind: 'decided', statement, way: by > 0 ? 'up' : by < 0 ? 'down' : 'none', to };
};

const MEETING = /\bmeeting|\bfomc\b|会议|议息|fomc/;
const LAST_BUT =
  /\b(?<n>\d)(?:nd|rd|th)[ -](?:to[ -])?last\b|\b(?<two>(?:second|next)[ -](?:to[ -])?last|(?:before|but) (?:the )?(?:last|one)|penultimate)\b|倒数第(?<n2>[1-9二三四五])次|(?<ups>上{2,4})一?[次个场回]/;

/** Which of those that are over is meant, counted from the last one: "the meeting before last" is the second. */
const lastBut = (text: string): number => {
  const said = LAST_BUT.exec(text)?.groups;
  if (!said) return 1;
  return said.two !== undefined ? 2 : (said.ups?.length ?? countOf(said.n ?? said.n2));
};

/** As far ahead as a turn is looked for (days). */
const AHEAD = 400;

const nextTurn = (text: string, today: Day): AskedDate | undefined => {
  const named = turnsNamed(text);
  for (let ahead = 0; named && ahead <= AHEAD; ahead++) {
    const turn = turnsOf(today + ahead).find((one) => named.includes(one));
    if (turn) return { kind: 'turn', turn: named[0]!, day: iso(today + ahead) };
  }
  return undefined;
};

import { holds } from './intent.ts';
import type { Slots } from './slots.ts';
import { wayIn } from './ways.ts';

/** Whether a kind is not what is asked: what moved a level does not tell how high it was, nor a level how much it moved. */
export const contradicts = (kind: string, slots: Slots): boolean => {
  const { text, why } = slots;
  // Days side by side tell of reserves first, and of three series two leave one out.
  if (kind === 'compare') return isOneOfAnother(slots) || holds(slots, 'many');
  if (kind === 'drivers') return !why && (!MOVES.test(text) || isOfAnother(slots));
  return (
    (kind === 'history find:biggest-fall' && wayIn(text) === 'up') ||
    (kind === 'history find:biggest-rise' && wayIn(text) === 'down') ||
    // 月底那几天: some days that are named, and not how many.
    (kind === 'history find:count' && SOME_DAYS.test(text) && !/多少[天周]|几次|\bhow many\b/.test(text)) ||
    // What some days came to is no level of the last one of them.
    (kind === 'history find:on' && SOME_DAYS.test(text) && slots.time.at === undefined && !slots.time.week) ||
    (kind === 'history find:first' && slots.time.grain === undefined && AGAIN.test(text) && !FIRST.test(text)) ||
    // What tells rates apart is not how high they are.
    (kind === 'funding' && APART.test(text)) ||
    (kind === 'calendar view:ahead' && PUBLISHED.test(text)) ||
    (/fund$/.test(kind) && !/fund|non-?bank|\bmmfs?\b|基金|非银/.test(text)) ||
    ((kind === 'history find:on' || kind === 'history find:latest') && CHANGED.test(text))
  );
};

/** Whether only other figures than reserves are named, and no factor among them is asked for: what moved reserves tells nothing of how those moved. */
export const isOfAnother = ({ series: named, text }: Slots): boolean =>
  named.length > 0 &&
  !named.some((id) => id === 'reservesWednesday' || id === 'reservesAverage') &&
  !FACTORS.test(text);
const isOneOfAnother = (slots: Slots): boolean =>
  slots.derived !== undefined || (isOfAnother(slots) && holds(slots, 'other'));

const FACTORS = /\bfactor|\bdrivers\b|\bdrain|\bdecompos|\bbreak ?down|\breserves?\b|因素|拆|分解|贡献|准备金/;

const APART = /怎么(?:区)?分(?!布|配|析)|区别|差别|差在哪|\btell .{2,30} apart\b/;
const SOME_DAYS = /[那这前后近头]几[天周日]/;

/** What came back past a level was past it before. */
const AGAIN =
  /\b(?:back|again) (?:up |down )?(?:above|below|over|under|past|through|to)\b|\bagain\b|\bre-?(?:gain|claim|cross|took|take)|又|重[回返新]|再[次度]|[升涨站跌降]回|收复|夺回/;
const FIRST = /\bfirst\b|\bon the way\b|首|第一次|以来/;

const PUBLISHED = /公布|发布|出炉|\bpublish|\breleases?\b|\bcom(?:e|es|ing) out\b/;
const MOVES =
  /\bmov|\bchang|\bdr(?:ov|iv|ag|op|ain)|\bfactor|\bdecompos|\bbreak ?down|\bf[ae]ll|\bris|\bros|\bup\b|\bdown\b|\btank|变|动|因素|拆|分解|贡献|涨|跌|升|降|增|减|掉|少了|多了|去哪/;
const CHANGED =
  /\b(?:more|less|higher|lower|bigger|smaller|larger)(?: now| today)? than (?:it|they|that|before|in)\b|\bchang(?:e|ed)\b|\bhow much did .{0,30}(?:move|rise|fall|drop|grow)\b|变化|变动|增减/;

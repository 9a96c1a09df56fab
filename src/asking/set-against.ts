import { readTime, type Time } from '../parse/time/read-time.ts';
import type { Policy } from '../series/facts.ts';
import { type Day, iso } from '../values/day.ts';

/** What now is set against is over: "tighter than in late October" is of the last one there was. */
export const timeIn = (timed: string, text: string, today: Day, policy: Policy): Time => {
  const time = readTime(timed, today, policy);
  if (time.ahead === undefined || !SET_AGAINST.test(text)) return time;
  const past = readTime(timed, today - Number(iso(today).slice(8)), policy);
  return past.ahead === undefined ? past : time;
};
const SET_AGAINST =
  /\b(?:is|are|was|were|has|have)\b.{0,40}\b(?:\w+er|more|less|worse) than (?:(?:it|they) (?:was|were) )?(?:(?:back )?(?:in|at|on|around|during) )?(?:the )?(?:early|mid|late|end|start|beginning|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|比.{0,4}月.{0,4}(?:更|还|要)?[松紧高低多少大小好差]/;

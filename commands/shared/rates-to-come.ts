import { isPlainForecast } from '../../src/asking/gates.ts';
import type { QuestionReading } from '../../src/asking/question-reading.ts';
import { type SeriesId, series } from '../../src/series/catalog.ts';
import type { Facts } from '../../src/series/facts.ts';
import type { CommandCall } from '../../src/values/answer.ts';
import { type Day, day, iso } from '../../src/values/day.ts';
import { percent } from '../../src/values/quantity.ts';
import type words from '../ask.words.ts';

/** Rates the FOMC sets, or steers closely. */
const POLICY: ReadonlySet<SeriesId> = new Set(['targetTop', 'targetBottom', 'effr', 'iorb']);
const MOVES =
  /\b(?:rates? (?:cuts?|hikes?|rises?|increases?)|(?:cut|hike|raise|lower)(?:s|ing)?\b(?! (?:off|out|the ratio)))|\brates?\b(?!.*(?:mortgage|treasury|yield))|降息|加息|升息|利率/;

/** As many meetings to come as are named. */
const MEETINGS = 2;

type RatesToCome = { readonly told: string; readonly isBoth: boolean; readonly line: CommandCall };

/** What is on record where it is asked what the FOMC will do to its rates: the range and the meetings to come; `isBoth` where advice is asked for as well. */
export const ratesToCome = (
  { slots: { text, series: named } }: QuestionReading,
  reason: 'advice' | 'forecast',
  { policy, meetings }: Facts,
  today: Day,
  say: ReturnType<typeof words>,
): RatesToCome | undefined => {
  const isBoth = reason === 'advice' && isPlainForecast(text);
  if (!isBoth && (reason === 'advice' || named.some((id) => !POLICY.has(id)))) return undefined;
  const now = policy.rates.findLast(({ from }) => from <= iso(today));
  const ahead = meetings.map(({ statement }) => statement).filter((statement) => day(statement) > today);
  if (!MOVES.test(text) || !now) return undefined;
  return {
    told: say.ratesToCome(percent(now.bottom), percent(now.top), now.from, ahead.slice(0, MEETINGS)),
    isBoth,
    line: { command: 'history', args: { series: series('targetTop').code, find: 'latest' } },
  };
};

import { streak } from '../../measures/streak.ts';
import { until } from '../../measures/window.ts';
import { latest } from '../../values/points.ts';
import { type ClaimReader, NEAR, siblings } from './claim.ts';

const RUN =
  /(?:连续|连|第)(?:第)?([一二三四五六七八九十]|\d{1,2})(?:个)?(?:周|天)|(?:连降|连升|连涨|连跌)([一二三四五六七八九十]|\d{1,2})周|\b(\w+) (?:straight|consecutive) (?:weekly|weeks)|\b(\w+?)(?:th|rd|nd|st)? (?:straight |consecutive )?week(?:ly \w+)? in a row/;
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eigh', 'nin', 'ten'];

/** "The fourth week in a row": the run up to the day, in whichever measure it is longest. */
export const runClaims: ClaimReader = ({ sentence, slots: { text, time }, context }, { data, today }) => {
  const match = RUN.exec(text);
  const said = match?.slice(1).find(Boolean);
  if (!match || !said || !context.subject || context.subject.over) return [];
  const han = '零一二三四五六七八九十'.indexOf(said);
  const number = /^\d/.test(said) ? Number(said) : han >= 0 ? han : WORDS.findIndex((word) => said.startsWith(word));
  // Of two days it is not plain which one the run ends on.
  const days = time.named.filter(({ end }) => end <= match.index);
  if (number < 2 || days.length > 1) return [];
  const at = days[0]?.to ?? context.day ?? today;
  const runs = siblings(context.subject.of).flatMap((of) => {
    const points = data[of] && until(data[of], at);
    const last = points && latest(points);
    return points && last && at - last.day <= NEAR ? [{ of, last, weeks: streak(points)?.length ?? 0 }] : [];
  });
  const [main] = runs;
  if (!main) return [];
  const claim = { sentence, place: match.index };
  if (runs.some(({ weeks }) => weeks >= number)) return [{ ...claim, verdict: 'right', subject: context.subject }];
  const { day, value } = main.last;
  return [{ ...claim, verdict: 'wrong', subject: { of: main.of }, right: { day, value, weeks: main.weeks } }];
};

import { highest, lowest } from '../../measures/extremes.ts';
import { subjectPoints } from '../../measures/subject.ts';
import { subjectNeeds } from '../../series/subject.ts';
import { between } from '../../values/points.ts';
import { subjectsOf } from './amount.ts';
import { type CheckedClaim, type ClaimReader, sameAmount } from './claim.ts';

const PEAK =
  /\b(?:peak(?:ed|s)?|peak (?:was|is|of)|all[- ]time high|record high|topped out|maxed out)(?: (?:at|of|was|is|with|near|around|about|just (?:over|under|above)))*:? ?\$? ?$|(?:峰值|最高点|历史高点|史上最高|历史最高|见顶|到顶)(?:水平|规模)?(?:于|在|是|为|达到?|曾|约|大约)* ?$/;
const TROUGH =
  /\b(?:bottomed(?: out)?|troughed|all[- ]time low|record low)(?: (?:at|of|was|is|near|around|about))*:? ?\$? ?$|(?:谷底|最低点|历史低点|史上最低|历史最低|见底|触底)(?:水平)?(?:于|在|是|为|达到?|曾|约|大约)* ?$/;
/** What peaked in a time, or since a day, is no peak of all there is. */
const OF_SOME = /\bsince\b|\bthat (?:year|month|week|quarter|day)\b|\blocal\b|以来|当[年月周季]/;

/** "The balance sheet peaked at 9.5 tn": held against the highest figure of all, where no other time is named. */
export const peakClaims: ClaimReader = ({ sentence, slots, context }, { data }) =>
  slots.amounts.flatMap((amount): readonly CheckedClaim[] => {
    const before = slots.text.slice(0, amount.start);
    const isPeak = PEAK.test(before);
    const { subjects, named } = subjectsOf(slots, amount, context);
    if ((!isPeak && !TROUGH.test(before)) || !named || OF_SOME.test(slots.text)) return [];
    const extremes = subjects.flatMap((subject) => {
      if (subjectNeeds(subject).some((id) => !data[id])) return [];
      const points = subjectPoints(subject, data);
      const all = (isPeak ? highest : lowest)(points);
      const [time, ...more] = slots.time.named;
      if (!all || more.length > 0) return [];
      // Of another time than that of the extreme, what it came to then is meant.
      const isOfAll = !time || (all.day >= time.from && all.day <= time.to);
      const extreme = isOfAll ? all : (isPeak ? highest : lowest)(between(points, time.from, time.to));
      return extreme ? [{ subject, extreme }] : [];
    });
    const [main] = extremes;
    if (!main) return [];
    const value = Number(amount.value);
    const fit = extremes.find(({ extreme }) => sameAmount(value, extreme.value, amount));
    const claim = { sentence, place: amount.start };
    return fit
      ? [{ ...claim, verdict: 'right', subject: fit.subject, held: fit.extreme }]
      : [{ ...claim, verdict: 'wrong', subject: main.subject, right: main.extreme }];
  });

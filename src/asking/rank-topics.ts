import { yearOf } from '../values/day.ts';
import type { Opinion } from './question-kinds.ts';
import type { Slots } from './slots.ts';
import type { FoundTopic } from './topic-finder.ts';

/** How much what was found counts beside what was learnt: measured on the open questions, each without its family. */
const FOUND = 2;
/** Found topics are weighed by their scores to this power: the best stands out. */
const POWER = 1.5;
/** So much more than the next one a topic has that is meant, unless both found and learnt say so. */
const MARGIN = 0.4;
/** So likely is a topic that is meant whatever else was found. */
const LEARNT = 0.7;
/** As many topics are looked at. */
const MOST = 10;

/** Topics found by their names, ordered anew with what was learnt of how they are asked about. A claim's topic is only for who claims something. */
export const rankTopics = (
  found: readonly FoundTopic[],
  { best, of }: Opinion,
  slots: Slots,
): readonly FoundTopic[] => {
  const known = new Map(found.map((topic) => [topic.id, topic]));
  for (const { kind, likely } of best)
    if (likely > 0.3 && !known.has(kind)) known.set(kind, { id: kind, cover: 0, score: 0, name: '' });
  const all = [...known.values()].filter(({ id }) =>
    id.startsWith('claim-')
      ? slots.claim && isOfAmount(id, slots) && isOfYear(id, slots) && isOfWeek(id, slots)
      : !OF_A_MONTH.test(id) || ((!isOfADay(slots) || isOfYear(id, slots)) && !isFarFrom(id, slots)),
  );
  const whole = found.reduce((sum, { score }) => sum + score ** POWER, 0) || 1;
  const ranked = all
    .map((topic) => ({ ...topic, likely: of(topic.id) ?? 0 }))
    .map((topic) => ({ topic, rank: topic.likely + (FOUND * topic.score ** POWER) / whole }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST);
  const [first, second] = ranked;
  if (!first) return [];
  const agreed = first.topic.id === best[0]?.kind && first.topic.id === found[0]?.id;
  const isLearnt = first.topic.id === best[0]?.kind && best[0].likely >= LEARNT;
  const clear = isLearnt || first.rank - (second?.rank ?? 0) >= MARGIN;
  return ranked.map(({ topic }, i) => (i === 0 && !agreed && !clear ? { ...topic, doubtful: true } : topic));
};

/** A topic that tells what happened in a month; of a day that is written out, only where it lies in that year. */
const OF_A_MONTH = /^[a-z]+-20\d\d$/;
const isOfADay = ({ time, text }: Slots): boolean => time.at !== undefined && /\d月\d{1,2}[日号]/.test(text);

/** What happened in one month is not told by another one's story, unless that is the month beside it: "why was it so tight in early April 2025". */
const isFarFrom = (id: string, { time: { named }, text }: Slots): boolean => {
  const [said, ...more] = named;
  if (said === undefined || more.length > 0 || said.to - said.from > QUARTER) return false;
  const began = Date.parse(`${id.replace('-', ' 1 ')} UTC`) / DAY;
  // "The March 23 mess" may be of a day or of a year.
  const isSameMonth = new Date(began * DAY).getUTCMonth() === new Date(said.from * DAY).getUTCMonth();
  if (isSameMonth && !/(?:19|20)\d\d/.test(text)) return false;
  return said.from - began > MONTH + BESIDE || began - said.to > BESIDE;
};
const [DAY, MONTH, BESIDE, QUARTER] = [86_400_000, 31, 40, 92];

/** A claim about 3 tn is none about 2.8: the figure in a claim's name is in the question, where that has one of its kind. */
const isOfAmount = (id: string, { amounts }: Slots): boolean => {
  const said = /-(\d+)tn-/.exec(id)?.[1];
  const money = amounts.filter(({ kind }) => kind === 'money');
  return said === undefined || money.length === 0 || money.some(({ value }) => Number(value) === Number(said) * 1e12);
};

/** Nor is one about the end of 2024 one about now: the year in its name is one that is spoken of, where any is. */
const isOfYear = (id: string, { time }: Slots): boolean => {
  const year = Number(/-(20\d\d)$/.exec(id)?.[1]);
  const said = [time.at, time.from, time.to, time.week?.from].flatMap((one) => (one === undefined ? [] : yearOf(one)));
  return Number.isNaN(year) || said.length === 0 || said.includes(year);
};

/** Nor is one about the week to a day about another week: "did reserves fall last week" is of that week. */
const isOfWeek = (id: string, { time }: Slots): boolean => {
  const said = /-week-to-(?<month>[a-z]+)-(?<date>\d+)$/.exec(id)?.groups;
  const last = time.week?.wednesday ?? time.at ?? time.to;
  if (!said || last === undefined) return true;
  const ended = Date.parse(`${said.month} ${said.date} ${yearOf(last)} UTC`) / DAY;
  return Math.abs(ended - last) <= 1;
};

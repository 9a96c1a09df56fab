import { series } from '../series/catalog.ts';
import { iso } from '../values/day.ts';
import type { Answering, QuestionReading } from './question-reading.ts';
import { asRate } from './set-rates.ts';
import type { Slots } from './slots.ts';

const APART =
  /^ *(?:(?:and|so|ok|then),? )*(?:what'?s |what is |how (?:big|wide|large) is )?(?:the )?(?:bps? |basis points? )?(?:difference|diff|spread|gap|distance|how far apart|(?:apart )?by how (?:much|many (?:bps?|basis points?))|which (?:one )?(?:is|was) (?:higher|lower))(?: (?:are|were) (?:they|those|these|the two))?(?: (?:between (?:them|the two|those(?: two)?)|then|now|in (?:bps?|basis points?|percent)))*[ ?.!]*$|^ *(?:那|两者|两个|它们|二者|之间|中间|的)*(?:利差|差距|差(?:多少|了?几个?(?:基点|点|bps?))|相差(?:多少|几个?(?:基点|点|bps?)?)|(?:哪个|谁)(?:更|比较)?[高低])(?:呢|是多少|多少|有多大|几个?(?:基点|bps?))?[?？。 ]*$/;

/** "SOFR?", then "EFFR?", then "the spread": of the two that were asked about. */
export const howFarApart = ({ slots: before }: QuestionReading, said: Slots, slots: Slots): Answering | undefined => {
  const {
    series: [id, ...more],
    other,
    derived,
    time,
    text: asked,
  } = before;
  if (id === undefined || other === undefined || more.length > 0 || derived !== undefined) return undefined;
  if (!APART.test(said.text) || said.series.length > 0 || time.from !== undefined) return undefined;
  const pair = [other, asRate(id, asked)];
  if (pair.some((one) => series(one).unit !== 'percent')) return undefined;
  const code = pair.map((one) => series(one).code).join('-');
  const on = time.at === undefined ? { find: 'latest' } : { find: 'on', from: iso(time.at) };
  return {
    line: { command: 'history', args: { series: code, ...on } },
    slots: { ...slots, series: pair, derived: code },
    isWhole: true,
  };
};

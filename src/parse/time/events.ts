import type { Policy } from '../../series/facts.ts';
import { type Day, day } from '../../values/day.ts';
import type { TimeSpan } from './calendar.ts';

/** Something that happened on a known day, or a stretch of policy, as a text speaks of it. */
export type EventNamed = TimeSpan & {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly regime?: true;
};

/**
 * Silicon Valley Bank was closed on this day.
 * @see https://www.fdic.gov/news/press-releases/2023/pr23016.html
 */
const SVB_CLOSED = '2023-03-10';

const BEGAN = '(?: was| has)?(?: first)? ?(?:began|begun|started|start(?:ed|s)?|begins?|kicked off)';
const ENDED = "(?: was| has| had)?(?: been)? ?(?:ended|endded|end(?:s|ed)?|over|stopped|finished|done|'s end)";

/** The last day the Committee changed something; a step of rates takes effect the day after it was decided. */
const LAST_DECISION = 'lastDecision';

/** How people speak of an event or a stretch of `data/policy.json`, most telling first; the days are the policy's own. */
const PHRASES: readonly (readonly [id: string, pattern: string])[] = [
  ['qt1', '\\bqt ?1\\b|\\bthe first qt\\b|第一[轮次]缩表|上一?轮缩表|首轮缩表'],
  ['qe1', '\\bqe ?1\\b|第一轮(?:qe|量化宽松)'],
  ['qe2', '\\bqe ?2\\b|第二轮(?:qe|量化宽松)'],
  ['qe3', '\\bqe ?3\\b|第三轮(?:qe|量化宽松)'],
  [
    'rmpAnnounced',
    '(?:announc\\w*|unveil\\w*) (?:of )?(?:the )?(?:rmps?|reserve management purchases?)|\\brmps? announcement|(?:rmps?|reserve management purchases?)(?: was| were)? announced|宣布(?:启动|开始)?(?:rmp|准备金管理购买|储备管理购买)',
  ],
  [
    'rmpStart',
    `(?:start|beginning) of (?:the )?(?:rmps?|reserve management purchases?)|(?:rmps?|reserve management purchases?|bill purchases)${BEGAN}|(?:rmp|准备金管理购买|储备管理购买)(?:开始|启动)`,
  ],
  [
    'qtEndDecided',
    '(?:announc\\w*|decision|decided)(?: of| to)? (?:the )?end (?:of )?qt|宣布(?:结束|停止)缩表|决定(?:结束|停止)缩表',
  ],
  [
    'qtEnd',
    `\\b(?:the )?end of (?:the )?(?:qt2?|quantitative tightening|runoff|balance sheet runoff)|\\b(?:qt2?|quantitative tightening|runoff)${ENDED}|缩表(?:结束|停止|告终|停了|完)|(?:结束|停止)缩表`,
  ],
  ['qt2Plan', '\\bqt(?: plan)?(?: was)? announced|announc\\w* (?:of )?qt|宣布缩表(?:计划)?'],
  [
    'qt2Start',
    `\\b(?:the )?(?:start|beginning) of (?:the )?(?:qt2?|quantitative tightening|runoff)|\\b(?:qt2?|quantitative tightening|runoff)${BEGAN}|缩表(?:开始|启动)|开始缩表|启动缩表`,
  ],
  [
    'svb',
    '(?<=\\b(?:before|after|since|around|during|between .{3,40} and) (?:the )?)(?:svb|silicon valley bank)\\b|(?:硅谷银行|svb)(?:事件|危机)(?:爆发)?|(?:硅谷银行|svb)(?=之后|以后|之前|前后|后)|' +
      "\\b(?:svb|silicon valley bank)(?:'s)?(?: was| had| has)? ?(?:failed|failure|collapsed?|closed|blew up|went (?:under|bust)|fell|died|blowup)|(?:硅谷银行|矽谷银行|svb)(?:倒闭|破产|出事|爆雷|关闭)",
  ],
  [
    'srfStart',
    '\\b(?:srf|(?:the |standing repo )facility)(?: was)?(?: first)?(?: opened| launched| started| began| introduced)|(?:srf|常备回购(?:便利)?|常备附买回(?:机制)?)(?:启用|推出|设立)',
  ],
  [
    'repoSqueeze',
    '\\brepo (?:squeeze|crisis|blow-?up|spike|crunch)(?: of 2019)?|\\brepocalypse|2019年(?:9月)?(?:钱荒|回购危机|附买回危机)',
  ],
  ['pandemic', '\\b(?:the )?(?:pandemic|covid)(?: began| started| hit)?\\b|疫情(?:爆发|开始)?'],
  [
    LAST_DECISION,
    '\\b(?:the )?(?:last|latest|most recent|previous) (?:fomc|fed)(?: ?(?:meeting|decision))?|\\b(?:the )?(?:last|latest) (?:rate )?(?:meeting|decision)|上一?次(?:议息|fomc|会议|决议|利率会议)(?:会议)?|最近一次(?:议息|会议)',
  ],
  [
    'hike2026',
    '\\b(?:the )?september 2026 (?:hike|rate hike)|\\b(?:last|latest) (?:rate )?hike\\b|上次加息|最近一次加息|2026年9月(?:的)?(?:加息|升息)',
  ],
  [
    'qt2',
    '\\b(?:the )?(?:whole |entire |over |during )?(?:qt ?2|qt|quantitative tightening|balance sheet runoff)\\b|缩表',
  ],
];

const phrases = PHRASES.map(([id, pattern]) => ({ id, pattern: new RegExp(pattern, 'g') }));

const dayIn = (policy: Policy, id: string, today: Day): TimeSpan | undefined => {
  if (id === LAST_DECISION) {
    const step = policy.rates.findLast(({ from }) => day(from) - 1 <= today);
    return step && { from: day(step.from) - 1, to: day(step.from) - 1 };
  }
  if (id === 'svb') return { from: day(SVB_CLOSED), to: day(SVB_CLOSED) };
  const event = policy.events.find((one) => one.id === id);
  if (event) return { from: day(event.day), to: day(event.day) };
  const regime = policy.regimes.find((one) => one.id === id);
  return regime && { from: day(regime.from), to: day(regime.to ?? '2100-01-01') };
};

/** The days the Committee decided something: a step of rates takes effect the day after, other decisions stand as they are. */
export const decisionDays = ({ rates, events }: Policy): readonly Day[] =>
  [
    ...rates.map(({ from }) => day(from) - 1),
    ...events.filter(({ kind, id }) => kind === 'policy' && !/(?:Start|End)$/.test(id)).map((event) => day(event.day)),
  ].sort((a, b) => a - b);

/** The events a text speaks of, in the order they stand in it; none twice at one place. */
export const eventsIn = (text: string, policy: Policy, today: Day): readonly EventNamed[] => {
  const found: EventNamed[] = [];
  for (const { id, pattern } of phrases) {
    if (text.search(pattern) < 0) continue;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const span = dayIn(policy, id, today);
      const free = found.every((one) => one.end <= start || one.start >= end);
      if (span && free)
        found.push({ ...span, id, start, end, ...(span.from === span.to ? {} : { regime: true as const }) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/** The peak a series came down from, where it is on record: what "since the peak" means, and where "first below" begins. */
export const peakOf = (policy: Policy, code: string): Day | undefined => {
  const id = { WALCL: 'assetsPeak', RRPONTSYD: 'onRrpPeak', WRESBAL: 'reservesPeak', WRBWFRBL: 'reservesPeak' }[code];
  const event = policy.events.find((one) => one.id === id);
  return event && day(event.day);
};

import type { Policy } from '../../series/facts.ts';
import { type Day, day, yearOf } from '../../values/day.ts';
import { type Runs, standingOf } from '../pattern-filter.ts';
import type { TimeSpan } from './calendar.ts';
import { SHUTDOWNS } from './standoffs.ts';

/** Something that happened on a known day, or a stretch of policy, as a text speaks of it. */
export type EventNamed = TimeSpan & {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly regime?: true;
};

/**
 * Days people reckon by that are no policy of the Fed's.
 * @see https://www.fdic.gov/news/press-releases/2023/pr23016.html
 * @see https://www.fdic.gov/news/press-releases/2023/pr23034.html
 * @see https://www.sec.gov/news/testimony/2010/ts042010mls.htm
 * @see https://www.congress.gov/bill/118th-congress/house-bill/3746
 * @see https://www.congress.gov/bill/119th-congress/house-bill/1
 */
const LANDMARKS: Readonly<Record<string, string>> = {
  svb: '2023-03-10',
  firstRepublic: '2023-05-01',
  lehman: '2008-09-15',
};

/** What happened more than once, each time as it is meant where no year is named, and of the year that is. */
const REPEATED: Readonly<Record<string, readonly string[]>> = {
  debtCeilingDeal: ['2023-06-03', '2025-07-04'],
  debtCeilingRaised: ['2025-07-04', '2023-06-03'],
  shutdownStart: SHUTDOWNS.map(([from]) => from),
  shutdownEnd: SHUTDOWNS.map(([, to]) => to),
  trumpElected: ['2024-11-05', '2016-11-08'],
  trumpSworn: ['2025-01-20', '2017-01-20'],
};

/** A stretch of policy by another name of it, or what ended where it began. */
const REGIMES: Readonly<Record<string, readonly [id: string, whole: boolean]>> = {
  pandemicSpan: ['pandemic', true],
  pandemicQe: ['pandemic', true],
  taperEnd: ['reinvest2022', false],
  rmpPause: ['rmpPaused', false],
  qt1End: ['reinvest2019', false],
  qe1End: ['reinvest2010', false],
  qe2End: ['reinvest2011', false],
  qe3End: ['reinvest2014', false],
};

const BEGAN = '(?: was| has)?(?: first)? ?(?:began|begun|started|start(?:ed|s)?|begins?|kicked off)';
const ENDED = "(?: was| has| had)?(?: been)? ?(?:ended|endded|end(?:s|ed)?|over|stopped|finished|done|'s end)";

/** The last day the Committee changed something; a step of rates takes effect the day after it was decided. */
const LAST_DECISION = 'lastDecision';
const [LAST_HIKE, LAST_CUT] = ['lastHike', 'lastCut'];
/** Of a step that a time is named beside, that time says which one it was. */
export const isOfItsTime = (id: string): boolean => id === LAST_HIKE || id === LAST_CUT;

const BILLS = '(?:rmps?|reserve management purchases?|bill (?:buying|purchases))';
const BILLS_HAN = '(?:rmp|准备金管理购买|储备管理购买|买短债|短债购买)';

/** How people speak of an event or a stretch of `data/policy.json`, most telling first; the days are the policy's own. */
const PHRASES: readonly (readonly [id: string, pattern: string])[] = [
  ['qt1End', `\\b(?:the )?end of qt ?1|\\bqt ?1${ENDED}`],
  ['qe1End', `\\b(?:the )?end of qe ?1|\\bqe ?1${ENDED}`],
  ['qe2End', `\\b(?:the )?end of qe ?2|\\bqe ?2${ENDED}`],
  ['qe3End', `\\b(?:the )?end of qe ?3|\\bqe ?3${ENDED}`],
  ['qt1', '\\bqt ?1\\b|\\bthe first qt\\b|第一[轮次]缩表|上一?轮缩表|首轮缩表|第一轮(?=[和跟与、]第二轮)'],
  ['qe1', '\\bqe ?1\\b|第一轮(?:qe|量化宽松)'],
  ['qe2', '\\bqe ?2\\b|第二轮(?:qe|量化宽松)'],
  ['qe3', '\\bqe ?3\\b|第三轮(?:qe|量化宽松)'],
  [
    'rmpPause',
    '\\b(?:the )?rmp pause\\b|\\b(?:the )?end of (?:the )?(?:rmps?|reserve management purchases?|bill (?:buying|purchases))\\b|(?:rmps?|reserve management purchases?|bill (?:buying|purchases))(?: was| were| has been| have been| got)? (?:paused?|stopped|halted|ended|(?:(?:went|gone|set|cut|taken|brought|reduced|lowered|dropped|fell|down|moved) (?:down )?)+to (?:zero|nothing|0\\b))\\b|(?:cut|set|took|take|brought|reduced|lowered|cutting|setting) (?:the )?(?:rmps?|reserve management purchases?|bill purchases) (?:down )?to (?:zero|nothing|0\\b)|(?:paused?|stopped|halted) (?:the )?(?:rmps?|buying bills|bill (?:buying|purchases)|reserve management purchases?)|(?:rmp|买短债|准备金管理购买|储备管理购买) ?的?(?:被|已|宣布|公布|决定)*(?:要|将)?(?:暂停|停止|停到零|[降归减]到?(?:零|0(?![\\d.]))|归零|停买|停购|停了|停掉|喊停|叫停|结束)|\\b(?:the |its |their |fed |bill |monthly )*purchases (?:(?:went|gone|were|set|cut|dropped|fell|down) )+to (?:zero|nothing|0\\b)|(?:购买|买债)(?:规模|额)?(?:被|已)?[降归减]到?(?:零|0(?![\\d.]))|(?:宣布|公布|决定)(?:把|将)?(?:rmp|准备金管理购买|储备管理购买)(?:规模)?(?:暂停|停到零|[降归减]到?(?:零|0(?![\\d.]))|归零|喊停)|(?:暂停|停止)(?:rmp|买短债|购买短债|准备金管理购买)',
  ],
  [
    'rmpPause',
    `\\b(?:turned|turning|switched|shut)(?: the| their| its)? (?:(?:off|down) (?:the )?${BILLS}|${BILLS} (?:off|down))\\b|\\b${BILLS} (?:was |were |been |got |being )+(?:turned|switched|shut|wound) (?:off|down)|\\b${BILLS} (?:went|have been|are) off\\b|\\b(?:quit|ceased|gave up on|pulled the plug on|killed|axed|scrapped|ended)(?: the)? (?:${BILLS}|buying (?:t-?)?bills)|\\b(?:pulled the plug on|no longer buying) (?:the )?(?:rmps?|bills)\\b|(?:停掉|关掉|停了|关了|叫停)(?:了)?${BILLS_HAN}|${BILLS_HAN}(?:被)?(?:关掉|关了|关停|歇了)|(?:不再|停止?)买(?:短债|国库券|短期国债)`,
  ],
  [
    'rmpAnnounced',
    '(?:announc\\w*|unveil\\w*) (?:of )?(?:the )?(?:rmps?|reserve management purchases?|bill (?:buying|purchases))|\\brmps? announcement|(?:rmps?|reserve management purchases?)(?: was| were| got| being| had been)? announced|(?:宣布|公布)(?:启动|开始)?(?:rmp|准备金管理购买|储备管理购买)|(?:rmp|准备金管理购买|储备管理购买)的?(?:宣布|公布|官宣)',
  ],
  [
    'rmpStart',
    `(?:start|beginning) of (?:the )?(?:rmps?|reserve management purchases?)|\\bfirst (?:rmps?|reserve management|rmp bill)(?: purchases?)?|(?:rmps?|reserve management purchases?|bill purchases)${BEGAN}|(?:rmp|准备金管理购买|储备管理购买) ?(?:开始|启动|上路|开跑|开买)|(?:启动|开始|重启)(?:rmp|准备金管理购买|储备管理购买)`,
  ],
  [
    'qtEndDecided',
    '(?:announc\\w*|decision|decided)(?: of| to)? (?:the )?end (?:of )?qt|\\bqt[ -]end(?:ing)? (?:announcement|decision|news)|\\b(?:the )?end[ -](?:of[ -])?(?:the )?qt[ -](?:announcements?|decision|news|statement)|\\b(?:the )?end of qt (?:was|had been|got|being) (?:announced|decided)|(?:announc\\w*|said|says|told)(?: that)? qt (?:would|will|was going to|is to) (?:end|stop)|(?:qt|缩表)的?(?:结束|停止)的?(?:公告|公布|宣布|消息|决定)|(?:宣布|决定)(?:要|将)?(?:结束|停止?)缩表|宣布缩表(?:将)?(?:结束|停止)',
  ],
  [
    'qtEnd',
    `\\b(?:the )?end of (?:the )?(?:qt2?|quantitative tightening|runoff|balance sheet runoff)|\\b(?:qt2?|quantitative tightening|runoff)${ENDED}|(?:the )?actual end(?:ing)?\\b(?<=\\bqt2?\\b[^.?!;]{2,40} (?:the )?actual end(?:ing)?)|(?:结束|收尾|停止|告终|终止)(?<=缩表(?:开始|启动).{0,3}[到至]..)|缩表(?:被|正式|刚刚?|才)?(?:结束|停止|告终|停了|喊停|叫停|完|收尾)|(?:结束|停止?)缩表|停缩(?!表)`,
  ],
  [
    'qt2Plan',
    '\\bqt(?: plan)?(?: was)? announced|announc\\w* (?:of )?qt(?!2? (?:would|will|was|is|to|had|ends?|ending))|宣布缩表(?:计划)?(?!结束|停止|告终)',
  ],
  [
    'qt2Start',
    `\\b(?:the )?(?:start|beginning) of (?:the )?(?:qt2?|quantitative tightening|runoff)|\\b(?:qt2?|quantitative tightening|runoff)${BEGAN}|缩表(?:刚刚?|才)?(?:开始|启动)|(?:刚刚?|才)?开始缩表|启动缩表`,
  ],
  [
    'svb',
    "(?<=\\b(?:before|after|since|around|during|between .{3,40} and) (?:the )?)(?:svb|silicon valley bank)\\b|\\b(?:svb|silicon valley bank)(?:'s)?(?= (?:week(?:end)?|run|episode|mess|scare|panic|crisis|days|fiasco|debacle|moment)\\b)|(?:硅谷银行|svb)(?=[那这](?:一)?(?:周|会儿|时候?|阵子?|几天|次|个?月))|(?:硅谷银行|svb)(?:事件|危机)(?:爆发)?|(?:硅谷银行|svb)(?=之后|以后|之前|前后|后)|" +
      "\\b(?:svb|silicon valley bank)(?:'s)?(?: was| had| has)? ?(?:failed|failure|collapsed?|closed|blew up|went (?:under|bust|down|belly[ -]up)|fell|died|blowup)|(?:硅谷银行|矽谷银行|svb)(?:倒闭|破产|出事|爆雷|暴雷|关闭|被关|被接管|倒[下台]|[爆垮倒挂]掉?了?(?=前|后|以|之|那|的)|[爆垮倒挂]掉?(?=了))",
  ],
  [
    'srfStart',
    '\\b(?:srf|(?:the |standing repo )facility)(?: was)?(?: first)?(?: opened| launched| started| began| introduced)|(?:srf|常备回购(?:便利)?|常备附买回(?:机制)?)(?:启用|推出|设立)|该工具启用',
  ],
  [
    'repoSqueeze',
    '\\b(?:(?:the )?sep(?:t|tember)? 2019 )?repo (?:squeeze|crisis|blow-?up|spike|crunch)(?: of (?:sep(?:t|tember)? )?2019)?|\\brepocalypse|(?:2019年(?:9月)?的?)?(?:钱荒|回购危机|附买回危机)',
  ],
  [
    'lehman',
    "\\blehman(?: brothers)?(?:'s)?(?: was| had| has)?(?: (?:failed|failure|fails|collapsed?|collapsing|went (?:under|bust|down|bankrupt)|fell|died|bankruptcy|filed))?\\b|雷曼(?:兄弟)?(?:倒闭|破产|倒下|倒掉|垮掉?|出事|申请破产)?",
  ],
  [
    'firstRepublic',
    '\\bfirst republic(?: bank)?(?: was| had| has)? ?(?:failed|failure|collapsed?|closed|went (?:under|bust)|fell|seized)|第一共和(?:银行)?(?:倒闭|破产|出事|爆雷|关闭|被接管)',
  ],
  [
    'debtCeilingRaised',
    '\\b(?:the )?debt (?:ceiling|limit) (?:increase|hike|law)|\\b(?:the )?debt (?:ceiling|limit)(?: (?:was|got|being|had been|is))? (?:raised|lifted|increased|resolved)|(?:债务上限|举债上限|债限)(?:的)?(?:上调|提高|解除|解决|取消)',
  ],
  [
    'debtCeilingDeal',
    '\\b(?:the )?debt (?:ceiling |limit )?(?:deal|suspension|agreement|law)\\b|\\b(?:the )?debt (?:ceiling|limit)(?: (?:was|got|being|had been))? suspended|(?:债务上限|举债上限|债限)(?:的)?(?:协议|暂停|谈妥|达成)',
  ],
  [
    'shutdownStart',
    '\\b(?:the )?(?:start|beginning) of the (?:government )?shutdown\\b|\\b(?:the )?(?:government )?shutdown (?:began|started)\\b|(?<=\\bbefore )(?:the )?(?:government )?shutdown\\b|(?:政府)?停摆(?:开始|前(?!后))',
  ],
  [
    'shutdownEnd',
    '\\b(?:the )?end of the (?:government )?shutdown\\b|\\b(?:the )?(?:government )?shutdown(?: was| has| had)? (?:ended|end|over)\\b|(?<=\\bafter )(?:the )?(?:government )?shutdown\\b|(?:政府)?停摆结束|(?:政府)?停摆(?=以?之?后)',
  ],
  [
    'trumpElected',
    "\\btrump(?:'s)? (?:was |got )?(?:elected|election|win|victory)\\b|\\belection of trump\\b|(?:特朗普|川普)(?:当选|胜选|赢得大选)",
  ],
  [
    'trumpSworn',
    "\\btrump(?:'s)? (?:was )?(?:inauguration|inaugurated|took office|sworn in|taking office)\\b|\\btrump came (?:in|into office)\\b|(?:特朗普|川普)(?:上任|就职|上台)",
  ],
  [
    'taperEnd',
    '\\btaper(?:ing)?(?: was| has| had)?(?: been)? ?(?:ended|end|over|finished|done|stopped)\\b|\\bend of (?:the )?(?:taper(?:ing)?|asset purchases)|(?:缩减|减少)?购债(?:结束|停止|完成|告终)|(?:停止|结束)购债',
  ],
  [
    'taper2021',
    '\\b(?:the )?(?:2021 )?taper(?:ing)?(?: was| is)?(?: first)? ?(?:announced|announcement|began|begun|started|starts?|decided)\\b|\\b(?:start|beginning) of (?:the )?taper(?:ing)?|(?:宣布|开始|启动)(?:缩减|减少)购债',
  ],
  [
    'firstHike2022',
    '\\b(?:the )?first (?:rate )?hike\\b(?! (?:of|in) )|\\blift-?off(?: (?:in|of) 2022)?\\b|\\b2022 lift-?off',
  ],
  [
    'pandemicQe',
    '\\b(?:the )?(?:pandemic|covid)(?:[- ]era)? (?:qe|quantitative easing)\\b|\\bqe ?4\\b|(?:疫情|新冠)(?:期间|时期|那一?[轮波次场]|时)?的?(?:qe|量化宽松|大?放水|大扩表)',
  ],
  [
    'pandemicSpan',
    '(?<=\\b(?:in|during|through|throughout|over) (?:the )?)(?:whole )?(?:pandemic|covid)(?: (?:years|era|period|times))?\\b|疫情(?=期间|中(?!旬)|那几年|那两年|时期)',
  ],
  ['pandemic', '\\b(?:the )?(?:pandemic|covid)(?: began| started| hit)?\\b|疫情(?:爆发|开始)?'],
  [
    LAST_DECISION,
    '\\b(?:the )?(?:last|latest|most recent|previous) (?:fomc|fed)(?: ?(?:meeting|decision))?|\\b(?:the )?(?:last|latest) (?:rate )?(?:meeting|decision)|上一?次(?:议息|fomc|会议|决议|利率会议)(?:会议?)?|最近一次(?:议息|会议)',
  ],
  [
    'hike2026',
    '\\b(?:the )?september 2026 (?:hike|rate hike)|\\b(?:last|latest) (?:rate )?hike\\b|上次加息|最近一次加息|2026年9月(?:的)?(?:加息|升息)',
  ],
  [
    LAST_HIKE,
    '\\b(?:the|this|that) (?:rate )?hike\\b(?! (?:of|in) )|(?:这|那|上)一?[次回](?:的)?(?:加息|升息)|(?<![\\d月年])(?:加息|升息)(?=以后|之后|后|以来|那一?天|当天|当日|那日)',
  ],
  [
    LAST_CUT,
    '\\b(?:the |this |that )?(?:last |latest |most recent )(?:rate )?cut\\b(?! (?:of|in) )|\\b(?:the|this) (?:rate )?cut\\b(?! (?:of|in|to) )|(?:这|那|上|最近一)一?[次回](?:的)?降息|(?<![\\d月年次度个])降息(?=以后|之后|后|以来|那一?天|当天|当日|那日)',
  ],
  ['rmp', '(?<=\\b(?:since|before|during) (?:the )?)rmps?\\b|rmp(?=以来|之前|期间)'],
  [
    'qt2',
    '\\b(?:the )?(?:whole |entire |over |during )?(?:qt ?2|(?:second|2nd|other) qt|qt|quantitative tightening|balance sheet runoff)\\b|(?:第二|这一?)[轮次]缩表|缩表',
  ],
];

const phrases = PHRASES.map(([id, pattern]) => ({ id, pattern: new RegExp(pattern, 'g') }));
const standing = standingOf(PHRASES.map(([, pattern]) => [pattern]));

const dayIn = (policy: Policy, id: string, today: Day, years: readonly number[]): TimeSpan | undefined => {
  if (id === LAST_DECISION) {
    const step = policy.rates.findLast(({ from }) => day(from) - 1 <= today);
    return step && { from: day(step.from) - 1, to: day(step.from) - 1 };
  }
  if (id === LAST_HIKE || id === LAST_CUT) return lastStep(policy, id === LAST_HIKE, today);
  const times = REPEATED[id]?.map(day);
  const landmark = times ? (times.find((on) => years.includes(yearOf(on))) ?? times[0]) : LANDMARKS[id];
  if (landmark !== undefined) {
    const on = typeof landmark === 'string' ? day(landmark) : landmark;
    return { from: on, to: on };
  }
  const event = policy.events.find((one) => one.id === id);
  if (event) return { from: day(event.day), to: day(event.day) };
  const [name, whole] = REGIMES[id] ?? [id, true];
  const regime = policy.regimes.find((one) => one.id === name);
  return regime && { from: day(regime.from), to: day(whole ? (regime.to ?? '2100-01-01') : regime.from) };
};

/** The day the target range was last raised, or lowered. */
const lastStep = ({ rates }: Policy, isRise: boolean, today: Day): TimeSpan | undefined => {
  const step = rates.findLast(({ from, top }, i) => {
    const before = rates[i - 1]?.top ?? top;
    return top !== before && top > before === isRise && day(from) - 1 <= today;
  });
  return step && { from: day(step.from) - 1, to: day(step.from) - 1 };
};

/** The days the Committee decided something: a step of rates takes effect the day after, other decisions stand as they are. */
export const decisionDays = ({ rates, events, meetings = [] }: Policy): readonly Day[] =>
  [
    ...meetings.map(({ statement }) => day(statement)),
    ...rates.map(({ from }) => day(from) - 1),
    ...events.filter(({ kind, id }) => kind === 'policy' && !/(?:Start|End)$/.test(id)).map((event) => day(event.day)),
  ].sort((a, b) => a - b);

/** The events a text speaks of, in the order they stand in it; none twice at one place. `runs` are those of the text, `years` the ones it names. */
export const eventsIn = (
  text: string,
  policy: Policy,
  today: Day,
  runs: Runs,
  years: readonly number[] = [],
): readonly EventNamed[] => {
  const found: EventNamed[] = [];
  const stands = standing(runs);
  for (const [i, { id, pattern }] of phrases.entries()) {
    if (stands[i] === 0 || text.search(pattern) < 0) continue;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const span = dayIn(policy, id, today, years);
      const free = found.every((one) => one.end <= start || one.start >= end);
      if (span && free)
        found.push({ ...span, id, start, end, ...(span.from === span.to ? {} : { regime: true as const }) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/** The peaks on record, by the code of their series. */
const PEAKS: Readonly<Record<string, string>> = {
  WALCL: 'assetsPeak',
  RRPONTSYD: 'onRrpPeak',
  WRESBAL: 'reservesPeak',
  WRBWFRBL: 'reservesPeak',
};

/** Whether the day a series peaked on is on record. */
export const hasPeak = (code: string): boolean => code in PEAKS;

/** The peak a series came down from, where it is on record: what "since the peak" means, and where "first below" begins. */
export const peakOf = (policy: Policy, code: string): Day | undefined => {
  const event = policy.events.find((one) => one.id === PEAKS[code]);
  return event && day(event.day);
};

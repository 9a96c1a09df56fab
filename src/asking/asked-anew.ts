import { plainText } from '../parse/plain-text.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import { ONE_BEFORE } from './left-out-steps.ts';
import type { QuestionReading } from './question-reading.ts';
import { zoneIn } from './setup-settings.ts';
import type { Slots } from './slots.ts';

/** A follow-up that asks the question before of another of its kind, as that whole question: "and the first QT?", "the meeting before that". */
export const askedAnew = (message: string, { slots, line }: QuestionReading): string | undefined => {
  const text = plainText(message);
  return ANEW.map((anew) => anew(text, slots, line)).find((question) => question !== undefined);
};

/** A question as the whole one it stands for, from its text and what was asked and answered before. */
type Anew = (text: string, before: Slots, line: QuestionReading['line']) => string | undefined;

const RUNOFF =
  /\b(?:the )?(?:first |second |last |latest )?qt(?: ?[12])?\b|\bquantitative tightening\b|(?:第[一二]轮|上一?轮|首轮|这一?轮)?缩表/;
const OTHER_RUNOFF =
  /^ *(?:and |what about |how about |or |then |when did )*(?:the )?(?:(?<first>first|1st|previous|earlier|old)|(?<second>second|2nd|latest|last|recent))(?: (?:one|qt|round|runoff|time|episode|cycle))?(?<rest> (?:begin|start|end|stop)(?:ed|ped)?)?[ ?.!]*$|^ *(?:and |what about |how about |or )*qt ?(?<n>[12])[ ?.!]*$|^ *(?:那|和|还有)*(?:(?<first2>第一|首|上一?|前一?)|(?<second2>第二|这一?|最近一?))[轮次](?:缩表|qt)?呢?[?？。 ]*$/;

/** "When did QT end", then "and the first one?": the same of that one. */
const anotherRunoff = (text: string, before: Slots): string | undefined => {
  const said = OTHER_RUNOFF.exec(text)?.groups;
  if (!said || !RUNOFF.test(before.text)) return undefined;
  const isFirst = (said.first ?? said.first2) !== undefined || said.n === '1';
  const name = /\p{Script=Han}/u.test(before.text) ? (isFirst ? '第一轮缩表' : '第二轮缩表') : isFirst ? 'qt1' : 'qt2';
  return before.text.replace(RUNOFF, name);
};

const WHO =
  /^ *(?:(?:and|so|but|ok),? )*who (?<does>decides|sets|determines|publishes|controls|calculates|picks)(?: on)? (?:that|it|this|them|the rate|this rate)[ ?.!]*$|^ *(?:那|所以)?(?:这个?|它|那个?)?(?:利率|数字?)?(?:是)?(?:由)?(?:谁|哪个机构)(?:来)?(?<does2>决定|公布|发布|定|设|算)(?:出来)?的?[呢?？。 ]*$/;

/** "Who decides that?" of a rate: who sets it. */
const whoSetsIt = (text: string, { series: [id] }: Slots): string | undefined => {
  const said = WHO.exec(text)?.groups;
  if (!said || id === undefined || series(id).unit !== 'percent') return undefined;
  return said.does2 === undefined ? `who ${said.does} ${series(id).code}` : `谁${said.does2}${series(id).code}`;
};

const ADMINISTERED: ReadonlySet<SeriesId> = new Set<SeriesId>(['iorb', 'targetTop', 'targetBottom']);
const WHEN_MOVED =
  /^ *(?:(?:and|so|but),? )*(?:when (?:was|were|did) (?:it|that|they|the fed) )(?:last )?(?<how>cut|raised?|hiked?|lowered?|changed?|moved?)(?: (?:it|last))?[ ?.!]*$|^ *(?:那)?(?:上次|上一次|最近一次)?(?:是)?(?:什么时候|何时|哪天)(?<how2>降|加|升|调|变)(?:息)?(?:的|了)?[?？。 ]*$|^ *(?:(?:and|when was) )*(?:the )?last (?<how3>change|move|adjustment|cut|hike)d?[ ?.!]*$|^(?:那)?(?:上次|上一次|最近一次)(?<how4>调整|变动|改变|调)(?:是)?(?:什么时候|何时|哪天|呢)?[?？。 ]*$/;

/** "When was it cut?" of a rate the Fed sets: the last time it was. */
const lastMovedWhen = (text: string, { series: [id] }: Slots): string | undefined => {
  const said = WHEN_MOVED.exec(text)?.groups;
  if (!said || id === undefined || (!ADMINISTERED.has(id) && id !== 'effr')) return undefined;
  if (said.how4 !== undefined) return '目标区间上次是什么时候调整的';
  if (said.how3 !== undefined) return `when was the last ${/cut|hike/.exec(said.how3)?.[0] ?? 'rate move'}`;
  if (id === 'effr') return undefined;
  if (said.how2 !== undefined)
    return /[降加升]/.test(said.how2) ? `上次${said.how2}息是什么时候` : '目标区间上次是什么时候调整的';
  return `when was the last ${/cut|lower/.test(said.how!) ? 'cut' : /rais|hik/.test(said.how!) ? 'hike' : 'rate move'}`;
};

const SINCE_IT =
  /^ *(?:(?:and|so|then),? )*(?:since(?: then)?|after(?: that)?),? (?<what>\w.+?)[ ?.!]*$|^ *(?:(?:and|so|then),? )*(?<what2>(?!(?:and|so|then) )\w.+?) (?:since|after)(?: then| that| it)?[ ?.!]*$|^ *(?:那|从那)?(?:之后|以后|此后)的?(?<what3>.{2,24}?)[?？。 ]*$/;

/** "When was the last hike?", then "SOFR average since": since that hike. */
const sinceItMoved = (text: string, before: Slots): string | undefined => {
  const { what, what2, what3 } = SINCE_IT.exec(text)?.groups ?? {};
  const [move] = /\b(?:hike|cut)|加息|降息|升息/.exec(before.text) ?? [];
  if (
    move === undefined ||
    before.series.some((id) => !OF_THE_RANGE.has(id)) ||
    !/\blast\b|上一?次|最近/.test(before.text)
  )
    return undefined;
  if (what3 !== undefined) return `上次${/cut|降/.test(move) ? '降息' : '加息'}之后${what3}`;
  const asked = what ?? what2;
  return asked === undefined ? undefined : `${asked} since the last ${/cut|降/.test(move) ? 'cut' : 'hike'}`;
};

const BEFORE_STEP =
  /\b(?:right |just |the day )?before (?=(?:the )?(?:\w+ ){0,3}(?:hike|cut|meeting|fomc|decision)\b)|(?<=(?:加息|降息|升息|会议?|决议))(?:之前|以前|前)(?!后)(?:一天)?/;
const AFTER_ALONE =
  /^ *(?:(?:and|what about|how about) )*(?:right |just )?after(?:wards| that| it)?[ ?.!]*$|^ *(?:那|和)*(?:之后|以后|后来)呢?[?？。 ]*$/;

/** "Before the last cut?", then "and after?": on the day after it. */
const theOtherSide = (text: string, { text: asked }: Slots): string | undefined => {
  if (!AFTER_ALONE.test(text) || !BEFORE_STEP.test(asked)) return undefined;
  return asked.replace(BEFORE_STEP, (said) => (/[a-z]/.test(said) ? 'on the day after ' : '后一天'));
};

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const YEAR_ALONE =
  /^ *(?:(?:and|what about|how about|or) )*(?:in )?(?<year>(?:19|20)\d\d)[ ?.!]*$|^ *(?:那|和)*(?<year2>(?:19|20)\d\d)年?(?:的)?呢?[?？。 ]*$/;

/** "How many cuts in 2025?", then "in 2024": of another year, where no figure is named that is asked of it. */
const ofThatYear = (text: string, { series: named, bank, text: asked }: Slots): string | undefined => {
  const { year, year2 } = YEAR_ALONE.exec(text)?.groups ?? {};
  const said = year ?? year2;
  const isOfOne = (asked.match(YEAR) ?? []).length === 1;
  if (said === undefined || !isOfOne || named.length > 0 || bank !== undefined || !COUNTS.test(asked)) return undefined;
  return asked.replace(YEAR, said);
};
const COUNTS = /\bhow (?:many|often)\b|\bmeetings?\b|\bfomc\b|几次|多少次|会议/;

const PERCENTILE = /^sofr(?<n>1|25|75|99)$/;
const NTH_ALONE =
  /^ *(?:(?:and|what about|how about|or|the) )*(?:the )?(?<n>1|25|75|99)(?:st|th)?(?: (?:percentile|pctile|one))?[ ?.!]*$|^ *(?:那|和|第)*(?<n2>1|25|75|99)(?:百?分位(?:数)?)?呢?[?？。 ]*$/;

/** "SOFR's 75th percentile?", then "99th?". */
const atPercentile = (text: string, { series: [id], text: asked }: Slots): string | undefined => {
  const [was, said] = [PERCENTILE.exec(id ?? '')?.groups?.n, NTH_ALONE.exec(text)?.groups];
  const nth = said?.n ?? said?.n2;
  return was === undefined || nth === undefined
    ? undefined
    : asked.replace(
        new RegExp(`(?<!\\d)${was}(?:st|th)?`),
        /\p{Script=Han}/u.test(asked) ? nth : nth === '1' ? '1st' : `${nth}th`,
      );
};

const NAMES_OF_COUNTRIES =
  '(?:the )?(?:us|usa|united states|america|china|euro ?area|euro ?zone|eurozone|japan|uk|britain|taiwan|hong kong|india|turkey|brazil|korea|switzerland|canada|australia)|美国|中国|欧元区|日本|英国|台湾|香港|印度|土耳其|巴西|韩国|瑞士|加拿大|澳大利亚';
const COUNTRY = new RegExp(
  `\\b(?:${NAMES_OF_COUNTRIES.split('|')
    .filter((one) => /[a-z]/.test(one))
    .join('|')})\\b|${NAMES_OF_COUNTRIES.split('|')
    .filter((one) => !/[a-z]/.test(one))
    .join('|')}`,
);
const COUNTRY_ALONE = new RegExp(
  `^ *(?:(?:and|what about|how about|in|for|同样|那|和|换成) ?)*(?<name>${NAMES_OF_COUNTRIES})(?:的)?(?:呢)?[?？.!。 ]*$`,
);
const IS_RULE = /准备金率|存准|\breserve (?:requirements?|ratios?)\b|\brequired reserves\b/;
const OF_RULES = /\bratios?\b|\brequire|准备金?率|存准|要求/;

/** "And the US?" of a rule of one country: the same of another. */
const ofThatCountry = (text: string, before: Slots): string | undefined => {
  const name = COUNTRY_ALONE.exec(text)?.groups?.name;
  if (name === undefined || !OF_RULES.test(before.text)) return undefined;
  if (!COUNTRY.test(before.text))
    return IS_RULE.test(before.text)
      ? /\p{Script=Han}/u.test(name)
        ? `${name}的法定准备金率是多少`
        : `reserve requirement in ${name}`
      : undefined;
  return /\p{Script=Han}/u.test(name) && /率|存准/.test(before.text)
    ? `${name}的法定准备金率是多少`
    : before.text.replace(COUNTRY, name);
};

const PUBLISHED =
  /\b(?:release|publication) time\b|\b(?:when|what time|how late)\b.{0,40}\b(?:out|publish\w*|releas\w*|due|update[ds]?|h\.?4\.?1|come|comes)\b|(?:几点|什么时候|何时|几时|时间).{0,12}(?:公布|发布|出|更新)|(?:公布|发布|h\.?4\.?1).{0,8}(?:几点|什么时候|何时|时间)/;

/** "And in London time?" of a publication: when that is there. */
const atThatPlace = (text: string, { text: asked }: Slots): string | undefined => {
  if (zoneIn(text) === undefined || text.trim().length > PLACE || !PUBLISHED.test(asked) || PUBLISHED.test(text))
    return undefined;
  const place = text.replace(/^ *(?:(?:and|so|what about|how about|ok),? )*|^ *(?:那|和|还有)+|[呢?？.!。 ]+$/g, '');
  return `${placeless(asked.replace(/[?？.!。 ]+$/, ''))} ${/\p{Script=Han}/u.test(place) || /^(?:in|at) /.test(place) ? place : `in ${place}`}`;
};
/** Without the place that was named before. */
const placeless = (asked: string): string => {
  if (zoneIn(asked) === undefined) return asked;
  return placeless(asked.slice(0, Math.max(0, asked.lastIndexOf(' '))).replace(/ (?:in|at|and)$/, ''));
};
/** As long as a place that is named alone may be (characters). */
const PLACE = 32;

const MET = /\bfomc\b|\bmeeting\b|\b(?:fed|they|it) (?:met|(?:last )?meets?)\b|议息|会议|开会/;
const MOVED = /\b(?:hike|cut|raise|rate move|rate change|last (?:changed?|moved?))[sd]?\b|加息|降息|升息|调整/;
const NTH = /(?:\b(?<n>\d)(?:nd|rd|th) to last\b|倒数第(?<n2>\d)次)/;
const ORDINAL: Readonly<Record<number, string>> = { 2: '2nd', 3: '3rd' };

const OF_THE_RANGE: ReadonlySet<SeriesId> = new Set<SeriesId>(['targetTop', 'targetBottom', 'effr']);

/** "When did the FOMC last meet", then "and the one before that?": the last but one. */
const meetingBefore = (text: string, before: Slots): string | undefined => {
  if (!ONE_BEFORE.test(text) && !ONE_MEETING_BEFORE.test(text)) return undefined;
  const isMeeting = MET.test(before.text);
  if ((!isMeeting && !MOVED.test(before.text)) || before.series.some((id) => !OF_THE_RANGE.has(id))) return undefined;
  const { n, n2 } = NTH.exec(before.text)?.groups ?? {};
  const isOfNext = NEXT.test(before.text);
  const nth = isOfNext ? 1 : Number(n ?? n2 ?? 1) + 1;
  const [move] = MOVED.exec(before.text) ?? [];
  if (/\p{Script=Han}/u.test(before.text)) {
    const what = isMeeting ? 'fomc会议' : move!;
    const asks = /决定|说了|做了/.test(before.text) ? '决定了什么' : '是什么时候';
    return nth === 1 ? `上一次${what}${asks}` : `倒数第${nth}次${what}${asks}`;
  }
  const which = nth === 1 ? 'last' : `${ORDINAL[nth] ?? `${nth}th`} to last`;
  if (!isMeeting) return `when was the ${which} ${/^last/.test(move!) ? 'rate move' : move!.replace(/s$|d$/, '')}`;
  return /decid|what did|\bdo\b/.test(before.text)
    ? `what did the fomc decide at the ${which} meeting`
    : `when was the ${which} fomc meeting`;
};
const ONE_MEETING_BEFORE =
  /^ *(?:and |what about |or )*before (?:that|it|then)(?: one)?[ ?.!]*$|^ *(?:那|再|在)*(?:那|它)?(?:之前|以前|此前)(?:那?一?[次回])?呢?[?？。 ]*$|^ *(?:and |what about |how about |or )*(?:the )?(?:meeting|one|hike|cut|time) (?:before|prior)(?: (?:that|it|last|this))?(?: one)?[ ?.!]*$|^ *(?:and |what about |how about )*(?:the )?(?:previous|prior|last) (?:meeting|one|hike|cut)[ ?.!]*$|^ *(?:那|和|还有)?再?(?:往)?[上前]一?(?:次|个|场|回)的?(?:会议?|fomc|议息会?议?|加息|降息|升息)?呢?[?？。 ]*$/;
const NEXT = /\bnext\b|\bupcoming\b|下一?[次个场回]/;

const RELEASED = /\bh\.?4\.?1\b|\b(?:reserves?|weekly) (?:data|figures|release)\b|每周准备金|周(?:度)?数据/;
const CLOCK =
  /^ *(?:(?:and|so|at),? )*(?:what|which) (?:time|hour)(?: (?:does|is|will) (?:it|that)(?: come)?(?: out| due| published)?)?[ ?.!]*$|^(?:那|是|在|具体)*(?:几点|什么时间)(?:公布|发布|出|出来)?(?:呢)?[?？。 ]*$/;

/** "Next H.4.1?", then "what time?": when it is published. */
const releaseTime = (text: string, { text: asked }: Slots): string | undefined =>
  CLOCK.test(text) && RELEASED.test(asked) && !MET.test(asked)
    ? /\p{Script=Han}/u.test(text)
      ? 'h.4.1几点公布'
      : 'what time is h.4.1 published'
    : undefined;

const DECIDED =
  /^ *(?:(?:and|so|ok),? )*what (?:did (?:they|the fed|the fomc|it) (?:do|decide|say)|was (?:decided|the decision|done))(?: (?:last time|then|there|at the last (?:one|meeting)|that time|at that (?:one|meeting)))*[ ?.!]*$|^(?:那|它|他们|上次|当时|那次|会上)*(?:决定|宣布|做)了?(?:什么|啥)(?:呢)?[?？。 ]*$|^(?:那|上次|那次)*结果(?:是什么|如何|怎么样|呢)+[?？。 ]*$/;

/** "When did they meet?", then "what did they decide?": at that meeting, or the last one where the next was asked about. */
const decidedThere: Anew = (text, { text: asked, series: named, time }, line) => {
  const isOfMeetings = MET.test(asked) || line?.args.topic === 'fomc-calendar' || line?.args.tell === 'fomc';
  if (!DECIDED.test(text) || !isOfMeetings || named.some((id) => !OF_THE_RANGE.has(id)) || time.at !== undefined)
    return undefined;
  const { n, n2 } = NTH.exec(asked)?.groups ?? {};
  const nth = Number(n ?? n2 ?? 1);
  if (/\p{Script=Han}/u.test(text)) return nth === 1 ? '上次fomc会议决定了什么' : `倒数第${nth}次fomc会议决定了什么`;
  return `what did the fomc decide at the ${nth === 1 ? 'last' : `${ORDINAL[nth] ?? `${nth}th`} to last`} meeting`;
};

const GOING_ON =
  /^ *(?:(?:and|so|is it|are they|it'?s),? )*(?:still (?:going|on|running|active|at it|happening)(?: on)?|over(?: yet| now)?|ongoing|finished|done(?: yet| now)?)[ ?.!]*$|^(?:那|现在|目前|它)*(?:还在|仍在|还)(?:继续|进行|跑|做|持续)?(?:吗|么|没)[?？。 ]*$|^(?:那|现在)*(?:结束|停)了(?:吗|么|没)[?？。 ]*$/;
const RMP =
  /\brmps?\b|\breserve management\b|\bbill (?:buying|purchases)\b|准备金管理购买|储备管理购买|买短债|短债购买/;

/** "RMP?", then "still going?". */
const stillGoing: Anew = (text, { text: asked }, line) => {
  if (!GOING_ON.test(text)) return undefined;
  const han = /\p{Script=Han}/u.test(text);
  const isOfBills = line?.args.topic === 'reserve-management-purchases' || line?.args.series === 'SOMA_BILLS';
  if (isOfBills || RMP.test(asked)) return han ? 'rmp现在还在买吗' : 'is the fed still buying bills under rmp';
  return RUNOFF.test(asked) ? (han ? '缩表结束了吗' : 'is qt over') : undefined;
};

const TURNED =
  /^ *(?:(?:and|so|but|ok),? )*when (?:did|does|will) (?:it|that|they|this) (?<way>end|start|stop|begin|finish)[ ?.!]*$|^(?:那|它)*(?:是)?(?:什么时候|何时|哪天|哪年)(?<way2>结束|开始|停|启动|停止)(?:了)?的?[?？。呢 ]*$/;

/** "QT?", then "when did it end?". */
const turnOfIt: Anew = (text, { text: asked }, line) => {
  const { way, way2 } = TURNED.exec(text)?.groups ?? {};
  const isOfBills = line?.args.topic === 'reserve-management-purchases' || RMP.test(asked);
  if ((way ?? way2) === undefined || (!isOfBills && !RUNOFF.test(asked))) return undefined;
  if (way2 !== undefined) return `${isOfBills ? 'rmp' : '缩表'}什么时候${way2}`;
  return `when did ${isOfBills ? 'rmp' : (RUNOFF.exec(asked)?.[0].trim() ?? 'qt')} ${way}`;
};

const RANGE =
  /^ *(?:(?:and|what about|how about|the|target|its),? )*range[ ?.!]*$|^(?:那|和|目标|利率)*区间(?:呢|是多少|多少)*[?？。 ]*$/;

/** "The range?" of the federal funds rate, or of one that is set with it. */
const rangeOfIt: Anew = (text, { series: [id, ...more] }) =>
  RANGE.test(text) && id !== undefined && more.length === 0 && (OF_THE_RANGE.has(id) || id === 'iorb')
    ? /\p{Script=Han}/u.test(text)
      ? '联邦基金利率目标区间现在是多少'
      : 'fed funds target range'
    : undefined;

const ANEW: readonly Anew[] = [
  anotherRunoff,
  meetingBefore,
  whoSetsIt,
  lastMovedWhen,
  theOtherSide,
  sinceItMoved,
  ofThatYear,
  atPercentile,
  ofThatCountry,
  atThatPlace,
  releaseTime,
  decidedThere,
  stillGoing,
  rangeOfIt,
  turnOfIt,
];

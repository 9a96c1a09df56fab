import Big from 'big.js';
import { amountsIn, type SaidAmount } from '../parse/amounts-in-text.ts';
import { withoutCorrected } from '../parse/corrections.ts';
import { isSpaceAt, plainText } from '../parse/plain-text.ts';
import type { TimeSpan } from '../parse/time/calendar.ts';
import type { Time } from '../parse/time/read-time.ts';
import { isTraditional } from '../parse/traditional.ts';
import { seriesIn } from '../parse/understand.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import type { Policy } from '../series/facts.ts';
import { type Day, day } from '../values/day.ts';
import { bankFinder, type FindBanks, isOfSize, METRICS } from './banks.ts';
import { comparison } from './comparison.ts';
import { decidedOn, decisionDay } from './decisions.ts';
import { joined } from './joined.ts';
import { measuresIn, withMeasure } from './measures.ts';
import { contents } from './named-series.ts';
import { inPlainSums } from './plain-sums.ts';
import { plainWords } from './plain-words.ts';
import { reworded } from './reworded.ts';
import { timeIn } from './set-against.ts';
import { shapeOf } from './shape.ts';
import { spelledOut } from './spelled-out.ts';
import { correct } from './spelling.ts';
import { statesMove } from './states-move.ts';
import { tenors } from './tenors.ts';
import { titleIn } from './titled.ts';
import { listOfBanks } from './unknown-banks.ts';

/** What a question says, taken apart. */
export type Slots = {
  /** The plain text, misspellings put right. */
  readonly text: string;
  /** The text without days, amounts and measures: cues are heard in it. */
  readonly rest: string;
  /** The text with a mark in place of each series, day and amount. */
  readonly shape: string;
  /** In the order they are named, each once. */
  readonly series: readonly SeriesId[];
  /** Two series as one: `SOFR-IORB`, `WRESBAL/GDP`. */
  readonly derived?: string;
  readonly measures: readonly ('wednesday' | 'average')[];
  readonly time: Time;
  readonly amounts: readonly SaidAmount[];
  readonly side?: 'above' | 'below';
  readonly level?: SaidAmount;
  /** A day something happened that is asked about. */
  readonly event?: Day;
  /** The day that was asked about before the one that is now. */
  readonly earlier?: Day;
  /** The series that was asked about before the one that is now. */
  readonly other?: SeriesId;
  /** The stretch that was asked about before the one that is now. */
  readonly span?: TimeSpan;
  /** Banks, with commas between. */
  readonly bank?: string;
  /** The bank that was asked about before the one that is now. */
  readonly otherBank?: string;
  readonly metric?: string;
  /** What a picture is to be called. */
  readonly title?: string;
  /** It names something that is none of our subject. */
  readonly off: boolean;
  readonly why: boolean;
  /** It holds something to be so and asks whether it is: what it says may be false. */
  readonly claim: boolean;
};

/** What a reader knows when it reads. */
type Knowing = {
  readonly today: Day;
  readonly policy: Policy;
  readonly traditional?: boolean;
  /** A sentence of a text that is checked: it is read in its own words. */
  readonly asWritten?: boolean;
  /** Finds the banks held; without it, those people ask about most. */
  readonly banks?: FindBanks | undefined;
};

/** "Last week reserves were over…" asks for the last time, not about last week. */
const LAST_TIME =
  /\b(?:the )?last (?:week|day|month)(?= (?:that |when |with )?(?:the |on |bank )*(?:reserves?|sofr|effr|srf|rrp|tga|iorb|tgcr|total assets|it|they)\b)/;
const LAST_TIME_HAN = /上一?周(?=是(?!什么|啥|谁|不是|因|哪|被|怎))/;

const CHART_YEARS = /\b(\d{1,2})[ -]?(?:yr|year|y)s?(?= (?:chart|graph|plot|view|history))/;

/** With a stretch of its own, "10yr chart" is a chart of the ten-year yield. */
const OF_A_TIME =
  /\b(?:last|past|since|this|from|in|during|over) (?:the )?(?:(?:last|past) )?(?:\w+ )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|weeks?\b|months?\b|quarters?\b|years?\b|qt\b)/;
const yearsOf = (count: number, text: string): string =>
  OF_A_TIME.test(text) && (count === 10 || count === 30) ? `${count}-year yield` : `past ${count * 12} months`;

const WHY =
  /\bwhy(?:'?[ds])?\b|(?:^|[,;:.] ?) ?y (?=(?:did|do|does|is|are|was|were|has|have)\b)|\bhow'?s? come\b|\bwhere (?:did|has|have|does) .{0,40}\b(?:go|gone|vanish|disappear)\b|\bwhat (?:ate|drained|sucked|soaked|swallowed|took|knocked|absorbed|drove|drives|caused|causes|explains|is behind|is driving|is causing|is pushing|is pulling|pushed|pulled|lifted|dragged|sent|led|(?:made|makes?)(?! sense| up))\b|\bwhat'?s (?:behind|driving|causing|pushing|pulling|moving|lifting|dragging)\b|\breasons? (?:for|behind|why)\b|[?!.,;] ?(?:pls |please |can you |so )?explain(?: (?:pls|please|this|that|it))?[ ?.!]*$|[,;.!?] ?(?:so )?what happened[ ?.!]*$|\bcauses? (?:of|for|behind)\b|\bexplain (?:the|this|that|last) .{0,12}(?:fall|drop|decline|rise|jump|increase|surge|move|change|swing)|\bwhat accounts? for\b|\bwhich (?:side|line|item|factor|part|account)s?\b.{0,40}\b(?:explains?|drove|drives|moved|caused|accounts? for)\b|\bwhat (?:has |have )?(?:added|contributed) to\b|\bwho (?:ate|drained|took|sucked|soaked|swallowed|absorbed)\b|\b(?:who|what)(?:'?s| is| has| have)(?: been)? (?:eating|draining|taking|sucking|soaking|swallowing|absorbing)\b|\bbecause of what\b|\b(?:who|what|which \w+)(?:'?s| is| was| were)(?: mainly| mostly| most| chiefly| really)? to blame\b|\bwhose (?:fault|doing)\b|\bsame (?:culprits?|reasons?|causes?|drivers?|suspects?)\b|[-,;:.?] ?(?:source|cause|reason|explanation|culprit|drivers?)s?\? ?$|\bwhere (?:did|does) (?:it|that|the money|the cash) (?:all )?come from\b|是不是因为|是.{1,12}的(?:关系|缘故|原故)(?:吗|吧|么|嘛)|因为(?:这个?|它|那个?)(?:吗|么|嘛|吧)|(?:所以|因此|因为(?:这|那)个?).{1,12}才(?:会)?.{0,4}[降跌减少涨升增多]|钱从(?:哪|何)|从哪(?:里|儿)?来的?[?？]?$|wtf happened|what(?:'?s| has| have)? happened to|为什么|为啥|为何|怎么回事|怎么了(?!解)|什么原因|主因|谁(?:拉|拖|推|压|撑)(?:下|高|低|累|垮|起)?来?了?的|谁的锅|怪谁|谁在[动抽吸]|谁[抽吸]走|图啥|图什么|为的是什么|怎么(?:会|又|就|突然|一下子?|忽然|变)*(?:大|猛|暴|狂)?(?:下[滑跌降行]|上[升涨行]|回[落升]|走[低高]|缩水|跌|降|掉|减|少了|少[这那]么|多了|涨|升|增|飙|冲)|(?:跑|流|去|花)到?了?(?:到)?哪|哪(?:里|儿)?去了|吃掉|[吸抽]走|怎么没|干[嘛吗](?!的|用)|何以|咋(?!样)|原因|缘由|因为什么|被什么|(?:哪些|哪个|什么)(?:因素|项目|科目)(?:把|让|使|拉|推|抽|补)|(?:什么|啥)在(?:推动|带动|驱动|拉动|影响|左右)|什么(?:因素|东西)?(?:导致|造成|推动|拉动|推高|拉低|拖累|引起|带动|驱动)|(?:什么|谁)(?:让|使|把)|(?:推高|拉低|拖累|抽走|吸走)了?.{0,10}的(?:是|到底是)(?:什么|谁)|(?:资产|负债)端.{0,8}(?:推动|拉动|驱动|解释|造成|导致)|解释.{0,24}(?:下降|上升|减少|增加|跌|涨|变动|变化)/;

const LIQUIDITY = /(?<!net )\bliquidity\b|(?<!净)流动性/;

const CLAIM =
  /\b(?:fact or fiction|true or false|legit|is it a myth)\b|求证|真假|真的假的|核实|\b(?:were|was|is|are|fell|rose|hit|dropped|reached|stood)\b.*\? ?$|\bright ?\?*$|\bisn't it|\bcorrect ?\?*$|\btrue ?\?*$|^ ?(?:so|is|was|were|did|has|have|are|(?:is|was|were|are|did|has|have|does)n'?t)\b|\breally\b|吧[?。!]*$|对吗|对吧|是吗|是这样吗|是这样的吗|有这回事吗|属实吗|是不是|吗[?。!]*$|(?:不是|难道).{2,40}吗(?=[,，;；])|对不对|没错吧|真的|真有|\b(?:article|report|post|paper|boss|friend|colleague|someone|somebody|guy|dude|tweet|thread|podcast|newsletter|influencer|redditor|blogger)(?: (?:on|from|in|at) (?:\w+ ){0,2}?(?:twitter|x|reddit|youtube|tiktok|work|tv|discord))? (?:says?|said|claims?|claimed)\b|(?:文章|报道|报导|新闻|有人|同事|老板|朋友|推文|帖子|网友|博主|群友|群里)(?:里)?(?:说|称)/;
/** Whoever asks whether it is right holds it to be so, whatever words of time stand in it. */
const TAG = /\b(?:right|correct|true|legit|no) ?\?+ ?$|对吗|对吧|对不对|没错吧/;
/** A question with a word for what it asks holds nothing to be so. */
const OPEN =
  /\b(?:above|over|higher|up|more) or (?:below|under|lower|down|less)\b|\b(?:below|under|lower|down) or (?:above|over|higher|up)\b|还是|\bwhen\b|(?<!\bthat'?s )\bwhat\b|\bwhich\b|\bhow\b|\bwhere\b|什么时候|何时|哪|多少|几/;

const REACHED =
  /\b(?:hit|reach|cross|break|top)(?:t?ing|ping)\b.{0,30}\bfirst\b|\b(?:when|first|ever|last time)\b.{0,60}\b(?:hit|reach|cross|break|broke)(?:e[sd]|en)?\b|\b(?:hit|reached|touched|topped|got (?:up )?to) \$?\d|\bback (?:up )?to \$?\d|(?:何时|什么时候|首次|第一次|哪天).{0,12}(?:达到|触及|升到|涨到)|重[回返]|升回|涨回|站回|收复/;

/** What first reached a level came from below it, where nothing else is said. */
const sided = (compared: ReturnType<typeof comparison>, text: string, time: Time, amounts: readonly SaidAmount[]) =>
  compared.side === undefined &&
  time.at === undefined &&
  REACHED.test(text) &&
  amounts.some(({ kind }) => kind !== 'number')
    ? { ...compared, side: 'above' as const }
    : compared;

/** As long as a question that leans on another one is (characters). */
export const LEANS = 48;

const usualBanks = bankFinder([]);

/** Takes a question apart: misspellings, measures, time, amounts, series, in this order, each from what the ones before it left. */
export const readSlots = (
  message: string,
  { today, policy, traditional = false, asWritten = false, banks = usualBanks }: Knowing,
  previous?: Slots,
): Slots => {
  const { title, untitled } = titleIn(message);
  const typed = plainText(untitled);
  const text = reworded(spelledOut(tenors(joined(correct(asWritten ? typed : plainWords(typed))))));
  const lastTime = LAST_TIME.exec(text) ?? LAST_TIME_HAN.exec(text);
  const unlast = lastTime
    ? text.replace(lastTime[0], 'last time'.slice(0, lastTime[0].length).padEnd(lastTime[0].length))
    : text;
  const { measures, rest: unmeasured } = measuresIn(unlast);
  const years = CHART_YEARS.exec(unmeasured);
  const base = years ? unmeasured.replace(years[0], yearsOf(Number(years[1]), unmeasured)) : unmeasured;
  const named = seriesIn(base);
  const time = presently(timeIn(timeless(named.rest), text, today, policy), today);
  const { amounts: said, rest } = amountsIn(shown(time.rest), traditional || isTraditional(message));
  const amounts = inPlainSums(withoutCorrected(said, base), base);
  const codes = [...new Set(contents(base, named.found).map(({ target }) => target))];
  const compared = sided(comparison({ text: base, found: named.found, amounts }), text, time, amounts);
  const bank = bankIn(text, banks(text, previous?.bank !== undefined), time);
  // "And above 1.5 tn?" is of what was asked about before.
  const isOfThat = previous !== undefined && previous.series.length > 0 && text.trim().length <= LEANS;
  const unnamed = isOfThat ? [] : unnamedReserves(compared.side, amounts, text);
  const only = compared.series ?? withMeasure(codes.length > 0 ? codes : unnamed, measures);
  const level = compared.level ?? levelOf(amounts, only[0], compared.side);
  return {
    text,
    rest: heardIn(base, named.rest, rest),
    shape: shapeOf({ text: base, found: named.found, amounts, unnamed: named.rest, timeless: time.rest }),
    series: only,
    ...(compared.derived === undefined ? {} : { derived: compared.derived }),
    measures,
    time,
    amounts,
    ...(compared.side === undefined ? {} : { side: compared.side }),
    ...(level === undefined ? {} : { level }),
    ...eventOf(text, time, policy, today),
    ...(bank === undefined ? {} : { bank }),
    ...metricOf(text, bank ?? previous?.bank, bank === undefined ? previous?.metric : undefined),
    ...(title === undefined ? {} : { title }),
    off: named.off.length > 0,
    why: WHY.test(text),
    claim: (CLAIM.test(text) && (!OPEN.test(text) || TAG.test(text))) || (time.grain !== undefined && statesMove(text)),
  };
};

/** Series' names are left for the cues to hear; days and amounts are not. */
const heardIn = (text: string, unnamed: string, rest: string): string => {
  let [heard, from] = ['', 0];
  for (let i = 1; i <= text.length; i++) {
    const isNamed = isSpaceAt(unnamed, from);
    if (i < text.length && isSpaceAt(unnamed, i) === isNamed) continue;
    heard += (isNamed ? text : rest).slice(from, i);
    from = i;
  }
  return heard;
};

/** What is asked of today is asked of the latest there is. */
const presently = (time: Time, today: Day): Time => {
  if (time.at !== today || time.around) return time;
  const { at: _, grain: __, ...rest } = time;
  return rest;
};

/** Words that look like time and are not, the end of every month among them, hidden from the time reader. */
const timeless = (text: string): string =>
  text
    .replace(/\bover night\b|\bovernight\b|\b(?:each|every) (?:month|quarter|year)[- ]end\b/g, (word) =>
      word.toUpperCase(),
    )
    .replace(/(?<=(?:每到?(?:一?个)?|历次|各个?)[月季年](?:度)?)[末底]/g, (end) => (end === '末' ? LAST : BOTTOM));
const [LAST, BOTTOM] = ['\uE001', '\uE002'];
const shown = (text: string): string => text.toLowerCase().replaceAll(LAST, '末').replaceAll(BOTTOM, '底');

/** A level of trillions, and nothing named that it is the level of: reserves are what this is about. */
const unnamedReserves = (
  side: string | undefined,
  amounts: readonly SaidAmount[],
  text: string,
): readonly SeriesId[] => {
  const level = amounts.find(({ kind }) => kind === 'money');
  // Of QT and QE "assets" are the Fed's.
  if (level === undefined && ASSETS.test(text)) return ['totalAssets'];
  // What drains liquidity drains reserves.
  if (level === undefined && WHY.test(text) && LIQUIDITY.test(text)) return ['reservesWednesday'];
  if (level === undefined && STEP_OF_A_WEEK.test(text)) return ['reservesWednesday'];
  if (level !== undefined && LEFT_BANKS.test(text)) return ['reservesWednesday'];
  const trillions = level !== undefined && Number(level.value) >= 1.5e12 && Number(level.value) <= 4.5e12;
  return side && trillions && !/deposit|存款/.test(text) ? ['reservesWednesday'] : [];
};

/** Assets that QT or QE moved. */
const ASSETS =
  /^(?=.*\b(?:qt|qe)\b|.*\b(?:qt|qe) ?[1-4]\b)(?!.*\b(?:bank|banks|purchases?|bought|buying)\b).*\bassets\b.*\b(?:lost|shed|gained|added|fell|fall|drop(?:ped)?|rose|grew|shrank|decline[ds]?)\b/;

/** What steps from week to week, and is not named, is what H.4.1 is read for. */
const STEP_OF_A_WEEK =
  /\b(?:biggest|largest|worst|steepest|sharpest) (?:weekly|one-week|single-week) (?:drop|fall|decline|loss|plunge|rise|gain|jump|increase)\b|单周.{0,3}(?:[大猛暴狂])?(?:[掉跌降减少升涨增]|回[落升])|[那这当]一?周(?:一下子?|突然)?(?:大|猛|暴|骤|狂)(?:[掉跌降减少升涨增])/;

/** Money that left the banking system, or came into it, is reserves. */
const LEFT_BANKS =
  /\b(?:left|(?:drained|flowed|pulled|sucked|came|gone|went|poured|moved|vanished|disappeared|taken) (?:out )?(?:of|from|into)|entered) (?:the )?(?:us |u\.s\. |american )?bank(?:ing)? system\b|(?:从|自)?银行(?:体系|系统)(?:里|中|内)?(?:一下子?|突然)?(?:少了|流出|流失|抽走|蒸发|消失|跑掉|不见)了?/;

/** The amount a series is compared with. A bare number takes the unit such figures are spoken of in. */
const levelOf = (
  amounts: readonly SaidAmount[],
  subject: SeriesId | undefined,
  side: string | undefined,
): SaidAmount | undefined => {
  const meant = amounts.find(({ kind }) => kind !== 'number');
  if (meant || !subject || !side) return meant;
  const bare = amounts.find(({ value }) => Number(value) > 0);
  if (!bare || series(subject).unit === 'percent') return bare && { ...bare, kind: 'percent' };
  const scale = Number(bare.value) < 10 ? '1e12' : '1e9';
  return { ...bare, kind: 'money', value: Big(bare.value).times(scale).toFixed() };
};

const ANNOUNCED = /\bannounce|\bdecision\b|\bdecided\b|宣布|公布|决定|决议/;

const eventOf = (text: string, time: Time, policy: Policy, today: Day): { readonly event?: Day } => {
  const [named] = time.events.filter(({ regime }) => !regime);
  // "The day the end of QT was announced" is the day of the decision.
  const decided = named && ANNOUNCED.test(text) ? decidedOn(named.from, policy) : undefined;
  const event = decided ?? named?.from ?? begunOn(text, time, policy) ?? decisionDay(text, time, policy, today);
  return event === undefined ? {} : { event };
};

/** What markets made of a stretch of policy they made of its announcement. */
const begunOn = (text: string, { events }: Time, { regimes }: Policy): Day | undefined => {
  const regime = REACTED.test(text) ? events.find(({ regime: isLong }) => isLong) : undefined;
  const said = regimes.find(({ id }) => id === regime?.id);
  return said && day(said.announced ?? said.from);
};

const REACTED =
  /\breact|\brespon[ds]|\blaunch|\bannounce|\bunveil|\bstart|\bbegan\b|\bbegun\b|宣布|推出|启动|开始|反应/;

/** The banks that are named, each once, and the names in their list that are of no bank held. */
const bankIn = (text: string, found: ReturnType<FindBanks>, time: Time): string | undefined => {
  // "Before SVB failed, what part of its deposits …": the bank is meant, and its end too.
  const isReport = METRICS.some(([metric, cue]) => metric === 'uninsured' && cue.test(text));
  const free = isReport
    ? found
    : found.filter(({ start, end }) => !time.events.some((event) => event.start < end && start < event.end));
  return free.length === 0 ? undefined : [...new Set(listOfBanks(text, free))].join(', ');
};

const metricOf = (text: string, bank?: string, before?: string): { readonly metric?: string } => {
  const named = METRICS.find(([, cue]) => cue.test(text))?.[0];
  const metric =
    bank === undefined ? undefined : (named ?? (before === undefined && isOfSize(text) ? 'assets' : undefined));
  return metric === undefined ? {} : { metric };
};

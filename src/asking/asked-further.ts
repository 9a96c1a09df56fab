import { calendar } from '../parse/time/calendar.ts';
import { series } from '../series/catalog.ts';
import type { CommandCall } from '../values/answer.ts';
import { addMonths, type Day, iso, parseDay, yearOf } from '../values/day.ts';
import { stretchText } from '../values/stretch.ts';
import { againstAStretch } from './against-a-stretch.ts';
import type { Slots } from './slots.ts';
import { wholeOf } from './two-stretches.ts';

type Args = CommandCall['args'];
/** What a question after a line of figures makes of it: nothing where it asks something else. */
type Further = (line: CommandCall, before: Slots, said: Slots, today: Day) => CommandCall | undefined;

/** What is asked of the days and stretches a line is about: both of them, what lies between, what has been since, another figure over them. */
export const askedFurther: Further = (line, before, said, today) => {
  if (said.derived !== undefined || said.series.length > 1) return undefined;
  const ofTheirDays = onBothDays(line, before, said, today);
  if (ofTheirDays || said.series.length > 0) return ofTheirDays;
  for (const further of [
    againstAStretch,
    onNamedDays,
    untilThen,
    ofBothStretches,
    untilNow,
    betweenThem,
    sinceThat,
    averageOfItsWeek,
    otherFigure,
    latestNow,
    whyBetween,
    thenToo,
  ]) {
    const made = further(line, before, said, today);
    if (made) return made;
  }
  return undefined;
};

const isUntimed = ({ time }: Slots): boolean => time.grain === undefined && !time.ever && !time.sincePeak;
const change = (args: Args, from: Day, to?: Day): CommandCall => ({
  command: 'history',
  args: { series: args.series!, find: 'change', from: iso(from), ...(to === undefined ? {} : { to: iso(to) }) },
});
const dayOf = (text: string | undefined): Day | undefined => (text === undefined ? undefined : parseDay(text));
const isOn = ({ command, args }: CommandCall): boolean =>
  command === 'history' && args.find === 'on' && args.from !== undefined && args.series !== undefined;

const BOTH =
  /\b(?:on|for|at|in|over) (?:those|both|these|each)(?: of (?:those|them|these))?(?: (?:two|same))?(?: (?:days?|dates?|ones|meetings?|(?:year|quarter|month)[- ]?ends?))?[ ?.!]*$|\b(?:both|those|these|the two|each of (?:the|those)) (?:two )?(?:days|dates|ones|meetings|(?:year|quarter|month)[- ]?ends)\b|[这那]两[天日次回]|两个?(?:日期|日子|[年月季][底末]|时点)|两天/;

/** Whether two days are pointed back to: "on both days", 這兩天. */
export const isOfBothDays = (text: string): boolean => BOTH.test(text) && !/\d/.test(text);

/** The two days that were spoken of, the earlier one first. */
const daysOf = ({ args }: CommandCall, { time, earlier }: Slots): readonly [Day, Day] | undefined => {
  const pairs = [
    [dayOf(args.first), dayOf(args.second)],
    [earlier, time.at ?? time.week?.wednesday],
    [dayOf(args.from), dayOf(args.to)],
  ];
  const found = pairs.find(([one, two]) => one !== undefined && two !== undefined && one !== two);
  return found && [Math.min(found[0]!, found[1]!), Math.max(found[0]!, found[1]!)];
};

/** "And SOFR on those?": another figure on both days. */
const onBothDays: Further = (line, before, said) => {
  const isOfThem = isUntimed(said) || !/\d/.test(said.text);
  const days = isOfThem && BOTH.test(said.text) && !said.why ? daysOf(line, before) : undefined;
  const [named] = said.series;
  const code = named === undefined ? line.args.series : series(named).code;
  if (!days || code === undefined || code.includes(',')) return undefined;
  return { command: 'compare', args: { first: iso(days[0]), second: iso(days[1]), series: code } };
};

const ONLY_NAMED =
  /\b(?:and|what about|how about|or|then|on|at|of|the|for|both|each|respectively|please|pls|show|give me|end)\b|分别|各自?|都|是|多少|[呢那和跟与的在号日、末底?？。,，!. ]/g;

/** "And the end of July and of June?": the two beside each other. */
const onNamedDays: Further = (line, _, said) => {
  const [one, two, ...more] = said.time.named;
  if (!isOn(line) || !one || !two || more.length > 0 || said.rest.replace(ONLY_NAMED, '').length > 0) return undefined;
  const [first, second] = [one, two].map(({ to }) => to).sort((a, b) => a - b) as [Day, Day];
  if ([one, two].some(({ from, to }) => from !== to) || first === second) return undefined;
  return { command: 'compare', args: { first: iso(first), second: iso(second), series: line.args.series! } };
};

const ONWARDS =
  /\bfrom (?:there|then|that day)(?: on)?,? (?:to|till|until|through)\b|\b(?:after (?:that|then),? |then )(?:to|till|until|up to|through)\b|\bsince then (?:to|till|until|through)\b|^ ?(?:那|从那)?(?:之|以|此)?后(?:直?到|至)/;
const NAMES_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|今年|去年|\b(?:this|last) year\b|现在|今天|至今|\bnow\b|\btoday\b/;

/** "And from there to the end of the year?": of the year that was spoken of. */
const untilThen: Further = ({ command, args }, _, { text, time }) => {
  const start = dayOf(args.to ?? args.from);
  if (command !== 'history' || (args.find !== 'on' && args.find !== 'change') || start === undefined) return undefined;
  if (!ONWARDS.test(text)) return undefined;
  const said = time.to ?? time.at;
  if (said === undefined) return NAMES_YEAR.test(text) ? change(args, start) : undefined;
  const inYear = NAMES_YEAR.test(text) ? said : addMonths(said + 1, 12 * (yearOf(start) - yearOf(said))) - 1;
  const end = inYear > start ? inYear : addMonths(inYear + 1, 12) - 1;
  return change(args, start, end);
};

const MOVED =
  /^ ?(?:(?:so|and|ok|then|but),? )*(?:by )?(?:how (?:much|far) (?:has|have|did|had|is|was|'?s) (?:it|that|they|this|the balance)(?: all| really| been)*|how (?:has|did|have) (?:it|they|that)) (?:moved?|changed?|come (?:down|up|off)|(?:gone|go) (?:up|down)|fallen|fall|risen|rise|grown|grow|shrunk|shrink|dropped?|climbed?|up|down|lost|gained|done)\b(?: (?:since|by|in total|overall|all told|altogether|so far|from there|to date|then|that|until now|till now|by now|in all|between (?:them|the two)))*[ ?.!]*$|^(?:那|所以|前后|中间|两者|之间|期间|这期间|这段时间|这一年|一年|从那|自那|(?:之|以|此)?后|到|至|现在|今|为止|一?共|总共|合计|累计|总体|这么|相)*(?:动|变|缩|减|增|涨|跌|降|升|掉|少|多|扩|差|长|高|低)(?:动|化|少|加|大|小|水|表)?了?(?:多少|几[亿万]?|多大|百分之(?:几|多少)|几(?:成|趴|%)|多少%)(?:啊|呀|呢|钱)*[?？。 ]*$|^ ?(?:(?:so|and|ok|then|but),? )*(?:it'?s |is it |are we |it |that'?s )?(?:down|up|fell|fallen|rose|risen|dropped|changed?|moved|lost|gained|grew|shrank|(?:a )?(?:drop|rise|fall|gain|change) of) (?:by )?(?:how (?:much|far)|what)(?: (?:in (?:between|total|all)|since|since then|between (?:them|the two|those)|over (?:that time|the year)|overall|altogether|all told|by now|now|to now|to today|then))*[ ?.!]*$|^ ?(?:(?:so|and|ok|then|but),? )*how much (?:more|less|higher|lower|down|up|of a (?:drop|rise|fall|change))(?: (?:is (?:it|that)|in between|between (?:them|the two)|since|than then|now|than now|overall))*[ ?.!]*$/;
const SINCE =
  /^ ?(?:(?:so|and|ok|but),? )*(?:(?:what about|how about|what'?s (?:it done|happened|changed)|how'?s it (?:done|been|moved)) )?(?:ever )?since(?: then| that(?: day)?)?[ ?.!]*$|^ ?(?:and )?from (?:there|then)(?: (?:to|till|until) (?:now|today)| on)[ ?.!]*$|^(?:那|和)?(?:从那|自那|打那|那)?(?:天|时|一天)?(?:起|开始)?(?:(?:之|以|此)后|后来|以来)(?:一直)?(?:到|至)?(?:现在|今天?|目前)?(?:呢|咧|如何|怎么样|怎样)*[?？。 ]*$|^(?:那|和)?(?:一直)?(?:到|至)(?:现在|今天?|目前)(?:为止)?(?:呢|咧)[?？。 ]*$/;
const TO_NOW = /\bsince\b|\bnow\b|\bto date\b|\bso far\b|现在|至今|目前|[之以此]后/;
const DIFFERENCE =
  /^ ?(?:(?:so|and|ok|then),? )*(?:what(?:'?s| is| was) )?(?:the )?(?:percent(?:age)? )?(?:difference|diff|change|gap|growth|increase|rise|decline|drop|fall)(?: in (?:percent|pct|%))?(?: (?:between (?:them|the two|those)|then))?[ ?.!]*$|^(?:那|两者|的)*(?:变化|变动|差异|增减|涨跌|[涨跌增降升减]幅|(?:成|增)长)(?:了)?(?:多少|幅度)?(?:呢)?[?？。 ]*$/;

/** "What's the difference?" after one day and then another: from the one to the other. */
const betweenThem: Further = (line, before, said) => {
  const { text } = said;
  if (!isOn(line) || !isUntimed(said) || before.earlier === undefined || TO_NOW.test(text)) return undefined;
  const days = MOVED.test(text) || DIFFERENCE.test(text) ? daysOf(line, before) : undefined;
  return days && change(line.args, ...days);
};

/** "Now?" after a figure of a day, then "the change?": from that day to now. */
const untilNow: Further = ({ command, args }, before, said) => {
  const isLatest = command === 'reserves' || (command === 'history' && args.find === 'latest');
  if (!isLatest || before.earlier === undefined || !isUntimed(said)) return undefined;
  if (![MOVED, DIFFERENCE].some((one) => one.test(said.text))) return undefined;
  const code = args.series ?? (args.measure === 'average' ? 'WRESBAL' : 'WRBWFRBL');
  return change({ series: code }, before.earlier);
};

const WHICH =
  /^ *(?:(?:and|so|ok),? )*(?:which (?:one )?(?:was|is) (?:higher|lower|more|less|bigger|smaller)|how (?:much|far) apart|by how much)[ ?.!]*$|^ *(?:那)?(?:哪个|哪一?年|谁)(?:更|比较)?[高低多少大小](?:呢)?[?？。 ]*$/;

/** One stretch, then another, then "what's the difference?": the two beside each other. */
const ofBothStretches: Further = ({ command, args }, { span, time }, said, today) => {
  // Two that stand beside each other say which is which.
  if (command === 'compare' && isUntimed(said) && WHICH.test(said.text)) return { command, args };
  const [from, to] = [dayOf(args.from), dayOf(args.to) ?? today];
  // Of a year that was drawn the average is meant.
  const find = command === 'chart' && !args.series?.includes(',') ? 'average' : args.find;
  const isOfFigures =
    (command === 'history' || command === 'chart') && OF_STRETCHES.has(find) && args.series !== undefined;
  if (!isOfFigures || span === undefined || from === undefined || !isUntimed(said) || time.from === undefined)
    return undefined;
  if (![DIFFERENCE, WHICH, MOVED].some((one) => one.test(said.text))) return undefined;
  const [one, two] = [span, { from, to }].map((stretch) => wholeOf(stretch, today)).sort((a, b) => a.from - b.from);
  if (one!.to >= two!.from) return undefined;
  return {
    command: 'compare',
    args: { find: find!, first: stretchText(one!), second: stretchText(two!), series: args.series! },
  };
};
const OF_STRETCHES: ReadonlySet<string | undefined> = new Set(['average', 'highest', 'lowest', 'change']);

/** "And since then?" after a figure of a past day, or after a change that is over. */
const sinceThat: Further = (line, _, said) => {
  const { command, args } = line;
  if (!isUntimed(said)) return undefined;
  if (isOn(line) && [MOVED, SINCE, DIFFERENCE].some((one) => one.test(said.text)))
    return change(args, dayOf(args.from)!);
  // A year that was drawn, and what has come of it since.
  const isDrawn =
    command === 'chart' && !args.series?.includes(',') && [MOVED, LESS_NOW].some((one) => one.test(said.text));
  const isOver =
    (isDrawn || (command === 'history' && args.find === 'change')) &&
    args.to !== undefined &&
    args.series !== undefined;
  return isOver && (isDrawn || SINCE.test(said.text)) ? change(args, dayOf(args.to)!) : undefined;
};

const LESS_NOW =
  /^ *(?:(?:and|so|but|ok),? )*(?:(?:is it|it'?s|are they|that'?s) )?(?:more|less|higher|lower|bigger|smaller|up|down) (?:now|today|these days|since|since then)[ ?.!]*$|^(?:那|所以)*(?:现在|如今|目前)(?:是)?(?:更)?(?:多|少|高|低|大|小)(?:了|些)?(?:吗|么|还是)?.{0,3}[?？。 ]*$/;
const AVERAGE = /\b(?:average|avg|mean)\b|平均|均值|周均/;
const WEEK = /\bweek|周|礼拜|星期/;

/** "And the average for that week?" after a day's figure. */
const averageOfItsWeek: Further = (line, _, said, today) => {
  const { args } = line;
  const at = dayOf(args.from);
  if (!isOn(line) || at === undefined || !isUntimed(said) || !AVERAGE.test(said.text) || !WEEK.test(said.text))
    return undefined;
  if (args.series === 'WRBWFRBL') return { command: 'history', args: { series: 'WRESBAL', find: 'on', from: iso(at) } };
  const { from, to } = calendar('week', at);
  return {
    command: 'history',
    args: { series: args.series!, find: 'average', from: iso(from), to: iso(Math.min(to, today)) },
  };
};

const FIGURES: readonly (readonly [find: string, cue: RegExp])[] = [
  ['median', /\bmedian\b|中位数/],
  ['average', /\b(?:average|avg|mean)\b|平均|均值/],
  ['lowest', /\b(?:lowest|low(?:s|est)?|min(?:imum)?|trough|bottom|floor)\b|最[低少小差]|最厉害剩|谷底|低点|低到/],
  ['highest', /\b(?:highest|highs?|max(?:imum)?|peak|top)\b|最[高多大]|峰值|高点|高到/],
];
const INSTEAD = 32;

/** "The median rather": another figure of the same stretch. */
const otherFigure: Further = ({ command, args }, __, said) => {
  const [found, ...more] = FIGURES.filter(([, cue]) => cue.test(said.text));
  const isOfAStretch = command === 'history' && FIGURES.some(([find]) => find === args.find) && args.from !== undefined;
  if (!isOfAStretch || !found || more.length > 0 || !isUntimed(said) || said.text.trim().length > INSTEAD)
    return undefined;
  if (said.why || said.claim || said.level !== undefined || said.measures.length > 0 || said.side !== undefined)
    return undefined;
  const { tell: _, ...kept } = args;
  return { command, args: { ...kept, find: found[0] } };
};

const NOW =
  /^ ?(?:(?:and|so|but|ok|then),? )*(?:(?:what about|how about|what is it|what'?s it|how is it|where is it) )?(?:as of )?(?:right )?(?:now|today|currently|at present|at the moment|these days)[ ?.!]*$|^(?:那|和)*(?:现在|目前|如今|最新|今天|眼下|当下)(?:的|是|在|还|只|就|剩|有|下|了|到)*(?:呢|咧|多少|水平|几)*[?？。 ]*$|^ ?(?:and |so |but )*(?:how much|what)(?:'?s| is)? (?:it )?(?:left|remains|remaining)(?: (?:of it|in it|there|now|today))*[ ?.!]*$/;

/** Whether nothing but the present is named: "and now?". */
export const isOfNow = (text: string): boolean => NOW.test(text);

/** "Now?" after what was lowest, or averaged, in a time that is over: the latest. */
const latestNow: Further = ({ command, args }, _, { text, why }) => {
  const { tell: __, from: ___, to: ____, ...rest } = args;
  if (command === 'history' && args.level !== undefined && !why && isOfNow(text))
    return { command, args: { ...rest, find: 'last' } };
  return command === 'history' &&
    args.series !== undefined &&
    FIGURES.some(([find]) => find === args.find) &&
    !why &&
    isOfNow(text)
    ? { command, args: { series: args.series, find: 'latest' } }
    : undefined;
};

const RESERVES = new Set([undefined, 'WRBWFRBL', 'WRESBAL']);

/** "Why did it jump?" after two days or weeks beside each other: what moved reserves from the one to the other. */
const whyBetween: Further = ({ command, args }, _, said) => {
  const isChange = command === 'history' && args.find === 'change';
  const isPair = command === 'compare' || isChange;
  const [from, to] = isChange ? [dayOf(args.from), dayOf(args.to)] : [dayOf(args.first), dayOf(args.second)];
  if (!isPair || !said.why || !isUntimed(said) || !RESERVES.has(args.series) || said.event !== undefined)
    return undefined;
  return from === undefined || to === undefined || to <= from
    ? undefined
    : { command: 'drivers', args: { from: iso(from), to: iso(to) } };
};

const TOO =
  /也(?:会|是|有|曾)*(?:这样|那样|如此|这么|一样)|\b(?:did|does|was|is) (?:it|that|the same|this)(?: also)? (?:happen|the same|like (?:that|this))|\bsame (?:thing )?(?:happen|then|too|in|back)/;

/** "Was it like that a year earlier too?": what moved reserves in that week. */
const thenToo: Further = ({ command, args }, _, { text, time }) => {
  const at = time.week?.wednesday ?? time.at;
  return command === 'drivers' && args.week !== undefined && at !== undefined && TOO.test(text)
    ? { command, args: { week: iso(at) } }
    : undefined;
};

import type { CommandCall } from '../values/answer.ts';
import { THAT_DAY } from './what-happened-then.ts';

/** A word that asks for something, and which lines tell that. */
type Asked = {
  readonly word: RegExp;
  readonly told: (line: CommandCall) => boolean;
  /** Beside these it asks for nothing. */
  readonly but?: RegExp;
};

const finds =
  (...kinds: readonly string[]) =>
  ({ command, args }: CommandCall): boolean =>
    command === 'history' ? kinds.includes(args.find ?? 'latest') : false;

const isOne =
  (...commands: readonly string[]) =>
  ({ command }: CommandCall): boolean =>
    commands.includes(command);

const any =
  (...tests: readonly ((line: CommandCall) => boolean)[]) =>
  (line: CommandCall): boolean =>
    tests.some((test) => test(line));

/** The newest value of a rate that is set tells since when it stands. */
const tellsItsStep = ({ command, args }: CommandCall): boolean =>
  command === 'history' && args.find === 'latest' && /^(?:IORB|DFEDTAR[UL])$/.test(args.series ?? '');

/** Figures of each period, by what is told of them and what comes first. */
const ofPeriods =
  (...told: readonly string[]) =>
  ({ command, args }: CommandCall): boolean =>
    command === 'by-period' && told.some((one) => one === args.tell || one === args.order);

const nothing = (): boolean => false;

/** The words that ask for something not every line tells. */
export const ASKED: readonly Asked[] = [
  // What happened on the day of a figure is not told by the figure.
  {
    word: THAT_DAY,
    told: ({ command, args }) =>
      command === 'drivers' ? (args.week ?? args.from) !== undefined : command !== 'history',
  },
  // A day that was not read: what is left of "two Fridays ago".
  {
    word: /\b(?:mon|tues|thurs|fri|satur|sun)days?\b|(?<!how long )\bago\b|\beaster\b|\b(?:business|trading) day (?:before|after|of)\b|(?:第[一二三四五六]|最后)一?个?(?:交易日|工作日)|\b(?:first|second|third|fourth|last|final|2nd|3rd|4th) (?:business|trading|working) day|(?:周|星期)[一二四五六日](?!均)|春节|元宵节|端午节|中秋节|清明节|重阳节|复活节/,
    told: ofPeriods('end'),
    // "The letter goes out Friday" is no day that is asked about.
    but: /\b(?:due|out|meeting|deadline|call|class|deck|memo|by|for)(?: is| are)?(?: on| this| next| by)* (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:周|星期)[一二三四五六日](?:前)?(?:要|得|就要)?(?:交|开会|汇报|截止)/,
  },
  {
    word: /\b(?:biggest|largest|steepest|sharpest|greatest) (?:[\w-]+ ){0,3}?(?:jump|drop|fall|rise|increase|decrease|decline|gain|surge)s?\b|(?:最大|单日|单周)的?(?:跌幅|涨幅|降幅|升幅|增幅|减幅)/,
    told: any(finds('biggest-rise', 'biggest-fall'), isOne('drivers'), ofPeriods('change')),
  },
  // Which quarter fell most is not told by which week did.
  {
    word: /\b(?:which|what) (?:quarter|month|year)\b|哪(?:一)?(?:个)?(?:季度?|个?月份?|年)(?!度?的?第)/,
    told: ({ command, args }) => command !== 'history' || !/^biggest-/.test(args.find ?? ''),
  },
  // One total, or one mean, is not each year's.
  {
    word: /\brank (?:the )?(?:years|quarters|months)\b|每年(?![底末初])(?:的|各)?(?:变|增|减|涨|跌|升|降|平均|多少|分别)|历年|各年/,
    told: isOne('chart', 'qt', 'drivers', 'explain', 'by-period'),
  },
  // In how many months it rose is not told by the weeks it rose in.
  {
    word: /\bhow many (?:months|quarters|years)\b|(?:几|多少)个?(?:月|季度?|年)(?!前)/,
    told: ({ command, args }) => command !== 'history' || args.find !== 'count' || args.level !== undefined,
  },
  // The record before the last one is told by what was highest up to then.
  {
    word: /\b(?:previous|prior) (?:all[- ]time )?(?:record|high|peak)\b|(?:此前|先前|旧)的?(?:历史)?(?:最高)?(?:纪录|记录|峰值)/,
    told: ({ args }) => args.to !== undefined || args.place !== undefined,
  },
  // One month of each year, or the first week of it: months are no part of what is heard.
  {
    word: /\b(?:each|every)(?= {3,}| {1,2}[?.!]?$)|每年(?=的? {2}|的?第|的?首)/,
    told: isOne('by-period', 'qt', 'rrp'),
  },
  // A move may be one either way.
  {
    word: /\b(?:biggest|largest|steepest|sharpest|greatest) (?:[\w-]+ ){0,3}?(?:move|change|swing)s?\b(?! (?:up|down|higher|lower)\b)|(?:最大|单日|单周)的?(?:变动|波动)/,
    told: any(isOne('drivers'), ofPeriods('change')),
  },
  // A mean of steps, or a sum of days, is no mean of levels.
  {
    word: /\b(?:fall(?:en|s)?|fell|drop(?:s|ped)?|ris(?:e|es|en)|rose|change[ds]?|moved?|gr(?:ow|own|ew)|shr[aiu]nk) .{0,20}\b(?:per|a|each|every) (?:day|week|month|quarter)\b.{0,8} on average\b|\b(?:average|avg|mean|typical) (?:(?:one )?(?:weekly|daily|monthly|quarterly|day|week|month)(?:'?s)? )(?:change|move|rise|fall|drop|increase|decrease|swing|gain|loss)\b|平均(?:每[周天月日])的?(?:变|增|减|涨|跌|升|降)|(?:周|日|月)均(?:变动|增减|涨跌)|\bsum of\b|\bcumulative\b(?! (?:drop|fall|decline|decrease|reduction|change|rise|increase|gain|growth|move|cut)s?\b)|总和|加总/,
    told: isOne('qt', 'drivers'),
  },
  // Two figures together are told by no line; a picture shows both.
  {
    word: /\bplus\b|(?<=[a-z]) \+ ?(?=[a-z])|\bcombined\b|\badded (?:up|together)\b|加起来|加上?.{1,10}(?:合计|一共|总共)|(?:两者|二者)合计/,
    told: isOne('chart', 'compare', 'srf', 'qt'),
  },
  // How far something moved is no level it passed.
  {
    word: /\b(?:fall|fell|drop|dropped|rise|rose|jump|jumped|grow|grew|decline|declined|increased?|swing|swung|moved?) (?:by|of) (?:more than |over |at least |about )? {2,}/,
    told: any(finds('biggest-rise', 'biggest-fall', 'change'), isOne('drivers'), ofPeriods('change')),
  },
  { word: /\bmedian\b|中位数/, told: finds('median') },
  {
    word: /\b(?:volatil\w+|standard deviation|std\.? dev|correlat\w+|seasonally adjusted|annuali[sz]ed)\b|波动率|标准差|相关性|季节调整|年化/,
    told: nothing,
  },
  {
    word: /\b(?:per|by|each|every) (?:month|quarter|year)\b|\b(?:month by month|quarter by quarter|year by year)\b|逐[月季年]|每个?(?:月|季度|年)的?(?:平均|均值)/,
    told: isOne('chart', 'qt', 'drivers', 'by-period'),
    but: /\b(?:each|every) (?:month|quarter|year)[- ]end/,
  },
  {
    word: /\b(?:highest|lowest|maximum|minimum|peak(?:ed)?)\b|最高|最低|峰值/,
    told: any(
      finds('highest', 'lowest', 'change', 'first', 'all', 'biggest-rise', 'biggest-fall'),
      isOne('srf', 'rrp', 'chart', 'drivers'),
      ofPeriods('highest', 'lowest'),
    ),
    but: /\b(?:off|from|since|after|below|than|at|under) (?:its |the |their )?(?:\w+ )?(?:peak|high)|(?:比|距|较|从|自).{0,12}(?:最高|峰值)|\b(?:highest|lowest) (?:in|for) how long\b|多久(?:以)?(?:来|内)的?最[高低]/,
  },
  // What a figure means is no figure.
  {
    word: /\bwhat (?:does|do|would|did) (?:it|that|this|they) (?:mean|imply|tell|say)\b|\bis (?:it|that|this) (?:a |an )?(?:lot|big deal|problem|worry|worrying|bad|dangerous)\b|意味着?(?:什么|啥)|说明(?:了)?(?:什么|啥|问题)|要紧吗|严重吗|算多吗|算高吗/,
    told: isOne('ampleness', 'funding', 'rrp', 'srf'),
  },
  {
    word: /\b(?:average|avg)\b|平均|均值/,
    told: any(
      finds('average'),
      ofPeriods('average'),
      ({ args }) => /WRESBAL|WTREGEN|MORTGAGE/.test(args.series ?? '') || args.measure !== undefined,
      isOne('chart', 'drivers', 'reserves', 'funding', 'ampleness', 'srf'),
    ),
  },
  {
    word: /\bhow many (?:trading |business )?(?:days|weeks|times|months|sessions)\b|\bhow often\b|(?:几|多少)(?:次|天|周|个(?:交易日|月|星期))/,
    told: any(finds('count', 'streak', 'all'), isOne('srf', 'qt'), ofPeriods('above', 'below')),
    but: /哪几(?:天|周|次|个)|几天(?:前|内)|(?:前|近|这|那|后|头|最近|过去)几(?:天|周|个)/,
  },
  { word: /\b(?:in a row|consecutive|on the trot)\b|连续(?!抽)/, told: finds('streak') },
  {
    word: /\b(?:for the )?first time\b|首次|首度|第一次/,
    told: any(finds('first', 'all', 'count', 'change', 'on'), isOne('qt', 'srf', 'chart', 'drivers')),
  },
  {
    word: /\b(?:last|most recent) time\b|(?:上|最近|最后)一?次(?!的?(?:议息|会议|加息|降息|升息|决议|开会|fomc))/,
    told: any(finds('last', 'all', 'on', 'first'), isOne('srf', 'qt', 'chart'), tellsItsStep),
    // The newest reading says since when it is the lowest, or the highest.
    but: /\b(?:this|so|that|as) (?:low|high)\b|\bthan (?:now|today)\b|(?:这么|这样|如此|那么)(?:低|高|少|多)|比(?:现在|今天|目前|当前)/,
  },
  {
    word: /\bbreak ?downs?\b|\bcomposition\b|\bconsists? of\b|\bmade up of\b|由什么(?:组成|构成)|明细|构成|拆分/,
    told: isOne('balance', 'drivers', 'chart', 'srf', 'ampleness'),
  },
  {
    word: /\b(?:to|at|=) ?100\b(?! ?(?:bn|billion|m|tn|%|bp))|\brebased?\b|(?:为|=|等于)100(?![\d亿万.%])|基期/,
    told: ({ args }) => args.index !== undefined,
  },
  {
    word: /\b(?:excluding|except(?: for)?|leaving out|not counting)\b(?: (?:the )?[a-z-]+){0,2}|除了|除去|剔除|不含|不包括|不算/,
    told: isOne('drivers', 'balance'),
  },
  {
    word: /\b(?:every|each) (?:morning|day|evening|week|hour|friday|thursday)\b|每(?:天|日|周|早|晚).{0,4}(?:发|推|播|贴)/,
    told: isOne('history', 'by-period'),
  },
  {
    word: /\bin (?:chinese )?(?:yuan|rmb|renminbi|euros?|yen|pounds|sterling)\b|(?:多少|折合|换算成?)(?:人民币|欧元|日元|英镑|台币|港币)/,
    told: () => false,
  },
  {
    word: /\b(?:the )?(?:next|following|prior|preceding) (?:day|week|month|quarter|year)\b|\b(?:day|week|month|quarter|year) (?:after|before)(?: (?:that|this|it)\b|$)|(?:[后次隔翌]一?(?:天|日|周|年)|第二天)(?=的|呢|[,，。?？]|$)/,
    told: any(
      isOne('calendar'),
      ({ args }) => args.find === 'change' && args.from !== undefined && args.to !== undefined,
    ),
  },
];

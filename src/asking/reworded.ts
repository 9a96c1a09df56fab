import { runsOf, standingOf } from '../parse/pattern-filter.ts';
import { A_YEAR_BEFORE } from './a-year-before.ts';
import { DESK_TALK } from './desk-talk.ts';
import { ofItsMonth, otherHalf } from './other-half.ts';
import { NAMES } from './roundabout-names.ts';
import { LOOSELY } from './said-loosely.ts';
import { whoseItIs } from './whose-it-is.ts';
import { WRITTEN_CLOSELY } from './written-closely.ts';

/** Roundabout ways of saying when, and the way the grammar of time reads. */
const WAYS: readonly (readonly [said: RegExp, as: string])[] = [
  // "Reason overnight rates rose in 2019?": why they did.
  [
    /^ ?(?:(?:so|and|any|the|main|real) )*reason (?!for\b|behind\b|why\b|to\b|is\b|was\b|being\b|that\b)(?=\w)/g,
    'why ',
  ],
  // "From before Lehman up to now": since before it.
  [
    /\bfrom (?:(?:just|right|well|shortly) )?before (?<when>[^,;.?!]{3,30}?),? (?:(?:up|all the way|right|through|on) )?(?:to|till?|until|through) (?:now|today|date|the present|the present day|this day)\b/g,
    'since before $<when>',
  ],
  // "In both QTs", 两轮缩表: each by its name.
  [/\b(?:both|the two|each of the(?: two)?|each) (?:qts?|runoffs|rounds of (?:qt|runoff))\b/g, 'qt1 and qt2 each'],
  [
    /(?:这|前)?(?:两|2)[轮次](?:缩表|qt)(?=.{0,10}(?:各|分别))|第一[轮次](?<and>[和跟与、])第二[轮次](?:缩表|qt)/g,
    '第一轮缩表和第二轮缩表',
  ],
  // "On the last day of June", "the last trading day of 2025".
  [
    /\b(?:on )?(?:the )?(?:very )?(?:last|final) (?:(?:trading|business|working) )?day (?:of|in) (?:the month of )?/g,
    'at the end of ',
  ],
  [/(?<=[年月])的?最后一个?(?:天|日|交易日|工作日)/g, '底'],
  // 大行跟小行的总资产: each by its own name.
  [
    /(?<one>[大小](?:型?银)?行)(?:和|跟|与|、|及)(?<other>[大小](?:型?银)?行)的?总?资产/g,
    '$<one>总资产和$<other>总资产',
  ],
  [/(?<![最四几])(?<which>[大小](?:型?银)?行)的(?:总资产|资产总额|资产(?=有?多少|规模))/g, '$<which>总资产'],
  [/流通(?:中)?的?(?:美元|美金)?(?:现金|现钞|货币|钞票)/g, '流通中货币'],
  // 有人贴文说…真的假的: somebody says so, and is it.
  [/(?<=(?:有人|网友|群友|同事|朋友)(?:在)?(?:网上|群里)?)(?:贴文|发帖|发文|留言|爆料|转贴)(?=[说称])/g, ''],
  [/(?:是)?(?:真的假的|真的还是假的|是真是假|真还是假)(?=[?？!。 ]*$)/g, '真的吗'],
  // 抓两年: up to now.
  [/[抓取](?<n>[一二两三四五六七八九十半]|1?\d)(?<unit>年|个月)(?![前后底初])/g, '过去$<n>$<unit>'],
  // 用最多的前三天: the three largest.
  [/最(?:多|大|高|厉害|凶|猛)的?前(?<n>[一二三四五六七八九十]|\d+)(?<unit>天|周|名)/g, '最大的$<n>$<unit>'],
  // 财政部手上现金还有多少: its account too.
  [
    /财政部(?:现在|目前|如今)?手(?:[上里中]|头上?)(?:的|现在|目前|还)*(?:握?有|剩|留)?(?:着|了)?(?:的)?(?:多少)?(?:现金|钱)/g,
    'tga',
  ],
  // 美财政部账上趴着多少钱: its account.
  [
    /财政部(?:现在|目前|如今)?(?:的)?(?:账|帐|户头|账户|帐户)(?:上|里|中)?(?:现在|目前|还)*(?:趴|放|躺|剩|留|有|存)?(?:着|了)?(?=多少|几)/g,
    'tga有',
  ],
  // "QT开始到结束": all of it. 出事后那两周: the two weeks after it.
  [
    /(?:从|自)?(?:qt ?2?|缩表)(?:从)?(?:开始|启动)(?:那天)?(?:一直)?到(?:qt ?2?|缩表)?(?:结束|停止|终止)(?:那天|为止)?/g,
    '缩表期间',
  ],
  [/后(?:的)?那(?=[一两二三四五六七八九十\d]+个?(?:周|星期|礼拜|月|天))/g, '后'],
  [/\blmk\b/g, 'let me know'],
  [/\boff?t?en\b(?<!often)/g, 'often'],
  [/^ ?wen (?=(?:rate|cut|hike|qe|pivot)\b)/g, 'when is the next '],
  // What is held against last month is held against a month ago: its last figure may be the newest one.
  [
    /\b(?<to>vs\.?|versus|compared (?:to|with)|than|against) last month\b(?!'?s? (?:high|low|peak|top|best|record|average|mean))(?<!\b(?:this month|average|avg|mean)\b.*)/g,
    '$<to> a month ago',
  ],
  [
    /(?<!(?:这个?月|本月|平均|均值|\d月).*)(?<to>[跟和与比较])上个?月(?=相?比|同期|[多少高低]|[涨跌升降增减])/g,
    '$<to>一个月前',
  ],
  // All of a month, of which none is named, is all of this one.
  [/\ball (week|month|quarter|year)(?: long)?(?=[ ,?.!]*(?:$|(?:right|correct|true|yes)\b))/g, 'all this $1'],
  // A rate's limit is that of the range.
  // The last time a figure was told is its latest.
  [
    /(?<![再又更前上])(?:最近一?次 ?(?=(?:的)?(?:公布|发布|报|读数|数据|数值|值)?的?(?:是|为|有)?(?:多少|几)?[?？。 ]*$)|上一?次 ?(?=(?:的)?(?:公布|发布|报|读数|数据|数值|值)?的?(?:是|为|有)?(?:多少|几)[?？。 ]*$))/g,
    '最新',
  ],
  [/(?<=(?:sofr|effr|tgcr|bgcr).{0,12}(?:高于|超过|突破|超出|低于|破))上限/g, '目标区间上限'],
  [
    /\b(?<to>vs\.?|versus|compared (?:to|with)|than|against) last quarter\b(?!'s| (?:end|average|avg|high|low))(?<!\b(?:this quarter|q[1-4]|average|avg|mean|highest|lowest)\b.*)/g,
    '$<to> three months ago',
  ],
  [
    /(?<!(?:这个?季|本季|平均|均值|[一二三四1-4]季|最[高低]).*)(?<to>[跟和与比较])上个?季度?(?=相?比|同期|[多少高低]|[涨跌升降增减])/g,
    '$<to>三个月前',
  ],
  // A spread that is positive is above zero.
  [
    /(?<=\b(?:minus|spread|gap|it|that)\b.{0,40})(?<!\bwhy\b.*)\bpositive\b(?! (?:for|sign|thing|effect|news))/g,
    'above 0bp',
  ],
  [
    /(?<=\b(?:minus|spread|gap|it|that)\b.{0,40})(?<!\bwhy\b.*)\bnegative\b(?! (?:for|sign|thing|effect|news))/g,
    'below 0bp',
  ],
  [/(?<=(?:减|利差|价差).{0,12})(?:是|为|在|转)正(?:的|值)?(?![常确好面])/g, '高于0bp'],
  [/(?<=(?:减|利差|价差).{0,12})(?<!(?:为什么|为何|为啥).*)(?:是|为|在|转)负(?:的|值)?(?![责担面])/g, '低于0bp'],
  [/见顶(?:的?那|当)[天周日](?=.{0,5}(?:多少|几))/g, '最高'],
  // 季季底, 九月月底: the unit is said twice.
  [/(?<unit>[季月年])(?:的)?\k<unit>(?=[底末])/g, '$<unit>'],
  [/后的?(?:第二天|次日|翌日|隔天)/g, '后一天'],
  // 明天最后一个交易日了，附卖回多少: what is said of tomorrow is not what is asked.
  [
    /^ ?(?:明天|明日|后天|大后天|下周[一二三四五]?)(?:就)?(?:是)?[^,，。?？]{1,12}了[,，。] ?(?=(?![^?？]{0,30}(?:会|将|预|要|能))[^?？]{0,30}(?:多少|几))/g,
    '',
  ],
  // "Reserves ended 2025 at 3 trillion": on its last day; "opened the year".
  [
    /\b(?:ended|finished|closed(?: out)?|rang out|wrapped up) (?:out )?(?<when>(?:19|20)\d\d|the year|last year)(?= (?:at|with|on|above|below|over|under|near)\b)/g,
    'stood at the end of $<when>',
  ],
  [
    /\b(?:started|began|opened|entered|kicked off) (?:out )?(?<when>(?:19|20)\d\d|the year|this year)(?= (?:at|with|on|above|below|over|under|near)\b)/g,
    'stood at the start of $<when>',
  ],
  [
    /\b(?:the )?(?:same|this) (?:week|day|time|period|point|month|date) (?:of |in )?(?:last year|(?:a|one) year (?:ago|earlier|before))\b/g,
    'a year ago',
  ],
  // The day of the week beside a date says nothing more.
  [
    /(?<!last |past )\b(?:on )?(?:mon|tues|wednes|thurs|fri)day,? (?=(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)/g,
    'on ',
  ],
  [/(?<=\d[日号]) ?[(（]?(?:周|星期|礼拜)[一二三四五][)）]?(?!余额|水平|数据?|时点|收盘)/g, ''],
  // "Over the summer": the latest one.
  [
    /\b(?:over|during|through|throughout|across|in) the (?:whole |entire )?(?<season>spring|summer|autumn|winter)\b(?! of)/g,
    'in this $<season>',
  ],
  // "The cut in December": the meeting's day, not the month.
  [
    /\bthe (?<step>hike|cut|meeting|decision) (?:of|in) (?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: (?:19|20)\d\d)?)\b/g,
    'the $<month> $<step>',
  ],
  // From figure to figure: y/y, 年增.
  [/\b(?:y\/y|yoy)\b/g, 'change over the past year'],
  [/\bm\/m\b/g, 'change over the past month'],
  [/\bq\/q\b/g, 'change over the past quarter'],
  [/\bw\/w\b|\bwow\b/g, 'weekly change'],
  [/(?<![每逐历上下去今前后明\d一二三四五六七八九十两多几半])年(?:增|减(?!仓|息|持|少|税))(?![加长持])/g, '同比变化'],
  [/周环比/g, '环比上周'],
  [/同比(?!变|增|减|涨|跌|多|少)/g, '同比变化'],
  // "Over half a year", "within six months": up to now.
  [
    /\b(?:over|in|within|during|across|for) (?:the |a )?(?:(?:last|past) )?(?:half[- ]an?[- ]year|half[- ]year|a half year)\b(?! (?:of|before|after|to|from|ago))/g,
    'over the past 6 months',
  ],
  [/半年(?:之内|以内|内|间|里头|里)(?!的?第)/g, '过去半年'],
  [/\btax day(?= (?:mechanics?|plumbing|effects?|impact)\b)/g, 'tax payments'],
  // "Lower than they were in early April": since then.
  [
    /\b(?<more>(?:more|less|higher|lower|bigger|smaller|larger|fewer|greater)(?: now| today)?) than (?:(?:they|it|that|we|what) )?(?:it |they )?(?:was|were|had been|stood|did|had)(?: back)? (?:in|at|on|during) (?=(?:early |mid |mid-|late |the |end )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|start|end|beginning|spring|summer|autumn|winter))/g,
    '$<more> since ',
  ],
  // "Not the average": the other of the two measures.
  [
    /(?:(?:,| -+|\() ?(?:and )?|\b)(?:not|no|rather than|instead of|(?:i )?(?:don'?t|do not) (?:want|need|mean)|never mind|without) (?:the |a |any )?(?:weekly |week )?average[sd]?\b(?: (?:one|figure|number|please))?\)?/g,
    ' wednesday level',
  ],
  [/[,，]?(?:不是|而不是|别给我?|不要|不用|不看)(?:那个)?周?(?:均值?|平均)(?:值|数|的)?/g, '周三水平'],
  // "The volume in the SOFR market".
  [
    /\bvolumes? (?:(?:is|goes|runs|traded|that|which|there) )*(?:in|of|behind|underlying|for|through|under|at) (?:the )?sofr(?: market| rate)?\b/g,
    'sofr volume',
  ],
  // "一年增加多少": up to now.
  [
    /(?<![\d年月第去今前上下每过近这那后内最末底初头满到至从])(?<n>[一二两三四五六七八九十半]|1?\d)(?<unit>年|个月|个季度|周|个星期)(?=(?:以来|之?内|里|间|下来)?(?:一共|总共|共|大概|约|又|总计)?(?:增[加长]|减少|变[化动了]|[涨跌升降少多缩扩掉增减]了?(?:多少|几)|的?(?:平均|均值|最高|最低|走势)(?![^,，。]{0,3}(?:利率|收益率|殖利率)))(?!率))/g,
    '过去$<n>$<unit>',
  ],
  // "Did it spike at the end of the year": the last one that is over.
  [
    /(?<=\bdid\b.{3,40}) (?:at|around|into|by) (?:the )?(?:end of (?:the|this) year|year[- ]end|turn of the year)\b(?! (?:19|20)\d\d)/g,
    ' at the end of last year',
  ],
  // "On June 15 vs a week before": before that day.
  [
    /(?: (?:at|on))? (?<day>(?:the )?(?:\d{4}-\d\d-\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:,? \d{4})?(?: tax date| meeting)?)),? (?:vs\.?|versus|against|compared (?:to|with)) (?<n>(?:a|an|one|two|three|six|\d{1,2}) (?:day|week|month|year)s?) (?:before|earlier|prior)(?= ?[?.!]*$)/g,
    ' $<n> before $<day> vs $<day>',
  ],
  [/(?<!\b(?:federal|strategic|minimum|the|required|fractional) )\breserve(?= (?:chart|graph|plot)\b)/g, 'reserves'],
  [/(?<=周均|周三)口径的?/g, ''],
  // "The last three months only": nothing else is left out.
  [/(?<=\b(?:days?|weeks?|months?|years?|[mwy])),? only(?= ?[?.!]*$)/g, ''],
  [/\b(?:the )?turn of the year\b/g, 'year-end'],
  // "The post-covid high": the peak on record.
  [
    /\b(?:(?:the|its|their) )?(?:(?:post|after|during)[- ]?)?(?:the )?(?:covid|pandemic)(?:[- ]era)? (?<peak>highs?|peak|top|record)\b/g,
    'the peak',
  ],
  [/(?:新冠)?疫情(?:期间|时期|之后|以后|后|时)?的?(?:历史)?(?:最高点|高点|峰值|高位|高峰|顶部|顶点)/g, '峰值'],
  // Figures of reserves that are asked for are reserves; who uses them and when they come out is another matter.
  [/准备金(?:的)?(?:数据|数字|数值)(?=(?:当时|那时)?(?:是|有|为|报)?(?:多少|几|啥|什么水平))/g, '准备金'],
  [
    /\b(?:the )?reserves? (?:figure|number|reading|print|data point)s?(?= (?:on|at|of|for|as of|in|back in) (?:\d|the end|end|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|last|christmas))/g,
    'reserves',
  ],
  [/双(?:十一|11)(?=那天|当天|当日|那日|时|[的,，。?？]|$)/g, '11月11日'],
  [/跨年(?=的?[那这当](?:一)?(?:周|星期))/g, '去年底'],
  [/财政部在?(?:美联储|联储|联准会)的?(?:账上|帐上|账户[里上中]?|帐户[里上中]?|户头[里上]?)/g, 'tga'],
  // "Since the high in July" of a month of this year is since that month.
  [/(?<=\d月)的?(?:高点|低点|峰值|顶部|谷底|高位|低位)(?=以来|之后|以后|至今)/g, ''],
  [
    /\b(?:latest|newest|now|this week|current) (?:vs\.?|versus|against|compared (?:to|with)) (?:the )?(?:prior|previous|last|preceding) week\b/g,
    'change on the week',
  ],
  // "H.4.1 is out, where did …": why it is asked now.
  [
    /^ ?(?:so |ok |hey )?(?:the )?(?:new |latest )?(?:h\.?4\.?1|numbers|data|release)(?:'?s| is| are| was| were| just)? (?:just )?(?:out|released|published|in|dropped)(?: now| today)?[,.;!:-]+ ?(?=\w)/g,
    '',
  ],
  [/\btreasur(?:ys|ies)(?= (?:checking|account|cash|general)\b)/g, "treasury's"],
  [/\bw\/ ?(?=a\b|the\b|horizontal|line|\d)/g, 'with '],
  [/\b(?<which>high|low|highest|lowest|peak|average) (?:of|for) the year\b/g, '$<which> of this year'],
  // "The 10 and 30 year", 10年和30年.
  [
    /\b(?<one>10|30)(?: ?y(?:ea)?r?s?)? ?(?:and|&|vs\.?) ?(?:the )?(?<two>10|30)[- ]?y(?:ea)?rs?\b/g,
    '$<one>-year yield and $<two>-year yield',
  ],
  [
    /(?<one>10|30|十|三十)年期?(?<and>[和与跟、])(?<two>10|30|十|三十)年期?(?=.{0,4}(?:殖利率|收益率|国债|公债|美债))/g,
    '$<one>年期美债$<and>$<two>年期美债',
  ],
  // "Calendar 2023", "calendar year 2023": all of it.
  [/\b(?:full[- ])?calendar (?:year )?(?=(?:19|20)\d\d\b)/g, ''],
  // "As 2024 ended", "when 2025 began".
  [
    /\b(?:when|as|while) (?<when>(?:19|20)\d\d|the year|last year) (?:ended|closed|drew to a close|came to an end|finished)\b/g,
    'at the end of $<when>',
  ],
  [
    /\b(?:when|as) (?<when>(?:19|20)\d\d|the year|last year) (?:began|started|opened|kicked off)\b/g,
    'at the start of $<when>',
  ],
  [/\b(?<n>(?:past|last) (?:two|three|four|five|six|eight|ten|\d{1,2})) wednesdays\b/g, '$<n> weeks'],
  // What lies on either side of an event is around it.
  [
    /\b(?:just |right |shortly |immediately )?before (?:and|&|n|vs\.?|versus) (?:just |right |shortly |immediately )?after (?!that\b|this\b|it\b)/g,
    'around ',
  ],
  [/\bpre[- ](?=(?:svb|covid|qt|pandemic|lehman|rmp)\b)/g, 'before '],
  [/\bpost[- ](?=(?:svb|covid|qt|pandemic|lehman|rmp)\b)/g, 'after '],
  // "Atm" at the end is now, unless it is a machine.
  [/(?<!\b(?:the|an|my|from|at) )\batm(?= ?[?.!]*$)/g, 'now'],
  // QT among Chinese characters is 缩表.
  [/(?<![a-z])qt ?2?(?= ?\p{Script=Han})|(?<=\p{Script=Han} ?)qt ?2?(?![a-z0-9])/gu, '缩表'],
  // "Growth over one year": up to now.
  [
    /(?<=\S )over (?<n>an?|one|two|three|four|five|six|nine|ten|twelve|\d{1,2}) (?<unit>day|week|month|quarter|year)(?<s>s?)\b(?! ago)/g,
    'over the past $<n> $<unit>$<s>',
  ],
  // "Chart it for two years".
  [
    /(?<=\b(?:chart|draw|plot|graph|show|picture)\b.{2,60}) for (?:the )?(?<n>one|two|three|four|five|six|nine|ten|twelve|\d{1,2}) (?<unit>day|week|month|quarter|year)(?<s>s?)(?= ?[?.!]*$)/g,
    ' for the past $<n> $<unit>$<s>',
  ],
  // One event, and as long before it as after: "three months before and after QT ended".
  [
    /\b(?<span>(?:an?|one|two|three|four|five|six|nine|ten|twelve|\d{1,3}) (?:day|week|month|quarter|year)s?) before and (?:(?:an?|one|two|three|four|five|six|nine|ten|twelve|\d{1,3}) (?:day|week|month|quarter|year)s? )?after (?<event>[^,;?.!]{3,50})/g,
    '$<span> before $<event> and $<span> after $<event>',
  ],
  [
    /\b(?<one>(?:an?|one|two|three|four|five|six|nine|ten|twelve|\d{1,3}) (?:day|week|month|quarter|year)s?) before (?<event>[^,;?.!]{3,50}?)(?<and>,? (?:and|vs\.?|versus|against|compared (?:to|with)) )(?<other>(?:an?|one|two|three|four|five|six|nine|ten|twelve|\d{1,3}) (?:day|week|month|quarter|year)s?) (?:after|later)(?: it| that)?(?= ?[?.!,]*$)/g,
    '$<one> before $<event>$<and>$<other> after $<event>',
  ],
  [
    /(?<event>[^,，。、和与跟?]{2,14}?)(?<one>前[一两二三四五六七八九十\d]{1,3}个?(?:天|日|周|星期|月|季度?|年))(?<and>[和与跟、])(?<other>后[一两二三四五六七八九十\d]{1,3}个?(?:天|日|周|星期|月|季度?|年))/g,
    '$<event>$<one>$<and>$<event>$<other>',
  ],
];

/** In slang, when, and then of what. */
const ALL = [...A_YEAR_BEFORE, ...WRITTEN_CLOSELY, ...DESK_TALK, ...LOOSELY, ...WAYS, ...NAMES];

/** A longer text (characters) is no question but something to be looked through, and stays as it is. */
const LONGEST = 600;

const standing = standingOf(ALL.map(([way]) => [way.source]));

/** A plain text with what is said in a roundabout way said plainly. */
export const reworded = (text: string): string => {
  if (text.length > LONGEST) return text;
  let said = whoseItIs(ofItsMonth(otherHalf(text)));
  let stands = standing(runsOf(said));
  for (const [i, [way, as]] of ALL.entries()) {
    if (stands[i] === 0) continue;
    const plainly = said.replace(way, as);
    // What was put in may be said in a roundabout way itself.
    if (plainly !== said) stands = standing(runsOf(plainly));
    said = plainly;
  }
  return said;
};

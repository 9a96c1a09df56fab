import { alternatives } from '../parse/alternatives.ts';
import { runsOf } from '../parse/pattern-filter.ts';
import type { Day } from '../values/day.ts';
import type { Cues } from './intent.ts';
import { type Listener, listenerFor } from './listener.ts';
import type { Slots } from './slots.ts';

/** Why a question is not answered: it wants advice or a forecast, is about something else, or says nothing that is understood. */
export type Declined = 'advice' | 'forecast' | 'subject' | 'nonsense';

const ADVICE: Cues = {
  en: [
    'should (?:i|we|one|they|(?:our|my|the|a) (?:\\w+ )?(?:bank|company|firm|fund|treasurer|team|family|clients?|desk|treasury|book|group|office|portfolio)) (?:buy|sell|hold|move|lock|invest|get|put|take|short|long|go|hedge|keep|wait|switch|pull|withdraw|worry|be|rotate|refinance|refi|park|allocate|shift|add|trim|raise cash)',
    'fade (?:the|this|that) (?:\\w+[- ])?(?:turn|move|spike|rally|hike|print)',
    'pay(?:ing)? up for (?:term|the turn|turn)',
    'which side (?:do|would|are) (?:you|we|i) (?:want|take|like|on)',
    '(?:pay|receive) or (?:pay|receive) (?:the )?(?:1|2|3|5|10|30)[ -]?y',
    '(?:lend|borrow|fund|roll|go|stay|buy|lock(?: in)?) (?:in )?(?:term|overnight|o/n|longer|shorter)\\b.{0,12} or (?:to )?(?:stay|lend|roll|go|lock|fund|pay|take|wait|keep)',
    '(?:is it |it.?s )?time to (?:go|move|get|switch|rotate|shift) (?:to|into|in|out)',
    ...alternatives(
      'should i|shall i|time to (?:buy|sell|short|get out|load)|buy or sell|sell or (?:buy|hold)|good time to (?:buy|sell|invest|refi)|worth (?:buying|holding)|puts or calls|(?:pay or receive|receive or pay|payer or receiver)|calls or puts|bullish|bearish|long or short|go (?:long|short)|is my (?:money|cash|deposit|savings|account)|are my (?:deposits|savings)|is it safe to|my portfolio|lock (?:in )?(?:my|a) (?:mortgage|rate)|hedge my|buy the dip|any (?:stock|trade) ideas?|trade idea|recommend (?:a |me |any )?(?:stock|bond|etf|fund|trade)|a good buy|which (?:stocks?|etfs?|bonds?|bank) should|what should i (?:do|buy|sell)|do i (?:sell|buy)|load up on|load the boat|safe haven|risk on or|is it worth (?:buying|selling)|how (?:should|do) i (?:position|trade|invest)|financial advice|investment advice|what would you (?:buy|do)|better to (?:buy|hold|sell|keep|park|put|leave|own|stay in|be in)|buy (?:tlt|spy|qqq|gold|btc|bitcoin|stocks|bonds|treasuries|t-bills)|sell (?:tlt|spy|qqq|gold|btc|bitcoin|stocks|bonds)|yolo|(?:refi|refinance|buy|sell|lock(?: in)?|borrow|fix)(?: now)? or (?:wait|hold|sell|buy|stay|float)|(?:wait|hold off) or (?:refi|buy|sell|lock)|(?:refi|refinance|buy|sell) or not|rebalance (?:to|into) |best (?:\\w+ )?(?:stock|etf|bond|fund)s?',
    ),
  ],
  zh: alternatives(
    '(?:该|要|应该)(?:不该|不要)?(?:锁|拆|融|借)(?:长|短)?(?:定期|期限|跨[年季月]|隔夜|长钱|短钱)|(?:锁|拆|融|借).{0,4}还是(?:继续)?滚(?:动)?隔夜|滚(?:动)?隔夜还是|买.{0,10}(?:值不值得?|划不划算|划算吗|合不合算)|要不要(?:先|赶紧|赶快|现在|马上)?(?:出清|割肉|止损|止盈|补仓|换汇|跑路?|走人|买|卖|取|换|加|减|抛|抄|入|清|存|锁)|(?:该|应该|应不应该|该不该)(?:买|卖|加|减|抛|抄底|入|清仓|怎么配|换)|抄底|加仓|减仓|满仓|清仓|建仓|上车|利多还是利空|利空还是利多|利好还是利空|利空还是利好|看多还是看空|看涨还是看跌|值得买|值不值得买|能不能买|能买吗|可以买|(?<![去来都])买什么|怎么投资|投资建议|推荐(?:一|几|买|个|支)|从银行取出来|我的钱|我的存款(?!.{0,4}(?:赔|还|保|怎么办))|我的积蓄|做多|做空|适合(?:买|投资|入)|怎么配置|买点|止损|该卖|该买|梭哈|进场吗|是利多|是利空|是利好',
  ),
};

const FUTURE: Cues = {
  en: alternatives(
    "where do (?:you|u|we) (?:see|think)|(?:do|would) (?:you|u) (?:expect|reckon|forecast|predict)|where (?:will|are .{0,20} (?:headed|going))|when will|what will|how (?:high|low|far|much|many|big) (?:will|can|could|might)|will (?!the (?:next )?(?:h\\.?4\\.?1|release|data|minutes))|won't|going to|gonna|odds (?:of|on)|chances? (?:of|that)|probability|likelihood|forecast|predict|projection|projected|outlook|price target|yield target|target for 20|expect(?:ed|ing)? .{0,30}(?:next|by|in|to)|(?:is|are) (?:there )?(?:an?|another|any|more|the next) .{0,24}(?:coming(?! up| out)|brewing|looming|on the (?:way|horizon))|soon ?\\?*$|by (?:year[ -]end|christmas|the end of|next|20\\d\\d|dec|june|summer|spring)|next (?:year|month|quarter|summer|spring)'?s?|in the future|what happens next|headed next|likely to|are we (?:heading|headed)|could .{0,20} (?:hit|reach|fall to|drop to)|what's next for|when (?:is|are|does|do) .{0,20}(?:cut|hike|hiking|cutting|restart|come back|comes back|coming back|return|returning|resume|resuming)|next (?:rate )?(?:cut|hike|move|qe)|wen (?:rate )?(?:cut|cuts|hike|hikes|qe|pivot)\\b|bet on|how (?:many|long) .{0,24}(?:til|till|until|before) (?:they|we|the fed|it) .{0,8}(?:restart|resume|start|cut|hike|do|go|return|bring)|(?:btc|bitcoin|eth|gold|spx|spy|nasdaq|oil) (?:to|at|above|hits?|going) (?:\\$ ?)?\\d",
  ),
  zh: alternatives(
    '预测|预计|你(?:觉得|认为|估计).{0,16}(?:会|多少|到哪)|预判|展望|几率|概率|机率|可能性|会不会(?:再|又|降|涨|跌|升|加|重|爆|破|跌破|恢复|继续)|(?:什么时候|何时|几时|哪天|啥时候)(?:会|再|要|才|能)|会到|会涨|会跌到|会降到|会升到|会突破|会跌破|会重启|会恢复|会再(?:次)?|还会(?:再|继续|跌|涨|降|升)|能回到|能不能(?:回|到|涨|跌)|能涨到|能跌到|将会|未来(?:会|走势|怎么走)|后市(?!场)|接下来会|下一步会|(?:降息|加息|升息)(?:会|要|能|会在|在)*(?:什么时候|何时|几月|哪个?月)|明年.{0,10}(?:会|能|将|到多少|多少|[掉跌降升涨]到哪)|(?<!每|每个|每到|每逢)(?:年底|月底).{0,10}(?:会|能|将)|(?<!上)下个?(?:月|季度|周).{0,12}(?:会|能|将|多少)|会(?:降息|加息|升息|重启|扩表|缩表)|(?:什么时候|何时)(?:重启|恢复|降息|加息|升息)|目标(?:位|价)|(?:年底|明年|月底|季底|年末).{0,6}(?:会|能|可以)?上?看到?(?:多少|几|哪)|上看(?:多少|几|哪)|要来了吗|(?:危机|钱荒|风暴|崩盘|衰退).{0,4}(?:快要?|即将|要)(?:来|到来|爆发)|快了吗|再来一次|下次(?:降息|加息|升息)',
  ),
};

/** What makes a question about days to come one of the calendar, or of how things work, after all. */
const NOT_FUTURE: Cues = {
  en: alternatives(
    'release|minutes|(?:fed|federal reserve|banks) (?:be )?(?:open|closed)|publish|h\\.?4\\.?1|fomc|meeting|published|come out|comes out|calendar|schedule|tax date|what happens to|effect|affect|impact|how does|what would happen|auction|alert|ping|notify|tell me|let me know|settle|jackson|principal|proceeds|reinvest|(?:which|what) days .{0,30}(?:tight|tense|stress|pressure|squeeze|drain)|dates?\\b|(?:when(?:.s| is| are)|days (?:until|till|to)|^) ?(?:the )?(?:next |coming )?(?:month|quarter|year)[- ]?end\\b(?=[ ?.!]*$)|(?:any|what|which) (?:data|releases?|figures|numbers)(?: (?:is|are|come|comes|due|out|tomorrow|today|on)|\\?*$)',
  ),
  zh: alternatives(
    // At the end of any month, and of none that is named.
    '^ ?(?:每(?:个|到|逢)?)?[月季](?:末|底)的?[^\\d,，]{0,12}会(?:不会)?(?:冲高|[飙飆]升?|上升|跳升?|大涨|涨|走高|变紧|收紧|吃紧|下降|减少|回落)(?:一下)?(?:吗|么|嘛)?[?？。 ]*$|(?:什么|哪些|有没有|啥)数据(?!会)|哪(?:几|些)个?(?:天|日|日子).{0,12}紧|公布|发布|放假|休市|日程|行程|议息|开会|会议日期|几点|为什么|为何|怎样$|影响|提醒|通知|缴税|报税|消灭|印钱|印钞|消失',
  ),
};

const OFF: Cues = {
  en: alternatives(
    'national debt|federal debt|public debt|government debt|debt does the (?:us|government)|weather|will it (?:rain|snow)|fort knox|\\bcpi\\b|\\bpce\\b|\\bppi\\b|inflation (?:print|rate|data)|payrolls|nonfarm|\\bnfp\\b|unemployment|jobless|\\bpmi\\b|stock price|share price|earnings|\\b(?:tencent|alibaba|nvidia|tesla|tsmc|amazon|netflix|microsoft)\\b|recipe|dinner|lunch|football|soccer|champions league|\\bnba\\b|\\bnfl\\b|world cup|poem|joke|song|movie|translate this|homework|horoscope|lottery|passport|flight|hotel|restaurant|\\bpizza\\b|password|\\bpin\\b|credit card|debit card|javascript|\\bpython\\b|c\\+\\+|\\brust\\b|\\bjava\\b|s&p 500|nasdaq|dow jones|dogecoin|ethereum|\\beth\\b price|bitcoin price|btc price|exchange rate|eur/usd|usd/cny|usdjpy|\\blpr\\b|\\bmlr\\b|\\bmlf\\b|oil price|gold price|housing prices',
  ),
  zh: alternatives(
    '台股|港股|(?<![a-z])a股|日股|陆股|加权指数|[出写给编做来解](?:我|个|一)?(?:[一二两三四五六七八九十几\\d]{1,2}|些)?[道个题份套张](?!.{0,6}(?:准备金|储备|美联储|联准会|利率)).{0,6}(?:考题|试题|考卷|试卷|题目|练习题|作业|单选题|选择题|应用题)|数学题|英文题|英语题|数学考|国文题|语文题|物理题|化学题|(?:美国|联邦)(?:国债|公债|债务)(?:总额|总量|总规模|余额有)|国债总额|债务总额|天气|气温|下雨|\\bcpi\\b|\\bppi\\b|\\bpmi\\b|\\blpr\\b|\\bmlf\\b|非农|失业率|通胀率|通货膨胀率|股价|股票价格|财报|腾讯|阿里巴巴|英伟达|辉达|特斯拉|苹果公司|比亚迪|鸿海|联发科|(?:季度?|[上下]半年|去年|今年)(?:净)?(?:赚|获利|盈利|亏)了?(?:多少|几[亿个])|营收|净利润?|菜谱|吃啥|吃什么|晚饭|午饭|足球|世界杯|篮球|写一首|写首|讲个笑话|笑话|电影|歌词|密码|信用卡|提款卡|银行卡|身份证|护照|机票|酒店|餐厅|订位|位子|汇率|(?:美元|美金|欧元|日元|日圆|英镑|台币|人民币|港币|韩元|韩圆|澳元|加元|瑞郎)(?:兑|对)换?(?:成)?(?:美元|美金|欧元|日元|日圆|英镑|新?台币|人民币|港币|韩元|韩圆|澳元|加元|瑞郎)|金价|油价|房价|(?<!银行|联储|联准会)放假|台积电|茅台|星座|彩票|作业|存款利率|房贷怎么办|a股|港股|以太[坊币幣]|狗狗币|资金费率|永续合约|社保|公积金|shibor|沪铜|沪深|螺纹钢?|夜盘|原油|商品期货|人民银行|央行逆回购|净投放|净回笼|mlf',
  ),
};

const [isAdvice, isFuture, isNotFuture, isOff] = [ADVICE, FUTURE, NOT_FUTURE, OFF].map(listenerFor) as [
  Listener,
  Listener,
  Listener,
  Listener,
];

/** Other central banks, whose figures are not held here; what they require of a bank is reckoned by their rules. */
const ELSEWHERE =
  /\becb(?:'s)?\b|\beuro ?(?:area|zone)\b|\beurosystem\b|\beuropean central bank\b|\bboj\b|\bbank of (?:japan|england|canada|korea|russia|mexico|israel)\b|\bboe\b|\bpboc\b|\bpeople's bank\b|\bsnb\b|\bswiss national bank\b|\brba\b|\brbnz\b|\breserve bank of \w+|\briksbank\b|\bbundesbank\b|\bnorges bank\b|欧元区|日本央行|日本银行|(?<!\d)日银|欧洲?央行|英国央行|英格兰银行|瑞士央行|(?:澳洲|澳大利亚|加拿大|韩国|印度|土耳其|俄罗斯|台湾|中国|英国|瑞典)的?(?:央行|中央银行)|人民银行|降准(?!备|(?:[和跟与](?:放水|印钱|印钞))|(?:(?:是不是|算不算|到底|其实)?(?:就是|等于|等同于?|算是?|叫))?(?:变相)?(?:放水|印钱|印钞))/;
const OURS =
  /\bfed(?:eral reserve)?(?:'?s)?\b|\bus\b|\bamerican?\b|\bswaps?\b|\bforeign\b|\bratios?\b|\brequire|\bminimum\b|\brules?\b|\bdeposits?\b|美联储|联准会|联储|美国|互换|换汇|准备金?率|存准|法定|最低|规则|规定|存款/;

/** Rates of money elsewhere, and what Hong Kong's authority and its peg are called: nobody asks for them with ours in mind but beside ours. */
const RATES_ELSEWHERE =
  /\b(?:hibor|euribor|tibor|sonia|saron|tona(?:r)?|ester|estr|stibor|nibor|bbsw|corra|sibor|sora|mibor|klibor|jibor|taibor)\b|€str|香港金融管理局|金管局|联系汇率|港元拆息|港币拆息|香港银行同业拆息|欧元短期利率|欧洲银行同业拆息|\bhkma\b/;

/** What other countries hold in reserve, unless a rule of theirs is asked for. */
const ABROAD =
  /\breserves? (?:in|of|held by|for) (?:the )?(?:china|russia|india|japan|germany|france|italy|spain|uk|united kingdom|britain|england|brazil|mexico|canada|australia|turkey|kazakhstan|argentina|chile|nigeria|egypt|south africa|korea|taiwan|hong kong|singapore|switzerland|saudi|ukraine|poland|norway|sweden|israel|iran|pakistan|indonesia|vietnam|thailand)\b|(?:中国|俄罗斯|印度|日本|德国|英国|法国|韩国|台湾|瑞士|土耳其|巴西|加拿大|澳大利亚|澳洲)的?(?:银行)?(?:准备金|储备)(?!率|比|要求|制度|规定)/;
const RULES = /\bratios?\b|\brequire|\bminimum\b|\brules?\b|准备金?率|要求|规定|制度/;

/** What the Committee will decide is a forecast, though the day of its meeting is known; what would follow from it is none. */
const DECIDES =
  /\b(?:will|gonna|going to) (?:the )?(?:fed |fomc |they |powell |committee )?.{0,16}\b(?:cut|hike|raise|lower|restart|resume|pause|(?:change|move|touch|adjust) (?:interest |policy )?rates?)\b|(?:会议?|议息|fomc)(?:上)?会(?:不会)?(?:动|调|变|改)(?:整|动)?利率|(?:会不会|是否会|会否)(?:再|继续)?(?:[调降升提][整高低升降]?(?:法定)?(?:存款)?(?:存准率?|准备金?率)|降准|降息|加息|升息|重启|扩表|缩表)|(?:[年月]份?|下次|这次|会议)(?:还|再|就)*会(?:不会)?(?:再|继续)?(?:降|加|升)息|明年.{0,12}(?:会|能|要)[涨跌升降掉][到至](?:哪|多少|几)/;
const FOLLOWS = /\bif\b|\bhappen|\beffect|\bimpact|如果|要是|影响/;

/** Whether a text asks about another central bank: what it is called decides that, whatever the words beside it are like. */
export const isElsewhere = (text: string): boolean =>
  EARNINGS.test(text) ||
  PEOPLE.test(text) ||
  (ELSEWHERE.test(text) && !OURS.test(text) && !TOLD_APART.test(text)) ||
  (RATES_ELSEWHERE.test(text) && !OUR_RATES.test(text)) ||
  (ABROAD.test(text) && !RULES.test(text)) ||
  (RULES_TO_COME.test(text) && ANOTHER_COUNTRY.test(text));

/** What another central bank will make of its ratio is no rule that is held here. */
const RULES_TO_COME =
  /\b(?:will|going to|gonna)\b.{0,40}\b(?:cut|raise|hike|lower|change|trim)\b.{0,24}\b(?:ratio|requirement)|央行.{0,12}(?:会不会|是否会|会否|要不要|会).{0,4}[调降升提].{0,6}(?:存准|准备金?率)/;
const ANOTHER_COUNTRY =
  /\b(?:taiwan|china|chinese|india|turkey|turkish|brazil|indonesia|philippines|hong kong|korea)\b|台湾|中国|大陆|国内|印度|土耳其|巴西|印尼|菲律宾|韩国/;

/** Whether our reserves are what others call so is asked of ours. */
const TOLD_APART =
  /\breserves?\b.*\b(?:same (?:thing )?(?:as|like)|differ\w*)\b|准备金.*(?:一回事|一样吗|是一样|区别|不同|差别|差在哪|同一个)/;

/** A figure of ours that a rate elsewhere is set beside. */
const OUR_RATES =
  /\b(?:sofr|effr|iorb|tgcr|bgcr|ioer|fed funds|rrp|srf|reserves?|fed(?:eral reserve)?(?:'s)?|standing repo|swap lines?)\b|准备金|美联储|联准会|联储|逆回购|互换|缩表|美债/;

/** Who holds an office is no figure, and is not held here. */
const PEOPLE =
  /\bwho (?:chairs|runs|heads|leads|governs|presides over) (?:the |at )?(?:\w+ ){0,3}(?:fed(?:eral reserve)?|fomc|board|treasury|committee)\b|\bwho(?:'s| is| was| are| will be) (?:the )?(?:\w+ ){0,3}(?:chair(?:man|woman|person)?|president|governors?|head|boss|secretary) (?:of|at) (?:the )?(?:\w+ ){0,2}(?:fed(?:eral reserve)?|fomc|board|treasury)\b|\bwho(?:'s| is| was) (?:the )?(?:fed(?:eral reserve)?(?:'s)? (?:chair(?:man|woman|person)?|president|boss|head)|treasury secretary)\b|(?:美联储|联储|联准会|财政部|财长|fed)的?(?:新任?|现任|下任|下一任)?(?:主席|总裁|理事|掌门人?|部长|老大|老板)?(?:现在|目前)?(?:是|叫)(?:谁|哪位)|谁(?:是|在当|当|担任|接任)(?:美国)?(?:美联储|联储|联准会|财政部|fed)/;

/** When a company tells its earnings is no matter of reserves, whatever a calendar sounds like. */
const EARNINGS =
  /(?:财报|法说会).{0,10}(?:哪天|什么时候|几号|何时|几时|哪一天|公布|发布|日期)|除[权息]日|\bearnings (?:date|day|call|season|release)\b|\bwhen .{0,30}\bearnings\b|\bex-dividend\b/;

/** Whether to buy or to sell something that is named is advice, whatever else a text is like. */
export const isPlainAdvice = (text: string): boolean => TRADE.test(text);
const TRADE =
  /\b(?:pay or receive|receive or pay)\b|\b(?:buy|sell|short|dump|hold)(?:ing)? (?:some |more |my |the )?(?:tlt|spy|qqq|gld|btc|bitcoin|gold|stocks?|bonds?|treasuries|t-?bills)\b.{0,16}\?|\bshould (?:i|we) (?:buy|sell|hold|dump)\b|\b(?:tlt|spy|qqq|btc|bitcoin|gold|stocks) (?:a )?(?:buy|sell)\b|(?:tlt|spy|qqq|btc|比特币|黄金|股票|债券|美债|基金)(?:还|现在)?(?:可以|能|该|值得)(?:买|卖|抛|加|入)|(?:该|应该|要不要|该不该|现在(?:能|可以))(?:买|卖|抛|加仓|入手)(?:点|些|进|掉)?(?:美债|公债|国债|债券|国库券|短债|股票|比特币|黄金|基金)/;

/** Whether what a meeting to come will decide is asked for, whatever else a text is like. */
export const isPlainForecast = (text: string): boolean => DECIDES.test(text) && !FOLLOWS.test(text);

/** What is asked for that is never given: what to do with money, what will be. Said of the text as a whole. */
export const declined = ({ text, time, why, off: offNamed, series }: Slots): Declined | undefined => {
  const runs = runsOf(text);
  if (isAdvice(text, runs)) return 'advice';
  if (offNamed && series.length === 0) return 'subject';
  if (isOff(text, runs) || isElsewhere(text)) return 'subject';
  if (!why && DECIDES.test(text) && !FOLLOWS.test(text)) return 'forecast';
  if (!why && !isNotFuture(text, runs) && (isFuture(text, runs) || time.ahead !== undefined)) return 'forecast';
  return undefined;
};

/** What a question is declined for; one that follows on a time that is over asks for no day to come: "and by the end of June that year?" */
export const declinedFor = (own: Slots, followed: Slots | undefined, today: Day): ReturnType<typeof declined> => {
  const reason = declined(own);
  const isPast = followed !== undefined && (followed.time.at ?? followed.time.to ?? today) < today;
  return reason === 'forecast' && isPast ? undefined : reason;
};

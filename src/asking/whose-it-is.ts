/** A plain text in which a bare name that may be several parties' says whose it is: the Treasury's cash, the Fed's bills. */
export const whoseItIs = (text: string): string => holdings(parts(cash(sized(cashOfBanks(text)))));

/** Cash of large or of small banks that is held against another time, or of which one figure of many is asked for, is a series of its own. */
const cashOfBanks = (text: string): string =>
  AGAINST.test(text) || OF_MANY.test(text)
    ? text
        .replace(OF_BOTH, 'caslcbw027sbog和casscbw027sbog')
        .replace(
          CASH_OF,
          (said, ...[at, whole]: readonly [number, string]) =>
            `${/small|小/.test(said) ? 'casscbw027sbog' : 'caslcbw027sbog'}${/ $/.test(said) || /\d/.test(whole[at + said.length] ?? '') ? ' ' : ''}`,
        )
    : text;
const AGAINST =
  /\b(?:than|vs|versus|compared (?:to|with)) (?:an? |last|in |at |before|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:19|20)\d\d)|\b(?:since|fallen|risen|changed?|rise|rose|fell|fall|dropped|grown)\b|[比跟和与较](?:去年|前年|上个?[月季]|[一半两三]年前|年初|年底|\d)|(?:今年|去年|以来).{0,6}(?:多|少|增|减|变)/;
/** An extreme, a mean, the times past a level, the steps, a run, the newest figure, one of each period. */
const OF_MANY =
  /\b(?:averages?|avg|mean|median|highest|lowest|peak|record|maximum|minimum|bottom(?:ed)?|biggest|largest|greatest|sharpest|steepest|worst|first|last time|last(?= week .{0,40}\b(?:above|below|over|under)\b)|how many|longest|streak|in a row|latest|newest|most recent|(?:each|every|per|by) (?:week|month|quarter|year)|quarterly|monthly|(?:above|below|over|under|less than|more than) \$?\d)\b|平均|均值|中位|[高低]点|[高低]位|(?<!最)最[高低多少新]|的[顶底](?!部)|最[长久大凶猛狠快厉]|跌幅|涨幅|增幅|纪录|[首上]次|第一次|连[涨跌降增]|(?:超过?|大于|小于|不到|少于|低于|高于|过) ?\d|各[年季月周]|每[一个]?个?[年季月周]|最新|谁|今年/;
const OF_BOTH = /大(?:型|中)?(?:和|与|、)?小型?(?:银行|行)的?现金(?:资产)?/g;
const CASH_OF =
  /\b(?:the )?(?:big|large|larger|small|smaller) (?:domestic |us )*banks?'?s?'? (?:(?:hold(?:ing)?|have|keep(?:ing)?) (?=(?:more|less) cash)|cash(?: assets| holdings| balances)?\b)|\bcash (?:assets |holdings |balances )?(?:at|of|held (?:at|by)) (?:the )?(?:big|large|larger|small|smaller) (?:domestic |us )*banks\b|(?<![中最])[大小]型?(?:银行|行)(?:手[上头里])?的?现金(?:资产)?/g;

/** How big the Fed is, is how big its balance sheet is. */
const sized = (text: string): string =>
  text.replace(SIZED, (fed) => (/联/.test(fed) ? '美联储总资产' : 'fed balance sheet'));
const SIZED =
  /(?<=\bhow (?:big|large) (?:is|was) )(?:the )?fed(?=(?: now| today| these days| compared| relative| vs\b| versus| as (?:a )?(?:share|percent)|[ ?.!]*$))|(?:美联储|联准会|联储)(?=(?:现在|目前|如今|今天)?(?:到底)?(?:有)?多大(?:规模)?[?？。吗呢 ]*$|(?:的?规模)?(?:现在|目前)?(?:相当于|占)(?:美国)?(?:的)?gdp)/;

/** The Treasury with a balance is its account: "how low did the Treasury get", "the Treasury was sitting on 900 billion". */
const cash = (text: string): string =>
  BALANCE.test(text) && !SECURITIES.test(text) ? text.replace(TREASURY, 'the tga') : text;
const TREASURY =
  /\b(?:the )?(?:us )?treasury(?= (?:ever|get|got|go|went|was|is|were|sat|sit|sits|sitting|had|has|have|held|holds?|keeps?|kept|end(?:ed)?|start(?:ed)?|fall|fell|run|ran|dip|dipped|drop|dropped)\b)/;
const BALANCE =
  /\bbalances?\b|\bcash\b|\bsitting on\b|\bclose to zero\b|\b(?:how )?(?:low|high)(?:est|er)?\b|\b(?:more|less|fewer) than\b|\b(?:over|under|below|above) \$?\d/;
const SECURITIES =
  /\byields?\b|\bauction|\bbills?\b|\bnotes?\b|\bbonds?\b|\bsecurit|\brunoff\b|\bcaps?\b|\bholdings\b|\brepo\b|\bdebt\b|\bborrow|\btga\b|\bgeneral account\b|\bcash (?:does|did|has) the\b/;

const PARTS = /\bshare\b|\bpercent|\bproportion\b|\bfraction\b|\bratio\b|\bhow much of\b|占|比重|比例|几成/;
const OF_THE_FED = /\bfed(?:'?s)?\b|\bsoma\b|联储|联准会/;

const GROWING =
  /\brmp\b|\bbought\b|\badded\b|\bgone up\b|\bgrown?\b|\bytd\b|\bchanged?\b|\bincreased?\b|增加|减少|变动|变化|多了|少了/;
const ISSUED =
  /\b(?:yields?|rates?|auctions?|issu\w+|sells?|sold|matur\w+|funds?|pay|paid|what happens|if|(?:3|4|6|13|26)[- ]?(?:m|w|mo|week|month))\b|发行|利率|收益率|殖利率|到期|基金|如果|会怎|个月|周期/;

/** Bills that have grown are those the Fed holds, unless they are issued or yield something. */
const holdings = (text: string): string =>
  GROWING.test(text) && !ISSUED.test(text)
    ? text
        .replace(
          /(?<!soma |fed |fed's |the )\b(?:treasury |t-?)?bills\b(?! (?:does|has|the|held|in|did))/,
          'soma bills',
        )
        .replace(/(?<!soma|联储|联准会|持有的?)(?:短期国库券|短期国债|国库券|短债)/, 'soma短债')
    : text;

/** Where a part of what the Fed holds is asked for, bills are its bills and Treasuries its Treasuries. */
const parts = (text: string): string =>
  PARTS.test(text) && OF_THE_FED.test(text)
    ? text
        .replace(/(?<!soma |fed |fed's )\b(?:treasury |t-?)?bills\b(?! (?:holdings|book))/, 'soma bills')
        .replace(
          /\b(?:fed'?s |soma(?:'s)? )?(?:holdings of )?treasur(?:ys|ies)(?: (?:holdings|portfolio))?\b/,
          'treasuries held',
        )
        .replace(/\b(?:fed'?s? )?(?:total )?liabilities(?: of the fed)?\b/, 'total assets')
        .replace(/(?:美联储|联准会|联储)的?(?:总)?负债(?!表)/, '美联储总资产')
        .replace(/(?<!soma)(?:短期国库券|短期国债|国库券|短债)/, 'soma短债')
        .replace(/(?<![期有])(?:国债|公债)(?:持仓|部位)?/, '持有国债')
    : text;

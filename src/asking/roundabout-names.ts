/** What is spoken of without its name, and the name the series are found by. */
export const NAMES: readonly (readonly [said: RegExp, as: string])[] = [
  // What the Fed pays on reserves, and what banks keep with it, by its name.
  [
    /\b(?:interest |the )?(?:rate|interest|yield|return)s? (?:(?:of|does|do|did|is|the|fed|banks?|that|they|u|you|on|currently|now) )*(?:pay(?:s|ing)?|paid|earn(?:s|ed|ing)?|get(?:s|ting)?|receives?|being paid) (?:(?:to|banks?|them|out|by|the|fed) )*(?:on|for) (?:(?:the|their|its|bank|banks'?) )*reserves?(?: balances?)?\b/g,
    'iorb rate',
  ],
  [
    /\b(?:what|how much)(?: interest)?(?:'?s| is| does| do|) (?:the )?fed (?:(?:currently|now|actually) )?pay(?:s|ing)?(?: out)?(?: to)? (?:(?:the|banks) )*(?:on|for) (?:(?:their|its|the|bank|excess) )*reserves?(?: balances?)?\b/g,
    'what is the current iorb rate',
  ],
  [
    /(?:美联储|联储|联准会)(?:现在|目前|如今)?(?:给|对|为)?(?:银行)?(?:的)?准备金(?:现在|目前)?付(?:给)?(?:银行)?(?=多少|几)|(?:美联储|联储|联准会)(?:现在|目前|如今)?(?:支?付|给)(?:给)?(?:银行)?(?:的)?准备金(?:的)?(?:利息|利率)?(?:现在|目前)?(?:是)?(?=多少|几)/g,
    'iorb有',
  ],
  [
    /\b(?:the )?(?:sum of the |total of |amount of )?(?:balances?|money|cash|funds|dollars?|[tb]n|[tb]illions?(?: of (?:us )?dollars?)?) (?:that |which )?(?:(?:do|does|did|have|has|had|the|all|our|us|u\.s\.|american|america's|commercial|private) )*(?:banks|depository institutions|depositories|banking system)(?: (?:are|is|currently|now|together|all|still|have|has|had))* (?:hold|have|keep|park|put|place|placed|lodged|deposited|maintain|leave|store|stash|having|holding|keeping|parking|got|had|held|kept|parked|stashed)(?: on deposit| sitting| parked| stashed)? (?:at|with|in) (?:the |their )?(?:fed|federal reserve(?: banks?)?|reserve banks?|central bank)\b/g,
    'bank reserves balance',
  ],
  [
    /\b(?:how much|what)(?: (?:interest|rate|yield|return))?(?: do| does| did| are| is)? (?:the |us )*(?:banks|depositories|they|a bank) (?:being )?(?:get|getting|earn|earning|make|making|paid|receive|receiving)(?: paid)?(?: in interest)? (?:on|for) (?:their |the )?(?:balances|deposits|cash|money|funds)(?: they (?:hold|keep|park))? (?:at|with) (?:the )?(?:fed|federal reserve)\b/g,
    'iorb rate',
  ],
  [
    /\bhow much (?:do |does )?(?:(?:the|all|our|us|u\.s\.|american|commercial) )*banks (?:have|hold|keep|have got|park) (?:(?:sitting|parked|stashed|on deposit|lying) )?(?:in|at|with) (?:their|the) (?:fed|federal reserve|reserve|master)(?: bank)?(?: accounts?)?\b/g,
    'how high are bank reserves',
  ],
  // What banks keep with the Fed, and the Treasury, in Chinese.
  [
    /(?:银行(?:体系|系统|业|界|们)?(?:现在|目前|如今|今天|眼下|总共|一共|合计|加起来|全部|都|总计)*(?:放|存|停|趴|躺)?在?(?:美联储|联储|联准会|央行)|(?:美联储|联储|联准会|央行)(?:那边|那里|那儿|里头?|账上|帐上)?.{0,4}银行(?:们)?).{0,6}?(?:趴|躺|放|存|停|留|搁|有)(?:着|了|在)?(?=(?:多少|几).{0,3}(?:钱|资金|存款|现金))/g,
    '银行准备金有',
  ],
  [
    /银行(?:体系|系统|们)?(?:放|存|停|趴|躺)?在(?:美联储|联储|联准会|央行)的(?:存款|资金|余额|钱|现金)(?:现在|目前|能|可以|可|都)*(?:领|拿|收|得|赚)(?:到)?(?:多少|几|什么)(?:钱)?的?(?:利息|利率)?/g,
    '准备金利率多少',
  ],
  [
    /银行(?:体系|系统|们)?(?:现在|目前|如今|总共|一共|合计|全部|都)*(?:放|存|停|趴|躺|留|搁)?在(?:美联储|联储|联准会|央行)(?:那里|那边|那儿|账上|帐上|账户里|帐户里|户头里|里)?的(?:存款|资金|余额|钱|现金)/g,
    '银行准备金',
  ],
  [
    /银行.{0,4}(?:把|将)?(?:钱|资金|准备金)?(?:放|存|停|趴)?在(?:美联储|联储|联准会|央行).{0,4}(?:能|可以|可)?(?:拿|领|赚|收|得|生)到?(?=多少(?:利息|利率))/g,
    'iorb有',
  ],
  [
    /(?:外国|境外|海外)(?:官方|央行|中央银行)(?:们)?(?:放|存|停|留)(?:了|着)?(?=多少(?:钱|资金|现金)?在?(?:美联储|联储|联准会))/g,
    '外国央行逆回购有',
  ],
  // "What rate do banks earn for leaving money at the Fed", 银行把钱放联储能拿几个点.
  [
    /\b(?:how much|what)(?: (?:interest|rate|yield|return))?(?: do| does| did| are| is| can)? (?:the |us )*(?:banks|depositories|they|a bank) (?:being )?(?:get|getting|earn|earning|make|making|paid|receive|receiving)(?: paid)?(?: in interest)? (?:for|on|by|from) (?:just |simply |merely |only )?(?:(?:leaving|parking|keeping|holding|having|stashing|letting|storing|depositing) )?(?:(?:their|the|its|idle|spare|excess) )*(?:money|cash|funds|dollars|deposits)(?: (?:they |that they )?(?:sit|sitting|parked|park|keep|kept|leave|left|held|hold|stashed))? (?:at|with|in) (?:the )?(?:fed|federal reserve)\b/g,
    'iorb rate',
  ],
  [
    /银行(?:们)?(?:把|将)?(?:闲?钱|资金|现金)?(?:放|存|停|趴|摆)(?:着)?(?:在)?(?:美联储|联储|联准会|央行)(?:里|那|那里|那边)?[,，]?(?:现在|目前|如今)?(?:能|可以|可|会)?(?:拿|领|赚|收|得|生|给|付|算)到?(?:多少|几|什么)(?:个)?(?:点|利率|利息|厘)/g,
    'iorb多少',
  ],
  // "Above what the Fed pays banks", 高过联储付给银行的利率: a rate among others.
  [
    /(?<=\b(?:above|over|below|under|than|versus|vs\.?|against|minus|exceed(?:s|ed)?|past|beat|beats|to|from|and) )(?:what(?:ever)?|the (?:rate|interest)(?: rate)?(?: that| which)?) (?:the )?(?:fed(?: is)? (?:pays?|paying|paid|gives?)(?: to)?(?: the)?(?: (?:commercial |us )?banks)?|banks (?:get|earn|are paid|make)(?: paid)? (?:at|from|by|with) the fed)(?: (?:on|for) (?:their |the )?(?:reserves?(?: balances)?|cash|money|deposits))?(?: at the fed)?\b/g,
    'iorb',
  ],
  [/(?:美联储|联储|联准会|央行)(?:给|付给?|支付给?|发给)(?:商业)?银行的?(?:准备金)?的?(?:利率|利息|息)(?!差)/g, 'iorb'],
  // "Do banks hold more today": what they hold are their reserves.
  [
    /\b(?:do|are|have) (?:the |us |american )*banks (?:hold(?:ing)?|keep(?:ing)?|have|sit(?:ting)? on|got) (?<more>more|less|fewer)(?= (?:now|today|these days|nowadays|than|at the fed|currently)\b)/g,
    'are bank reserves $<more>',
  ],
  // What foreign central banks keep overnight with the Fed.
  [
    /(?:外国|境外|海外|国外)(?:官方|央行|中央银行|官方机构)(?:们)?(?:放|存|停|留|摆)?(?:了|着)?在?(?:纽约|美国)?(?:美联储|联储|联准会)(?:的)?(?:那个|那)?(?:隔夜)?(?:逆回购|回购|附卖回|附买回)(?:池|工具|账户|帐户)?(?:里面?|中)?的?(?:钱|资金|余额|现金)?/g,
    '外国央行逆回购',
  ],
  [
    /\b(?:the )?(?:money|cash|dollars|funds|balances?) (?:that |which )?foreign (?:central banks|officials|official accounts|governments) (?:park|parked|keep|kept|hold|held|leave|left|have|stash|place)(?: overnight)? (?:at|with|in) the (?:(?:new york|ny) )?(?:fed|federal reserve)(?:'?s)?(?: overnight)?(?: repo)?(?: pool| facility)?\b/g,
    'foreign repo pool balance',
  ],
  [
    /\bhow much (?:has|did|does|is|was) the fed (?:lent|lend|lending|loaned)(?: out)?(?: to)? (?:the |us |commercial )*banks\b/g,
    'how much are fed loans',
  ],
  [
    /(?:各国|各个国家的?)(?:官方|央行|中央银行)(?:们)?(?:放|存|停|留|摆)?(?:了|着)?在? ?(?:纽约|美国)?(?:fed|美联储|联储|联准会) ?(?:的)?(?:那个|那)?(?:隔夜)?(?:逆回购|回购|附卖回|附买回)?(?:池子?|工具|账户|帐户)?(?:里面?|中)?的?(?:钱|资金|余额|现金)?/g,
    '外国央行逆回购',
  ],
  // Uncle Sam's purse, and the Fed by the name of the asker's own central bank.
  [
    /山姆大叔的?(?:钱包|荷包|口袋|小金库|户头|帐户|账户)(?:里|中)?|\buncle sam'?s? (?:wallet|purse|piggy bank|checkbook|pockets?)\b/g,
    'tga',
  ],
  [
    /(?:老美|美国|米国|美帝)(?:的)?央(?:妈|行)(?:的)?(?:表|资产负债表)?(?:现在|目前|如今)?(?:的)?(?:表)?(?=有?多[大少])/g,
    '美联储资产负债表',
  ],
  [/(?:老美|米国|美帝)(?:的)?央(?:妈|行)/g, '美联储'],
  // "The rate the fed pays on balances".
  [
    /\b(?:interest |the )?(?:rate|interest)s? (?:that )?(?:the )?fed (?:is )?pay(?:s|ing)? (?:out )?on (?:the |banks'? |their )?balances?(?! sheet)\b/g,
    'iorb rate',
  ],
  // A mortgage of thirty years is no bond.
  [/(?:30|三十)年期?(?:固定(?:利率)?)?的?(?=平均的?(?:房贷|按揭|抵押))/g, ''],
  [
    /\bhow (?:much|large|big)(?: (?:money|cash))? (?:do|does|did|are|is) foreign (?:central banks|official accounts|governments) (?:park|keep|hold|leave|have|stash|parking|keeping|holding)(?: overnight)? (?:at|with|in) the (?:(?:new york|ny) )?(?:fed|federal reserve)\b/g,
    'how big is the foreign repo pool',
  ],
  [
    /(?:纽约)?(?:美联储|联储|联准会)(?:里|那里|那边)?(?:面)?的?(?:外国|境外|海外|国外)(?:官方|央行|中央银行)(?:放|存)?的?(?:钱|资金|存款)/g,
    '外国央行逆回购',
  ],
  // What the Fed has lent to banks.
  [
    /(?:美联储|联储|联准会|央行)(?:借|贷|放贷)给(?:各家?|商业|美国)?银行(?:们|业|体系)?的(?:钱|资金|贷款|款项?)/g,
    '美联储贷款',
  ],
  [
    /\b(?:the )?(?:money|cash|amount|dollars|sum|loans) (?:that |which )?the fed (?:has |had |is )?(?:lent|lends|lending|loaned|loans)(?: out)? to (?:the |us |commercial )*banks\b/g,
    'fed loans',
  ],
];

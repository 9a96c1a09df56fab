const RATE = 'sofr|effr|tgcr|bgcr|iorb|fed funds|obfr';
const SIZE = '\\$?\\d[\\d.,]* ?(?:bn|tn|b|t|billions?|trillions?|yards?|tril)';
const OPENED =
  '(?:was |has been |had been )?(?:opened|launched|started|began|introduced|set up|created|came in|went live)';

/** What traders write for short, or in the words of their trade, and the way it is put elsewhere. */
export const DESK_TALK: readonly (readonly [said: RegExp, as: string])[] = [
  [/\bre?se?r?vs?\.? bals?\b|\breserve bals?\b/g, 'reserve balances'],
  [/\b(?:resvs|rsvs|rsrvs)\b/g, 'reserves'],
  [/\bbal(?= (?:pls|plz|please|now|today|rn|latest)\b|[ ?.!]*$)/g, 'balance'],
  [/\bmgmt\b/g, 'management'],
  [/\breserve(?= (?:build|drain|drawdown)(?:-?up)?\b)/g, 'reserves'],
  [/\breserve req(?<many>s?)\b/g, 'reserve requirement$<many>'],
  [/\brr(?= (?:for|of|on|at) (?:the )?(?:us |american |all )?(?:banks|deposits)\b)/g, 'reserve requirement'],
  [/法准(?!备|备金)/g, '法定准备金'],
  [/\byest\b\.?/g, 'yesterday'],
  [
    /(?<=\S )v\.?(?= (?:q[1-4]|h[12]|(?:19|20)\d\d|last|the|end|start|now|today|yesterday|an? (?:week|month|quarter|year)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|iorb|effr|sofr|tgcr|bgcr|rrp|tga|reserves)\b)/g,
    'vs',
  ],
  // One day of two years: "two Sep 17ths, 2019 and 2025".
  [
    /\b(?:(?:the )?(?:two|both) )?(?<day>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?)s?(?<mid>[^\d?!.;]{0,30}?[ ,])(?:in |of )?(?<one>(?:19|20)\d\d)(?<joint> (?:and|vs\.?|versus|against|or|to) (?:in )?)(?<two>(?:19|20)\d\d)\b/g,
    '$<mid> $<day> $<one>$<joint>$<day> $<two>',
  ],
  [
    /(?<!\d)(?<one>(?:19|20)\d\d)年?(?<joint>[和与跟、])(?<two>(?:19|20)\d\d)年?(?:这)?(?:两年)?的?(?:两个)?(?<day>\d{1,2}月\d{1,2}[日号])/g,
    '$<one>年$<day>$<joint>$<two>年$<day>',
  ],
  [
    /(?:两个)?(?<![\d年])(?<day>\d{1,2}月\d{1,2}[日号])[,，、]?(?<one>(?:19|20)\d\d)年?(?<joint>[和与跟、])(?<two>(?:19|20)\d\d)年?的?(?!\d)/g,
    '$<one>年$<day>$<joint>$<two>年$<day>',
  ],
  // Ends of months that are named behind: "quarter ends: June and September".
  [
    /\b(?:quarter|month)[- ]?ends?,?:? (?:of |in |for )?(?<one>(?:mar|jun|sep|dec|jan|feb|apr|may|jul|aug|oct|nov)[a-z]*)(?<joint> (?:and|vs\.?|versus|against|or) )(?<two>(?:mar|jun|sep|dec|jan|feb|apr|may|jul|aug|oct|nov)[a-z]*)\b/g,
    'end of $<one>$<joint>end of $<two>',
  ],
  [
    /[季月](?:末|底)(?:时点)?[,，:：]?(?<one>\d{1,2}月)(?<joint>[和与跟、])(?<two>\d{1,2}月)(?![底末\d份])/g,
    '$<one>底$<joint>$<two>底',
  ],
  // A yard is a billion, and a handle is what a figure begins with.
  [/\bhalf a yard\b/g, '500 million'],
  [/(?<=\b(?:than|over|above|under|below|least|past|beyond) )a (?:full |whole |clean )?yard\b/g, '1 billion'],
  [
    new RegExp(
      `\\b(?:have|had|has|with|printed?|see|saw|seen|show(?:ed|n)?) an? (?<level>${SIZE}) handle(?: or (?:better|more|higher|above|up))?`,
      'g',
    ),
    'been at least $<level>',
  ],
  [
    new RegExp(
      `(?<=\\b(?:${RATE}|yields?|rates?)\\b.*)\\b(?:have|had|has|with|printed?|see|saw|seen|show(?:ed|n)?) an? (?<level>\\d) handle\\b(?: or (?:better|more|higher|above|up))?`,
      'g',
    ),
    'been at least $<level>%',
  ],
  [/(?<=(?:[\d一二三四五六七八九十百千]|万)(?:万?亿|兆))字头/g, '以上'],
  [/(?<=(?:sofr|effr|iorb|利率|收益率|殖利率).*\d)字头/g, '%以上'],
  // The whole of QT, from one end to the other.
  [
    /\b(?:how much|what) (?:did|has) (?:the )?qt ?2? (?:take|taken|drain(?:ed)?|pull(?:ed)?|suck(?:ed)?|remove[d]?|knock(?:ed)?|strip(?:ped)?|shave[d]?) (?:out of|off of|off|from|out from) (?:bank )?reserves(?: balances)?,?(?: (?:from )?(?:start to finish|beginning to end|(?:the )?first day to (?:the )?last(?: day)?|start to end|end to end|all told|in total|overall|in all))?/g,
    'how much did reserves fall during the whole of qt',
  ],
  [
    /(?:缩表|qt ?2?)(?:从头到尾|自始至终|从始至终|全程|整个过程|前前后后|一路(?:下来)?)?(?:一共|总共|累计)?(?:抽|吸|拿|带|减)(?:走|掉)?了(?:多少|几[亿万兆]*)(?:的)?(?:银行)?准备金|(?:缩表|qt ?2?)(?:从头到尾|自始至终|全程)?(?:一共|总共|累计)?从(?:银行)?准备金(?:里|中)?(?:抽|吸|拿|带)(?:走|掉)?了?(?:多少|几[亿万兆]*)/g,
    '缩表期间准备金少了多少',
  ],
  // A rate that passes a step of the target through is asked how far it has moved.
  [
    new RegExp(
      `\\b(?:did|has|have) (?:the )?(?<rate>${RATE}) (?:fully |already )?(?:repriced?|pass(?:ed)? (?:through|on)|adjust(?:ed)?|follow(?:ed)?|reflect(?:ed)?|catch|caught|absorb(?:ed)?|tak(?:e|en)|(?:gone|moved?) up|gone down|moved?) (?:by |for |up |in )*(?:the |all (?:of )?the )?(?:full|whole|entire) (?:25|50|75)(?: ?bps?| basis points?)?`,
      'g',
    ),
    'how much did $<rate> change',
  ],
  [
    new RegExp(
      `\\b(?:did|has|have) (?:the )?(?<rate>${RATE}) (?:fully |already )?(?:repriced?|pass(?:ed)? (?:through|on)|adjust(?:ed)? (?:to|for)|follow(?:ed)?|reflect(?:ed)?|absorb(?:ed)?|tak(?:e|en) in) (?:the |all (?:of )?the )?(?:full |whole |entire |last |latest )*(?=(?:rate )?(?:hike|cut))`,
      'g',
    ),
    'how much did $<rate> change since the ',
  ],
  [
    /(?<rate>sofr|effr|tgcr|bgcr|iorb)(?:利率)?(?:有没有|是否|是不是)?(?:足额|完全|全部|十足|充分)?地?(?:跟上|跟随|跟进|反映|反应|消化|传导)了?(?<step>\d{1,2}月份?(?:的|那次)*(?:加息|降息|升息))/g,
    '$<step>后$<rate>变了多少',
  ],
  [
    /(?<rate>sofr|effr|tgcr|bgcr|iorb)(?:利率)?(?:有没有|是否|是不是)?(?:足额|完全|全部|十足|充分|整整)地?(?:上调|上升|上行|下调|下行|下降|跟上|跟随|跟进|跟着[涨升降]|反映|反应|消化|传导|重新定价)(?:到位)?了?(?:\d+ ?个?(?:基点|bps?))?(?:了?[吗嘛么没](?:有)?)?/g,
    '$<rate>变了多少',
  ],
  [
    /(?<rate>sofr|effr|tgcr|bgcr|iorb)(?:利率)?(?:有没有|是否|是不是|有)?(?:跟上|跟足|跟满|跟着?[涨升跌降])了?(?:到位)?(?:[一两三半]码|\d+ ?个?(?:基点|bps?))(?:了?[吗嘛么没](?:有)?)?/g,
    '$<rate>变了多少',
  ],
  [/(?<=\d月份?的?(?:加息|降息|升息))(?=(?:sofr|effr|tgcr|bgcr|iorb)(?:跟着?|同步|一共|总共)*[涨跌升降变])/g, '后'],
  [
    /\bfrom before (?:the )?qt ?2? (?:began |started )?(?:to|until|till) after(?: it| it ended| qt ?2?)?\b/g,
    'during the whole of qt',
  ],
  // Since the standing repo facility opened, another figure is looked at.
  [
    new RegExp(
      `\\b(?<=\\b(?:${RATE}|reserves|rrp|tga)\\b.*)(?<since>since|after|before) (?:the )?(?:srf|standing repo(?: facility)?) ${OPENED}`,
      'g',
    ),
    '$<since> the facility opened',
  ],
  [
    /(?<from>[自从]*)(?:srf|常备回购(?:便利|工具)?)(?:开设|设立|推出|启用|上线|开张|成立|问世)(?=(?:以来|之后|以后|后)[^?？]{0,3}(?:sofr|effr|tgcr|准备金|tga|逆回购))/g,
    '$<from>该工具启用',
  ],
  [/(?<=昨[天日].{0,10}[比跟和与较])起?前天/g, '前一天'],
];

import { MONTHS } from '../parse/time/named.ts';

/** What is said loosely, in slang or in signs, and the way the cues know. */
export const LOOSELY: readonly (readonly [said: RegExp, as: string])[] = [
  // The last day of each is its end; from year to year, each year's change is what it is.
  [
    /\b(?:the )?(?:last|final) (?:wednesday|(?:business |trading |working )?day|reading|print|figure|week) (?:of|in) (each|every) (year|quarter|month)\b/g,
    'the end of $1 $2',
  ],
  [/(每|各)(?:一?个)?([年月]|季度?)的?最后一?个?(?:周三|交易日|工作日|天|日|周)/g, '$1$2末'],
  [
    /\b(?:yoy|y\/y|year[- ]o(?:n|ver)[- ]year) (?=(?:change|growth|move)s?\b.{0,30}\b(?:each|every|per|by) year\b)/g,
    '',
  ],
  // 哪一季 names no first quarter.
  [/哪一(?=个?(?:年|季|月份?|周)(?!期))/g, '哪'],
  [/历年的?(?:各年)?年?(?=[末底])/g, '每年'],
  [/(每年|历年|各年)的?(.{0,10}?)同比/g, '$1$2'],
  [/(?<=\w )'?til\b(?= \w)/g, 'till'],
  // 美国银行要缴准备金吗: those of the country, not the one of that name.
  [
    /美国银行(?=们|业|(?:现在|目前|还|都|也)*(?:要|需要|必须|应|得|不用|用不用)(?:不要)?.{0,4}(?:[缴交存提]|准备金|法定))/g,
    '美国的银行',
  ],
  // What the answer is wanted for: 算贷款利息要用, "for a loan reset".
  [
    /[,，;；](?:我|我们)?(?:要|想)?(?:算|写|填|做|报|发)[^,，。?？;；\d]{1,8}?(?:要用|用的|用|参考)(?=[。?？! ]*$)/g,
    '',
  ],
  [
    /,? (?:(?:i |we )?need (?:it|them|both|that|this|one|the number|the figure) )?(?:for|to do) (?:a|an|my|our|some|the interest|the loan) (?:[\w-]+ ){0,2}(?:reset|calc(?:ulation)?s?|memo|paper|deck|homework|assignment|essay|presentation|spreadsheet|newsletter|column|slides?|contract|invoice)(?= ?[?.!]*$)/g,
    '',
  ],
  // "Governments" of a bond portfolio; "the week before X vs the week after": after it too.
  [
    /\b(?<one>(?:the |one |two |three |a )*(?:day|week|month|fortnight)s?) before (?<what>[^,;.?!]{2,32}?),? (?<joint>vs\.?|versus|and|to|against|compared (?:to|with)) (?<other>(?:the |one |two |three |a )*(?:day|week|month|fortnight)s?) after(?: it| that)?(?= *[?.!,;]|$)/g,
    '$<one> before $<what> $<joint> $<other> after $<what>',
  ],
  [
    /(?<who>[^,，。?？\s]{0,8}?)(?<what>出事|倒闭|破产|爆雷|加息|升息|降息|缩表结束|缩表开始)前(?:的)?(?<one>[一二两三\d]个?(?:天|日|周|星期|礼拜|月))(?<joint>[到至和与跟、])(?:\k<what>)?(?:之|以)?后(?:的)?(?<other>[一二两三\d]个?(?:天|日|周|星期|礼拜|月))/g,
    '$<who>$<what>前$<one>$<joint>$<who>$<what>后$<other>',
  ],
  // "While QT was running", 2022年6月刚缩表那会儿.
  [
    /\b(?:while|when) (?:the )?(?<what>qt ?2?|qe ?[1234]?|runoff) was (?:still )?(?:running|on|going on|going|under ?way|in (?:effect|force|progress)|happening|active)\b/g,
    'during $<what>',
  ],
  [/(?<=\d月)(?:刚刚?|才)(?:开始)?(?:缩表|扩表)(?:的)?(?:那会儿?|那时候?|那阵子?|时候?)/g, '初那时候'],
  [/(?<=\d月)(?:开始)?(?:缩表|扩表)(?:的)?(?:那会儿?|那时候?|那阵子?|时候?)/g, '那时候'],
  // "Reserves +/- last week", "± over the week".
  [/(?: ?\+ ?\/ ?-|±)(?! ?[\d$])/g, ' up or down'],
  // 是喷出还是被抽: which way it went.
  [
    /是?(?:喷[出发]?|冲高|补血|回血|流入|进水|注水|灌水|放水|加)了?还是(?:被|给)?(?:抽[走水掉]?|崩|砸|流出|失血|出血|放血|吸走|掉|减)了?/g,
    '是增是减',
  ],
  [
    /是?(?:被|给)?(?:抽[走水掉]?|崩|砸|流出|失血|出血|放血|吸走|掉|减)了?还是(?:喷[出发]?|冲高|补血|回血|流入|进水|注水|灌水|放水|加)了?/g,
    '是增是减',
  ],
  // "Cap or no cap", 真的还是唬烂: is it so.
  [
    /\b(?:is (?:that|this|it) )?(?:cap or (?:no cap|facts?|legit|true|not|nah)|(?:no cap|facts?|legit|true) or cap|fact or fiction|legit or not)(?= ?[?.!]*$)/g,
    'true or false',
  ],
  // "Before covid (say end of feb 2020)": the day that is named for it.
  [
    new RegExp(
      `\\b(?:(?:just|right|shortly|well) )?(?:before|after|around|at the (?:start|end|time) of) (?:the )?[\\w ]{2,24}? ?[(,] ?(?:so |or )?(?:say|i\\.?e\\.?|e\\.?g\\.?|that is|meaning|call it|for example|for instance),? (?<when>[^(),;?!]*?(?:${MONTHS.join('|')}|(?:19|20)\\d\\d)[^(),;?!]*)\\)?`,
      'g',
    ),
    '$<when>',
  ],
  [
    /(?:疫情|新冠|硅谷银行|矽谷银行|svb|雷曼|缩表|qt|qe|钱荒|危机)[^(（,，。?？]{0,8}[前后][(（](?:比如|例如|就说|算|即|也就是)?(?:说|在)?(?<when>(?:19|20)\d\d(?:年|[/-]\d)[^)）]*)[)）]/g,
    '$<when>',
  ],
  // 改成15个: of a spread basis points are counted so.
  [/(?<=(?:改|换|调|设)(?:成|到|为|至) ?\d{1,3}(?:\.\d+)?) ?个(?:基?点)?(?=[吧呢了。.!！ ]*$)/g, 'bp'],
];

import { MONTHS } from '../parse/time/named.ts';

const RATE = '(?:sofr|effr|tgcr|bgcr|iorb|obfr|repo(?: rates?)?)';
const RATE_HAN = '(?:sofr|effr|tgcr|bgcr|iorb|回购利率|隔夜利率|联邦基金利率)';
const OF_FACILITY =
  "(?:the )?(?:(?:srf|standing repo(?: facility)?)(?:'s)?(?: (?:minimum|min|own|offering|lending))?(?: bid)? rate|(?:min(?:imum)? bid|rate) (?:rate )?(?:of|at|on|for) the (?:srf|standing repo(?: facility)?))(?!s? (?:for|of) bills)";
const OF_WINDOW = "(?:the )?(?:discount window|discount|primary credit)(?:'s)? rate(?!s? (?:for|of) bills)";
const OF_FACILITY_HAN =
  '(?:srf|常备回购(?:便利|工具)?|常备附买回(?:机制|工具)?|常设回购(?:便利|工具)?)的?(?:最低投标|投标|操作|贷款)?利率';
const OF_WINDOW_HAN = '(?:贴现窗口|贴现|一级信贷|主要融通|重贴现)的?利?率';
/** A year or a day that is named: a rate is asked of then. */
const DATED = '(?:19|20)\\d\\d';
/** Both are named, or another facility, or what the rate is for: that is told by a topic. */
const BESIDE_OTHERS = 'rrp|reverse repo|discount|window|primary credit|逆回购|附卖回|贴现|一级信贷|主要融通|重贴现';
const ASKS_MORE = 'why|cut|hike|rais|expir|collateral|counterpart|为什么|为何|抵押|担保|对手';

/** What is borrowed at the facility, or the window, costs the top of the target range: by these names it is asked for. */
const SRF_RATE = ['facility lending rate', '常备借款利率'] as const;
const WINDOW_RATE = ['window lending rate', '窗口借款利率'] as const;

/** By what name the top of the range is asked for: as the rate of the facility, or of the window. */
export const calledIn = (text: string): 'srf' | 'discount' | undefined => {
  if (SRF_RATE.some((name) => text.includes(name))) return 'srf';
  return WINDOW_RATE.some((name) => text.includes(name)) ? 'discount' : undefined;
};

/** Each of them beside another rate, and alone where nothing else is asked of it. */
const OF_FACILITIES: readonly (readonly [RegExp, string])[] = (
  [
    [OF_FACILITY, OF_FACILITY_HAN, SRF_RATE],
    [OF_WINDOW, OF_WINDOW_HAN, WINDOW_RATE],
  ] as const
).flatMap(([said, han, [en, zh]]) => [
  [new RegExp(`(?<=\\b${RATE}\\b.{0,60}?)\\b${said}\\b`, 'g'), en],
  [new RegExp(`\\b${said}\\b(?=.{0,60}\\b${RATE}\\b)`, 'g'), en],
  [new RegExp(`(?<=${RATE_HAN}.{0,20}?)${han}`, 'g'), zh],
  [new RegExp(`${han}(?=.{0,20}${RATE_HAN})`, 'g'), zh],
  [new RegExp(`\\b${said}\\b(?=.*${DATED})|(?<=${DATED}.{0,40}?)\\b${said}\\b`, 'g'), en],
  [new RegExp(`${han}(?=.*${DATED})|(?<=${DATED}.{0,20}?)${han}`, 'g'), zh],
]);
const ALONE: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `(?<!(?:${BESIDE_OTHERS}|${ASKS_MORE}).*)\\b${OF_FACILITY}\\b(?!.*(?:${BESIDE_OTHERS}|${ASKS_MORE}))`,
      'g',
    ),
    SRF_RATE[0],
  ],
  [
    new RegExp(
      `(?<!(?:${BESIDE_OTHERS}|${ASKS_MORE}).*)${OF_FACILITY_HAN}(?!.*(?:${BESIDE_OTHERS}|${ASKS_MORE}))`,
      'g',
    ),
    SRF_RATE[1],
  ],
];

const FALLEN =
  '(?:bank |the |fed |total |us )*(?:reserves?(?: balances)?|assets|balance sheet|deposits|tga|treasury general account|on rrp|rrp|reverse repo)';
const PER = '(?: ?(?:percentiles?|pctiles?|pctls?|pcts?|%iles?))';
const NTH = '(?:1|25|75|99)';
const AND = '(?: ?(?:vs\\.?|versus|and|minus|less|over|against|-|&|,|\\/|to|with) ?)';
const AND_HAN = '(?: ?(?:跟|和|与|减去?|对|、|到|比|vs\\.?|-) ?)';

/** What is written close together, with less than its whole name, and the way it is read: two percentiles with one name, a rate by who charges it. */
export const WRITTEN_CLOSELY: readonly (readonly [said: RegExp, as: string])[] = [
  // 6、7、8月: each of them is a month.
  [
    /(?<![\d.年/-]|[亿万兆])(1[0-2]|[1-9])(?=(?: ?[、,，和跟与] ?(?:1[0-2]|[1-9]))* ?[、和跟与] ?(?:1[0-2]|[1-9])月(?!\d|[底末初中上下]))/g,
    '$1月',
  ],
  [
    /(?<=(?:19|20)\d\d年)(1[0-2]|[1-9])(?=(?: ?[、,，和跟与] ?(?:1[0-2]|[1-9]))* ?[、和跟与] ?(?:1[0-2]|[1-9])月(?!\d|[底末初中上下]))/g,
    '$1月',
  ],
  // 大小银行现金: both of them.
  [/大型?casscbw027sbog/g, '大型银行现金和小型银行现金'],
  [/大(?:型)?(?:银行)?[、和跟与及]?小(?:型)?(?:银)?行(?:的)?现金(?:资产)?/g, '大型银行现金和小型银行现金'],
  [/大型?(?:银)?行[、和跟与及]小型?(?:银)?行(?:的)?现金(?:资产)?/g, '大型银行现金和小型银行现金'],
  [
    /\b(?:large|big)(?: banks?)? (?<and>vs\.?|versus|or|and) small(?:er)? banks?(?:'s?)? cash\b/g,
    'large bank cash $<and> small bank cash',
  ],
  [
    /\bcash (?:of|at|in) (?:the )?(?:large|big)(?: banks)? (?<and>vs\.?|versus|or|and) small(?:er)? banks\b/g,
    'large bank cash $<and> small bank cash',
  ],
  [
    /(?<=\bcash\b.{0,30})\b(?:large|big)(?: banks)? (?<and>or|vs\.?) small(?:er)? banks\b/g,
    'large bank cash $<and> small bank cash',
  ],
  // A bad year for an amount is one in which it fell.
  [
    new RegExp(
      `\\b(?:(?:what|which) (?:was|is|were) )?(?:the )?(?:single )?worst (?<unit>year|month|quarter)(?: ever)? (?:for|in terms of) (?<what>${FALLEN})\\b`,
      'g',
    ),
    'which $<unit> did $<what> fall the most',
  ],
  [
    new RegExp(
      `\\b(?:(?:what|which) (?:was|is|were) )?(?:the )?(?:single )?best (?<unit>year|month|quarter)(?: ever)? (?:for|in terms of) (?<what>${FALLEN})\\b`,
      'g',
    ),
    'which $<unit> did $<what> rise the most',
  ],
  [
    /(?<=(?:准备金|总资产|tga|存款).{0,8})(?:是|在)?哪一?个?(?<unit>年|月|季度?)(?:表现)?(?:最差|最惨|最糟)/g,
    '哪一$<unit>减少最多',
  ],
  [
    /(?<=(?:准备金|总资产|tga|存款).{0,4})(?:表现)?(?:最差|最惨|最糟)的(?:一|那)?个?(?<unit>年|月|季度?)(?:是哪.{0,3})?/g,
    '哪一$<unit>减少最多',
  ],
  ...OF_FACILITIES,
  ...ALONE,
  [
    /\bwhat(?:'?s| is) (?:the )?facility lending rate(?! (?:now|today|currently|on|in|at))/g,
    'facility lending rate now',
  ],
  // "SOFR 75th vs 99th percentile", "1st and 99th percentile of SOFR", 1百分位跟99百分位.
  [
    new RegExp(
      `\\bsofr(?:'s)? (?:at )?(?:the )?(?<one>${NTH})(?:st|th)?${PER}?(?<and>${AND})(?:the |sofr )?(?<two>${NTH})(?:st|th)?${PER}\\b(?<!25(?:th)? ?(?:-|to) ?75.{0,14})`,
      'g',
    ),
    'sofr p$<one>$<and>sofr p$<two>',
  ],
  [
    new RegExp(
      `\\b(?:the )?(?<one>${NTH})(?:st|th)?${PER}?(?<and>${AND})(?:the )?(?<two>${NTH})(?:st|th)?${PER} (?:of |for |in )?(?:the )?sofr\\b(?<!25(?:th)? ?(?:-|to) ?75.{0,24})`,
      'g',
    ),
    'sofr p$<one>$<and>sofr p$<two>',
  ],
  [new RegExp(`\\bsofr p(?<one>${NTH})(?<and>${AND})p ?(?<two>${NTH})\\b`, 'g'), 'sofr p$<one>$<and>sofr p$<two>'],
  [
    new RegExp(
      `(?<![a-z])sofr ?的?第?(?<one>${NTH}) ?(?:百?分位|百分点位)[数点值]?(?<and>${AND_HAN})(?:sofr的?)?第?(?<two>${NTH}) ?(?:百?分位|百分点位)[数点值]?`,
      'g',
    ),
    'sofr的$<one>分位$<and>sofr的$<two>分位',
  ],
  [
    new RegExp(
      `(?<!sofr ?的?)第?(?<one>${NTH}) ?(?:百?分位|百分点位)[数点值]?(?<and>${AND_HAN})第?(?<two>${NTH}) ?(?:百?分位|百分点位)[数点值]?的?sofr`,
      'g',
    ),
    'sofr的$<one>分位$<and>sofr的$<two>分位',
  ],
  // "2019 sept", "2019 sep 17": the year stands before its month.
  [
    new RegExp(
      `(?<![-/.\\d])(?<year>(?:19|20)\\d\\d),? (?<month>(?!may\\b(?! *(?:$|[?,.]|vs\\b|versus\\b|\\d|to\\b|and\\b|compared)))(?:${MONTHS.join('|')})[a-z]*)\\.?(?<day> [0-3]?\\d(?:st|nd|rd|th)?\\b)?(?![ ,]*(?:19|20)?\\d\\d?\\b)`,
      'g',
    ),
    '$<month>$<day> $<year>',
  ],
  // A mean of so many days, right behind a name: SOFR30天平均.
  [
    /(?<=(?:sofr|effr|iorb|tgcr|bgcr|tga|rrp|srf|准备金|逆回购|附卖回|总资产)(?:的| )?)(?<n>\d{1,3}|[两三四五六七八九十半]|三十|九十)(?:天|日)(?:的|滚动|移动)?(?=平均|均值|均线)/g,
    '过去$<n>天',
  ],
  [
    /(?<=(?:sofr|effr|iorb|tgcr|bgcr|tga|rrp|srf|准备金|逆回购|附卖回|总资产)(?:的| )?)(?<n>\d{1,3}|[两三四五六七八九十半])(?<unit>周|个月|年)(?:的|滚动|移动)?(?=平均|均值|均线)/g,
    '过去$<n>$<unit>',
  ],
  // A tax date written out and called one is one day.
  [
    new RegExp(
      `\\b(?<when>(?:the )?(?:${MONTHS.join('|')})[a-z]*\\.? (?:the )?1[5-8](?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?),? (?:\\(?(?:the |a )?(?:(?:corporate|quarterly|federal|estimated|income) )*tax(?:es)?(?:[- ](?:payment|due))?(?: (?:date|day|deadline|payments?))\\)?)`,
      'g',
    ),
    '$<when>',
  ],
  [
    new RegExp(
      `\\b(?:(?:corporate|quarterly|federal|estimated|income) )*tax(?:es)? (?:date|day|deadline),? \\(?(?:on |of )?(?<when>(?:${MONTHS.join('|')})[a-z]*\\.? 1[5-8](?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?)\\)?`,
      'g',
    ),
    '$<when>',
  ],
  // The discount window, for short.
  [/\b(?:disc\.?|discount|dsct) (?:window|win|wdw|wndw)(?=[ ,.?!]|$)/g, 'discount window'],
  // "IORB and SOFR difference": between the two.
  [
    /\b(?<one>sofr|effr|iorb|tgcr|bgcr)(?: and | ?& ?| vs\.? | ?\/ ?)(?<two>sofr|effr|iorb|tgcr|bgcr) (?:difference|diff|differential|gap)\b/g,
    'difference between $<one> and $<two>',
  ],
  // "30 day average SOFR", "4-week avg of reserves": of the newest so many; that of one week is published.
  [
    /(?<!\b(?:its|their|above|below|than|vs\.?|against|versus|over|under) (?:the |its |their )?)\b(?!1[- ]|one[- ])(?<n>\d{1,3}|two|three|four|six|twelve|thirty|ninety)[- ]?(?<unit>day|week|wk|month|mo|year|yr)(?:'s)?[- ](?:rolling |moving |trailing |simple )*(?:average|avg|mean)\b(?! (?:of|to) (?:the )?(?:all|each))/g,
    'average over the past $<n> $<unit>s',
  ],
  // 9月开会升息了吗: at the meeting that was, nothing is to come.
  [/(?<!快要|将要|即将|没)开会(?=有?(?:没有)?(?:[升加降动调](?:了|过)|[升加降]息(?:了|过)))/g, '会议 '],
  [/(?<=\b(?:sofr|effr|tgcr|bgcr) ?)超(?= ?(?:iorb|effr|sofr|tgcr|bgcr|上限|区间|\d))/g, '超过'],
  [/(?<=(?:sofr|effr|tgcr|bgcr)(?:利率)?(?:超过?|高于|高过|突破|破|减|跟|和|与|比))上限(?!度|为|是)/g, '区间上限'],
  // All-time highs, for short.
  [/史高(?!比)/g, '历史最高'],
  [/史低(?!比)/g, '历史最低'],
];

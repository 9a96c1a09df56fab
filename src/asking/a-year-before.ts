/** Rows of what is said and what it is read as: a year named for a comparison, and ordinals in digits. */
type Row = readonly [said: RegExp, as: string];

/** What is told of a whole stretch sets two years side by side, each of them whole. */
const WHOLE =
  '(?:this year|ytd|average|avg|mean|median|highest|lowest|peak|high|low|max|min|total|most|worst|best|calendar year)';
const WHOLE_HAN = '(?:今年|平均|均值|中位|最[高低大小多少]|峰值|累计|合计|总共|全年)';

/**
 * More than last year is more than a year ago: the same week a year earlier, as everywhere else. "Vs last year?" alone
 * is of what was told before, which may be of a whole year.
 */
export const A_YEAR_BEFORE: readonly Row[] = [
  [
    new RegExp(
      `(?<!\\b${WHOLE}\\b.*)(?<!^ *(?:and |so )?(?:than|vs\\.?|versus|compared (?:to|with)|relative to) )(?<=\\b(?:than (?:(?:it|they|we|that) (?:was|were|did|had) )?(?:in |at )?|(?:vs\\.?|versus|compared (?:to|with)|relative to) |(?:changed?|different|moved|up|down|higher|lower|risen|fallen|grown|shrunk) (?:from|since|on) ))last (?:year|yr)\\b(?!.*\\b${WHOLE}\\b)(?! (?:to|through|until|till|q[1-4])\\b|'s|[- ]end| (?:as a whole|overall|on average))`,
      'g',
    ),
    'a year ago',
  ],
  [
    new RegExp(
      `(?<!${WHOLE_HAN}.*)(?<!^ *(?:那|再)*(?:[比跟和与较同]|相比|对比))(?<=[比跟和与较同]|相比|对比)去年(?!.*${WHOLE_HAN})(?!同|第|[上下]半|[底末初年那qh\\d春夏秋冬]|[一二三四]季|[一二三四五六七八九十]+月|(?:的)?(?:疫情|危机))`,
      'g',
    ),
    '一年前',
  ],
  // "The 3rd quarter" is the third one.
  [/\b1st(?=[- ](?:quarter|qtr|half)\b)/g, 'first'],
  [/\b2nd(?=[- ](?:quarter|qtr|half)\b)/g, 'second'],
  [/\b3rd(?=[- ](?:quarter|qtr)\b)/g, 'third'],
  [/\b4th(?=[- ](?:quarter|qtr)\b)/g, 'fourth'],
  [/(?<=\b(?:first|second|third|fourth|this|last)[- ])qtr\b/g, 'quarter'],
  // 三季度美联储缩表还是扩表: whether its assets rose or fell in that time.
  [
    /(?<=(?:季度?|月|年|周|星期)(?:份|里|内|以来|底|末)?)(?:,|，| )*(?:美联储|联储|联准会|fed)?(?:到底|究竟|是|在)*(?:缩表还是(?:在)?扩表|扩表还是(?:在)?缩表)(?:了)?/g,
    '美联储总资产是增加还是减少',
  ],
  [
    /(?<=^(?:so |and )?(?:did|have|has) )(?:total )?assets (?=(?:really |actually |still )?(?:grow|rise|rose|fall|shrink|expand|decline|drop|increase|decrease|go (?:up|down)|grown|risen|fallen|shrunk)\b)/g,
    'fed total assets ',
  ],
];

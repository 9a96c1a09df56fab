import { COUNT_HAN, MANY } from '../parse/time/numbers.ts';

type Named = 'day' | 'week' | 'month' | 'quarter' | 'year';

const UNIT = 'year|quarter|month|week|day';
const FIGURES =
  '(?:averages|avgs|means|levels|figures|values|numbers|readings|highs|lows|peaks|troughs|changes|totals|closes|balances|moves|rises|falls|gains|losses|breakdown|table|ends)';

/** What names each of some periods, however many there are. */
const EACH = new RegExp(
  [
    `\\b(?:each|every) (?:single |calendar |full |whole |one |trading |business )?(?<a>${UNIT})(?:'s)?\\b(?! (?:ago|before))`,
    `\\b(?:each|every) (?:one )?of (?:the |these |those )?(?:last |past |previous |recent )*(?:(?:${MANY}) )?(?:calendar |trading )?(?<b>${UNIT})s\\b`,
    `\\b(?<c>${UNIT})[- ](?:by|for)[- ]\\k<c>\\b`,
    `\\b(?:by|per) (?:calendar )?(?<d>year|quarter|month|week)\\b(?![- ]?end| (?:19|20)\\d\\d)`,
    `\\b(?<e>yearly|annual|quarterly|monthly|weekly|daily) (?:average |mean |end |closing |peak |net )?${FIGURES}\\b`,
    `\\b(?<f>year|quarter|month|week)[- ]?(?:ends|end ${FIGURES})\\b`,
    `\\b(?<p>annually)\\b|\\b(?<q>yearly|quarterly|monthly|weekly),?(?= (?:basis|since|from|over|for the (?:last|past)|in (?:19|20)\\d\\d)\\b)`,
    `\\b(?:days|weeks|times|sessions) (?:a|per|each|every) (?<g>year|quarter|month)\\b`,
    `\\b(?:which|what) (?:calendar )?(?<h>year|quarter|month|week)s?\\b`,
    `\\b(?:rank|sort|order)(?:ed|ing|s)? (?:the |all |all the )?(?:calendar )?(?<i>year|quarter|month|week)s\\b`,
    `\\b(?:years|quarters|months|weeks)(?=.{0,40}\\b(?:rank|sort|order)ed\\b)`,
    `\\btop (?:${MANY}) (?<o>year|quarter|month|week)s\\b(?! of)`,
    `(?<!\\b(?:last|past|first|next|previous|final) )\\b(?:${MANY}) (?<j>year|quarter|month|week)s (?:with|that had|which had) the\\b`,
    `\\b(?<k>year|quarter|month|week)s? (?:with|that had|which had|when|in which) the (?:highest|lowest|most|least|fewest|biggest|largest|smallest)\\b`,
    // 周三 and 周均 are no weeks.
    '(?:每一?个?|各个?|逐|历|分|按)(?<l>年|季|月|周(?![一二三四五六日均])|[天日](?!期|元|本)|交易日)',
    `最[高低大小多少]的(?:${COUNT_HAN})个?(?<r>年|季|月|周)(?![期国美])`,
    '哪(?:一|几)?个?(?<m>年|季|月|周(?![一二三四五六日均]))',
    '(?<![\\d一二三四五六七八九十上下本今去前这个哪])(?<s>[年月季])度的?(?:最高|最低)',
    '一(?<t>[年季月周天])一(?:笔|个|期)',
    '(?<![\\d一二三四五六七八九十上下本今去前这个])(?<n>[年月季])(?:度)?(?:平均|均值?)(?![变增减涨跌升降])',
  ].join('|'),
);

/** What names a period of which there are several only where a long stretch is named: "year-end TGA since 2018". Heard without days: 2023年底 is one. */
const OF_LONG = new RegExp(
  [
    `\\b(?<!half[- ])(?<a>year|quarter|month)[- ]?end\\b`,
    `\\b(?<b>yearly|annual|quarterly|monthly) (?:average|mean|change|high|low|peak)\\b`,
    `\\bat the end of (?:the |a )?(?<c>year|quarter|month)\\b`,
    '(?<![半\\d])(?<d>[年季月])(?:度)?[末底]',
    '(?<![\\d一二三四五六七八九十上下本今去前这个])(?<e>[年季月])度?(?:平均|均值?)(?![变增减涨跌升降])',
  ].join('|'),
);
/** The same within the words of the stretch: 近五年年末, "averages for the last five years". */
const IN_STRETCH = new RegExp(
  [
    `\\baverages (?:for|over|in|of|during) (?:the )?(?:last |past |previous )+(?:(?:${MANY}) )?(?<a>year|quarter|month)s\\b`,
    // Beside such a stretch a bare 年末 is the end of each; 到年底 and 2025年末 are days.
    `(?<!\\b(?:to|until|till|through|by|since|before|after|half|of)[- ])\\b(?<c>year|quarter|month)[- ]?end\\b(?! (?:19|20)\\d\\d)`,
    '(?<![半\\d到至前后今去明])(?<d>[年季月])度?[末底](?!前|后)',
    '(?:近|过去|最近)的?(?:\\d{1,2}|[一二两三四五六七八九十几]{1,2})个?(?<b>[年季月])度?的?(?:[年季月]度?)?[末底]',
  ].join('|'),
);

const WORDS: Readonly<Record<string, Named>> = {
  ...{
    yearly: 'year',
    annual: 'year',
    annually: 'year',
    quarterly: 'quarter',
    monthly: 'month',
    weekly: 'week',
    daily: 'day',
  },
  ...{ 年: 'year', 季: 'quarter', 月: 'month', 周: 'week', 天: 'day', 日: 'day', 交易日: 'day' },
};

const namedBy = (pattern: RegExp, text: string): Named | undefined => {
  const said = Object.values(pattern.exec(text)?.groups ?? {}).find((group) => group !== undefined);
  return said === undefined ? undefined : (WORDS[said] ?? (said as Named));
};

/** The period a question asks for each of, or which of; in a stretch of several the end of a year is that of each. */
export const periodNamed = (text: string, rest: string, isSeveral: (by: Named) => boolean): Named | undefined => {
  const found = namedBy(EACH, text) ?? namedBy(OF_LONG, rest) ?? namedBy(IN_STRETCH, text);
  return found && (namedBy(EACH, text) || isSeveral(found)) ? found : undefined;
};

/** A period by its bare name, after figures of periods: "and quarterly?", 季度呢. */
const BARE = new RegExp(
  `\\b(?<a>yearly|annual(?=ly)|annual|quarterly|monthly|weekly|daily)(?:ly)?\\b|\\bby (?:the )?(?<b>${UNIT})s?\\b|\\b(?<c>year|quarter|month|week)s? (?:then|instead)\\b|^(?:那|和|按|换成?|改成?|看|再)*(?<d>年|季|月|周|天)度?(?:的|来)?(?:看|呢|吧|数据)*[?？。 ]*$`,
);
export const periodAlone = (text: string): Named | undefined => namedBy(BARE, text) ?? namedBy(EACH, text);

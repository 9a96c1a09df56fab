/** A plain text in which both halves, or quarters, of a year say which year: "the first half of 2022 or the second" is of 2022 twice. */
export const otherHalf = (text: string): string => {
  const years = new Set([...text.matchAll(YEARS)].map(([year]) => year));
  const [year, ...more] = years;
  if (year === undefined || more.length > 0 || !PART_OF_YEAR.test(text)) return text;
  return text
    .replace(BARE, (said) => `${said}${/^(?:first|second)$/.test(said) ? ' half' : ''} of ${year}`)
    .replace(BARE_HAN, (said) => `${year}年${said}`);
};

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** A part of a year that is named with its year. */
const PART_OF_YEAR =
  /\b(?:(?:first|second) half|h[12]|q[1-4]|(?:first|second|third|fourth) quarter) (?:of )?(?:19|20)\d\d|(?:19|20)\d\d(?:年的?|[ -]?)(?:[上下]半年|h[12]\b|q[1-4]\b|第?[一二三四1-4]季度?)/;
/** The other one, without it: beside an "or", a "than". */
const BARE =
  /(?<=\b(?:or|than|vs\.?|versus|against|compared (?:to|with)|and|to|in|with|over)(?: in| to| the| with)* )(?:(?:first|second) half|h[12]|q[1-4]|(?:first|second|third|fourth) quarter)\b(?! (?:of )?(?:(?:19|20)\d\d|this|last|the|that))|(?<=\bfirst half of (?:19|20)\d\d (?:or|than|vs\.?|versus|and)(?: in)? the )second(?= ?(?:\?|$))|(?<=\bsecond half of (?:19|20)\d\d (?:or|than|vs\.?|versus|and)(?: in)? the )first(?= ?(?:\?|$))/g;
const BARE_HAN =
  /(?<=(?:19|20)\d\d年的?.*(?:[跟和与比较]|还是|或))(?<![\d年个今去前])(?:[上下]半年|第?[一二三四]季度?(?![末底初]))/g;

/** What changed when something happened, with its month named too, changed over that month: 2023年3月硅谷银行倒闭时准备金怎么变. */
export const ofItsMonth = (text: string): string =>
  CHANGES.test(text) ? text.replace(HAPPENED, '$<month>$<en>') : text;

const CHANGES = /\b(?:chang|mov|happen|do\b|did\b|rise|fall|react)|怎么变|变化|变动|增减|涨跌|[增减]了?多少|怎么走/;
const FAILED = '(?:svb|silicon valley bank|硅谷银行|矽谷银行)';
const HAPPENED = new RegExp(
  `(?<month>(?:19|20)\\d\\d年\\d{1,2}月)份?的?${FAILED}(?:倒闭|出事|爆雷|破产|倒|危机|暴雷)(?:时|的时候|当时|期间|那时|那会儿?|那阵子?)|(?:when|as|while) (?:the )?${FAILED} (?:failed|collapsed|went under|blew up|went bust|was failing),?(?= (?:back )?(?<en>in (?:[a-z]{3,9}) (?:19|20)\\d\\d)) (?:back )?in [a-z]{3,9} (?:19|20)\\d\\d`,
);

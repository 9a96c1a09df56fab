import type { PlainWord } from './plain-word.ts';

/** What a stretch of policy is called, or a day something happened on. */
const HAPPENING = '(?= (?:the |qt|svb|silicon|covid|lehman|rmp|first republic))';
/** What has an end. */
const ENDING =
  '(?= (?:(?:19|20)\\d\\d|the year|last|this|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|qt|the (?:first|second|third|fourth)))';

/** Rarer words of English for when something was. */
export const TIMES: readonly PlainWord[] = [
  [
    'start of the year',
    '(?<=(?:since|from) the )turn of the year|(?<=(?:since|from) the )dawn of the year|(?<=(?:since|from) the )opening of the year',
  ],
  [
    'at the end of',
    `at the close of${ENDING}|by the close of${ENDING}|at the very end of|in the dying days of|in the closing days of|in the final days of|in the last days of`,
  ],
  [
    'at the start of',
    `at the outset of${ENDING}|at the very start of|in the opening days of|in the first days of|at the dawn of`,
  ],
  ['second half of', 'back half of|latter half of|last half of|final half of|h2 of'],
  ['first half of', 'front half of|opening half of|early half of|initial half of|h1 of'],
  ['fourth quarter', '(?<=the )final quarter|(?<=the )closing quarter|(?<=the )last quarter(?= of)'],
  ['first quarter', '(?<=the )opening quarter'],
  [
    'past 18 months',
    'past year and a half|last year and a half|past one and a half years|last one and a half years|past eighteen months|last eighteen months',
  ],
  ['18 months ago', 'a year and a half ago|one and a half years ago|eighteen months ago'],
  ['past 30 months', 'past two and a half years|last two and a half years'],
  ['past ten years', 'past decade|last decade'],
  ['ten years ago', 'a decade ago|a decade back|one decade ago'],
  ['a year ago', 'a twelvemonth ago|twelve months back|one year back|a full year ago|exactly a year back'],
  [
    'ago',
    '(?<=(?:days|weeks|months|quarters|years) )earlier than today|(?<=(?:days|weeks|months|quarters|years) )before today|(?<=(?:days|weeks|months|quarters|years) )prior to today|(?<=(?:day|week|month|quarter|year)s? )prior(?! to)|(?<=(?:a|one|two|three|four|five|six) (?:day|week|month|quarter|year)s? )back(?= ?[?.!,]*$)',
  ],
  ['before', `on the eve of${HAPPENING}|on the cusp of${HAPPENING}`],
  [
    'during',
    'over the lifetime of|over the life of|over the span of|over the whole of|throughout the whole of|throughout the entirety of|over the entirety of|for the whole of|for the entirety of|right through',
  ],
];

/** A number of years, or which year it is. */
const NOT_COUNTED = '(?<![\\d一二两三四五六七八九十几半多今去前明当本每整全同])';

/** And of Chinese. */
export const CHINESE_TIMES: readonly PlainWord[] = [
  ['今年以来', `${NOT_COUNTED}年内(?!部)|开年迄今|开年至今|开年到现在|年初迄今`],
  ['这个季度', '这一季度|这一季(?!度)|这季(?!度)'],
  ['年底', '岁末|岁尾|年尾|年终(?!奖|总结|盘点)|岁暮'],
  ['年初', '(?<=\\d年)年头|(?<=\\d年|今年|去年)伊始|岁首|(?<=今年|去年|\\d年)开年(?!以来|至今)'],
  [
    '过去',
    '往前数(?=[一二两三四五六七八九十半\\d])|往前推(?=[一二两三四五六七八九十半\\d])|往回数(?=[一二两三四五六七八九十半\\d])|倒推(?=[一二两三四五六七八九十半\\d])|过往(?=[一二两三四五六七八九十半\\d])',
  ],
  ['两年前', '前年此时|前年这个时候|前年这时候|前年同期'],
  ['去年同期', '去年此时|去年这个时候|去年这时候|去年这会儿'],
  ['上月底', '上个月月底|上个月底|上个月末|上个月月末'],
  ['下半年', '下半程|下半截|后半年|下半载'],
  ['上半年', '上半程|上半截|前半年|上半载'],
  ['四季度', '(?<=年)末季|(?<=年)尾季|(?<=年)收官季'],
  ['一季度', '(?<=年)首季|(?<=年)头季|(?<=年)开局季'],
  ['自', '自打|打从'],
  ['今年', '今岁'],
  ['去年', '去岁'],
  [
    'past',
    'preceding(?= (?:two|three|four|five|six|ten|twelve|\\d+) (?:day|week|month|quarter|year)s)|previous(?= (?:two|three|four|five|six|ten|twelve|\\d+) (?:day|week|month|quarter|year)s)|trailing(?= (?:two|three|four|five|six|ten|twelve|\\d+) (?:day|week|month|quarter|year)s)|bygone',
  ],
];

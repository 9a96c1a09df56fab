import { yearOf } from '../../values/day.ts';
import { calendar, fullYear, latestYear, monthsOf, realDay } from './calendar.ts';
import { FEASTS_OF_CHINA } from './feasts-of-china.ts';
import {
  DAY,
  day,
  type Form,
  feast,
  form,
  half,
  lastDayOf,
  MONTH,
  MONTHS,
  month,
  monthOf,
  months,
  type Named,
  nthDayOf,
  partOf,
  quarter,
  SHORT,
  season,
  third,
  UNITS,
  wholeOf,
  YEAR,
  yearSaid,
} from './named.ts';
import { COUNT, COUNT_HAN, countOf } from './numbers.ts';
import { WEEKS_OF_MONTHS } from './weeks-of-months.ts';

const endOf = (whole: Named | undefined): Named | undefined => whole && lastDayOf(whole);

const HOLIDAYS_EN =
  "labou?r day|memorial day|presidents'? day|mlk day|martin luther king(?:,? jr\\.?)?(?:'s)? day|juneteenth|independence day|(?:4th|fourth) of july|columbus day|veterans'? day|election day";
const FEASTS_HAN =
  '圣诞前夜|平安夜|圣诞节?|感恩节|万圣夜|万圣节|元旦|跨年(?:夜|那天|当天|当日|日)|美国劳动节|劳工节|独立日|阵亡将士纪念日|总统日|六月节|哥伦布日|退伍军人节|(?:美国)?大选(?:日|当天|那天)|选举日';

const monthAndNumber = (mon: string, y: string): string =>
  `\\b${MONTH} '?(?<y>2\\d)(?!\\d|st|nd|rd|th|,? ?(?:19|20)\\d\\d)`
    .replace('<mon>', `<${mon}>`)
    .replace('<y>', `<${y}>`);
const JOINED = ' ?(?:-|to|until|till|thru|through|and) ?';
const [FIRST, SECOND] = [monthAndNumber('mon', 'y'), monthAndNumber('mon2', 'y2')];
const [FIRST_SEEN, SECOND_SEEN] = [monthAndNumber('mon3', 'y3'), monthAndNumber('mon4', 'y4')];

/** "June 22 to Nov 25": months with their years, unless they are so near, or so far back, that days are meant. */
const PAIRED_YEARS = form(
  `${FIRST}(?=${JOINED}${SECOND_SEEN})|(?<=${FIRST_SEEN}${JOINED})${SECOND}`,
  ({ mon, y, mon2, y2, mon3, y3, mon4, y4 }, today) => {
    const [first, second] = [monthOf((mon ?? mon3)!), monthOf((mon2 ?? mon4)!)];
    const [one, two] = [Number(y ?? y3), Number(y2 ?? y4)];
    const [on, number] = mon === undefined ? [second, two] : [first, one];
    const apart = (second - first + 12) % 12;
    const isAhead = first < second && (realDay(yearOf(today), second, two) ?? today) > today;
    const areYears = one <= two && two <= yearOf(today) % 100 && apart > 0 && (apart > 2 || one === two || isAhead);
    return areYears ? months('month', 2000 + number, on, 1) : day(undefined, on, number, today);
  },
);

/** The ways of writing a stretch by its date, the longest first: what one has taken is not looked at again. */
export const DATED: readonly Form[] = [
  form(`(?<![\\d$€£¥.]|\\d,)(?<y>(?:19|20)\\d{2})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)`, ({ y, m, d }, today) =>
    day(Number(y), Number(m), Number(d), today),
  ),
  form('(?<!\\d)(?<y>(?:19|20)\\d{2})(?<m>0[1-9]|1[0-2])(?<d>[0-3]\\d)(?!\\d)', ({ y, m, d }, today) =>
    day(Number(y), Number(m), Number(d), today),
  ),
  form('(?<![\\d.])(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>(?:19|20)\\d{2})(?!\\d)', ({ y, m, d }, today) =>
    day(Number(y), Number(m), Number(d), today),
  ),
  form('(?<![\\d/])(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>(?:19|20)\\d{2})(?!\\d)', ({ y, m, d }, today) =>
    Number(m) > 12 ? day(Number(y), Number(d), Number(m), today) : day(Number(y), Number(m), Number(d), today),
  ),
  form('(?<![\\d/.$])(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{2})(?![\\d/])', ({ y, m, d }, today) =>
    day(2000 + Number(y), Number(m), Number(d), today),
  ),
  form(`${YEAR}\\s*年\\s*(?<m>\\d{1,2})\\s*月\\s*(?<d>\\d{1,2})\\s*[日号]?`, ({ y, m, d }, today) =>
    day(Number(y), Number(m), Number(d), today),
  ),
  form(`\\b${MONTH} ${DAY},? ?(?:of |in )?${YEAR}`, ({ y, mon, d }, today) =>
    day(Number(y), monthOf(mon!), Number(d), today),
  ),
  form(`\\b${MONTH} ${DAY},? (?:of )?(?<ago>this|last) (?:year|yr)\\b`, ({ mon, d, ago }, today) =>
    day(yearSaid({ ago }, today), monthOf(mon!), Number(d), today),
  ),
  form(
    `\\b(?<d>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? (?:of )?(?<ago>this|last) (?:year|yr)\\b`,
    ({ mon, d, ago }, today) => day(yearSaid({ ago }, today), monthOf(mon!), Number(d), today),
  ),
  form(`\\b${MONTH},? (?:of )?(?<ago>this|last) (?:year|yr)\\b`, ({ mon, ago }, today) =>
    months('month', yearSaid({ ago }, today), monthOf(mon!), 1),
  ),
  // Of the month it is now, the last one is that of a year ago.
  form(`\\b(?:last|past|previous) ${MONTH}(?! ?\\d)`, ({ mon }, today) =>
    months('month', latestYear(monthOf(mon!), calendar('month', today).from - 1), monthOf(mon!), 1),
  ),
  form(
    '(?<![\\d.]|过去|近)(?<y>[012]\\d)年(?<m>\\d{1,2})月(?:(?<d>\\d{1,2})[日号]|份)?(?![底末])',
    ({ y, m, d }, today) => (d === undefined ? month({ y, m }, today) : day(fullYear(y!), Number(m), Number(d), today)),
  ),
  form(`\\b(?<d>\\d{1,2})(?:st|nd|rd|th)? ?(?:of )?${MONTH},? ${YEAR}`, ({ y, mon, d }, today) =>
    day(Number(y), monthOf(mon!), Number(d), today),
  ),
  form(
    `\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}[ -]'?(?<y>[012]\\d)(?!\\d|[:%.]\\d|%|st|nd|rd|th| ?(?:bn|tn|bp|day|week|month|year|y\\b|m\\b))`,
    ({ d, mon, y }, today) => day(fullYear(y!), monthOf(mon!), Number(d), today),
  ),
  PAIRED_YEARS,
  // "The last Wednesday of June 2026", 六月第三个周五.
  form(
    `\\b(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|last|final) (?<wd>sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?day (?:of|in) ${MONTH}(?:,? ${YEAR})?|(?:${YEAR.replace('<y>', '<y2>')}年|(?<ago>[今去前])年)?(?<!\\d)(?<m>\\d{1,2})月(?:份)?的?(?<nth2>第[一二三四1-4]|首|最后一?)个?(?:周|星期|礼拜)(?<wd2>[一二三四五六日天])`,
    (groups, today) => {
      const year = groups.y ?? groups.y2 ?? (groups.ago && String(yearSaid(groups, today)));
      const whole = month({ ...groups, y: year }, today);
      return whole && nthDayOf(whole, groups);
    },
  ),
  // "The last Wednesday of 2025": of its December, the first one of its January.
  form(
    `\\b(?<nth>first|last|final) (?<wd>sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?day (?:of|in) (?:${YEAR}|(?<ago>this|last) year)|(?:${YEAR.replace('<y>', '<y2>')}年|(?<ago2>[今去前])年)的?(?<nth2>第一|首|最后一?)个?(?:周|星期|礼拜)(?<wd2>[一二三四五六日天])`,
    ({ y, y2, ago, ago2, ...groups }, today) => {
      const year = yearSaid({ y: y ?? y2, ago: ago ?? ago2 }, today);
      const whole = months('month', year, /last|final|最后/.test((groups.nth ?? groups.nth2)!) ? 12 : 1, 1);
      return whole && nthDayOf(whole, groups);
    },
  ),
  ...WEEKS_OF_MONTHS,
  form(
    `(?<which>first|last|opening|final|closing) (?:(?<n>${COUNT}) )?(?<unit>day|week|month|quarter)s? of (?:${MONTH},? ?)?${YEAR}`,
    (groups, today) => {
      const whole = wholeOf(groups, today);
      return whole && partOf(whole, groups.which!, countOf(groups.n), UNITS[groups.unit!] as 'day');
    },
  ),
  form(
    `(?:${YEAR}年|(?<ago>[今去前])年)?(?:(?<m>\\d{1,2})月)?(?<which>头|前|最后|末)(?<n>${COUNT_HAN})个?(?<unit>天|日|周|星期|月|季度?)(?!前|以前|之前)`,
    (groups, today) => {
      if (!groups.y && !groups.ago && !groups.m) return undefined;
      const whole = wholeOf(groups, today);
      return whole && partOf(whole, groups.which!, countOf(groups.n), UNITS[groups.unit!] as 'day');
    },
  ),
  form(
    `\\b(?:(?:the )?end of q(?<q>[1-4])(?:,? (?:of )?${YEAR}| this year)?|q(?<q2>[1-4])[ -]end(?: ${YEAR.replace('<y>', '<y2>')})?)(?!\\d)`,
    ({ q, q2, y, y2 }, today) => endOf(quarter({ q: q ?? q2, y: y ?? y2 }, today)),
  ),
  form(`(?:${YEAR}年|(?<ago>[今去前])年)?(?:第)?(?<q>[一二三四1-4])季度?(?:末|底)`, ({ q, y, ago }, today) =>
    endOf(quarter({ q, y: y ?? (ago && String(yearSaid({ ago }, today))) }, today)),
  ),
  form(`\\b(?:q(?<q>[1-4])[ -]?(?:of )?)${SHORT}(?![年])`, quarter),
  form(`\\b(?<q>[1-4])q ?${SHORT}`, quarter),
  form(`${YEAR}[ -]?年?[ -]?q(?<q>[1-4])(?!\\d)`, quarter),
  form(`(?<![\\d])${SHORT}年(?:第)?(?<q>[一二三四1-4])季度?`, quarter),
  form(`\\b(?<q>first|second|third|fourth|final) quarter (?:of )?${YEAR}`, quarter),
  form(
    `\\b(?:q(?<q>[1-4])|(?<q2>first|second|third|fourth|final|last) quarter)(?: of)? (?<ago>this|last) year\\b|(?<ago2>[今去前])年(?:的)?(?:q(?<q3>[1-4])(?!\\d)|第?(?<q4>[一二三四1-4])季度?)`,
    ({ q, q2, q3, q4, ago, ago2 }, today) =>
      quarter({ q: q ?? q2 ?? q3 ?? q4, y: String(yearSaid({ ago: ago ?? ago2 }, today)) }, today),
  ),
  form(
    `\\b(?:h(?<h>[12])|(?<h2>first|second|last) half)(?: of)? (?<ago>this|last) year\\b|(?<ago2>[今去前])年(?:的)?h(?<h3>[12])(?!\\d)`,
    ({ h, h2, h3, ago, ago2 }, today) =>
      half({ h: h ?? h2 ?? h3, y: String(yearSaid({ ago: ago ?? ago2 }, today)) }, today),
  ),
  form(`\\b(?:h(?<h>[12])[ -]?(?:of )?)${SHORT}`, half),
  form(`\\b(?<h>[12])h ?${SHORT}`, half),
  form(`${YEAR}[ -]?h(?<h>[12])(?!\\d)`, half),
  form(`\\b(?<h>first|second) half (?:of )?${YEAR}`, half),
  form(`(?<![\\d])${SHORT}年?(?<h>[上下])半年`, half),
  form('(?<ago>[今去前])年(?<h>[上下])半年', (groups, today) =>
    half({ h: groups.h, y: String(yearSaid(groups, today)) }, today),
  ),
  form(
    `(?:${YEAR}年|(?<ago>[今去前])年)(?<m>\\d{1,2})月(?:份)?(?<which>[上中下](?=旬)|中(?=[到至]|(?<=月中[到至]\\d{1,2}月中)|钱荒|回购|危机|附买回|以来|以后|之后|起|至今|到现在|停|暂|开始|启动|恢复|[那这]|左右|前后|附近|报税|缴税|交税)|初)旬?`,
    (groups, today) => {
      const whole = months('month', yearSaid(groups, today), Number(groups.m), 1);
      return whole && third(whole, groups.which!);
    },
  ),
  form(
    '(?<!\\d)(?<m>\\d{1,2})月(?:份)?(?<which>[上中下](?=旬)|中(?=[到至]|(?<=月中[到至]\\d{1,2}月中)|钱荒|回购|危机|附买回|以来|以后|之后|起|至今|到现在|停|暂|开始|启动|恢复|[那这]|左右|前后|附近|报税|缴税|交税|总共|一共|合计|[,，。?？!]|$)|初)旬?',
    (groups, today) => {
      const whole = month(groups, today);
      return whole && third(whole, groups.which!);
    },
  ),
  form(
    `\\b(?<which>early|mid|late|beginning of|middle of|start of)[ -]?(?:the )?${MONTH}(?:,? ${YEAR})?`,
    (groups, today) => {
      const whole = month(groups, today);
      return whole && third(whole, groups.which!);
    },
  ),
  form(`\\b(?:the )?end[ -](?:of )?${MONTH}(?:,? ${YEAR})?`, (groups, today) => {
    const whole = month(groups, today);
    return whole && lastDayOf(whole);
  }),
  form(`(?:${YEAR}年|(?<ago>[今去前])年)(?<m>\\d{1,2})月(?:份)?的?[季年]?[底末]`, (groups, today) => {
    const whole = month({ m: groups.m, y: String(yearSaid(groups, today)) }, today);
    return whole && lastDayOf(whole);
  }),
  form('(?<!\\d)(?<m>\\d{1,2})月(?:份)?的?[季年]?[底末]', (groups, today) => {
    const whole = month(groups, today);
    return whole && lastDayOf(whole);
  }),
  form(
    `\\b${MONTH} (?:month|quarter)[ -]end(?: ${YEAR})?|\\bmonth[ -]end(?: print)?(?: of| in)? ?\\(?(?<mon2>${MONTHS.join('|')})[a-z]*\\)?`,
    (groups, today) => {
      const whole = month({ ...groups, mon: groups.mon ?? groups.mon2 }, today);
      return whole && lastDayOf(whole);
    },
  ),
  form(`${YEAR}\\s*年\\s*(?<m>\\d{1,2})\\s*月份?`, month),
  form(
    '(?<ago>[今去前])年(?<m>\\d{1,2})月(?:(?<d>\\d{1,2})(?:[日号]|(?=报税|缴税|交税|那[天日]|当[天日]|的|美|tga|sofr|准备金))|份)?',
    (groups, today) => {
      const year = yearSaid(groups, today);
      return groups.d === undefined
        ? months('month', year, Number(groups.m), 1)
        : day(year, Number(groups.m), Number(groups.d), today);
    },
  ),
  form(`${YEAR}[-/](?<m>0?[1-9]|1[0-2])(?![\\d-])`, month),
  form(`\\b${MONTH},? ?(?:of |in )?${YEAR}`, month),
  form(
    `(?<!\\b(?:(?:week|wk) (?:that |which )?(?:to|of|ending|ended|through)|on) )\\b${MONTH} '?(?<y>[12]\\d)(?!\\d|st|nd|rd|th|[日号:])(?=\\s*$|\\s*[?!.,)])`,
    (groups, today) =>
      Number(groups.y) > 19 ? month(groups, today) : day(undefined, monthOf(groups.mon!), Number(groups.y), today),
  ),
  form(
    `\\b(?<feast>new year'?s eve|new year'?s day|(?<=(?:since|after|before|until|from) (?:the )?)new year(?:'s)?(?! (?:\\w+ )?(?:high|low))|christmas eve|christmas|halloween|thanksgiving|${HOLIDAYS_EN})(?: day)?(?: (?:of |in )?${YEAR}| (?:of )?(?<ago>this|last) (?:year|yr))?`,
    feast,
  ),
  ...FEASTS_OF_CHINA,
  form(`(?<ago>[今去前])年的?(?<feast>${FEASTS_HAN})`, feast),
  form(`${YEAR}年?的?(?<feast>halloween|${FEASTS_HAN})`, feast),
  form(`(?<feast>${FEASTS_HAN})`, feast),
  form(`\\b(?:the )?(?:end of|year[ -]?end(?: of| in)?|end)[ -]${YEAR}`, ({ y }) =>
    lastDayOf(monthsOf(Number(y), 12, 1)),
  ),
  form(`${YEAR}[ -]?(?:year[ -]?end|ye\\b)`, ({ y }) => lastDayOf(monthsOf(Number(y), 12, 1))),
  form(`${YEAR}年?年?[底末]`, ({ y }) => lastDayOf(monthsOf(Number(y), 12, 1))),
  form('(?<ago>[今去前])年(?:年)?[底末]', (groups, today) => lastDayOf(monthsOf(yearSaid(groups, today), 12, 1))),
  form(`\\b(?:mid|middle of)[ -]?${YEAR}`, ({ y }) => months('month', Number(y), 6, 1)),
  form(`${YEAR}年中`, ({ y }) => months('month', Number(y), 6, 1)),
  form(`\\b(?:the )?(?:start|beginning) of ${YEAR}`, ({ y }, today) => day(Number(y), 1, 1, today)),
  form(`\\bearly[ -](?:in )?${YEAR}`, ({ y }) => months('month', Number(y), 1, 1)),
  form(`${YEAR}年?年?初(?![一二三四五六七八九十])`, ({ y }) => months('month', Number(y), 1, 1)),
  form('(?<ago>[去前])年(?:年)?初', (groups, today) => day(yearSaid(groups, today), 1, 1, today)),
  form(`\\blate ${YEAR}`, ({ y }) => months('span', Number(y), 10, 3)),
  form(
    `(?:${YEAR}年?(?:的)?(?<season>春|夏|秋|冬)[天季]?)|(?:\\b(?<season2>spring|summer|autumn|fall|winter)(?: of)? (?:(?<y2>(?:19|20)\\d{2})|'?(?<y3>2\\d)(?![\\d%.])))`,
    ({ season: one, season2, y, y2, y3 }, today) =>
      season({ season: one ?? season2, y: y ?? y2 ?? (y3 && `20${y3}`) }, today),
  ),
  form(
    '(?:(?<ago>[去今])年(?<season>[春夏秋冬])[天季]?)|(?:\\b(?:last|this|the past) (?<season2>spring|summer|autumn|winter)\\b)',
    (groups, today) => season({ season: groups.season ?? groups.season2, ago: groups.ago ?? 'last' }, today),
  ),
  form('\\b(?:the )?(?<y>(?:19|20)\\d)0s\\b|(?<!\\d)(?<y2>(?:19|20)\\d)0年代', ({ y, y2 }) => ({
    ...monthsOf(Number(`${y ?? y2}0`), 1, 120),
    grain: 'span',
  })),
  form(`${YEAR}\\s*年?`, ({ y }) => months('year', Number(y), 1, 12)),
  form('(?<![\\d.个近这去]|过去|最近)(?<y>2[1-9])年(?=(?:以来|至今|迄今|到现在))', ({ y }) =>
    months('year', fullYear(y!), 1, 12),
  ),
  form('(?<![\\d.个近这]|过去|最近)(?<y>2[1-9])年(?![期来前后内间以之半国多]|\\d)', ({ y }, today) =>
    fullYear(y!) > yearOf(today) ? undefined : months('year', fullYear(y!), 1, 12),
  ),
];

/** A day or a month without its year, the least sure of all. */
export const YEARLESS: readonly Form[] = [
  form(`\\b${MONTH} (?:the )?${DAY}`, ({ mon, d }, today) => day(undefined, monthOf(mon!), Number(d), today)),
  form(`\\b(?<d>[0-3]?\\d)(?:st|nd|rd|th)? ?(?:of )?${MONTH}`, ({ mon, d }, today) =>
    day(undefined, monthOf(mon!), Number(d), today),
  ),
  form('(?<!\\d)(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]?', ({ m, d }, today) =>
    day(undefined, Number(m), Number(d), today),
  ),
  // As Americans write a day; a fraction or a ratio is no day.
  form('(?<![\\d/.$¥])(?<m>0?[1-9]|1[0-2])/(?<d>0?[1-9]|[12]\\d|3[01])(?![\\d/.%]| of\\b)', ({ m, d }, today) =>
    day(undefined, Number(m), Number(d), today),
  ),
  form('(?<!\\d)(?<m>\\d{1,2})月份?', month),
  form(`\\b${MONTH}`, (groups, today) => {
    const named = month(groups, today);
    return named && { ...named, bare: true };
  }),
];

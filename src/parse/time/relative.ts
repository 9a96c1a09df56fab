import type { Day } from '../../values/day.ts';
import { back, calendar, latestYear, realDay, weekdayBefore } from './calendar.ts';
import {
  type Back,
  type Form,
  form,
  type Groups,
  half,
  lastDayOf,
  months,
  type Named,
  quarter,
  UNIT_EN,
  UNIT_HAN,
  UNITS,
  yearSaid,
} from './named.ts';
import { COUNT, COUNT_HAN, countOf, MANY } from './numbers.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAY = 'sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?';
const HAN_WEEKDAYS = '日一二三四五六';

/** So near (days) a year's end is the one that comes. */
const NEAR = 21;

const dayNamed = (on: Day): Named => ({ from: on, to: on, grain: 'day' });

/** The day so far back from today. */
const dayBack = (today: Day, count: number, unit: Back['unit']): Named => ({
  ...dayNamed(back(today, count, unit)),
  back: { count, unit },
});

/** From so far back up to today. */
const upTo = (today: Day, count: number, unit: Back['unit']): Named => ({
  from: back(today, count, unit),
  to: today,
  grain: 'rolling',
  back: { count, unit },
});

const hanWeekday = ({ which, wd }: Groups, today: Day): Named => {
  const number = wd === '天' ? 0 : HAN_WEEKDAYS.indexOf(wd!);
  const ahead =
    which === undefined
      ? 0
      : which.length === 2 && which.startsWith('上上')
        ? -2
        : which.startsWith('上')
          ? -1
          : which.startsWith('下')
            ? 1
            : 0;
  const week = calendar('week', today, ahead);
  const on = week.from + ((number + 6) % 7);
  return dayNamed(which === undefined && on > today ? on - 7 : on);
};

/** Every way of naming a stretch by where it lies from today. */
export const RELATIVE: readonly Form[] = [
  form('\\byoy\\b|\\byear[- ](?:on|over)[- ]year\\b|同比', (_, today) => upTo(today, 1, 'year')),
  form(
    '\\b(?:the )?(?:start|beginning) of (?:the|this) year\\b|(?<![\\d去前])(?:今年)?(?:年初|开年)(?!以来|至今)',
    (_, today) => dayNamed(calendar('year', today).from),
  ),
  form(
    '(?<!\\bnext |\\bupcoming |\\bcoming |\\bcorporate |\\bquarterly |\\bestimated )\\btax day\\b(?: in april)?|(?<!\\bnext |\\bupcoming |\\bcoming |\\d |\\d(?:st|nd|rd|th) )\\btax (?:date|deadline)\\b(?: in april)?|报税截止日|(?<![日号\\d度])(?:(?<=[今去前\\d]年的?)(?:报税|缴税)日|(?:报税|缴税)日(?=一过|刚过|当天|那天|之?后))',
    (_, today) => {
      const on = realDay(latestYear(4, today, 15), 4, 15);
      return on === undefined ? undefined : { ...dayNamed(on), yearless: true };
    },
  ),
  form(
    `\\b(?<n>${COUNT}) ?(?<unit>day|week|month|mo|quarter|year|yr)s? (?:ago|back|earlier)\\b|\\b(?:this time|same time|same day) (?<n2>${COUNT}|last) ?(?<unit2>year|yr|month)s?(?: ago)?\\b`,
    ({ n, unit, n2, unit2 }, today) => dayBack(today, n2 === 'last' ? 1 : countOf(n ?? n2), UNITS[unit ?? unit2!]!),
  ),
  form(
    `(?<!\\d)(?<n>${COUNT_HAN})个?(?<unit>天|日|周|星期|礼拜|月|季度|年)(?:以前|之前|前)(?!后)(?:的?(?:今天|今日|这一?天|同一天|此时|此刻))?`,
    ({ n, unit }, today) => dayBack(today, countOf(n), UNITS[unit!]!),
  ),
  form('去年(?:的)?(?:这个时候|今天|同期|此时|同一天)', (_, today) => dayBack(today, 1, 'year')),
  form('大前[天日]', (_, today) => dayNamed(today - 3)),
  form('\\b(?:the )?day before yesterday\\b|(?<![\\d个])前天', (_, today) => dayNamed(today - 2)),
  form("\\byesterday(?:'?s)?\\b|\\byday\\b|昨[天日]", (_, today) => dayNamed(today - 1)),
  form("\\btoday(?:'?s)?\\b|\\btonight\\b|今[天日](?!吃)", (_, today) => dayNamed(today)),
  form('\\btomorrow\\b|明[天日]', (_, today) => dayNamed(today + 1)),
  form(
    `(?<!哪一?个?)(?<which>上上个?|上个?|这个?|本|下个?)?(?:周|星期|礼拜)(?<wd>一(?!下|共|直|路|口气|举|度|般)|[二三四五六天]|日(?![历程报]))`,
    hanWeekday,
  ),
  form(`\\b(?:(?:on|last|this past|past|previous) )(?<wd>${WEEKDAY})\\b`, ({ wd }, today) =>
    dayNamed(
      weekdayBefore(
        today,
        WEEKDAYS.findIndex((name) => name.startsWith(wd!.slice(0, 3))),
      ),
    ),
  ),
  form(
    '\\b(?:at |the )?(?:end of|end) (?:the )?last (?<unit>week|month|quarter|year)\\b|\\blast (?<unit2>month|quarter|year)[ -]end\\b|\\b(?:the )?last (?<unit3>month|quarter|year)-?end\\b',
    ({ unit, unit2, unit3 }, today) => lastDayOf(calendar((unit ?? unit2 ?? unit3) as 'month', today, -1)),
  ),
  form('上个?(?<unit>月|季度?)[底末]', ({ unit }, today) => lastDayOf(calendar(UNITS[unit!] as 'month', today, -1))),
  form('\\b(?:at |the )?end of (?:this|the) (?<unit>month|quarter|year)\\b', ({ unit }, today) =>
    lastDayOf(calendar(unit as 'month', today)),
  ),
  // The nearer one: a week into October, "this quarter end" is the end of September.
  form(
    '\\b(?:this|the) (?<unit>month|quarter|year)[ -]?end\\b|这个?(?<unit2>季度?)[末底]',
    ({ unit, unit2 }, today) => {
      const [past, next] = [-1, 0].map((ahead) =>
        lastDayOf(calendar(UNITS[(unit ?? unit2)!] as 'month', today, ahead)),
      );
      return today - past!.to <= next!.to - today ? past : next;
    },
  ),
  form('\\bweek before last\\b|上上个?(?:周|星期|礼拜)', (_, today) => ({
    ...calendar('week', today, -2),
    grain: 'week',
  })),
  form('\\bmonth before last\\b|上上个?月', (_, today) => ({ ...calendar('month', today, -2), grain: 'month' })),
  form(
    "(?<!the )\\blast (?<unit>week|month|quarter|year|yr)(?:'?s)?\\b(?! of)|\\bprevious (?<unit2>week|month|quarter|year)\\b",
    ({ unit, unit2 }, today) => {
      const named = UNITS[(unit ?? unit2)!] as 'week';
      return { ...calendar(named, today, -1), grain: named };
    },
  ),
  form('上个?(?<unit>周|星期|礼拜|月|季度?)(?!期)', ({ unit }, today) => {
    const named = UNITS[unit!] as 'week';
    return { ...calendar(named, today, -1), grain: named };
  }),
  form(
    "\\b(?:this|current|the current) (?<unit>week|month|quarter|year|yr)(?:'?s)?\\b(?: so far)?|\\b(?<ytd>ytd|year[ -]to[ -]date)\\b",
    ({ unit, ytd }, today) => {
      const named = ytd ? 'year' : (UNITS[unit!] as 'week');
      return { from: calendar(named, today).from, to: today, grain: 'rolling' };
    },
  ),
  form(
    '(?:本|这个?|今)(?<unit>周|星期|礼拜|月|季度?|年)(?!期|些)(?:以来|至今|来)?|(?:年初|开年)(?:以来|至今)',
    ({ unit }, today) => ({
      from: calendar((unit ? UNITS[unit] : 'year') as 'week', today).from,
      to: today,
      grain: 'rolling',
    }),
  ),
  form('(?<ago>[去前])年(?:全年|整年)?', (groups, today) => months('year', yearSaid(groups, today), 1, 12)),
  form(
    `\\b(?:(?:over|in|for|during|within|of) )?(?:the )?(?:last|past|previous|trailing|recent) (?<n>${COUNT})[ -]?${UNIT_EN}\\b|\\b(?:over|in|for|during|within|of)? ?the (?:last|past) (?<unit2>day|week|month|quarter|year|yr|decade)\\b|\\b(?:past|trailing|recent|last) (?<unit3>year|decade|month|week|quarter)s?\\b(?![- ]ends?\\b)|\\b(?<n4>${COUNT})[ -](?<unit4>week|month|quarter|year|yr|day)s?[ -](?=low|high|chart|graph|plot|view)|\\b(?<n5>${COUNT})[ -](?<unit5>week|month|quarter|year|yr)s?[ -](?=average|avg|mean\\b|median|peak|trough|range|max|min|trend|change)|\\b(?:over|across|for) (?<n6>${MANY}) ?(?<unit6>week|month|quarter|year|yr)s\\b(?! (?:ago|before|after|later|earlier|from|of))|(?<=\\b(?:show|give|see|chart|plot|graph)(?: me)? )(?:the )?(?<n7>${MANY}) (?<unit7>day|week|month|quarter|year|yr)s(?= of (?!qt|qe|q[1-4]))`,
    ({ n, n4, n5, n6, n7, unit, unit2, unit3, unit4, unit5, unit6, unit7 }, today) =>
      upTo(
        today,
        countOf(n ?? n4 ?? n5 ?? n6 ?? n7),
        UNITS[(unit ?? unit2 ?? unit3 ?? unit4 ?? unit5 ?? unit6 ?? unit7)!]!,
      ),
  ),
  form(
    `(?:过去|最近|近|这|前(?!(?<=[比跟和与较同]前)一)|过往)的?(?<n>${COUNT_HAN})${UNIT_HAN}(?!前|以前)|(?:过去|最近|近|这)的?个?(?<unit2>年|月|周)|(?<n3>${COUNT_HAN})年(?=图|走势|曲线)|(?<![\\d年月])(?<n4>${COUNT_HAN})个?(?<unit4>天|日|周|星期|礼拜|(?<=个)月|季度|年)(?:以|内)?来`,
    ({ n, n3, n4, unit, unit2, unit4 }, today) =>
      upTo(today, countOf(n ?? n3 ?? n4), UNITS[unit ?? unit2 ?? unit4 ?? '年']!),
  ),
  form(
    `\\b(?:q(?<q>[1-4])|(?<q2>first|second|third|fourth)[ -]quarter)\\b|第?(?<q3>[一二三四])季度?(?!末)|第(?<q4>[1-4])季度?`,
    ({ q, q2, q3, q4 }, today) => quarter({ q: q ?? q2 ?? q3 ?? q4 }, today),
  ),
  form('\\bh(?<h>[12])\\b|\\b(?<h2>first|second) half\\b|(?<h3>[上下])半年', ({ h, h2, h3 }, today) =>
    half({ h: h ?? h2 ?? h3 }, today),
  ),
  form(
    '\\b(?<!\\b(?:at|around|over|on|each|every) (?:an?|any|every|each) )(?:last |the |this )?(?:quarter[ -]end|end of (?:the )?quarter)\\b|上?个?季度?[末底]',
    (_, today) => lastDayOf(calendar('quarter', today, calendar('quarter', today).to <= today ? 0 : -1)),
  ),
  form(
    '\\b(?<!\\b(?:at|around|over|on|each|every) (?:an?|any|every|each) )(?:last |the )?month[ -]end\\b|月[末底]',
    (_, today) => lastDayOf(calendar('month', today, calendar('month', today).to <= today ? 0 : -1)),
  ),
  // In the last weeks of a year its end is no day that has been.
  form('\\b(?<last>last )?(?:the )?year[ -]end\\b|(?<![今明去前])年[末底]', ({ last }, today) =>
    last === undefined && calendar('year', today).to - today <= NEAR
      ? undefined
      : { ...lastDayOf(calendar('year', today, -1)), ...(last === undefined && { yearless: true }) },
  ),
  form('\\b(?<n>\\d{1,2}) ?(?<unit>week|month|year|yr)s(?= ?[?.!,]*$)', ({ n, unit }, today) =>
    upTo(today, Number(n), UNITS[unit!]!),
  ),
  // "TGA和准备金对照着看，半年": so long, up to now. Of a picture it is the range, where that is one of its ranges.
  form(
    `(?<=[,，。 ])(?=${COUNT_HAN}(?:年|个月|周))(?:(?<!(?:图|走势|画)[^。]{0,12})(?<n>${COUNT_HAN})|(?<n2>[2-46-9两二三四六七八九])(?=年))(?<unit>年|个月|周)(?:的)?(?=[。?？! ]*$)`,
    ({ n, n2, unit }, today) => upTo(today, countOf(n ?? n2), unit === '个月' ? 'month' : UNITS[unit!]!),
  ),
];

import { type Range, ranges } from '../measures/window.ts';
import { addMonths, type Day, day, iso, parseDay, yearOf } from '../values/day.ts';
import { readHan } from './numeral.ts';

/** A stretch of time as people speak of it: one of the usual ranges, or days of which either may be open. */
export type Period = { readonly range?: Range; readonly from?: Day; readonly to?: Day };

/**
 * The stretch a text speaks of, in English or Chinese: `since 2022`, `last 3 months`, `in October 2025`, `2019–2021`,
 * `过去一年`, `2022年以来`, `近三個月`. Undefined when it speaks of none, or only of days still to come.
 */
export const readPeriod = (given: string, today: Day): Period | undefined => {
  const text = plain(given);
  const mentions = mentionsIn(text, today).filter(({ span }) => span.from <= today);
  return between(text, mentions) ?? openEnded(text, mentions) ?? relative(text, today) ?? theDays(text, mentions);
};

const SIMPLE: Readonly<Record<string, string>> = {
  ...{ 個: '个', 週: '周', 來: '来', 過: '过', 間: '间', 內: '内', 從: '从', 號: '号', 歷: '历', 開: '开', 後: '后' },
  ...{ 這: '这', 為: '为', 兩: '两', 幾: '几', 長: '长', 現: '现', 裡: '里' },
};

/** One way of writing: full width made half, small letters, simple characters, plain dashes. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[–—−~〜]/g, '-')
    .replace(/\p{Script=Han}/gu, (character) => SIMPLE[character] ?? character);

type Span = { readonly from: Day; readonly to: Day };
type Mention = { readonly start: number; readonly end: number; readonly span: Span; readonly month?: true };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH =
  '(?<mon>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = '(?<![\\d$€£¥.,])(?<y>(?:19|20)\\d{2})(?![\\d%]|[.,]\\d| ?(?:bn|tn|billion|million|basis|bps?\\b))';

/** The ways of writing a day, a quarter, a month or a year, the longest first: what one has taken is not looked at again. */
const FORMS = [
  `${YEAR}[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)`,
  `${YEAR}\\s*年\\s*(?<m>\\d{1,2})\\s*月\\s*(?<d>\\d{1,2})\\s*[日号]`,
  `\\b${MONTH}\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`,
  `\\b(?<d>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}\\.?,? ${YEAR}`,
  `${YEAR}\\s*年\\s*第?(?<q>[一二三四1-4])季度?`,
  `\\bq(?<q>[1-4])[ -]?(?:of )?${YEAR}`,
  `${YEAR}[ -]?q(?<q>[1-4])(?!\\d)`,
  `${YEAR}\\s*年\\s*(?<m>\\d{1,2})\\s*月份?`,
  `${YEAR}-(?<m>0[1-9]|1[0-2])(?![\\d-])`,
  `\\b${MONTH}\\.?,? (?:of )?${YEAR}`,
  `${YEAR}\\s*年(?<edge>[初底末])?`,
  YEAR,
  '(?<!\\d)(?<m>\\d{1,2})月(?:(?<d>\\d{1,2})[日号]|份)?',
  `\\b${MONTH}\\b`,
].map((form) => new RegExp(form, 'g'));

const mentionsIn = (text: string, today: Day): readonly Mention[] => {
  let rest = text;
  const found = FORMS.flatMap((form) =>
    [...rest.matchAll(form)].flatMap((match): Mention[] => {
      const span = spanOf(match.groups ?? {}, today);
      if (!span) return [];
      const [start, end] = [match.index, match.index + match[0].length];
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
      return [{ start, end, span, ...(match.groups?.mon && !match.groups.y ? { month: true } : {}) }];
    }),
  );
  return found.sort((a, b) => a.start - b.start);
};

const spanOf = ({ y, q, m, mon, d, edge }: Record<string, string | undefined>, today: Day): Span | undefined => {
  const year = y === undefined ? undefined : Number(y);
  const month = mon
    ? MONTHS.indexOf(mon.slice(0, 3) as never) + 1
    : m
      ? Number(m)
      : edge
        ? edge === '初'
          ? 1
          : 12
        : 0;
  if (month > 12) return undefined;
  if (q !== undefined)
    return months(year!, '一二三四'.includes(q) ? '一二三四'.indexOf(q) * 3 + 1 : Number(q) * 3 - 2, 3);
  if (month === 0) return months(year!, 1, 12);
  if (d !== undefined) return aDay(year ?? latestYear(month, today), month, Number(d));
  return months(year ?? latestYear(month, today), month, 1);
};

/** The year of a month that is named without one: its latest that has begun. */
const latestYear = (month: number, today: Day): number => {
  const year = yearOf(today);
  return first(year, month) <= today ? year : year - 1;
};

const first = (year: number, month: number): Day => day(`${year}-${String(month).padStart(2, '0')}-01`);

const months = (year: number, month: number, count: number): Span => {
  const from = first(year, month);
  return { from, to: addMonths(from, count) - 1 };
};

const aDay = (year: number, month: number, dom: number): Span | undefined => {
  const found = parseDay(`${year}-${String(month).padStart(2, '0')}-${String(dom).padStart(2, '0')}`);
  return found === undefined ? undefined : { from: found, to: found };
};

/** `from 2019 to 2021`, `2019-2021年`, `between March and June 2025`. */
const between = (text: string, mentions: readonly Mention[]): Period | undefined => {
  for (const [i, { start, end, span }] of mentions.entries()) {
    const next = mentions[i + 1];
    if (!next) return undefined;
    const joint = text.slice(end, next.start);
    const joined =
      /^\s*(?:-|to|through|until|till|thru|至|到|直到)\s*(?:the )?$/.test(joint) ||
      (/^\s*(?:and|和|与)\s*$/.test(joint) && /(?:\bbetween|在|介于)\s*$/.test(text.slice(0, start)));
    // A month without a year takes the year named after it.
    const from = span.from > next.span.from ? addMonths(span.from, -12) : span.from;
    if (joined && from <= next.span.to) return { from, to: next.span.to };
  }
  return undefined;
};

const FILLER =
  '(?:early |mid[- ]?|late |about |around |roughly |the )?(?:(?:start|beginning|end|middle) of )?(?:the )?';
const SINCE = new RegExp(
  `(?:\\bsince(?:\\s+\\w+){0,4}\\s+(?:in|on)|\\bsince|\\bfrom|\\bafter|\\bstarting(?: in)?|自从?|从|打从) ?${FILLER}$`,
);
const ONWARDS =
  /^\s*(?:中|初|末|底)?(?:以来|至今|迄今|到现在|到今天|起|开始|之后|以后|后|onwards?\b|to (?:date|now|today)\b|- ?(?:now|today|present)\b)/;
const UNTIL = new RegExp(`(?:\\buntil|\\btill|\\bthrough|\\bup to|截至|截止|直到) ?${FILLER}$`);
const TO = /^\s*为止/;
const BEFORE = new RegExp(`\\bbefore ?${FILLER}$`);
const AGO = /^\s*(?:以前|之前)/;

/** `since March 2022`, `2022年以来`, `until 2021`. */
const openEnded = (text: string, mentions: readonly Mention[]): Period | undefined => {
  const [says, told] = [
    (mention: Mention, pattern: RegExp) => pattern.test(text.slice(0, mention.start)),
    (mention: Mention, pattern: RegExp) => pattern.test(text.slice(mention.end)),
  ];
  const since = mentions.find((mention) => says(mention, SINCE) || told(mention, ONWARDS));
  const others = mentions.filter((mention) => mention !== since);
  const until = others.find((mention) => says(mention, UNTIL) || told(mention, TO))?.span.to;
  const before = others.find((mention) => says(mention, BEFORE) || told(mention, AGO))?.span.from;
  const to = until ?? (before === undefined ? undefined : before - 1);
  if (!since && to === undefined) return undefined;
  return { ...(since ? { from: since.span.from } : {}), ...(to === undefined ? {} : { to }) };
};

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const UNIT: Readonly<Record<string, readonly ['days' | 'months', number]>> = {
  ...{ day: ['days', 1], week: ['days', 7], month: ['months', 1], quarter: ['months', 3], year: ['months', 12] },
  ...{ decade: ['months', 120], 天: ['days', 1], 日: ['days', 1], 周: ['days', 7], 星期: ['days', 7] },
  ...{ 月: ['months', 1], 季: ['months', 3], 季度: ['months', 3], 年: ['months', 12] },
};
const WORD = `\\d{1,3}|${NUMBERS.join('|')}|a couple of|a few|few|couple|half(?: a)?`;

const EVER = /\ball[- ]time\b|\b(?:full|entire|whole) history\b|\bon record\b|\bever\b|有史以来|历史|长期/;
const ROLLING = new RegExp(
  `(?<the>\\b(?:over|in|for|during|within|of) (?:the )?|\\bthe )?\\b(?<which>last|past|previous|trailing|recent) (?:(?<n>${WORD})[ -])?(?<unit>day|week|month|quarter|year|decade)s?\\b`,
);
const ROLLING_HAN =
  /(?:过去|最近|近|这|前|过往)的?\s*(?<n>\d{1,3}|[一二两三四五六七八九十]+|半|几)?\s*个?(?<unit>天|日|周|星期|月|季度?|年)/;
const THIS =
  /\b(?:this|current) (?<unit>month|quarter|year)\b|(?:本|这个?|今)(?<han>月|季度?|年)|(?<ytd>\bytd\b|\byear[- ]to[- ]date\b|年初(?:以来|至今))/;
const LAST_HAN = /上个?(?<unit>周|星期|月|季度?)|(?<year>去年|前年)/;

/** `last 3 months`, `past year`, `this year`, `过去一年`, `近三个月`, `去年`, `有史以来`. */
const relative = (text: string, today: Day): Period | undefined => {
  const [rolling, han, current, before] = [ROLLING, ROLLING_HAN, THIS, LAST_HAN].map((form) => form.exec(text)?.groups);
  if (rolling) {
    const { the, which, n, unit } = rolling;
    // "Last year" is a calendar year; "the last year" and "the past year" are twelve months.
    return which === 'last' && !the && !n && unit !== 'decade'
      ? calendar(unit!, 1, today)
      : back(numberOf(n), unit!, today);
  }
  if (han && (han.n || han.unit === '年')) return back(han.n ? numberOf(han.n) : 3, han.unit!, today);
  if (current) return calendar(current.ytd ? 'year' : (current.unit ?? current.han)!, 0, today);
  if (before) return calendar(before.unit ?? 'year', before.year === '前年' ? 2 : 1, today);
  return EVER.test(text) ? { range: 'max' } : undefined;
};

const numberOf = (said: string | undefined): number => {
  if (said === undefined) return 1;
  if (/^half|^半/.test(said)) return 0.5;
  if (/couple/.test(said)) return 2;
  if (/few|几/.test(said)) return 3;
  return NUMBERS.includes(said) ? NUMBERS.indexOf(said) + 1 : Number(readHan(said) ?? said);
};

/** So many units back from today: one of the usual ranges where it is one. */
const back = (count: number, unit: string, today: Day): Period => {
  const [kind, size] = UNIT[unit]!;
  if (kind === 'days') return { from: today - Math.round(count * size) };
  const length = Math.round(count * size);
  const usual = ranges.find((range) => USUAL[range] === length);
  return usual ? { range: usual } : { from: addMonths(today, -length) };
};

const USUAL: Readonly<Partial<Record<Range, number>>> = { '3m': 3, '1y': 12, '3y': 36, '5y': 60 };

/** A week, month, quarter or year of the calendar, so many before the one today is in; the present one up to today. */
const calendar = (unit: string, before: number, today: Day): Period => {
  const [kind, size] = UNIT[unit]!;
  const [year, month] = iso(today).split('-').map(Number) as [number, number];
  if (kind === 'days') return { from: today - 2 * size * before, to: today - size * before };
  const begun = first(year, month - ((month - 1) % size));
  const from = addMonths(begun, -size * before);
  return before === 0 ? { from } : { from, to: addMonths(from, size) - 1 };
};

/** The days a text names, from the first to the last; a month around where that is a single day. */
const theDays = (text: string, mentions: readonly Mention[]): Period | undefined => {
  // "may" and "march" are months only where something says so.
  const meant = mentions.filter(
    ({ start, month }) => !month || /(?:\b(?:in|during|of|last|this|for|at the end of)) ?$/.test(text.slice(0, start)),
  );
  if (meant.length === 0) return undefined;
  const [from, to] = [Math.min(...meant.map(({ span }) => span.from)), Math.max(...meant.map(({ span }) => span.to))];
  return from === to ? { from: addMonths(from, -1), to: addMonths(to, 1) } : { from, to };
};

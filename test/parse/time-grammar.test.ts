import { expect, test } from 'vitest';
import { plainText } from '../../src/parse/plain-text.ts';
import { readTime } from '../../src/parse/time/read-time.ts';
import { day, iso } from '../../src/values/day.ts';

const TODAY = day('2026-10-08');
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const HAN = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
const YEARS = [2019, 2023, 2025];
const pad = (n: number): string => String(n).padStart(2, '0');
const lastOf = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** What is read of a text: a day, or the first and last day of a stretch. */
const said = (text: string): string => {
  const { at, week, from, to } = readTime(plainText(text), TODAY);
  if (at !== undefined) return iso(at);
  const span = week ?? { from, to };
  return `${span.from === undefined ? '' : iso(span.from)}..${span.to === undefined ? '' : iso(span.to)}`;
};

/** Every form of a stretch, for every month and three years, that is not read as it should be. */
const misread = (forms: (year: number, month: number) => readonly (readonly [text: string, meant: string])[]) =>
  YEARS.flatMap((year) => MONTHS.flatMap((_, i) => forms(year, i + 1)))
    .map(([text, meant]) => ({ text, meant, read: said(text) }))
    .filter(({ meant, read }) => meant !== read);

test('a day is one day however it is written, in every month', () => {
  const wrong = misread((year, month) =>
    [1, 2, 13, 28].flatMap((date) => {
      const meant = `${year}-${pad(month)}-${pad(date)}`;
      const [name, short] = [MONTHS[month - 1]!, MONTHS[month - 1]!.slice(0, 3)];
      const th = date === 1 ? 'st' : date === 2 ? 'nd' : 'th';
      return [
        `on ${name} ${date}, ${year}`,
        `on ${short} ${date} ${year}`,
        `on ${short}. ${date}, ${year}`,
        `on ${date} ${name} ${year}`,
        `on the ${date}${th} of ${name} ${year}`,
        `on ${name} ${date}${th}, ${year}`,
        meant,
        meant.replaceAll('-', '/'),
        meant.replaceAll('-', ''),
        `${year}年${month}月${date}日`,
        `${year}年${HAN[month - 1]}月${date}号`,
      ].map((text) => [text, meant] as const);
    }),
  );
  expect(wrong).toEqual([]);
});

test('a month is its first to its last day, in every way of naming it', () => {
  const wrong = misread((year, month) => {
    const meant = `${year}-${pad(month)}-01..${lastOf(year, month)}`;
    return [
      `in ${MONTHS[month - 1]} ${year}`,
      `in ${MONTHS[month - 1]!.slice(0, 3)} ${year}`,
      `during ${MONTHS[month - 1]} of ${year}`,
      `${year}年${month}月`,
      `${year}年${HAN[month - 1]}月`,
    ].map((text) => [text, meant] as const);
  });
  expect(wrong).toEqual([]);
});

test('the thirds of a month are the same in both languages', () => {
  const wrong = misread((year, month) => {
    const [first, end] = [`${year}-${pad(month)}`, lastOf(year, month)];
    return [
      [`in early ${MONTHS[month - 1]} ${year}`, `${first}-01..${first}-10`],
      [`in mid-${MONTHS[month - 1]} ${year}`, `${first}-11..${first}-20`],
      [`in late ${MONTHS[month - 1]} ${year}`, `${first}-21..${end}`],
      [`${year}年${month}月上旬`, `${first}-01..${first}-10`],
      [`${year}年${HAN[month - 1]}月中旬`, `${first}-11..${first}-20`],
      [`${year}年${month}月下旬`, `${first}-21..${end}`],
    ] as const;
  });
  expect(wrong).toEqual([]);
});

test('quarters and halves are read in every notation', () => {
  const quarters = YEARS.flatMap((year) =>
    [1, 2, 3, 4].flatMap((q) => {
      const meant = `${year}-${pad(3 * q - 2)}-01..${lastOf(year, 3 * q)}`;
      const ordinal = ['first', 'second', 'third', 'fourth'][q - 1];
      return [`q${q} ${year}`, `${year} q${q}`, `${q}q${year - 2000}`, `the ${ordinal} quarter of ${year}`]
        .concat(`${year}年第${HAN[q - 1]}季度`, `${year}年${HAN[q - 1]}季度`)
        .map((text) => [text, meant] as const);
    }),
  );
  const halves = YEARS.flatMap((year) =>
    [1, 2].flatMap((h) => {
      const meant = h === 1 ? `${year}-01-01..${year}-06-30` : `${year}-07-01..${year}-12-31`;
      return [`h${h} ${year}`, `${h}h${year - 2000}`, `the ${h === 1 ? 'first' : 'second'} half of ${year}`]
        .concat(`${year}年${h === 1 ? '上' : '下'}半年`)
        .map((text) => [text, meant] as const);
    }),
  );
  expect(
    [...quarters, ...halves].map(([text, meant]) => [text, meant, said(text)]).filter(([, a, b]) => a !== b),
  ).toEqual([]);
});

test('the week to a day holds that day, and weeks of a year are the whole year', () => {
  for (const year of YEARS)
    for (const text of [
      `the week to december 17, ${year}`,
      `the week ended december 17, ${year}`,
      `${year}年12月17日当周`,
    ]) {
      const { week } = readTime(plainText(text), TODAY);
      expect(week, text).toBeDefined();
      expect(week!.from <= day(`${year}-12-17`) && day(`${year}-12-17`) <= week!.to, text).toBe(true);
    }
  expect(said('in how many weeks of 2025')).toBe('2025-01-01..2025-12-31');
  expect(said('the weeks of march 2025')).toBe('2025-03-01..2025-03-31');
});

test('since a day is open at its end, until a day at its beginning, between two holds both', () => {
  const wrong = misread((year, month) => {
    const first = `${year}-${pad(month)}-05`;
    const name = MONTHS[month - 1];
    return [
      [`since ${name} 5, ${year}`, `${first}..`],
      [`自${year}年${month}月5日以来`, `${first}..`],
      [`until ${name} 5, ${year}`, `..${first}`],
      [`截至${year}年${month}月5日`, `..${first}`],
      [`between ${name} 5, ${year} and december 31, ${year}`, `${first}..${year}-12-31`],
      [`from ${name} 5, ${year} to december 31, ${year}`, `${first}..${year}-12-31`],
      [`${year}年${month}月5日到${year}年12月31日`, `${first}..${year}-12-31`],
    ] as const;
  });
  expect(wrong).toEqual([]);
});

test('of two days the one without a year lies in the year of the other, the first before the second', () => {
  const pairs = YEARS.flatMap((year) =>
    MONTHS.flatMap((_, i) => MONTHS.map((__, j) => [year, i + 1, j + 1] as const)).filter(([, a, b]) => a !== b),
  );
  const wrong = pairs.flatMap(([year, a, b]) => {
    const [first, second] = [MONTHS[a - 1], MONTHS[b - 1]];
    // What would lie after today is of the same year, though before the first.
    const onward = b > a || (year === 2025 && b >= 11) ? year : year + 1;
    const starts = `${year}-${pad(a)}-05`;
    const ends = `${onward}-${pad(b)}-07`;
    const backward = `${a < b ? year : year - 1}-${pad(a)}-05..${year}-${pad(b)}-07`;
    const forward = starts <= ends ? [[`${year}年${a}月5日到${b}月7日`, `${starts}..${ends}`] as const] : [];
    return [
      ...forward,
      ...forward.map(([, meant]) => [`${first} 5, ${year} to ${second} 7`, meant] as const),
      [`between ${first} 5 and ${second} 7, ${year}`, backward] as const,
    ].filter(([text, meant]) => said(text) !== meant);
  });
  expect(wrong).toEqual([]);
});

test('a bound beside a day gives it no year', () => {
  const { named } = readTime('on september 30, more than on any day since the start of 2025', TODAY);
  expect(iso(named[0]!.from)).toBe('2026-09-30');
});

test('two months without a year behind a month of one are of that year', () => {
  const wrong = misread((year, month) => {
    const [next, name] = [(month % 12) + 1, MONTHS[month - 1]!];
    const meant = `${year}-${pad(month)}-01..${lastOf(next < month ? year + 1 : year, next)}`;
    return [
      [`${year}年${month}月那次，准备金从${month}月初到${next}月底变化多少`, meant],
      [`in ${name} ${year}, how did reserves move from early ${name} to the end of ${MONTHS[next - 1]}`, meant],
    ];
  });
  expect(wrong).toEqual([]);
});

test('a tax date by its month is its fifteenth, or the market day after it', () => {
  expect(said('the mid september tax date')).toBe('2026-09-15');
  expect(said('around the april tax date')).toBe('2026-04-15');
  expect(said("on june's corporate tax deadline")).toBe('2026-06-15');
  expect(said('the june 2025 tax date')).toBe('2025-06-16');
  expect(said('9月缴税日')).toBe('2026-09-15');
  expect(said('去年四月報稅日')).toBe('2025-04-15');
  expect(said('september tax week')).toBe('2026-09-14..2026-09-20');
  expect(said('六月缴税周')).toBe('2026-06-15..2026-06-21');
});

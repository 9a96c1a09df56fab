import type { Quantity } from '../src/values/quantity.ts';
import { words } from '../src/words/words.ts';

/** Which way the latest step went; `flat` when it did not. */
export type Way = 'rise' | 'fall' | 'flat';

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ENDINGS = ['th', 'st', 'nd', 'rd'];
const ordinal = (n: number) =>
  ORDINALS[n] ?? `${n}${(Math.floor((n % 100) / 10) === 1 ? undefined : ENDINGS[n % 10]) ?? 'th'}`;

const names = { wednesday: 'Wednesday level', average: 'Week average' };
const hans = { wednesday: '周三时点值', average: '周均值' };
const hant = { wednesday: '週三時點值', average: '週平均' };

export default words((f) => ({
  about: 'How many reserves banks hold at the Fed, and which way they are moving',
  options: {
    range: { about: 'How far back the chart goes' },
    measure: {
      about: 'Which measure leads; both are always shown',
      choices: { both: 'Both measures', wednesday: 'Wednesday level', average: 'Week average' },
    },
  },
  /** The week's reading of one measure. */
  lead: (
    measure: 'wednesday' | 'average',
    level: Quantity,
    day: string,
    way: Way,
    change: Quantity,
    standout?: string,
  ) => {
    const what =
      measure === 'wednesday' ? `at the close of Wednesday, ${f.day(day)}` : `on average in the week to ${f.day(day)}`;
    const moved =
      way === 'flat' ? 'unchanged on the week' : `${way === 'fall' ? 'down' : 'up'} ${f.size(change)} on the week`;
    return `Banks held ${f.show(level)} of reserves ${what}, ${moved}${standout ? `: ${standout}` : ''}.`;
  },
  title: (way: Way, level: Quantity, standout?: string) =>
    `Reserves ${way === 'fall' ? 'fall to' : way === 'rise' ? 'rise to' : 'hold at'} ${f.show(level)}${standout ? `, ${standout}` : ''}`,
  subtitle: 'Reserve balances at the Fed: Wednesday level and week average, US dollars',
  lowestSince: (day?: string) => (day ? `the lowest since ${f.day(day)}` : 'the lowest on record here'),
  highestSince: (day?: string) => (day ? `the highest since ${f.day(day)}` : 'the highest on record here'),
  shortLowest: (day?: string) => (day ? `lowest since ${f.month(day)}` : 'a record low'),
  shortHighest: (day?: string) => (day ? `highest since ${f.month(day)}` : 'a record high'),
  below: (level: Quantity, since?: string, measure: 'wednesday' | 'average' = 'wednesday') =>
    `${names[measure]} below ${f.show(level)} for the first time ${since ? `since ${f.day(since)}` : 'in these figures'}.`,
  above: (level: Quantity, since?: string, measure: 'wednesday' | 'average' = 'wednesday') =>
    `${names[measure]} above ${f.show(level)} for the first time ${since ? `since ${f.day(since)}` : 'in these figures'}.`,
  ...names,
  streak: (length: number, way: 'rise' | 'fall', since: string) =>
    `${ordinal(length)[0]!.toUpperCase()}${ordinal(length).slice(1)} weekly ${way} in a row (Wednesday level, since ${f.day(since)}).`,
  sinceQt: 'Since QT began',
  sincePeak: 'Since the peak',
  from: (level: Quantity, day: string) => `Wednesday level; from ${f.show(level)} on ${f.day(day)}`,
  shareOfGdp: 'Share of GDP',
  shareOfBanks: 'Share of bank assets',
  ofGdp: (level: Quantity, quarter: string) =>
    `week average; GDP ${f.show(level)} at an annual rate, quarter from ${f.day(quarter)}`,
  ofBanks: (level: Quantity, day: string) => `week average; bank assets ${f.show(level)} on ${f.day(day)}`,
  disagree:
    'The two measures moved in opposite directions this week: one is a single day, the other a seven-day average.',
  turn: (day: string, kinds: readonly string[]) =>
    `Wednesday, ${f.day(day)}, was a special day of the calendar (${kinds.join(', ')}): balances swing on such days.`,
})).and({
  'zh-CN': (f) => ({
    name: '准备金',
    about: '银行在美联储存有多少准备金，是增是减',
    options: {
      range: { about: '图表回看多久' },
      measure: {
        about: '以哪个口径为主；两个口径始终都会列出',
        choices: { both: '两个口径', wednesday: '周三时点值', average: '周均值' },
      },
    },
    lead: (measure, level, day, way, change, standout) => {
      const what =
        measure === 'wednesday' ? `${f.day(day)}（周三）日终，银行准备金为` : `截至${f.day(day)}当周，银行准备金平均为`;
      const moved = way === 'flat' ? '与前一周持平' : `较前一周${way === 'fall' ? '减少' : '增加'}${f.size(change)}`;
      return `${what}${f.show(level)}，${moved}${standout ? `，${standout}` : ''}。`;
    },
    title: (way, level, standout) =>
      `准备金${way === 'fall' ? '降至' : way === 'rise' ? '升至' : '持平于'}${f.show(level)}${standout ? `，${standout}` : ''}`,
    subtitle: '银行在美联储的准备金余额：周三时点值与周均值，美元',
    lowestSince: (day) => (day ? `为${f.day(day)}以来最低` : '为现有数据中的最低'),
    highestSince: (day) => (day ? `为${f.day(day)}以来最高` : '为现有数据中的最高'),
    shortLowest: (day) => (day ? `${f.month(day)}以来最低` : '创下新低'),
    shortHighest: (day) => (day ? `${f.month(day)}以来最高` : '创下新高'),
    below: (level, since, measure = 'wednesday') =>
      `${hans[measure]}${since ? `自${f.day(since)}以来` : '在现有数据中'}首次低于${f.show(level)}。`,
    above: (level, since, measure = 'wednesday') =>
      `${hans[measure]}${since ? `自${f.day(since)}以来` : '在现有数据中'}首次高于${f.show(level)}。`,
    ...hans,
    streak: (length, way, since) =>
      `周三时点值连续第${length}周${way === 'fall' ? '下降' : '上升'}（自${f.day(since)}以来）。`,
    sinceQt: '缩表开始以来',
    sincePeak: '峰值以来',
    from: (level, day) => `周三时点值；起点${f.show(level)}（${f.day(day)}）`,
    shareOfGdp: '占GDP比重',
    shareOfBanks: '占银行总资产比重',
    ofGdp: (level, quarter) => `周均值；GDP（年化）${f.show(level)}，季度始于${f.day(quarter)}`,
    ofBanks: (level, day) => `周均值；银行总资产${f.show(level)}（${f.day(day)}）`,
    disagree: '本周两个口径一升一降：一个是单日时点，一个是七天平均。',
    turn: (day, kinds) => `${f.day(day)}（周三）恰逢${kinds.join('、')}：这类日子余额往往波动较大。`,
  }),
  'zh-TW': (f) => ({
    name: '準備金',
    about: '銀行在聯準會存放多少準備金，是增是減',
    options: {
      range: { about: '圖表回看多久' },
      measure: {
        about: '以哪一項為主；兩項一律列出',
        choices: { both: '兩項並列', wednesday: '週三時點值', average: '週平均' },
      },
    },
    lead: (measure, level, day, way, change, standout) => {
      const what =
        measure === 'wednesday'
          ? `${f.day(day)}（週三）營業終了時，銀行準備金為`
          : `截至${f.day(day)}當週，銀行準備金平均為`;
      const moved = way === 'flat' ? '與前一週持平' : `較前一週${way === 'fall' ? '減少' : '增加'}${f.size(change)}`;
      return `${what}${f.show(level)}，${moved}${standout ? `，${standout}` : ''}。`;
    },
    title: (way, level, standout) =>
      `準備金${way === 'fall' ? '降至' : way === 'rise' ? '升至' : '持平於'}${f.show(level)}${standout ? `，${standout}` : ''}`,
    subtitle: '銀行在聯準會的準備金餘額：週三時點值與週平均，美元',
    lowestSince: (day) => (day ? `為${f.day(day)}以來最低` : '為現有資料中的最低'),
    highestSince: (day) => (day ? `為${f.day(day)}以來最高` : '為現有資料中的最高'),
    shortLowest: (day) => (day ? `${f.month(day)}以來最低` : '創下新低'),
    shortHighest: (day) => (day ? `${f.month(day)}以來最高` : '創下新高'),
    below: (level, since, measure = 'wednesday') =>
      `${hant[measure]}${since ? `自${f.day(since)}以來` : '在現有資料中'}首次低於${f.show(level)}。`,
    above: (level, since, measure = 'wednesday') =>
      `${hant[measure]}${since ? `自${f.day(since)}以來` : '在現有資料中'}首次高於${f.show(level)}。`,
    ...hant,
    streak: (length, way, since) =>
      `週三時點值連續第${length}週${way === 'fall' ? '下降' : '上升'}（自${f.day(since)}以來）。`,
    sinceQt: '縮表開始以來',
    sincePeak: '高點以來',
    from: (level, day) => `週三時點值；起點${f.show(level)}（${f.day(day)}）`,
    shareOfGdp: '占GDP比重',
    shareOfBanks: '占銀行總資產比重',
    ofGdp: (level, quarter) => `週平均；GDP（年率）${f.show(level)}，季度始於${f.day(quarter)}`,
    ofBanks: (level, day) => `週平均；銀行總資產${f.show(level)}（${f.day(day)}）`,
    disagree: '本週兩項數據一升一降：一項是單日時點，一項是七天平均。',
    turn: (day, kinds) => `${f.day(day)}（週三）適逢${kinds.join('、')}：這類日子餘額往往波動較大。`,
  }),
});

import type { Quantity } from '../src/values/quantity.ts';
import type { Format } from '../src/words/format.ts';
import { words } from '../src/words/words.ts';

/** Which of the two things called reserves is meant. */
type ReservesMeasure = 'wednesday' | 'average';

/** The week's change; nothing where the week before is not held. */
export type WeekChange = { readonly way: 'rise' | 'fall' | 'flat'; readonly by: Quantity };

/** How far back a claim of "lowest" or "first time" reaches. */
export type RecordSpan = {
  /** The latest earlier day that was as far out; missing where there is none since the figures begin. */
  readonly since?: string;
  /** That day lies before Wednesday levels are held: the week average decides. */
  readonly byAverage?: true;
  /** Where Wednesday levels begin. */
  readonly wednesdaysBegin: string;
  /** Where the longer of the two measures begins. */
  readonly begins: string;
};

type Standout = RecordSpan & { readonly kind: 'lowest' | 'highest' };
type Crossed = RecordSpan & { readonly direction: 'below' | 'above'; readonly level: Quantity };

/** How reserves moved over a stretch: from which level and day to which day, and what of it fell in QT where that is over. */
type Stretch = {
  readonly from: Quantity;
  readonly day: string;
  readonly to: string;
  readonly duringQt?: { readonly by: Quantity; readonly to: string };
};

const ORDINALS = ['', 'First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];
const ENDINGS = ['th', 'st', 'nd', 'rd'];
const ordinal = (n: number) =>
  ORDINALS[n] ?? `${n}${(Math.floor((n % 100) / 10) === 1 ? undefined : ENDINGS[n % 10]) ?? 'th'}`;

const names = { wednesday: 'Wednesday level', average: 'Week average' };
const hans = { wednesday: '周三余额', average: '周均值' };
const hant = { wednesday: '週三餘額', average: '週平均' };

const sinceWhen = (f: Format, { since, byAverage, wednesdaysBegin, begins }: RecordSpan) =>
  since === undefined
    ? `since ${f.month(begins)}, where the figures here begin`
    : `since ${f.day(since)}${byAverage ? ` by the week average (Wednesday levels here begin in ${f.month(wednesdaysBegin)})` : ''}`;

/** One measure's latest level and its change on the week, to be told to a tenth of a billion. */
type ExactReading = { readonly level: Quantity; readonly change: Quantity; readonly day: string };

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
  lead: (measure: ReservesMeasure, level: Quantity, day: string, change?: WeekChange, standout?: string) => {
    const what =
      measure === 'wednesday' ? `at the close of Wednesday, ${f.day(day)}` : `on average in the week to ${f.day(day)}`;
    const moved = change
      ? change.way === 'flat'
        ? ', unchanged on the week'
        : `, ${change.way === 'fall' ? 'down' : 'up'} ${f.size(change.by)} on the week`
      : '';
    return `Banks held ${f.show(level)} of reserves ${what}${moved}${standout ? `: ${standout}` : ''}.`;
  },
  title: (measure: ReservesMeasure, level: Quantity, change?: WeekChange, standout?: string) => {
    const verb = change ? { fall: 'fall to', rise: 'rise to', flat: 'hold at' }[change.way] : 'at';
    const name = { wednesday: 'Wednesday level', average: 'week average' }[measure];
    return `Reserves (${name}) ${verb} ${f.show(level)}${standout ? `, ${standout}` : ''}`;
  },
  subtitle: 'Reserve balances at the Fed: Wednesday level and week average, US dollars',
  standout: (found: Standout) => `the ${found.kind} ${sinceWhen(f, found)}`,
  shortStandout: ({ kind, since, begins }: Standout) =>
    since ? `${kind} since ${f.month(since)}` : `${kind} since ${f.month(begins)}, when figures begin`,
  crossed: ({ direction, level, ...span }: Crossed, measure: ReservesMeasure) =>
    `${names[measure]} ${direction} ${f.show(level)} for the first time ${sinceWhen(f, span)}.`,
  ...names,
  streak: (length: number, way: 'rise' | 'fall', since: string) =>
    `${ordinal(length)} weekly ${way} in a row (Wednesday level, since ${f.day(since)}).`,
  sinceQt: 'Since QT began',
  sincePeak: 'Since the peak',
  from: ({ from, day, to, duringQt }: Stretch) =>
    `Wednesday level; from ${f.show(from)} on ${f.day(day)} to ${f.day(to)}${duringQt ? `; QT’s own part, to ${f.day(duringQt.to)}: ${f.signed(duringQt.by)}` : ''}`,
  shareOfGdp: 'Share of GDP',
  shareOfBanks: 'Share of bank assets',
  ofGdp: (level: Quantity, quarter: string) =>
    `week average; GDP of ${f.day(quarter)}, ${f.show(level)} at an annual rate`,
  ofBanks: (level: Quantity, day: string) => `week average; bank assets ${f.show(level)} on ${f.day(day)}`,
  disagree:
    'The two measures moved in opposite directions that week: one is a single day, the other a seven-day average.',
  otherWeek: (level: string, average: string) =>
    `The two measures are of different weeks: the Wednesday level is of ${f.day(level)}, the average of the week to ${f.day(average)}. Their changes are not of the same days.`,
  turn: (day: string, kinds: readonly string[]) =>
    `Wednesday, ${f.day(day)}, was a ${kinds.join(' and ')}, when balances often swing.`,
  /** Levels and weekly changes in one magnitude, as the wires quote them. */
  exact: (wednesday: ExactReading, average: ExactReading) => {
    const part = ({ level, change, day }: ExactReading) => {
      const [shown, moved] = f.column([level, change]);
      return `${shown} on ${f.day(day)} (${moved} on the week)`;
    };
    return `In billions: Wednesday level ${part(wednesday)}, week average ${part(average)}.`;
  },
  begin: (wednesday: string, average: string) =>
    `Held here: Wednesday levels from ${f.day(wednesday)}, week averages from ${f.day(average)}.`,
})).and({
  'zh-CN': (f) => {
    const spanOf = ({ since, byAverage, wednesdaysBegin, begins }: RecordSpan) =>
      since === undefined
        ? { since: `${f.month(begins)}有数据以来`, aside: '' }
        : {
            since: `${f.day(since)}以来`,
            aside: byAverage ? `（对照周均值；周三余额数据始于${f.month(wednesdaysBegin)}）` : '',
          };
    return {
      name: '准备金',
      about: '银行在美联储存有多少准备金，是增是减',
      options: {
        range: { about: '图表回看多久' },
        measure: {
          about: '以哪个口径为主；两个口径始终都会列出',
          choices: { both: '两个口径', wednesday: '周三余额', average: '周均值' },
        },
      },
      lead: (measure, level, day, change, standout) => {
        const what =
          measure === 'wednesday'
            ? `${f.day(day)}（周三）日终，银行准备金为`
            : `截至${f.day(day)}当周，银行准备金平均为`;
        const moved = change
          ? change.way === 'flat'
            ? '，与前一周持平'
            : `，较前一周${change.way === 'fall' ? '减少' : '增加'}${f.size(change.by)}`
          : '';
        return `${what}${f.show(level)}${moved}${standout ? `，${standout}` : ''}。`;
      },
      title: (measure, level, change, standout) =>
        `准备金（${hans[measure]}）${change ? { fall: '降至', rise: '升至', flat: '持平于' }[change.way] : ''}${f.show(level)}${standout ? `，${standout}` : ''}`,
      subtitle: '银行在美联储的准备金余额：周三余额与周均值，美元',
      standout: ({ kind, ...found }) => {
        const { since, aside } = spanOf(found);
        return `创${since}新${kind === 'lowest' ? '低' : '高'}${aside}`;
      },
      shortStandout: ({ kind, since, begins }) =>
        `创${since ? `${f.month(since)}以来` : `${f.month(begins)}有数据以来`}新${kind === 'lowest' ? '低' : '高'}`,
      crossed: ({ direction, level, ...found }, measure) => {
        const { since, aside } = spanOf(found);
        return `${hans[measure]}为${since}首次${direction === 'below' ? '低于' : '高于'}${f.show(level)}${aside}。`;
      },
      ...hans,
      streak: (length, way, since) =>
        `周三余额连续${f.number(length)}周${way === 'fall' ? '下降' : '上升'}（自${f.day(since)}起）。`,
      sinceQt: '较缩表开始时',
      sincePeak: '较峰值',
      from: ({ from, day, to, duringQt }) =>
        `周三余额；自${f.day(day)}（${f.show(from)}）至${f.day(to)}${duringQt ? `；其中缩表期间（至${f.day(duringQt.to)}）${f.signed(duringQt.by)}` : ''}`,
      shareOfGdp: '占GDP比重',
      shareOfBanks: '占银行总资产比重',
      ofGdp: (level, quarter) => `周均值；${f.day(quarter)}名义GDP（年化）${f.show(level)}`,
      ofBanks: (level, day) => `周均值；银行总资产${f.show(level)}（${f.day(day)}）`,
      otherWeek: (level, average) =>
        `两个口径不在同一周：周三余额为${f.day(level)}，周均值为截至${f.day(average)}的一周，变动不是同一段时间的。`,
      disagree: '当周两个口径一升一降：周三余额是单日数据，周均值是七天平均。',
      turn: (day, kinds) => `${f.day(day)}（周三）恰逢${kinds.join('、')}，此类时点余额波动通常较大。`,
      exact: (wednesday, average) => {
        const part = ({ level, change, day }: ExactReading) => {
          const [shown, moved] = f.column([level, change]);
          return `${shown}（${f.day(day)}，周变动${moved}）`;
        };
        return `以亿美元计：周三余额${part(wednesday)}，周均值${part(average)}。`;
      },
      begin: (wednesday, average) => `现有数据的起点：周三余额为${f.day(wednesday)}，周均值为${f.day(average)}。`,
    };
  },
  'zh-TW': (f) => {
    const spanOf = ({ since, byAverage, wednesdaysBegin, begins }: RecordSpan) =>
      since === undefined
        ? { since: `${f.month(begins)}有資料以來`, aside: '' }
        : {
            since: `${f.day(since)}以來`,
            aside: byAverage ? `（對照週平均；週三餘額資料始於${f.month(wednesdaysBegin)}）` : '',
          };
    return {
      name: '準備金',
      about: '銀行在聯準會存放多少準備金，是增是減',
      options: {
        range: { about: '圖表回看多久' },
        measure: {
          about: '以哪一項為主；兩項一律列出',
          choices: { both: '兩項並列', wednesday: '週三餘額', average: '週平均' },
        },
      },
      lead: (measure, level, day, change, standout) => {
        const what =
          measure === 'wednesday'
            ? `${f.day(day)}（週三）營業終了時，銀行準備金為`
            : `截至${f.day(day)}當週，銀行準備金平均為`;
        const moved = change
          ? change.way === 'flat'
            ? '，與前一週持平'
            : `，較前一週${change.way === 'fall' ? '減少' : '增加'}${f.size(change.by)}`
          : '';
        return `${what}${f.show(level)}${moved}${standout ? `，${standout}` : ''}。`;
      },
      title: (measure, level, change, standout) =>
        `準備金（${hant[measure]}）${change ? { fall: '降至', rise: '升至', flat: '持平於' }[change.way] : ''}${f.show(level)}${standout ? `，${standout}` : ''}`,
      subtitle: '銀行在聯準會的準備金餘額：週三餘額與週平均，美元',
      standout: ({ kind, ...found }) => {
        const { since, aside } = spanOf(found);
        return `創${since}新${kind === 'lowest' ? '低' : '高'}${aside}`;
      },
      shortStandout: ({ kind, since, begins }) =>
        `創${since ? `${f.month(since)}以來` : `${f.month(begins)}有資料以來`}新${kind === 'lowest' ? '低' : '高'}`,
      crossed: ({ direction, level, ...found }, measure) => {
        const { since, aside } = spanOf(found);
        return `${hant[measure]}為${since}首度${direction === 'below' ? '低於' : '高於'}${f.show(level)}${aside}。`;
      },
      ...hant,
      streak: (length, way, since) =>
        `週三餘額連續${f.number(length)}週${way === 'fall' ? '下降' : '上升'}（自${f.day(since)}起）。`,
      sinceQt: '較縮表開始時',
      sincePeak: '較高點',
      from: ({ from, day, to, duringQt }) =>
        `週三餘額；自${f.day(day)}（${f.show(from)}）至${f.day(to)}${duringQt ? `；其中縮表期間（至${f.day(duringQt.to)}）${f.signed(duringQt.by)}` : ''}`,
      shareOfGdp: '占GDP比重',
      shareOfBanks: '占銀行總資產比重',
      ofGdp: (level, quarter) => `週平均；${f.day(quarter)}名目GDP（年率）${f.show(level)}`,
      ofBanks: (level, day) => `週平均；銀行總資產${f.show(level)}（${f.day(day)}）`,
      otherWeek: (level, average) =>
        `兩項數據不在同一週：週三餘額為${f.day(level)}，週平均為截至${f.day(average)}的一週，變動不是同一段期間的。`,
      disagree: '當週兩項數據一升一降：週三餘額是單日數據，週平均是七天平均。',
      turn: (day, kinds) => `${f.day(day)}（週三）適逢${kinds.join('、')}，這類時點的餘額通常波動較大。`,
      exact: (wednesday, average) => {
        const part = ({ level, change, day }: ExactReading) => {
          const [shown, moved] = f.column([level, change]);
          return `${shown}（${f.day(day)}，週變動${moved}）`;
        };
        return `以億美元計：週三餘額${part(wednesday)}，週平均${part(average)}。`;
      },
      begin: (wednesday, average) => `現有資料的起點：週三餘額為${f.day(wednesday)}，週平均為${f.day(average)}。`,
    };
  },
});

import type { Quantity } from '../src/values/quantity.ts';
import { words } from '../src/words/words.ts';

export default words((f) => ({
  about: 'Whether anyone is using the Fed’s standing repo facility, and how much',
  options: {
    range: { about: 'How far back the chart goes' },
    top: { about: 'How many of the heaviest days to list (1 to 10)' },
  },
  /** What a day is, one after the other. */
  tags: (tags: readonly string[]) => tags.join(', '),
  used: (amount: Quantity, day: string, tags: string) =>
    `The standing repo facility lent ${f.show(amount)} on ${f.day(day)}${tags ? ` (${tags})` : ''}, all operations and collateral together.`,
  quiet: (amount: Quantity, day: string, floor: Quantity) =>
    amount.value === 0
      ? `The standing repo facility was not used on ${f.day(day)}: $0 over all operations and collateral.`
      : `The standing repo facility was all but unused on ${f.day(day)}: ${f.show(amount)} over all operations and collateral, short of the ${f.show(floor)} that counts as use.`,
  latest: 'Latest day',
  above: (days: number, floor: Quantity) => `Days above ${f.show(floor)}, last ${days} operation days`,
  untagged: (n: number) => `${f.number(n)} of them ${n === 1 ? 'an ordinary day' : 'ordinary days'}`,
  mean: 'Average of the last 5 operation days',
  rate: 'Rate',
  rateNote: (from: string) => `the top of the target range, since ${f.day(from)}`,
  range: 'Target range',
  between: (bottom: Quantity, top: Quantity) => `${f.show(bottom)}–${f.show(top)}`,
  records: 'Heaviest days',
  columns: ['Day', 'Accepted', 'Calendar'],
  ordinary: 'ordinary day',
  persistent: (n: number, until: string) =>
    `Used on ${f.number(n)} ordinary days in a row, the last of them ${f.day(until)}: weigh size and persistence together.`,
  never: (floor: Quantity, begins: string) =>
    `No day since ${f.day(begins)}, where the figures here begin, is above ${f.show(floor)}.`,
  hole: (from: string, to: string) =>
    from === to
      ? `No figure is held for ${f.day(from)}: what was used then is not counted here.`
      : `No figures are held from ${f.day(from)} to ${f.day(to)}: what was used then is not counted here.`,
  design:
    'The facility is there to be used, and use is not by itself a sign of stress: judge by size, persistence and the calendar.',
  tests: (floor: Quantity) =>
    `Small test operations are run almost daily, so only days above ${f.show(floor)} count as use. A day without a figure is left out, not counted as zero.`,
  title: {
    used: (amount: Quantity, day: string) => `Standing repo use: ${f.show(amount)} on ${f.day(day)}`,
    unused: (day: string) => `Standing repo facility not used on ${f.day(day)}`,
    peak: (amount: Quantity, day: string) => `Standing repo use peaked at ${f.show(amount)} on ${f.day(day)}`,
  },
  subtitle: 'Standing repo facility: accepted a day, all operations and collateral, US dollars',
})).and({
  'zh-CN': (f) => ({
    name: '常备回购',
    about: '美联储的常备回购便利有没有成交，用了多少',
    options: { range: { about: '图表回看多久' }, top: { about: '列出用量最高的多少天（1至10）' } },
    tags: (tags) => tags.join('、'),
    used: (amount, day, tags) =>
      `${f.day(day)}${tags ? `（${tags}）` : ''}，常备回购便利成交${f.show(amount)}，为当日全部操作、全部抵押品合计。`,
    quiet: (amount, day, floor) =>
      amount.value === 0
        ? `${f.day(day)}，常备回购便利无成交（全部操作、全部抵押品合计）。`
        : `${f.day(day)}，常备回购便利成交极少：全部操作、全部抵押品合计${f.show(amount)}，未达到计为“使用”的${f.show(floor)}。`,
    latest: '最近一日',
    above: (days, floor) => `近${days}个操作日中超过${f.show(floor)}的天数`,
    untagged: (n) => `其中${f.number(n)}天为非特殊日`,
    mean: '近5个操作日平均',
    rate: '操作利率',
    rateNote: (from) => `等于目标区间上限，自${f.day(from)}起`,
    range: '目标区间',
    between: (bottom, top) => `${f.show(bottom)}–${f.show(top)}`,
    records: '用量最高的日子',
    columns: ['日期', '成交额', '日期性质'],
    ordinary: '非特殊日',
    persistent: (n, until) =>
      `连续${f.number(n)}个非特殊日有成交（最近一次为${f.day(until)}），应结合规模与持续时间一并判断。`,
    never: (floor, begins) => `自${f.day(begins)}有数据以来，没有一天超过${f.show(floor)}。`,
    hole: (from, to) =>
      from === to
        ? `${f.day(from)}没有数据，当日成交未计入。`
        : `${f.day(from)}至${f.day(to)}没有数据，期间成交未计入。`,
    design: '这一便利本来就是供人使用的，动用本身不等于有压力，要结合规模、持续时间以及是否恰逢特殊时点判断。',
    tests: (floor) => `几乎每天都有小额测试操作，因此超过${f.show(floor)}才算使用。没有数据的日子不计入，也不当作零。`,
    title: {
      used: (amount, day) => `${f.day(day)}常备回购用量${f.show(amount)}`,
      unused: (day) => `${f.day(day)}常备回购无成交`,
      peak: (amount, day) => `常备回购用量于${f.day(day)}升至${f.show(amount)}`,
    },
    subtitle: '常备回购便利：每日成交额，全部操作和抵押品，美元',
  }),
  'zh-TW': (f) => ({
    name: '常備附買回',
    about: '聯準會的常備附買回機制有沒有承作，用了多少',
    options: { range: { about: '圖表回看多久' }, top: { about: '列出用量最高的多少天（1至10）' } },
    tags: (tags) => tags.join('、'),
    used: (amount, day, tags) =>
      `${f.day(day)}${tags ? `（${tags}）` : ''}，常備附買回機制承作${f.show(amount)}，為當日全部操作、全部擔保品合計。`,
    quiet: (amount, day, floor) =>
      amount.value === 0
        ? `${f.day(day)}，常備附買回機制無承作（全部操作、全部擔保品合計）。`
        : `${f.day(day)}，常備附買回機制承作極少：全部操作、全部擔保品合計${f.show(amount)}，未達計為「使用」的${f.show(floor)}。`,
    latest: '最近一日',
    above: (days, floor) => `近${days}個操作日中超過${f.show(floor)}的天數`,
    untagged: (n) => `其中${f.number(n)}天為非特殊日`,
    mean: '近5個操作日平均',
    rate: '操作利率',
    rateNote: (from) => `等於目標區間上限，自${f.day(from)}起`,
    range: '目標區間',
    between: (bottom, top) => `${f.show(bottom)}–${f.show(top)}`,
    records: '用量最高的日子',
    columns: ['日期', '承作金額', '日期性質'],
    ordinary: '非特殊日',
    persistent: (n, until) =>
      `連續${f.number(n)}個非特殊日有承作（最近一次為${f.day(until)}），應綜合規模與持續時間判斷。`,
    never: (floor, begins) => `自${f.day(begins)}有資料以來，沒有一天超過${f.show(floor)}。`,
    hole: (from, to) =>
      from === to
        ? `${f.day(from)}沒有資料，當日承作未計入。`
        : `${f.day(from)}至${f.day(to)}沒有資料，期間承作未計入。`,
    design: '這項機制本來就是供人動用的，動用本身不等於有壓力，要綜合規模、持續時間以及是否適逢特殊時點判斷。',
    tests: (floor) => `幾乎每天都有小額測試操作，因此超過${f.show(floor)}才算使用。沒有資料的日子不計入，也不當作零。`,
    title: {
      used: (amount, day) => `${f.day(day)}常備附買回用量${f.show(amount)}`,
      unused: (day) => `${f.day(day)}常備附買回無承作`,
      peak: (amount, day) => `常備附買回用量於${f.day(day)}升至${f.show(amount)}`,
    },
    subtitle: '常備附買回機制：每日承作金額，全部操作與擔保品，美元',
  }),
});

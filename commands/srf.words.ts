import type { Quantity } from '../src/values/quantity.ts';
import { words } from '../src/words/words.ts';

export default words((f) => ({
  about: 'Whether anyone is using the Fed’s standing repo facility, and how much',
  options: {
    range: { about: 'How far back the chart goes' },
    top: { about: 'How many record days to list (1 to 10)' },
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
  untagged: (n: number) => `${f.number(n)} of them ordinary ${n === 1 ? 'day' : 'days'}`,
  mean: 'Mean of the last 5 operation days',
  rate: 'Rate',
  rateNote: (from: string) => `the top of the target range, since ${f.day(from)}`,
  range: 'Target range',
  between: (bottom: Quantity, top: Quantity) => `${f.show(bottom)}–${f.show(top)}`,
  records: 'Record days',
  columns: ['Day', 'Accepted', 'Calendar'],
  ordinary: 'ordinary day',
  persistent: (n: number, until: string) =>
    `Used on ${f.number(n)} ordinary days in a row, up to ${f.day(until)}: look at size and persistence together.`,
  never: (floor: Quantity) => `No day on record here is above ${f.show(floor)}.`,
  hole: (from: string, to: string) =>
    `No figures are held from ${f.day(from)} to ${f.day(to)}: what was used then is not counted here.`,
  design:
    'The facility is there to be used, and use is not by itself a sign of stress: judge by size, persistence and the calendar.',
  tests: (floor: Quantity) =>
    `Small test operations are run almost daily, so only days above ${f.show(floor)} count as use. A day without a figure is left out, not counted as zero.`,
  title: {
    used: (amount: Quantity) => `Standing repo use: ${f.show(amount)} on the latest day`,
    peak: (amount: Quantity, day: string) => `Standing repo use peaked at ${f.show(amount)} on ${f.day(day)}`,
  },
  subtitle: 'Standing repo facility: accepted a day, all operations and collateral, US dollars',
})).and({
  'zh-CN': (f) => ({
    name: '常备回购',
    about: '有没有人在用美联储的常备回购便利，用了多少',
    options: { range: { about: '图表回看多久' }, top: { about: '列出多少个纪录日（1至10）' } },
    tags: (tags) => tags.join('、'),
    used: (amount, day, tags) =>
      `${f.day(day)}${tags ? `（${tags}）` : ''}，常备回购便利成交${f.show(amount)}，为当日全部操作和全部抵押品之和。`,
    quiet: (amount, day, floor) =>
      amount.value === 0
        ? `${f.day(day)}常备回购便利无人使用：全部操作和抵押品合计为零。`
        : `${f.day(day)}常备回购便利几乎无人使用：全部操作和抵押品合计${f.show(amount)}，未达到算作“使用”的${f.show(floor)}。`,
    latest: '最新一日',
    above: (days, floor) => `近${days}个操作日中超过${f.show(floor)}的天数`,
    untagged: (n) => `其中${f.number(n)}天为普通日`,
    mean: '近5个操作日均值',
    rate: '操作利率',
    rateNote: (from) => `等于目标区间上限，自${f.day(from)}起`,
    range: '目标区间',
    between: (bottom, top) => `${f.show(bottom)}–${f.show(top)}`,
    records: '纪录日',
    columns: ['日期', '成交额', '日历'],
    ordinary: '普通日',
    persistent: (n, until) => `截至${f.day(until)}，连续${f.number(n)}个普通日有使用：规模与持续性要放在一起看。`,
    never: (floor) => `现有数据中没有一天超过${f.show(floor)}。`,
    hole: (from, to) => `${f.day(from)}至${f.day(to)}没有数据，期间的使用未计入。`,
    design: '这一便利本来就是供人使用的，动用本身不等于有压力：要看规模、持续性和日历。',
    tests: (floor) => `几乎每天都有小额测试操作，因此超过${f.show(floor)}才算使用。没有数据的日子不计入，也不当作零。`,
    title: {
      used: (amount) => `常备回购最新一日使用${f.show(amount)}`,
      peak: (amount, day) => `常备回购使用在${f.day(day)}达到${f.show(amount)}的高点`,
    },
    subtitle: '常备回购便利：每日成交额，全部操作和抵押品，美元',
  }),
  'zh-TW': (f) => ({
    name: '常備附買回',
    about: '有沒有人在用聯準會的常備附買回機制，用了多少',
    options: { range: { about: '圖表回看多久' }, top: { about: '列出多少個紀錄日（1至10）' } },
    tags: (tags) => tags.join('、'),
    used: (amount, day, tags) =>
      `${f.day(day)}${tags ? `（${tags}）` : ''}，常備附買回機制承作${f.show(amount)}，為當日全部操作與全部擔保品之和。`,
    quiet: (amount, day, floor) =>
      amount.value === 0
        ? `${f.day(day)}常備附買回機制無人使用：全部操作與擔保品合計為零。`
        : `${f.day(day)}常備附買回機制幾乎無人使用：全部操作與擔保品合計${f.show(amount)}，未達算作「使用」的${f.show(floor)}。`,
    latest: '最新一日',
    above: (days, floor) => `近${days}個操作日中超過${f.show(floor)}的天數`,
    untagged: (n) => `其中${f.number(n)}天為一般日`,
    mean: '近5個操作日平均',
    rate: '操作利率',
    rateNote: (from) => `等於目標區間上限，自${f.day(from)}起`,
    range: '目標區間',
    between: (bottom, top) => `${f.show(bottom)}–${f.show(top)}`,
    records: '紀錄日',
    columns: ['日期', '承作金額', '日曆'],
    ordinary: '一般日',
    persistent: (n, until) => `截至${f.day(until)}，連續${f.number(n)}個一般日有使用：規模與持續性要一併看。`,
    never: (floor) => `現有資料中沒有一天超過${f.show(floor)}。`,
    hole: (from, to) => `${f.day(from)}至${f.day(to)}沒有資料，期間的使用未計入。`,
    design: '這項機制本來就是供人動用的，動用本身不等於有壓力：要看規模、持續性與日曆。',
    tests: (floor) => `幾乎每天都有小額測試操作，因此超過${f.show(floor)}才算使用。沒有資料的日子不計入，也不當作零。`,
    title: {
      used: (amount) => `常備附買回最新一日動用${f.show(amount)}`,
      peak: (amount, day) => `常備附買回動用在${f.day(day)}達到${f.show(amount)}的高點`,
    },
    subtitle: '常備附買回機制：每日承作金額，全部操作與擔保品，美元',
  }),
});

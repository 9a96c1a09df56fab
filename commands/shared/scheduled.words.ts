import type { Quantity } from '../../src/values/quantity.ts';
import { words } from '../../src/words/words.ts';

type Due = { readonly day: string; readonly what: readonly string[] };
type Moving = Readonly<Record<'tgaDaily' | 'onRrp', string>>;

/** What was and is due on the calendar, told as facts. */
export default words((f) => {
  const daysOf = (days: number) => (days === 1 ? 'next day' : `next ${f.number(days)} days`);
  return {
    comma: ', ',
    named: (day: string, what: string) => `${what} (${f.monthDay(day)})`,
    ahead: (days: number, end: string, due: readonly Due[]) =>
      due.length === 0
        ? `No tax date, coupon settlement or month-end falls in the ${daysOf(days)}, to ${f.day(end)}.`
        : `${due.length === 1 && due[0]!.what.length === 1 ? 'This is' : 'These are'} due in the ${daysOf(days)}: ${due.map(({ day, what }) => `${what.join(' and ')} on ${f.day(day)}`).join('; ')}.`,
    purchases: 'Reserve management purchases, a month',
    stated: (day: string) => `announced through at least ${f.day(day)}`,
    since: (day: string) => `since ${f.day(day)}`,
    purchaseSource: 'Pace of purchases',
    aheadTitle: (days: number) => `Due in the ${daysOf(days)}, and what such days did`,
    aheadColumns: ['Day', 'Due', 'The last such days'],
    moving: { tgaDaily: 'Treasury’s account', onRrp: 'ON RRP' } satisfies Moving as Moving,
    past: (what: string, n: number, middle: Quantity, low: Quantity, high: Quantity) =>
      n === 1
        ? `${what} ${f.signed(middle)} on the one held`
        : `${what} ${f.signed(middle)} on the day, the median of ${f.number(n)} (${f.signed(low)} to ${f.signed(high)})`,
    noPast: 'no such day is held',
    drains: 'A rise of the Treasury’s account or of ON RRP takes reserves out; a fall puts them back.',
    bills: 'Bills settle on Tuesdays and Thursdays besides; how much comes due is not held here.',
    noForecast: 'These are the calendar and what earlier days did, not a forecast.',
    seeGraded: 'What such weeks did',
    seeAhead: 'What is due',
    graded: (to: string, due: readonly string[], change: Quantity, tga: Quantity, repo: Quantity) =>
      `In the week to ${f.day(to)}, with ${due.join(' and ')}, reserves changed by ${f.signed(change)}: ${f.signed(tga)} through the Treasury’s account, ${f.signed(repo)} through reverse repos.`,
    gradedTitle: 'Weeks in which something was due, and what the identity shows',
    gradedColumns: ['Week to', 'Due', 'Treasury’s account', 'Reverse repos', 'All else', 'Reserves'],
    effects: 'Each column is what the line did to reserves from Wednesday to Wednesday; together they are the change.',
    noCause: 'What was due and what moved stand side by side; one need not have caused the other.',
    noWeeks: 'No week with all its factors is held here yet.',
  };
}).and({
  'zh-CN': (f) => ({
    comma: '、',
    named: (day, what) => `${what}（${f.monthDay(day)}）`,
    ahead: (days, end, due) =>
      due.length === 0
        ? `未来${f.number(days)}天（至${f.day(end)}）没有缴税日、附息国债交割日或月末。`
        : `未来${f.number(days)}天的既定时点有：${due.map(({ day, what }) => `${f.day(day)}${what.join('、')}`).join('；')}。`,
    purchases: '准备金管理购买（RMP），每月',
    stated: (day) => `按公告至少持续到${f.day(day)}`,
    since: (day) => `自${f.day(day)}起`,
    purchaseSource: '购买规模',
    aheadTitle: (days) => `未来${f.number(days)}天的既定时点，以及以往同类日子的变动`,
    aheadColumns: ['日期', '事项', '以往同类日子'],
    moving: { tgaDaily: '财政部账户（TGA）', onRrp: '隔夜逆回购' },
    past: (what, n, middle, low, high) =>
      n === 1
        ? `${what}当日${f.signed(middle)}（仅有1次）`
        : `${what}当日变动中位数${f.signed(middle)}（近${f.number(n)}次，${f.signed(low)}至${f.signed(high)}）`,
    noPast: '没有同类日子的数据',
    drains: '财政部账户或隔夜逆回购增加会抽走准备金，减少则会释放准备金。',
    bills: '此外，短期国债每周二、周四交割；到期与发行金额此处没有数据。',
    noForecast: '以上是日程和以往同类日子的事实，不是预测。',
    seeGraded: '以往这类周的结果',
    seeAhead: '接下来有哪些',
    graded: (to, due, change, tga, repo) =>
      `截至${f.day(to)}的一周有${due.join('、')}，准备金变动${f.signed(change)}，其中财政部账户影响${f.signed(tga)}，逆回购影响${f.signed(repo)}。`,
    gradedTitle: '有既定时点的各周，以及恒等式显示的变动',
    gradedColumns: ['截至', '事项', '财政部账户', '逆回购', '其他', '准备金'],
    effects: '各列为该项从周三到周三对准备金的影响，合计即为准备金变动。',
    noCause: '既定事项与变动并列展示，未必互为因果。',
    noWeeks: '此处还没有任何一周的完整因素数据。',
  }),
  'zh-TW': (f) => ({
    comma: '、',
    named: (day, what) => `${what}（${f.monthDay(day)}）`,
    ahead: (days, end, due) =>
      due.length === 0
        ? `未來${f.number(days)}天（至${f.day(end)}）沒有繳稅日、附息公債交割日或月底。`
        : `未來${f.number(days)}天的既定時點有：${due.map(({ day, what }) => `${f.day(day)}${what.join('、')}`).join('；')}。`,
    purchases: '準備金管理購買（RMP），每月',
    stated: (day) => `依公告至少持續到${f.day(day)}`,
    since: (day) => `自${f.day(day)}起`,
    purchaseSource: '購買規模',
    aheadTitle: (days) => `未來${f.number(days)}天的既定時點，以及以往同類日子的變動`,
    aheadColumns: ['日期', '事項', '以往同類日子'],
    moving: { tgaDaily: '財政部帳戶（TGA）', onRrp: '隔夜附賣回' },
    past: (what, n, middle, low, high) =>
      n === 1
        ? `${what}當日${f.signed(middle)}（僅有1次）`
        : `${what}當日變動中位數${f.signed(middle)}（近${f.number(n)}次，${f.signed(low)}至${f.signed(high)}）`,
    noPast: '沒有同類日子的資料',
    drains: '財政部帳戶或隔夜附賣回增加會抽走準備金，減少則會釋出準備金。',
    bills: '此外，國庫券每週二、週四交割；到期與發行金額此處沒有資料。',
    noForecast: '以上是行事曆和以往同類日子的事實，不是預測。',
    seeGraded: '以往這類週的結果',
    seeAhead: '接下來有哪些',
    graded: (to, due, change, tga, repo) =>
      `截至${f.day(to)}的一週有${due.join('、')}，準備金變動${f.signed(change)}，其中財政部帳戶影響${f.signed(tga)}，附賣回影響${f.signed(repo)}。`,
    gradedTitle: '有既定時點的各週，以及恆等式顯示的變動',
    gradedColumns: ['截至', '事項', '財政部帳戶', '附賣回', '其他', '準備金'],
    effects: '各欄為該項從週三到週三對準備金的影響，合計即為準備金變動。',
    noCause: '既定事項與變動並列展示，未必互為因果。',
    noWeeks: '此處還沒有任何一週的完整因素資料。',
  }),
});

import type { Quantity } from '../src/values/quantity.ts';
import { words } from '../src/words/words.ts';

export default words((f) => ({
  about: 'Checks the figures in a text against those published',
  options: { text: { about: 'The text: a message, or a part of an article' } },
  nothing: 'I found no figure in that text that the series held here can decide.',
  found: (wrong: number, right: number, unknown: number) =>
    `${wrong === 0 ? 'No figure is wrong' : wrong === 1 ? 'One figure is wrong' : `${f.number(wrong)} figures are wrong`}; ${f.number(right)} ${right === 1 ? 'is' : 'are'} right${unknown > 0 ? `, ${f.number(unknown)} cannot be checked here` : ''}.`,
  alone: (isRight: boolean, figure?: string) => `That is ${isRight ? 'right' : 'wrong'}${figure ? `: ${figure}` : ''}.`,
  level: (short: string, value: string, day: string, code: string) => `${short} was ${value} ${f.on(day)} (${code})`,
  change: (short: string, value: string, from: string, to: string, code: string) =>
    `${short} changed by ${value} from ${f.day(from)} to ${f.day(to)} (${code})`,
  average: (short: string, value: string, from: string, to: string, code: string) =>
    `${short} averaged ${value} from ${f.day(from)} to ${f.day(to)} (${code})`,
  run: (short: string, weeks: number, day: string, code: string) =>
    `${short}: ${f.number(weeks)} in a row up to ${f.day(day)} (${code})`,
  caps: (treasuries: Quantity, mbs: Quantity, from: string) =>
    `the caps from ${f.day(from)} on were ${f.show(treasuries)} of Treasuries and ${f.show(mbs)} of mortgage securities a month`,
  from: (name: string, day: string, announced?: string) =>
    `${name} began ${f.on(day)}${announced ? `, announced ${f.on(announced)}` : ''}`,
  to: (name: string, day: string) => `${name} ended ${f.on(day)}`,
  required: (ratio: string, from: string) =>
    `the US reserve requirement has been ${ratio} of deposits since ${f.day(from)}`,
  decided: (day: string) => `it was decided ${f.on(day)}, Washington time`,
  kindly:
    'Rounded or cut off to the digits written, and in either measure where none is named, a figure counts as right.',
  unknown: 'Marked ?: no figure held here decides it, or it says what is to come.',
})).and({
  'zh-CN': (f) => ({
    name: '核对',
    about: '用公布的数据核对一段文字里的数字',
    options: { text: { about: '要核对的文字：一条消息，或文章的一段' } },
    nothing: '那段文字里没有本处数据能判断的数字。',
    found: (wrong, right, unknown) =>
      `${wrong === 0 ? '没有发现错误' : `${f.number(wrong)}处有误`}；${f.number(right)}处无误${unknown > 0 ? `，${f.number(unknown)}处无法核对` : ''}。`,
    alone: (isRight, figure) => `这一说法${isRight ? '无误' : '有误'}${figure ? `：${figure}` : ''}。`,
    level: (short, value, day, code) => `${f.day(day)}${short}为${value}（${code}）`,
    change: (short, value, from, to, code) => `${f.day(from)}至${f.day(to)}${short}变动${value}（${code}）`,
    average: (short, value, from, to, code) => `${f.day(from)}至${f.day(to)}${short}平均为${value}（${code}）`,
    run: (short, weeks, day, code) => `截至${f.day(day)}，${short}连续${f.number(weeks)}期（${code}）`,
    caps: (treasuries, mbs, from) =>
      `${f.day(from)}起的每月上限为国债${f.show(treasuries)}、抵押贷款支持证券${f.show(mbs)}`,
    from: (name, day, announced) => `${name}始于${f.day(day)}${announced ? `，${f.day(announced)}宣布` : ''}`,
    to: (name, day) => `${name}于${f.day(day)}结束`,
    required: (ratio, from) => `美国的法定准备金率自${f.day(from)}起为${ratio}`,
    decided: (day) => `这一决定作出于华盛顿时间${f.day(day)}`,
    kindly: '按所写位数四舍五入或截断都算对；未说明口径时，两种口径符合其一即算对。',
    unknown: '标有“?”的：此处的数据无法判断，或说的是将来的事。',
  }),
  'zh-TW': (f) => ({
    name: '核對',
    about: '用公布的數據核對一段文字裡的數字',
    options: { text: { about: '要核對的文字：一則訊息，或文章的一段' } },
    nothing: '那段文字裡沒有這裡的數據能判斷的數字。',
    found: (wrong, right, unknown) =>
      `${wrong === 0 ? '沒有發現錯誤' : `${f.number(wrong)}處有誤`}；${f.number(right)}處無誤${unknown > 0 ? `，${f.number(unknown)}處無法核對` : ''}。`,
    alone: (isRight, figure) => `這個說法${isRight ? '無誤' : '有誤'}${figure ? `：${figure}` : ''}。`,
    level: (short, value, day, code) => `${f.day(day)}${short}為${value}（${code}）`,
    change: (short, value, from, to, code) => `${f.day(from)}至${f.day(to)}${short}變動${value}（${code}）`,
    average: (short, value, from, to, code) => `${f.day(from)}至${f.day(to)}${short}平均為${value}（${code}）`,
    run: (short, weeks, day, code) => `截至${f.day(day)}，${short}連續${f.number(weeks)}期（${code}）`,
    caps: (treasuries, mbs, from) =>
      `${f.day(from)}起的每月上限為公債${f.show(treasuries)}、房貸抵押證券${f.show(mbs)}`,
    from: (name, day, announced) => `${name}始於${f.day(day)}${announced ? `，${f.day(announced)}宣布` : ''}`,
    to: (name, day) => `${name}於${f.day(day)}結束`,
    required: (ratio, from) => `美國的法定準備率自${f.day(from)}起為${ratio}`,
    decided: (day) => `這項決定作成於華盛頓時間${f.day(day)}`,
    kindly: '依所寫位數四捨五入或截斷都算對；未說明是哪一項數據時，符合其一即算對。',
    unknown: '標有「?」的：這裡的數據無法判斷，或說的是將來的事。',
  }),
});

import type { Quantity } from '../../src/values/quantity.ts';
import { words } from '../../src/words/words.ts';

/** What is said before an answer to what follows on another: how it was found, in percent, how long it lasted. */
export default words((f) => ({
  /** Whether a day was such a day of the calendar, and which it was. */
  turnOn: (holds: boolean | undefined, day: string, turns: readonly string[]) =>
    `${holds === undefined ? '' : holds ? 'Yes: ' : 'No: '}${f.day(day)} was ${turns.length === 0 ? 'no special day of the calendar' : `a ${turns.join(', a ')}`}.`,
  /** How long it stayed past a level, and when it was back where it had been before. */
  back: {
    past: (level: Quantity, isAbove: boolean, from: string, until: string | undefined, days: number) =>
      until === undefined
        ? `It has stayed ${isAbove ? 'above' : 'below'} ${f.show(level)} since ${f.day(from)}.`
        : `It stayed ${isAbove ? 'above' : 'below'} ${f.show(level)} for ${days} ${days === 1 ? 'day' : 'days'}, until ${f.day(until)}.`,
    where: (level: Quantity, on: string, until: string | undefined, days: number) =>
      until === undefined
        ? `It has not been back where it was before (${f.show(level)} ${f.on(on)}).`
        : `It was back where it had been before (${f.show(level)} ${f.on(on)}) ${days} ${days === 1 ? 'day' : 'days'} later, ${f.on(until)}.`,
  },
  /** How an answer was found, by the command that tells it. */
  found: (command: string): string =>
    command === 'ampleness'
      ? 'Each indicator is held against a printed threshold, and the tally decides.'
      : command === 'drivers' || command === 'balance'
        ? 'By the identity of H.4.1: reserves change by what supplies them less what absorbs them.'
        : command === 'calc-reserve'
          ? 'The rule in force on that day is applied to the amounts given.'
          : command === 'qt'
            ? 'The dates are those of the FOMC’s decisions.'
            : command === 'explain'
              ? ''
              : 'Published figures are compared as they stand; nothing is estimated.',
  /** How much something changed, in percent. */
  inPercent: (by: Quantity, rose: boolean) => `${rose ? 'Up' : 'Down'} ${f.show(by)}.`,
})).and({
  'zh-CN': (f) => ({
    turnOn: (holds, day, turns) =>
      `${holds === undefined ? '' : holds ? '是的，' : '不是，'}${f.day(day)}${turns.length === 0 ? '不是特殊时点' : `是${turns.join('、')}`}。`,
    back: {
      past: (level, isAbove, from, until, days) =>
        until === undefined
          ? `${f.day(from)}以来一直${isAbove ? '高于' : '低于'}${f.show(level)}。`
          : `${isAbove ? '高于' : '低于'}${f.show(level)}的状态持续了${days}天，到${f.day(until)}为止。`,
      where: (level, on, until, days) =>
        until === undefined
          ? `此后再未回到之前的水平（${f.day(on)}，${f.show(level)}）。`
          : `${days}天后（${f.day(until)}）回到之前的水平（${f.day(on)}，${f.show(level)}）。`,
    },
    found: (command) =>
      command === 'ampleness'
        ? '方法是把每项指标与公开的门槛对照，再统计各有多少项。'
        : command === 'drivers' || command === 'balance'
          ? '方法是H.4.1的勾稽关系：准备金的变动等于供给项变动减去吸收项变动。'
          : command === 'calc-reserve'
            ? '方法是把当日有效的规则套用到给出的金额上。'
            : command === 'qt'
              ? '日期以FOMC的决定为准。'
              : command === 'explain'
                ? ''
                : '直接比较已公布的数据，没有估算。',
    inPercent: (by, rose) => `${rose ? '增幅' : '降幅'}为${f.show(by)}。`,
  }),
  'zh-TW': (f) => ({
    turnOn: (holds, day, turns) =>
      `${holds === undefined ? '' : holds ? '是的，' : '不是，'}${f.day(day)}${turns.length === 0 ? '不是特殊時點' : `是${turns.join('、')}`}。`,
    back: {
      past: (level, isAbove, from, until, days) =>
        until === undefined
          ? `${f.day(from)}以來一直${isAbove ? '高於' : '低於'}${f.show(level)}。`
          : `${isAbove ? '高於' : '低於'}${f.show(level)}的狀態持續了${days}天，到${f.day(until)}為止。`,
      where: (level, on, until, days) =>
        until === undefined
          ? `此後再未回到之前的水準（${f.day(on)}，${f.show(level)}）。`
          : `${days}天後（${f.day(until)}）回到之前的水準（${f.day(on)}，${f.show(level)}）。`,
    },
    found: (command) =>
      command === 'ampleness'
        ? '做法是把每項指標與公開的門檻對照，再統計各有幾項。'
        : command === 'drivers' || command === 'balance'
          ? '做法是H.4.1的勾稽關係：準備金的變動等於供給項變動減去吸收項變動。'
          : command === 'calc-reserve'
            ? '做法是把當日有效的規則套用到給定的金額上。'
            : command === 'qt'
              ? '日期以FOMC的決定為準。'
              : command === 'explain'
                ? ''
                : '直接比較已公布的數據，沒有估算。',
    inPercent: (by, rose) => `${rose ? '增幅' : '降幅'}為${f.show(by)}。`,
  }),
});

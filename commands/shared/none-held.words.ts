import { isPlural, nameInside } from '../../src/words/english-name.ts';
import { words } from '../../src/words/words.ts';

/** Where figures are held; with the nearest days where what was asked lies between two of them. */
type HeldDays = {
  readonly first: string;
  readonly last: string;
  readonly hole?: { readonly before: string; readonly after: string };
};

/** The days held; or why there are none: they begin after the day it is asked from, or two series have no day in common. */
export type HeldRound = HeldDays | 'later' | 'apart';

/** What is said of a name nothing is held of for the days asked. */
export default words((f) => {
  const where = (held: HeldRound, figures: string) => {
    if (held === 'later') return `${figures} begin later`;
    if (held === 'apart') return 'its two series have no day in common';
    const { first, last, hole } = held;
    return hole
      ? `the nearest are of ${f.day(hole.before)} and ${f.day(hole.after)}`
      : `${figures} run from ${f.day(first)} to ${f.day(last)}`;
  };
  return {
    /** `when`: the stretches that have none, where they are several or one of several. */
    none: (name: string, held: HeldRound, when: readonly string[] = ['in that period']) =>
      `There are no figures for ${nameInside(name)}${held === 'apart' ? '' : ` ${when.join(' or ')}`}: ${where(held, 'they')}.`,
    leftOut: (name: string, held: HeldRound) =>
      `${name} ${isPlural(name) ? 'are' : 'is'} left out: ${where(held, 'the figures')}.`,
  };
}).and({
  'zh-CN': (f) => {
    const where = (held: HeldRound) => {
      if (held === 'later') return '其数据开始得更晚';
      if (held === 'apart') return '两个序列没有共同的日期';
      const { first, last, hole } = held;
      return hole
        ? `前后最近的数据为${f.day(hole.before)}和${f.day(hole.after)}`
        : `现有数据自${f.day(first)}至${f.day(last)}`;
    };
    return {
      none: (name, held, when = ['这段时间']) =>
        `${held === 'apart' ? '' : when.join('和')}${when.length > 1 ? '都' : ''}没有${name}的数据：${where(held)}。`,
      leftOut: (name, held) => `未画${name}：${where(held)}。`,
    };
  },
  'zh-TW': (f) => {
    const where = (held: HeldRound) => {
      if (held === 'later') return '其資料開始得更晚';
      if (held === 'apart') return '兩個數列沒有共同的日期';
      const { first, last, hole } = held;
      return hole
        ? `前後最近的資料為${f.day(hole.before)}與${f.day(hole.after)}`
        : `現有資料自${f.day(first)}至${f.day(last)}`;
    };
    return {
      none: (name, held, when = ['這段期間']) =>
        `${held === 'apart' ? '' : when.join('與')}${when.length > 1 ? '都' : ''}沒有${name}的資料：${where(held)}。`,
      leftOut: (name, held) => `未畫${name}：${where(held)}。`,
    };
  },
});

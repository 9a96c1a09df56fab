import type { PeriodKind } from '../../../src/measures/periods.ts';
import type { Quantity } from '../../../src/values/quantity.ts';
import type { Format } from '../../../src/words/format.ts';
import type { PeriodWords } from './en.ts';
import { isOneWay, type PeriodTold, type Telling } from './telling.ts';

const EVERY: Readonly<Record<PeriodKind, string>> = {
  ...{ day: '各期', week: '各週', month: '各月', quarter: '各季', year: '各年' },
};
/** 第二 */
const nth = (place: number) =>
  `第${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'][place - 1] ?? place}`;

const UNIT = { usd: '（美元）', percent: '（百分比）', bp: '（基點）', points: '（百分點）', count: '' };

export const zhTW = (f: Format): PeriodWords => {
  const than = (by: Quantity) => (by.value === 0 ? '相同' : `${by.value < 0 ? '低' : '高'}${f.size(by)}`);
  const readings = ({ frequency }: Telling) => ({ daily: '天', weekly: '週', quarterly: '季' })[frequency];
  const past = ({ tell, level }: Telling) => `${tell === 'above' ? '高於' : '低於'}${level ? f.show(level) : ''}`;
  const counted = (of: Telling, told: PeriodTold) =>
    `${f.number(told.of)}${readings(of)}中有${f.number(told.value.value)}${readings(of)}`;
  const shown = (of: Telling, told: PeriodTold) => (of.level ? counted(of, told) : f.show(told.value));
  const wayOf = ({ value, unit }: Quantity) =>
    unit === 'usd' ? (value < 0 ? '減少' : '增加') : value < 0 ? '下降' : '上升';
  const moved = (by: Quantity) => (by.value === 0 ? '沒有變動' : `${wayOf(by)}${f.size(by)}`);
  const placed = (place: number) => (place > 1 ? nth(place) : '最');
  const thing = ({ tell }: Telling) =>
    ({ average: '均值', highest: '最高值', lowest: '最低值' })[tell as 'average'] ?? '';
  const tells = (of: Telling): string => {
    const every = EVERY[of.by];
    switch (of.tell) {
      case 'end':
        return of.single ? '各期數值' : `${every}末`;
      case 'change':
        return `${every}變動`;
      case 'above':
      case 'below':
        return `${every}${past(of)}的${{ daily: '天數', weekly: '週數', quarterly: '季數' }[of.frequency]}`;
      default:
        return `${every}${thing(of)}`;
    }
  };
  return {
    name: '逐期',
    about: '每年、每季、每月或每週的一個數：期末、均值、高低、變動；按時間或按大小排列',
    options: {
      series: { about: '一個數列，或兩個相比：WRBWFRBL、SOFR-IORB、WRESBAL/GDP' },
      by: { about: '按什麼分期', choices: { day: '每期資料', week: '週', month: '月', quarter: '季', year: '年' } },
      tell: {
        about: '每期說什麼',
        choices: {
          end: '期末值',
          average: '均值',
          highest: '最高',
          lowest: '最低',
          change: '期內變動',
          above: '高於某一水準的天數',
          below: '低於某一水準的天數',
        },
      },
      level: { about: '計天數所用的水準：3兆、5%、10個基點' },
      from: { about: '起始日，如 2022-06-01' },
      to: { about: '結束日，如 2025-12-01' },
      order: { about: '怎麼排', choices: { time: '按時間', highest: '由高到低', lowest: '由低到高' } },
      top: { about: '列出幾個：最高的三個，或最近五期' },
      place: { about: '先說第幾位：2 即第二高' },
    },
    order: '起始日必須早於結束日。',
    inWeek: (day) => `${f.day(day)}當週`,
    week: (friday, isOver) => {
      const name = `${f.day(friday)}當週${isOver ? '' : '至今'}`;
      return { name, when: name };
    },
    takenAs: (rhythm, by) => {
      const each = { day: '每日', week: '每週', month: '每月', quarter: '每季', year: '每年' };
      return `資料為${each[rhythm]}一期，「分期」按${each[by]}列出。`;
    },
    begun: (name, day) => `${name}（${f.monthDay(day)}起）`,
    atEnd: (name, isWeek) => (isWeek ? name : `${name}末`),
    time: (of, now, day, before, by) => {
      const { name, tell } = of;
      const beside = (when: 'when' | 'atEnd') =>
        before && by ? `，${by.value === 0 ? '與' : '比'}${before[when]}${than(by)}` : '';
      switch (tell) {
        case 'end':
          return `${now.atEnd}，${name}為${f.show(now.value)}${beside('atEnd')}。`;
        case 'average':
          return `${now.when}，${name}平均為${f.show(now.value)}${beside('when')}。`;
        case 'highest':
        case 'lowest':
          return `${now.when}，${name}${tell === 'highest' ? '最高' : '最低'}為${f.show(now.value)}（${f.day(day)}）${beside('when')}。`;
        case 'change':
          return `${now.when}，${name}${moved(now.value)}${before ? `，${before.when}${moved(before.value)}` : ''}。`;
        default:
          return `${now.when}，${name}在${counted(of, now)}${past(of)}${before ? `，${before.when}在${counted(of, before)}` : ''}。`;
      }
    },
    soFar: (of, now, label, day) =>
      of.tell === 'end'
        ? `最新為${f.show(now.value)}（${f.day(day)}）。`
        : `${label}：${of.tell === 'change' ? moved(now.value) : shown(of, now)}。`,
    ranked: (of, { isHighest, top, place, shown: first, last, scope }) => {
      const [most, least] = isHighest ? ['高', '低'] : ['低', '高'];
      const at = (told: PeriodTold) => (of.tell === 'end' ? told.atEnd : told.when);
      const head = of.name;
      const within = f.aside(scope);
      const over = `；統計區間${scope}`;
      if (of.level) {
        const often = (told: PeriodTold, isMost: boolean) =>
          `${isMost ? '最多' : '最少'}的是${told.when}（${counted(of, told)}）`;
        return `${head}${past(of)}的${{ daily: '天數', weekly: '週數', quarterly: '季數' }[of.frequency]}${place > 1 ? nth(place) : ''}${often(first, isHighest)}${last ? `，${often(last, !isHighest)}` : ''}${over}。`;
      }
      if (of.tell === 'change') {
        const ranked = (told: PeriodTold, isTop: boolean, place: number) => {
          const { value } = told.value;
          if (value === 0) return `${told.when}沒有變動`;
          return `${told.when}${wayOf(told.value)}${placed(place)}${isTop === value > 0 ? '多' : '少'}，為${f.size(told.value)}`;
        };
        if (top.length > 1 && place === 1 && isOneWay(top))
          return `${head}${wayOf(first.value)}最多的${f.number(top.length)}個：${top.map((told) => `${told.when}（${f.size(told.value)}）`).join('、')}${over}。`;
        return `${head}在${ranked(first, isHighest, place)}${last ? `；${ranked(last, !isHighest, 1)}` : ''}${within}。`;
      }
      const each = of.single || of.tell === 'end' ? '' : `${EVERY[of.by]}${thing(of)}`;
      if (top.length > 1 && place === 1)
        return `${head}${each}${most === '高' ? '最高' : '最低'}的${f.number(top.length)}個：${top.map((told) => `${at(told)}（${f.show(told.value)}）`).join('、')}${over}。`;
      const beside = place > 1 ? top[0] : last;
      return `${head}${each}${placed(place)}${most}的是${at(first)}，為${f.show(first.value)}${beside ? `；最${place > 1 ? most : least}的是${at(beside)}，為${f.show(beside.value)}` : ''}${within}。`;
    },
    scope: (from, to) => (from === to ? from : to.endsWith('至今') ? `${from}至今` : `${from}至${to}`),
    title: (short, of, told) => {
      const value = shown(of, told);
      if (of.level) return `${told.when}${short}${past(of)}：${value}`;
      if (of.tell === 'change') return `${told.when}${short}${moved(told.value)}`;
      return of.single || of.tell === 'end'
        ? `${told.atEnd}${short}：${value}`
        : `${told.when}${short}${thing(of)}：${value}`;
    },
    tells,
    subtitle: (of, unit) => `${of.name}：${tells(of)}${UNIT[unit]}`,
    periods: { day: '日期', week: '週', month: '月份', quarter: '季', year: '年份' },
    columns: {
      ...{ figure: '數值', average: '均值', highest: '最高', lowest: '最低', change: '變動', days: '計數' },
      ...{ on: '日期', figures: '期數', from: '自', to: '至', of: '總數', share: '占比' },
    },
    outOf: (n, of) => `${f.number(n)}/${f.number(of)}`,
    ofAll: (n) => `共${f.number(n)}期`,
    left: (count, first) => `更早的${f.number(count)}期（自${first}起）沒有列出，寫明起始日即可查詢。`,
    leftOver: (count) => `另有${f.number(count)}期沒有列出。`,
    notOver: (label, day) => `${label}：資料截至${f.day(day)}。`,
    changes: '變動從該期之前最後一個資料算到該期最後一個資料。',
    all: (first) => `${first}以來全部`,
    averages: '改看均值',
    ends: '改看期末值',
    highestFirst: '由高到低',
    lowestFirst: '由低到高',
    inTime: '按時間',
    by: '分期',
  };
};

import type { LevelSide } from '../../../src/measures/spells.ts';
import type { Quantity } from '../../../src/values/quantity.ts';
import type { Way } from '../../../src/values/settings.ts';
import type { Format } from '../../../src/words/format.ts';
import type { By } from './counting.ts';
import type { HistoryWords } from './en.ts';

export const zhTW = (f: Format): HistoryWords => {
  const crossed = (side: LevelSide) => (side === 'below' ? '跌破' : '升破');
  const than = (side: LevelSide, at: Quantity) => `${side === 'below' ? '低於' : '高於'}${f.show(at)}`;
  const counts = (n: number, by: By) => `${f.number(n)}${{ daily: '天', weekly: '週', quarterly: '季' }[by]}`;
  const span = (from: string, to: string) => (from === to ? f.day(from) : `${f.day(from)}至${f.day(to)}`);
  const moved = ({ value, unit }: Quantity) =>
    unit === 'usd' ? (value < 0 ? '減少' : '增加') : value < 0 ? '下降' : '上升';
  const step = (way: Way) => (way === 'fall' ? '下降' : '上升');
  const extreme = (side: LevelSide) => (side === 'below' ? '最低' : '最高');
  return {
    name: '歷史',
    about: '任一數列何時、幾次、多久高於或低於某一水準；以及高低點、平均、變動',
    options: {
      series: { about: '一個數列，或兩個相比：WRBWFRBL、SOFR-IORB、WRESBAL/GDP' },
      find: {
        about: '要查什麼',
        choices: {
          latest: '最新值',
          on: '某日的值',
          change: '兩日之間的變動',
          average: '平均',
          median: '中位數',
          highest: '最高',
          lowest: '最低',
          first: '首次越過某一水準',
          last: '最近一次越過某一水準',
          all: '每次越過某一水準',
          count: '有多少期越過某一水準',
          streak: '最長連續',
          'biggest-rise': '相鄰兩期最大升幅',
          'biggest-fall': '相鄰兩期最大降幅',
        },
      },
      side: { about: '低於或高於', choices: { below: '低於', above: '高於' } },
      level: { about: '水準：3兆、5%、10個基點' },
      from: { about: '起始日，如 2022-06-01' },
      to: { about: '結束日，如 2025-12-01' },
      tell: {
        about: '連續時段與高低點：先說什麼',
        choices: { longest: '最長的、最高或最低的', now: '目前的', both: '最高和最低，或升與降' },
      },
      called: { about: '以何種借款的利率稱呼區間上限', choices: { srf: '常備附買回利率', discount: '貼現率' } },
    },
    sideOfSteps: (side, isCount, example) =>
      `沒有填寫「水準」，因此「方向」按${side === 'above' ? '上升' : '下降'}解讀，${isCount ? '統計的是每期較上期變動的次數' : '找的是連續變動的最長一段'}。要看${side === 'above' ? '高於' : '低於'}某一水準的天數，請填寫水準，例如「水準:${example}」。`,
    order: '起始日必須早於結束日。',
    latest: '最新',
    thatDay: '當日',
    thatQuarter: '當季',
    before: '此前最近一期',
    next: '其後第一期',
    change: '變動',
    begin: '期初',
    end: '期末',
    inPercent: '變動幅度',
    average: '平均',
    median: '中位數',
    highest: '最高',
    lowest: '最低',
    rises: '上升',
    falls: '下降',
    flat: '持平',
    runLength: (by) => ({ daily: '連續天數', weekly: '連續週數', quarterly: '連續季數' })[by],
    longestLength: (by) => ({ daily: '最長天數', weekly: '最長週數', quarterly: '最長季數' })[by],
    again: '其後又於',
    began: '起始日',
    times: '期數',
    share: '占比',
    since: (day) => `較${f.day(day)}`,
    counts,
    days: (days, more) => `${days.map(f.day).join('、')}${more > 0 ? `，另有${f.number(more)}次` : ''}`,
    stood: (name, value, day) => `${f.day(day)}，${name}為${f.show(value)}。`,
    lastSet: (by, day) => `最近一次調整在${f.day(day)}，${moved(by)}${f.size(by)}。`,
    stoodBefore: (name, value, day, asked, next) =>
      `${f.day(asked)}沒有${name}的資料；此前最近一期為${f.day(day)}的${f.show(value)}${next ? `，其後第一期為${f.day(next.day)}的${f.show(next.value)}` : ''}。`,
    changed: (name, by, from, fromDay, to, toDay) =>
      by.value === 0
        ? `${name}在${f.day(fromDay)}與${f.day(toDay)}均為${f.show(to)}，沒有變動。`
        : `${name}由${f.day(fromDay)}的${f.show(from)}變為${f.day(toDay)}的${f.show(to)}，${moved(by)}${f.size(by)}。`,
    averaged: (name, value, from, to, n, by) =>
      `${span(from, to)}，${name}平均為${f.show(value)}（共${counts(n, by)}）。`,
    middle: (name, value, from, to, n, by) =>
      `${span(from, to)}，${name}的中位數為${f.show(value)}（共${counts(n, by)}）。`,
    biggest: (name, way, by, of, day, from, to) =>
      `${span(from, to)}，${name}${{ daily: '單日', weekly: '單週', quarterly: '單季' }[of]}${step(way)}最多的一次是${f.day(day)}，${moved(by)}${f.size(by)}。`,
    extreme: {
      highest: (name, value, day, from, to) => `${span(from, to)}，${name}最高為${f.show(value)}（${f.day(day)}）。`,
      lowest: (name, value, day, from, to) => `${span(from, to)}，${name}最低為${f.show(value)}（${f.day(day)}）。`,
    },
    otherExtreme: (kind, value, day) => `${kind === 'highest' ? '最高' : '最低'}為${f.show(value)}（${f.day(day)}）。`,
    besideExtreme: (name, kind, now, by, then, from, to) =>
      `${name}${f.day(now.day)}為${f.show(now.value)}，${by.value === 0 ? '與' : '比'}${span(from, to)}的${kind === 'highest' ? '最高值' : '最低值'}（${f.day(then.day)}的${f.show(then.value)}）${by.value === 0 ? '相同' : `${by.value < 0 ? '低' : '高'}${f.size(by)}`}。`,
    steps: (name, way, n, all, from, to, by) =>
      `${span(from, to)}，${name}在${counts(all, by)}中有${counts(n, by)}${step(way)}。`,
    stepsBoth: (name, rises, falls, all, from, to, by) =>
      `${span(from, to)}，${name}在${counts(all, by)}中有${counts(rises + falls, by)}變動：上升${f.number(rises)}次，下降${f.number(falls)}次。`,
    setBoth: (name, rises, falls, { value, from, to }) =>
      rises + falls === 0
        ? `${span(from, to)}，${name}沒有調整過，期末為${f.show(value)}。`
        : `${span(from, to)}，${name}調整${f.number(rises + falls)}次：調升${f.number(rises)}次，調降${f.number(falls)}次；期末為${f.show(value)}。`,
    setCount: (name, way, n, by, { value, from, to }) =>
      n === 0
        ? `${span(from, to)}，${name}沒有${way === 'fall' ? '調降' : '調升'}過，期末為${f.show(value)}。`
        : `${span(from, to)}，${name}${way === 'fall' ? '調降' : '調升'}${f.number(n)}次，${n === 1 ? '' : '合計'}${f.size(by)}，期末為${f.show(value)}。`,
    setColumns: ['生效日', '調整前', '調整後', '變動'],
    noRun: (name, way, from, to) => `${span(from, to)}，${name}沒有${step(way)}過。`,
    run: (name, way, n, by, from, to, change) =>
      `${name}連續${step(way)}最久為${counts(n, by)}（${span(from, to)}），累計${moved(change)}${f.size(change)}。`,
    never: (name, side, at, from, to, closest, day) =>
      `${span(from, to)}，${name}從未${than(side, at)}：${extreme(side)}為${f.show(closest)}（${f.day(day)}）。`,
    already: (name, side, at, from) => `${name}在所查資料的起點${f.day(from)}就已${than(side, at)}。`,
    first: (name, side, at, day, value, since) =>
      'qt' in since
        ? `縮表（${f.day(since.qt)}起）以來，${name}於${f.day(day)}首次${crossed(side)}${f.show(at)}，為${f.show(value)}。`
        : `${name}於${f.day(day)}首次${crossed(side)}${f.show(at)}，為${f.show(value)}（${'counted' in since ? `自${f.day(since.counted)}起算` : `資料自${f.day(since.from)}起`}）。`,
    earlier: (side, at, last, begin) =>
      `縮表之前也曾${than(side, at)}，最後一次為${f.day(last)}；現有資料自${f.day(begin)}起。`,
    last: (name, side, at, from, to, spell) =>
      to === undefined
        ? `${name}自${f.day(from)}起一直${than(side, at)}，至今${spell}。`
        : `${name}最近一次${than(side, at)}是在${f.day(to)}，${from === to ? '' : `那一段始於${f.day(from)}，`}共${spell}。`,
    all: (name, side, at, n, from, to, first, latest, ended) =>
      n === 1
        ? `${span(from, to)}，${name}有1次${than(side, at)}，${ended === undefined ? `始於${f.day(first)}` : span(first, ended)}。`
        : `${span(from, to)}，${name}先後${f.number(n)}次${than(side, at)}，第一次始於${f.day(first)}，最近一次始於${f.day(latest)}。`,
    openStart: (day, side, at) => `${f.day(day)}時已${than(side, at)}，何時開始不在所查資料之內。`,
    count: (name, side, at, on, of, from, to, by) =>
      `${span(from, to)}，${name}在${counts(of, by)}中有${counts(on, by)}${than(side, at)}。`,
    longest: (name, side, at, n, by, from, to) =>
      `${name}連續${than(side, at)}最久的一段為${counts(n, by)}，即${span(from, to)}。`,
    asLong: (runs) => `${runs.map(([from, to]) => span(from, to)).join('、')}也有同樣長的一段。`,
    asLongTimes: (n) => `另有${f.number(n)}次同樣久。`,
    counted: (from, to) => `統計區間：${span(from, to)}；中間缺資料時不算連續。`,
    smallUses: (floor, on, of) =>
      `幾乎每天都有小額測試操作，因此超過${f.show(floor)}才計為使用；不論金額多小，${f.number(of)}天中有${f.number(on)}天有承作。`,
    sparse: (left, day) => `${f.day(day)}之前只有${f.number(left)}筆資料，間隔太大，這裡不計入。`,
    startsBefore: (day, asked) => `起點為${f.day(day)}：該日至${f.day(asked)}之間沒有資料。`,
    mayLieBefore: (isHighest, day) =>
      `${f.day(day)}之前的資料大多沒有收錄，真正的${isHighest ? '最高值' : '最低值'}可能在其中。`,
    mostlyNotHeld: (day) => `${f.day(day)}之前的資料大多沒有收錄。`,
    alike: (days) => `${days.map((day) => f.day(day)).join('、')}也是同一數值。`,
    alikeMany: (n) => `另有${f.number(n)}天為同一數值。`,
    begins: (day) => `現有資料自${f.day(day)}起。`,
    tableTitle: (side, at, most) => `${than(side, at)}的時段${most === undefined ? '' : `（最近${f.number(most)}段）`}`,
    columns: (side) => ['起', '迄', '持續', extreme(side)],
    sinceBegin: (day) => `從有資料起（${f.month(day)}）`,
    averageInstead: '改看週平均餘額',
    wednesdayInstead: '改看週三餘額',
    subtitle: (name, unit) => `${name}（${{ usd: '美元', percent: '百分比', bp: '基點' }[unit]}）`,
    titleAt: (name, value, day) => `${f.day(day)}${name}為${f.show(value)}`,
    titleChanged: (name, by, day) => `${name}較${f.day(day)}${by.value === 0 ? '持平' : `${moved(by)}${f.size(by)}`}`,
    titleAverage: (name, value) => `${name}平均為${f.show(value)}`,
    titleMiddle: (name, value) => `${name}中位數為${f.show(value)}`,
    titleBiggest: (name, _way, by, day) => `${name}於${f.day(day)}${moved(by)}最多，為${f.size(by)}`,
    titleExtreme: {
      highest: (name, value, day) => `${name}於${f.day(day)}最高，為${f.show(value)}`,
      lowest: (name, value, day) => `${name}於${f.day(day)}最低，為${f.show(value)}`,
    },
    titleSteps: (name, way, n, all) => `${name}：${f.number(all)}期中${f.number(n)}期${step(way)}`,
    runNow: (way, n, by) => (n === 0 ? `最新一期並未${step(way)}。` : `目前已連續${step(way)}${counts(n, by)}。`),
    runGoesOn: '至今仍未結束。',
    runUpTo: (name, way, n, by, day) =>
      n === 0
        ? `${name}最新一期（${f.day(day)}）並未${step(way)}。`
        : `截至${f.day(day)}，${name}已連續${step(way)}${counts(n, by)}。`,
    standsUpTo: (name, side, at, n, by, day) =>
      n === 0
        ? `${name}最新一期（${f.day(day)}）並不${than(side, at)}。`
        : `截至${f.day(day)}，${name}已連續${counts(n, by)}${than(side, at)}。`,
    standsNow: (side, at, n, by) =>
      n === 0 ? `最新一期並不${than(side, at)}。` : `目前已連續${counts(n, by)}${than(side, at)}。`,
    titleRun: (name, way, n, by) => `${name}連續${counts(n, by)}${step(way)}`,
    titleNever: (name, side, at) => `${name}從未${than(side, at)}`,
    titleFirst: (name, side, at, day) => `${name}於${f.day(day)}首次${crossed(side)}${f.show(at)}`,
    titleLast: (name, side, at, from, to) =>
      to === undefined
        ? `${name}自${f.day(from)}起${than(side, at)}`
        : `${name}最近一次${than(side, at)}：${f.day(to)}`,
    titleAll: (name, side, at, n) => `${name}先後${f.number(n)}次${than(side, at)}`,
    titleCount: (name, side, at, on, of, by) => `${name}在${counts(of, by)}中有${counts(on, by)}${than(side, at)}`,
    titleLongest: (name, side, at, n, by) => `${name}連續${counts(n, by)}${than(side, at)}`,
  };
};

import type { LevelSide } from '../../../src/measures/spells.ts';
import type { Quantity } from '../../../src/values/quantity.ts';
import type { Way } from '../../../src/values/settings.ts';
import type { Format } from '../../../src/words/format.ts';
import type { By } from './counting.ts';
import type { HistoryWords } from './en.ts';

export const zhCN = (f: Format): HistoryWords => {
  const crossed = (side: LevelSide) => (side === 'below' ? '跌破' : '升破');
  const than = (side: LevelSide, at: Quantity) => `${side === 'below' ? '低于' : '高于'}${f.show(at)}`;
  const counts = (n: number, by: By) => `${f.number(n)}${{ daily: '天', weekly: '周', quarterly: '个季度' }[by]}`;
  const span = (from: string, to: string) => (from === to ? f.day(from) : `${f.day(from)}至${f.day(to)}`);
  const moved = ({ value, unit }: Quantity) =>
    unit === 'usd' ? (value < 0 ? '减少' : '增加') : value < 0 ? '下降' : '上升';
  const step = (way: Way) => (way === 'fall' ? '下降' : '上升');
  const extreme = (side: LevelSide) => (side === 'below' ? '最低' : '最高');
  return {
    name: '历史',
    about: '任意序列何时、多少次、多久高于或低于某一水平；以及高低点、均值、变动',
    options: {
      series: { about: '一个序列，或两个相比：WRBWFRBL、SOFR-IORB、WRESBAL/GDP' },
      find: {
        about: '要查什么',
        choices: {
          latest: '最新值',
          on: '某日的值',
          change: '两日之间的变动',
          average: '均值',
          median: '中位数',
          highest: '最高',
          lowest: '最低',
          first: '首次越过某一水平',
          last: '最近一次越过某一水平',
          all: '每次越过某一水平',
          count: '多少期越过某一水平',
          streak: '最长连续',
          'biggest-rise': '相邻两期最大升幅',
          'biggest-fall': '相邻两期最大降幅',
        },
      },
      side: { about: '低于还是高于', choices: { below: '低于', above: '高于' } },
      level: { about: '水平：3万亿、5%、10个基点' },
      from: { about: '起始日，如 2022-06-01' },
      to: { about: '结束日，如 2025-12-01' },
      tell: {
        about: '连续时段与高低点：先说什么',
        choices: { longest: '最长的、最高或最低的', now: '目前的', both: '最高和最低，或升与降' },
      },
      called: { about: '以何种借款的利率称呼区间上限', choices: { srf: '常备回购利率', discount: '贴现率' } },
    },
    sideOfSteps: (side, isCount, example) =>
      `没有填写“水平”，因此“方向”按${side === 'above' ? '上升' : '下降'}理解，${isCount ? '统计的是每期较上期变动的次数' : '找的是连续变动的最长一段'}。要看${side === 'above' ? '高于' : '低于'}某一水平的天数，请填写水平，例如“水平:${example}”。`,
    order: '起始日必须早于结束日。',
    latest: '最新',
    thatDay: '当日',
    thatQuarter: '当季',
    before: '此前最近一期',
    next: '其后第一期',
    change: '变动',
    begin: '期初',
    end: '期末',
    inPercent: '变动幅度',
    average: '均值',
    median: '中位数',
    highest: '最高',
    lowest: '最低',
    rises: '上升',
    falls: '下降',
    flat: '持平',
    runLength: (by) => ({ daily: '连续天数', weekly: '连续周数', quarterly: '连续季数' })[by],
    longestLength: (by) => ({ daily: '最长天数', weekly: '最长周数', quarterly: '最长季度数' })[by],
    again: '此后又于',
    began: '起始日',
    times: '期数',
    share: '占比',
    since: (day) => `较${f.day(day)}`,
    counts,
    days: (days, more) => `${days.map(f.day).join('、')}${more > 0 ? `，另有${f.number(more)}次` : ''}`,
    stood: (name, value, day) => `${f.day(day)}，${name}为${f.show(value)}。`,
    lastSet: (by, day) => `最近一次调整在${f.day(day)}，${moved(by)}${f.size(by)}。`,
    stoodBefore: (name, value, day, asked, next) =>
      `${f.day(asked)}没有${name}的数据；此前最近一期为${f.day(day)}的${f.show(value)}${next ? `，其后第一期为${f.day(next.day)}的${f.show(next.value)}` : ''}。`,
    changed: (name, by, from, fromDay, to, toDay) =>
      by.value === 0
        ? `${name}在${f.day(fromDay)}和${f.day(toDay)}均为${f.show(to)}，没有变动。`
        : `${name}由${f.day(fromDay)}的${f.show(from)}变为${f.day(toDay)}的${f.show(to)}，${moved(by)}${f.size(by)}。`,
    averaged: (name, value, from, to, n, by) =>
      `${span(from, to)}，${name}平均为${f.show(value)}（共${counts(n, by)}）。`,
    middle: (name, value, from, to, n, by) =>
      `${span(from, to)}，${name}的中位数为${f.show(value)}（共${counts(n, by)}）。`,
    biggest: (name, way, by, of, day, from, to) =>
      `${span(from, to)}，${name}${{ daily: '单日', weekly: '单周', quarterly: '单季' }[of]}${step(way)}最多的一次是${f.day(day)}，${moved(by)}${f.size(by)}。`,
    extreme: {
      highest: (name, value, day, from, to) => `${span(from, to)}，${name}最高为${f.show(value)}（${f.day(day)}）。`,
      lowest: (name, value, day, from, to) => `${span(from, to)}，${name}最低为${f.show(value)}（${f.day(day)}）。`,
    },
    otherExtreme: (kind, value, day) => `${kind === 'highest' ? '最高' : '最低'}为${f.show(value)}（${f.day(day)}）。`,
    besideExtreme: (name, kind, now, by, then, from, to) =>
      `${name}${f.day(now.day)}为${f.show(now.value)}，${by.value === 0 ? '与' : '比'}${span(from, to)}的${kind === 'highest' ? '最高值' : '最低值'}（${f.day(then.day)}的${f.show(then.value)}）${by.value === 0 ? '相同' : `${by.value < 0 ? '低' : '高'}${f.size(by)}`}。`,
    steps: (name, way, n, all, from, to, by) =>
      `${span(from, to)}，${name}在${counts(all, by)}中有${counts(n, by)}${step(way)}。`,
    stepsBoth: (name, rises, falls, all, from, to, by) =>
      `${span(from, to)}，${name}在${counts(all, by)}中有${counts(rises + falls, by)}变动：上升${f.number(rises)}次，下降${f.number(falls)}次。`,
    setBoth: (name, rises, falls, { value, from, to }) =>
      rises + falls === 0
        ? `${span(from, to)}，${name}没有调整过，期末为${f.show(value)}。`
        : `${span(from, to)}，${name}调整${f.number(rises + falls)}次：上调${f.number(rises)}次，下调${f.number(falls)}次；期末为${f.show(value)}。`,
    setCount: (name, way, n, by, { value, from, to }) =>
      n === 0
        ? `${span(from, to)}，${name}没有${way === 'fall' ? '下调' : '上调'}过，期末为${f.show(value)}。`
        : `${span(from, to)}，${name}${way === 'fall' ? '下调' : '上调'}${f.number(n)}次，${n === 1 ? '' : '合计'}${f.size(by)}，期末为${f.show(value)}。`,
    setColumns: ['生效日', '调整前', '调整后', '变动'],
    noRun: (name, way, from, to) => `${span(from, to)}，${name}没有${step(way)}过。`,
    run: (name, way, n, by, from, to, change) =>
      `${name}连续${step(way)}最久为${counts(n, by)}（${span(from, to)}），累计${moved(change)}${f.size(change)}。`,
    never: (name, side, at, from, to, closest, day) =>
      `${span(from, to)}，${name}从未${than(side, at)}：${extreme(side)}为${f.show(closest)}（${f.day(day)}）。`,
    already: (name, side, at, from) => `${name}在所查数据的起点${f.day(from)}就已${than(side, at)}。`,
    first: (name, side, at, day, value, since) =>
      'qt' in since
        ? `缩表（${f.day(since.qt)}起）以来，${name}于${f.day(day)}首次${crossed(side)}${f.show(at)}，为${f.show(value)}。`
        : `${name}于${f.day(day)}首次${crossed(side)}${f.show(at)}，为${f.show(value)}（${'counted' in since ? `自${f.day(since.counted)}起计` : `数据自${f.day(since.from)}起`}）。`,
    earlier: (side, at, last, begin) =>
      `缩表之前也曾${than(side, at)}，最后一次为${f.day(last)}；现有数据自${f.day(begin)}起。`,
    last: (name, side, at, from, to, spell) =>
      to === undefined
        ? `${name}自${f.day(from)}起一直${than(side, at)}，至今${spell}。`
        : `${name}最近一次${than(side, at)}是在${f.day(to)}，${from === to ? '' : `那一段始于${f.day(from)}，`}共${spell}。`,
    all: (name, side, at, n, from, to, first, latest, ended) =>
      n === 1
        ? `${span(from, to)}，${name}有1次${than(side, at)}，${ended === undefined ? `始于${f.day(first)}` : span(first, ended)}。`
        : `${span(from, to)}，${name}先后${f.number(n)}次${than(side, at)}，第一次始于${f.day(first)}，最近一次始于${f.day(latest)}。`,
    openStart: (day, side, at) => `${f.day(day)}时已${than(side, at)}，何时开始不在所查数据之内。`,
    count: (name, side, at, on, of, from, to, by) =>
      `${span(from, to)}，${name}在${counts(of, by)}中有${counts(on, by)}${than(side, at)}。`,
    longest: (name, side, at, n, by, from, to) =>
      `${name}连续${than(side, at)}最久的一段为${counts(n, by)}，即${span(from, to)}。`,
    asLong: (runs) => `${runs.map(([from, to]) => span(from, to)).join('、')}也有同样长的一段。`,
    asLongTimes: (n) => `另有${f.number(n)}次同样久。`,
    counted: (from, to) => `统计区间：${span(from, to)}；中间缺数据时不算连续。`,
    smallUses: (floor, on, of) =>
      `几乎每天都有小额测试操作，因此超过${f.show(floor)}才计为使用；不论金额多小，${f.number(of)}天中有${f.number(on)}天有成交。`,
    sparse: (left, day) => `${f.day(day)}之前只有${f.number(left)}个数据，间隔太大，这里不计入。`,
    startsBefore: (day, asked) => `起点为${f.day(day)}：该日至${f.day(asked)}之间没有数据。`,
    mayLieBefore: (isHighest, day) =>
      `${f.day(day)}之前的数据大多没有收录，真正的${isHighest ? '最高值' : '最低值'}可能在其中。`,
    mostlyNotHeld: (day) => `${f.day(day)}之前的数据大多没有收录。`,
    alike: (days) => `${days.map((day) => f.day(day)).join('、')}也是同一数值。`,
    alikeMany: (n) => `另有${f.number(n)}天为同一数值。`,
    begins: (day) => `现有数据自${f.day(day)}起。`,
    tableTitle: (side, at, most) => `${than(side, at)}的时段${most === undefined ? '' : `（最近${f.number(most)}段）`}`,
    columns: (side) => ['起', '止', '持续', extreme(side)],
    sinceBegin: (day) => `从有数据起（${f.month(day)}）`,
    averageInstead: '改看周均余额',
    wednesdayInstead: '改看周三余额',
    subtitle: (name, unit) => `${name}（${{ usd: '美元', percent: '百分比', bp: '基点' }[unit]}）`,
    titleAt: (name, value, day) => `${f.day(day)}${name}为${f.show(value)}`,
    titleChanged: (name, by, day) => `${name}较${f.day(day)}${by.value === 0 ? '持平' : `${moved(by)}${f.size(by)}`}`,
    titleAverage: (name, value) => `${name}平均为${f.show(value)}`,
    titleMiddle: (name, value) => `${name}中位数为${f.show(value)}`,
    titleBiggest: (name, _way, by, day) => `${name}于${f.day(day)}${moved(by)}最多，为${f.size(by)}`,
    titleExtreme: {
      highest: (name, value, day) => `${name}于${f.day(day)}最高，为${f.show(value)}`,
      lowest: (name, value, day) => `${name}于${f.day(day)}最低，为${f.show(value)}`,
    },
    titleSteps: (name, way, n, all) => `${name}：${f.number(all)}期中${f.number(n)}期${step(way)}`,
    runNow: (way, n, by) => (n === 0 ? `最新一期并未${step(way)}。` : `目前已连续${step(way)}${counts(n, by)}。`),
    runGoesOn: '至今仍未结束。',
    runUpTo: (name, way, n, by, day) =>
      n === 0
        ? `${name}最新一期（${f.day(day)}）并未${step(way)}。`
        : `截至${f.day(day)}，${name}已连续${step(way)}${counts(n, by)}。`,
    standsUpTo: (name, side, at, n, by, day) =>
      n === 0
        ? `${name}最新一期（${f.day(day)}）并不${than(side, at)}。`
        : `截至${f.day(day)}，${name}已连续${counts(n, by)}${than(side, at)}。`,
    standsNow: (side, at, n, by) =>
      n === 0 ? `最新一期并不${than(side, at)}。` : `目前已连续${counts(n, by)}${than(side, at)}。`,
    titleRun: (name, way, n, by) => `${name}连续${counts(n, by)}${step(way)}`,
    titleNever: (name, side, at) => `${name}从未${than(side, at)}`,
    titleFirst: (name, side, at, day) => `${name}于${f.day(day)}首次${crossed(side)}${f.show(at)}`,
    titleLast: (name, side, at, from, to) =>
      to === undefined
        ? `${name}自${f.day(from)}起${than(side, at)}`
        : `${name}最近一次${than(side, at)}：${f.day(to)}`,
    titleAll: (name, side, at, n) => `${name}先后${f.number(n)}次${than(side, at)}`,
    titleCount: (name, side, at, on, of, by) => `${name}在${counts(of, by)}中有${counts(on, by)}${than(side, at)}`,
    titleLongest: (name, side, at, n, by) => `${name}连续${counts(n, by)}${than(side, at)}`,
  };
};

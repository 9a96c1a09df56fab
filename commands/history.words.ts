import type { Quantity } from '../src/values/quantity.ts';
import { words } from '../src/words/words.ts';

type Side = 'above' | 'below';
type Way = 'rise' | 'fall';
/** What a subject is counted by. */
type By = 'daily' | 'weekly' | 'quarterly';
/** Since when something is counted: the start of QT, or a day. */
type Since = { readonly qt: string } | { readonly from: string };

export default words((f) => {
  const crossed = (side: Side) => (side === 'below' ? 'fell below' : 'rose above');
  const unit = (by: By) => ({ daily: 'day', weekly: 'week', quarterly: 'quarter' })[by];
  const counts = (n: number, by: By) => `${f.number(n)} ${unit(by)}${n === 1 ? '' : 's'}`;
  const span = (from: string, to: string) => `from ${f.day(from)} to ${f.day(to)}`;
  const moved = (by: Quantity) => (by.value === 0 ? 'was unchanged' : by.value < 0 ? 'fell' : 'rose');
  const level = (side: Side, at: Quantity) => `${side} ${f.show(at)}`;
  return {
    about: 'When, how often and how long a series was above or below a level; its highs, averages, changes',
    options: {
      series: { about: 'One series, or two: WRBWFRBL, SOFR-IORB, WRESBAL/GDP' },
      find: {
        about: 'What to look for',
        choices: {
          latest: 'The latest value',
          on: 'The value on a day',
          change: 'The change between two days',
          average: 'The average',
          highest: 'The highest',
          lowest: 'The lowest',
          first: 'The first time past a level',
          last: 'The last time past a level',
          all: 'Every time past a level',
          count: 'How many days past a level',
          streak: 'The longest run',
        },
      },
      side: { about: 'Below or above the level', choices: { below: 'Below', above: 'Above' } },
      level: { about: 'The level: 3tn, 5%, 10bp' },
      from: { about: 'First day, as 2022-06-01' },
      to: { about: 'Last day, as 2025-12-01' },
    },
    order: 'The first day has to come before the last one.',
    none: (name: string, first: string, last: string) =>
      `There are no figures for ${name} in that period: they run ${span(first, last)}.`,
    latest: 'Latest',
    thatDay: 'That day',
    before: 'Last figure before it',
    change: 'Change',
    begin: 'At the start',
    end: 'At the end',
    inPercent: 'In percent',
    average: 'Average',
    highest: 'Highest',
    lowest: 'Lowest',
    rises: 'Rises',
    falls: 'Falls',
    flat: 'Unchanged',
    runLength: 'How long',
    again: 'Again on',
    began: 'Began on',
    times: 'Counted',
    share: 'Share of the period',
    since: (day: string) => `since ${f.day(day)}`,
    counts,
    days: (days: readonly string[], more: number) =>
      `${days.map(f.day).join(' · ')}${more > 0 ? ` · ${f.number(more)} more` : ''}`,
    stood: (name: string, value: Quantity, day: string) => `${name}: ${f.show(value)} on ${f.day(day)}.`,
    stoodBefore: (name: string, value: Quantity, day: string, asked: string) =>
      `${name}: ${f.show(value)} on ${f.day(day)}, the last figure before ${f.day(asked)}, which has none of its own.`,
    changed: (name: string, by: Quantity, from: Quantity, fromDay: string, to: Quantity, toDay: string) =>
      by.value === 0
        ? `${name} was unchanged: ${f.show(to)} on ${f.day(fromDay)} and on ${f.day(toDay)}.`
        : `${name} ${moved(by)} by ${f.size(by)}, from ${f.show(from)} on ${f.day(fromDay)} to ${f.show(to)} on ${f.day(toDay)}.`,
    averaged: (name: string, value: Quantity, from: string, to: string, n: number, by: By) =>
      `${name} averaged ${f.show(value)} ${span(from, to)}, over ${counts(n, by)}.`,
    extreme: {
      highest: (name: string, value: Quantity, day: string, from: string, to: string) =>
        `${name} was highest on ${f.day(day)}, at ${f.show(value)} (${span(from, to)}).`,
      lowest: (name: string, value: Quantity, day: string, from: string, to: string) =>
        `${name} was lowest on ${f.day(day)}, at ${f.show(value)} (${span(from, to)}).`,
    },
    steps: (name: string, way: Way, n: number, all: number, from: string, to: string, by: By) =>
      `${name} ${way === 'fall' ? 'fell' : 'rose'} in ${f.number(n)} of ${counts(all, by)} ${span(from, to)}.`,
    noRun: (name: string, way: Way, from: string, to: string) => `${name} had no ${way} ${span(from, to)}.`,
    run: (name: string, way: Way, n: number, by: By, from: string, to: string, change: Quantity) =>
      `The longest run of ${way}s in ${name} was ${counts(n, by)}, ${span(from, to)}: ${f.size(change)} in all.`,
    never: (name: string, side: Side, at: Quantity, from: string, to: string, closest: Quantity, day: string) =>
      `${name} was never ${level(side, at)} ${span(from, to)}: the ${side === 'below' ? 'lowest' : 'highest'} was ${f.show(closest)} on ${f.day(day)}.`,
    already: (name: string, side: Side, at: Quantity, from: string) =>
      `${name} was ${level(side, at)} already on ${f.day(from)}, where the figures looked at begin.`,
    first: (name: string, side: Side, at: Quantity, day: string, value: Quantity, since: Since) =>
      'qt' in since
        ? `${name} first ${crossed(side)} ${f.show(at)} since QT began (${f.day(since.qt)}) on ${f.day(day)}: ${f.show(value)}.`
        : `${name} first ${crossed(side)} ${f.show(at)} on ${f.day(day)}: ${f.show(value)}, in figures since ${f.day(since.from)}.`,
    earlier: (side: Side, at: Quantity, last: string, begin: string) =>
      `Before QT it had been ${level(side, at)} too, last on ${f.day(last)}; figures are held since ${f.day(begin)}.`,
    last: (name: string, side: Side, at: Quantity, day: string, until: string | undefined) =>
      `${name} last ${crossed(side)} ${f.show(at)} on ${f.day(day)}${until === undefined ? ', and has stayed there since' : `, and stayed there for ${until}`}.`,
    all: (
      name: string,
      side: Side,
      at: Quantity,
      n: number,
      from: string,
      to: string,
      first: string,
      latest: string,
    ) =>
      n === 1
        ? `${name} was ${level(side, at)} once ${span(from, to)}, from ${f.day(first)} on.`
        : `${name} was ${level(side, at)} ${f.number(n)} separate times ${span(from, to)}, first from ${f.day(first)}, most recently from ${f.day(latest)}.`,
    openStart: (day: string, side: Side, at: Quantity) =>
      `It was ${level(side, at)} on ${f.day(day)} already: when that had begun is not among the figures looked at.`,
    count: (name: string, side: Side, at: Quantity, on: number, of: number, from: string, to: string, by: By) =>
      `${name} was ${level(side, at)} in ${f.number(on)} of ${counts(of, by)} ${span(from, to)}.`,
    longest: (name: string, side: Side, at: Quantity, n: number, by: By, from: string, to: string) =>
      `${name} was longest ${level(side, at)} for ${counts(n, by)}, ${span(from, to)}.`,
    counted: (from: string, to: string) => `Counted ${span(from, to)}; figures that are missing end a run.`,
    begins: (day: string) => `Figures are held since ${f.day(day)}.`,
    tableTitle: (side: Side, at: Quantity, most: number | undefined) =>
      `Times ${level(side, at)}${most === undefined ? '' : `, the latest ${f.number(most)}`}`,
    columns: (side: Side) => ['From', 'To', 'How long', side === 'below' ? 'Lowest' : 'Highest'],
    sinceBegin: (day: string) => `Since figures begin (${f.month(day)})`,
    averageInstead: 'The week average instead',
    wednesdayInstead: 'The Wednesday level instead',
    subtitle: (name: string, unit: 'usd' | 'percent' | 'bp') =>
      `${name} (${{ usd: 'US dollars', percent: 'percent', bp: 'basis points' }[unit]})`,
    titleAt: (name: string, value: Quantity, day: string) => `${name}: ${f.show(value)} on ${f.day(day)}`,
    titleChanged: (name: string, by: Quantity, day: string) =>
      `${name} ${moved(by)}${by.value === 0 ? '' : ` by ${f.size(by)}`} from ${f.day(day)}`,
    titleAverage: (name: string, value: Quantity) => `${name}: ${f.show(value)} on average`,
    titleExtreme: {
      highest: (name: string, value: Quantity, day: string) => `${name} peaked at ${f.show(value)} on ${f.day(day)}`,
      lowest: (name: string, value: Quantity, day: string) => `${name} was lowest on ${f.day(day)}: ${f.show(value)}`,
    },
    titleSteps: (name: string, way: Way, n: number, all: number) =>
      `${name}: ${f.number(n)} ${way}s in ${f.number(all)}`,
    titleRun: (name: string, way: Way, n: number, by: By) => `${name}: ${counts(n, by)} of ${way}s in a row`,
    titleNever: (name: string, side: Side, at: Quantity) => `${name}: never ${level(side, at)}`,
    titleFirst: (name: string, side: Side, at: Quantity, day: string) =>
      `${name} ${level(side, at)} from ${f.day(day)}`,
    titleLast: (name: string, side: Side, at: Quantity, day: string) =>
      `${name} last ${crossed(side)} ${f.show(at)} on ${f.day(day)}`,
    titleAll: (name: string, side: Side, at: Quantity, n: number) =>
      `${name} ${level(side, at)}: ${f.number(n)} ${n === 1 ? 'time' : 'times'}`,
    titleCount: (name: string, side: Side, at: Quantity, on: number, of: number, by: By) =>
      `${name} ${level(side, at)} in ${f.number(on)} of ${counts(of, by)}`,
    titleLongest: (name: string, side: Side, at: Quantity, n: number, by: By) =>
      `${name} ${level(side, at)} for ${counts(n, by)}`,
  };
}).and({
  'zh-CN': (f) => {
    const crossed = (side: Side) => (side === 'below' ? '跌破' : '升破');
    const than = (side: Side, at: Quantity) => `${side === 'below' ? '低于' : '高于'}${f.show(at)}`;
    const counts = (n: number, by: By) => `${f.number(n)}${{ daily: '天', weekly: '周', quarterly: '个季度' }[by]}`;
    const span = (from: string, to: string) => `${f.day(from)}至${f.day(to)}`;
    const moved = ({ value, unit }: Quantity) =>
      unit === 'usd' ? (value < 0 ? '减少' : '增加') : value < 0 ? '下降' : '上升';
    const step = (way: Way) => (way === 'fall' ? '下降' : '上升');
    const extreme = (side: Side) => (side === 'below' ? '最低' : '最高');
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
            highest: '最高',
            lowest: '最低',
            first: '首次越过某一水平',
            last: '最近一次越过某一水平',
            all: '每次越过某一水平',
            count: '多少期越过某一水平',
            streak: '最长连续',
          },
        },
        side: { about: '低于还是高于', choices: { below: '低于', above: '高于' } },
        level: { about: '水平：3万亿、5%、10个基点' },
        from: { about: '起始日，如 2022-06-01' },
        to: { about: '结束日，如 2025-12-01' },
      },
      order: '起始日必须早于结束日。',
      none: (name, first, last) => `这段时间没有${name}的数据：现有数据为${span(first, last)}。`,
      latest: '最新',
      thatDay: '当日',
      before: '此前最近一期',
      change: '变动',
      begin: '期初',
      end: '期末',
      inPercent: '变动幅度',
      average: '均值',
      highest: '最高',
      lowest: '最低',
      rises: '上升',
      falls: '下降',
      flat: '持平',
      runLength: '持续',
      again: '此后又于',
      began: '起始日',
      times: '期数',
      share: '占比',
      since: (day) => `较${f.day(day)}`,
      counts,
      days: (days, more) => `${days.map(f.day).join('、')}${more > 0 ? `，另有${f.number(more)}次` : ''}`,
      stood: (name, value, day) => `${f.day(day)}，${name}为${f.show(value)}。`,
      stoodBefore: (name, value, day, asked) =>
        `${f.day(asked)}没有${name}的数据；此前最近一期为${f.day(day)}的${f.show(value)}。`,
      changed: (name, by, from, fromDay, to, toDay) =>
        by.value === 0
          ? `${name}在${f.day(fromDay)}和${f.day(toDay)}均为${f.show(to)}，没有变动。`
          : `${name}由${f.day(fromDay)}的${f.show(from)}变为${f.day(toDay)}的${f.show(to)}，${moved(by)}${f.size(by)}。`,
      averaged: (name, value, from, to, n, by) =>
        `${span(from, to)}，${name}平均为${f.show(value)}（共${counts(n, by)}）。`,
      extreme: {
        highest: (name, value, day, from, to) => `${span(from, to)}，${name}最高为${f.show(value)}（${f.day(day)}）。`,
        lowest: (name, value, day, from, to) => `${span(from, to)}，${name}最低为${f.show(value)}（${f.day(day)}）。`,
      },
      steps: (name, way, n, all, from, to, by) =>
        `${span(from, to)}，${name}在${counts(all, by)}中有${counts(n, by)}${step(way)}。`,
      noRun: (name, way, from, to) => `${span(from, to)}，${name}没有${step(way)}过。`,
      run: (name, way, n, by, from, to, change) =>
        `${name}连续${step(way)}最久为${counts(n, by)}（${span(from, to)}），累计${moved(change)}${f.size(change)}。`,
      never: (name, side, at, from, to, closest, day) =>
        `${span(from, to)}，${name}从未${than(side, at)}：${extreme(side)}为${f.show(closest)}（${f.day(day)}）。`,
      already: (name, side, at, from) => `${name}在所查数据的起点${f.day(from)}就已${than(side, at)}。`,
      first: (name, side, at, day, value, since) =>
        'qt' in since
          ? `缩表（${f.day(since.qt)}起）以来，${name}于${f.day(day)}首次${crossed(side)}${f.show(at)}，为${f.show(value)}。`
          : `${name}于${f.day(day)}首次${crossed(side)}${f.show(at)}，为${f.show(value)}（数据自${f.day(since.from)}起）。`,
      earlier: (side, at, last, begin) =>
        `缩表之前也曾${than(side, at)}，最后一次为${f.day(last)}；现有数据自${f.day(begin)}起。`,
      last: (name, side, at, day, until) =>
        `${name}最近一次${crossed(side)}${f.show(at)}是在${f.day(day)}，${until === undefined ? '此后一直如此' : `持续${until}`}。`,
      all: (name, side, at, n, from, to, first, latest) =>
        n === 1
          ? `${span(from, to)}，${name}有1次${than(side, at)}，始于${f.day(first)}。`
          : `${span(from, to)}，${name}先后${f.number(n)}次${than(side, at)}，第一次始于${f.day(first)}，最近一次始于${f.day(latest)}。`,
      openStart: (day, side, at) => `${f.day(day)}时已${than(side, at)}，何时开始不在所查数据之内。`,
      count: (name, side, at, on, of, from, to, by) =>
        `${span(from, to)}，${name}在${counts(of, by)}中有${counts(on, by)}${than(side, at)}。`,
      longest: (name, side, at, n, by, from, to) =>
        `${name}连续${than(side, at)}最久的一段为${counts(n, by)}，即${span(from, to)}。`,
      counted: (from, to) => `统计区间：${span(from, to)}；中间缺数据时不算连续。`,
      begins: (day) => `现有数据自${f.day(day)}起。`,
      tableTitle: (side, at, most) =>
        `${than(side, at)}的时段${most === undefined ? '' : `（最近${f.number(most)}段）`}`,
      columns: (side) => ['起', '止', '持续', extreme(side)],
      sinceBegin: (day) => `从有数据起（${f.month(day)}）`,
      averageInstead: '改看周均余额',
      wednesdayInstead: '改看周三余额',
      subtitle: (name, unit) => `${name}（${{ usd: '美元', percent: '百分比', bp: '基点' }[unit]}）`,
      titleAt: (name, value, day) => `${f.day(day)}${name}为${f.show(value)}`,
      titleChanged: (name, by, day) => `${name}较${f.day(day)}${by.value === 0 ? '持平' : `${moved(by)}${f.size(by)}`}`,
      titleAverage: (name, value) => `${name}平均为${f.show(value)}`,
      titleExtreme: {
        highest: (name, value, day) => `${name}于${f.day(day)}最高，为${f.show(value)}`,
        lowest: (name, value, day) => `${name}于${f.day(day)}最低，为${f.show(value)}`,
      },
      titleSteps: (name, way, n, all) => `${name}：${f.number(all)}期中${f.number(n)}期${step(way)}`,
      titleRun: (name, way, n, by) => `${name}连续${counts(n, by)}${step(way)}`,
      titleNever: (name, side, at) => `${name}从未${than(side, at)}`,
      titleFirst: (name, side, at, day) => `${name}于${f.day(day)}首次${crossed(side)}${f.show(at)}`,
      titleLast: (name, side, at, day) => `${name}最近一次${crossed(side)}${f.show(at)}：${f.day(day)}`,
      titleAll: (name, side, at, n) => `${name}先后${f.number(n)}次${than(side, at)}`,
      titleCount: (name, side, at, on, of, by) => `${name}在${counts(of, by)}中有${counts(on, by)}${than(side, at)}`,
      titleLongest: (name, side, at, n, by) => `${name}连续${counts(n, by)}${than(side, at)}`,
    };
  },
  'zh-TW': (f) => {
    const crossed = (side: Side) => (side === 'below' ? '跌破' : '升破');
    const than = (side: Side, at: Quantity) => `${side === 'below' ? '低於' : '高於'}${f.show(at)}`;
    const counts = (n: number, by: By) => `${f.number(n)}${{ daily: '天', weekly: '週', quarterly: '季' }[by]}`;
    const span = (from: string, to: string) => `${f.day(from)}至${f.day(to)}`;
    const moved = ({ value, unit }: Quantity) =>
      unit === 'usd' ? (value < 0 ? '減少' : '增加') : value < 0 ? '下降' : '上升';
    const step = (way: Way) => (way === 'fall' ? '下降' : '上升');
    const extreme = (side: Side) => (side === 'below' ? '最低' : '最高');
    return {
      name: '歷史',
      about: '任一序列何時、幾次、多久高於或低於某一水準；以及高低點、平均、變動',
      options: {
        series: { about: '一個序列，或兩個相比：WRBWFRBL、SOFR-IORB、WRESBAL/GDP' },
        find: {
          about: '要查什麼',
          choices: {
            latest: '最新值',
            on: '某日的值',
            change: '兩日之間的變動',
            average: '平均',
            highest: '最高',
            lowest: '最低',
            first: '首次越過某一水準',
            last: '最近一次越過某一水準',
            all: '每次越過某一水準',
            count: '有多少期越過某一水準',
            streak: '最長連續',
          },
        },
        side: { about: '低於或高於', choices: { below: '低於', above: '高於' } },
        level: { about: '水準：3兆、5%、10個基點' },
        from: { about: '起始日，如 2022-06-01' },
        to: { about: '結束日，如 2025-12-01' },
      },
      order: '起始日必須早於結束日。',
      none: (name, first, last) => `這段時間沒有${name}的資料：現有資料為${span(first, last)}。`,
      latest: '最新',
      thatDay: '當日',
      before: '此前最近一期',
      change: '變動',
      begin: '期初',
      end: '期末',
      inPercent: '變動幅度',
      average: '平均',
      highest: '最高',
      lowest: '最低',
      rises: '上升',
      falls: '下降',
      flat: '持平',
      runLength: '持續',
      again: '其後又於',
      began: '起始日',
      times: '期數',
      share: '占比',
      since: (day) => `較${f.day(day)}`,
      counts,
      days: (days, more) => `${days.map(f.day).join('、')}${more > 0 ? `，另有${f.number(more)}次` : ''}`,
      stood: (name, value, day) => `${f.day(day)}，${name}為${f.show(value)}。`,
      stoodBefore: (name, value, day, asked) =>
        `${f.day(asked)}沒有${name}的資料；此前最近一期為${f.day(day)}的${f.show(value)}。`,
      changed: (name, by, from, fromDay, to, toDay) =>
        by.value === 0
          ? `${name}在${f.day(fromDay)}與${f.day(toDay)}均為${f.show(to)}，沒有變動。`
          : `${name}由${f.day(fromDay)}的${f.show(from)}變為${f.day(toDay)}的${f.show(to)}，${moved(by)}${f.size(by)}。`,
      averaged: (name, value, from, to, n, by) =>
        `${span(from, to)}，${name}平均為${f.show(value)}（共${counts(n, by)}）。`,
      extreme: {
        highest: (name, value, day, from, to) => `${span(from, to)}，${name}最高為${f.show(value)}（${f.day(day)}）。`,
        lowest: (name, value, day, from, to) => `${span(from, to)}，${name}最低為${f.show(value)}（${f.day(day)}）。`,
      },
      steps: (name, way, n, all, from, to, by) =>
        `${span(from, to)}，${name}在${counts(all, by)}中有${counts(n, by)}${step(way)}。`,
      noRun: (name, way, from, to) => `${span(from, to)}，${name}沒有${step(way)}過。`,
      run: (name, way, n, by, from, to, change) =>
        `${name}連續${step(way)}最久為${counts(n, by)}（${span(from, to)}），累計${moved(change)}${f.size(change)}。`,
      never: (name, side, at, from, to, closest, day) =>
        `${span(from, to)}，${name}從未${than(side, at)}：${extreme(side)}為${f.show(closest)}（${f.day(day)}）。`,
      already: (name, side, at, from) => `${name}在所查資料的起點${f.day(from)}就已${than(side, at)}。`,
      first: (name, side, at, day, value, since) =>
        'qt' in since
          ? `縮表（${f.day(since.qt)}起）以來，${name}於${f.day(day)}首次${crossed(side)}${f.show(at)}，為${f.show(value)}。`
          : `${name}於${f.day(day)}首次${crossed(side)}${f.show(at)}，為${f.show(value)}（資料自${f.day(since.from)}起）。`,
      earlier: (side, at, last, begin) =>
        `縮表之前也曾${than(side, at)}，最後一次為${f.day(last)}；現有資料自${f.day(begin)}起。`,
      last: (name, side, at, day, until) =>
        `${name}最近一次${crossed(side)}${f.show(at)}是在${f.day(day)}，${until === undefined ? '此後一直如此' : `持續${until}`}。`,
      all: (name, side, at, n, from, to, first, latest) =>
        n === 1
          ? `${span(from, to)}，${name}有1次${than(side, at)}，始於${f.day(first)}。`
          : `${span(from, to)}，${name}先後${f.number(n)}次${than(side, at)}，第一次始於${f.day(first)}，最近一次始於${f.day(latest)}。`,
      openStart: (day, side, at) => `${f.day(day)}時已${than(side, at)}，何時開始不在所查資料之內。`,
      count: (name, side, at, on, of, from, to, by) =>
        `${span(from, to)}，${name}在${counts(of, by)}中有${counts(on, by)}${than(side, at)}。`,
      longest: (name, side, at, n, by, from, to) =>
        `${name}連續${than(side, at)}最久的一段為${counts(n, by)}，即${span(from, to)}。`,
      counted: (from, to) => `統計區間：${span(from, to)}；中間缺資料時不算連續。`,
      begins: (day) => `現有資料自${f.day(day)}起。`,
      tableTitle: (side, at, most) =>
        `${than(side, at)}的時段${most === undefined ? '' : `（最近${f.number(most)}段）`}`,
      columns: (side) => ['起', '迄', '持續', extreme(side)],
      sinceBegin: (day) => `從有資料起（${f.month(day)}）`,
      averageInstead: '改看週平均餘額',
      wednesdayInstead: '改看週三餘額',
      subtitle: (name, unit) => `${name}（${{ usd: '美元', percent: '百分比', bp: '基點' }[unit]}）`,
      titleAt: (name, value, day) => `${f.day(day)}${name}為${f.show(value)}`,
      titleChanged: (name, by, day) => `${name}較${f.day(day)}${by.value === 0 ? '持平' : `${moved(by)}${f.size(by)}`}`,
      titleAverage: (name, value) => `${name}平均為${f.show(value)}`,
      titleExtreme: {
        highest: (name, value, day) => `${name}於${f.day(day)}最高，為${f.show(value)}`,
        lowest: (name, value, day) => `${name}於${f.day(day)}最低，為${f.show(value)}`,
      },
      titleSteps: (name, way, n, all) => `${name}：${f.number(all)}期中${f.number(n)}期${step(way)}`,
      titleRun: (name, way, n, by) => `${name}連續${counts(n, by)}${step(way)}`,
      titleNever: (name, side, at) => `${name}從未${than(side, at)}`,
      titleFirst: (name, side, at, day) => `${name}於${f.day(day)}首次${crossed(side)}${f.show(at)}`,
      titleLast: (name, side, at, day) => `${name}最近一次${crossed(side)}${f.show(at)}：${f.day(day)}`,
      titleAll: (name, side, at, n) => `${name}先後${f.number(n)}次${than(side, at)}`,
      titleCount: (name, side, at, on, of, by) => `${name}在${counts(of, by)}中有${counts(on, by)}${than(side, at)}`,
      titleLongest: (name, side, at, n, by) => `${name}連續${counts(n, by)}${than(side, at)}`,
    };
  },
});

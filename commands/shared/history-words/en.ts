import type { LevelSide } from '../../../src/measures/spells.ts';
import type { Quantity } from '../../../src/values/quantity.ts';
import type { Way } from '../../../src/values/settings.ts';
import { isPlural, nameAtHead, nameInside } from '../../../src/words/english-name.ts';
import type { Format } from '../../../src/words/format.ts';
import type { CommandWords } from '../../../src/words/words.ts';
import type { By, Since } from './counting.ts';

export const en = (f: Format) => {
  const crossed = (side: LevelSide) => (side === 'below' ? 'fell below' : 'rose above');
  const unit = (by: By) => ({ daily: 'day', weekly: 'week', quarterly: 'quarter' })[by];
  const counts = (n: number, by: By) => `${f.number(n)} ${unit(by)}${n === 1 ? '' : 's'}`;
  const span = (from: string, to: string) => (from === to ? f.on(from) : `from ${f.day(from)} to ${f.day(to)}`);
  const is = (name: string) => `${nameAtHead(name)} ${isPlural(name) ? 'were' : 'was'}`;
  const moved = (by: Quantity) => (by.value === 0 ? 'was unchanged' : by.value < 0 ? 'fell' : 'rose');
  const level = (side: LevelSide, at: Quantity) => `${side} ${f.show(at)}`;
  /** Something is so on days, and in weeks. */
  const within = (by: By) => (by === 'daily' ? 'on' : 'in');
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
          median: 'The median',
          highest: 'The highest',
          lowest: 'The lowest',
          first: 'The first time past a level',
          last: 'The last time past a level',
          all: 'Every time past a level',
          count: 'How many days past a level',
          streak: 'The longest run',
          'biggest-rise': 'The biggest rise from one figure to the next',
          'biggest-fall': 'The biggest fall from one figure to the next',
        },
      },
      side: { about: 'Below or above the level', choices: { below: 'Below', above: 'Above' } },
      level: { about: 'The level: 3tn, 5%, 10bp' },
      from: { about: 'First day, as 2022-06-01' },
      to: { about: 'Last day, as 2025-12-01' },
      tell: {
        about: 'Of runs and extremes: what to tell first',
        choices: { longest: 'The longest, the extreme', now: 'What is now', both: 'Both extremes, or rises and falls' },
      },
      called: {
        about: 'Call the top of the range by what is lent at it',
        choices: { srf: 'Standing repo rate', discount: 'Discount rate' },
      },
    },
    /** A side that was typed without a level. */
    sideOfSteps: (side: LevelSide, isCount: boolean, example: string) =>
      `“level” is missing, so “side:${side}” ${isCount ? `counts ${side === 'above' ? 'rises' : 'falls'}` : `means a run of ${side === 'above' ? 'rises' : 'falls'}`} from one figure to the next. For days ${side} a level add one, for example level:${example}.`,
    order: 'The first day has to come before the last one.',
    latest: 'Latest',
    thatDay: 'That day',
    thatQuarter: 'That quarter',
    before: 'Last figure before it',
    next: 'First figure after it',
    change: 'Change',
    begin: 'At the start',
    end: 'At the end',
    inPercent: 'In percent',
    average: 'Average',
    median: 'Median',
    highest: 'Highest',
    lowest: 'Lowest',
    rises: 'Rises',
    falls: 'Falls',
    flat: 'Unchanged',
    runLength: (by: By) => ({ daily: 'Days in a row', weekly: 'Weeks in a row', quarterly: 'Quarters in a row' })[by],
    longestLength: (by: By) =>
      ({ daily: 'Longest, days', weekly: 'Longest, weeks', quarterly: 'Longest, quarters' })[by],
    again: 'Again on',
    began: 'Began on',
    times: 'Counted',
    share: 'Share of the period',
    since: (day: string) => `since ${f.day(day)}`,
    counts,
    days: (days: readonly string[], more: number) =>
      `${days.map(f.day).join(' · ')}${more > 0 ? ` · ${f.number(more)} more` : ''}`,
    stood: (name: string, value: Quantity, day: string) => `${is(name)} ${f.show(value)} ${f.on(day)}.`,
    lastSet: (by: Quantity, day: string) => ` It last changed ${f.on(day)}, by ${f.signed(by)}.`,
    /** On a day without a figure: the last one before it, and the next. */
    stoodBefore: (
      name: string,
      value: Quantity,
      day: string,
      asked: string,
      next?: { readonly value: Quantity; readonly day: string },
    ) =>
      `${is(name)} ${f.show(value)} ${f.on(day)}, the last figure before ${f.day(asked)}, which has none of its own${next ? `; the next is ${f.show(next.value)} ${f.on(next.day)}` : ''}.`,
    changed: (name: string, by: Quantity, from: Quantity, fromDay: string, to: Quantity, toDay: string) =>
      by.value === 0
        ? `${is(name)} unchanged: ${f.show(to)} ${f.on(fromDay)} and ${f.on(toDay)}.`
        : `${nameAtHead(name)} ${moved(by)} by ${f.size(by)}, from ${f.show(from)} ${f.on(fromDay)} to ${f.show(to)} ${f.on(toDay)}.`,
    averaged: (name: string, value: Quantity, from: string, to: string, n: number, by: By) =>
      `${nameAtHead(name)} averaged ${f.show(value)} ${span(from, to)}, over ${counts(n, by)}.`,
    middle: (name: string, value: Quantity, from: string, to: string, n: number, by: By) =>
      `The median of ${nameInside(name)} was ${f.show(value)} ${span(from, to)}, over ${counts(n, by)}.`,
    biggest: (name: string, way: Way, by: Quantity, of: By, day: string, from: string, to: string) =>
      `The biggest ${of === 'quarterly' ? 'quarterly ' : of === 'weekly' ? 'weekly ' : 'daily '}${way} of ${nameInside(name)} was ${f.size(by)}, ${of === 'weekly' ? `in the week to ${f.day(day)}` : f.on(day)} (${span(from, to)}).`,
    extreme: {
      highest: (name: string, value: Quantity, day: string, from: string, to: string) =>
        `${is(name)} highest ${f.on(day)}, at ${f.show(value)} (${span(from, to)}).`,
      lowest: (name: string, value: Quantity, day: string, from: string, to: string) =>
        `${is(name)} lowest ${f.on(day)}, at ${f.show(value)} (${span(from, to)}).`,
    },
    /** The other extreme of the same stretch, in a sentence of its own. */
    otherExtreme: (kind: 'highest' | 'lowest', value: Quantity, day: string) =>
      ` The ${kind} was ${f.show(value)} ${f.on(day)}.`,
    besideExtreme: (
      name: string,
      kind: 'highest' | 'lowest',
      now: { readonly value: Quantity; readonly day: string },
      by: Quantity,
      then: { readonly value: Quantity; readonly day: string },
      from: string,
      to: string,
    ) =>
      `${is(name)} ${f.show(now.value)} ${f.on(now.day)}, ${by.value === 0 ? 'the same as' : `${f.size(by)} ${by.value < 0 ? 'below' : 'above'}`} the ${kind} ${span(from, to)}: ${f.show(then.value)} ${f.on(then.day)}.`,
    steps: (name: string, way: Way, n: number, all: number, from: string, to: string, by: By) =>
      `${nameAtHead(name)} ${way === 'fall' ? 'fell' : 'rose'} ${within(by)} ${f.number(n)} of ${counts(all, by)} ${span(from, to)}.`,
    /** Steps of both ways, where neither is named. */
    stepsBoth: (name: string, rises: number, falls: number, all: number, from: string, to: string, by: By) =>
      `${nameAtHead(name)} changed ${within(by)} ${f.number(rises + falls)} of ${counts(all, by)} ${span(from, to)}:${rises > 0 ? ` up ${within(by)} ${f.number(rises)}` : ''}${rises > 0 && falls > 0 ? ',' : ''}${falls > 0 ? ` down ${within(by)} ${f.number(falls)}` : ''}${rises + falls > 0 ? '' : ' none'}.`,
    setBoth: (
      name: string,
      rises: number,
      falls: number,
      { value, from, to }: { readonly value: Quantity; readonly from: string; readonly to: string },
    ) =>
      rises + falls === 0
        ? `${is(name)} not changed ${span(from, to)}: it ended at ${f.show(value)}.`
        : `${is(name)} changed ${rises + falls === 1 ? 'once' : `${f.number(rises + falls)} times`} ${span(from, to)}:${rises > 0 ? ` raised ${f.number(rises)}` : ''}${rises > 0 && falls > 0 ? ',' : ''}${falls > 0 ? ` lowered ${f.number(falls)}` : ''}; it ended at ${f.show(value)}.`,
    setCount: (
      name: string,
      way: Way,
      n: number,
      by: Quantity,
      { value, from, to }: { readonly value: Quantity; readonly from: string; readonly to: string },
    ) =>
      n === 0
        ? `${is(name)} not ${way === 'fall' ? 'lowered' : 'raised'} ${span(from, to)}: it ended at ${f.show(value)}.`
        : `${is(name)} ${way === 'fall' ? 'lowered' : 'raised'} ${n === 1 ? 'once' : `${f.number(n)} times`} ${span(from, to)}, by ${f.size(by)}${n === 1 ? '' : ' in all'}; it ended at ${f.show(value)}.`,
    setColumns: ['Set anew on', 'Before', 'After', 'Change'],
    noRun: (name: string, way: Way, from: string, to: string) => `${nameAtHead(name)} had no ${way} ${span(from, to)}.`,
    run: (name: string, way: Way, n: number, by: By, from: string, to: string, change: Quantity) =>
      `The longest run of ${way}s in ${nameInside(name)} was ${counts(n, by)}, ${span(from, to)}: ${f.size(change)} in all.`,
    never: (name: string, side: LevelSide, at: Quantity, from: string, to: string, closest: Quantity, day: string) =>
      `${is(name)} never ${level(side, at)} ${span(from, to)}: the ${side === 'below' ? 'lowest' : 'highest'} was ${f.show(closest)} ${f.on(day)}.`,
    already: (name: string, side: LevelSide, at: Quantity, from: string) =>
      `${is(name)} ${level(side, at)} already ${f.on(from)}, where the figures looked at begin.`,
    first: (name: string, side: LevelSide, at: Quantity, day: string, value: Quantity, since: Since) =>
      'qt' in since
        ? `${nameAtHead(name)} first ${crossed(side)} ${f.show(at)} since QT began (${f.day(since.qt)}) ${f.on(day)}: ${f.show(value)}.`
        : `${nameAtHead(name)} first ${crossed(side)} ${f.show(at)} ${f.on(day)}: ${f.show(value)}, ${'counted' in since ? `counting from ${f.day(since.counted)}` : `in figures since ${f.day(since.from)}`}.`,
    earlier: (side: LevelSide, at: Quantity, last: string, begin: string) =>
      `Before QT it had been ${level(side, at)} too, last ${f.on(last)}; figures are held since ${f.day(begin)}.`,
    last: (name: string, side: LevelSide, at: Quantity, from: string, to: string | undefined, spell: string) =>
      to === undefined
        ? `${nameAtHead(name)} ${isPlural(name) ? 'have' : 'has'} been ${level(side, at)} since ${f.day(from)}: ${spell} so far.`
        : `${is(name)} last ${level(side, at)} ${f.on(to)}, ${from === to ? `for ${spell}` : `after ${spell} there from ${f.day(from)}`}.`,
    all: (
      name: string,
      side: LevelSide,
      at: Quantity,
      n: number,
      from: string,
      to: string,
      first: string,
      latest: string,
      ended: string | undefined,
    ) =>
      n === 1
        ? `${is(name)} ${level(side, at)} once ${span(from, to)}, ${ended === undefined ? `from ${f.day(first)} on` : span(first, ended)}.`
        : `${is(name)} ${level(side, at)} ${f.number(n)} separate times ${span(from, to)}, first from ${f.day(first)}, most recently from ${f.day(latest)}.`,
    openStart: (day: string, side: LevelSide, at: Quantity) =>
      `It was ${level(side, at)} ${f.on(day)} already: when that had begun is not among the figures looked at.`,
    count: (name: string, side: LevelSide, at: Quantity, on: number, of: number, from: string, to: string, by: By) =>
      `${is(name)} ${level(side, at)} ${within(by)} ${f.number(on)} of ${counts(of, by)} ${span(from, to)}.`,
    longest: (name: string, side: LevelSide, at: Quantity, n: number, by: By, from: string, to: string) =>
      `${is(name)} longest ${level(side, at)} for ${counts(n, by)}, ${span(from, to)}.`,
    asLong: (runs: readonly (readonly [from: string, to: string])[]) =>
      ` ${runs.length === 1 ? 'Another run was' : `${f.number(runs.length)} other runs were`} as long, ${runs.map(([from, to]) => span(from, to)).join(' and ')}.`,
    asLongTimes: (n: number) => ` ${f.number(n)} other runs were as long.`,
    counted: (from: string, to: string) => `Counted ${span(from, to)}; figures that are missing end a run.`,
    smallUses: (floor: Quantity, on: number, of: number) =>
      `Small test operations are run almost daily, so only days above ${f.show(floor)} are counted as use; however little, there was some on ${f.number(on)} of ${f.number(of)} days.`,
    sparse: (left: number, day: string) =>
      `Before ${f.day(day)} only ${left === 1 ? 'one figure is' : `${f.number(left)} figures are`} held, too far apart to count here.`,
    startsBefore: (day: string, asked: string) =>
      `It begins on ${f.day(day)}: between that day and ${f.day(asked)} no figure is held.`,
    mayLieBefore: (isHighest: boolean, day: string) =>
      ` Most figures before ${f.day(day)} are not held, and the true ${isHighest ? 'peak' : 'low'} may be among them.`,
    mostlyNotHeld: (day: string) => `Most figures before ${f.day(day)} are not held.`,
    alike: (days: readonly string[]) => `The same ${days.map((day) => f.on(day)).join(' and ')}.`,
    alikeMany: (n: number) => `The same on ${f.number(n)} other days.`,
    begins: (day: string) => `Figures are held since ${f.day(day)}.`,
    tableTitle: (side: LevelSide, at: Quantity, most: number | undefined) =>
      `Times ${level(side, at)}${most === undefined ? '' : `, the latest ${f.number(most)}`}`,
    columns: (side: LevelSide) => ['From', 'To', 'How long', side === 'below' ? 'Lowest' : 'Highest'],
    sinceBegin: (day: string) => `Since figures begin (${f.month(day)})`,
    averageInstead: 'The week average instead',
    wednesdayInstead: 'The Wednesday level instead',
    subtitle: (name: string, unit: 'usd' | 'percent' | 'bp') =>
      `${name} (${{ usd: 'US dollars', percent: 'percent', bp: 'basis points' }[unit]})`,
    titleAt: (name: string, value: Quantity, day: string) => `${name}: ${f.show(value)} ${f.on(day)}`,
    titleChanged: (name: string, by: Quantity, day: string) =>
      `${name} ${moved(by)}${by.value === 0 ? '' : ` by ${f.size(by)}`} from ${f.day(day)}`,
    titleAverage: (name: string, value: Quantity) => `${name}: ${f.show(value)} on average`,
    titleMiddle: (name: string, value: Quantity) => `${name}: median of ${f.show(value)}`,
    titleBiggest: (name: string, way: Way, by: Quantity, day: string) =>
      `${name} ${way === 'fall' ? 'fell' : 'rose'} most ${f.on(day)}, by ${f.size(by)}`,
    titleExtreme: {
      highest: (name: string, value: Quantity, day: string) => `${name} peaked at ${f.show(value)} ${f.on(day)}`,
      lowest: (name: string, value: Quantity, day: string) => `${name} lowest at ${f.show(value)} ${f.on(day)}`,
    },
    titleSteps: (name: string, way: Way, n: number, all: number) =>
      `${name}: ${f.number(n)} ${way}s in ${f.number(all)}`,
    runNow: (way: Way, n: number, by: By) =>
      n === 0 ? `The latest figure is no ${way}.` : `Now it is ${counts(n, by)} in a row.`,
    runGoesOn: 'It has not ended.',
    runUpTo: (name: string, way: Way, n: number, by: By, day: string) =>
      n === 0
        ? `${nameAtHead(name)} did not ${way} in the latest figure, of ${f.day(day)}.`
        : `${nameAtHead(name)} ${isPlural(name) ? 'have' : 'has'} ${way === 'fall' ? 'fallen' : 'risen'} ${counts(n, by)} in a row, up to ${f.day(day)}.`,
    standsUpTo: (name: string, side: LevelSide, at: Quantity, n: number, by: By, day: string) =>
      n === 0
        ? `${is(name)} not ${level(side, at)} in the latest figure, of ${f.day(day)}.`
        : `${nameAtHead(name)} ${isPlural(name) ? 'have' : 'has'} been ${level(side, at)} for ${counts(n, by)}, up to ${f.day(day)}.`,
    standsNow: (side: LevelSide, at: Quantity, n: number, by: By) =>
      n === 0
        ? `The latest figure is not ${level(side, at)}.`
        : `Now it has been ${level(side, at)} for ${counts(n, by)}.`,
    titleRun: (name: string, way: Way, n: number, by: By) => `${name}: ${counts(n, by)} of ${way}s in a row`,
    titleNever: (name: string, side: LevelSide, at: Quantity) => `${name}: never ${level(side, at)}`,
    titleFirst: (name: string, side: LevelSide, at: Quantity, day: string) =>
      `${name} ${level(side, at)} from ${f.day(day)}`,
    titleLast: (name: string, side: LevelSide, at: Quantity, from: string, to: string | undefined) =>
      to === undefined
        ? `${name} ${level(side, at)} since ${f.day(from)}`
        : `${name} last ${level(side, at)} ${f.on(to)}`,
    titleAll: (name: string, side: LevelSide, at: Quantity, n: number) =>
      `${name} ${level(side, at)}: ${f.number(n)} ${n === 1 ? 'time' : 'times'}`,
    titleCount: (name: string, side: LevelSide, at: Quantity, on: number, of: number, by: By) =>
      `${name} ${level(side, at)} ${within(by)} ${f.number(on)} of ${counts(of, by)}`,
    titleLongest: (name: string, side: LevelSide, at: Quantity, n: number, by: By) =>
      `${name} ${level(side, at)} for ${counts(n, by)}`,
  };
};

/** What `/history` says, in a language. */
export type HistoryWords = CommandWords & ReturnType<typeof en>;

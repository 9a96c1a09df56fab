import type { PeriodKind } from '../../../src/measures/periods.ts';
import type { Quantity } from '../../../src/values/quantity.ts';
import { isPlural, nameAtHead, nameInside } from '../../../src/words/english-name.ts';
import type { Format } from '../../../src/words/format.ts';
import type { CommandWords } from '../../../src/words/words.ts';
import { isOneWay, type PeriodTold, type Ranking, type Telling } from './telling.ts';

const EVERY: Readonly<Record<PeriodKind, string>> = {
  ...{ day: 'Daily', week: 'Weekly', month: 'Monthly', quarter: 'Quarterly', year: 'Yearly' },
};
/** `2024, 2023 and 2022` */
const and = (all: readonly string[]) => [all.slice(0, -1).join(', '), all.at(-1)].filter(Boolean).join(' and ');

const UNIT = {
  usd: ' (US dollars)',
  percent: ' (percent)',
  bp: ' (basis points)',
  points: ' (percentage points)',
  count: '',
};

export const en = (f: Format) => {
  const is = (name: string) => `${nameAtHead(name)} ${isPlural(name) ? 'were' : 'was'}`;
  const ordinal = (place: number) => ['', '', 'second ', 'third ', 'fourth ', 'fifth '][place] ?? `${place}th `;
  const readings = ({ frequency }: Telling) => ({ daily: 'days', weekly: 'weeks', quarterly: 'quarters' })[frequency];
  const past = ({ tell, level }: Telling) => `${tell} ${level ? f.show(level) : ''}`;
  const counted = (of: Telling, told: PeriodTold) =>
    `${f.number(told.value.value)} of ${f.number(told.of)} ${readings(of)}`;
  const shown = (of: Telling, told: PeriodTold) => (of.level ? counted(of, told) : f.show(told.value));
  const than = (by: Quantity) =>
    by.value === 0 ? 'the same as' : `${f.size(by)} ${by.value < 0 ? 'lower' : 'higher'} than`;
  const went = ({ value }: Quantity) => (value < 0 ? 'fell' : 'rose');
  const tells = (of: Telling): string => {
    const every = EVERY[of.by];
    switch (of.tell) {
      case 'end':
        return of.single ? 'Each figure' : `${of.by[0]!.toUpperCase()}${of.by.slice(1)}-end figures`;
      case 'average':
        return `${every} averages`;
      case 'highest':
        return `${every} highs`;
      case 'lowest':
        return `${every} lows`;
      case 'change':
        return `${every} changes`;
      default:
        return `${readings(of)[0]!.toUpperCase()}${readings(of).slice(1)} ${past(of)}`;
    }
  };
  const thing = ({ name, tell, by, single }: Telling): string =>
    single
      ? nameAtHead(name)
      : `The ${tell === 'end' ? `${by}-end figure` : `${EVERY[by].toLowerCase()} ${tell === 'average' ? tell : tell === 'highest' ? 'high' : 'low'}`} of ${nameInside(name)}`;
  const rankedMove = ({ value, when }: PeriodTold, isTop: boolean, place = 1) =>
    value.value === 0
      ? `did not change ${when}`
      : `${went(value)} ${ordinal(place)}${isTop === value.value > 0 ? 'most' : 'least'} ${when}, by ${f.size(value)}`;
  return {
    about: 'One figure of each year, quarter, month or week: ends, averages, highs, changes; in order or ranked',
    options: {
      series: { about: 'One series, or two: WRBWFRBL, SOFR-IORB, WRESBAL/GDP' },
      by: {
        about: 'The periods',
        choices: { day: 'Each figure', week: 'Weeks', month: 'Months', quarter: 'Quarters', year: 'Years' },
      },
      tell: {
        about: 'What to tell of each',
        choices: {
          end: 'The figure at its end',
          average: 'The average',
          highest: 'The highest',
          lowest: 'The lowest',
          change: 'The change over it',
          above: 'How many days above a level',
          below: 'How many days below a level',
        },
      },
      level: { about: 'The level that days are counted past: 3tn, 5%, 10bp' },
      from: { about: 'First day, as 2022-06-01' },
      to: { about: 'Last day, as 2025-12-01' },
      order: {
        about: 'What comes first',
        choices: { time: 'In order of time', highest: 'The highest first', lowest: 'The lowest first' },
      },
      top: { about: 'How many of them: the three highest, the newest five' },
      place: { about: 'The place of a ranking to tell: 2 for the second highest' },
    },
    order: 'The first day has to come before the last one.',
    inWeek: (day: string) => `in the week to ${f.day(day)}`,
    week: (friday: string, isOver: boolean) => {
      const name = `eek to ${f.day(friday)}${isOver ? '' : ' so far'}`;
      return { name: `W${name}`, when: `in the w${name}` };
    },
    /** A period shorter than the figures come. */
    takenAs: (rhythm: PeriodKind, by: PeriodKind) => `There is one figure a ${rhythm}, so “by” was taken as ${by}.`,
    begun: (name: string, day: string) => `${name} from ${f.monthDay(day)}`,
    atEnd: (name: string, isWeek: boolean) => `at the end of ${isWeek ? `the w${name.slice(1)}` : name}`,
    time: (
      of: Telling,
      now: PeriodTold,
      day: string,
      before: PeriodTold | undefined,
      by: Quantity | undefined,
    ): string => {
      const { name, tell } = of;
      const beside = (when: 'when' | 'atEnd') => (before && by ? `, ${than(by)} ${before[when]}` : '');
      switch (tell) {
        case 'end':
          return `${is(name)} ${f.show(now.value)} ${now.atEnd}${beside('atEnd')}.`;
        case 'average':
          return `${nameAtHead(name)} averaged ${f.show(now.value)} ${now.when}${beside('when')}.`;
        case 'highest':
        case 'lowest':
          return `The ${tell} of ${nameInside(name)} ${now.when} was ${f.show(now.value)} (${f.day(day)})${beside('when')}.`;
        case 'change': {
          const { value } = before?.value ?? { value: 0 };
          const earlier = value === 0 ? 'no change' : `a ${value < 0 ? 'fall' : 'rise'} of ${f.size(before!.value)}`;
          const moved =
            now.value.value === 0
              ? `${is(name)} unchanged`
              : `${nameAtHead(name)} ${went(now.value)} ${f.size(now.value)}`;
          return `${moved} ${now.when}${before ? `, after ${earlier} ${before.when}` : ''}.`;
        }
        default:
          return `${is(name)} ${past(of)} on ${counted(of, now)} ${now.when}${before ? `, and on ${counted(of, before)} ${before.when}` : ''}.`.replaceAll(
            / on (?=[\d,]+ of [\d,]+ (?:weeks|quarters))/g,
            ' in ',
          );
      }
    },
    soFar: (of: Telling, now: PeriodTold, label: string, day: string): string =>
      of.tell === 'end'
        ? ` The latest figure is ${f.show(now.value)}, of ${f.day(day)}.`
        : ` ${label}: ${shown(of, now)}.`,
    ranked: (of: Telling, { isHighest, top, place, shown: first, last, scope }: Ranking): string => {
      const [most, least] = isHighest ? ['highest', 'lowest'] : ['lowest', 'highest'];
      if (of.level) {
        const often = (told: PeriodTold, isMost: boolean) =>
          `${isMost ? 'most' : 'least'} often ${told.when} (${counted(of, told)})`;
        return `${is(of.name)} ${past(of)} ${ordinal(place)}${often(first, isHighest)}${last ? `, and ${often(last, !isHighest)}` : ''}; ${scope}.`;
      }
      if (of.tell === 'change' && top.length > 1 && place === 1 && isOneWay(top))
        return `${nameAtHead(of.name)} ${went(first.value)} most ${and(top.map((told, i) => `${i === 0 || of.by === 'week' ? told.when : told.name} (${f.size(told.value)})`))}; ${scope}.`;
      if (of.tell === 'change')
        return `${nameAtHead(of.name)} ${rankedMove(first, isHighest, place)}${last ? `, and ${rankedMove(last, !isHighest)}` : ''} (${scope}).`;
      const at = (told: PeriodTold) => (of.single ? told.atEnd : told.when);
      const head = `${thing(of)} ${of.single && isPlural(of.name) ? 'were' : 'was'}`;
      if (top.length > 1 && place === 1)
        return `${head} ${most} ${and(top.map((told, i) => `${i === 0 ? at(told) : told.name} (${f.show(told.value)})`))}; ${scope}.`;
      const [beside, word] = place > 1 ? [top[0], most] : [last, least];
      return `${head} ${ordinal(place)}${most} ${at(first)}, at ${f.show(first.value)}${beside ? `, and ${word} ${at(beside)}, at ${f.show(beside.value)}` : ''} (${scope}).`;
    },
    scope: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    title: (short: string, of: Telling, told: PeriodTold): string => {
      const value = shown(of, told);
      if (of.level) return `${short} ${past(of)}: ${value} ${told.when}`;
      if (of.single || of.tell === 'end') return `${short}: ${value} ${told.atEnd}`;
      if (of.tell === 'change') return `${short}: ${f.signed(told.value)} ${told.when}`;
      return `${short}: ${of.tell === 'average' ? `${value} on average` : `${of.tell} ${value}`} ${told.when}`;
    },
    tells,
    subtitle: (of: Telling, unit: Quantity['unit']) => `${of.name}: ${tells(of).toLowerCase()}${UNIT[unit]}`,
    periods: { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' } as Readonly<
      Record<PeriodKind, string>
    >,
    columns: {
      figure: 'Figure',
      average: 'Average',
      highest: 'Highest',
      lowest: 'Lowest',
      change: 'Change',
      days: 'Counted',
      on: 'On',
      figures: 'Figures',
      from: 'From',
      to: 'To',
      of: 'Of',
      share: 'Share',
    },
    outOf: (n: number, of: number) => `${f.number(n)} of ${f.number(of)}`,
    ofAll: (n: number) => `of ${f.number(n)}`,
    left: (count: number, first: string) =>
      `${f.number(count)} earlier ones, back to ${first}, are not listed: name a first day.`,
    leftOver: (count: number) => `${f.number(count)} more are not listed.`,
    notOver: (label: string, day: string) => `${label} reaches to ${f.day(day)}.`,
    changes: 'A change runs from the last figure before the period to its last one.',
    all: (first: string) => `All since ${first}`,
    averages: 'The averages instead',
    ends: 'The ends instead',
    highestFirst: 'Highest first',
    lowestFirst: 'Lowest first',
    inTime: 'In order of time',
    by: 'Periods',
  };
};

/** What `/by-period` says, in a language. */
export type PeriodWords = CommandWords & ReturnType<typeof en>;

import type { UnusedOption } from '../../src/ask/option.ts';
import { subjectUnit } from '../../src/series/subject.ts';
import type { Day } from '../../src/values/day.ts';
import { typedLevel } from '../../src/words/typed-level.ts';
import type words from '../history.words.ts';
import type { HistoryView } from './history-values.ts';
import { subjectOf } from './subject.ts';

/** What was typed to look for. */
type Sought = Pick<HistoryView['args'], 'tell'> & {
  readonly series: string;
  readonly find?: HistoryView['find'] | undefined;
  readonly side: HistoryView['side'];
  readonly level?: string | undefined;
  readonly from?: Day | undefined;
};

/** What is looked for; where it is not named, the first time past a level, the change since a day, or the latest figure. */
export const soughtOf = ({ find, level, from }: Pick<Sought, 'find' | 'level' | 'from'>): HistoryView['find'] =>
  find ?? (level !== undefined ? 'first' : from !== undefined ? 'change' : 'latest');

/** What is found by the level and its side. */
const PAST_LEVELS = ['first', 'last', 'all', 'count', 'streak'] satisfies readonly HistoryView['find'][];

/** What each way of telling is for, besides a count of steps. */
const TOLD = {
  longest: ['streak', 'highest', 'lowest'],
  now: ['streak', 'highest', 'lowest'],
  both: ['highest', 'lowest'],
} satisfies Readonly<Record<Sought['tell'], readonly HistoryView['find'][]>>;

/** The options that go with something else than what is looked for; a side without a level is told as the way it counts. */
export const unusedBeside = (args: Sought, say: ReturnType<typeof words>): readonly UnusedOption[] => {
  const { level, tell, side } = args;
  const find = soughtOf(args);
  const example = typedLevel[subjectUnit(subjectOf(args.series))];
  const has = (all: readonly string[]) => all.includes(find);
  const isStepped = level === undefined && (find === 'count' || find === 'streak');
  const isTold = has(TOLD[tell]) || (isStepped && find === 'count' && tell !== 'now');
  return [
    ...(isStepped ? [{ option: 'side', told: say.sideOfSteps(side, find === 'count', example) }] : []),
    ...(has(PAST_LEVELS) ? [] : [{ option: 'side', goesWith: { option: 'level', example } }]),
    ...(find === 'latest' ? [{ option: 'from', goesWith: { option: 'find', example: 'change' } }] : []),
    ...(isTold ? [] : [{ option: 'tell', goesWith: { option: 'find', example: 'highest' } }]),
  ];
};

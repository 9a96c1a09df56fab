import { readSubject } from '../parse/subject.ts';
import type { Policy } from '../series/facts.ts';
import type { CommandCall } from '../values/answer.ts';
import type { Day } from '../values/day.ts';
import { amended } from './amended.ts';
import { askedOfIt } from './asked-of-it.ts';
import { furtherByFigures } from './by-figures.ts';
import { cameBack } from './came-back.ts';
import { charted } from './charted.ts';
import { howFarApart } from './how-far-apart.ts';
import { ofTheFigure } from './of-the-figure.ts';
import { ofTheRunoff } from './of-the-runoff.ts';
import { onThatDay } from './on-that-day.ts';
import type { QuestionReading } from './question-reading.ts';
import { inPercent, ofAnotherTime } from './same-line.ts';
import type { Slots } from './slots.ts';
import { stillNotHeld } from './spreads-not-held.ts';
import type { TopicDay } from './topic-days.ts';
import type { FoundTopic } from './topic-finder.ts';
import { happenedThen } from './what-happened-then.ts';
import { whyExplained } from './why-explained.ts';

type Parts = {
  readonly today: Day;
  readonly policy: Policy;
  readonly topicsFor: (question: string) => readonly FoundTopic[];
  readonly topicDays?: ReadonlyMap<string, TopicDay>;
  readonly topicsSayWhy?: ReadonlySet<string>;
};

/** What a question makes of the line before it. */
export const answering = (
  before: QuestionReading,
  own: Slots,
  slots: Slots,
  { topicsFor, topicDays = new Map(), topicsSayWhy = new Set(), policy, today }: Parts,
): Omit<QuestionReading, 'topics'> | undefined => {
  const further =
    charted(before, own, today) ??
    cameBack(before, own, slots, { today, topicDays }) ??
    onThatDay(before, own, slots, { today, policy, topicDays }) ??
    inPercent(before, own) ??
    ofAnotherTime(before, own, today) ??
    howFarApart(before, own, slots) ??
    ofTheFigure(before, own, slots, today) ??
    furtherByFigures(before, own, slots, today) ??
    askedOfIt(before, own);
  const line =
    further?.line ??
    whyExplained(before, own, topicsSayWhy) ??
    stillNotHeld(before, own) ??
    happenedThen(before, own.text, topicsFor) ??
    ofTheRunoff(before, own, policy, today) ??
    amended(before, own, today, slots);
  // From the day the figures told of, once they do.
  const isFromThen = before.byFigures?.kind === 'beforeLatest' && line?.args.from === before.line?.args.from;
  const byFigures = further?.byFigures ?? (isFromThen ? before.byFigures : undefined);
  return (
    line && {
      ...{
        kind: 'line',
        intent: before.intent ?? line.command,
        others: [],
        slots: spokenIn(line, slots),
        ...further,
        line,
      },
      ...(byFigures && { byFigures }),
    }
  );
};

/** What a line tells is what is spoken of next: one figure in the place of another. */
const spokenIn = ({ command, args }: CommandCall, slots: Slots): Slots => {
  const [was, ...more] = slots.series;
  const told = command === 'history' ? readSubject(args.series ?? '') : undefined;
  if (!told || told.over || slots.derived !== undefined || more.length > 0 || was === undefined || told.of === was)
    return slots;
  return { ...slots, series: [told.of], other: was };
};

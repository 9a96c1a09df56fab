import { alertPoints, measuredFrom, type RuleTrace, thresholdOf, traceOf } from '../../src/measures/alert-rule.ts';
import { subjectPoints } from '../../src/measures/subject.ts';
import { isBeyond } from '../../src/measures/threshold.ts';
import { until } from '../../src/measures/window.ts';
import { type SeriesId, series } from '../../src/series/catalog.ts';
import { periodOf } from '../../src/series/period.ts';
import { rhythmOf, type Subject, subjectUnit } from '../../src/series/subject.ts';
import { type Day, iso } from '../../src/values/day.ts';
import { first, latest, type Point, type Points, pointAt } from '../../src/values/points.ts';
import type { Quantity } from '../../src/values/quantity.ts';
import type { Alert, AlertRule } from '../../src/values/settings.ts';
import { Trouble } from '../../src/values/trouble.ts';
import type { Format } from '../../src/words/format.ts';
import { shared } from '../../src/words/shared.ts';
import { subjectName } from '../../src/words/subject-name.ts';
import alertWords, { type RuleTold, type StandTold } from '../alert/alert.words.ts';
import { moveUnit } from './move.ts';
import { subjectOf } from './subject.ts';

/** The readings of what an alert watches, as the figures have them and as the alert looks at them, and how things stand. */
export type Watched = {
  readonly shown: Points;
  readonly points: Points;
  readonly now: Point;
  readonly trace: RuleTrace;
  readonly isBeyond: boolean;
};

/** The readings of a subject, up to a day where one is named, and what a rule makes of them. @throws Trouble `noData`, `noFigureThen` */
export const watched = (
  subject: Subject,
  rule: AlertRule,
  data: Readonly<Partial<Record<SeriesId, Points>>>,
  to?: Day,
): Watched => {
  const all = subjectPoints(subject, data);
  const shown = to === undefined ? all : until(all, to);
  const points = alertPoints(subject, shown);
  const [now, trace] = [latest(points), traceOf(subject, points, rule)];
  if (!now && to !== undefined) throw new Trouble('noFigureThen', { day: iso(to) });
  if (!now) throw new Trouble('noData', { code: series(subject.of).code });
  return { shown, points, now, trace, isBeyond: isBeyond(thresholdOf(rule), latest(trace.met)!.value) };
};

/** A value of a subject in its unit. */
export const counted = (subject: Subject, value: number): Quantity => ({ value, unit: subjectUnit(subject) });

/** How far a subject moves, in the unit its moves are told in. */
export const moved = (subject: Subject, by: number): Quantity => ({ value: by, unit: moveUnit(subject) });

/** A rule as it is told. */
export const ruleTold = (subject: Subject, rule: AlertRule): RuleTold => {
  switch (rule.kind) {
    case 'level':
      return { kind: 'level', side: rule.side, level: counted(subject, rule.level) };
    case 'change':
      return { kind: 'change', way: rule.way, by: moved(subject, rule.by), within: rule.within };
    case 'record':
      return { kind: 'record', side: rule.side, ...(rule.since && { since: rule.since }) };
    case 'streak':
      return { ...rule, counted: rhythmOf(subject).frequency };
  }
};

/** What an alert watches and waits for, in a language. */
export const settingTold = ({ subject: code, rule }: Pick<Alert, 'subject' | 'rule'>, { locale }: Format): string => {
  const subject = subjectOf(code);
  return alertWords(locale).setting(subjectName(subject, shared(locale)), ruleTold(subject, rule));
};

/** How things stand with what a rule waits for, as it is told. */
export const standTold = (subject: Subject, rule: AlertRule, seen: Watched): StandTold => {
  const { points, shown, now, trace } = seen;
  const told = ({ day, value }: Point) => ({ day: periodOf(subject.of, day), value: counted(subject, value) });
  const from = measuredFrom(trace, points);
  const met = latest(trace.met)!.value;
  switch (rule.kind) {
    case 'level': {
      const before = pointAt(shown, -2);
      const level = counted(subject, rule.level);
      return { kind: 'level', side: rule.side, level, ...(before && { before: told(before) }) };
    }
    case 'change':
      return {
        ...{ kind: 'change', way: rule.way, within: rule.within, by: moved(subject, Math.max(met, 0)) },
        ...(from && met > 0 && { from: told(from) }),
      };
    case 'record': {
      const begin = first(points)!.day;
      const since = rule.since !== undefined && rule.since > iso(begin) ? rule.since : periodOf(subject.of, begin);
      const record = from && met < 0 ? from : now;
      return { kind: 'record', side: rule.side, since, record: told(record), ...(from && { before: told(from) }) };
    }
    case 'streak':
      return {
        ...{ kind: 'streak', way: rule.way, length: met, counted: rhythmOf(subject).frequency },
        ...(from && { from: told(from) }),
      };
  }
};

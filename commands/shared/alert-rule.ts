import { bandOf, floorOf } from '../../src/measures/alert-rule.ts';
import { readLevel } from '../../src/parse/level.ts';
import { rhythmOf, type Subject, subjectUnit } from '../../src/series/subject.ts';
import { type Day, iso } from '../../src/values/day.ts';
import type { Locale } from '../../src/values/locale.ts';
import type { Points } from '../../src/values/points.ts';
import type { Quantity } from '../../src/values/quantity.ts';
import { type AlertRule, spanDays, type WatchedSpan, watchedSpans } from '../../src/values/settings.ts';
import { Trouble } from '../../src/values/trouble.ts';
import { moveUnit } from './move.ts';

/** What an alert can wait for, as it is asked for. */
export const occasions = [
  'above',
  'below',
  'rise',
  'fall',
  'record-high',
  'record-low',
  'streak-up',
  'streak-down',
] as const;
export type AlertOccasion = (typeof occasions)[number];

/** Why what was asked for is no rule: what the option takes. */
export type RuleFault =
  | {
      readonly option: 'value';
      readonly takes: 'level' | 'move';
      readonly unit: Quantity['unit'];
      readonly given?: string;
    }
  | { readonly option: 'value'; readonly takes: 'length'; readonly given?: string }
  /** The option goes with others than what was picked. */
  | { readonly option: 'value' | 'within' | 'since'; readonly takes: 'nothing' }
  /** Readings are further apart than the span. */
  | { readonly option: 'within'; readonly takes: 'spans'; readonly spans: readonly WatchedSpan[] };

type Asked = {
  readonly when: AlertOccasion;
  readonly value: string | undefined;
  readonly within: WatchedSpan | undefined;
  readonly since: Day | undefined;
};

/** The longest run that can be waited for. */
export const LONGEST_RUN = 60;

/** How far apart readings are, in days. */
const APART = { daily: 1, weekly: 7, quarterly: 91 } as const;

/** The rule that was asked for, or what keeps it from being one. @throws Trouble `notDollars` */
export const ruleOf = (asked: Asked, subject: Subject, points: Points, locale: Locale): AlertRule | RuleFault => {
  const { when, value, within, since } = asked;
  const isChange = when === 'rise' || when === 'fall';
  const isRecord = when === 'record-high' || when === 'record-low';
  if (within !== undefined && !isChange) return { option: 'within', takes: 'nothing' };
  if (since !== undefined && !isRecord) return { option: 'since', takes: 'nothing' };
  if (isRecord) {
    if (value !== undefined) return { option: 'value', takes: 'nothing' };
    const side = when === 'record-high' ? 'high' : 'low';
    return { kind: 'record', side, ...(since !== undefined && { since: iso(since) }), band: bandOf(subject, points) };
  }
  if (isChange) return changeOf(asked, when, subject, locale);
  if (when === 'above' || when === 'below') return levelOf(asked, when, subject, points, locale);
  const length = /^\d{1,2}$/.test(value?.normalize('NFKC').trim() ?? '') ? Number(value) : 0;
  if (length < 2 || length > LONGEST_RUN) return { option: 'value', takes: 'length', ...(value && { given: value }) };
  return { kind: 'streak', way: when === 'streak-up' ? 'rise' : 'fall', length };
};

const levelOf = (
  { value }: Asked,
  side: 'above' | 'below',
  subject: Subject,
  points: Points,
  locale: Locale,
): AlertRule | RuleFault => {
  const unit = subjectUnit(subject);
  const level = read(value, unit, locale);
  // Of dollars only a difference goes below zero.
  const canPass = (at: number) => unit !== 'usd' || subject.over || at > 0 || (at === 0 && side === 'above');
  if (level === undefined || !canPass(level))
    return { option: 'value', takes: 'level', unit, ...(value && { given: value }) };
  const least = floorOf(subject) ?? Number.NEGATIVE_INFINITY;
  return { kind: 'level', side, level: Math.max(level, least), band: bandOf(subject, points) };
};

const changeOf = (
  { value, within }: Asked,
  way: 'rise' | 'fall',
  subject: Subject,
  locale: Locale,
): AlertRule | RuleFault => {
  const spans = watchedSpans.filter((span) => spanDays[span] >= APART[rhythmOf(subject).frequency]);
  const span = within ?? (spans.includes('4w') ? '4w' : spans[0]!);
  if (!spans.includes(span)) return { option: 'within', takes: 'spans', spans };
  const unit = moveUnit(subject);
  const by = read(value, unit === 'points' ? 'percent' : unit, locale);
  if (by === undefined || by <= 0) return { option: 'value', takes: 'move', unit, ...(value && { given: value }) };
  return { kind: 'change', way, by, within: span };
};

/** A level or a size as it was written; undefined for what is none in that unit. */
const read = (value: string | undefined, unit: 'usd' | 'bp' | 'percent', locale: Locale): number | undefined => {
  if (value === undefined) return undefined;
  try {
    return readLevel(value, unit, locale, 'value');
  } catch (error) {
    if (error instanceof Trouble && error.key === 'badLevel') return undefined;
    throw error;
  }
};

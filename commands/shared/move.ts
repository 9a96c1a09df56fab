import { moveOf } from '../../src/measures/alert-rule.ts';
import { type Subject, subjectUnit } from '../../src/series/subject.ts';
import type { Quantity } from '../../src/values/quantity.ts';

/** The unit a subject's moves are told in: a published rate by basis points, a share by percentage points. */
export const moveUnit = (subject: Subject): Exclude<Quantity['unit'], 'percent' | 'count'> => {
  const unit = subjectUnit(subject);
  return unit !== 'percent' ? unit : subject.over ? 'points' : 'bp';
};

/** How far a subject moved from one value to another, as it is told. */
export const moveBetween = (subject: Subject, from: number, to: number): Quantity => ({
  value: moveOf(subject, from, to),
  unit: moveUnit(subject),
});

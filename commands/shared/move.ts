import { difference } from '../../src/measures/difference.ts';
import { basisPoints } from '../../src/measures/spread.ts';
import { type Subject, subjectUnit } from '../../src/series/subject.ts';
import type { Quantity } from '../../src/values/quantity.ts';

/** How far a subject moved from one value to another, as it is told: a published rate by basis points, a share by percentage points. */
export const moveBetween = (subject: Subject, from: number, to: number): Quantity => {
  const unit = subjectUnit(subject);
  if (unit !== 'percent') return { value: difference(to, from), unit };
  return subject.over ? { value: difference(to, from), unit: 'points' } : { value: basisPoints(to, from), unit: 'bp' };
};

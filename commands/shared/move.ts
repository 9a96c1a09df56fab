import { difference } from '../../src/measures/difference.ts';
import { basisPoints } from '../../src/measures/spread.ts';
import { type Subject, subjectUnit } from '../../src/series/subject.ts';
import type { Quantity } from '../../src/values/quantity.ts';

/** How far a subject moved from one value to another, as it is told: a published rate moves by basis points. */
export const moveBetween = (subject: Subject, from: number, to: number): Quantity => {
  const unit = subjectUnit(subject);
  return unit === 'percent' && !subject.over
    ? { value: basisPoints(to, from), unit: 'bp' }
    : { value: difference(to, from), unit };
};

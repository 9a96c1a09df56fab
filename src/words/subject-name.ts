import { type Subject, subjectUnit } from '../series/subject.ts';
import type { Shared } from './shared.ts';

/** A subject as people call it: a series by its title, two of them by what is reckoned from them. */
export const subjectName = (subject: Subject, { series, less, spread, shareOf }: Shared): string => {
  const { of, over } = subject;
  if (!over) return series[of].title;
  const named = over.how === 'share' ? shareOf : subjectUnit(subject) === 'bp' ? spread : less;
  return named(series[of].short, series[over.base].short);
};

/** A subject in a tight place. */
export const subjectShort = (subject: Subject, words: Shared): string =>
  subject.over ? subjectName(subject, words) : words.series[subject.of].short;

import type { Subject } from '../series/subject.ts';
import type { Shared } from './shared.ts';

/** A subject as people call it: a series by its title, two of them by what is reckoned from them. */
export const subjectName = ({ of, over }: Subject, { series, less, shareOf }: Shared): string => {
  if (!over) return series[of].title;
  return (over.how === 'less' ? less : shareOf)(series[of].short, series[over.base].short);
};

/** A subject in a tight place. */
export const subjectShort = (subject: Subject, words: Shared): string =>
  subject.over ? subjectName(subject, words) : words.series[subject.of].short;

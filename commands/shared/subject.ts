import type { Suggestion } from '../../src/ask/option.ts';
import { fitting } from '../../src/parse/closeness.ts';
import { namesOf } from '../../src/parse/series-names.ts';
import { readSubject } from '../../src/parse/subject.ts';
import { mostWanted, seriesIds } from '../../src/series/catalog.ts';
import { type Subject, subjectCode } from '../../src/series/subject.ts';
import type { Locale } from '../../src/values/locale.ts';
import { Trouble } from '../../src/values/trouble.ts';
import { type Shared, shared } from '../../src/words/shared.ts';

/** The series, or the two series, somebody names. @throws Trouble `unknownSeries` */
export const subjectOf = (said: string): Subject => {
  const subject = readSubject(said);
  if (!subject) throw new Trouble('unknownSeries', { name: said });
  return subject;
};

/** A subject as people call it: a series by its title, two of them by what is reckoned from them. */
export const subjectName = ({ of, over }: Subject, { series, less, shareOf }: Shared): string => {
  if (!over) return series[of].title;
  return (over.how === 'less' ? less : shareOf)(series[of].short, series[over.base].short);
};

/** A subject in a tight place. */
export const subjectShort = (subject: Subject, words: Shared): string =>
  subject.over ? subjectName(subject, words) : words.series[subject.of].short;

/** What people ask for most among what is reckoned from two series. */
const DERIVED: readonly Subject[] = [
  { of: 'sofr', over: { how: 'less', base: 'iorb' } },
  { of: 'effr', over: { how: 'less', base: 'iorb' } },
  { of: 'note10y', over: { how: 'less', base: 'bill3m' } },
  { of: 'reservesAverage', over: { how: 'share', base: 'gdp' } },
  { of: 'reservesAverage', over: { how: 'share', base: 'bankAssets' } },
];

const all: readonly Subject[] = [
  ...mostWanted.map((of) => ({ of })),
  ...DERIVED,
  ...seriesIds.filter((id) => !mostWanted.includes(id)).map((of) => ({ of })),
];

/** The subjects that could be meant by what was typed so far. */
export const suggestSubjects = (typed: string, locale: Locale): readonly Suggestion[] => {
  const words = shared(locale);
  const names = (subject: Subject) =>
    subject.over
      ? [subjectCode(subject).toLowerCase(), subjectName(subject, words).toLowerCase()]
      : namesOf(subject.of);
  return fitting(all, names, typed).map((subject) => ({
    name: subjectName(subject, words),
    value: subjectCode(subject),
  }));
};

import type { Suggestion } from '../../src/ask/option.ts';
import { fitting } from '../../src/parse/closeness.ts';
import { namesOf } from '../../src/parse/series-names.ts';
import { readSubject } from '../../src/parse/subject.ts';
import { mostWanted, seriesIds } from '../../src/series/catalog.ts';
import { type Subject, subjectCode, usualPairs } from '../../src/series/subject.ts';
import type { Locale } from '../../src/values/locale.ts';
import { Trouble } from '../../src/values/trouble.ts';
import { shared } from '../../src/words/shared.ts';
import { subjectName } from '../../src/words/subject-name.ts';

/** The series, or the two series, somebody names. @throws Trouble `unknownSeries` */
export const subjectOf = (said: string): Subject => {
  const subject = readSubject(said);
  if (!subject) throw new Trouble('unknownSeries', { name: said });
  return subject;
};

const all: readonly Subject[] = [
  ...mostWanted.map((of) => ({ of })),
  ...usualPairs,
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

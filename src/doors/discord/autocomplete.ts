import { closeness, fitting } from '../../parse/closeness.ts';
import { findSeries, namesOf } from '../../parse/series-names.ts';
import { searchSeries } from '../../parse/series-search.ts';
import { readSubject, readSubjects } from '../../parse/subject.ts';
import { bundledSeries, mostWanted } from '../../series/catalog.ts';
import { type Subject, subjectCode } from '../../series/subject.ts';
import type { Locale } from '../../values/locale.ts';
import { clip } from '../../words/clip.ts';
import { shared } from '../../words/shared.ts';
import { subjectName, subjectShort } from '../../words/subject-name.ts';

/** Discord shows at most this many suggestions, each of at most this many characters. */
const [MOST, LENGTH] = [25, 100];

/**
 * The series that could be meant by what was typed so far, in any language, as choices of a list: those named before the
 * last comma stay, and the last one is looked for. The most wanted come first, and are all there is before anything is typed.
 */
export const suggestSeries = (
  typed: string,
  locale: Locale,
  most: number,
): readonly { name: string; value: string }[] => {
  const [before, last] = split(typed);
  const { found: kept } = readSubjects(before);
  const isKept = (subject: Subject) => kept.some((one) => subjectCode(one) === subjectCode(subject));
  const whole = readSubject(last);
  if ((whole && isKept(whole)) || kept.length >= most) return [choiceOf(kept.slice(0, most), locale)];
  // What is spelled out whole is offered, whether or not many ask for it.
  const pair = whole?.over ? [[whole]] : [];
  return [...pair, ...likeliest(last)]
    .filter((subjects) => kept.length + subjects.length <= most && !subjects.some(isKept))
    .filter((subjects, i, all) => all.findIndex((other) => codes(other) === codes(subjects)) === i)
    .slice(0, MOST)
    .map((subjects) => choiceOf([...kept, ...subjects], locale));
};

const codes = (subjects: readonly Subject[]): string => subjects.map(subjectCode).join(',');

/** What is called just so, then what its words find, then, where they find nothing, what has them as a part. */
const likeliest = (typed: string): readonly (readonly Subject[])[] => {
  const fit = fitting(byWant, namesOf, typed);
  const exact = fit.filter((id) => closeness(namesOf(id), typed) === 0);
  const searched = searchSeries(typed);
  return (searched.length > 0 ? exact : fit).map((of): readonly Subject[] => [{ of }]).concat(searched);
};

const byWant = [...mostWanted, ...bundledSeries.filter((id) => !mostWanted.includes(id))];

/** What stands before the last separator, and what is being typed after it; a name may hold a comma itself. */
const split = (typed: string): readonly [string, string] => {
  if (findSeries(typed)) return ['', typed];
  const [whole, before = '', last = typed] = /^(.*)[,;+、，；＋](.*)$/su.exec(typed) ?? [];
  return whole === undefined ? ['', typed] : [before, last];
};

const choiceOf = (subjects: readonly Subject[], locale: Locale) => {
  const words = shared(locale);
  const [only] = subjects;
  const name =
    only && subjects.length === 1
      ? subjectName(only, words)
      : subjects.map((subject) => subjectShort(subject, words)).join(', ');
  return { name: clip(name, LENGTH), value: codes(subjects) };
};

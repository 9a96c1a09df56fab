import type { UnusedOption } from '../../src/ask/option.ts';
import { series } from '../../src/series/catalog.ts';
import { type Subject, subjectNeeds } from '../../src/series/subject.ts';
import { type Day, day } from '../../src/values/day.ts';
import type { Locale } from '../../src/values/locale.ts';
import type { Shared } from '../../src/words/shared.ts';
import calledWords from './called.words.ts';

/** What is lent at the top of the target range, and names it: the standing repo facility, the discount window. */
export const called = { kind: 'choice', values: ['srf', 'discount'] } as const;
type Called = (typeof called.values)[number];

/** Of what has nothing to do with the top of the range, a name for it says nothing. */
export const calledUnused = (subjects: readonly Subject[]): readonly UnusedOption[] =>
  subjects.some((subject) => subjectNeeds(subject).includes('targetTop'))
    ? []
    : [{ option: 'called', goesWith: { option: 'series', example: series('targetTop').code } }];

/** Since when each is lent at the top of the range. */
const SINCE: Readonly<Record<Called, Day>> = { srf: day('2021-07-29'), discount: day('2020-03-16') };

/** The shared words with the top of the range by the name it is asked for, and what is to be noted of that; before it was so it keeps its own name. */
export const calledBy = (
  name: Called | undefined,
  shared: Shared,
  locale: Locale,
  from: Day | undefined,
): { readonly shared: Shared; readonly notes: readonly string[] } => {
  if (name === undefined) return { shared, notes: [] };
  const say = calledWords(locale);
  const notes = [say.notes[name]];
  if (from !== undefined && from < SINCE[name]) return { shared, notes };
  return {
    shared: { ...shared, series: { ...shared.series, targetTop: { ...shared.series.targetTop, ...say.names[name] } } },
    notes,
  };
};

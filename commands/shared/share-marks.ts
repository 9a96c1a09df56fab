import type { Subject } from '../../src/series/subject.ts';
import type { Level } from '../../src/values/chart.ts';
import type { Locale } from '../../src/values/locale.ts';
import ampleness from '../ampleness.words.ts';

/** Levels that others name for reserves as a share of something, with their authors: none of them is the Fed's threshold. */
const MARKS = {
  gdp: [
    [8, 'waller8'],
    [9, 'waller9'],
  ],
  bankAssets: [
    [12, 'sr12'],
    [13, 'sr13'],
  ],
} as const;

/** From when they were there to be read: Waller's speech, and the staff report of May 2022. */
export const MARKS_OUT = { gdp: '2025-07-10', bankAssets: '2022-05-31' } as const;

/** The marks of a share of reserves that were out on a day, as labelled lines for its chart; none for anything else. */
export const shareMarks = ({ of, over }: Subject, locale: Locale, isoDay: string): readonly Level[] => {
  const base = over?.base;
  const isShare = (of === 'reservesAverage' || of === 'reservesWednesday') && over?.how === 'share';
  if (!isShare || (base !== 'gdp' && base !== 'bankAssets') || isoDay < MARKS_OUT[base]) return [];
  const { levels } = ampleness(locale);
  return MARKS[base].map(([value, name]) => ({ value, unit: 'percent', label: levels[name] }));
};

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

/** The marks of a share of reserves, as labelled lines for its chart; none for anything else. */
export const shareMarks = ({ of, over }: Subject, locale: Locale): readonly Level[] => {
  const base = over?.base;
  const isShare = (of === 'reservesAverage' || of === 'reservesWednesday') && over?.how === 'share';
  if (!isShare || (base !== 'gdp' && base !== 'bankAssets')) return [];
  const { levels } = ampleness(locale);
  return MARKS[base].map(([value, name]) => ({ value, unit: 'percent', label: levels[name] }));
};

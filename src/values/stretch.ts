import { addMonths, type Day, iso, yearOf } from './day.ts';

/** Days from the first to the last, both counted. */
export type Stretch = { readonly from: Day; readonly to: Day };

/** The part of a calendar a stretch is: its text, or nothing where it is none whole. */
type Part = 'year' | 'half' | 'quarter' | 'month';

/** How many months each part has. */
const PARTS: readonly (readonly [Part, number])[] = [
  ['year', 12],
  ['half', 6],
  ['quarter', 3],
  ['month', 1],
];

/** Which part of a calendar a stretch is, and which of its year; nothing where it is no whole one. */
export const partOf = ({ from, to }: Stretch): { readonly part: Part; readonly which: number } | undefined => {
  const month = Number(iso(from).slice(5, 7));
  const found = PARTS.find(([, months]) => {
    return (month - 1) % months === 0 && iso(from).endsWith('-01') && addMonths(from, months) - 1 === to;
  });
  return found && { part: found[0], which: (month - 1) / found[1] + 1 };
};

/** Whether days are whole months of a calendar: 2025, its first quarter, February to April. */
export const isWholeMonths = ({ from, to }: Stretch): boolean =>
  to > from && iso(from).endsWith('-01') && iso(to + 1).endsWith('-01');

/** A stretch in its shortest form, as it is typed: `2024`, `2024-Q3`, `2020-03-01..2020-06-30`. */
export const stretchText = (stretch: Stretch): string => {
  const named = partOf(stretch);
  const year = yearOf(stretch.from);
  if (!named) return `${iso(stretch.from)}..${iso(stretch.to)}`;
  switch (named.part) {
    case 'year':
      return String(year);
    case 'half':
      return `${year}-H${named.which}`;
    case 'quarter':
      return `${year}-Q${named.which}`;
    default:
      return iso(stretch.from).slice(0, 7);
  }
};

import { series, seriesByCode } from '../series/catalog.ts';
import type { Line } from '../values/chart.ts';
import type { Palette } from './theme.ts';

/** Something derived, or without a colour in the catalog, has one by its name: the same in every picture. */
const byName = (id: string, count: number): number =>
  [...id].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 65_521, 7) % count;

/** The place a line's colour has in a palette: its catalog entry's, else one by its name that nothing it is reckoned from has. */
const wanted = ({ id: code, kin, of = [] }: Pick<Line, 'id' | 'kin' | 'of'>, count: number): number => {
  const id = kin ?? code;
  const entry = seriesByCode(id);
  const own = entry && series(entry).colour;
  if (own !== undefined) return own;
  const taken = new Set(of.filter((other) => other !== id).map((other) => wanted({ id: other }, count)));
  const start = byName(id, count);
  return Array.from({ length: count }, (_, i) => (start + i) % count).find((place) => !taken.has(place)) ?? start;
};

/**
 * The colour of each line: its own in every chart, and no two alike in one. Where two want the same, the one named first
 * has it and the other takes the next that is free.
 */
export const coloursOf = (lines: readonly Line[], { lines: palette }: Palette): readonly string[] => {
  const wishes = lines.map((line) => wanted(line, palette.length));
  const places: number[] = [];
  // Lines that get what they want are not disturbed by one before them that does not.
  const first = wishes.map((wish, i) => wishes.indexOf(wish) === i);
  for (const [i, wish] of wishes.entries()) if (first[i]) places[i] = wish;
  for (const [i, wish] of wishes.entries()) {
    if (first[i]) continue;
    const free = palette.findIndex((_, k) => !places.includes(k));
    places[i] = free >= 0 ? free : (wish + i) % palette.length;
  }
  return places.map((place) => palette[place % palette.length]!);
};

/** The colours of a palette that a line does not have, in order: for what is marked in it. */
export const otherThan = (colour: string, { lines }: Palette): readonly string[] =>
  lines.filter((other) => other !== colour);

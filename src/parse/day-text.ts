import { type Day, parseDay } from '../values/day.ts';

const SHAPES = [/^(\d{4})(-?)(\d{2})\2(\d{2})$/, /^(\d{4})([-/.年])(\d{1,2})[-/.月](\d{1,2})[日号號]?$/];

/** A day as people write it, year first: `2026-09-30`, `20260930`, `2026/9/30`, `2026年9月30日`. Undefined for anything else. */
export const readDay = (given: string): Day | undefined => {
  const text = given.normalize('NFKC').replace(/\s/g, '');
  const [, year, , month, day] = SHAPES.map((shape) => shape.exec(text)).find(Boolean) ?? [];
  return year && month && day ? parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) : undefined;
};

import { fitsTogether, type Subject, subjectCode } from '../series/subject.ts';
import { findSeries } from './series-names.ts';

const LESS = /\s*(?:[-−–－]|\bless\b|\bminus\b|减去?|減去?|与|與)\s*/giu;
const SHARE = /\s*(?:[/／÷]|\bas a share of\b|\bover\b|占|佔)\s*/giu;

/**
 * The subject somebody names: a series by any of its names, or two of them with `-` or `/` between (`SOFR-IORB`,
 * `reserves / GDP`, `SOFR减IORB`). Undefined when a name is unknown or the two do not fit together.
 */
export const readSubject = (said: string): Subject | undefined => {
  // A name may hold a hyphen itself: 10-year, t-bill.
  const whole = findSeries(said);
  if (whole) return { of: whole };
  return pair(said, SHARE, 'share') ?? pair(said, LESS, 'less');
};

const pair = (said: string, between: RegExp, how: 'less' | 'share'): Subject | undefined => {
  for (const { index, 0: sign } of said.matchAll(between)) {
    const [of, base] = [findSeries(said.slice(0, index)), findSeries(said.slice(index + sign.length))];
    if (of && base && fitsTogether(of, how, base)) return { of, over: { how, base } };
  }
  return undefined;
};

const SEPARATORS = /[,;+、，；＋]/;

/** The subjects in a list somebody typed, each once, and the parts that name none. A name may hold a comma itself. */
export const readSubjects = (
  typed: string,
): { readonly found: readonly Subject[]; readonly unknown: readonly string[] } => {
  const parts = typed
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter(Boolean);
  const [found, unknown] = [new Map<string, Subject>(), [] as string[]];
  for (let i = 0; i < parts.length; ) {
    const lengths = [2, 1].filter((n) => i + n <= parts.length);
    const read = lengths.map((n) => [n, readSubject(parts.slice(i, i + n).join(', '))] as const);
    const [length, subject] = read.find(([, one]) => one) ?? [1];
    if (subject) found.set(subjectCode(subject), subject);
    else unknown.push(parts[i]!);
    i += length;
  }
  return { found: [...found.values()], unknown };
};

import { PARTS } from './alternatives.ts';

/**
 * Which runs of three, two and one character a text has, by their hash: what is not among them is not in the text. A
 * space is in no run, so that a text from which something was blanked has no run that it had not before.
 */
export type Runs = Uint32Array;

/** Whether a pattern may be found in a text of these runs, told without looking through the text. */
export type PatternFilter = (runs: Runs) => boolean;

const SIZE = 1 << 15;
const SPACE = 32;
const add = (sum: number, code: number): number => (Math.imul(sum, 31) + code) | 0;
const place = (sum: number): number => (sum ^ (sum >>> 15)) & (SIZE - 1);

/** A text's runs are bits: few enough bytes to lie near at hand. */
const put = (runs: Runs, sum: number): void => {
  const at = place(sum);
  runs[at >>> 5]! |= 1 << (at & 31);
};
const has = (runs: Runs, at: number): boolean => (runs[at >>> 5]! & (1 << (at & 31))) !== 0;

const hash = (run: string): number => {
  let sum = 0;
  for (let i = 0; i < run.length; i++) sum = add(sum, run.charCodeAt(i));
  return place(sum);
};

/** The runs of a text, found in one pass. */
export const runsOf = (text: string): Runs => {
  const runs = new Uint32Array(SIZE / 32);
  let [last, before, length] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE) {
      length = 0;
      continue;
    }
    const pair = add(last, code);
    put(runs, code);
    if (length > 0) put(runs, pair);
    if (length > 1) put(runs, add(before, code));
    [last, before, length] = [code, pair, length + 1];
  }
  return runs;
};

/** Runs of which a text has to have one. */
type Part = readonly string[];

/**
 * Tells of patterns whether one of them may be found: each needs letters that stand together. One that needs none may
 * always be. What is needed is found out when it is first asked, since most programs ask nothing.
 */
export const filterOf = (patterns: readonly string[]): PatternFilter => {
  let hashes: readonly (readonly (readonly number[])[])[] | undefined;
  return (runs) => {
    hashes ??= hashesOf(patterns);
    for (const parts of hashes) if (hasEach(runs, parts)) return true;
    return false;
  };
};

/** Of each pattern, or of each of its alternatives, the parts it needs. */
const hashesOf = (patterns: readonly string[]): readonly (readonly (readonly number[])[])[] =>
  patterns
    .flatMap((pattern) => neededBy(pattern.match(PARTS) ?? [], 0).each)
    .map((parts) => parts.map((part) => part.map(hash)));

// Loops, as thousands of patterns are held against a text: a function made for each would be swept up again soon.
const hasEach = (runs: Runs, parts: readonly (readonly number[])[]): boolean => {
  for (const part of parts) if (!hasOne(runs, part)) return false;
  return true;
};

const hasOne = (runs: Runs, part: readonly number[]): boolean => {
  for (const one of part) if (has(runs, one)) return true;
  return false;
};

/** As many parts are asked for, each of as many runs at most: more would take longer than to look. */
const [MOST_PARTS, MOST_RUNS] = [4, 16];
const LONGEST = 3;

/** The alternatives from a token on, up to the end of their group: of each the most telling parts that every match has. What may be missing does not count, nor do classes. */
const neededBy = (
  tokens: readonly string[],
  from: number,
): { readonly each: readonly Part[][]; readonly end: number } => {
  const each: Part[][] = [];
  let [parts, run]: [Part[], string] = [[], ''];
  const endRun = () => {
    // Of a long run its two ends.
    if (run !== '') parts.push([run.slice(0, LONGEST)]);
    if (run.length > LONGEST) parts.push([run.slice(-LONGEST)]);
    run = '';
  };
  const endAlternative = () => {
    endRun();
    each.push(parts.sort((a, b) => shortest(b) - shortest(a) || a.length - b.length).slice(0, MOST_PARTS));
    parts = [];
  };
  let at = from;
  for (; at < tokens.length && tokens[at] !== ')'; at++) {
    const token = tokens[at]!;
    const literal = literalOf(token);
    if (literal !== undefined) run += literal;
    else if (token === '|') endAlternative();
    else if (token === '(') {
      endRun();
      const group = neededBy(tokens, openedAt(tokens, at + 1));
      const isNeeded = !isDenied(tokens, at + 1) && !MAY_MISS.test(tokens[group.end + 1] ?? '');
      parts.push(...(isNeeded ? oneOf(group.each) : []));
      at = group.end;
    } else {
      // What may be missing, or may be repeated, ends a run before itself or after itself.
      if (MAY_MISS.test(token)) run = run.slice(0, -1);
      endRun();
    }
  }
  endAlternative();
  return { each, end: at };
};

const shortest = (part: Part): number => Math.min(...part.map((run) => run.length));

const MAY_MISS = /^(?:[?*]|\{0)/;

/** Whether a group says what must not stand there: `(?!`, `(?<!`. */
const isDenied = (tokens: readonly string[], at: number): boolean =>
  tokens[at] === '?' && (tokens[at + 1] === '!' || (tokens[at + 1] === '<' && tokens[at + 2] === '!'));

/** Where what a group holds begins, behind `?:`, `?=`, `?<=` or its name. */
const openedAt = (tokens: readonly string[], at: number): number => {
  if (tokens[at] !== '?') return at;
  if (tokens[at + 1] !== '<') return at + 2;
  return tokens[at + 2] === '=' || tokens[at + 2] === '!' ? at + 3 : tokens.indexOf('>', at) + 1;
};

/** What one of a group's alternatives needs, or nothing where one of them needs nothing. */
const oneOf = (each: readonly Part[][]): readonly Part[] => {
  const all = [...new Set(each.flatMap(([part]) => part ?? []))];
  return each.some((parts) => parts.length === 0) || all.length > MOST_RUNS ? [] : [all];
};

/** The character a token stands for; a space, and what is no character, none. */
const literalOf = (token: string): string | undefined => {
  if (token.length === 1) return /[\^$.*+?()| ]/.test(token) ? undefined : token;
  return /^\\[^a-z0-9]$/i.test(token) ? token[1] : undefined;
};

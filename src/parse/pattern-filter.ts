import { PARTS } from './alternatives.ts';

/**
 * Which runs of three, two and one character a text has, by their hash: what is not among them is not in the text. A
 * space is in no run, so that a text from which something was blanked has no run that it had not before.
 */
export type Runs = {
  /** Each hash once. */
  readonly each: Uint16Array;
  /** The same as bits: few enough bytes to lie near at hand. */
  readonly bits: Uint32Array;
};

const SIZE = 1 << 15;
const SPACE = 32;
const add = (sum: number, code: number): number => (Math.imul(sum, 31) + code) | 0;
const place = (sum: number): number => (sum ^ (sum >>> 15)) & (SIZE - 1);

const has = (bits: Uint32Array, at: number): boolean => (bits[at >>> 5]! & (1 << (at & 31))) !== 0;
const put = (bits: Uint32Array, at: number): void => {
  bits[at >>> 5]! |= 1 << (at & 31);
};

const hash = (run: string): number => {
  let sum = 0;
  for (let i = 0; i < run.length; i++) sum = add(sum, run.charCodeAt(i));
  return place(sum);
};

/** A question is looked through by several that ask, at itself and at what is left of it: the runs of as many texts are kept. */
const KEPT = 4;
const kept: { text: string; runs: Runs }[] = [];
let oldest = 0;

/** The runs of a text. */
export const runsOf = (text: string): Runs => {
  for (const known of kept) if (known.text === text) return known.runs;
  const runs = found(text);
  kept[oldest] = { text, runs };
  oldest = (oldest + 1) % KEPT;
  return runs;
};

/** Where hashes are written down as they are found: a list that grows would be copied at every step of its growth. */
const written = new Uint16Array(SIZE);

/** Found in one pass. */
const found = (text: string): Runs => {
  const bits = new Uint32Array(SIZE / 32);
  let count = 0;
  const note = (sum: number): void => {
    const at = place(sum);
    if (has(bits, at)) return;
    put(bits, at);
    written[count++] = at;
  };
  let [last, before, length] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE) {
      length = 0;
      continue;
    }
    const pair = add(last, code);
    note(code);
    if (length > 0) note(pair);
    if (length > 1) note(add(before, code));
    [last, before, length] = [code, pair, length + 1];
  }
  return { each: written.slice(0, count), bits };
};

/** Runs of which a text has to have one. */
type Part = readonly string[];

/** Of groups of patterns, each in its place, whether one of its patterns may be found (1) or not (0); good until it is asked of other runs. */
export type MayStand = (runs: Runs) => Uint8Array;

/**
 * Tells of groups of patterns which may be found: a pattern needs letters that stand together; one that needs none may
 * always be. A text's letters are looked up once for all groups, so that thousands of patterns cost no more than those
 * whose letters it has. `tell` is told, whenever other runs are asked of, what there is then.
 */
export const standingOf = (groups: readonly (readonly string[])[], tell?: (stands: Uint8Array) => void): MayStand => {
  const stands = new Uint8Array(groups.length);
  let [index, last]: [Index | undefined, Runs | undefined] = [undefined, undefined];
  return (runs) => {
    if (runs === last) return stands;
    // What is needed is found out when it is first asked, since most programs ask nothing.
    index ??= indexOf(groups);
    stands.set(index.always);
    for (const run of runs.each) {
      if (!has(index.bits, run)) continue;
      for (const { group, parts } of index.byRun.get(run)!)
        if (stands[group] === 0 && hasEach(runs.bits, parts)) stands[group] = 1;
    }
    last = runs;
    tell?.(stands);
    return stands;
  };
};

/** Whether one of some patterns may be found in a text, on their own. */
export const filterOf = (patterns: readonly string[]): ((runs: Runs) => boolean) => {
  const standing = standingOf([patterns]);
  return (runs) => standing(runs)[0] === 1;
};

/** An alternative of a pattern of a group, by the hashes of what it needs besides the run it is found by. */
type Sought = { readonly group: number; readonly parts: readonly (readonly number[])[] };

/** Alternatives by the runs of the part that tells most of each; `bits` are those runs, `always` is 1 for groups that need nothing. */
type Index = {
  readonly always: Uint8Array;
  readonly bits: Uint32Array;
  readonly byRun: ReadonlyMap<number, readonly Sought[]>;
};

const indexOf = (groups: readonly (readonly string[])[]): Index => {
  const always = new Uint8Array(groups.length);
  const bits = new Uint32Array(SIZE / 32);
  const byRun = new Map<number, Sought[]>();
  for (const [group, patterns] of groups.entries())
    for (const needed of patterns.flatMap((pattern) => neededBy(pattern.match(PARTS) ?? [], 0).each)) {
      const [first, ...parts] = needed.map((part) => [...new Set(part.map(hash))]);
      if (!first) always[group] = 1;
      for (const run of first ?? []) {
        put(bits, run);
        const sought = { group, parts };
        const alike = byRun.get(run);
        if (alike) alike.push(sought);
        else byRun.set(run, [sought]);
      }
    }
  return { always, bits, byRun };
};

// Loops, as thousands of texts are held against a pattern: a function made for each would be swept up again soon.
const hasEach = (bits: Uint32Array, parts: readonly (readonly number[])[]): boolean => {
  for (const part of parts) if (!hasOne(bits, part)) return false;
  return true;
};

const hasOne = (bits: Uint32Array, part: readonly number[]): boolean => {
  for (const one of part) if (has(bits, one)) return true;
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

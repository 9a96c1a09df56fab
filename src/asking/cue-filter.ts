import { alternatives, PARTS } from './alternatives.ts';
import type { Cues } from './intent.ts';

/** Which runs of three, two and one character a text has, by their hash: what is not among them is not in the text. */
export type Runs = Uint8Array;

const SIZE = 1 << 15;
const add = (sum: number, code: number): number => (Math.imul(sum, 31) + code) | 0;
const place = (sum: number): number => (sum ^ (sum >>> 15)) & (SIZE - 1);

const hash = (run: string): number => {
  let sum = 0;
  for (let i = 0; i < run.length; i++) sum = add(sum, run.charCodeAt(i));
  return place(sum);
};

/** The runs of a text, found in one pass. */
export const runsOf = (text: string): Runs => {
  const runs = new Uint8Array(SIZE);
  let [last, before] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const pair = add(last, code);
    runs[place(code)] = 1;
    if (i > 0) runs[place(pair)] = 1;
    if (i > 1) runs[place(add(before, code))] = 1;
    [last, before] = [code, pair];
  }
  return runs;
};

/** Tells of a list of cues whether one may be heard in a text of these runs: each needs letters that stand together. A cue without any may always be heard. */
export const filterOf = ({ en, zh }: Cues): ((runs: Runs) => boolean) => {
  const needs = [...en, ...zh].flatMap((cue) => alternatives(cue).map(longestRun));
  if (needs.some((need) => need === '')) return () => true;
  const hashes = needs.map((need) =>
    need.length <= 3 ? [hash(need)] : [hash(need.slice(0, 3)), hash(need.slice(-3))],
  );
  return (runs) => hashes.some((all) => all.every((one) => runs[one] === 1));
};

/** The longest run of characters that every match of a pattern has: what stands in groups, classes and options does not count. */
const longestRun = (pattern: string): string => {
  let [longest, run, depth] = ['', '', 0];
  const end = () => {
    if (run.length > longest.length) longest = run;
    run = '';
  };
  for (const [token] of pattern.matchAll(PARTS)) {
    if (token === '(') depth++;
    const literal = depth === 0 ? literalOf(token) : undefined;
    if (literal !== undefined) run += literal;
    else {
      // What may be missing, or may be repeated, ends a run before itself or after itself.
      if (depth === 0 && /^[?*{]/.test(token)) run = run.slice(0, -1);
      end();
    }
    if (token === ')') depth--;
  }
  end();
  return longest;
};

const literalOf = (token: string): string | undefined => {
  if (token.length === 1) return /[\^$.*+?()|]/.test(token) ? undefined : token;
  return /^\\[^a-z0-9]$/i.test(token) ? token[1] : undefined;
};

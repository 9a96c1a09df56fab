import type { Weights } from '../series/facts.ts';
import type { CommandCall } from '../values/answer.ts';
import { featuresOf } from './features.ts';
import { once } from './once.ts';
import type { Slots } from './slots.ts';

/** A kind of question, and how likely it is. */
type LikelyKind = { readonly kind: string; readonly likely: number };

/** How likely each kind of question is, from 0 to 1. */
export type Opinion = {
  /** Nothing for a kind that none of the questions learnt from was of. */
  readonly of: (kind: string) => number | undefined;
  /** The three likeliest, the likeliest first. */
  readonly best: readonly LikelyKind[];
};

/** The option that makes a kind of its own of each of its values, and the value it has where it is left out. */
const TELLING: Readonly<Record<string, readonly [option: string, usual?: string]>> = {
  history: ['find', 'latest'],
  qt: ['view', 'balance'],
  calendar: ['view', 'next'],
  plumbing: ['event'],
};

/** The kind a command answers: what is found in a history, what happens to balance sheets and which view is wanted are kinds of their own. */
export const kindOf = ({ command, args }: CommandCall): string => {
  const [option, usual] = TELLING[command] ?? [];
  const value = option === undefined ? undefined : (args[option] ?? usual);
  return value === undefined || (value === usual && command !== 'history') ? command : `${command} ${option}:${value}`;
};

/** The command and the options a kind stands for. */
export const callOf = (kind: string): CommandCall => {
  const [command, said] = kind.split(' ');
  const [option, value] = said?.split(':') ?? [];
  return { command: command!, args: option === undefined ? {} : { [option]: value! } };
};

/**
 * Says which kind of question one is by what it is told by (multinomial logistic regression over features weighted by
 * how rare they are). Learnt by `npm run bench -- learn-questions`, kept as bytes.
 * @see https://en.wikipedia.org/wiki/Multinomial_logistic_regression
 */
export const kindTeller = ({ kinds, bias, step, features, telling, weights }: Weights) => {
  const at = new Map(kinds.map((kind, i) => [kind, i]));
  const numbers = new Map(features.map((feature, i) => [feature, i]));
  return (slots: Slots): Opinion => {
    const sums = new Float64Array(kinds.length);
    let square = 0;
    for (const feature of heardIn(slots)) {
      const number = numbers.get(feature);
      if (number === undefined) continue;
      const [tells, from] = [telling[number]!, number * kinds.length];
      square += tells * tells;
      for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + tells * weights[from + i]!;
    }
    const scale = (step * NORM) / (Math.sqrt(square) || 1);
    const scores = bias.map((base, i) => base + scale * sums[i]!);
    const likely = softmax(scores);
    return {
      of: (kind) => likely[at.get(kind) ?? -1],
      best: likeliest(kinds, likely),
    };
  };
};

/** As many are looked at; to sort hundreds for them would take longer than to reckon them. */
const BEST = 3;

/** The first of those that are equally likely comes first. */
const likeliest = (kinds: readonly string[], likely: readonly number[]): readonly LikelyKind[] => {
  const best: number[] = [];
  for (let i = 0; i < likely.length; i++) {
    let at = best.length;
    while (at > 0 && likely[best[at - 1]!]! < likely[i]!) at--;
    if (at === BEST) continue;
    best.splice(at, 0, i);
    best.length = Math.min(best.length, BEST);
  }
  return best.map((i) => ({ kind: kinds[i]!, likely: likely[i]! }));
};

/** What a question is told by, found once for kinds and for topics. */
const heardIn = once(featuresOf);

/** The length every question's features are brought to, so that a long one is not surer of itself. */
export const NORM = 3;

/** Scores as shares of one. */
export const softmax = (scores: readonly number[]): number[] => {
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
};

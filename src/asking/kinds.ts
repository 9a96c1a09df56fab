import type { Weights } from '../series/facts.ts';
import type { CommandCall } from '../values/answer.ts';
import { featuresOf } from './features.ts';
import type { Slots } from './slots.ts';

/** How likely each kind of question is, from 0 to 1; the likeliest first. */
export type Opinion = {
  /** Nothing for a kind that none of the questions learnt from was of. */
  readonly of: (kind: string) => number | undefined;
  readonly best: readonly { readonly kind: string; readonly likely: number }[];
};

/** The kind a command answers: what is found in a history, and which view of QT, are kinds of their own. */
export const kindOf = ({ command, args }: CommandCall): string =>
  command === 'history'
    ? `history find:${args.find ?? 'latest'}`
    : command === 'qt' && args.view
      ? `qt view:${args.view}`
      : command;

/**
 * Says which kind of question one is by what it is told by (multinomial logistic regression over features weighted by
 * how rare they are). Learnt by `npm run bench -- learn-questions`, kept as bytes.
 * @see https://en.wikipedia.org/wiki/Multinomial_logistic_regression
 */
export const kindTeller = ({ kinds, bias, step, features }: Weights) => {
  const at = new Map(kinds.map((kind, i) => [kind, i]));
  const decoded = new Map<string, Int8Array>();
  const weightsOf = (feature: string, text: string): Int8Array => {
    const known = decoded.get(feature);
    if (known) return known;
    const bytes = Buffer.from(text, 'base64');
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    decoded.set(feature, weights);
    return weights;
  };
  return (slots: Slots): Opinion => {
    const heard = featuresOf(slots).flatMap((feature) => {
      const known = Object.hasOwn(features, feature) ? features[feature] : undefined;
      return known ? [{ telling: known[0], weights: weightsOf(feature, known[1]) }] : [];
    });
    const norm = NORM / (Math.hypot(...heard.map(({ telling }) => telling)) || 1);
    const scores = kinds.map(
      (_, i) => bias[i]! + step * norm * heard.reduce((sum, { telling, weights }) => sum + telling * weights[i]!, 0),
    );
    const likely = softmax(scores);
    return {
      of: (kind) => likely[at.get(kind) ?? -1],
      best: kinds.map((kind, i) => ({ kind, likely: likely[i]! })).sort((a, b) => b.likely - a.likely),
    };
  };
};

/** The length every question's features are brought to, so that a long one is not surer of itself. */
export const NORM = 3;

/** Scores as shares of one. */
export const softmax = (scores: readonly number[]): number[] => {
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
};

import { NORM, softmax } from '../src/asking/question-kinds.ts';
import type { Weights } from '../src/series/facts.ts';

/** A question to learn from: what it is told by, which kinds are right, the likeliest first, and how much it counts. */
export type Lesson = {
  readonly features: readonly string[];
  readonly kinds: readonly string[];
  readonly weight: number;
};

const [EPOCHS, RATE, DECAY] = [6, 0.3, 1e-4];
/** So many times it is learnt anew in another order: one order alone reads five of four hundred new questions more or fewer than another. */
const ORDERS = 8;

/** A lesson as it is taught: the kinds that are right, and its features by their numbers, with how much each says. */
type Example = {
  readonly weight: number;
  readonly right: readonly number[];
  readonly at: Int32Array;
  readonly says: Float64Array;
};

/**
 * Learns the weights of `kindTeller` by stochastic gradient descent with AdaGrad's steps, as the mean of several orders and of the
 * last epochs of each (Polyak and Juditsky 1992); the same lessons give the same weights.
 */
export const learn = (lessons: readonly Lesson[]): Weights => {
  const kinds = [...new Set(lessons.map((lesson) => lesson.kinds[0]!))].sort();
  const at = new Map(kinds.map((kind, i) => [kind, i]));
  const spread = new Map<string, number>();
  for (const { features } of lessons) for (const one of features) spread.set(one, (spread.get(one) ?? 0) + 1);
  const vocabulary = [...spread].filter(([, count]) => count > 1).map(([feature]) => feature);
  const number = new Map(vocabulary.map((feature, i) => [feature, i]));
  const telling = vocabulary.map((feature) => Math.log(1 + lessons.length / spread.get(feature)!));
  const examples = lessons.map(({ features, kinds: right, weight }): Example => {
    const known = features.flatMap((feature) => number.get(feature) ?? []);
    const norm = NORM / (Math.hypot(...known.map((i) => telling[i]!)) || 1);
    return {
      weight,
      right: right.flatMap((kind) => at.get(kind) ?? []),
      at: Int32Array.from([vocabulary.length, ...known]),
      says: Float64Array.from([1, ...known.map((i) => telling[i]! * norm)]),
    };
  });
  const weights = new Float64Array((vocabulary.length + 1) * kinds.length);
  for (let order = 0; order < ORDERS; order++) addLearnt(weights, examples, kinds.length, dice(1 + order * 7919));
  for (let i = 0; i < weights.length; i++) weights[i] = weights[i]! / (ORDERS * (EPOCHS / 2));
  return packed({ kinds, vocabulary, telling, weights });
};

/** Learns in one order, and adds what is known after each of the last epochs to a sum. */
const addLearnt = (sum: Float64Array, lessons: readonly Example[], size: number, random: () => number): void => {
  const examples = [...lessons];
  const weights = new Float64Array(sum.length);
  const squares = new Float64Array(sum.length).fill(1e-3);
  const likely = new Float64Array(size);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const example of shuffled(examples, random)) {
      weigh(example, weights, likely);
      teach(example, weights, squares, likely);
    }
    if (epoch >= EPOCHS / 2) for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! + weights[i]!;
  }
};

/** How likely each kind is by the weights so far. */
const weigh = ({ at, says }: Example, weights: Float64Array, likely: Float64Array): void => {
  const size = likely.length;
  likely.fill(0);
  for (let p = 0; p < at.length; p++) {
    const [row, value] = [at[p]! * size, says[p]!];
    for (let k = 0; k < size; k++) likely[k] = likely[k]! + weights[row + k]! * value;
  }
  likely.set(softmax([...likely]));
};

const teach = (example: Example, weights: Float64Array, squares: Float64Array, likely: Float64Array): void => {
  const { weight, right, at, says } = example;
  const size = likely.length;
  const wanted = sharesOf(right, likely);
  for (let k = 0; k < size; k++) {
    const off = weight * (likely[k]! - (wanted.get(k) ?? 0));
    if (Math.abs(off) < 1e-4) continue;
    for (let p = 0; p < at.length; p++) {
      const cell = at[p]! * size + k;
      const slope = off * says[p]! + DECAY * weights[cell]!;
      squares[cell] = squares[cell]! + slope * slope;
      weights[cell] = weights[cell]! - (RATE * slope) / Math.sqrt(squares[cell]!);
    }
  }
};

/** Of several right kinds the first is taught most, the others as far as they are believed already. */
const sharesOf = (right: readonly number[], likely: Float64Array): ReadonlyMap<number, number> => {
  const parts = right.map((kind, i) => [kind, likely[kind]! + (i === 0 ? 0.3 : 0.02)] as const);
  const sum = parts.reduce((total, [, part]) => total + part, 0);
  return new Map(parts.map(([kind, part]) => [kind, part / sum]));
};

/** Numbers from 0 to 1 that are the same every time (Lehmer). */
const dice = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

const shuffled = <T>(items: T[], random: () => number): readonly T[] => {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
};

type Learnt = {
  readonly kinds: readonly string[];
  readonly vocabulary: readonly string[];
  readonly telling: readonly number[];
  readonly weights: Float64Array;
};

const packed = ({ kinds, vocabulary, telling, weights }: Learnt): Weights => {
  const size = kinds.length;
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const order = vocabulary.map((_, i) => i).sort((a, b) => (vocabulary[a]! < vocabulary[b]! ? -1 : 1));
  const rows = order.map((i) => weights.subarray(i * size, (i + 1) * size));
  const bytes = Int8Array.from(rows.flatMap((row) => Array.from(row, (weight) => Math.round(weight / step))));
  return {
    kinds,
    bias: Array.from(weights.subarray(vocabulary.length * size), (weight) => Math.round(weight * 1000) / 1000),
    step,
    features: order.map((i) => vocabulary[i]!),
    telling: order.map((i) => Math.round(telling[i]! * 100) / 100),
    weights: bytes,
  };
};

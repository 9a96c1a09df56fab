import { NORM, softmax } from '../src/asking/question-kinds.ts';
import type { Weights } from '../src/series/facts.ts';

/** A question to learn from: what it is told by, which kinds are right, the likeliest first, and how much it counts. */
export type Lesson = {
  readonly features: readonly string[];
  readonly kinds: readonly string[];
  readonly weight: number;
};

const [EPOCHS, RATE, DECAY] = [6, 0.3, 1e-4];

/** Learns the weights of `kindTeller` by stochastic gradient descent with AdaGrad's steps; the same lessons give the same weights. */
export const learn = (lessons: readonly Lesson[]): Weights => {
  const kinds = [...new Set(lessons.map((lesson) => lesson.kinds[0]!))].sort();
  const at = new Map(kinds.map((kind, i) => [kind, i]));
  const spread = new Map<string, number>();
  for (const { features } of lessons) for (const one of features) spread.set(one, (spread.get(one) ?? 0) + 1);
  const vocabulary = [...spread].filter(([, count]) => count > 1).map(([feature]) => feature);
  const number = new Map(vocabulary.map((feature, i) => [feature, i]));
  const telling = vocabulary.map((feature) => Math.log(1 + lessons.length / spread.get(feature)!));
  const [size, bias] = [kinds.length, vocabulary.length];
  const weights = new Float64Array((bias + 1) * size);
  const squares = new Float64Array(weights.length).fill(1e-3);
  const examples = lessons.map(({ features, kinds: right, weight }) => {
    const known = features.flatMap((feature) => number.get(feature) ?? []);
    const norm = NORM / (Math.hypot(...known.map((i) => telling[i]!)) || 1);
    return {
      weight,
      right: right.flatMap((kind) => at.get(kind) ?? []),
      parts: [[bias, 1] as const, ...known.map((i) => [i, telling[i]! * norm] as const)],
    };
  });
  const random = dice();
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { weight, right, parts } of shuffled(examples, random)) {
      const scores = kinds.map((_, k) => parts.reduce((sum, [i, value]) => sum + weights[i * size + k]! * value, 0));
      const likely = softmax(scores);
      const wanted = sharesOf(right, likely);
      for (let k = 0; k < size; k++) {
        const off = weight * (likely[k]! - (wanted.get(k) ?? 0));
        if (Math.abs(off) < 1e-4) continue;
        for (const [i, value] of parts) {
          const cell = i * size + k;
          const slope = off * value + DECAY * weights[cell]!;
          squares[cell] = squares[cell]! + slope * slope;
          weights[cell] = weights[cell]! - (RATE * slope) / Math.sqrt(squares[cell]!);
        }
      }
    }
  return packed({ kinds, vocabulary, telling, weights });
};

/** Of several right kinds the first is taught most, the others as far as they are believed already. */
const sharesOf = (right: readonly number[], likely: readonly number[]): ReadonlyMap<number, number> => {
  const parts = right.map((kind, i) => [kind, likely[kind]! + (i === 0 ? 0.3 : 0.02)] as const);
  const sum = parts.reduce((total, [, part]) => total + part, 0);
  return new Map(parts.map(([kind, part]) => [kind, part / sum]));
};

/** Numbers from 0 to 1 that are the same every time (Lehmer). */
const dice = (): (() => number) => {
  let state = 1;
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
  const rows = vocabulary.map((feature, i) => {
    const bytes = Int8Array.from(weights.subarray(i * size, (i + 1) * size), (weight) => Math.round(weight / step));
    return [feature, [Math.round(telling[i]! * 100) / 100, Buffer.from(bytes.buffer).toString('base64')]] as const;
  });
  return {
    kinds,
    bias: Array.from(weights.subarray(vocabulary.length * size), (weight) => Math.round(weight * 1000) / 1000),
    step,
    features: Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
};

import type { Policy } from '../series/facts.ts';
import type { Slots } from './slots.ts';

/** Stretches of policy by the names people give them, by their ids in `data/policy.json`; a number in a name comes first. */
const REGIMES: readonly (readonly [id: string, named: RegExp])[] = [
  ['qt1', /\bqt ?1\b|\bfirst qt\b|(?:第一|首|上一?)轮缩表/],
  ['qe1', /\bqe ?1\b|第一轮(?:qe|量化宽松)/],
  ['qe2', /\bqe ?2\b|第二轮(?:qe|量化宽松)/],
  ['qe3', /\bqe ?3\b|第三轮(?:qe|量化宽松)/],
  ['rmp', /\brmps?\b|\breserve management\b|准备金管理购买|储备管理购买/],
  ['qt2', /\bqt ?2?\b|\bquantitative tightening\b|\brunoff\b|缩表|量化紧缩/],
];

/** The stretch of policy a plain text names. */
export const regimeIn = (text: string): string | undefined => REGIMES.find(([, named]) => named.test(text))?.[0];

/** The stretch of policy a question is about: the one it names, or the one that was spoken of before. */
export const regimeOf = ({ text, time }: Pick<Slots, 'text' | 'time'>, regimes: Policy['regimes']) => {
  const names = [regimeIn(text), ...time.events.map(({ id }) => id.replace(/(?:Start|End)$/, ''))];
  return names.flatMap((name) => regimes.filter(({ id }) => id === name))[0];
};

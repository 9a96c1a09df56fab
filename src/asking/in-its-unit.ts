import Big from 'big.js';
import type { SaidAmount } from '../parse/amounts-in-text.ts';
import type { Slots } from './slots.ts';

/** "What if it's 5", "and under 2.8?": a bare number is of the kind and the size of what it takes the place of. */
export const inItsUnit = (before: Slots, said: SaidAmount): SaidAmount => {
  const was = before.amounts.find(({ kind }) => kind === 'percent') ?? before.level;
  if (said.kind !== 'number' || was === undefined || !(Number(said.value) > 0)) return said;
  if (was.kind !== 'money') return { ...said, kind: was.kind };
  const scale = SCALES.find((one) => isNear(Number(said.value) * one, Math.abs(Number(was.value))));
  const { start, end } = said;
  return scale === undefined ? said : { ...was, value: Big(said.value).times(scale).toFixed(), start, end };
};

const SCALES = [1e12, 1e9, 1e6];
/** As many times larger or smaller a number of the same unit is, at most. */
const APART = 30;
const isNear = (one: number, other: number): boolean => one < other * APART && one > other / APART;

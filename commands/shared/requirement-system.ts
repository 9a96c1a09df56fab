import Big from 'big.js';
import type { Reply } from '../../src/values/answer.ts';
import { iso } from '../../src/values/day.ts';
import type { Locale } from '../../src/values/locale.ts';
import { latest, type Points } from '../../src/values/points.ts';
import { usd } from '../../src/values/quantity.ts';
import { shared } from '../../src/words/shared.ts';
import words from './requirement-system.words.ts';

/** The series that stand for all banks together: their deposits, and what they hold at the Fed. */
export const systemSeries = ['deposits', 'reservesWednesday'] as const;

type SystemData = Readonly<Record<(typeof systemSeries)[number], Points>>;

/**
 * What a ratio would require of all banks together, beside what they hold: ratio × deposits at all commercial banks (H.8),
 * against reserve balances (H.4.1), each on its own latest day. Undefined while either is unknown.
 */
export const systemReply = (
  { deposits, reservesWednesday }: SystemData,
  ratio: string,
  state: string | undefined,
  locale: Locale,
): Reply | undefined => {
  const [base, held] = [latest(deposits), latest(reservesWednesday)];
  if (!base || !held) return undefined;
  const say = words(locale);
  const { series } = shared(locale);
  const required = Big(base.value).times(ratio).div(100).round(0).toNumber();
  const gap = usd(Math.abs(held.value - required));
  const side = held.value >= required ? 'excess' : 'shortfall';
  const [depositsDay, heldDay] = [iso(base.day), iso(held.day)];
  return {
    mood: side === 'excess' ? 'calm' : 'watch',
    subject: 'reservesWednesday',
    asOf: heldDay,
    lead: say.lead({
      ...{ ratio, deposits: usd(base.value), depositsDay, required: usd(required) },
      ...{ held: usd(held.value), heldDay, gap, side, state },
    }),
    figures: [
      { label: say.labels.required, value: usd(required) },
      {
        label: series.reservesWednesday.short,
        series: 'reservesWednesday',
        value: usd(held.value),
        day: heldDay,
      },
      { label: say.labels[side], value: gap },
      { label: series.deposits.title, series: 'deposits', value: usd(base.value), day: depositsDay },
    ],
    notes: [say.base, say.meaning, say.one],
    actions: [
      { kind: 'next', label: say.explain, command: 'explain', args: { topic: 'required-reserves' } },
      { kind: 'next', label: say.why, command: 'explain', args: { topic: 'why-ratios-exist' } },
    ],
  };
};

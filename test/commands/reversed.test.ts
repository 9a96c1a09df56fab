import { expect, test } from 'vitest';
import { answerText } from '../../src/doors/text.ts';
import { ask } from '../world.ts';

const told = async (args: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  answerText(await ask({ command: 'history', args, locale: 'en' })).split('\n');

/** Rates of working days, and rates set for every day of the year. */
const RATES = ['SOFR', 'EFFR', 'TGCR'];
const SET = ['IORB', 'DFEDTARU', 'DFEDTARL'];
const SPANS = [{ from: '2026-01-01' }, { from: '2025-01-01', to: '2025-12-31' }, { from: '2026-09-01' }];
const each = RATES.flatMap((rate) => SET.flatMap((set) => SPANS.map((span) => ({ rate, set, span }))));

test.each(each)('$set less $rate is below where $rate less $set is above: $span', async ({ rate, set, span }) => {
  const one = await told({ series: `${rate}-${set}`, find: 'count', side: 'above', level: '0', ...span });
  const other = await told({ series: `${set}-${rate}`, find: 'count', side: 'below', level: '0', ...span });
  const counted = (lines: readonly string[]) => /(?:in \d+ of )?(\d+) (?:of|days)|never/.exec(lines[0]!)?.[0];
  expect(counted(other)).toBe(counted(one));
  expect(counted(one)).toBeDefined();
  const mean = async (series: string) =>
    Number(/averaged (\S+)/.exec((await told({ series, find: 'average', ...span }))[0]!)![1]!.replace('−', '-'));
  expect(await mean(`${set}-${rate}`)).toBeCloseTo(-(await mean(`${rate}-${set}`)), 5);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { asOf, latest, on } from '../../src/values/points.ts';
import { formatIn } from '../../src/words/format.ts';
import { ask, bugs, snapshot } from '../world.ts';

const check = (text: string, locale = 'en') => ask({ command: 'check', args: { text }, locale });
const verdict = /^(?:That is (right|wrong):|这一说法(无误|有误)：|這個說法(無誤|有誤)：)/;
const isRight = (lead: string) => {
  const [, ...said] = verdict.exec(lead) ?? [];
  const found = said.find(Boolean);
  return found && ['right', '无误', '無誤'].includes(found);
};

test.each([
  ['the balance sheet shrunk by over 2 trillion since the peak', true, '−$2.22 tn from Apr 13, 2022'],
  ['The balance sheet has shrunk by more than 2.5 trillion since the peak', false, '−$2.22 tn'],
  ['The balance sheet has shrunk by nearly 2.3 trillion since its peak.', true, '−$2.22 tn'],
  ['The balance sheet has shrunk by less than 2 trillion since its peak.', false, '−$2.22 tn'],
  ['reserves fell by more than 1 trillion since the peak', true, '−$1.39 tn from Dec 15, 2021'],
  ['Reserves have lost almost $2tn since the peak', false, '−$1.39 tn'],
  ['Reserves are more than 1 trillion lower than at the peak', true, '−$1.39 tn'],
  ['Reserves rose by more than 1 trillion since the peak', false, '−$1.39 tn'],
  ['MBS holdings fell by at least 800 billion since QT began', true, '−$809.4 bn from Jun 1, 2022'],
  ['Reserves are down over 600 billion since QT began', false, '−$475.7 bn'],
  ['The TGA rose by over 100 billion since QT ended', false, '+$84.4 bn'],
  ['Reserves fell more than 80 billion in the week to Sep 30, 2026', true, '−$88.2 bn'],
  ['Reserves fell more than 100 billion in the week to Sep 30, 2026', false, '−$88.2 bn'],
  ['缩表以来资产负债表缩水超过2万亿美元', true, '−2.17万亿美元'],
  ['资产负债表自高点缩水逾3万亿美元', false, '−2.22万亿美元'],
  ['准备金自高点减少了近1.4万亿美元', true, '−1.39万亿美元'],
  ['准备金较峰值减少不到1万亿美元', false, '−1.39万亿美元'],
  ['資產負債表自峰值以來縮水超過2兆美元', true, '−2.22兆美元'],
])('“%s” is judged as a bound: %s', async (text, holds, told) => {
  const { lead } = await check(text);
  expect(isRight(lead), lead).toBe(holds);
  expect(lead).toContain(told);
});

test('the moves told are those of the rows that ship', () => {
  const since = (id: 'totalAssets' | 'mbs' | 'reservesWednesday', from: string) =>
    latest(snapshot[id])!.value - on(snapshot[id], day(from))!.value;
  expect(since('totalAssets', '2022-04-13')).toBe(-2_222_456e6);
  expect(since('mbs', '2022-06-01')).toBe(-809_357e6);
  expect(since('reservesWednesday', '2021-12-15')).toBeLessThan(-1.38e12);
});

test('whatever bound an amount has, the verdict is that of the figures, in every language', async () => {
  const [start, end] = [asOf(snapshot.totalAssets, day('2022-04-13'))!, latest(snapshot.totalAssets)!];
  const fell = start.value - end.value;
  const WORDS = {
    en: [
      (n: string) => `The balance sheet shrank by more than ${n} since the peak`,
      (n: string) => `The balance sheet shrank by less than ${n} since the peak`,
    ],
    'zh-CN': [(n: string) => `资产负债表自峰值以来缩水超过${n}`, (n: string) => `资产负债表自峰值以来缩水不到${n}`],
    'zh-TW': [(n: string) => `資產負債表自峰值以來縮水超過${n}`, (n: string) => `資產負債表自峰值以來縮水不到${n}`],
  } as const;
  const bounds = fc.integer({ min: 5, max: 44 });
  await fc.assert(
    fc.asyncProperty(bounds, fc.constantFrom(...locales), async (tenths, locale) => {
      const amount = tenths * 1e11;
      const written = formatIn(locale).show({ value: amount, unit: 'usd' });
      const [over, under] = await Promise.all(WORDS[locale].map((say) => check(say(written), locale)));
      expect(isRight(over!.lead), over!.lead).toBe(fell > amount);
      expect(isRight(under!.lead), under!.lead).toBe(fell < amount);
    }),
    { numRuns: 40 },
  );
  expect(bugs).toEqual([]);
});

import { expect, test } from 'vitest';
import { day } from '../../src/values/day.ts';
import { asOf, between, each, latest, on } from '../../src/values/points.ts';
import { ask, snapshot } from '../world.ts';

const lead = async (question: string): Promise<string> =>
  String((await ask({ command: 'ask', args: { question } })).lead);

test.each([
  [
    'Reserves are at their lowest since 2020, right?',
    /^No\. .* above the lowest from Jan 6, 2021 to Sep 30, 2026: \$2\.83 tn on Oct 29, 2025/,
  ],
  ['Reserves are the highest in two years, correct?', /^No\. .* below the highest/],
  ['準備金現在是兩年來最低，對吧', /^並非如此。/],
  ['SOFR has been below IORB all month, right?', /^No\. SOFR less IORB was below 0 bp on 4 of 5 days/],
  ['SOFR从来没有超过区间上限，对吗', /^并非如此。.*有61天高于0个基点/],
  ['EFFR was never above IORB in 2025, correct?', /^Yes\. /],
  ['Currency in circulation always grows, correct?', /^No\. The biggest weekly fall/],
  ['Reserves have fallen for three weeks in a row, is that so?', /^No\. The longest run of falls .* was 1 week/],
  ['准备金已经连降三周了，对吗', /^并非如此。/],
  ['MBS holdings have halved since the peak, right?', /^No\. .* below the highest/],
  ['資產負債表比疫情前大一倍，對嗎', /^並非如此。/],
  ['has SRF use doubled since November 2025?', /^No\. /],
  ['The balance sheet is bigger than when QT ended, right?', /^Yes\. Fed total assets rose by \$190\.6 bn/],
  ['The Fed holds more bills than MBS, true?', /^No\. /],
  ['Is the foreign repo pool larger than ON RRP?', /^Yes\. /],
  ['外国官方逆回购比隔夜逆回购大，对吗', /^是的。/],
  ['隔夜逆回购比一年前多，对吧', /^并非如此。/],
  ['准备金占GDP不到9%，对吗', /^并非如此。/],
  ['The Fed cut rates three times in 2025, right?', /^Yes\. .* lowered 3 times/],
  ['美联储2025年降息四次，对吧', /^并非如此。.*下调3次/],
  ['Nobody uses the discount window anymore, right?', /^No\. Primary credit/],
  ['QT took 2.4 trillion off the balance sheet, correct?', /^Yes\. Fed total assets fell by \$2\.36 tn/],
  ['QT drained $2.4 trillion of reserves, right?', /^No\. .* fell by \$459\.4 bn/],
  ['缩表让准备金少了2.4万亿，对吗', /^并非如此。.*减少4,594亿美元/],
  ['SOFR jumped 30bp on Oct 31 2025, right?', /^No\. .* rose by 18 bp/],
  ['10月31日SOFR漲了30個基點對嗎', /^並非如此。.*上升18個基點/],
  ['The yield curve is inverted, right?', /^No\. .* 82 bp on Aug 20, 2026/],
  ["Is the Fed's balance sheet shrinking right now?", /^No\. QT is over/],
  ['Reserves rose when the TGA fell in January 2026, correct?', /^No: the Treasury’s account rose \$79\.9 bn/],
  ['TGA在2025年9月30日創新高，對嗎', /^並非如此。/],
])('a claim is answered with yes or no before its figures: %s', async (question, begins) => {
  expect(await lead(question)).toMatch(begins);
});

test('the figures bear the verdicts out', () => {
  const {
    reservesWednesday,
    reservesAverage,
    sofr,
    iorb,
    mbs,
    bills,
    reverseRepoForeign,
    reverseRepoOthers,
    targetTop,
  } = {
    ...snapshot,
    bills: snapshot.somaBills,
  };
  const since2021 = [...each(between(reservesWednesday, day('2021-01-01'), day('2026-09-30')))];
  expect(Math.min(...since2021.map(({ value }) => value))).toBeLessThan(latest(reservesWednesday)!.value);
  const october = [...each(between(sofr, day('2026-10-01'), day('2026-10-07')))];
  expect(october.filter((one) => one.value < asOf(iorb, one.day)!.value)).toHaveLength(4);
  expect(latest(bills)!.value).toBeLessThan(latest(mbs)!.value);
  expect(latest(reverseRepoForeign)!.value).toBeGreaterThan(latest(reverseRepoOthers)!.value);
  const tops = [...each(between(targetTop, day('2024-12-31'), day('2025-12-31')))].map(({ value }) => value);
  expect(tops.filter((value, i) => i > 0 && value < tops[i - 1]!)).toHaveLength(3);
  const average = (iso: string) => on(reservesAverage, day(iso))!.value;
  expect(average('2026-10-07') - average('2026-09-30')).toBeGreaterThan(81e9);
});

test('what the Fed still buys begins with the arrangement in force', async () => {
  expect(await lead('The Fed has stopped buying bills, true?')).toMatch(
    /^Reserve management purchases were set to zero, announced through at least Oct 14, 2026; .* goes into Treasury bills\./,
  );
});

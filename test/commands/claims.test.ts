import { expect, test } from 'vitest';
import { highest } from '../../src/measures/extremes.ts';
import { day, iso } from '../../src/values/day.ts';
import { asOf, between, on } from '../../src/values/points.ts';
import { ask, botOn, snapshot } from '../world.ts';

/** The first sentence or two of what is answered to a question, and the line it was read as. */
const told = async (question: string) => {
  const { lead, aside } = await ask({ command: 'ask', args: { question } });
  return { lead: String(lead), aside: String(aside) };
};

const change = (id: 'reservesWednesday' | 'tgaWednesday' | 'sofr', from: string, to: string) =>
  on(snapshot[id], day(to))!.value - on(snapshot[id], day(from))!.value;

test('what is blamed for a fall in reserves is held against the account of the same week', async () => {
  const share =
    change('tgaWednesday', '2026-09-23', '2026-09-30') / -change('reservesWednesday', '2026-09-23', '2026-09-30');
  expect(share).toBeGreaterThan(0.02);
  expect(share).toBeLessThan(0.5);
  for (const question of [
    'Reserves fell last week because of the TGA, right?',
    'was it the TGA that lowered reserves last week',
    'is the TGA why reserves fell last week',
    'the TGA drained reserves last week, right?',
  ]) {
    const { lead } = await told(question);
    expect(lead, question).toMatch(
      /^Only in part: the Treasury’s account rose \$36\.7 bn\. Reserves .* fell \$88\.2 bn/,
    );
  }
  expect((await told('上周准备金减少是TGA造成的，对吧')).lead).toMatch(
    /^只是部分原因：财政部一般账户（TGA）余额增加367亿美元。/,
  );
});

test.each([
  [
    'reserves fell in 2025 because of QT, right?',
    /^Yes, for the most part: securities held by the Fed fell \$287\.5 bn\. /,
  ],
  [
    'reserves fell last week because loans fell, right?',
    /^No: loans by the Fed rose \$2\.5 bn, which by itself moves reserves the other way\. /,
  ],
  [
    'is the drop in reserves last week due to taxes?',
    /^Only in part: taxes show in the Treasury’s account, which rose \$36\.7 bn\. /,
  ],
  [
    'reserves fell last week because of currency, right?',
    /^No: currency in circulation rose \$\d+ m, which is next to nothing beside it\. /,
  ],
  [
    'reserves fell last week because of a cyberattack, right?',
    /^The weekly account names no such cause; it shows which items moved\. Reserves .* fell/,
  ],
  ['reserves rose last week because the Fed bought bills, right?', /^No: reserves did not rise over these days\. /],
  ['准备金下降是因为财政部发债，对吗', /^只是部分原因：发债所得存入财政部一般账户（TGA）余额，该余额增加367亿美元。/],
  ['上周準備金下降是因為附賣回增加嗎', /^只是部分原因：其他附賣回增加111億美元。/],
])('a cause is weighed before reserves are told: %s', async (question, begins) => {
  expect((await told(question)).lead).toMatch(begins);
});

test('a day of the calendar that is blamed for a spike is held against the day it was', async () => {
  const top = highest(between(snapshot.sofr, day('2025-09-01'), day('2025-09-30')))!;
  expect(iso(top.day)).toBe('2025-09-15');
  expect((await told('SOFR spiked in September 2025 because of quarter end — correct?')).lead).toMatch(
    /^The move is right, though its day was no quarter-end: it was Sep 15, 2025, a tax date and coupon settlement date\./,
  );
  expect((await told('was the SOFR spike on Dec 31 2025 due to year-end?')).lead).toMatch(
    /^The move is right, and its day, Dec 31, 2025, was a year-end; that this was the cause, figures alone do not show\./,
  );
  expect((await told('2025年10月SOFR衝高是因為月底，對吧')).lead).toMatch(
    /^變動屬實，但當天並非月底，而是2025年10月28日。/,
  );
});

test.each([
  [
    'RRP fell in 2025 because of bills, right?',
    /^The move is right; whether that was its cause, figures alone do not show\. /,
  ],
  ['total assets rose in 2025 because of bills, right?', /^No\. Fed total assets fell/],
  ['total assets fell because of QT, right?', /^Yes\. Fed total assets fell by \$2\.36 tn/],
])('no cause of another figure is affirmed in silence: %s', async (question, begins) => {
  expect((await told(question)).lead).toMatch(begins);
});

test.each([
  ['Reserves fell last week, right?', 'By the Wednesday level yes, but the week average rose'],
  ['reserves rose last week, correct?', 'By the Wednesday level no, but the week average rose'],
  ['SOFR rose in September 2025, correct?', 'No.'],
  ['did SOFR jump in October 2025?', 'No.'],
  ['the TGA did not rise last week, right?', 'By the Wednesday level no, but the week average'],
  ['RRP fell in 2025, right?', 'Yes.'],
  ['SOFR jumped on September 30, 2025, right?', 'Yes.'],
  ['准备金下降，对吗', '按周三余额是这样，但'],
  ['總資產2025年增加了，對吧', '並非如此。'],
  ['2025年9月SOFR飙升，对吗', '是的。'],
  ['SOFR在2025年10月31日飆升，對吧', '是的。'],
])('a move that is held to be so is answered with yes or no: %s', async (question, verdict) => {
  expect((await told(question)).lead.startsWith(verdict)).toBe(true);
});

test('the moves that are judged went the way they are judged', () => {
  expect(change('reservesWednesday', '2026-09-23', '2026-09-30')).toBeLessThan(0);
  expect(change('sofr', '2025-08-29', '2025-09-30')).toBeLessThan(0);
  expect(change('sofr', '2025-09-30', '2025-10-31')).toBeLessThan(0);
  expect(change('sofr', '2025-09-29', '2025-09-30')).toBeGreaterThan(0);
  expect(change('sofr', '2025-10-30', '2025-10-31')).toBeGreaterThan(0);
  expect(change('tgaWednesday', '2026-09-23', '2026-09-30')).toBeGreaterThan(0);
});

test.each([
  [
    'RRP is at zero so liquidity is gone, right?',
    / That is not all liquidity: banks held \$2\.88 tn of reserves on Sep 30, 2026\.$/,
  ],
  [
    'the Fed is out of ammo because RRP is empty?',
    / The Fed is not out of means by that: .* by buying securities and by lending\.$/,
  ],
  [
    'ON RRP is drained, so the next drain comes straight out of reserves, correct?',
    / comes out of reserves, \$2\.88 tn on Sep 30, 2026, rather than out of ON RRP\.$/,
  ],
  ['逆回購歸零，流動性是不是沒了', /流動性並未因此消失：2026年9月30日銀行仍持有準備金2\.88兆美元。$/],
])('what is concluded from an empty ON RRP is judged beside how empty it is: %s', async (question, ends) => {
  const { lead } = await told(question);
  expect(lead).toMatch(/^Next to nothing, though not zero|^已近乎[归歸]零，但不是零/);
  expect(lead).toMatch(ends);
});

test.each([
  ['Is this true: QT ended in June 2025', /^No\. QT is over: it ended on Dec 1, 2025\./],
  ['QT ended in December 2025, right?', /^Yes\. QT is over/],
  ['QT started in 2021, right?', /^No: QT began on Jun 1, 2022\./],
  ['QT began in June 2022, right?', /^Yes: QT began on Jun 1, 2022\./],
  ['缩表2025年6月结束，对吗', /^并非如此。缩表已于2025年12月1日结束。/],
  ['縮表是2025年10月結束的對嗎', /^並非如此。縮表已於2025年12月1日結束。/],
])('when QT is held to have begun or ended is held against its days: %s', async (question, begins) => {
  expect((await told(question)).lead).toMatch(begins);
});

test.each([
  [
    'SRF usage hit a new record in October 2025, true?',
    /^It was a record when it was set, \$50\.4 bn on Oct 31, 2025, and has been passed since\./,
  ],
  ['SRF usage hit a record in December 2025, true?', /^Yes\. /],
  ['SRF usage hit a record in September 2025, true?', /^No\. /],
  ['reserves hit a record low on September 30, right?', /^No\. .* lowest on Sep 18, 2019/],
  ['9月30日准备金创历史新低对不对', /^并非如此。.*（2019年9月18日）/],
  ['2020年7月TGA創歷史新高，對吧', /^是的。/],
])('a record that is claimed of a time is one, was one then, or is none: %s', async (question, begins) => {
  expect((await told(question)).lead).toMatch(begins);
});

test.each([
  ['reserves are back to pre-pandemic levels, right?', /^No\. .* rose by \$1\.10 tn/],
  ['準備金回到疫情前水準對嗎', /^並非如此。/],
  [
    'is it true that the balance sheet never shrank in 2019',
    /^No\. The biggest weekly fall of Fed total assets was \$47\.0 bn/,
  ],
  ['总资产2019年从未下降，对吗', /^并非如此。/],
  ['reserves fell 365 billion in 2025, right?', /^Yes\. .* fell by \$365\.0 bn/],
  ['reserves fell by 500 billion in 2025, right?', /^No\. /],
  ['reserves fell by 340 billion in 2025, right?', /^Roughly so\. /],
  [
    'is the spread ever wider this year than on Oct 31?',
    /^No: it was 32 bp on Oct 31, 2025\. SOFR less IORB was highest on Jan 2, 2026, at 10 bp/,
  ],
  ['今年SOFR有没有比去年12月31日更高过', /^有：2025年12月31日为3\.87%。/],
])('a yes or no stands before the figures that show it: %s', async (question, begins) => {
  expect((await told(question)).lead).toMatch(begins);
});

test.each([
  ['is the Fed printing again', '2026-10-08', /^Not at present: since Aug 14, 2026 nothing is bought/],
  ['is the Fed printing again', '2026-02-05', /^Securities are being bought, since Dec 12, 2025\./],
  [
    'is powell printing again?',
    '2024-02-05',
    /^Not at present: the balance sheet has been shrinking since Jun 1, 2022\./,
  ],
  ['联储算放水吗', '2026-10-08', /^目前没有：2026年8月14日起/],
])('whether money is printed begins with what is bought now: %s, %s', async (question, on, begins) => {
  const answer = await (await botOn(on)).ask({ command: 'ask', args: { question } });
  expect(String(answer.lead)).toMatch(begins);
});

test.each([
  [
    'is the Fed losing money',
    /^The Fed lost money in each year from 2023 to 2025, less each time: .* \$114\.3 bn for 2023/,
  ],
  ['聯準會虧損', /^聯準會2023年至2025年連年虧損/],
  ['how do I install the bot', /^Open my profile and press \*Add App\*/],
  ['怎麼把機器人加到我的伺服器', /^打開我的個人檔案/],
  ['can you DM me', /^You can ask me in a direct message, where only you see what I answer\./],
  ['只回复给我看可以吗', /^可以用私信提问，回答只有您看得到。/],
  [
    'how many times did EFFR change this year',
    /^The effective federal funds rate changed on 6 of 190 days .*: up on 3, down on 3\./,
  ],
  ['how many rate hikes this year', /^The target range was raised once and not cut from Jan 1, 2026 to Oct 8, 2026\./],
  ['IORB和ON RRP利率区别', /^2026年9月17日起：常备回购4\.00%，IORB 3\.90%，隔夜逆回购3\.75%。/],
  ['when did QE1 start and end', /^QE1: Nov 25, 2008 to Mar 31, 2010\./],
  ['when did QE start', /^QE1: .*; QE3: Sep 13, 2012 to Oct 29, 2014; Pandemic QE: Mar 15, 2020 to Mar 9, 2022\./],
  [
    "SOFR vs last month's high",
    /^The secured overnight financing rate was 3\.88% on Oct 7, 2026, 2 bp below the highest from Sep 1, 2026 to Sep 30, 2026/,
  ],
  ['sofr over the upper limit days in 2025', /^SOFR less the range top was above 0 bp on 17 of 249 days/],
  [
    'what if money funds move their ON RRP cash into bills and the Treasury spends it',
    /reserves and deposits rise by \$200 m: /,
  ],
])('what is asked is answered first: %s', async (question, begins) => {
  expect((await told(question)).lead).toMatch(begins);
});

test('days above the range are those on which SOFR stood above its top', () => {
  const above = [...snapshot.sofr.days].filter((on, i) => {
    const top = asOf(snapshot.targetTop, on);
    return on >= day('2025-01-01') && on <= day('2025-12-31') && top && snapshot.sofr.values[i]! > top.value;
  });
  expect(above).toHaveLength(17);
});

test.each([
  [
    "I run a small server in Taipei, we'd like the reserve figures every Thursday evening in Chinese in #macro, can you set that up and alert us when SOFR goes above IORB by 10bp?",
    '/weekly on language:zh-TW and /alert add series:SOFR-IORB when:above value:10bp',
  ],
  [
    'post the weekly reserves here and alert us when the TGA tops 1tn',
    '/weekly on and /alert add series:WDTGAL when:above value:1tn',
  ],
  [
    '每周四发准备金数据到这个频道，另外准备金跌破2.8万亿时提醒我们',
    '/weekly on 和 /alert add series:WRBWFRBL when:below value:2.8tn',
  ],
])('two things wanted in one breath are both named: %s', async (question, lines) => {
  expect((await told(question)).lead.endsWith(lines)).toBe(true);
});

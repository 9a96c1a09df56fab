import { expect, test } from 'vitest';
import type { SeriesId } from '../../src/series/catalog.ts';
import { type Day, day, iso } from '../../src/values/day.ts';
import { asOf, each } from '../../src/values/points.ts';
import { ask, botOn, facts, snapshot, TODAY } from '../world.ts';

/** The last of some questions, each of which follows on the ones before it. */
const then = async (turns: readonly string[], today = TODAY) => {
  const args = { question: turns.at(-1)!, ...(turns.length > 1 && { after: turns.slice(0, -1).join('\n') }) };
  const asked = { command: 'ask', args, locale: 'en' };
  const { lead, figures, aside } = await (today === TODAY ? ask(asked) : (await botOn(today)).ask(asked));
  return { lead, day: figures?.[0]?.day, value: (figures?.[0]?.value as { value?: number } | undefined)?.value, aside };
};

/** The first day a lead names, as it is written in either language. */
const dayTold = (lead: string): string => {
  const [, year, month, dom] = /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(lead) ?? [];
  if (year !== undefined) return `${year}-${month!.padStart(2, '0')}-${dom!.padStart(2, '0')}`;
  return iso(Date.parse(`${/[A-Z][a-z]{2} \d{1,2}, \d{4}/.exec(lead)![0]} UTC`) / 86_400_000);
};

/** The last figure held by a day. */
const held = (id: SeriesId, by: Day) => asOf(snapshot[id], by)!;

test.each([
  ['2026-03-12', ['how high are reserves', 'the week before'], 'reservesWednesday', 7],
  ['2025-07-10', ['total assets?', 'a week before'], 'totalAssets', 7],
  ['2026-03-12', ['准备金现在多少', '前一周呢'], 'reservesWednesday', 7],
  [TODAY, ['准备金周均值多少', '前一周呢'], 'reservesAverage', 7],
  [TODAY, ['effr now', 'the week before'], 'effr', 7],
  [TODAY, ['TGA?', '前一週呢'], 'tgaWednesday', 7],
] as const)('on %s a week before the latest figure is a week before the newest there is: %s', async (today, turns, id, days) => {
  const newest = held(id, day(today));
  const before = held(id, newest.day - days);
  expect(await then(turns, today)).toMatchObject({ day: iso(before.day), value: before.value });
});

test('the day before the latest figure of a rate is the figure before it, and so is the one before that', async () => {
  // What was traded on a day is published the morning after.
  const [third, second] = [...each(snapshot.sofr)].filter(({ day: at }) => at < day(TODAY)).slice(-3);
  expect(await then(['sofr now', 'the day before'])).toMatchObject({ day: iso(second!.day), value: second!.value });
  expect(await then(['sofr now', 'the day before', 'and the day before that'])).toMatchObject({
    day: iso(third!.day),
    value: third!.value,
  });
});

/** The highest of a series before it was first reached, so often over. */
const recordBefore = (id: SeriesId, times: number) => {
  let all = [...each(snapshot[id])];
  for (let i = 0; i < times; i++) {
    const highest = Math.max(...all.map(({ value }) => value));
    all = all.slice(
      0,
      all.findIndex(({ value }) => value === highest),
    );
  }
  const highest = Math.max(...all.map(({ value }) => value));
  return all.findLast(({ value }) => value === highest)!;
};

test.each([
  ['onRrp', 1, ['what is the record use of on rrp', 'what was the record before that']],
  ['onRrp', 2, ['what is the record use of on rrp', 'what was the record before that', 'and before that']],
  ['sofr', 1, ['highest SOFR ever', 'before that']],
  ['reservesWednesday', 1, ['准备金历史最高', '在那之前的纪录呢']],
  ['totalAssets', 1, ['總資產歷史最高', '再之前呢']],
] as const)('before a record was another one: %s, %i back', async (id, times, turns) => {
  const record = recordBefore(id, times);
  expect(await then(turns)).toMatchObject({ day: iso(record.day), value: record.value });
});

/** The last days of the runs above a level, the newest first. */
const runsAbove = (values: readonly { readonly day: Day; readonly value: number }[], level: number) =>
  values.filter(({ value }, i) => value > level && !((values[i + 1]?.value ?? level) > level)).toReversed();

test.each([
  [1, ['when was the last time srf was used', 'before that']],
  [2, ['最近一次动用常备回购是什么时候', '再上一次', '再上一次']],
] as const)('before the last time was another one, %i back', async (times, turns) => {
  const run = runsAbove([...each(snapshot.srf)], 500e6)[times]!;
  expect((await then(turns)).aside).toContain('find:last side:above level:500m to:');
  expect(dayTold((await then(turns)).lead)).toBe(iso(run.day));
});

const spread = () =>
  [...each(snapshot.sofr)].flatMap(({ day: at, value }) => {
    const iorb = asOf(snapshot.iorb, at);
    return iorb ? [{ day: at, value: Math.round((value - iorb.value) * 100) }] : [];
  });

test('whether it has been so since is told of the days after the last time', async () => {
  const last = runsAbove(spread(), 0)[0]!.day;
  for (const turns of [
    ['when was SOFR last above IORB', 'has it been back above since'],
    ['when was SOFR last above IORB', 'any since?'],
    ['上次SOFR高于IORB是什么时候', '之后还有过吗'],
  ])
    expect(await then(turns)).toMatchObject({
      lead: expect.stringMatching(/^(?:No\. .*never above|并非如此。.*从未高于)/),
      aside: expect.stringContaining(`from:${iso(last + 1)}`),
    });
});

test('whether it came back since it first fell is told of the days after that, on the other side', async () => {
  const back = [...each(snapshot.reservesWednesday)].findLast(({ value }) => value > 3e12)!;
  expect(back.day).toBeGreaterThan(day('2022-09-28'));
  const { lead, aside } = await then(['when did reserves first fall below 3tn', 'has it been back above since']);
  expect(lead).toMatch(/^Yes\. .*last above \$3 tn on Sep 9, 2026/);
  expect(iso(back.day)).toBe('2026-09-09');
  expect(aside).toContain('side:above level:3tn from:2022-09-29');
});

test('after the first time comes the second one', async () => {
  const all = [...each(snapshot.reservesWednesday)].filter(({ day: at }) => at >= day('2022-06-01'));
  const falls = all.filter(({ value }, i) => value < 3e12 && all[i - 1]!.value >= 3e12);
  expect(dayTold((await then(['when did reserves first fall below 3tn', 'and the second time'])).lead)).toBe(
    iso(falls[1]!.day),
  );
});

const { meetings = [], rates } = facts.policy;
const over = meetings.filter(({ statement }) => statement <= TODAY);

test.each([
  [1, ['when is the next fomc', 'and the last one']],
  [2, ['when was the last FOMC meeting', 'and the meeting before that']],
  [3, ['when was the last FOMC meeting', 'and the meeting before that', 'and the one before that']],
  [2, ['when was the FOMC meeting before last']],
  [2, ['下一次FOMC什么时候', '上一次会呢', '再上一次会']],
  [2, ['上上次会议什么时候']],
] as const)('the %ith to last meeting is named: %s', async (nth, turns) => {
  const { lead } = await then(turns);
  expect(lead).toMatch([/^The last FOMC|^上一次/, /before the last one ended|^再上一次/, /third to last/][nth - 1]!);
  expect(dayTold(lead)).toBe(over.at(-nth)!.statement);
});

test.each([
  [1, 'raised', ['what did the FOMC decide at the last meeting']],
  [2, 'left', ['what did the FOMC decide at the last meeting', 'and the one before']],
  [2, 'left', ['最近一次FOMC会议决定了什么', '再上一次会']],
  [2, 'left', ['what happened at the July 2026 meeting']],
] as const)('what was decided at the %ith to last meeting is told first', async (nth, did, turns) => {
  const { statement } = over.at(-nth)!;
  const step = rates.findLast(({ from }) => day(from) <= day(statement) + 1)!;
  const { lead } = await then(turns);
  expect(lead).toMatch(new RegExp(`^At the meeting that ended on .*the FOMC ${did} the target range|^FOMC在.*维持在`));
  expect(dayTold(lead)).toBe(statement);
  expect(lead).toContain(`${step.bottom.toFixed(2)}%–${step.top.toFixed(2)}%`);
  expect(day(step.from) === day(statement) + 1).toBe(did === 'raised');
});

test.each([
  ['up', ['when was the last hike', 'and the one before that']],
  ['up', ['上次加息是什么时候', '再上一次']],
  ['down', ['when did they last cut', 'and before that?']],
] as const)('before the last move %s was another one', async (way, turns) => {
  const moves = rates.filter(({ top }, i) => {
    const by = top - (rates[i - 1]?.top ?? top);
    return way === 'up' ? by > 0 : by < 0;
  });
  const { lead } = await then(turns);
  expect(dayTold(lead)).toBe(moves.at(-2)!.from);
});

test.each([
  [['when did the first QT end']],
  [['when did QT end', 'and the first QT']],
  [['is QT over', 'and QT1?']],
  [['QT什么时候结束的', '第一轮呢']],
] as const)('the first runoff ended when it did: %s', async (turns) => {
  const ended = facts.policy.regimes.find(({ id }) => id === 'qt1')!.to!;
  expect(ended).toBe('2019-08-01');
  expect((await then(turns)).lead).toMatch(
    /^(?:Yes\. )?QT is over: it ended on Aug 1, 2019\.|^缩表已于2019年8月1日结束。/,
  );
});

test('what QT was asked of is asked of the other one', async () => {
  expect((await then(['when did QT end', 'and the first QT', 'and the second one'])).lead).toContain('Dec 1, 2025');
  expect((await then(['when did QT start', 'and the first one'])).lead).toMatch(/^QT1 began on Oct 1, 2017\./);
});

test.each([
  ['alert me when reserves fall below 2.8 trillion', 'stop it again'],
  ['alert me when SOFR is above IORB', 'remove it'],
  ['ping me when TGA goes over 1tn', 'cancel that please'],
  ['準備金跌破2.8兆提醒我', '取消'],
  ['SOFR突破4%叫我', '算了不要了'],
])('an alert that was asked for goes again by /alert remove: %s, then: %s', async (...turns) => {
  expect((await then(turns)).lead).toMatch(/\/alert remove$/);
});

test('an alert that was asked for is changed by another level', async () => {
  const { lead } = await then(['alert me when reserves fall below 2.8 trillion', 'make it 2.9']);
  expect(lead).toMatch(/\/alert add series:WRBWFRBL when:below value:2\.9tn$/);
});

test('a percentile of SOFR by its code is that percentile', async () => {
  for (const question of ['SOFR99', 'sofr99 now']) expect((await then([question])).aside).toContain('series:SOFR99 ');
  const { value, aside, day: at } = await then(['SOFR99', '比IORB高多少']);
  expect(aside).toContain('series:SOFR99-IORB');
  expect(value).toBeCloseTo((held('sofr99', day(at!)).value - held('iorb', day(at!)).value) * 100, 6);
});

test.each([
  ['SOFR high and low in September', 'sofr'],
  ['準備金9月最高和最低', 'reservesWednesday'],
  ['TGA highest and lowest in September', 'tgaWednesday'],
] as const)('where both extremes are asked for, both are told: %s', async (question, id) => {
  const values = [...each(snapshot[id])].filter(({ day: at }) => at >= day('2026-09-01') && at <= day('2026-09-30'));
  const [lowest, highest] = [Math.min, Math.max].map((of) => of(...values.map(({ value }) => value)));
  const { lead, aside } = await then([question]);
  expect(aside).toContain('tell:both');
  for (const one of [lowest!, highest!])
    expect(lead).toContain(one > 1e12 ? (one / 1e12).toFixed(2) : one > 1e9 ? (one / 1e9).toFixed(1) : one.toFixed(2));
});

test('both extremes are told of what is named next, and one where one is', async () => {
  const first = 'SOFR high and low in September';
  expect((await then([first, 'and for EFFR'])).aside).toContain(
    'series:EFFR find:highest from:2026-09-01 to:2026-09-30 tell:both',
  );
  const { lead, aside } = await then([first, 'just the low']);
  expect(aside).not.toContain('tell:both');
  expect(lead).not.toContain('highest was');
});

test.each([
  [TODAY, 'reserves on Oct 7', 'reservesAverage', '2026-10-07'],
  [TODAY, '10月7日準備金', 'reservesAverage', '2026-10-07'],
  [TODAY, 'tga on june 30 2026', 'tgaDaily', '2026-06-30'],
  [TODAY, 'TGA at the end of Q2 2026', 'tgaDaily', '2026-06-30'],
] as const)('on %s a day the Wednesday level has no figure of is told by the measure that has one: %s', async (today, question, id, at) => {
  const figure = held(id, day(at));
  expect(iso(figure.day)).toBe(at);
  const answer = await then([question], today);
  expect(answer).toMatchObject({ day: at, value: figure.value });
  // The level before that day is told too.
  expect(answer.lead).toMatch(/last figure before|此前最近一期/);
});

test('a day that has its own figure is told by it alone', async () => {
  const { lead } = await then(['tga on sep 30 2026']);
  expect(lead).toMatch(/^The Treasury General Account \(Wednesday level\) was [^.]*\.\d bn on Sep 30, 2026\.$/);
});

test('a percentile is a figure, whoever asks what it is', async () => {
  expect((await then(['what is the 99th percentile of sofr'])).aside).toContain('/history series:SOFR99 find:latest');
});

test.each([
  [['when is h41 out', 'and in london time'], /which is 9:30 PM in London/],
  [['when is h41 out', 'and in london time', 'tokyo?'], /which is 5:30 AM on Oct 16, 2026 in Tokyo/],
  [['SOFR几点公布', '那伦敦时间呢'], /即伦敦时间2026年10月9日13:00/],
])('a publication that was asked about is told at the place named next: %s', async (turns, told) => {
  expect((await then(turns)).lead).toMatch(told);
});

test('whether one rate is above another is a yes or no, also of the rate before', async () => {
  const [sofr, iorb] = [held('sofr', day('2026-10-07')), held('iorb', day('2026-10-07'))];
  expect(sofr.value).toBeLessThan(iorb.value);
  expect((await then(['sofr', 'is it above iorb'])).lead).toMatch(/^No\. /);
  expect((await then(['SOFR是多少', '比IORB低吗'])).lead).toMatch(/^是的。/);
});

test('before a range was last changed it was changed before', async () => {
  const moves = rates.filter(({ top }, i) => i > 0 && top !== rates[i - 1]!.top);
  expect(dayTold((await then(['fed funds range', 'when was it last changed', 'before that'])).lead)).toBe(
    moves.at(-2)!.from,
  );
});

test.each([
  [['TGA今年最高', '那天准备金多少'], 'tgaWednesday', '2026-01-01', TODAY, 'reservesWednesday'],
  [['TGA今年最高', '那天准备金多少', '当天SOFR呢'], 'tgaWednesday', '2026-01-01', TODAY, 'sofr'],
  [['highest SOFR in 2025', 'total assets that day'], 'sofr', '2025-01-01', '2025-12-31', 'totalAssets'],
  [['highest SOFR in 2025', 'reserves that day', 'and srf then?'], 'sofr', '2025-01-01', '2025-12-31', 'srf'],
] as const)('on the day of a record another figure is that of the day: %s', async (turns, id, from, to, other) => {
  const span = [...each(snapshot[id])].filter(({ day: at }) => at >= day(from) && at <= day(to));
  const highest = Math.max(...span.map(({ value }) => value));
  const at = span.findLast(({ value }) => value === highest)!.day;
  expect((await then(turns)).value).toBe(held(other, at).value);
});

test.each([
  [TODAY, ['fed balance sheet', 'same week last year'], 'totalAssets'],
  ['2026-03-12', ['tga', 'same week last year'], 'tgaWednesday'],
  [TODAY, ['准备金现在', '去年同期呢'], 'reservesWednesday'],
] as const)('on %s the same a year ago is 52 weeks before the newest: %s', async (today, turns, id) => {
  const newest = (await then(turns.slice(0, 1), today)).day ?? iso(held(id, day(today)).day);
  expect(await then(turns, today)).toMatchObject({
    day: iso(day(newest) - 364),
    value: held(id, day(newest) - 364).value,
  });
});

test.each([
  [['聯準會總資產', '最高點', '跌了多少'], 'totalAssets'],
  [['reserves peak', 'how far below now'], 'reservesWednesday'],
  [['RRP peak', 'down how much'], 'onRrp'],
] as const)('how far it has come since its record is told from the day of that: %s', async (turns, id) => {
  const record = recordBefore(id, 0);
  const newest = held(id, day(TODAY));
  expect((await then(turns)).aside).toContain(`find:change from:${iso(record.day)}`);
  expect((await then(turns)).value).toBe(newest.value - record.value);
});

test('a change since a year before the newest figure begins with that figure', async () => {
  const year = await then(['fed holdings of bills', 'a year ago']);
  const { aside } = await then(['fed holdings of bills', 'a year ago', 'change']);
  expect(aside).toContain(`find:change from:${year.day}`);
});

test('an alert is taken away by its number, after the list of them', async () => {
  expect((await then(["what's my alert list", 'delete number 2'])).lead).toMatch(/\/alert remove number:2$/);
});

test('how far two rates were apart on the day of a record is told of that day', async () => {
  const record = recordBefore('srf', 0);
  const apart = (held('sofr', record.day).value - held('iorb', record.day).value) * 100;
  const { value, day: at } = await then(['srf最大用量', '那天SOFR多少', '比IORB高多少']);
  expect(at).toBe(iso(record.day));
  expect(value).toBeCloseTo(apart, 6);
});

test.each([
  [['when did RMP start'], /^RMP began on Dec 12, 2025\./],
  [['when did bill buying start'], /^RMP began on Dec 12, 2025\./],
  [['RMP什么时候开始的'], /^准备金管理购买始于2025年12月12日。/],
  [['when did QT start'], /^QT began on Jun 1, 2022\./],
])('what began is told of what is asked about: %s', async (turns, told) => {
  expect(facts.policy.regimes.find(({ id }) => id === 'rmp')!.from).toBe('2025-12-12');
  expect((await then(turns)).lead).toMatch(told);
});

test.each([
  [['lowest reserves in 2025', 'back above 3tn since?'], 'reservesWednesday', 3e12, 'above', '2025-10-29'],
  [['準備金2025年最低', '之後站上過3兆嗎'], 'reservesWednesday', 3e12, 'above', '2025-10-29'],
  [['TGA highest this year', 'has it been below 900bn since'], 'tgaWednesday', 900e9, 'below', '2026-04-22'],
] as const)('whether it passed a level since an extreme is told of the days from that on: %s', async (turns, id, level, side, from) => {
  const passes = ({ value }: { readonly value: number }) => (side === 'above' ? value > level : value < level);
  const last = [...each(snapshot[id])].findLast(passes)!;
  expect(last.day).toBeGreaterThan(day(from));
  const { lead, aside } = await then(turns);
  expect(aside).toContain(`side:${side} `);
  expect(aside).toContain(`from:${from}`);
  expect(lead).toMatch(/^(?:Yes\. |是的。)/);
  expect(dayTold(lead)).toBe(iso(last.day));
});

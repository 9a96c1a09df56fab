import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountOf, storyInLead, storyOf } from '../../commands/shared/story.ts';
import type { Snapshot } from '../../src/bundle/snapshot.ts';
import { factorSeries } from '../../src/measures/factors.ts';
import { movers } from '../../src/measures/movers.ts';
import { day, iso } from '../../src/values/day.ts';
import { each, on, pointsOf } from '../../src/values/points.ts';
import { type Quantity, signed, usd } from '../../src/values/quantity.ts';
import { ask, botOn, snapshot, TODAY } from '../world.ts';

const value = (cell: unknown) => (cell as Quantity).value;

test('the effects and the residual add up to the change in reserves, to the dollar', async () => {
  const { table, lead, figures } = await ask({ command: 'drivers' });
  const [reserves, ...parts] = [...table!.rows].reverse();
  expect(value(reserves![3])).toBe(-88_236_000_000);
  expect(parts.reduce((sum, row) => sum + value(row[3]), 0)).toBe(-88_236_000_000);
  expect(lead).toBe(
    'Reserves (Wednesday level) fell $88.2 bn from Sep 23, 2026 to Sep 30, 2026: the Treasury’s account rose $36.7 bn, the foreign repo pool rose $30.1 bn.',
  );
  expect(figures!.map(({ label, value }) => [label, (value as Quantity).value])).toEqual([
    ['Other rev. repos, effect', -11_078_000_000],
    ['Securities, effect', -6_491_000_000],
  ]);
});

test('the levels are the published ones', async () => {
  const { table } = await ask({ command: 'drivers', args: { week: '2026-09-30' } });
  const level = (name: string) => value(table!.rows.find(([label]) => label === name)![1]) / 1e6;
  expect(level('Securities')).toBe(6_464_597);
  expect(level('Loans')).toBe(8_804);
  expect(level('Treasury (TGA)')).toBe(984_046);
  expect(level('Foreign repo pool')).toBe(350_344);
  expect(level('Other rev. repos')).toBe(11_539);
  expect(level('Currency')).toBe(2_482_756);
  expect(level('Reserves')).toBe(2_881_686);
});

test.each([
  ['2026-09-28', 'Monday'],
  ['2026-09-30', 'Wednesday'],
  ['2026-10-02', 'Friday'],
])('any day of a week means its Wednesday, and the answer says so: %s, a %s', async (week) => {
  const answer = await ask({ command: 'drivers', args: { week } });
  expect(answer.lead).toContain('from Sep 23, 2026 to Sep 30, 2026');
  expect(answer.notes!.some((note) => note.includes('is not a Wednesday; Wednesday, Sep 30, 2026, is used'))).toBe(
    week !== '2026-09-30',
  );
});

test('a week without its Wednesday is told by the latest one, and whether it is only not held is told by the release calendar', async () => {
  const asked = (week: string) => ask({ command: 'drivers', args: { week } });
  for (const week of ['2026-10-05', '2026-10-14'])
    expect((await asked(week)).lead).toContain('from Sep 23, 2026 to Sep 30, 2026');
  // Wednesday, October 7 came out on the afternoon before this evening.
  expect((await asked('2026-10-05')).notes![0]).toBe(
    'The Wednesday of Oct 5, 2026 is published and not held here yet; the latest one held, Sep 30, 2026, is used.',
  );
  expect((await asked('2026-10-14')).notes![0]).toBe(
    'The Wednesday of Oct 14, 2026 is not published yet; the latest one, Sep 30, 2026, is used.',
  );
});

test('a week that is named and held grows no older, and one that stands for another does', async () => {
  const bot = await botOn('2026-11-28');
  const lead = async (week: string) => (await bot.ask({ command: 'drivers', args: { week } })).lead;
  expect(await lead('2026-09-30')).toMatch(/^Reserves \(Wednesday level\) fell/);
  expect(await lead('2026-11-11')).toMatch(/^The latest figure held is of Sep 30, 2026/);
});

test('a rising week is told by what gave reserves, and a fall by what took them', async () => {
  const lead = async (week: string) => (await ask({ command: 'drivers', args: { week } })).lead;
  expect(await lead('2026-05-06')).toBe(
    'Reserves (Wednesday level) rose $132.3 bn from Apr 29, 2026 to May 6, 2026: the Treasury’s account fell $125.3 bn.',
  );
  expect(await lead('2026-09-16')).toBe(
    'Reserves (Wednesday level) fell $115.0 bn from Sep 9, 2026 to Sep 16, 2026: the Treasury’s account rose $148.0 bn, partly offset as the foreign repo pool fell $30.8 bn.',
  );
});

test('an earlier week is stamped with its own day and its own release', async () => {
  const { asOf, freshness, chart } = await ask({ command: 'drivers', args: { week: '2026-09-16' } });
  expect({ asOf, published: freshness?.publishedAt, chart: chart?.asOf }).toEqual({
    asOf: '2026-09-16',
    published: '2026-09-17T20:30:00.000Z',
    chart: '2026-09-16',
  });
});

test('the other side of the story is told in Chinese too', async () => {
  const lead = async (locale: string) => (await ask({ command: 'drivers', args: { week: '2026-09-16' }, locale })).lead;
  expect(await lead('zh-CN')).toMatch(
    /^2026年9月9日至2026年9月16日，准备金（周三余额）减少.*；同时外国官方逆回购减少308亿美元，部分抵消。$/,
  );
  expect(await lead('zh-TW')).toMatch(/，準備金（週三餘額）減少.*；同時外國官方附賣回減少308億美元，部分抵銷。$/);
});

test('days before the figures say from when they are held, and offer a pair that can be told', async () => {
  const answer = await ask({ command: 'drivers', args: { from: '2010-06-02', to: '2023-03-15' } });
  expect(answer).toMatchObject({
    mood: 'trouble',
    lead: 'This can be told between Wednesdays from Jan 7, 2015 to Sep 30, 2026: no figure of reserves (Wed) is held for Jun 2, 2010.',
  });
  expect(answer.actions).toEqual([
    expect.objectContaining({ kind: 'ask', command: 'drivers', args: { from: '2015-01-07', to: '2023-03-15' } }),
  ]);
  expect((await ask(answer.actions![0]!)).mood).toBe('calm');
});

test('every pair of Wednesdays within the range a refusal names is told, whole or in outline, and adds up', async () => {
  const days = [...snapshot.reservesWednesday.days].map(iso);
  const pairs = fc
    .uniqueArray(fc.nat(days.length - 1), { minLength: 2, maxLength: 2 })
    .map((pair) => pair.toSorted((a, b) => a - b).map((i) => days[i]!));
  await fc.assert(
    fc.asyncProperty(pairs, async ([from, to]) => {
      const { mood, table } = await ask({ command: 'drivers', args: { from, to } });
      expect(mood).toBe('calm');
      const [reserves, ...parts] = [...table!.rows].reverse();
      expect(parts.reduce((sum, row) => sum + value(row[3]), 0)).toBe(value(reserves![3]));
    }),
    { numRuns: 60, examples: [[['2022-03-16', '2026-09-30']], [['2019-09-11', '2026-09-30']]] },
  );
});

test('a Wednesday one line lacks is told from the one before, which is named', async () => {
  const hole = day('2023-03-08');
  const totalAssets = pointsOf(
    [...each(snapshot.totalAssets)].flatMap((p) => (p.day === hole ? [] : [[p.day, p.value]])),
  );
  const { ask } = await botOn(TODAY, Object.create(snapshot, { totalAssets: { value: totalAssets } }));
  const { lead, notes } = await ask({ command: 'drivers', args: { from: '2023-03-10', to: '2023-03-15' } });
  expect(lead).toContain('from Mar 1, 2023 to Mar 15, 2023');
  expect(notes![0]).toBe('Not all lines are held for Wednesday, Mar 8, 2023; the one before, Mar 1, 2023, is used.');
});

test('two days of one week say that one Wednesday stands for both, and offer its week', async () => {
  const answer = await ask({ command: 'drivers', args: { from: '2022-03-16', to: '2022-03-19' } });
  expect(answer.lead).toBe('One Wednesday, Mar 16, 2022, stands for both days: nothing is published between them.');
  expect(answer.actions![0]!.args).toEqual({ from: '2022-03-09', to: '2022-03-16' });
});

test('days in the wrong order are told kindly', async () => {
  expect(await ask({ command: 'drivers', args: { from: '2026-09-30', to: '2026-09-23' } })).toMatchObject({
    mood: 'trouble',
    ephemeral: true,
  });
});

test('the latest week is told even when reserves are older than today', async () => {
  const { ask } = await botOn('2026-11-22');
  expect((await ask({ command: 'drivers', locale: 'zh-CN' })).lead).toContain('准备金（周三余额）减少882亿美元');
});

test.each([
  ['2019-09-18', 'the Treasury’s account rose $119.5 bn, partly offset as the Fed’s repos rose $75 bn.'],
  ['2020-03-18', 'the Fed’s loans and other assets rose $277.1 bn, securities held by the Fed rose $112.6 bn'],
  ['2023-03-15', 'the Fed’s loans and other assets rose $305.3 bn, ON RRP fell $137.4 bn.'],
])('a week without the weekly factors is told in outline, and says so: %s', async (week, told) => {
  const answer = await ask({ command: 'drivers', args: { week } });
  expect(answer.lead).toContain(told);
  expect(answer.notes!.join()).toContain('so this is an outline');
  const [reserves, ...parts] = [...answer.table!.rows].reverse();
  expect(parts.reduce((sum, row) => sum + value(row[3]), 0)).toBe(value(reserves![3]));
});

test('asked on the day itself, before the factors were held at all, the week is told too', async () => {
  const { ask } = await botOn('2019-09-23');
  expect((await ask({ command: 'drivers' })).lead).toMatch(
    /^Reserves \(Wednesday level\) fell \$73\.2 bn from Sep 11, 2019/,
  );
});

test('repos have a line of their own where operations are held', async () => {
  const { table, notes } = await ask({ command: 'drivers', args: { week: '2025-12-31' } });
  const repos = table!.rows.find(([label]) => label === 'Repos')!;
  expect([value(repos[1]), value(repos[3])]).toEqual([74_600_000_000, 74_097_000_000]);
  expect(notes!.join()).toContain('Repos are what the day’s operations accepted');
  const later = await ask({ command: 'drivers', args: { week: '2026-09-30' } });
  expect(later.table!.rows.map(([label]) => label)).not.toContain('Repos');
  expect(later.notes!.join()).toContain('Repos are part of “other supplying” here');
});

test('in every week held the story accounts for nine tenths of the change, or says what it leaves', () => {
  const days = [...snapshot.reservesWednesday.days].slice(1);
  for (const to of days) {
    const account = accountOf(snapshot, to - 7, to)!;
    const { pushed, against } = movers(account.lines, account.change);
    const named = [...pushed, ...against].reduce((sum, { effect }) => sum + effect, 0);
    const left = storyOf(account).left?.value ?? 0;
    expect(Math.abs(account.change - named - left), iso(to)).toBeLessThanOrEqual(Math.abs(account.change) / 10);
    expect(
      account.lines.reduce((sum, { effect }) => sum + effect, account.rest),
      iso(to),
    ).toBe(account.change);
  }
  expect(days.length).toBeGreaterThan(600);
});

test('where the repo balance of H.4.1 is held it is the line, and the answer says which it is', async () => {
  const week = [day('2025-12-24'), day('2025-12-31')] as const;
  const repurchases = pointsOf([
    [week[0], 0],
    [week[1], 74_605e6],
  ]);
  const lineOf = async (figures: Snapshot) => {
    const answer = await (await botOn(TODAY, figures)).ask({ command: 'drivers', args: { week: '2025-12-31' } });
    return [answer.table!.rows.find(([label]) => label === 'Repos')![3], answer.notes!.join(' ')] as const;
  };
  const [balance, told] = await lineOf(Object.create(snapshot, { repurchases: { value: repurchases } }));
  expect([balance, told]).toEqual([signed(usd(74_605e6)), expect.stringContaining('the balance H.4.1 publishes')]);
  const [operations, toldOf] = await lineOf(snapshot);
  expect(operations).not.toEqual(balance);
  expect(toldOf).toContain('what the day’s operations accepted');
});

test('a question that takes the wrong way for granted is put right first, in every language', async () => {
  const lead = async (question: string, locale: string) =>
    (await ask({ command: 'ask', args: { question }, locale })).lead;
  expect(await lead('上上周准备金为什么下降', 'zh-CN')).toMatch(
    /^这段时间准备金并未减少。2026年9月16日至2026年9月23日，准备金（周三余额）增加484亿美元/,
  );
  expect(await lead('為什麼上週準備金增加', 'zh-TW')).toMatch(/^這段期間準備金並未增加。/);
  expect(await lead('why did reserves rise last week', 'en')).toMatch(
    /^No: reserves did not rise over these days\. Reserves \(Wednesday level\) fell \$88\.2 bn/,
  );
  expect(await lead('why did reserves fall last week', 'en')).toMatch(/^Reserves \(Wednesday level\) fell/);
});

test('the week to Mar 5, 2025 leaves less than a tenth of what pushed untold, or says how much it leaves', async () => {
  const { change, pushed, against, left } = storyOf(accountOf(snapshot, day('2025-02-26'), day('2025-03-05'))!);
  const named = [...pushed, ...against].reduce((sum, { by }) => sum + Math.abs(by.value), 0);
  expect([change.value, left?.value]).toEqual([419_000_000, expect.any(Number)]);
  expect(Math.abs(left!.value)).toBeLessThan(named / 5);
  const { lead, figures } = await ask({ command: 'drivers', args: { week: '2025-03-05' } });
  expect(lead).toMatch(/the Treasury’s account fell \$45\.7 bn/);
  expect(figures!.map(({ value }) => (value as Quantity).value)).toEqual([
    -9_888_000_000, -9_768_000_000, -12_222_000_000,
  ]);
});

test('in every week held the sentence names two at most, and what stands beside it tells the rest', () => {
  for (const to of [...snapshot.reservesWednesday.days].slice(1)) {
    const account = accountOf(snapshot, to - 7, to)!;
    const { story, beside } = storyInLead(account);
    const inLead = [...story.pushed, ...story.against].map(({ line }) => line);
    expect(inLead.length, iso(to)).toBeLessThanOrEqual(2);
    expect(beside.movers.length, iso(to)).toBeLessThanOrEqual(2);
    const named = account.lines
      .filter(({ line }) => inLead.includes(line))
      .reduce((sum, { effect }) => sum + effect, 0);
    const besides = beside.movers.reduce((sum, { effect }) => sum + effect, 0);
    const rest = account.change - named - besides - (story.left?.value ?? 0) - (beside.rest ?? 0);
    expect(Math.abs(rest), iso(to)).toBeLessThanOrEqual(Math.abs(account.change) / 10);
  }
});

test.each([
  '2019-09-18',
  '2020-03-18',
  '2023-03-15',
])('the week to %s is told in outline, and whole where its weekly factors are held, as a live history has them', async (week) => {
  const wednesday = day(week);
  const told = async (figures: Snapshot) => (await botOn(TODAY, figures)).ask({ command: 'drivers', args: { week } });
  const rows = async (figures: Snapshot) => (await told(figures)).table!.rows.map(([label]) => label);
  expect(await rows(snapshot)).toEqual(expect.arrayContaining(['ON RRP', 'Not itemised']));
  const shipped = day('2025-01-01');
  // The levels of early 2025 stand for those of that week: what is told whole is what is held, not which week it is.
  const withFactors = Object.fromEntries(
    factorSeries.map((id) => {
      const early = [0, 7].map((after) => [wednesday - 7 + after, on(snapshot[id], shipped + after)!.value] as const);
      const own = [...each(snapshot[id])].filter(({ day: at }) => at < wednesday - 7 || at > wednesday);
      const rows = [...own.map(({ day: at, value: level }) => [at, level] as const), ...early];
      return [id, { value: pointsOf(rows.sort(([one], [other]) => one - other)) }];
    }),
  );
  const whole = await rows(Object.create(snapshot, withFactors));
  expect(whole).toEqual(expect.arrayContaining(['Currency', 'Foreign repo pool', 'Other absorbing']));
  expect(whole).not.toContain('Not itemised');
});

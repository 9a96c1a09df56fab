import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadFacts } from '../../src/bundle/load-facts.ts';
import { dataFolder } from '../../src/bundle/root.ts';
import type { DaySpan, Origin } from '../../src/series/facts.ts';
import { policyOn, purchaseOn, rateOn, regimeOn } from '../../src/series/policy.ts';
import { day, iso, parseDay } from '../../src/values/day.ts';
import { each, on } from '../../src/values/points.ts';
import { facts, snapshot } from '../bundled.ts';

const { policy, requirements, releases } = facts;

const dated: readonly Origin[] = [
  ...policy.regimes,
  ...policy.caps,
  ...policy.purchases,
  ...policy.rates,
  ...policy.events,
  ...requirements.flatMap(({ rows }) => rows),
  ...releases.rules,
  ...releases.exceptions,
  ...facts.administeredRates,
  ...facts.meetings,
  ...facts.estimates,
];

describe('the facts of record', () => {
  it('each say where they were read and when somebody last looked', () => {
    expect(dated.length).toBeGreaterThan(150);
    for (const { source, checked_at } of dated) {
      expect(source).toMatch(/^https?:\/\/\S+$|\(https:\/\/\S+\)$/);
      expect(parseDay(checked_at)).toBeGreaterThan(day('2026-10-01'));
    }
  });

  it('name no regime, rule or event in English only', () => {
    const texts = [
      ...policy.regimes.flatMap(({ label, about }) => [label, about]),
      ...policy.events.map(({ label }) => label),
      ...requirements.flatMap(({ name, base, rows }) => [
        name,
        base,
        ...rows.flatMap(({ note }) => (note ? [note] : [])),
      ]),
    ].filter(({ en }) => /[a-z]{4}/.test(en));
    for (const text of texts) {
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(text['zh-TW']).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('the regimes', () => {
  it('cover every day since November 2008, each day once', () => {
    const badly: string[] = [];
    for (let d = day('2008-11-25'); d <= day('2026-11-22'); d++) {
      const isoDay = iso(d);
      const covering = policy.regimes.filter(({ from, to }) => from <= isoDay && (to === undefined || isoDay < to));
      if (covering.length !== 1) badly.push(isoDay);
    }
    expect(badly).toEqual([]);
  });

  it.each([
    ['2009-06-01', 'qe'],
    ['2010-12-01', 'qe'],
    ['2012-01-01', 'reinvest'],
    ['2013-06-01', 'qe'],
    ['2016-01-01', 'reinvest'],
    ['2018-06-01', 'qt'],
    ['2019-09-17', 'reinvest'],
    ['2020-04-01', 'emergency'],
    ['2022-05-31', 'reinvest'],
    ['2022-06-01', 'qt'],
    ['2025-11-30', 'qt'],
    ['2025-12-01', 'reinvest'],
    ['2025-12-12', 'rmp'],
    ['2026-10-08', 'reinvest'],
  ])('on %s is %s', (isoDay, kind) => {
    expect(regimeOn(policy, isoDay)?.kind).toBe(kind);
  });

  it('claim nothing of the pause in reserve management purchases beyond what was announced', () => {
    expect(regimeOn(policy, '2026-10-08')?.statedThrough).toBe('2026-10-14');
    expect(purchaseOn(policy, '2026-10-08')).toMatchObject({ monthly: 0, statedThrough: '2026-10-14' });
    expect(policy.checked_at <= '2026-10-14').toBe(true);
  });

  it('begin runoff where the caps do and end it where they end', () => {
    const qt = policy.regimes.filter(({ kind }) => kind === 'qt');
    for (const { from, to } of qt) {
      expect(policy.caps.some((cap) => cap.from === from)).toBe(true);
      expect(policy.caps.find((cap) => cap.from === to)).toMatchObject({ treasuries: 0, mbs: 0 });
    }
  });
});

describe('the caps', () => {
  it.each([
    ['2022-06-01', 30, 17.5],
    ['2022-08-31', 30, 17.5],
    ['2022-09-01', 60, 35],
    ['2024-06-01', 25, 35],
    ['2025-04-01', 5, 35],
    ['2025-12-01', 0, 0],
    ['2018-10-01', 30, 20],
    ['2019-05-01', 15, 20],
  ])('on %s are %d bn of Treasuries and %d bn of MBS', (isoDay, treasuries, mbs) => {
    expect(policyOn(policy, isoDay).caps.at(-1)).toMatchObject({ treasuries: treasuries * 1e9, mbs: mbs * 1e9 });
  });
});

describe('policy as it stood on a day', () => {
  it('has nothing that had not begun, and no end that had not come', () => {
    const then = policyOn(policy, '2019-01-01');
    expect(then.regimes.at(-1)).toMatchObject({ kind: 'qt', from: '2017-10-01' });
    expect(then.regimes.at(-1)).not.toHaveProperty('to');
    expect(then.regimes.at(-2)).toMatchObject({ to: '2017-10-01' });
    expect([then.caps, then.rates].map((steps) => steps.every(({ from }) => from <= '2019-01-01'))).toEqual([
      true,
      true,
    ]);
    expect([then.purchases, then.events.filter(({ day }) => day > '2019-01-01')]).toEqual([[], []]);
  });

  it('is all of it once everything known has begun', () => {
    const told = policy.regimes.map(({ updates = [], about, ...regime }) => ({
      ...regime,
      about: updates.at(-1)?.about ?? about,
    }));
    expect(policyOn(policy, '9999-12-31')).toEqual({ ...policy, regimes: told });
  });
});

describe('the rate steps', () => {
  it('are those of the series, day by day', () => {
    for (const { day: d, value } of each(snapshot.targetTop)) {
      expect(rateOn(policy, iso(d))).toMatchObject({ top: value, bottom: on(snapshot.targetBottom, d)?.value });
    }
    for (const { day: d, value } of each(snapshot.iorb)) expect(rateOn(policy, iso(d))?.iorb).toBe(value);
  });

  it('put the interest on reserves ten basis points under the top of the range', () => {
    for (const { top, iorb } of policy.rates) {
      if (iorb !== undefined) expect(Math.round((top - iorb) * 100)).toBe(10);
    }
  });
});

describe('the rates the Fed sets', () => {
  it('pay on reserves what the series says, at each step', () => {
    for (const { from, iorb } of facts.administeredRates) {
      const held = on(snapshot.iorb, day(from));
      if (held) expect(iorb).toBe(held.value);
    }
  });

  it('ask the top of the range at the standing repo facility, and pay its bottom at ON RRP since December 2024', () => {
    for (const { from, standingRepo, onRrp } of facts.administeredRates) {
      if (standingRepo !== undefined) expect(on(snapshot.targetTop, day(from))!.value).toBe(standingRepo);
      const bottom = on(snapshot.targetBottom, day(from))!.value;
      expect(Math.round((onRrp - bottom) * 100)).toBe(from >= '2024-12-19' ? 0 : 5);
    }
  });
});

describe('the records among the events', () => {
  it.each([
    ['assetsPeak', 'totalAssets', 8_965_487e6],
    ['assetsLow', 'totalAssets', 6_535_781e6],
    ['reservesPeak', 'reservesAverage', 4_275_806e6],
    ['onRrpPeak', 'onRrp', 2_553.716e9],
    ['tgaPeak', 'tgaAverage', 1_816_687e6],
    ['srfRecord', 'srf', 74.6e9],
    ['srfMonthEnd', 'srf', 50.35e9],
    ['srfFebruary', 'srf', 30.5e9],
    ['repoRecord2020', 'repoAll', 152.75e9],
  ] as const)('%s stands on its day in the series', (id, series, value) => {
    const event = policy.events.find((known) => known.id === id)!;
    expect(on(snapshot[series], day(event.day))?.value).toBe(value);
  });
});

describe('the requirement rules', () => {
  const rows = (id: string) => requirements.find((rule) => rule.id === id)!.rows;
  const bounds = (isoDay: string) => {
    const row = rows('us').findLast(({ from, to }: DaySpan) => from <= isoDay && (to === undefined || isoDay < to));
    return row?.tranches.map(({ upTo, ratio }) => `${upTo ? Number(upTo) / 1e6 : '∞'}:${ratio}`).join(' ');
  };

  it.each([
    ['1992-03-31', '3.6:0 42.2:3 ∞:12'],
    ['1992-04-02', '3.6:0 42.2:3 ∞:10'],
    ['1994-06-01', undefined],
    ['2000-06-01', '5:0 44.3:3 ∞:10'],
    ['2008-06-01', undefined],
    ['2009-06-01', '10.3:0 44.4:3 ∞:10'],
    ['2010-06-01', '10.7:0 55.2:3 ∞:10'],
    ['2019-06-01', '16.3:0 124.2:3 ∞:10'],
    ['2020-01-15', '16.3:0 124.2:3 ∞:10'],
    ['2020-01-16', '16.9:0 127.5:3 ∞:10'],
    ['2020-03-25', '16.9:0 127.5:3 ∞:10'],
    ['2020-03-26', '16.9:0 127.5:0 ∞:0'],
    ['2026-10-08', '39.2:0 674.1:0 ∞:0'],
  ])('in the United States on %s are %s', (isoDay, expected) => {
    expect(bounds(isoDay)).toBe(expected);
  });

  it('in the euro area are 2% at first and 1% since 2012-01-18, less 100,000 euros', () => {
    expect(rows('ecb').map(({ from, tranches, allowance }) => [from, tranches[0]?.ratio, allowance])).toEqual([
      ['1999-01-01', '2', '100000'],
      ['2012-01-18', '1', '100000'],
      ['2023-09-20', '1', '100000'],
    ]);
  });

  it('in India went from 4% to 3% in four steps', () => {
    expect(rows('india').map(({ from, tranches }) => [from, tranches[0]?.ratio])).toEqual([
      ['2024-12-14', '4.25'],
      ['2024-12-28', '4'],
      ['2025-09-06', '3.75'],
      ['2025-10-04', '3.5'],
      ['2025-11-01', '3.25'],
      ['2025-11-29', '3'],
    ]);
  });
});

describe('a file of facts', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reservoir-facts-'));
    for (const name of ['policy', 'requirements', 'releases', 'administered-rates', 'meetings', 'estimates'])
      cpSync(join(dataFolder, `${name}.json`), join(folder, `${name}.json`));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  type Path = readonly (string | number)[];
  const spoil = (name: string, path: Path, value: unknown) => {
    const file = join(folder, `${name}.json`);
    const document = JSON.parse(readFileSync(file, 'utf8'));
    const holder = path.slice(0, -1).reduce((at, key) => at[key], document);
    if (value === undefined) delete holder[path.at(-1)!];
    else holder[path.at(-1)!] = value;
    writeFileSync(file, JSON.stringify(document));
  };

  it.each<[string, Path, unknown, RegExp]>([
    ['policy', ['regimes', 3, 'from'], '2011-07-32', /policy\.json:regimes\[3\]\.from: not a day/],
    [
      'policy',
      ['regimes', 3, 'from'],
      '2011-08-01',
      /policy\.json:regimes\[2\]\.to: ends on 2011-07-01, the next one begins on 2011-08-01/,
    ],
    [
      'policy',
      ['regimes', 15, 'to'],
      '2026-10-14',
      /regimes\[15\]\.to: ends on 2026-10-14, the next one begins on no day/,
    ],
    ['policy', ['regimes', 0, 'label', 'zh-TW'], undefined, /policy\.json:regimes\[0\]\.label\.zh-TW/],
    ['policy', ['regimes', 0, 'about', 'en'], ' ', /policy\.json:regimes\[0\]\.about\.en: empty/],
    ['policy', ['caps', 2, 'source'], undefined, /policy\.json:caps\[2\]\.source/],
    ['policy', ['caps', 1, 'from'], '2017-09-01', /policy\.json:caps\[1\]: 2017-09-01 does not come after 2017-10-01/],
    ['policy', ['events', 1, 'id'], 'rangeZero', /policy\.json:events\[1\]\.id: rangeZero is there twice/],
    ['policy', ['rates', 0, 'checked_at'], 'yesterday', /policy\.json:rates\[0\]\.checked_at: not a day/],
    ['policy', ['regimes', 0, 'extra'], 1, /policy\.json:regimes\[0\]: .*extra/],
    [
      'requirements',
      [0, 'rows', 0, 'tranches', 1, 'upTo'],
      '3400000',
      /requirements\.json:\[0\]\.rows\[0\]\.tranches\[1\]\.upTo: 3400000 is not above 3400000/,
    ],
    ['requirements', [0, 'rows', 0, 'tranches', 2, 'upTo'], '9', /only the last tranche is without a bound/],
    [
      'requirements',
      [1, 'rows', 0, 'to'],
      '2013-01-01',
      /requirements\.json:\[1\]\.rows\[0\]\.to: has not ended by 2012-01-18/,
    ],
    ['requirements', [2, 'currency'], 'rupee', /requirements\.json:\[2\]\.currency: not a currency code/],
    ['releases', ['rules', 0, 'time'], '4:30 pm', /releases\.json:rules\[0\]\.time: not a time of day/],
    ['releases', ['rules', 0, 'businessDays'], 1, /releases\.json:rules\[0\]: needs days or businessDays/],
    ['releases', ['rules', 0], undefined, /releases\.json:rules/],
    ['releases', ['exceptions', 0, 'actual'], '2021-11-31', /releases\.json:exceptions\[0\]\.actual: not a day/],
  ])('%s.json is refused when %j is %j', (name, path, value, message) => {
    spoil(name, path, value);
    expect(() => loadFacts(folder)).toThrow(message);
  });

  it('is refused when it is no JSON', () => {
    writeFileSync(join(folder, 'policy.json'), '{');
    expect(() => loadFacts(folder)).toThrow(/policy\.json:1: cannot be read as JSON/);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  businessDayAfter,
  goodFriday,
  isBusinessDay,
  isFederalHoliday,
  isHoliday,
  isMarketDay,
} from '../../src/series/holidays.ts';
import { newYorkDay, newYorkMoment } from '../../src/series/new-york.ts';
import { turnsOf } from '../../src/series/turns.ts';
import { day, iso, weekday } from '../../src/values/day.ts';
import { between, each, latest, on } from '../../src/values/points.ts';
import { snapshot } from '../bundled.ts';

const days = (from: string, to: string) => Array.from({ length: day(to) - day(from) + 1 }, (_, i) => day(from) + i);

describe('holidays', () => {
  it('of 2026 are the eleven of the Reserve Banks’ schedule, Independence Day on its Saturday', () => {
    expect(days('2026-01-01', '2026-12-31').filter(isHoliday).map(iso)).toEqual([
      '2026-01-01',
      '2026-01-19',
      '2026-02-16',
      '2026-05-25',
      '2026-06-19',
      '2026-07-04',
      '2026-09-07',
      '2026-10-12',
      '2026-11-11',
      '2026-11-26',
      '2026-12-25',
    ]);
  });

  it('on a Sunday are kept on Monday; on a Saturday only offices close the Friday before', () => {
    expect(isHoliday(day('2022-06-20'))).toBe(true);
    expect(isFederalHoliday(day('2022-06-20'))).toBe(true);
    expect(isBusinessDay(day('2021-12-31'))).toBe(true);
    expect(isFederalHoliday(day('2021-12-31'))).toBe(true);
    expect(isFederalHoliday(day('2026-07-03'))).toBe(true);
  });

  it('began for Juneteenth in 2021', () => {
    expect([isHoliday(day('2020-06-19')), isHoliday(day('2023-06-19'))]).toEqual([false, true]);
  });

  it('are the very weekdays since 2016 without a federal funds rate', () => {
    const { effr } = snapshot;
    const odd = days('2016-01-01', iso(latest(effr)!.day)).filter(
      (d) => (on(effr, d) !== undefined) !== isBusinessDay(d),
    );
    expect(odd.map(iso)).toEqual([]);
  });

  it('of the market are the weekdays without a SOFR, but for one day of mourning', () => {
    const { sofr } = snapshot;
    const odd = days('2018-04-03', iso(latest(sofr)!.day)).filter(
      (d) => (on(sofr, d) !== undefined) !== isMarketDay(d),
    );
    expect(odd.map(iso)).toEqual(['2018-12-05']);
  });

  it('close the market on Good Friday, and on Friday when Independence Day or Christmas is a Saturday', () => {
    const closed = ['2026-04-03', '2026-07-03', '2021-12-24', '2021-12-31', '2023-11-10'].map(
      (d) => !isMarketDay(day(d)),
    );
    expect(closed).toEqual([true, true, true, false, false]);
  });

  it('find Good Friday', () => {
    expect([2019, 2024, 2025, 2026, 2027, 2038].map((year) => iso(goodFriday(year)))).toEqual([
      '2019-04-19',
      '2024-03-29',
      '2025-04-18',
      '2026-04-03',
      '2027-03-26',
      '2038-04-23',
    ]);
  });

  it('are stepped over', () => {
    expect(iso(businessDayAfter(day('2026-11-25')))).toBe('2026-11-27');
    expect(iso(businessDayAfter(day('2026-12-31'), 1))).toBe('2027-01-04');
    expect(iso(businessDayAfter(day('2026-10-10'), 0))).toBe('2026-10-13');
    fc.assert(
      fc.property(
        fc.integer({ min: day('2008-01-01'), max: day('2040-01-01') }),
        fc.integer({ min: 1, max: 30 }),
        (from, n) => {
          const to = businessDayAfter(from, n);
          const open = Array.from({ length: to - from }, (_, i) => from + 1 + i).filter(isBusinessDay);
          expect(open).toHaveLength(n);
          expect(open.at(-1)).toBe(to);
        },
      ),
    );
  });
});

describe('the New York clock', () => {
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'America/New_York',
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  const shown = (moment: Date) => clock.format(moment).replace(',', '').replaceAll('/', '-');
  const anyDay = fc.integer({ min: day('2007-03-12'), max: day('2037-12-31') });
  const pad = (n: number) => String(n).padStart(2, '0');

  it('reads the time it was set to, on any day and at any time that exists', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (d, hours, minutes) => {
        const inSpringGap = hours === 2 && weekday(d) === 0;
        fc.pre(!inSpringGap);
        const time = `${pad(hours)}:${pad(minutes)}`;
        expect(shown(newYorkMoment(d, time))).toBe(`${iso(d)} ${time}`);
      }),
      { numRuns: 500 },
    );
  });

  it('knows the day it is at any moment', () => {
    const anyMoment = fc.integer({ min: Date.parse('2007-03-12T00:00:00Z'), max: Date.parse('2037-12-31T00:00:00Z') });
    fc.assert(
      fc.property(anyMoment, (ms) => {
        expect(iso(newYorkDay(new Date(ms)))).toBe(shown(new Date(ms)).slice(0, 10));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['2026-03-07', '16:30', '2026-03-07T21:30:00.000Z'],
    ['2026-03-08', '16:30', '2026-03-08T20:30:00.000Z'],
    ['2026-10-31', '16:30', '2026-10-31T20:30:00.000Z'],
    ['2026-11-01', '16:30', '2026-11-01T21:30:00.000Z'],
    ['2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
  ])('on %s at %s is %s', (isoDay, time, moment) => {
    expect(newYorkMoment(day(isoDay), time).toISOString()).toBe(moment);
  });
});

describe('turns', () => {
  it.each([
    ['2025-12-31', ['yearEnd']],
    ['2025-10-31', ['monthEnd']],
    ['2025-06-30', ['quarterEnd']],
    ['2024-03-28', ['quarterEnd']], // Good Friday was the 29th
    ['2021-12-31', ['yearEnd']], // New Year's Day was a Saturday: markets stayed open
    ['2025-10-15', ['settlement']],
    ['2025-10-16', []],
    ['2025-12-01', ['settlement']], // 30 November was a Sunday
    ['2026-02-17', ['settlement']], // the 15th was a Sunday, the 16th Presidents' Day
    ['2026-04-15', ['taxDay', 'settlement']],
    ['2026-06-15', ['taxDay', 'settlement']],
    ['2026-09-30', ['quarterEnd']],
    ['2026-01-01', []],
    ['2026-09-16', []],
  ])('on %s are %j', (isoDay, turns) => {
    expect(turnsOf(day(isoDay))).toEqual(turns);
  });

  it('explain four of the five largest days of the standing repo facility; the other is two days before a year-end', () => {
    const { srf } = snapshot;
    const top = [...each(srf)].sort((a, b) => b.value - a.value).slice(0, 5);
    expect(top.filter(({ day: d }) => turnsOf(d).length === 0).map(({ day: d }) => iso(d))).toEqual(['2025-12-29']);
  });

  it('come to one end and one mid-month settlement every month', () => {
    for (let month = day('2015-01-01'); month < day('2030-01-01'); month = day(`${iso(month + 32).slice(0, 7)}-01`)) {
      const end = day(`${iso(month + 32).slice(0, 7)}-01`) - 1;
      const tags = Array.from({ length: end - month + 1 }, (_, i) => turnsOf(month + i)).flat();
      expect(tags.filter((turn) => turn.endsWith('End'))).toHaveLength(1);
      expect(tags.filter((turn) => turn === 'settlement').length).toBeGreaterThan(0);
    }
  });
});

it('every Wednesday level of reserves is on a Wednesday, so that a turn is the level’s own day', () => {
  const { reservesWednesday } = snapshot;
  const wednesdays = [...each(between(reservesWednesday, day('2018-01-01'), day('2026-12-31')))];
  expect(wednesdays.every(({ day: d }) => weekday(d) === 3)).toBe(true);
  expect(wednesdays.filter(({ day: d }) => turnsOf(d).includes('yearEnd')).map(({ day: d }) => iso(d))).toEqual([
    '2025-12-31',
  ]);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/bundle/root.ts';
import type { Release } from '../../src/series/catalog.ts';
import { due, expectedAt, nextDescribed, nextRelease, today } from '../../src/series/releases.ts';
import { day, iso } from '../../src/values/day.ts';
import { facts } from '../bundled.ts';

const { releases } = facts;
const expected = (release: Release, isoDay: string) => expectedAt(releases, release, day(isoDay));

describe('a release is expected', () => {
  it.each<[Release, string, string]>([
    ['h41', '2026-09-30', '2026-10-01T20:30:00.000Z'], // summer time
    ['h41', '2026-11-18', '2026-11-19T21:30:00.000Z'], // winter time
    ['h41', '2026-11-25', '2026-11-27T21:30:00.000Z'], // Thanksgiving
    ['h41', '2026-03-04', '2026-03-05T21:30:00.000Z'], // the last before the clocks change
    ['h41', '2026-03-11', '2026-03-12T20:30:00.000Z'],
    ['h41', '2027-11-10', '2027-11-12T21:30:00.000Z'], // Veterans Day
    ['h8', '2026-08-26', '2026-09-04T20:15:00.000Z'],
    ['h8', '2026-06-24', '2026-07-06T20:15:00.000Z'], // the Board keeps 4 July on Friday the 3rd
    ['h15', '2026-08-20', '2026-08-21T20:15:00.000Z'],
    ['srf', '2025-12-31', '2025-12-31T18:45:00.000Z'],
    ['rrp', '2026-10-08', '2026-10-08T17:15:00.000Z'],
    ['sofr', '2026-10-07', '2026-10-08T12:00:00.000Z'],
    ['sofr', '2026-04-02', '2026-04-06T12:00:00.000Z'], // Good Friday
    ['effr', '2026-04-02', '2026-04-03T13:00:00.000Z'],
    ['effr', '2026-10-09', '2026-10-13T13:00:00.000Z'], // Columbus Day
    ['dts', '2026-10-08', '2026-10-09T20:00:00.000Z'],
    ['iorb', '2026-10-10', '2026-10-13T20:30:00.000Z'],
    ['gdp', '2026-04-01', '2026-07-30T12:30:00.000Z'],
    ['pmms', '2026-08-20', '2026-08-20T16:00:00.000Z'],
  ])('%s for %s at %s', (release, isoDay, moment) => {
    expect(expected(release, isoDay)).toBe(moment);
  });

  it.each([
    ['2021-11-10', '2021-11-12'],
    ['2021-11-24', '2021-11-26'],
    ['2022-11-23', '2022-11-25'],
    ['2023-11-22', '2023-11-24'],
    ['2024-07-03', '2024-07-05'],
    ['2024-11-27', '2024-11-29'],
    ['2025-01-08', '2025-01-10'],
    ['2025-06-18', '2025-06-20'],
    ['2025-11-26', '2025-11-28'],
    ['2025-12-24', '2025-12-29'],
    ['2025-12-31', '2026-01-02'],
  ])('H.4.1 for Wednesday %s on %s, not on the Thursday', (wednesday, actual) => {
    expect(expected('h41', wednesday).slice(0, 10)).toBe(actual);
  });

  it('by the holiday rule alone on all but two of the days H.4.1 was moved to', () => {
    const byRule = { ...releases, exceptions: [] };
    const h41 = releases.exceptions.filter(({ release }) => release === 'h41');
    const missed = h41.filter(({ usual, actual }) => expectedAt(byRule, 'h41', day(usual) - 1).slice(0, 10) !== actual);
    expect(missed.map(({ actual }) => actual)).toEqual(['2025-01-10', '2025-12-29']);
  });
});

describe('the next release', () => {
  it('is after now, and no earlier one is', () => {
    const ids = releases.rules.map(({ id }) => id);
    const moments = fc.integer({ min: Date.parse('2021-01-01T00:00:00Z'), max: Date.parse('2030-01-01T00:00:00Z') });
    fc.assert(
      fc.property(fc.constantFrom(...ids), moments, (release, ms) => {
        const next = Date.parse(nextRelease(releases, release, new Date(ms)));
        expect(next).toBeGreaterThan(ms);
        expect(Date.parse(nextRelease(releases, release, new Date(next - 1)))).toBe(next);
      }),
    );
  });

  it('is Thanksgiving Friday for somebody who asks on 22 November 2026', () => {
    expect(nextRelease(releases, 'h41', new Date('2026-11-22T09:00:00Z'))).toBe('2026-11-27T21:30:00.000Z');
  });
});

describe('figures', () => {
  const asked = (release: Release, latest: string, now: string) => due(releases, release, day(latest), new Date(now));

  it('that are the latest there can be are not late', () => {
    expect(asked('h41', '2026-09-30', '2026-10-08T15:00:00Z')).toEqual({ at: '2026-10-08T20:30:00.000Z', late: false });
    expect(asked('sofr', '2026-10-07', '2026-10-09T11:00:00Z')).toEqual({
      at: '2026-10-09T12:00:00.000Z',
      late: false,
    });
  });

  it('are late some hours after a release should have brought newer ones', () => {
    expect(asked('h41', '2026-09-30', '2026-10-08T21:00:00Z')).toEqual({ at: '2026-10-15T20:30:00.000Z', late: false });
    expect(asked('h41', '2026-09-30', '2026-10-08T23:00:00Z')).toEqual({ at: '2026-10-15T20:30:00.000Z', late: true });
    expect(asked('srf', '2026-09-04', '2026-10-08T15:00:00Z').late).toBe(true);
  });

  it('are not late over a holiday', () => {
    expect(asked('h41', '2026-11-18', '2026-11-27T12:00:00Z').late).toBe(false);
    expect(asked('sofr', '2026-04-01', '2026-04-02T13:00:00Z').late).toBe(false);
    expect(asked('sofr', '2026-04-02', '2026-04-06T11:00:00Z').late).toBe(false);
  });

  it('follow each other in the rhythm of their release', () => {
    const next = (release: Release, isoDay: string) => iso(nextDescribed(releases, release, day(isoDay)));
    expect(next('h41', '2026-09-30')).toBe('2026-10-07');
    expect(next('gdp', '2026-04-01')).toBe('2026-07-01');
    expect(next('srf', '2026-10-09')).toBe('2026-10-13');
    expect(next('iorb', '2026-10-09')).toBe('2026-10-10');
  });
});

it('today is the day it is in New York', () => {
  expect(iso(today(new Date('2026-10-09T03:59:00Z')))).toBe('2026-10-08');
  expect(iso(today(new Date('2026-10-09T04:00:00Z')))).toBe('2026-10-09');
  expect(iso(today(new Date('2026-12-09T04:59:00Z')))).toBe('2026-12-08');
});

const list = join(root, '..', 'shared', 'recorded', 'h41_release_dates_2021_2026.csv');

it.skipIf(!existsSync(list))('every H.4.1 of the Board’s list came on the day expected', () => {
  const days = readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.slice(0, 10));
  const foreseen: string[] = [];
  for (let wednesday = day('2021-01-06'); wednesday <= day('2026-09-02'); wednesday += 7) {
    foreseen.push(expectedAt(releases, 'h41', wednesday).slice(0, 10));
  }
  expect(foreseen).toEqual(days);
});
if (!existsSync(list)) console.warn('test/series: skipped the Board’s list of release days, ../shared is not here');

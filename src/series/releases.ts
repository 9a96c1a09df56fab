import { LRUCache } from 'lru-cache';
import { addMonths, type Day, iso, day as toDay, weekday } from '../values/day.ts';
import { onceEach } from '../values/once-each.ts';
import type { Release } from './catalog.ts';
import type { ReleaseRule, Releases } from './facts.ts';
import { businessDayAfter, isBusinessDay, isMarketDay, isOfficeDay, onOrAfter } from './holidays.ts';
import { newYorkDay, newYorkMoment } from './new-york.ts';

const [WEDNESDAY, THURSDAY] = [3, 4];
const HOUR = 3_600_000;

/** How long after its expected moment a release is missed: publishers and mirrors take a while. */
const GRACE = 2 * HOUR;
const ABOUT = 14 * 24 * HOUR;

/** The day it is where the figures are published. */
export const today: (now: Date) => Day = newYorkDay;

const ruleOf = ({ rules }: Releases, release: Release): ReleaseRule => {
  const rule = rules.find(({ id }) => id === release);
  if (!rule) throw new RangeError(`data/releases.json has no rule for ${release}`);
  return rule;
};

/** Whether a rule's release describes a day. */
const describes = ({ observes }: ReleaseRule, day: Day): boolean => {
  switch (observes) {
    case 'wednesday':
      return weekday(day) === WEDNESDAY;
    case 'thursday':
      return weekday(day) === THURSDAY;
    case 'businessDay':
      return isBusinessDay(day);
    case 'marketDay':
      return isMarketDay(day);
    case 'quarter':
      return /-(01|04|07|10)-01$/.test(iso(day));
    case 'day':
      return true;
  }
};

/** The day a release describes after the given one. */
export const nextDescribed = (releases: Releases, release: Release, day: Day): Day => {
  const rule = ruleOf(releases, release);
  if (rule.observes === 'quarter') return addMonths(day, 3);
  let next = day + 1;
  while (!describes(rule, next)) next++;
  return next;
};

/**
 * When the figure for a day is expected to be published (or was), ISO 8601 in UTC: the rule's day and time in New
 * York, moved past holidays, unless the release is known to have come on another day.
 *
 * @example expectedAt(releases, 'h41', day('2026-11-25')) // '2026-11-27T21:30:00.000Z': the Thursday is Thanksgiving
 */
export const expectedAt = (releases: Releases, release: Release, described: Day): string => {
  const known = reckoned(releases);
  const key = `${release} ${described}`;
  const moment = known.get(key) ?? momentOf(releases, release, described);
  known.set(key, moment);
  return moment;
};

/** Moments reckoned before: the clock asks for the same ones at every look. */
const reckoned = onceEach((_: Releases) => new LRUCache<string, string>({ max: 10_000 }));

const momentOf = (releases: Releases, release: Release, described: Day): string => {
  const rule = ruleOf(releases, release);
  const isOpen = rule.observes === 'marketDay' ? isMarketDay : isBusinessDay;
  const usual =
    rule.days === undefined ? businessDayAfter(described, rule.businessDays, isOpen) : described + rule.days;
  const moved = releases.exceptions.find((known) => known.release === release && known.usual === iso(usual));
  const day = moved ? toDay(moved.actual) : rule.days === undefined ? usual : onOrAfter(usual, isOfficeDay);
  return newYorkMoment(day, rule.time).toISOString();
};

/**
 * From when a figure is public (ms since 1970): what is set in advance, the administered rates, on its own day from the
 * first minute; anything else when its release is expected.
 */
export const publicAt = (releases: Releases, release: Release, described: Day): number =>
  ruleOf(releases, release).observes === 'day'
    ? newYorkMoment(described, '00:00').getTime()
    : Date.parse(expectedAt(releases, release, described));

/** The next moment after `now` at which a release is expected, whatever has been seen of it. */
export const nextRelease = (releases: Releases, release: Release, now: Date): string => {
  const rule = ruleOf(releases, release);
  const behind = rule.observes === 'quarter' ? 400 : 40;
  let day = newYorkDay(now) - behind;
  while (!describes(rule, day)) day++;
  while (Date.parse(expectedAt(releases, release, day)) <= now.getTime()) day = nextDescribed(releases, release, day);
  return expectedAt(releases, release, day);
};

/** When the figure after the latest one is due. */
export type Due = {
  /** The next moment, after `now`, at which figures are expected. */
  readonly at: string;
  /** The figure that should be here by now is not. */
  readonly late: boolean;
};

/** When the figure after the latest one is due, and whether one has been missed. */
export const due = (releases: Releases, release: Release, latestDay: Day, now: Date): Due => {
  const { approximate } = ruleOf(releases, release);
  const expected = expectedAt(releases, release, nextDescribed(releases, release, latestDay));
  const late = Date.parse(expected) + (approximate ? ABOUT : GRACE) < now.getTime();
  return { at: Date.parse(expected) > now.getTime() ? expected : nextRelease(releases, release, now), late };
};

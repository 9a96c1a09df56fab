import { createHash } from 'node:crypto';
import type { Library } from '../../ask/library.ts';
import {
  type DayData,
  type DayLine,
  dayDue,
  dayLine,
  daySeries,
  moved,
  nextMarketDay,
} from '../../measures/day-line.ts';
import type { SeriesId } from '../../series/catalog.ts';
import type { Releases } from '../../series/facts.ts';
import { knownAt } from '../../series/known.ts';
import { weekday } from '../../values/day.ts';
import { noPoints } from '../../values/points.ts';
import type { PostingKind } from '../posting-kind.ts';

/** The line of the day, when the day's figures have come. */
export const daily: PostingKind = {
  posting: 'daily',
  about: 'daily line',
  called: { en: 'line of the day', 'zh-CN': '每日一报', 'zh-TW': '每日一報' },
  command: 'daily preview',
  lead: 'onRrp',
  keptDays: 30,
  concerns: (id) => (daySeries as readonly SeriesId[]).includes(id),
  async occasion(library, releases, at) {
    const { line, confirmed } = await readDay(library, releases, at);
    if (!line) return undefined;
    const next = dayDue(releases, nextMarketDay(line.day));
    return {
      day: line.day,
      due: dayDue(releases, line.day),
      digest: digestOf(line),
      // After a silence the figures held may be old; their publishers are asked first.
      isReady: (_, now) => now < next || confirmed,
      isFor: ({ weekdays, onlyMoves }) =>
        (weekdays?.includes(weekday(line.day)) ?? true) && (!onlyMoves || moved(line).length > 0),
    };
  },
};

const readDay = async (library: Library, releases: Releases, at: Date) => {
  const held = await library.get(daySeries);
  const data = Object.fromEntries(
    daySeries.map((id) => [id, knownAt(releases, id, held[id] ?? { points: noPoints }, at)]),
  ) as DayData;
  const confirmed = [held.onRrp, held.srf].some((one) => one?.origin === 'fresh');
  return { line: dayLine(data, releases, at), confirmed };
};

/** Which figures a day's line shows: when these change, it is rewritten. */
const digestOf = ({ parts }: DayLine): string =>
  createHash('sha256')
    .update(JSON.stringify(parts.map(({ day, point }) => [day, point?.value ?? null])))
    .digest('base64url')
    .slice(0, 16);

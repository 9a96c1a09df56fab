import { expect, test } from 'vitest';
import reserveWords from '../../commands/reserves.words.ts';
import { reading } from '../../commands/shared/reading.ts';
import { until } from '../../src/measures/window.ts';
import { day, iso } from '../../src/values/day.ts';
import { between, each, first, type Points } from '../../src/values/points.ts';
import { shared } from '../../src/words/shared.ts';
import { snapshot } from '../world.ts';

/** What was held of reserves before a day: Wednesday levels, and the week averages before these begin. */
const heldBefore = (leading: Points, at: number) => [
  ...(leading === snapshot.reservesAverage
    ? []
    : each(between(snapshot.reservesAverage, first(snapshot.reservesAverage)!.day, first(leading)!.day - 1))),
  ...each(between(leading, first(leading)!.day, at - 1)),
];

test.each([
  'wednesday',
  'average',
] as const)('no held figure contradicts a record the %s claims, in any week', (leading) => {
  const { reservesWednesday, reservesAverage } = snapshot;
  const points = leading === 'wednesday' ? reservesWednesday : reservesAverage;
  let records = 0;
  for (const { day: at, value } of each(points)) {
    const [wednesday, average] = [until(reservesWednesday, at), until(reservesAverage, at)];
    if (wednesday.days.length < 2) continue;
    const { lead } = reading({ leading, wednesday, average, say: reserveWords('en'), shared: shared('en') });
    const claim = /the (lowest|highest) since ([A-Z][a-z]{2}) (?:(\d+), )?(\d{4})/.exec(lead);
    if (!claim) continue;
    records++;
    const [, kind, month, dom, year] = claim;
    const since = dom ? day(iso(Date.parse(`${month} ${dom}, ${year} UTC`) / 86_400_000)) : Number.NEGATIVE_INFINITY;
    const beaten = heldBefore(points, at).filter(
      (held) => held.day > since && (kind === 'lowest' ? held.value <= value : held.value >= value),
    );
    expect(beaten, `${iso(at)}: ${lead}`).toEqual([]);
  }
  expect(records).toBeGreaterThan(50);
});

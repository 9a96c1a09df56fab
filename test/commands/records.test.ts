import { expect, test } from 'vitest';
import reserveWords from '../../commands/reserves.words.ts';
import { reading } from '../../commands/shared/reserve-reading.ts';
import { standTold, watched } from '../../commands/shared/watched.ts';
import { until } from '../../src/measures/window.ts';
import { bundledSeries, series } from '../../src/series/catalog.ts';
import { day, iso } from '../../src/values/day.ts';
import { between, each, first, type Points } from '../../src/values/points.ts';
import type { Quantity } from '../../src/values/quantity.ts';
import { shared } from '../../src/words/shared.ts';
import { chance, oneOf } from '../ask/any-question.ts';
import { ask, snapshot } from '../world.ts';

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

/** A day somewhere in what is held of a series. */
const someDay = ({ days }: Points, next: () => number) => days[Math.floor(next() * days.length)]!;

test('no held figure contradicts the highest or lowest that /history names, in any stretch', async () => {
  const next = chance(20_261_126);
  let records = 0;
  for (let i = 0; i < 150; i++) {
    const [id, find] = [oneOf(bundledSeries, next), oneOf(['highest', 'lowest'] as const, next)];
    const points = snapshot[id];
    const [from, to] = [someDay(points, next), someDay(points, next)].sort((a, b) => a - b) as [number, number];
    const args = { series: series(id).code, find, ...(next() < 0.7 && { from: iso(from), to: iso(to) }) };
    const { figures, asOf, mood } = await ask({ command: 'history', args });
    const [told] = figures ?? [];
    if (mood === 'trouble' || !told?.day || series(id).frequency === 'quarterly') continue;
    const value = (told.value as Quantity).value;
    const seen = [...each(points)].filter(
      (held) =>
        held.day >= ('from' in args ? from : 0) && held.day <= Math.min('to' in args ? to : day(asOf!), day(asOf!)),
    );
    records++;
    expect(
      seen.filter((held) => (find === 'lowest' ? held.value < value : held.value > value)),
      `${JSON.stringify(args)}: ${told.day}`,
    ).toEqual([]);
    expect(seen.find((held) => held.day === day(told.day!))).toEqual({ day: day(told.day), value });
  }
  expect(records).toBeGreaterThan(50);
});

test('no held figure contradicts a record that /alert tells, on any day it goes off', () => {
  const next = chance(20_261_127);
  let records = 0;
  for (let i = 0; i < 2_000; i++) {
    const [id, side] = [oneOf(bundledSeries, next), oneOf(['high', 'low'] as const, next)];
    const points = snapshot[id];
    const since = next() < 0.5 ? iso(someDay(points, next)) : undefined;
    const rule = { kind: 'record', side, band: 0, ...(since && { since }) } as const;
    const seen = watched({ of: id }, rule, snapshot, someDay(points, next));
    if (!seen.isBeyond) continue;
    const stand = standTold({ of: id }, rule, seen);
    if (stand.kind !== 'record' || series(id).frequency === 'quarterly') continue;
    records++;
    const others = [...each(points)].filter((held) => held.day >= day(stand.since) && held.day < seen.now.day);
    const beats = (a: number, b: number) => (side === 'high' ? a > b : a < b);
    expect(
      others.filter((held) => !beats(seen.now.value, held.value)),
      `${id} ${iso(seen.now.day)} since ${stand.since}`,
    ).toEqual([]);
    expect(others.filter((held) => beats(held.value, stand.before!.value.value))).toEqual([]);
  }
  expect(records).toBeGreaterThan(20);
});

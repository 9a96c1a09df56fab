import { factorSeries } from '../../src/measures/factors.ts';
import { series } from '../../src/series/catalog.ts';
import { expectedAt } from '../../src/series/releases.ts';
import { type Day, weekday } from '../../src/values/day.ts';
import { latest } from '../../src/values/points.ts';
import { run } from '../process.ts';
import type { FakePublisher } from '../publisher.ts';
import { facts, snapshot } from '../world.ts';

/** The Wednesday of the latest reading that is out by now, on the machine's own clock. */
export const reading = ((): Day => {
  let day = Math.floor(Date.now() / 86_400_000);
  while (weekday(day) !== 3 || Date.parse(expectedAt(facts.releases, 'h41', day)) > Date.now()) day--;
  return day;
})();

/** Publishes that reading, every factor as it was but the Treasury's account: it took so much from reserves. */
export const publish = (publisher: FakePublisher, taken: number, average = 3e12) => {
  const before = new Map(factorSeries.map((id) => [id, latest(snapshot[id])!.value]));
  for (const back of [7, 0]) {
    const shift = back === 0 ? taken : 0;
    for (const id of factorSeries) {
      const moves =
        id === 'reservesWednesday' ? -shift : id === 'tgaWednesday' || id === 'factorsAbsorbing' ? shift : 0;
      publisher.publish(id, reading - back, before.get(id)! + moves);
    }
    publisher.publish('reservesAverage', reading - back, average);
  }
};

/** Fetches what a weekly post is made of into a store, as an operator would. */
export const fetchReading = (living: Readonly<Record<string, string>>) =>
  run('src/data', ['refresh', ...[...factorSeries, 'reservesAverage' as const].map((id) => series(id).code)], living);

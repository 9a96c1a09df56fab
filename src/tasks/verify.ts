import { readdirSync } from 'node:fs';
import { BadFile } from '../bundle/bad-file.ts';
import { loadFacts } from '../bundle/load-facts.ts';
import { openSnapshot, type Snapshot, seriesFolder } from '../bundle/snapshot.ts';
import { holes, holeText } from '../series/cadence.ts';
import { bundledSeries, type SeriesId, series } from '../series/catalog.ts';
import { close, type Identity, identities } from '../series/identities.ts';
import { iso } from '../values/day.ts';
import { first, latest, type Points, size } from '../values/points.ts';
import type { Task } from './task.ts';

const formula = ({ total, plus, minus }: Identity): string => {
  const code = (id: SeriesId) => series(id).code;
  return `${code(total)} = ${plus.map(code).join(' + ')}${minus.map((id) => ` − ${code(id)}`).join('')}`;
};

/** Checks the bundled figures and facts, says what it found, and tells whether all of it can be believed. */
export const verify = (print: (line: string) => void, folder: string = seriesFolder): boolean => {
  let sound = true;
  const wrong = (message: string) => {
    sound = false;
    print(`✗ ${message}`);
  };

  const snapshot = openSnapshot(folder);
  const read: Partial<Record<SeriesId, Points>> = {};
  for (const id of bundledSeries) {
    try {
      const points = snapshot[id];
      read[id] = points;
      const found = holes(series(id), points).map(holeText);
      const gaps = found.length === 0 ? '' : `; no figures ${found.join(', ')}`;
      print(
        `✓ ${series(id).code.padEnd(24)} ${String(size(points)).padStart(5)} figures, ${iso(first(points)!.day)} to ${iso(latest(points)!.day)}${gaps}`,
      );
    } catch (error) {
      wrong(error instanceof BadFile ? error.message : `${series(id).code}: ${(error as Error).message}`);
    }
  }

  const known = new Set(bundledSeries.map((id) => `${series(id).code}.csv`));
  for (const file of readdirSync(folder)) if (!known.has(file)) wrong(`${file} belongs to no series of the catalog`);

  for (const identity of identities) {
    if ([identity.total, ...identity.plus, ...identity.minus].some((id) => read[id] === undefined)) continue;
    const { shared, breaks } = close(identity, snapshot as Snapshot);
    for (const { day, off } of breaks.slice(0, 5))
      wrong(`${formula(identity)} is off by ${off / 1e6} million on ${iso(day)}`);
    if (breaks.length > 5) wrong(`… and on ${breaks.length - 5} more days`);
    if (breaks.length === 0)
      print(`✓ ${formula(identity)}: closes within ${identity.within / 1e6} million on all ${shared} shared days`);
  }

  try {
    const { policy, requirements, releases } = loadFacts();
    print(
      `✓ policy.json: ${policy.regimes.length} regimes, ${policy.caps.length} caps, ${policy.purchases.length} purchase paces, ${policy.rates.length} rate steps, ${policy.events.length} events, last checked ${policy.checked_at}`,
    );
    print(`✓ requirements.json: ${requirements.map(({ id, rows }) => `${id} ${rows.length} rows`).join(', ')}`);
    print(`✓ releases.json: ${releases.rules.length} rules, ${releases.exceptions.length} exceptions`);
  } catch (error) {
    wrong((error as Error).message);
  }
  return sound;
};

const task: Task = {
  usage: 'verify',
  about: 'check the bundled figures and facts: order, repeats, weekdays, sums, holes, sources',
  run: async (_, print) => {
    const sound = verify(print);
    print(sound ? 'Everything that can be checked holds.' : 'Something does not hold: see the lines marked ✗.');
    return sound ? 0 : 1;
  },
};

export default task;

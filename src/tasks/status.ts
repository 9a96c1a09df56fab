import { loadFacts } from '../bundle/load-facts.ts';
import type { LiveLibrary } from '../library/library.ts';
import { openLibrary } from '../library/open-library.ts';
import { series, seriesIds } from '../series/catalog.ts';
import { today as todayIn } from '../series/releases.ts';
import { iso } from '../values/day.ts';
import { latest } from '../values/points.ts';
import type { Task } from './task.ts';

/** What the library knows of every series, one line each: last day and its age, origin, last fetch, publisher, contract. */
const statusLines = async (library: LiveLibrary, now: Date): Promise<readonly string[]> => {
  const held = await library.get(seriesIds);
  const rows = seriesIds.map((id) => {
    const { points, origin, fetchedAt, reconciled } = held[id]!;
    const { from, refused, unreachable } = library.known(id).check;
    const day = latest(points)?.day;
    return [
      series(id).code,
      day === undefined ? 'none' : iso(day),
      day === undefined ? '' : `${todayIn(now) - day} d`,
      origin,
      fetchedAt ? `${fetchedAt.slice(0, 16).replace('T', ' ')} UTC` : 'never',
      from ?? '',
      stateOf({ refused, unreachable, reconciled }),
    ];
  });
  const head = ['series', 'last day', 'age', 'origin', 'last fetch', 'publisher', 'contract'];
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]!.length)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  );
};

type State = {
  refused: string | undefined;
  unreachable: { since: string; why: string } | undefined;
  reconciled: boolean | undefined;
};

const stateOf = ({ refused, unreachable, reconciled }: State): string => {
  const troubles = [
    ...(refused ? [`refused: ${refused}`] : []),
    ...(unreachable
      ? [`unreachable since ${unreachable.since.slice(0, 16).replace('T', ' ')} UTC: ${unreachable.why}`]
      : []),
    ...(reconciled === false ? ['not reconciled'] : []),
  ];
  return troubles.join('; ') || 'ok';
};

const task: Task = {
  usage: 'status',
  about: 'show each series’ last day, its age, where it comes from, when it was last fetched, and its contract',
  run: async (_, print, settings) => {
    const living = await openLibrary({ ...settings(), REFRESH: 'on' }, { releases: loadFacts().releases, warn: print });
    try {
      print(`Store: ${living.store.where}`);
      for (const line of await statusLines(living.library, new Date())) print(line);
      return 0;
    } finally {
      await living.close();
    }
  },
};

export default task;

import { loadFacts } from '../bundle/load-facts.ts';
import type { LiveBankLibrary } from '../library/bank-library.ts';
import { type OpenLibrary, openLibrary } from '../library/open-library.ts';
import { latestQuarter } from '../library/report-contract.ts';
import { series, seriesIds } from '../series/catalog.ts';
import { today as todayIn } from '../series/releases.ts';
import { iso } from '../values/day.ts';
import { latest } from '../values/points.ts';
import type { Task } from './task.ts';

/** What the library knows of every series, one line each: last day and its age, origin, last fetch, publisher, contract. */
const statusLines = async (
  { library, banks }: Pick<OpenLibrary, 'library' | 'banks'>,
  now: Date,
): Promise<readonly string[]> => {
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
      fetchedAt ? moment(fetchedAt) : 'never',
      from ?? '',
      stateOf({ refused, unreachable, reconciled }),
    ];
  });
  rows.push(await reportsRow(banks, now));
  const head = ['series', 'last day', 'age', 'origin', 'last fetch', 'publisher', 'contract'];
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]!.length)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  );
};

/** Call reports are one row: they come out by quarter, for all banks at one address. */
const reportsRow = async (banks: LiveBankLibrary, now: Date): Promise<string[]> => {
  const { origin, fetchedAt, refused, unreachable, banks: held } = await banks.get();
  const quarter = latestQuarter(held);
  return [
    `CALL_REPORTS (${held.length})`,
    quarter === 0 ? 'none' : iso(quarter),
    quarter === 0 ? '' : `${todayIn(now) - quarter} d`,
    origin,
    fetchedAt ? moment(fetchedAt) : 'never',
    fetchedAt ? 'fdic' : '',
    stateOf({ refused, unreachable, reconciled: undefined }),
  ];
};

const moment = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;

type State = {
  refused: string | undefined;
  unreachable: { since: string; why: string } | undefined;
  reconciled: boolean | undefined;
};

const stateOf = ({ refused, unreachable, reconciled }: State): string => {
  const troubles = [
    ...(refused ? [`refused: ${refused}`] : []),
    ...(unreachable ? [`unreachable since ${moment(unreachable.since)}: ${unreachable.why}`] : []),
    ...(reconciled === false ? ['not reconciled'] : []),
  ];
  return troubles.join('; ') || 'ok';
};

const task: Task = {
  usage: 'status',
  about:
    'show each series’ last day (and that of call reports), its age, where it comes from, when it was last fetched, and its contract',
  run: async (_, print, settings) => {
    const { releases, banks } = loadFacts();
    const living = await openLibrary({ ...settings(), REFRESH: 'on' }, { releases, banks, warn: print });
    try {
      print(`Store: ${living.store.where}`);
      for (const line of await statusLines(living, new Date())) print(line);
      return 0;
    } finally {
      await living.close();
    }
  },
};

export default task;

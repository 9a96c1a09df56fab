import { loadFacts } from '../bundle/load-facts.ts';
import { type OpenLibrary, openLibrary } from '../library/open-library.ts';
import type { RefreshOutcome } from '../library/refresh-series.ts';
import { latestQuarter } from '../library/report-contract.ts';
import { liveSeries, type SeriesId, series, seriesByCode } from '../series/catalog.ts';
import { iso } from '../values/day.ts';
import { latest } from '../values/points.ts';
import type { Task } from './task.ts';

/** So many are looked at side by side; when all of the first ones fail, there is no network. */
const AT_ONCE = 4;

/** Looks at series now, a few at a time, and says how each went; whether all of them went well. */
export const refreshAll = async (
  { library, refresher }: Pick<OpenLibrary, 'library' | 'refresher'>,
  ids: readonly SeriesId[],
  print: (line: string) => void,
): Promise<boolean> => {
  const outcomes: RefreshOutcome[] = [];
  const one = async (id: SeriesId) => {
    const outcome = await refresher.look(id);
    outcomes.push(outcome);
    const day = latest(library.known(id).points)?.day;
    const count = `[${String(outcomes.length).padStart(String(ids.length).length)}/${ids.length}]`;
    print(
      `${count} ${series(id).code.padEnd(24)} ${sentence(outcome)}; latest ${day === undefined ? 'none' : iso(day)}`,
    );
  };
  const waiting = [...ids];
  await Promise.all(waiting.splice(0, AT_ONCE).map(one));
  const hopeless = waiting.length > 0 && outcomes.every(({ kind }) => kind === 'unavailable');
  const worker = async () => {
    for (let id = waiting.shift(); id; id = waiting.shift()) await one(id);
  };
  if (!hopeless) await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (hopeless) print('No publisher can be reached: is there a network? The kept figures stay as they were.');
  return outcomes.every(({ kind }) => kind === 'new' || kind === 'same');
};

/** Looks at call reports now, and says how that went; whether it went well. */
const refreshReports = async (
  { banks }: Pick<OpenLibrary, 'banks'>,
  print: (line: string) => void,
): Promise<boolean> => {
  const kind = await banks.look();
  const { refused, banks: held } = await banks.get();
  const quarter = latestQuarter(held);
  const latest = quarter === 0 ? 'none' : iso(quarter);
  print(`Call reports of ${held.length} banks: ${kind}${refused ? ` (${refused})` : ''}; latest ${latest}`);
  return kind === 'new' || kind === 'same';
};

const sentence = ({ kind, from, added, revised, reason }: RefreshOutcome): string => {
  if (kind === 'new') return `${added} new, ${revised} revised from ${from}`;
  if (kind === 'same') return `nothing new from ${from}`;
  return `${kind === 'refused' ? 'refused from' : 'nothing from'} ${from}: ${reason}`;
};

const task: Task = {
  usage: 'refresh [CODE …]',
  about:
    'fetch figures from their publishers now: all series and call reports, or those named by their codes (WRBWFRBL)',
  run: async (args, print, settings) => {
    const unknown = args.find((code) => !seriesByCode(code));
    if (unknown !== undefined) {
      print(`There is no series ${unknown}; npm run data -- status lists them.`);
      return 2;
    }
    const { releases, banks } = loadFacts();
    const quiet = () => {};
    const living = await openLibrary(
      { ...settings(), REFRESH: 'on' },
      { releases, banks, warn: quiet, fetcher: { attempts: 2 } },
    );
    try {
      print(`Fetching into ${living.store.where}.`);
      const ids = args.length > 0 ? args.map((code) => seriesByCode(code)!) : liveSeries;
      const areRight = await refreshAll(living, ids, print);
      if (args.length > 0) return areRight ? 0 : 1;
      return (await refreshReports(living, print)) && areRight ? 0 : 1;
    } finally {
      await living.close();
    }
  },
};

export default task;

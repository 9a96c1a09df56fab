import { loadFacts } from '../bundle/load-facts.ts';
import { type AcceptedFigure, acceptedKey } from '../clock/held-back.ts';
import { openLibrary } from '../library/open-library.ts';
import { seriesByCode } from '../series/catalog.ts';
import type { Records } from '../storage/records.ts';
import { type Day, iso, day as toDay } from '../values/day.ts';
import { latest, on } from '../values/points.ts';
import { refreshAll } from './refresh.ts';
import type { Task } from './task.ts';

/** Confirms a day's figure as it is, in place of whatever was confirmed of that day before. */
const confirm = async (accepted: Records<AcceptedFigure>, code: string, day: Day, value: number): Promise<void> => {
  const [key, figure] = [acceptedKey(code, day), { value, at: new Date().toISOString() }];
  const before = await accepted.get(key);
  if (before) await accepted.compareAndSet(key, before, figure);
  else await accepted.insert(key, figure);
};

const task: Task = {
  usage: 'accept CODE [DAY]',
  about:
    'confirm what a publisher says of a series though it was refused or held back: figures, revisions, and the post',
  run: async ([code = '', given], print, settings) => {
    const id = seriesByCode(code);
    if (!id || (given !== undefined && !/^\d{4}-\d\d-\d\d$/.test(given))) {
      print(
        id
          ? `“${given}” is no day: write 2026-09-30.`
          : `There is no series ${code}; npm run data -- status lists them.`,
      );
      return 2;
    }
    const quiet = () => {};
    const living = await openLibrary(
      { ...settings(), REFRESH: 'on' },
      { releases: loadFacts().releases, warn: quiet, fetcher: { attempts: 2 }, confirmed: true },
    );
    try {
      const fetched = await refreshAll(living, [id], print);
      const { points } = living.library.known(id);
      const day = given === undefined ? latest(points)?.day : toDay(given);
      const figure = day === undefined ? undefined : on(points, day);
      if (!figure) {
        print(`There is no figure of ${code} for ${given ?? 'any day'}.`);
        return 1;
      }
      await confirm(living.store.records('accepted'), code, figure.day, figure.value);
      print(
        `Confirmed: ${code} of ${iso(figure.day)} is ${figure.value}. A running bot posts it within a minute or so.`,
      );
      return fetched ? 0 : 1;
    } finally {
      await living.close();
    }
  },
};

export default task;

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadFile } from '../bundle/bad-file.ts';
import { readFredCsv, readSeries, writeSeries } from '../bundle/series-file.ts';
import { seriesFile, seriesFolder, shortPath } from '../bundle/snapshot.ts';
import { bundledSeries, type Series, type SeriesId, series } from '../series/catalog.ts';
import { publishedUnit } from '../series/units.ts';
import { iso } from '../values/day.ts';
import { first, latest, on, type Points, pointAt, size } from '../values/points.ts';
import type { Task } from './task.ts';

/** A file that was written in thousands when it should be millions, or the other way round, is off by far more than any revision. */
const UNIT_SLIP = 50;

/** Why a history may not take the place of the one that is bundled; `undefined` when it may. */
export const refusal = (what: Series, kept: Points, offered: Points): string | undefined => {
  const [from, to] = [first(kept), latest(kept)];
  const [newFrom, newTo] = [first(offered), latest(offered)];
  if (!from || !to || !newFrom || !newTo) return undefined;
  if (newFrom.day > from.day || newTo.day < to.day || size(offered) < size(kept)) {
    return `shorter than the bundled history (${size(offered)} figures, ${iso(newFrom.day)} to ${iso(newTo.day)}, instead of ${size(kept)}, ${iso(from.day)} to ${iso(to.day)})`;
  }
  for (let i = -1; what.unit === 'usd' && i >= -size(kept); i--) {
    const old = pointAt(kept, i)!;
    const same = on(offered, old.day);
    if (!same || old.value === 0 || same.value === 0) continue;
    const ratio = Math.abs(same.value / old.value);
    if (ratio > UNIT_SLIP || ratio < 1 / UNIT_SLIP) {
      return `${iso(old.day)} differs by a factor of ${ratio > 1 ? Math.round(ratio) : `1/${Math.round(1 / ratio)}`}: is it in ${publishedUnit(what)}?`;
    }
    return undefined;
  }
  return undefined;
};

type Outcome = { readonly id: SeriesId; readonly text?: string; readonly note: string; readonly failed?: boolean };

const consider = (id: SeriesId, from: string, to: string, replace: boolean): Outcome => {
  const what = series(id);
  const file = join(from, `${what.code}.csv`);
  if (!existsSync(file)) return { id, note: 'no file there: the bundled figures stay' };
  try {
    const points = readFredCsv(what, readFileSync(file, 'utf8'), file);
    const bundled = seriesFile(id, to);
    if (existsSync(bundled) && !replace) {
      const refused = refusal(what, readSeries(what, readFileSync(bundled, 'utf8'), shortPath(bundled)), points);
      if (refused) return { id, failed: true, note: `refused: ${refused}` };
    }
    const [oldest, newest] = [first(points)!, latest(points)!];
    return {
      id,
      text: writeSeries(what, points),
      note: `${size(points)} figures, ${iso(oldest.day)} to ${iso(newest.day)}`,
    };
  } catch (error) {
    if (error instanceof BadFile) return { id, failed: true, note: `refused: ${error.message}` };
    throw error;
  }
};

/** Rebuilds the bundled series in `to` from the FRED-format files in `from`: all that are there or, when one is refused, none. */
export const importSeries = (
  from: string,
  { to = seriesFolder, replace = false, print = (_: string): void => {} } = {},
): boolean => {
  const outcomes = bundledSeries.map((id) => {
    const outcome = consider(id, from, to, replace);
    print(`${series(id).code.padEnd(24)} ${outcome.note}`);
    return outcome;
  });
  const found = outcomes.some(({ text }) => text !== undefined);
  if (!found || outcomes.some(({ failed }) => failed)) return false;
  mkdirSync(to, { recursive: true });
  for (const { id, text } of outcomes) {
    if (text === undefined) continue;
    const file = seriesFile(id, to);
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  }
  return true;
};

const task: Task = {
  usage: 'import DIR [--replace]',
  about: 'rebuild the bundled figures from FRED-format CSV files (CODE.csv); --replace accepts shorter histories',
  run: async (args, print) => {
    const from = args.find((arg) => !arg.startsWith('--'));
    const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--replace');
    if (from === undefined || unknown) {
      print(unknown ? `${unknown} is not an option of import.` : 'Which folder? npm run data -- import DIR');
      return 2;
    }
    if (!existsSync(from)) {
      print(`There is no folder ${from}.`);
      return 2;
    }
    const done = importSeries(from, { replace: args.includes('--replace'), print });
    print(done ? `Written to ${shortPath(seriesFolder)}.` : 'Nothing was written.');
    return done ? 0 : 1;
  },
};

export default task;

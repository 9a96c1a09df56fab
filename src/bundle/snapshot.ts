import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type SeriesId, series, seriesIds } from '../series/catalog.ts';
import { noPoints, type Points } from '../values/points.ts';
import { dataFolder, root } from './root.ts';
import { readSeries } from './series-file.ts';

/** The figures that ship with the project, by series. */
export type Snapshot = Readonly<Record<SeriesId, Points>>;

/** The folder of the bundled series, one file each. */
export const seriesFolder: string = join(dataFolder, 'series');

/** The bundled file of a series. */
export const seriesFile = (id: SeriesId, folder = seriesFolder): string => join(folder, `${series(id).code}.csv`);

/** A path as an operator would type it from the project's folder. */
export const shortPath = (file: string): string => {
  const short = relative(root, file);
  return short.startsWith('..') ? file : short;
};

/**
 * The bundled figures. A series is read when it is first asked for, and then kept: an answer pays for the series it
 * rests on, nothing else.
 *
 * @throws BadFile, on first use of a series, when its file is malformed
 */
export const openSnapshot = (folder: string = seriesFolder): Snapshot => {
  const snapshot = {} as Record<SeriesId, Points>;
  for (const id of seriesIds) {
    Object.defineProperty(snapshot, id, {
      enumerable: true,
      configurable: true,
      get: () => {
        const file = seriesFile(id, folder);
        const points = series(id).unbundled
          ? noPoints
          : readSeries(series(id), readFileSync(file, 'latin1'), shortPath(file));
        Object.defineProperty(snapshot, id, { value: points, enumerable: true });
        return points;
      },
    });
  }
  return snapshot;
};

/** The bundled figures, every series read and checked now. */
export const readSnapshot = (folder?: string): Snapshot => ({ ...openSnapshot(folder) });

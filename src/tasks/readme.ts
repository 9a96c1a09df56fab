import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../bundle/root.ts';
import { openSnapshot, type Snapshot } from '../bundle/snapshot.ts';
import { holes, holeText } from '../series/cadence.ts';
import { bundledSeries, link, type SeriesId, series } from '../series/catalog.ts';
import { publishedUnit } from '../series/units.ts';
import { iso } from '../values/day.ts';
import { first, latest, type Points, size } from '../values/points.ts';
import { shared } from '../words/shared.ts';
import type { Task } from './task.ts';

const BEGIN = '<!-- series: written by `npm run data -- readme` -->';
const END = '<!-- /series -->';
const MANY = 4;

const missing = (id: SeriesId, points: Points): string => {
  if (series(id).occasional) return 'a day without a row had no operation';
  const found = holes(series(id), points).map(holeText);
  if (series(id).discontinued) found.push(`ended ${series(id).discontinued}`);
  if (found.length === 0) return 'none';
  return found.length > MANY ? `${found.length} stretches, the last ${found.at(-1)}` : found.join(', ');
};

/** The table of the bundled series: what each file holds, as the files and the catalog say themselves. */
export const seriesTable = (snapshot: Snapshot): string => {
  const { series: names, measures, publishers } = shared('en');
  const rows = bundledSeries.map((id) => {
    const points = snapshot[id];
    const { code, measure, publisher } = series(id);
    const cells = [
      `[\`${code}\`](series/${code}.csv)`,
      `[${names[id].title}](${link(id)})`,
      publishers[publisher],
      publishedUnit(series(id)),
      measures[measure],
      size(points).toLocaleString('en-US'),
      iso(first(points)!.day),
      iso(latest(points)!.day),
      missing(id, points),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| file | what | publisher | unit | measure | figures | first | last | no figures |',
    '|---|---|---|---|---|--:|---|---|---|',
    ...rows,
  ].join('\n');
};

/** A README with its table of series put in place of whatever table it had. */
export const withTable = (readme: string, table: string): string => {
  const [start, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`data/README.md has no place for the table: ${BEGIN} … ${END}`);
  return `${readme.slice(0, start + BEGIN.length)}\n${table}\n${readme.slice(end)}`;
};

const task: Task = {
  usage: 'readme',
  about: 'rewrite the table of series in data/README.md from the files themselves',
  run: async (_, print) => {
    const file = join(dataFolder, 'README.md');
    writeFileSync(file, withTable(readFileSync(file, 'utf8'), seriesTable(openSnapshot())));
    print('data/README.md is up to date.');
    return 0;
  },
};

export default task;

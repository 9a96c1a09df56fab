import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { discoverCommands } from '../ask/discover-commands.ts';
import { dataFolder, root } from '../bundle/root.ts';
import { openSnapshot, type Snapshot } from '../bundle/snapshot.ts';
import { holes, holeText } from '../series/cadence.ts';
import { bundledSeries, link, type SeriesId, series } from '../series/catalog.ts';
import { publishedUnit } from '../series/units.ts';
import { iso } from '../values/day.ts';
import { first, latest, type Points, size } from '../values/points.ts';
import { shared } from '../words/shared.ts';
import { commandTable } from './command-table.ts';
import type { Task } from './task.ts';

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

/** A README with a table put in place of whatever it had between the table's marks. */
export const withTable = (readme: string, name: 'series' | 'commands', table: string): string => {
  const [begin, end] = [`<!-- ${name}: written by \`npm run data -- readme\` -->`, `<!-- /${name} -->`];
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the README has no place for the table: ${begin} … ${end}`);
  return `${readme.slice(0, from + begin.length)}\n${table}\n${readme.slice(to)}`;
};

const task: Task = {
  usage: 'readme',
  about: 'rewrite the tables of README.md (commands) and data/README.md (series) from what they list',
  run: async (_, print) => {
    const commands = await discoverCommands();
    const rewrite = (name: string, file: string, change: (text: string) => string) => {
      const before = readFileSync(file, 'utf8');
      const after = change(before);
      if (after !== before) writeFileSync(file, after);
      print(after === before ? `${name} was up to date.` : `${name}: the table was written.`);
    };
    rewrite('README.md', join(root, 'README.md'), (text) => withTable(text, 'commands', commandTable(commands)));
    rewrite('data/README.md', join(dataFolder, 'README.md'), (text) =>
      withTable(text, 'series', seriesTable(openSnapshot())),
    );
    return 0;
  },
};

export default task;

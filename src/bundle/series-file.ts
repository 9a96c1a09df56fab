import type { Series } from '../series/catalog.ts';
import { publishedUnit, toPublished } from '../series/units.ts';
import { iso } from '../values/day.ts';
import { each, type Points } from '../values/points.ts';
import { BadFile } from './bad-file.ts';
import { readRows } from './rows.ts';

/** What stands above the rows of a bundled series: whatever decides how the numbers are to be read. */
const header = (series: Series): readonly string[] => [
  `# ${series.code}`,
  `# unit: ${publishedUnit(series)}`,
  `# measure: ${series.measure}`,
  `# publisher: ${series.publisher}`,
  'day,value',
];

/** A series as a file of the bundled snapshot: a header, then one `day,value` row per figure, in the published unit. */
export const writeSeries = (series: Series, points: Points): string => {
  const rows = Array.from(each(points), ({ day, value }) => `${iso(day)},${toPublished(series, value)}`);
  return `${[...header(series), ...rows].join('\n')}\n`;
};

/** A series from the text of a file of the bundled snapshot. @throws BadFile when the header or a row is not what the catalog says */
export const readSeries = (series: Series, text: string, file: string): Points => {
  const wanted = header(series);
  let start = 0;
  for (const [i, line] of wanted.entries()) {
    const end = text.indexOf('\n', start);
    const found = text.slice(start, end < 0 ? text.length : end);
    if (found !== line) throw new BadFile(file, i + 1, `should be “${line}”, is “${found.slice(0, 60)}”`);
    start = end < 0 ? text.length : end + 1;
  }
  return some(readRows(series, text, { file, start, line: wanted.length + 1, blank: 'refuse' }), file);
};

/** A series from CSV text in FRED's form, whichever of its headers it has; empty and `.` values are days without a figure. */
export const readFredCsv = (series: Series, body: string, file: string): Points => {
  const text = body.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const start = text.includes('\n') ? text.indexOf('\n') + 1 : text.length;
  const head = text.slice(0, start).trim();
  const [day = '', value = '', ...more] = head.toLowerCase().split(',');
  const known = ['date', 'observation_date'].includes(day) && ['value', series.code.toLowerCase()].includes(value);
  if (!known || more.length > 0) {
    throw new BadFile(
      file,
      1,
      `should be “observation_date,${series.code}” or “date,value”, is “${head.slice(0, 60)}”`,
    );
  }
  return some(readRows(series, text, { file, start, line: 2, blank: 'skip' }), file);
};

const some = (points: Points, file: string): Points => {
  if (points.days.length === 0) throw new BadFile(file, 'rows', 'no figures');
  return points;
};

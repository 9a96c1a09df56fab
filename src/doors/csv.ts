import type { Answer } from '../values/answer.ts';
import type { Unit } from '../values/quantity.ts';
import { kindOf } from '../words/chart-kinds.ts';

/** What one of a unit is, in the plain English of a file header: dollars are whole, whatever the publisher rounds to. */
const UNITS: Readonly<Record<Unit, string>> = {
  usd: 'US dollars',
  percent: 'percent',
  points: 'percentage points',
  bp: 'basis points',
  count: 'count',
};

/**
 * The figures behind an answer's chart as CSV: ISO days, dot decimals, one column a series; in a header of lines that start
 * with `#` the as-of day, the units and the sources. Nothing when there is no chart. A missing figure is an empty field.
 */
export const csv = (answer: Answer): string | undefined => {
  const { chart } = answer;
  if (!chart) return undefined;
  const head = [
    `# /${answer.command}`,
    `# as of ${answer.asOf ?? ''}`,
    ...answer.sources.map(({ title, code, url }) => `# source ${code ?? title}: ${url}`),
  ];
  const { units, columns, rows } = kindOf(chart).table(chart);
  const counts = units.map(({ column, unit }) => `# unit${column === undefined ? '' : ` ${column}`}: ${UNITS[unit]}`);
  return file([...head, ...counts, ...[columns, ...rows].map((row) => row.map(quote).join(','))]);
};

/** Spreadsheets take a file for UTF-8 only when it says so. */
const MARK = '\uFEFF';

const file = (lines: readonly string[]): string => {
  const text = `${lines.join('\n')}\n`;
  return /[^\p{ASCII}]/u.test(text) ? MARK + text : text;
};

const quote = (field: string | number) => {
  const text = String(field);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

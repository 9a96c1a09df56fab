import type { Answer } from '../values/answer.ts';
import type { Unit } from '../values/quantity.ts';

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
  if (chart.kind === 'waterfall') {
    const rows = chart.steps.map(({ label, value }) => `${quote(label)},${value}`);
    return file([...head, `# unit: ${UNITS[chart.unit]}`, 'factor,value', ...rows]);
  }
  if (chart.kind === 'accounts') {
    const rows = chart.accounts.flatMap(({ name, ...account }) =>
      (['assets', 'liabilities'] as const).flatMap((side) =>
        account[side].map(({ label, by, before, after }) =>
          [quote(name), quote(chart.sides[side]), quote(label), by, before ?? '', after ?? ''].join(','),
        ),
      ),
    );
    return file([...head, `# unit: ${UNITS[chart.unit]}`, 'who,side,line,change,before,after', ...rows]);
  }
  const days = [...new Set(chart.lines.flatMap((line) => line.points.map(([day]) => day)))].sort();
  const columns = chart.lines.map((line) => new Map(line.points));
  const units = chart.lines.map(({ id, unit }) => `# unit ${id}: ${UNITS[unit]}`);
  const rows = days.map((day) => [day, ...columns.map((column) => column.get(day) ?? '')].join(','));
  return file([...head, ...units, ['day', ...chart.lines.map(({ id }) => quote(id))].join(','), ...rows]);
};

/** Spreadsheets take a file for UTF-8 only when it says so. */
const MARK = '\uFEFF';

const file = (lines: readonly string[]): string => {
  const text = `${lines.join('\n')}\n`;
  return /[^\p{ASCII}]/u.test(text) ? MARK + text : text;
};

const quote = (field: string) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

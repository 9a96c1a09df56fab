import { cpus, totalmem } from 'node:os';

/** One thing measured: the figure, beside what it is held against, in one run on one machine. */
export type Measured = {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'MB' | '×' | '/s' | '%' | 'KB';
  /** What it is held against, measured in the same run. */
  readonly beside?: { readonly what: string; readonly value: number };
  /** What is aimed at. Nothing passes or fails by it. */
  readonly target?: string;
};

/** The middle one of some values. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** The value that so many in a hundred do not exceed. */
export const percentileOf = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((share / 100) * sorted.length))]!;
};

/** The machine a result is from: a figure says nothing without it. */
export const machine = () => ({
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryMb: Math.round(totalmem() / 1e6),
});

const printed = (value: number, unit: Measured['unit']): string =>
  `${value.toFixed(unit === '×' ? 2 : value < 100 ? 1 : 0)}${unit === '×' || unit === '/s' || unit === '%' ? '' : ' '}${unit}`;

/** Rows as a table of text: what, the figure, what it stands beside and how many times that it is, and the aim. */
export const tableOf = (rows: readonly Measured[]): string => {
  const cells = rows.map(({ what, value, unit, beside, target }) => [
    what,
    printed(value, unit),
    beside ? `${(value / beside.value).toFixed(2)}× ${beside.what} (${printed(beside.value, unit)})` : '',
    target ? `aim ${target}` : '',
  ]);
  const width = (i: number) => Math.max(...cells.map((row) => row[i]!.length));
  return cells
    .map((row) =>
      row
        .map((cell, i) => (i === 1 ? cell.padStart(width(1)) : cell.padEnd(width(i))))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

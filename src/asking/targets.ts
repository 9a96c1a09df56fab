import type { CommandCall } from '../values/answer.ts';

/** What comes nearest to a command where it does not exist, or cannot answer. */
const NEAREST: Readonly<Record<string, (args: CommandCall['args']) => CommandCall | undefined>> = {
  rrp: () => ({ command: 'history', args: { series: 'RRPONTSYD', find: 'latest' } }),
  srf: () => ({ command: 'history', args: { series: 'SRF_ACCEPTED', find: 'latest' } }),
  balance: () => ({ command: 'qt', args: {} }),
  funding: () => ({ command: 'chart', args: { series: 'SOFR,EFFR,IORB' } }),
  ampleness: () => topic('ample-reserves'),
  distribution: () => topic('distribution-among-banks'),
  calendar: () => topic('fomc-calendar'),
  markets: ({ event }) => ({ command: 'chart', args: { series: 'DGS10', ...(event ? around(event) : {}) } }),
  compare: ({ first, second }) =>
    first && second && /^[A-Z]/.test(first) ? { command: 'chart', args: { series: `${first},${second}` } } : undefined,
  plumbing: ({ event }) => topic(PLUMBING[event ?? ''] ?? 'h41-identity'),
  bank: ({ name }) => topic(name?.startsWith('Silicon') ? 'silicon-valley-bank' : 'two-banks-exercise'),
  history: ({ series }) =>
    series && /^[A-Z0-9_]+(?:[-/][A-Z0-9_]+)?$/.test(series) ? { command: 'chart', args: { series } } : undefined,
};

const PLUMBING: Readonly<Record<string, string>> = {
  'cash-withdrawn': 'currency-in-circulation',
  'rrp-falls': 'on-rrp',
  'rrp-rises': 'on-rrp',
  'bills-to-funds': 'money-funds',
  'repo-drawn': 'standing-repo-facility',
  'bank-lends': 'do-banks-lend-reserves',
  'runoff-bank': 'quantitative-tightening',
  'runoff-fund': 'quantitative-tightening',
  'fed-buys-from-bank': 'is-it-new-money',
  'fed-buys-from-fund': 'is-it-new-money',
};

const topic = (id: string): CommandCall => ({ command: 'explain', args: { topic: id } });

const MS = 86_400_000;
const around = (day: string): CommandCall['args'] => {
  const at = Date.parse(day);
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  return { from: iso(at - 10 * MS), to: iso(at + 20 * MS) };
};

/** What is answered where a line cannot be: the nearest other line, and the one nearest to that. */
export const nearest = (line: CommandCall): readonly CommandCall[] => {
  const next = NEAREST[line.command]?.(line.args);
  return next ? [next, ...nearest(next)] : [];
};

/** A line as it would be typed: `/history series:SOFR find:latest`. */
export const lineText = ({ command, args }: CommandCall): string =>
  [
    `/${command}`,
    ...Object.entries(args).map(([name, value]) => `${name}:${/\s/.test(value) ? `"${value}"` : value}`),
  ].join(' ');

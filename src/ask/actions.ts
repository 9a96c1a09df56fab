import { ranges } from '../measures/window.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import type { Action, Reply, Step } from '../values/answer.ts';
import { iso } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import { shared } from '../words/shared.ts';
import type { Command } from './command.ts';
import type { Option } from './option.ts';

type Given = Readonly<Record<string, unknown>>;

/** The buttons under every answer with a chart: the other ranges, where the command has a range, and the figures as CSV. */
export const actionsUnder = (command: Command, args: Given, reply: Reply, locale: Locale): readonly Action[] => {
  if (!reply.chart) return [];
  const words = shared(locale);
  const csv: Step = {
    kind: 'csv',
    label: words.actions.csv,
    command: command.name,
    args: spoken(command, args, ({ spare }) => !spare),
    // A first day overrules the range that is asked for.
    ...(args.from === undefined ? {} : { spare: ['range'] }),
  };
  if (!Object.hasOwn(command.options, 'range')) return [csv];
  // Days would overrule the range that is asked for.
  const given = spoken(command, args, (option) => !isSpan(option));
  const byDays = Object.entries(command.options).some(([name, option]) => isSpan(option) && args[name] !== undefined);
  const spare = Object.keys(given).filter((name) => command.options[name]!.spare);
  const steps = ranges.map(
    (range): Step => ({
      kind: 'ask',
      label: words.ranges[range],
      command: command.name,
      args: { ...given, range },
      ...(spare.length > 0 ? { spare: spare.toReversed() } : {}),
      ...(args.range === range && !byDays ? { current: true } : {}),
    }),
  );
  return [...steps, csv];
};

/** A first or last day of what is shown; the day a question looks from is none. */
const isSpan = (option: Option): boolean => option.kind === 'day' && !option.vantage;

/** Read arguments as they would be typed, as shortly as they can be, the usual ones left out: what a button has room for. */
const spoken = (command: Command, args: Given, wanted: (option: Option) => boolean): Record<string, string> =>
  Object.fromEntries(
    Object.entries(command.options).flatMap(([name, option]) => {
      const value = args[name];
      const usual = value === undefined || value === false || ('default' in option && option.default === value);
      return usual || option.kind === 'message' || !wanted(option) ? [] : [[name, written(option.kind, value)]];
    }),
  );

const written = (kind: Option['kind'], value: unknown): string => {
  if (kind === 'day') return iso(value as number).replaceAll('-', '');
  if (kind === 'series') return (value as readonly SeriesId[]).map(shortest).join(',');
  return kind === 'flag' ? '' : String(value);
};

const shortest = (id: SeriesId): string => (id.length < series(id).code.length ? id : series(id).code);

import { ranges, USUAL_RANGE } from '../measures/window.ts';
import { series } from '../series/catalog.ts';
import { type Subject, subjectCode } from '../series/subject.ts';
import type { Action, Answer, Reply, Step, View } from '../values/answer.ts';
import { iso } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import { shared } from '../words/shared.ts';
import type { Command } from './command.ts';
import type { Option } from './option.ts';

type Given = Readonly<Record<string, unknown>>;

/** What is offered under every answer with a chart: other ranges, where the command has a range, and the figures as CSV. */
export const actionsUnder = (command: Command, args: Given, reply: Reply, locale: Locale): readonly Action[] => {
  if (!reply.chart) return [];
  const words = shared(locale);
  const { args: given, spare } = askedAgain(command, args);
  const asked = without(given, spareOf(command));
  const csv: Step = {
    kind: 'csv',
    label: words.actions.csv,
    command: command.name,
    args: asked,
    ...(spare && { spare }),
  };
  if (!Object.hasOwn(command.options, 'range')) return [csv];
  // Days would overrule the range that is asked for.
  const days = namesOf(command, isSpan);
  const byDays = days.some((name) => args[name] !== undefined);
  // Where a range changes nothing none is offered.
  const ranged = { ...args, ...Object.fromEntries(days.map((name) => [name, undefined])) };
  if (command.unused?.(ranged as never, command.words(locale)).some(({ option }) => option === 'range')) return [csv];
  const ways = spareOf(command).filter((name) => given[name] !== undefined);
  // What is held against a day is shown from that day on where no range is named.
  const isOwnRange = namesOf(command, ({ kind, ...option }) => kind === 'day' && 'base' in option).some(
    (name) => args[name] !== undefined,
  );
  const view: View = {
    kind: 'view',
    label: words.actions.range,
    command: command.name,
    option: 'range',
    args: without(given, ['range', ...days]),
    choices: ranges.map((range) => ({ value: range, label: words.ranges[range] })),
    ...(ways.length > 0 && { spare: ways.toReversed() }),
    ...(byDays || (isOwnRange && args.range === undefined) ? {} : { chosen: String(args.range ?? USUAL_RANGE) }),
  };
  return [view, csv];
};

/** The arguments that ask the same again, and those that may be left out where room is short: looks, and a range overruled by a day. */
export const askedAgain = (command: Command, args: Given): NonNullable<Answer['again']> => {
  const given = spoken(command, args);
  const spare = [...(args.from === undefined ? [] : ['range']), ...spareOf(command).toReversed()];
  const found = spare.filter((name) => given[name] !== undefined);
  return { args: given, ...(found.length > 0 && { spare: found }) };
};

/** A first or last day of what is shown; the day a question looks from, or holds figures against, is none. */
const isSpan = (option: Option): boolean => option.kind === 'day' && !option.vantage && !option.base;

const namesOf = ({ options }: Command, wanted: (option: Option) => boolean) =>
  Object.keys(options).filter((name) => wanted(options[name]!));

const spareOf = (command: Command) => namesOf(command, ({ spare }) => spare === true);

const without = (args: Readonly<Record<string, string>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(args).filter(([name]) => !names.includes(name)));

/** Read arguments as they would be typed, as shortly as they can be, the usual ones left out: what a button has room for. */
const spoken = (command: Command, args: Given): Record<string, string> =>
  Object.fromEntries(
    Object.entries(command.options).flatMap(([name, option]) => {
      const value = args[name];
      const usual = value === undefined || value === false || ('default' in option && option.default === value);
      return usual || option.kind === 'message' ? [] : [[name, written(option.kind, value)]];
    }),
  );

const written = (kind: Option['kind'], value: unknown): string => {
  if (kind === 'day') return iso(value as number).replaceAll('-', '');
  if (kind === 'series') return (value as readonly Subject[]).map(shortest).join(',');
  return kind === 'flag' ? '' : String(value);
};

const shortest = (subject: Subject): string =>
  !subject.over && subject.of.length < series(subject.of).code.length ? subject.of : subjectCode(subject);

import { defineCommand } from '../src/ask/command.ts';
import {
  type Actor,
  actors,
  fedMoves,
  type Instrument,
  type NetEntry,
  netOf,
  type PlumbingEvent,
  type PlumbingStep,
  plumbingEvents,
  plumbingNames,
} from '../src/measures/plumbing.ts';
import { readAmount } from '../src/parse/amount.ts';
import type { SeriesId } from '../src/series/catalog.ts';
import type { Cell, Figure, Reply } from '../src/values/answer.ts';
import { iso } from '../src/values/day.ts';
import { latest, type Point } from '../src/values/points.ts';
import { signed, usd } from '../src/values/quantity.ts';
import { Trouble } from '../src/values/trouble.ts';
import type { AccountEntry, TAccount } from '../src/words/charts/accounts.ts';
import type { Format } from '../src/words/format.ts';
import words from './plumbing.words.ts';

/** The line of H.4.1 in which each thing on the Fed's balance sheet is counted. */
const LINES = {
  reserves: 'reservesWednesday',
  tga: 'tgaWednesday',
  reverseRepo: 'reverseRepoOthers',
  currency: 'currency',
  securities: 'securities',
  repo: 'repurchases',
} as const satisfies Partial<Record<Instrument, SeriesId>>;
type Line = keyof typeof LINES;

/** ON RRP is published daily too: what is left of it is its newest figure, which can be far from a quarter-end's Wednesday. */
const DAILY = { reverseRepo: 'onRrp' } as const satisfies Partial<Record<Line, SeriesId>>;

/** What is owned by one actor and owed by the Fed alone: its level is the same on both balance sheets. */
const SHARED: readonly Instrument[] = ['reserves', 'tga', 'reverseRepo', 'repo'];

/** What is moved where nobody says: the first of these that is there to be moved. */
const USUAL = [100e9, 50e9, 20e9, 10e9, 5e9, 2e9, 1e9, 500e6, 200e6, 100e6, 50e6, 20e6, 10e6];
/** With less than this in ON RRP, that there is no more is said, where nobody says how much is moved. */
const PLENTY = 100e9;
/** What is paid for out of ON RRP: what is not there comes out of deposits, and so out of reserves. */
const FROM_REVERSE_REPO: readonly PlumbingEvent[] = ['bills-to-funds', 'runoff-fund'];
/** The newest level of a line, and the series it is of. */
type Level = Point & { readonly series: SeriesId };
type Levels = Readonly<Record<Line, Level | undefined>>;

export default defineCommand({
  words,
  needs: [...Object.values(LINES), ...Object.values(DAILY)],
  optional: ['currency', 'reverseRepoOthers', 'repurchases', 'onRrp'],
  options: {
    event: { kind: 'choice', values: plumbingNames, required: true },
    amount: { kind: 'text', max: 40 },
  },
  run({ args, data, say, format }): Reply {
    const { event } = args;
    const newest = (line: Line): Level | undefined => {
      const [weekly, daily] = [
        latest(data[LINES[line]]),
        line === 'reverseRepo' ? latest(data[DAILY[line]]) : undefined,
      ];
      if (daily && daily.day > (weekly?.day ?? 0)) return { ...daily, series: DAILY.reverseRepo };
      return weekly && { ...weekly, series: LINES[line] };
    };
    const levels = Object.fromEntries((Object.keys(LINES) as Line[]).map((line) => [line, newest(line)])) as Levels;
    const amount = args.amount === undefined ? usual(event, levels) : amountOf(args.amount, format);
    const steps = plumbingEvents[event];
    const moved = (Object.keys(LINES) as Line[]).filter((line) => fedMoves(event, line) !== 0);
    const short = moved.flatMap((line) => {
      const level = levels[line];
      const of = fedMoves(event, line) * (line === 'reverseRepo' && args.amount === undefined ? PLENTY : amount);
      return level && level.value + of < 0 ? [{ line, level }] : [];
    });
    const isTooMuch = short.some(({ line, level }) => level.value + fedMoves(event, line) * amount < 0);
    return {
      mood: isTooMuch ? 'watch' : 'calm',
      age: 'never',
      // Where no line of the Fed moves, none is shown.
      ...(moved.length > 0 ? { asOf: iso(levels.reserves!.day) } : { cites: [] }),
      lead: leadOf(event, amount, short, say),
      figures: [
        { label: say.onReserves, value: signed(usd(fedMoves(event, 'reserves') * amount)) },
        ...moved.flatMap((line) => lineFigure(event, line, amount, levels[line], say)),
      ],
      table: {
        title: say.table,
        columns: say.columns,
        rows: accounts(steps, amount, say, format),
      },
      notes: [say.balances, say.model, ...(moved.length === 0 ? [say.nothing] : [])],
      chart: {
        kind: 'accounts',
        unit: 'usd',
        title: say.title[event],
        subtitle: say.subtitle(usd(amount)),
        sides: { assets: say.columns[1]!, liabilities: say.columns[2]! },
        key: say.key,
        accounts: picture(steps, amount, levels, say),
      },
      actions: [{ kind: 'next', label: say.drivers, command: 'drivers', args: {} }],
    };
  },
});

/** Lines that hold less than is moved out of them, each with its level. */
type Short = readonly { readonly line: Line; readonly level: Level }[];

/** What happens; first what it takes from reserves, where bills are to be paid for out of a line that holds too little. */
const leadOf = (event: PlumbingEvent, amount: number, short: Short, say: ReturnType<typeof words>): string => {
  const paidFrom = short.find(
    ({ line, level }) => line === 'reverseRepo' && FROM_REVERSE_REPO.includes(event) && level.value < amount,
  );
  if (paidFrom)
    return [
      say.outOfReserves(say.instruments[paidFrom.line], usd(paidFrom.level.value), usd(amount - paidFrom.level.value)),
      say.lead[event](usd(amount)),
    ].join(say.space);
  return [
    say.lead[event](usd(amount)),
    ...short.map(({ line, level }) => say.tooLittle(say.instruments[line], usd(level.value))),
    ...(event === 'bills-to-banks' ? [say.whoBuys] : []),
  ].join(say.space);
};

/** The amount that was typed, in dollars. */
const amountOf = (text: string, { locale }: Format): number => {
  const { amount, currency = 'USD' } = readAmount(text, locale);
  if (currency !== 'USD' || !(Number(amount) > 0)) throw new Trouble('badAmount', { given: text });
  return Number(amount);
};

/** A round amount that every line it comes out of can give. */
const usual = (event: PlumbingEvent, levels: Levels): number =>
  USUAL.find((amount) =>
    (Object.keys(LINES) as Line[]).every(
      (line) => (levels[line]?.value ?? amount) + fedMoves(event, line) * amount >= 0,
    ),
  ) ?? USUAL[0]!;

/** A line of H.4.1 after it has moved, with what it was before; nothing can be taken out of it that is not there. */
const lineFigure = (
  event: PlumbingEvent,
  line: Line,
  amount: number,
  now: Level | undefined,
  say: ReturnType<typeof words>,
): readonly Figure[] => {
  if (!now) return [];
  const by = usd(fedMoves(event, line) * amount);
  return [
    {
      label: say.instruments[line],
      series: now.series,
      value: usd(Math.max(0, now.value + by.value)),
      note: say.before(usd(now.value), iso(now.day)),
      changes: [{ label: say.moves, value: signed(by) }],
    },
  ];
};

/** The T-accounts: each step where there are several, and what is left of all of them. */
const accounts = (
  steps: readonly PlumbingStep[],
  amount: number,
  say: ReturnType<typeof words>,
  { signed: print }: Format,
): readonly (readonly Cell[])[] => {
  const side = (of: readonly NetEntry[], actor: Actor, which: 'assets' | 'liabilities') =>
    of
      .filter((entry) => entry.actor === actor && entry.side === which)
      .map(({ instrument, by }) => `${say.instruments[instrument]} ${print(usd(by * amount))}`)
      .join(say.comma) || '—';
  const rows = (of: readonly NetEntry[], label: (actor: string) => string): readonly (readonly Cell[])[] =>
    actors
      .map((actor) => [label(say.actors[actor]), side(of, actor, 'assets'), side(of, actor, 'liabilities')])
      .filter(([, assets, liabilities]) => assets !== '—' || liabilities !== '—');
  const each = steps.length > 1 ? steps.flatMap((one, i) => rows(netOf([one]), (actor) => say.step(i + 1, actor))) : [];
  return [...each, ...rows(netOf(steps), steps.length > 1 ? say.net : (actor) => actor)];
};

/** The balance sheets that move, all steps together: each line with its level before and after, where one is published. */
const picture = (
  steps: readonly PlumbingStep[],
  amount: number,
  levels: Levels,
  say: ReturnType<typeof words>,
): readonly TAccount[] => {
  const net = netOf(steps);
  const line = ({ actor, instrument, by }: NetEntry): AccountEntry => {
    const known = actor === 'fed' || SHARED.includes(instrument);
    const before = known ? levels[instrument as Line]?.value : undefined;
    const after = before === undefined ? undefined : before + by * amount;
    return {
      label: say.instruments[instrument],
      by: by * amount,
      ...(before !== undefined && { before }),
      ...(after !== undefined && after >= 0 && { after }),
      ...(actor === 'fed' && instrument in LINES && { marked: true }),
    };
  };
  const side = (actor: Actor, which: NetEntry['side']) =>
    net.filter((entry) => entry.actor === actor && entry.side === which).map(line);
  return actors
    .map((actor) => ({
      name: say.actors[actor],
      assets: side(actor, 'assets'),
      liabilities: side(actor, 'liabilities'),
    }))
    .filter(({ assets, liabilities }) => assets.length + liabilities.length > 0);
};

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
import type { WaterfallStep } from '../src/values/chart.ts';
import { iso } from '../src/values/day.ts';
import { latest, type Point } from '../src/values/points.ts';
import { signed, usd } from '../src/values/quantity.ts';
import { Trouble } from '../src/values/trouble.ts';
import type { Format } from '../src/words/format.ts';
import words from './plumbing.words.ts';

/** The line of H.4.1 in which each thing on the Fed's balance sheet is counted. */
const LINES = {
  reserves: 'reservesWednesday',
  tga: 'tgaWednesday',
  reverseRepo: 'reverseRepoOthers',
  currency: 'currency',
  securities: 'securities',
} as const satisfies Partial<Record<Instrument, SeriesId>>;
type Line = keyof typeof LINES;

const USUAL = '100bn';

export default defineCommand({
  words,
  needs: Object.values(LINES),
  optional: ['currency', 'reverseRepoOthers'],
  options: {
    event: { kind: 'choice', values: plumbingNames, required: true },
    amount: { kind: 'text', max: 40 },
  },
  run({ args, data, say, format }): Reply {
    const { amount: text, currency = 'USD' } = readAmount(args.amount ?? USUAL, format.locale, 'USD');
    const amount = Number(text);
    if (currency !== 'USD' || !(amount > 0)) throw new Trouble('badAmount', { given: args.amount ?? USUAL });
    const steps = plumbingEvents[args.event];
    const moved = (Object.keys(LINES) as Line[]).filter((line) => fedMoves(args.event, line) !== 0);
    const reserves = latest(data.reservesWednesday)!;
    const change = fedMoves(args.event, 'reserves') * amount;
    return {
      mood: 'calm',
      age: 'never',
      asOf: iso(reserves.day),
      lead: say.lead[args.event](usd(amount)),
      figures: [
        { label: say.onReserves, value: signed(usd(change)) },
        ...moved.flatMap((line) => lineFigure(args.event, line, amount, latest(data[LINES[line]]), say)),
      ],
      table: {
        title: say.table,
        columns: say.columns,
        rows: accounts(steps, amount, say, format),
      },
      notes: [
        ...moved.flatMap((line) => {
          const now = latest(data[LINES[line]]);
          const after = now && now.value + fedMoves(args.event, line) * amount;
          return now && after! < 0 ? [say.tooLittle(say.instruments[line], usd(now.value))] : [];
        }),
        say.balances,
        say.model,
        ...(moved.length === 0 ? [say.nothing] : []),
      ],
      chart: {
        kind: 'waterfall',
        unit: 'usd',
        title: say.title[args.event],
        subtitle: say.subtitle(usd(amount)),
        steps: picture(args.event, amount, reserves.value, say),
      },
      actions: [{ kind: 'next', label: say.drivers, command: 'drivers', args: {} }],
    };
  },
});

/** A line of H.4.1 after it has moved, with what it was before; nothing can be taken out of it that is not there. */
const lineFigure = (
  event: PlumbingEvent,
  line: Line,
  amount: number,
  now: Point | undefined,
  say: ReturnType<typeof words>,
): readonly Figure[] => {
  if (!now) return [];
  const by = usd(fedMoves(event, line) * amount);
  return [
    {
      label: say.instruments[line],
      series: LINES[line],
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

/** Reserves before, what every other line of the Fed's balance sheet does to them, and after. */
const picture = (
  event: PlumbingEvent,
  amount: number,
  before: number,
  say: ReturnType<typeof words>,
): readonly WaterfallStep[] => {
  const effects = netOf(plumbingEvents[event])
    .filter(({ actor, instrument }) => actor === 'fed' && instrument !== 'reserves')
    .map(({ side, instrument, by }) => ({
      label: say.instruments[instrument],
      value: (side === 'assets' ? 1 : -1) * by * amount,
    }));
  const after = before + effects.reduce((sum, { value }) => sum + value, 0);
  return [
    { label: say.start, value: before, total: true },
    ...(effects.length > 0 ? effects : [{ label: say.noChange, value: 0 }]),
    { label: say.end, value: after, total: true },
  ];
};

import { defineCommand } from '../src/ask/command.ts';
import { type Decomposition, decompose, factorSeries, heldDays, type NotHeld } from '../src/measures/factors.ts';
import { movers } from '../src/measures/movers.ts';
import { series } from '../src/series/catalog.ts';
import type { Cell, Reply } from '../src/values/answer.ts';
import { type Day, iso, weekday } from '../src/values/day.ts';
import { signed, usd } from '../src/values/quantity.ts';
import { Trouble } from '../src/values/trouble.ts';
import words from './drivers.words.ts';
import { moverOf, story } from './shared/story.ts';

type Say = ReturnType<typeof words>;

const WEDNESDAY = 3;
/** The latest Wednesday by a day: itself, or the one before. */
const wednesdayOf = (day: Day): Day => day - ((weekday(day) - WEDNESDAY + 7) % 7);
/** The Wednesday of the week, Monday to Sunday, a day is in. */
const midweekOf = (day: Day): Day => day - ((weekday(day) + 6) % 7) + 2;

export default defineCommand({
  words,
  needs: factorSeries,
  options: { from: { kind: 'day' }, to: { kind: 'day' }, week: { kind: 'day' } },
  run({ args, data, say }): Reply {
    const held = heldDays(data);
    const asked = { from: args.week === undefined ? args.from : undefined, to: args.week ?? args.to };
    const last = held.at(-1);
    if (last === undefined) throw new Trouble('noData', series('factorsSupplying').code);
    // The week under way has no Wednesday yet: the one before it is meant.
    const midweek = args.week === undefined ? undefined : midweekOf(args.week);
    const to = midweek !== undefined && midweek <= last ? midweek : wednesdayOf(asked.to ?? last);
    const from = asked.from === undefined ? to - 7 : wednesdayOf(asked.from);
    if (from >= to) return { mood: 'trouble', ephemeral: true, lead: say.order };
    const found = decompose(data, from, to);
    const used = [
      [asked.from, from],
      [asked.to, to],
    ] as const;
    const snapped = used.flatMap(([day, wednesday]) =>
      day !== undefined && wednesday !== day ? [say.snapped(iso(day), iso(wednesday))] : [],
    );
    return found.held ? told(found, say, snapped) : refused(found, say);
  },
});

const told = (found: Decomposition, say: Say, snapped: readonly string[]): Reply => {
  const [change, fell] = [usd(found.change), found.change < 0];
  const rows = found.factors.map(({ line, to, change, effect }): readonly Cell[] => [
    say.lines[line],
    usd(to),
    signed(usd(change)),
    signed(usd(effect)),
  ]);
  const effects = found.factors.map(({ line, effect }) => ({ label: say.lines[line], value: effect }));
  return {
    mood: 'calm',
    asOf: iso(found.to),
    lead: story(found, say),
    table: {
      title: say.table,
      columns: say.columns,
      rows: [
        ...rows,
        [say.residual, '', '', signed(usd(found.residual))],
        [say.reserves, usd(found.reserves.to), signed(usd(found.change)), signed(usd(found.change))],
      ],
    },
    notes: [...snapped, say.closure(usd(found.residual)), say.notRrp],
    chart: {
      kind: 'waterfall',
      unit: 'usd',
      title: say.title(fell, change, movers(found).map(moverOf)),
      subtitle: say.subtitle,
      steps: [
        { label: say.start(iso(found.from)), value: found.reserves.from, total: true },
        ...effects,
        ...(found.residual === 0 ? [] : [{ label: say.residual, value: found.residual }]),
        { label: say.start(iso(found.to)), value: found.reserves.to, total: true },
      ],
    },
  };
};

const refused = ({ missing, nearest }: NotHeld, say: Say): Reply => {
  const { from, to } = nearest;
  const pair = from !== undefined && to !== undefined ? { from: iso(from), to: iso(to) } : undefined;
  const codes = [...new Set(missing.map(({ series: id }) => series(id).code))];
  const days = [...new Set(missing.map(({ day }) => iso(day)))];
  return {
    mood: 'trouble',
    ephemeral: true,
    lead: say.notHeld(codes, days, pair),
    ...(pair
      ? { actions: [{ kind: 'ask', label: say.nearest(pair.from, pair.to), command: 'drivers', args: pair }] }
      : {}),
  };
};

import { defineCommand } from '../../src/ask/command.ts';
import { type BoardLine, type BoardPartId, boardLines, boardSeries } from '../../src/measures/board.ts';
import { series } from '../../src/series/catalog.ts';
import type { Cell, Reply } from '../../src/values/answer.ts';
import { iso } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { bp, type Quantity, signed, usd } from '../../src/values/quantity.ts';
import { subscriptionOf } from '../shared/subscription.ts';
import words from './preview.words.ts';

/** The board itself: the clock asks for it in each channel's language and keeps the answer there up to date. */
export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'subscriptions',
  needs: boardSeries,
  optional: boardSeries.filter((id) => id !== 'reservesWednesday'),
  options: { language: { kind: 'choice', values: locales } },
  language: (args, settings, place) => args.language ?? subscriptionOf(settings, 'board', place?.channel)?.locale,
  run({ data, say, shared, facts, format, now }): Reply {
    const lines = boardLines(data, facts.releases, now);
    const at = (id: BoardPartId) => lines.find((line) => line.id === id);
    const [reserves, srf, sofr] = [at('reservesWednesday')!, at('srf'), at('sofr')];
    return {
      // How old it is in weeks would be rewritten with nothing new to show.
      mood: reserves.isOverdue ? 'stale' : 'calm',
      heading: say.heading,
      lead: `${reserves.isOverdue ? say.late : ''}${say.lead(told(reserves), sofr && told(sofr), srf && told(srf))}`,
      whole: true,
      age: 'never',
      table: {
        columns: say.columns,
        rows: lines.map((line): readonly Cell[] => [
          say.labels[line.id],
          shown(line),
          line.step === undefined ? '' : `${spanOf(line, shared.spans)} ${stepText(line, format.signed)}`,
          { day: iso(line.now.day) },
          { moment: line.publishedAt, brief: true },
          line.isOverdue ? say.overdue : { moment: line.nextAt, brief: true },
        ]),
      },
      actions: [{ kind: 'next', label: shared.actions.why, command: 'drivers', args: {} }],
    };
  },
});

const isRate = (id: BoardPartId): boolean => id === 'sofr' || id === 'effr';

const shown = ({ id, now }: BoardLine): Quantity => (isRate(id) ? signed(bp(now.value)) : usd(now.value));

/** A figure with the day it is of. */
const told = ({ id, now }: BoardLine) => ({
  value: isRate(id) ? bp(now.value) : usd(now.value),
  day: iso(now.day),
});

const stepText = ({ id, step }: BoardLine, print: (quantity: Quantity) => string): string =>
  print(isRate(id) ? bp(step!) : usd(step!));

const spanOf = ({ id }: BoardLine, { day, week }: { readonly day: string; readonly week: string }): string =>
  series(id).frequency === 'weekly' ? week : day;

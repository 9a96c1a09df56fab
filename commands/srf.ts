import { defineCommand } from '../src/ask/command.ts';
import { choice } from '../src/ask/option.ts';
import { highest } from '../src/measures/extremes.ts';
import { facilityUse, meanUse, USE_FLOOR } from '../src/measures/facility-use.ts';
import { top } from '../src/measures/top.ts';
import { inRange, ranges } from '../src/measures/window.ts';
import type { Policy } from '../src/series/facts.ts';
import { rateOn, topSince } from '../src/series/policy.ts';
import { turnsOf } from '../src/series/turns.ts';
import type { Figure } from '../src/values/answer.ts';
import { type Day, iso } from '../src/values/day.ts';
import { each, first, latest } from '../src/values/points.ts';
import { count, percent, usd } from '../src/values/quantity.ts';
import { lineOf, turnMarks } from './shared/chart-parts.ts';
import words from './srf.words.ts';

/** How many operation days a look at recent use covers. */
const RECENT = 20;

export default defineCommand({
  words,
  dated: true,
  needs: ['srf'],
  options: { range: choice(ranges, '1y'), top: { kind: 'number', integer: true, min: 1, max: 10, default: 5 } },
  run({ args, data: { srf }, say, shared, facts, today }) {
    const tags = (day: Day) => turnsOf(day).map((turn) => shared.turns[turn]);
    const tagged = (day: Day) => say.tags(tags(day)) || say.ordinary;
    const records = top(srf, args.top, USE_FLOOR);
    const isTurn = (day: Day) => turnsOf(day).length > 0;
    const [now, recent, mean] = [latest(srf)!, facilityUse(srf, isTurn, RECENT)!, meanUse(srf, 5)];
    const [amount, floor, asOf] = [usd(now.value), usd(USE_FLOOR), iso(now.day)];
    const used = now.value > USE_FLOOR;
    const shown = inRange(srf, args.range, today);
    const peak = highest(shown)!;

    return {
      mood: recent.persistence >= 2 ? 'watch' : 'calm',
      lead: used ? say.used(amount, asOf, say.tags(tags(now.day))) : say.quiet(amount, asOf, floor),
      figures: [
        { label: say.latest, series: 'srf', value: amount, day: asOf, note: tagged(now.day) },
        {
          label: say.above(recent.days, floor),
          value: count(recent.above.length),
          ...(recent.above.length > 0 ? { note: say.untagged(recent.untagged.length), key: true } : {}),
        },
        ...(mean === undefined ? [] : [{ label: say.mean, value: usd(mean), key: true as const }]),
        ...rateFigures(facts.policy, iso(today), say),
      ],
      ...(records.length > 0
        ? {
            table: {
              title: say.records,
              columns: say.columns,
              rows: records.map(({ day, value }) => [{ day: iso(day) }, usd(value), tagged(day)]),
            },
          }
        : {}),
      notes: [
        ...(recent.persistence >= 2 ? [say.persistent(recent.persistence, iso(recent.until!))] : []),
        ...(records.length > 0 ? [] : [say.never(floor, iso(first(srf)!.day))]),
        ...(recent.hole ? [say.hole(iso(recent.hole.after + 1), iso(recent.hole.before - 1))] : []),
        say.design,
        say.tests(floor),
      ],
      chart: {
        kind: 'bars',
        title: used
          ? say.title.used(amount, asOf)
          : peak.value <= USE_FLOOR
            ? say.title.unused(asOf)
            : say.title.peak(usd(peak.value), iso(peak.day)),
        subtitle: say.subtitle,
        lines: [lineOf('srf', shown, shared)],
        marks: turnMarks(
          [...each(shown)].filter(({ value }) => value > USE_FLOOR).map(({ day }) => day),
          shared,
        ),
      },
    };
  },
});

/** What the facility lends at, beside the range it belongs to. */
const rateFigures = (policy: Policy, day: string, say: ReturnType<typeof words>): readonly Figure[] => {
  const rate = rateOn(policy, day);
  if (!rate) return [];
  return [
    { label: say.rate, value: percent(rate.top), note: say.rateNote(topSince(policy, day)!), key: true },
    { label: say.range, value: say.between(percent(rate.bottom), percent(rate.top)), key: true },
  ];
};

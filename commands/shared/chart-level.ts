import { spells, tally } from '../../src/measures/spells.ts';
import { widestStep } from '../../src/series/cadence.ts';
import { series } from '../../src/series/catalog.ts';
import { type Subject, subjectCode, subjectUnit } from '../../src/series/subject.ts';
import type { Step } from '../../src/values/answer.ts';
import type { Level } from '../../src/values/chart.ts';
import { iso } from '../../src/values/day.ts';
import type { Points } from '../../src/values/points.ts';
import type { Format } from '../../src/words/format.ts';
import type words from '../chart.words.ts';

type Say = ReturnType<typeof words>;
type Levelled = { readonly level: Level; readonly note: string; readonly action: Step };

/** A level drawn in a series' chart: its line, how often the figures shown lay below it, and where every time is told. */
export const levelOf = (
  { subject, points, name }: { readonly subject: Subject; readonly points: Points; readonly name: string },
  value: number,
  say: Say,
  format: Format,
): Levelled => {
  const unit = subjectUnit(subject);
  const entry = series(subject.of);
  const level = { value, unit } as const;
  const runs = spells(points, 'below', value, widestStep(entry));
  const { on, of } = tally(points, 'below', value);
  const crossed = runs.filter(({ before }) => before !== undefined);
  return {
    level: { ...level, label: format.show(level) },
    note: say.below(
      name,
      level,
      { on, of, by: entry.frequency },
      crossed.map(({ from }) => iso(from.day)),
    ),
    action: {
      kind: 'next',
      label: say.everyTime(level),
      command: 'history',
      args: { series: subjectCode(subject), find: 'all', level: unit === 'usd' ? String(value) : format.number(value) },
    },
  };
};

import { beginsWith, changeOver } from '../../src/measures/change.ts';
import { difference } from '../../src/measures/difference.ts';
import { highest, lowest } from '../../src/measures/extremes.ts';
import { mean } from '../../src/measures/statistics.ts';
import { periodOf } from '../../src/series/period.ts';
import { type Subject, subjectNeeds, subjectUnit } from '../../src/series/subject.ts';
import type { Figure, Reply, Table } from '../../src/values/answer.ts';
import { type Day, iso } from '../../src/values/day.ts';
import { between, first, latest, type Points, size } from '../../src/values/points.ts';
import { type Quantity, signed } from '../../src/values/quantity.ts';
import type { Stretch } from '../../src/values/stretch.ts';
import type { Format } from '../../src/words/format.ts';
import type { Shared } from '../../src/words/shared.ts';
import { stretchName } from '../../src/words/stretch-name.ts';
import { subjectName, subjectShort } from '../../src/words/subject-name.ts';
import { subjectLine } from './chart-parts.ts';
import words from './compare-stretches.words.ts';
import { type HeldPart, heldPart } from './held-part.ts';
import { moveBetween } from './move.ts';
import { heldRound } from './none-held.ts';
import noneHeld from './none-held.words.ts';
import type { Reached } from './reach.ts';

/** What is told first of two stretches. */
export const STRETCH_FINDS = ['change', 'average', 'highest', 'lowest'] as const;
/** One of them. */
type StretchFind = (typeof STRETCH_FINDS)[number];

type Parts = { readonly shared: Shared; readonly format: Format; readonly today: Day };

/** One series over two stretches: how it moved in each, its averages and extremes; what was asked for stands in the sentence. */
export const compareStretches = (
  stretches: readonly [Stretch, Stretch],
  find: StretchFind,
  { subject, held, note }: Reached,
  { shared, format, today }: Parts,
): Reply => {
  const say = words(format.locale);
  const names = stretches.map((stretch) => stretchName(stretch, today, format.locale));
  const [one, two] = names as [Named, Named];
  if (one.name === two.name) return { mood: 'trouble', ephemeral: true, lead: say.overlap(one.name, two.name) };
  const name = subjectName(subject, shared);
  const parts = stretches.map((stretch) => heldPart(subject, held, stretch, today));
  const sides = stretches.map((stretch, i) => sideOf(subject, held, stretch, partly(names[i]!, parts[i]!, say)));
  if (sides.includes(undefined)) {
    const none = noneOf(
      subject,
      held,
      stretches.filter((_, i) => !sides[i]),
      { shared, format, today },
    );
    const other = sides.find((side) => side);
    const lead = `${none}${other ? say.other(say.rows[find], told(other, find)) : ''}`;
    return { mood: 'trouble', ephemeral: true, lead };
  }
  const [a, b] = sides as [Side, Side];
  const [left, right] = [told(a, find), told(b, find)];
  return {
    mood: 'calm',
    asOf: periodOf(subject.of, Math.max(a.last, b.last)),
    lead: leadOf(name, find, [a, b], subject, say),
    figures: [
      ...[a, b].map(
        (side): Figure => ({
          label: side.name,
          value: told(side, find).value,
          ...(told(side, find).day ? { day: told(side, find).day! } : {}),
        }),
      ),
      { label: say.difference, value: apart(subject, left.value, right.value) },
    ],
    table: tableOf(a, b, subject, say),
    notes: [
      ...[a, b].flatMap((side, i) =>
        isPart(parts[i]!) ? say.heldOf(names[i]!.name, iso(side.from), iso(side.last)) : [],
      ),
      say.reckoned,
      ...(note ? [note] : []),
    ],
    cites: subjectNeeds(subject),
    chart: {
      kind: 'line',
      title: say.title(subjectShort(subject, shared), left, right),
      subtitle: name,
      lines: [subjectLine(subject, between(held, Math.min(a.from, b.from), Math.max(a.last, b.last)), shared)],
      phases: [a, b].map((side) => ({ from: iso(side.from), to: iso(side.last), label: side.name, tone: 'neutral' })),
    },
  };
};

/** That nothing is held of one of the stretches, or of both, and where there is something. */
const noneOf = (
  subject: Subject,
  held: Points,
  empty: readonly Stretch[],
  { shared, format, today }: Parts,
): string => {
  const [from, to] = [Math.min(...empty.map((one) => one.from)), Math.max(...empty.map((one) => one.to))];
  const when = empty.map((stretch) => stretchName(stretch, today, format.locale).when);
  return noneHeld(format.locale).none(subjectName(subject, shared), heldRound(subject, held, from, to), when);
};

/** Each thing told of both, side by side. */
const tableOf = (a: Side, b: Side, subject: Subject, say: ReturnType<typeof words>): Table => ({
  title: say.table(a.name, b.name),
  columns: say.columns(a.name, b.name),
  rows: STRETCH_FINDS.map((row) => {
    const [before, after] = [told(a, row).value, told(b, row).value];
    return [say.rows[row], before, after, apart(subject, before, after)];
  }),
});

const isPart = ({ from, to }: HeldPart): boolean => from !== undefined || to !== undefined;

/** A stretch by its name, with the part of it that is told where figures are held of no more. */
const partly = ({ name, when }: Named, part: HeldPart, say: ReturnType<typeof words>): Named => {
  if (!isPart(part)) return { name, when };
  const [from, to] = [part.from, part.to].map((day) => (day === undefined ? undefined : iso(day)));
  const aside = say.part(from, to);
  return { name: `${name}${aside}`, when: `${when}${aside}` };
};

type Named = { readonly name: string; readonly when: string };
type Told = { readonly when: string; readonly value: Quantity; readonly day?: string };
type Side = Named & { readonly from: Day; readonly last: Day } & Readonly<Record<StretchFind, Omit<Told, 'when'>>>;

/** All that is told of one stretch; nothing where nothing is held of it. */
const sideOf = (subject: Subject, held: Points, { from, to }: Stretch, named: Named): Side | undefined => {
  const span = between(held, from, to);
  if (size(span) === 0) return undefined;
  const [change, high, low] = [changeOver(held, beginsWith(from, to), to)!, highest(span)!, lowest(span)!];
  const unit = subjectUnit(subject);
  const at = ({ day, value }: { readonly day: Day; readonly value: number }) => ({
    value: { value, unit },
    day: periodOf(subject.of, day),
  });
  return {
    ...named,
    from: first(span)!.day,
    last: latest(span)!.day,
    change: { value: signed(moveBetween(subject, change.from.value, change.to.value)) },
    average: { value: { value: mean(span.values), unit } },
    highest: at(high),
    lowest: at(low),
  };
};

const told = (side: Side, find: StretchFind): Told => ({ when: side.when, ...side[find] });

/** The second less the first: of two changes in their own unit, of two levels as such a subject moves. */
const apart = (subject: Subject, one: Quantity, two: Quantity): Quantity =>
  signed(one.signed ? { ...two, value: difference(two.value, one.value) } : moveBetween(subject, one.value, two.value));

const leadOf = (
  name: string,
  find: StretchFind,
  [a, b]: readonly [Side, Side],
  subject: Subject,
  say: ReturnType<typeof words>,
): string => {
  const [one, two] = [told(a, find), told(b, find)];
  const by = apart(subject, one.value, two.value);
  if (find === 'average') return say.averaged(name, one, two, by);
  if (find !== 'change') return say.extreme(find === 'highest', name, one, two, by);
  const isAlike = one.value.value * two.value.value > 0 && by.value !== 0;
  const larger = Math.abs(one.value.value) > Math.abs(two.value.value) ? one : two;
  return say.moved(name, one, two, isAlike ? { by, when: larger.when } : undefined);
};

import { defineCommand } from '../../src/ask/command.ts';
import { type DayPart, type DayPartId, dayLine, daySeries, moved } from '../../src/measures/day-line.ts';
import { USE_FLOOR } from '../../src/measures/facility-use.ts';
import { inRange } from '../../src/measures/window.ts';
import { series } from '../../src/series/catalog.ts';
import { turnsOf } from '../../src/series/turns.ts';
import type { Figure, PostedReply } from '../../src/values/answer.ts';
import type { ChartDraft, Line } from '../../src/values/chart.ts';
import { type Day, iso } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { first, pointAt } from '../../src/values/points.ts';
import { bp, type Quantity, signed, usd } from '../../src/values/quantity.ts';
import { themeNames } from '../../src/values/settings.ts';
import type { Shared } from '../../src/words/shared.ts';
import { chartPoints } from '../shared/chart-parts.ts';
import { subscriptionOf } from '../shared/subscription.ts';
import words from './preview.words.ts';

type Say = ReturnType<typeof words>;

/** A step as large as none in so many days is worth saying so. */
const WORTH_SAYING = 28;
/** So many figures stand beside the sentence; the rest in a small line. */
const KEYS = 3;

/** The question that tells more of each figure. */
const MORE: Readonly<Record<DayPartId, { readonly command: string; readonly args: Record<string, string> }>> = {
  onRrp: { command: 'rrp', args: {} },
  srf: { command: 'srf', args: {} },
  sofr: { command: 'funding', args: {} },
  effr: { command: 'funding', args: {} },
  tgaDaily: { command: 'chart', args: { series: series('tgaDaily').code } },
};

/** The line of the day itself: the clock asks for it in each channel's language and puts the answer there as it is. */
export default defineCommand({
  words,
  dated: true,
  permission: 'ManageGuild',
  reads: 'subscriptions',
  posts: 'daily',
  needs: daySeries,
  optional: 'all',
  options: { language: { kind: 'choice', values: locales }, theme: { kind: 'choice', values: themeNames } },
  language: (args, settings, place) => args.language ?? subscriptionOf(settings, 'daily', place?.channel)?.locale,
  run({ args, data, say, shared, facts, format, today, now, place, settings }): PostedReply {
    const line = dayLine(data, facts.releases, now);
    if (!line) return { mood: 'trouble', lead: say.none };
    const theme = args.theme ?? subscriptionOf(settings, 'daily', place?.channel)?.theme;
    const unusual = moved(line);
    const told = unusual.map(({ id }) => id);
    const present = line.parts.filter(({ point }) => point);
    const untold = present.filter(({ id }) => !told.includes(id));
    const keys = untold.slice(0, KEYS);
    const sentences = unusual.map((part) => sentenceOf(part, say, shared));
    const most = unusual.toSorted((a, b) => Math.abs(b.unusual.rank - 50) - Math.abs(a.unusual.rank - 50))[0];
    const shown = most ?? present.find(({ id }) => id === 'sofr') ?? present[0]!;
    const more = MORE[shown.id];
    const led = unusual[0] ?? present.find(({ point }) => point?.day === line.day)!;
    return {
      mood: 'calm',
      heading: say.heading(iso(line.day)),
      lead: sentences.length > 0 ? sentences.join(say.stop) : say.quiet(iso(line.day)),
      aside: untold
        .slice(KEYS)
        .map((part) => `${say.labels[part.id]} ${format.show(amountOf(part))}`)
        .join(' · '),
      figures: present.map((part) => figureOf(part, keys.includes(part), say, shared)),
      notes: [
        say.days,
        ...line.parts.filter(({ point }) => !point).map(({ id, day }) => say.missing(say.labels[id], iso(day))),
      ],
      method: [say.method(usd(USE_FLOOR))],
      subject: led.id,
      asOf: iso(led.day),
      occasion: iso(line.day),
      age: 'last',
      chart: { ...chartOf(shown, today, say), ...(theme && { theme }) },
      actions: [{ kind: 'next', label: say.more[more.command as keyof Say['more']], ...more }],
    };
  },
});

const isRate = (id: DayPartId): boolean => id === 'sofr' || id === 'effr';
const amount = (id: DayPartId, value: number): Quantity => (isRate(id) ? bp(value) : usd(value));
const amountOf = ({ id, point }: DayPart): Quantity => {
  const found = amount(id, point!.value);
  return isRate(id) ? signed(found) : found;
};

const figureOf = (part: DayPart, key: boolean, say: Say, shared: Shared): Figure => {
  const { id, points, point } = part;
  const before = pointAt(points, -2);
  const by = before && amount(id, Math.round((point!.value - before.value) * 100) / 100);
  return {
    label: say.labels[id],
    series: id,
    value: amountOf(part),
    day: iso(point!.day),
    ...(by ? { changes: [{ label: shared.spans.day, value: by }] } : {}),
    ...(key && { key: true }),
  };
};

const tagsOf = (day: Day, { turns }: Shared): readonly string[] => turnsOf(day).map((turn) => turns[turn]);

/** What is said of a figure that moved beyond its usual range. */
const sentenceOf = ({ id, points, unusual }: ReturnType<typeof moved>[number], say: Say, shared: Shared): string => {
  const { from, to, by, since } = unusual;
  const told = {
    ...{ from: amount(id, from.value), to: amount(id, to.value), by: amount(id, Math.abs(by)) },
    ...{ rose: by > 0, day: iso(to.day), tags: tagsOf(to.day, shared) },
  };
  const tail =
    since === undefined
      ? say.largestHeld(by > 0, iso(first(points)!.day))
      : to.day - since > WORTH_SAYING
        ? say.largestSince(by > 0, iso(since))
        : '';
  return say.moved[id](told, tail);
};

/** One small picture: three months of what moved most, or of SOFR against IORB on a quiet day. */
const chartOf = ({ id, points, point }: DayPart, today: Day, say: Say): ChartDraft => {
  const { code, unit, draw } = series(id);
  const shown = chartPoints(inRange(points, '3m', today));
  const line: Line = isRate(id)
    ? { id: `${code}-IORB`, of: [code, 'IORB'], label: say.labels[id], unit: 'bp', points: shown, gap: 6 }
    : { id: code, label: say.labels[id], unit, points: shown, gap: 6 };
  const now = point!;
  return {
    kind: draw === 'bars' ? 'bars' : 'line',
    title: say.title(say.labels[id], isRate(id) ? signed(bp(now.value)) : usd(now.value), iso(now.day)),
    subtitle: isRate(id) ? say.subtitle.rate : say.subtitle.amount,
    lines: [line],
    ...(isRate(id) ? { levels: [{ value: 0, unit: 'bp', label: 'IORB' }] } : {}),
  };
};

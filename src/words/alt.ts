import type { AccountEntry, ChartDraft, ChartPoint, Line } from '../values/chart.ts';
import { day, isoQuarter } from '../values/day.ts';
import { clip } from './clip.ts';
import type { Format } from './format.ts';
import type { Shared } from './shared.ts';

/** Discord's limit for the description of an attachment. */
const LIMIT = 1024;

/** A chart in words, made from its data: what it shows, from when to when, first, last, lowest and highest of each line. */
export const alt = (chart: ChartDraft, format: Format, { alt: say }: Shared): string =>
  clip([chart.title, ...partsOf(chart, format, say)].join(' — '), LIMIT);

const partsOf = (chart: ChartDraft, format: Format, say: Shared['alt']): readonly string[] => {
  if (chart.kind === 'accounts') return accountsOf(chart, format, say);
  if (chart.kind !== 'waterfall') return chart.lines.map((line) => describe(line, format, say));
  const step = ({ label, value, total }: (typeof chart.steps)[number]) =>
    say.step(label, (total ? format.show : format.signed)({ value, unit: chart.unit }));
  return [say.steps(chart.steps.map(step))];
};

/** T-accounts, one balance sheet after the other: each line with its change, and its level before and after. */
const accountsOf = (
  { accounts, sides, unit }: Extract<ChartDraft, { kind: 'accounts' }>,
  format: Format,
  say: Shared['alt'],
): readonly string[] => {
  const line = ({ label, by, before, after }: AccountEntry) =>
    before === undefined || after === undefined
      ? say.step(label, format.signed({ value: by, unit }))
      : say.move(
          say.step(label, format.signed({ value: by, unit })),
          format.show({ value: before, unit }),
          format.show({ value: after, unit }),
        );
  return accounts.map(({ name, ...account }) =>
    (['assets', 'liabilities'] as const).reduce(
      (told, side) => (account[side].length > 0 ? say.side(told, sides[side], account[side].map(line)) : told),
      name,
    ),
  );
};

const describe = ({ label, unit, points, quarterly }: Line, { show }: Format, say: Shared['alt']): string => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return say.empty(label);
  const print = ([, value]: ChartPoint) => show({ value, unit });
  const pick = (better: (a: number, b: number) => boolean) =>
    points.reduce((best, point) => (better(point[1], best[1]) ? point : best));
  const [low, high] = [pick((a, b) => a < b), pick((a, b) => a > b)];
  const dayOf = ([isoDay]: ChartPoint) => (quarterly ? isoQuarter(day(isoDay)) : isoDay);
  const days = { from: dayOf(first), to: dayOf(last), low: dayOf(low), high: dayOf(high) };
  return say.line(label, days.from, days.to, print(first), print(last), print(low), days.low, print(high), days.high);
};

import type { ChartDraft, ChartPoint, Line } from '../values/chart.ts';
import { clip } from './clip.ts';
import type { Format } from './format.ts';
import type { Shared } from './shared.ts';

/** Discord's limit for the description of an attachment. */
const LIMIT = 1024;

/** A chart in words, made from its data: what it shows, from when to when, first, last, lowest and highest of each line. */
export const alt = (chart: ChartDraft, format: Format, { alt: say }: Shared): string => {
  const parts =
    chart.kind === 'waterfall'
      ? [
          chart.steps
            .map(({ label, value, total }) =>
              say.step(label, (total ? format.show : format.signed)({ value, unit: chart.unit })),
            )
            .join(', '),
        ]
      : chart.lines.map((line) => describe(line, format, say));
  return clip([chart.title, ...parts].join(' — '), LIMIT);
};

const describe = ({ label, unit, points }: Line, { show }: Format, say: Shared['alt']): string => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return say.empty(label);
  const print = ([, value]: ChartPoint) => show({ value, unit });
  const pick = (better: (a: number, b: number) => boolean) =>
    points.reduce((best, point) => (better(point[1], best[1]) ? point : best));
  const [low, high] = [pick((a, b) => a < b), pick((a, b) => a > b)];
  return say.line(label, first[0], last[0], print(first), print(last), print(low), low[0], print(high), high[0]);
};

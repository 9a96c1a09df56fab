import { z } from 'zod';
import type { Revision } from '../ask/library.ts';
import type { VintageHistory } from '../series/vintages.ts';
import type { Day } from '../values/day.ts';
import { type Points, size } from '../values/points.ts';

/** A series as the store keeps it: its days and values as base64 of their bytes, and what was revised. */
export type Figures = {
  readonly points: Points;
  readonly revisions: readonly Revision[];
  /** The moments at which single days were published, as far as they were seen. */
  readonly publications?: ReadonlyMap<Day, string>;
  /** What the publisher's own archive tells of its revisions, where it was asked. */
  readonly vintages?: VintageHistory;
};

const Revisions = z.array(z.object({ day: z.number(), old: z.number(), new: z.number(), seenAt: z.string() }));
const Publications = z.array(z.tuple([z.number(), z.string()]));

const Stored = z.object({
  days: z.string(),
  values: z.string(),
  publications: Publications.optional(),
  revisions: Revisions,
  vintages: z.object({ revisions: Revisions, publications: Publications }).optional(),
});

/** How a series is written into the store. */
type StoredFigures = z.infer<typeof Stored>;

const base64 = ({ buffer, byteOffset, byteLength }: Int32Array | Float64Array) =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

export const encodeFigures = ({ points, revisions, publications, vintages }: Figures): StoredFigures => ({
  days: base64(points.days),
  values: base64(points.values),
  revisions: [...revisions],
  ...(publications && { publications: [...publications] }),
  ...(vintages && {
    vintages: {
      revisions: [...vintages.revisions],
      publications: vintages.publications.map(([day, moment]): [number, string] => [day, moment]),
    },
  }),
});

/** What was written, or undefined when it is not whole: days in order, one value each. */
export const decodeFigures = (stored: unknown): Figures | undefined => {
  const parsed = Stored.safeParse(stored);
  if (!parsed.success) return undefined;
  const [days, values] = [Buffer.from(parsed.data.days, 'base64'), Buffer.from(parsed.data.values, 'base64')];
  if (days.length % 4 !== 0 || values.length !== 2 * days.length) return undefined;
  // Copied, since the bytes of a small Buffer may begin anywhere.
  const points = {
    days: new Int32Array(new Uint8Array(days).buffer),
    values: new Float64Array(new Uint8Array(values).buffer),
  };
  for (let i = 0; i < size(points); i++) {
    if (!Number.isFinite(points.values[i]!) || points.days[i]! <= (points.days[i - 1] ?? -Infinity)) return undefined;
  }
  const { revisions, publications, vintages } = parsed.data;
  return {
    ...{ points, revisions },
    ...(publications && { publications: new Map(publications) }),
    ...(vintages && { vintages }),
  };
};

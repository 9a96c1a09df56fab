import { createHash } from 'node:crypto';
import type { BankLibrary, Held, Library } from '../ask/library.ts';
import { until } from '../measures/window.ts';
import type { HeldReports } from '../series/banks.ts';
import { type SeriesId, series, seriesByCode } from '../series/catalog.ts';
import { asFirstSeen } from '../series/known.ts';
import { evening, newYorkDay } from '../series/new-york.ts';
import { day, iso } from '../values/day.ts';
import { latest, noPoints, type Points } from '../values/points.ts';

/** What was held of one series at a moment: its published code, its last day, what its figures came to, and when they were fetched. */
type SeriesThen = {
  readonly code: string;
  readonly last?: string | undefined;
  readonly digest: string;
  readonly fetchedAt?: string | undefined;
};

/** What an answer was made from: the series, and the last quarter of call reports where it read those. */
export type HeldThen = { readonly series: readonly SeriesThen[]; readonly quarter?: string | undefined };

/** A library that notes what it gives. */
export const noting = (from: Library, banks: BankLibrary | undefined) => {
  const given = new Map<SeriesId, Held>();
  let reports: HeldReports | undefined;
  return {
    library: {
      async get(ids) {
        const held = await from.get(ids);
        for (const id of ids) if (held[id]) given.set(id, held[id]);
        return held;
      },
    } satisfies Library,
    banks: banks && ({ get: async () => (reports = await banks.get()) } satisfies BankLibrary),
    noted: (): HeldThen => ({
      series: [...given].map(([id, held]) => thenOf(id, held)),
      ...(reports && { quarter: iso(Math.max(...reports.banks.flatMap(quartersOf))) }),
    }),
  };
};

const quartersOf = ({ reports }: HeldReports['banks'][number]) => reports.map(({ quarter }) => quarter);

const thenOf = (id: SeriesId, { points, fetchedAt }: Held): SeriesThen => {
  const last = latest(points)?.day;
  return {
    code: series(id).code,
    ...(last !== undefined && { last: iso(last) }),
    digest: digestOfPoints(points),
    ...(fetchedAt && { fetchedAt }),
  };
};

/** A library as it was at a moment, as far as it is still held: nothing that came later, nothing that was revised since. */
export const asItWas = (
  from: Library,
  banks: BankLibrary | undefined,
  madeFrom: HeldThen,
  at: Date,
): { readonly library: Library; readonly banks: BankLibrary | undefined } => {
  const byId = new Map(madeFrom.series.map((one) => [seriesByCode(one.code), one]));
  return {
    library: {
      async get(ids) {
        const held = Object.entries(await from.get(ids)) as [SeriesId, Held][];
        return Object.fromEntries(
          held.map(([id, one]) => [id, byId.has(id) ? heldThen(one, byId.get(id)!, at).held : one]),
        );
      },
    },
    banks: banks && { get: async () => reportsThen(await banks.get(), madeFrom) },
  };
};

/** The series whose figures of that moment are not held any more, or are others: by their published codes. */
export const lostSince = async (from: Library, madeFrom: HeldThen, at: Date): Promise<readonly string[]> => {
  const lost = await Promise.all(
    madeFrom.series.map(async (one) => {
      const id = seriesByCode(one.code);
      const held = id && (await from.get([id]))[id];
      return held && heldThen(held, one, at).same ? [] : [one.code];
    }),
  );
  return lost.flat();
};

/** A series as it was held. A publisher's archive tells of a revision by its day only, whose evening may be later than the moment. */
const heldThen = (held: Held, { last, digest, fetchedAt }: SeriesThen, at: Date) => {
  const { publishedAt: _, fetchedAt: __, revisions = [], ...rest } = held;
  const moments = [at, evening(newYorkDay(at))].map((moment) => moment.toISOString());
  const cut = last === undefined ? noPoints : until(held.points, day(last));
  const found = moments.find((moment) => digestOfPoints(asFirstSeen(cut, revisions, moment)) === digest);
  const moment = found ?? moments[0]!;
  const known = revisions
    .filter(({ seenAt }) => seenAt <= moment)
    .map((one) => ({ ...one, seenAt: one.seenAt < moments[0]! ? one.seenAt : moments[0]! }));
  return {
    same: found !== undefined,
    held: {
      ...rest,
      points: asFirstSeen(cut, revisions, moment),
      revisions: known,
      ...(fetchedAt && { fetchedAt }),
    } satisfies Held,
  };
};

const reportsThen = (held: HeldReports, { quarter }: HeldThen): HeldReports => {
  if (quarter === undefined) return held;
  const last = day(quarter);
  return {
    ...held,
    banks: held.banks.map((bank) => ({ ...bank, reports: bank.reports.filter((one) => one.quarter <= last) })),
  };
};

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array | Float64Array) =>
  new Uint8Array(buffer, byteOffset, byteLength);

const digestOfPoints = ({ days, values }: Points): string =>
  createHash('sha256').update(bytesOf(days)).update(bytesOf(values)).digest('base64url').slice(0, 8);

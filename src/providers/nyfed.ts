import { z } from 'zod';
import type { Series } from '../series/catalog.ts';
import { type Day, day } from '../values/day.ts';
import type { Points } from '../values/points.ts';
import { BadBody, type Provider, type RequestedSpan, readDay, readJson, readPoints, readValue } from './provider.ts';

/** NY Fed marks a figure that was not published with an empty text or `NA`. */
const missing = (value: unknown): value is '' | 'NA' | null | undefined =>
  value === '' || value === 'NA' || value === null || value === undefined;

const figure = z.union([z.number(), z.string(), z.null()]).optional();

/** One kind of publication there: which series it serves, where, and how its body reads. */
type Publication = {
  serves(code: string): boolean;
  path(code: string, span: RequestedSpan): string;
  read(body: string, series: Series): Points;
};

/**
 * The New York Fed's markets data: reference rates, repo operations, and what the System Open Market Account holds.
 * @see https://markets.newyorkfed.org/static/docs/markets-api.html
 */
export const nyfed = (base = 'https://markets.newyorkfed.org/api'): Provider => {
  const find = (code: string) => {
    const found = [rates, operations, soma].find(({ serves }) => serves(code));
    if (!found) throw new RangeError(`the New York Fed does not publish ${code}`);
    return found;
  };
  return {
    name: 'nyfed',
    url: ({ code }, span) => new URL(`${base.replace(/\/$/, '')}/${find(code).path(code, span)}`),
    read: (body, series) => ({ points: find(series.code).read(body, series) }),
  };
};

/** The most rows a `last/N` address gives. */
const MOST = 500;
const last = ({ since, today }: RequestedSpan, perDay: number) =>
  Math.min(MOST, Math.max(10, Math.ceil((today - since + 1) * perDay)));

const Rates = z.object({
  refRates: z.array(
    z.object({
      effectiveDate: z.string(),
      type: z.string(),
      percentRate: figure,
      percentPercentile1: figure,
      percentPercentile25: figure,
      percentPercentile75: figure,
      percentPercentile99: figure,
      volumeInBillions: figure,
    }),
  ),
});

/** A field that has another name from a day on leaves older rows that look well: the newest must have it too, if only empty. */
const newestHas = <Row extends object>(rows: readonly Row[], field: string, dayOf: (row: Row) => string): void => {
  const [newest] = [...rows].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  if (newest && !Object.hasOwn(newest, field))
    throw new BadBody(`there is no “${field}” on ${dayOf(newest).slice(0, 10)}, the newest day`);
};

/** A rate's own code at FRED, its percentiles' (`SOFR25`) and its volume's (`SOFRVOL`): all in one body. */
const RATE = /^(SOFR|BGCR|TGCR|EFFR)(?:RATE)?(1|25|75|99|VOL)?$/;

const rateOf = (code: string) => {
  const [, type = '', part] = RATE.exec(code) ?? [];
  const field = part === undefined ? 'percentRate' : part === 'VOL' ? 'volumeInBillions' : `percentPercentile${part}`;
  return { type, field: field as 'percentRate' };
};

const rates: Publication = {
  serves: (code) => RATE.test(code),
  path: (code, span) => {
    const { type } = rateOf(code);
    return `rates/${type === 'EFFR' ? 'unsecured' : 'secured'}/${type.toLowerCase()}/last/${last(span, 5 / 7)}.json`;
  },
  read(body, series) {
    const { type, field } = rateOf(series.code);
    const { refRates } = readJson(body, Rates);
    const other = refRates.find((row) => row.type !== type);
    if (other) throw new BadBody(`the figures are of ${other.type.slice(0, 40)}, not of ${type}`);
    newestHas(refRates, field, ({ effectiveDate }) => effectiveDate);
    const rows = refRates.filter((row) => !missing(row[field]));
    return readPoints(rows.map((row) => [readDay(row.effectiveDate), readValue(series, String(row[field]))]));
  },
};

const Operations = z.object({
  repo: z.object({
    operations: z.array(
      z.object({
        operationId: z.string().optional(),
        operationDate: z.string(),
        operationType: z.string(),
        auctionStatus: z.string().optional(),
        isSmallValue: z.string().nullish(),
        totalAmtAccepted: figure,
        details: z.array(z.object({ securityType: z.string(), amtAccepted: figure })).optional(),
      }),
    ),
  }),
});

/** One day of repo operations, in whole dollars: everything accepted, how much of it in small-value exercises, and against what. */
type RepoDay = {
  readonly day: Day;
  readonly accepted: number;
  readonly smallValue: number;
  readonly operations: number;
  readonly byCollateral: Readonly<Record<string, number>>;
  /** False while an operation of the day has no results yet. */
  readonly complete: boolean;
};

const dollars = { unit: 'usd', scale: 1 } as const;

/** Two operations a day since then: one alone is half a day. */
const TWICE_DAILY = day('2025-06-26');

/** The days of a body of repo operations, oldest first: every operation of a day counts, whatever the collateral. */
export const readRepoDays = (body: string): readonly RepoDay[] => {
  const listed = once(readJson(body, Operations).repo.operations);
  for (const operation of listed) refuseUnknown(operation);
  const found = listed.filter(({ operationType }) => operationType === 'Repo');
  if (found.length === 0) throw new BadBody('there is no repo operation in the body');
  const days = new Map<Day, RepoDay & { readonly regular: number }>();
  for (const operation of found) {
    const at = readDay(operation.operationDate);
    const before = days.get(at) ?? {
      day: at,
      accepted: 0,
      smallValue: 0,
      operations: 0,
      regular: 0,
      byCollateral: {},
      complete: true,
    };
    const done = !missing(operation.totalAmtAccepted) && (operation.auctionStatus ?? 'Results') === 'Results';
    const accepted = done ? readValue(dollars, String(operation.totalAmtAccepted)) : 0;
    const small = operation.isSmallValue?.toUpperCase() === 'Y';
    const byCollateral: Record<string, number> = { ...before.byCollateral };
    for (const { securityType, amtAccepted } of done ? (operation.details ?? []) : []) {
      if (missing(amtAccepted)) continue;
      byCollateral[securityType] = (byCollateral[securityType] ?? 0) + readValue(dollars, String(amtAccepted));
    }
    days.set(at, {
      ...before,
      accepted: before.accepted + accepted,
      smallValue: before.smallValue + (small ? accepted : 0),
      operations: before.operations + 1,
      regular: before.regular + (small ? 0 : 1),
      byCollateral,
      complete: before.complete && done,
    });
  }
  const sorted = [...days.values()].sort((a, b) => a.day - b.day);
  const newest = sorted.at(-1);
  return sorted.map(({ regular, ...repo }) => ({
    ...repo,
    complete: repo.complete && (repo.day !== newest?.day || repo.day < TWICE_DAILY || regular >= 2),
  }));
};

/** What an operation may be, and how far it may have come; anything else is not passed over, since it may be a repo with results. */
const TYPES = ['Repo', 'Reverse Repo'];
const STATES = ['Results', 'Announced', 'Open', 'Closed', 'Cancelled'];

const refuseUnknown = (operation: Operation): void => {
  const { operationType, auctionStatus = 'Results', operationDate } = operation;
  const at = operationDate.slice(0, 10);
  const unknown = !TYPES.includes(operationType) ? operationType : !STATES.includes(auctionStatus) ? auctionStatus : '';
  if (unknown) throw new BadBody(`an operation of ${at} is called “${unknown.slice(0, 40)}”`);
  if (auctionStatus === 'Results' && !Object.hasOwn(operation, 'totalAmtAccepted'))
    throw new BadBody(`an operation of ${at} has results and no “totalAmtAccepted”`);
};

type Operation = z.infer<typeof Operations>['repo']['operations'][number];

/** An operation that is listed twice took place once. */
const once = (operations: readonly Operation[]): readonly Operation[] => {
  const known = new Map<string, Operation>();
  return operations.filter((operation) => {
    const { operationId: id, totalAmtAccepted } = operation;
    const before = id === undefined ? undefined : known.get(id);
    if (before && before.totalAmtAccepted !== totalAmtAccepted) throw new BadBody(`two results of operation ${id}`);
    if (id !== undefined) known.set(id, operation);
    return !before;
  });
};

const operations: Publication = {
  serves: (code) => code === 'SRF_ACCEPTED' || code === 'NYFED_REPO_ALL_ACCEPTED',
  path: (_, span) => `rp/repo/all/results/last/${last(span, 3)}.json`,
  read(body) {
    // The list ends after so many operations, which may be in the middle of a day: its oldest day is not used.
    const [, ...whole] = readRepoDays(body);
    return readPoints(whole.filter(({ complete }) => complete).map((repo) => [repo.day, repo.accepted]));
  },
};

const Soma = z.object({
  soma: z.object({ summary: z.array(z.object({ asOfDate: z.string() }).catchall(figure)) }),
});

/** Our codes for the parts of the summary, which FRED carries only in part: `SOMA_BILLS`, `SOMA_TOTAL`. */
const HOLDINGS: Readonly<Record<string, string>> = {
  SOMA_TOTAL: 'total',
  SOMA_BILLS: 'bills',
  SOMA_NOTES_BONDS: 'notesbonds',
  SOMA_TIPS: 'tips',
  SOMA_FRN: 'frn',
  SOMA_AGENCIES: 'agencies',
  SOMA_MBS: 'mbs',
  SOMA_CMBS: 'cmbs',
};

const soma: Publication = {
  serves: (code) => Object.hasOwn(HOLDINGS, code),
  path: () => 'soma/summary.json',
  read(body, series) {
    const field = HOLDINGS[series.code] ?? '';
    const { summary } = readJson(body, Soma).soma;
    newestHas(summary, field, ({ asOfDate }) => asOfDate);
    const rows = summary.filter((row) => !missing(row[field]));
    if (summary.length > 0 && rows.length === 0) throw new BadBody(`there is no “${field}” in the summary`);
    return readPoints(rows.map((row) => [readDay(row.asOfDate), readValue(series, String(row[field]))]));
  },
};

import { isDeepStrictEqual } from 'node:util';
import type { BankLibrary } from '../ask/library.ts';
import type { FiledName, ReportProvider } from '../providers/fdic.ts';
import { BadBody } from '../providers/provider.ts';
import type { Bank, HeldReports, Institution, Restatement } from '../series/banks.ts';
import { newYorkDay } from '../series/new-york.ts';
import type { KeyValue } from '../storage/store.ts';
import { type Day, day as toDay } from '../values/day.ts';
import { type Fetcher, Unavailable } from './fetcher.ts';
import { latestQuarter, nextFiling, type TakenReports, takeReports } from './report-contract.ts';

/** What came of asking for call reports. */
type ReportOutcome = 'new' | 'same' | 'refused' | 'unavailable';

/** What is kept of call reports between two starts. */
export type KeptReports = {
  readonly reports: readonly (readonly [cert: number, reports: Bank['reports']])[];
  readonly restatements: readonly Restatement[];
  readonly fetchedAt: string;
  /** Banks that do not ship, by the name they file under. */
  readonly joined?: readonly FiledName[];
};

/** Why there is no news of call reports: what was published is not believed, or since when nobody was reached. */
export type ReportTrouble = Pick<HeldReports, 'refused' | 'unreachable'>;

/** The call reports that are held, and what keeps them up to date. */
export type LiveBankLibrary = BankLibrary & {
  /** Takes in what was fetched before this start. */
  load(): Promise<void>;
  /** Asks the publisher now; says what came of it. */
  look(): Promise<ReportOutcome>;
  start(): void;
  stop(): Promise<void>;
  /** The banks held now. */
  current(): readonly Bank[];
};

type BankLibraryParts = {
  /** The banks that ship. */
  readonly bundled: () => readonly Bank[];
  readonly provider: ReportProvider;
  readonly fetcher: Fetcher;
  readonly kept: KeyValue<KeptReports>;
  readonly troubles: KeyValue<ReportTrouble>;
  readonly now?: () => Date;
  readonly warn?: (sentence: string) => void;
  readonly info?: (sentence: string) => void;
};

const HOUR = 3_600_000;
/** Reports come out bank by bank over weeks: looked at four times a day while they are due, else once. */
const WHILE_DUE = 6 * HOUR;
const OTHERWISE = 24 * HOUR;
/** So long after a failure it is tried again. */
const AFTER_FAILURE = HOUR;
/** How old reports may be and still count as fresh. */
const FRESH = 2 * OTHERWISE;
/** The first quarter the items have been reported alike. */
const SINCE: Day = toDay('2019-01-01');
const KEY = 'reports';
/** How often it is seen whether a look is due. */
const ROUND = HOUR / 4;

/** Call reports over those that ship: fetched, held against their contract, kept; it always answers. */
export const createBankLibrary = (parts: BankLibraryParts): LiveBankLibrary => {
  const { bundled, kept, troubles, now = () => new Date() } = parts;
  const say = sayOnce(parts);
  let held: KeptReports | undefined;
  let loaded: string | undefined;
  let trouble: ReportTrouble = {};
  let failed = 0;
  let banks: readonly Bank[] | undefined;
  const current = (): readonly Bank[] => {
    banks ??= overBundle(bundled(), held);
    return banks;
  };

  const look = async (): Promise<ReportOutcome> => {
    const at = now();
    const joined = await larger(parts, current(), held?.joined ?? []);
    const answer = await askPublisher(parts, withJoined(current(), joined, at.toISOString()), at);
    say(answer);
    const before = trouble;
    trouble = troubleAfter(before, answer, at);
    if (!isDeepStrictEqual(trouble, before)) await troubles.set(KEY, trouble);
    failed = answer.kind === 'refused' || answer.kind === 'unavailable' ? at.getTime() : 0;
    if (answer.kind !== 'taken') return answer.kind;
    banks = answer.banks;
    held = {
      reports: banks.map(({ cert, reports }) => [cert, reports]),
      restatements: [...(held?.restatements ?? []), ...answer.restated],
      fetchedAt: at.toISOString(),
      joined,
    };
    await kept.set(KEY, held);
    return answer.added + answer.restated.length > 0 ? 'new' : 'same';
  };

  const rounds = repeat(async () => {
    if (nextLook(held, current(), failed, now()) <= now().getTime()) await look();
  }, parts);

  return {
    ...{ look, current, ...rounds },
    async load() {
      const [reports, was = {}] = await Promise.all([kept.get(KEY), troubles.get(KEY)]);
      [held, trouble] = [reports, was];
      loaded = held?.fetchedAt;
      banks = undefined;
    },
    get: async () => ({ banks: current(), ...provenance(held, loaded, now()), ...trouble }),
  };
};

type Answer =
  | ({ readonly kind: 'taken' } & Omit<Extract<TakenReports, { ok: true }>, 'ok'>)
  | { readonly kind: 'same' }
  | { readonly kind: 'refused' | 'unavailable'; readonly reason: string };

/** What stands in the way after an answer: an unanswered question takes back no refusal. */
const troubleAfter = ({ refused, unreachable }: ReportTrouble, answer: Answer, at: Date): ReportTrouble => {
  switch (answer.kind) {
    case 'taken':
      return {};
    case 'same':
      return refused === undefined ? {} : { refused };
    case 'refused':
      return { refused: answer.reason };
    case 'unavailable':
      return {
        ...(refused !== undefined && { refused }),
        unreachable: { since: unreachable?.since ?? at.toISOString(), why: answer.reason },
      };
  }
};

/** The larger banks that file beside those that ship. Where they cannot be asked for, those known before. */
const larger = async (
  { provider, fetcher, bundled, warn = console.warn }: BankLibraryParts,
  banks: readonly Bank[],
  known: readonly FiledName[],
): Promise<readonly FiledName[]> => {
  try {
    const fetched = await fetcher(provider.largerUrl(latestQuarter(banks)));
    if (!fetched.changed) return known;
    const shipped = new Set(bundled().map(({ cert }) => cert));
    const named = provider.readNames(fetched.body).filter(({ cert }) => !shipped.has(cert));
    // A bank that fell below the bound stays: its reports are held.
    return [...named, ...known.filter(({ cert }) => !named.some((one) => one.cert === cert))];
  } catch (error) {
    if (!(error instanceof BadBody || error instanceof Unavailable)) throw error;
    warn(`The names of the larger banks could not be had from ${provider.name}: ${error.message}`);
    return known;
  }
};

/** The banks held, with those that joined, whose reports are still to come. */
const withJoined = (banks: readonly Bank[], joined: readonly FiledName[], seenAt: string): readonly Bank[] => {
  const held = new Set(banks.map(({ cert }) => cert));
  const added = joined
    .filter(({ cert }) => !held.has(cert))
    .map((name) => ({ ...institution(name, seenAt), reports: [] }));
  return [...banks, ...added];
};

/** What the form of a bank is called at the end of the name it files under. */
const LEGAL_FORM = /,?\s+(?:National Association|N\.?\s?A\.?|National Trust Association)$/i;

/** A bank known by nothing but the name it files under. */
const institution = ({ cert, filed }: FiledName, seenAt: string): Institution => {
  const name = filed.replace(LEGAL_FORM, '');
  return {
    ...{ cert, filed, aliases: [], name: { en: name, 'zh-CN': name, 'zh-TW': name } },
    source: `https://api.fdic.gov/banks/financials?filters=CERT:${cert}`,
    checked_at: seenAt.slice(0, 10),
    joined: true,
  };
};

/** Asks for all reports of the banks held, and takes them in where they can be believed. */
const askPublisher = async (
  { provider, fetcher }: BankLibraryParts,
  banks: readonly Bank[],
  at: Date,
): Promise<Answer> => {
  const certs = banks.map(({ cert }) => cert);
  try {
    const fetched = await fetcher(provider.url(certs, SINCE));
    if (!fetched.changed) return { kind: 'same' };
    const taken = takeReports(banks, provider.read(fetched.body), newYorkDay(at), at.toISOString());
    return taken.ok ? { ...taken, kind: 'taken' } : { kind: 'refused', reason: taken.reason };
  } catch (error) {
    if (error instanceof BadBody) return { kind: 'refused', reason: error.message };
    if (error instanceof Unavailable) return { kind: 'unavailable', reason: error.message };
    throw error;
  }
};

/** Tells the operator what came of a look; the same trouble once. */
const sayOnce = ({ provider, warn = console.warn, info = () => {} }: BankLibraryParts) => {
  let said: string | undefined;
  return (answer: Answer) => {
    if (answer.kind === 'taken') {
      const { added, restated } = answer;
      if (added + restated.length > 0)
        info(`Call reports from ${provider.name}: ${added} new, ${restated.length} amounts restated.`);
    }
    const trouble = 'reason' in answer ? `${answer.kind}: ${answer.reason}` : undefined;
    if (trouble !== undefined && trouble !== said)
      warn(`Call reports from ${provider.name} are ${trouble}. Those held go on answering.`);
    said = trouble;
  };
};

/** When the publisher is asked next (ms since 1970). */
const nextLook = (held: KeptReports | undefined, banks: readonly Bank[], failed: number, now: Date): number => {
  if (failed > 0) return failed + AFTER_FAILURE;
  if (!held) return 0;
  const isDue = nextFiling(banks) <= newYorkDay(now);
  return Date.parse(held.fetchedAt) + (isDue ? WHILE_DUE : OTHERWISE);
};

/** How the reports came here; what was fetched before this start, or long ago, is kept. */
const provenance = (held: KeptReports | undefined, loaded: string | undefined, now: Date) => {
  if (!held) return { origin: 'snapshot' } as const;
  const { fetchedAt, restatements } = held;
  const isFresh = fetchedAt !== loaded && now.getTime() - Date.parse(fetchedAt) < FRESH;
  return { origin: isFresh ? 'fresh' : 'kept', fetchedAt, restatements } as const;
};

/** Does something again and again until stopped; what goes wrong is told, and it goes on. */
const repeat = (act: () => Promise<void>, { warn = console.warn }: BankLibraryParts) => {
  let [running, timer] = [false, undefined as NodeJS.Timeout | undefined];
  let acting: Promise<void> = Promise.resolve();
  const goRound = async () => {
    acting = act().catch((error: Error) => warn(`Call reports could not be kept: ${error.message}`));
    await acting;
    if (running) timer = setTimeout(() => void goRound(), ROUND);
  };
  return {
    start() {
      running = true;
      void goRound();
    },
    async stop() {
      running = false;
      clearTimeout(timer);
      await acting;
    },
  };
};

/** What was kept, laid over what ships: a bank or a quarter only one of them has is there. */
const overBundle = (bundled: readonly Bank[], held: KeptReports | undefined): readonly Bank[] => {
  const kept = new Map(held?.reports);
  return withJoined(bundled, held?.joined ?? [], held?.fetchedAt ?? '').map((bank) => {
    const byQuarter = new Map(bank.reports.map((report) => [report.quarter, report]));
    for (const report of kept.get(bank.cert) ?? []) byQuarter.set(report.quarter, report);
    return { ...bank, reports: [...byQuarter.values()].sort((a, b) => a.quarter - b.quarter) };
  });
};

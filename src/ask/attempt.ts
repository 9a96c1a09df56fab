import { LRUCache } from 'lru-cache';
import { noReports, reportsKnown } from '../series/banks.ts';
import type { Facts } from '../series/facts.ts';
import { newYorkDay } from '../series/new-york.ts';
import { policyOn } from '../series/policy.ts';
import { requirementsOn } from '../series/requirements.ts';
import type { Answer, Instead } from '../values/answer.ts';
import { type Day, iso } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import { onceEach } from '../values/once-each.ts';
import type { ServerContext } from '../values/server-context.ts';
import { noSettings, type Posting, type Spot } from '../values/settings.ts';
import { formatIn } from '../words/format.ts';
import { shared as sharedIn } from '../words/shared.ts';
import { answerable } from './answerable.ts';
import { type Command, readsReports } from './command.ts';
import type { BankLibrary, Library } from './library.ts';
import { onceFiled, vantage } from './moment.ts';
import { givenOptions, readArgs } from './read-args.ts';
import type { SettingsStore } from './settings-store.ts';
import { stamp } from './stamp.ts';
import { unusedWarnings } from './unused.ts';
import { visibleData } from './visible-data.ts';

/** What a question is answered from. */
export type AskContext = {
  readonly commands: readonly Command[];
  readonly library: Library;
  readonly facts: Facts;
  /** Call reports of single banks. */
  readonly banks: BankLibrary;
  readonly settingsStore: SettingsStore;
  /** Brings the latest post of a kind somewhere at once; rejects with Trouble where that cannot be. */
  readonly post: (posting: Posting, spot: Spot) => Promise<void>;
  readonly now: () => Date;
  /** Whether questions that are not understood are kept for the host. */
  readonly keepsQuestions: boolean;
};

/** Options of a question as its door gave them. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * One try at a command: its answer, or the question it says is meant. Undefined when the settings changed between
 * reading them and doing what the reply wants done.
 */
export const attempt = async (
  { commands, library, facts, banks, settingsStore, post, now, keepsQuestions }: AskContext,
  command: Command,
  given: Given,
  asker: Locale,
  place?: ServerContext,
): Promise<Answer | Instead | undefined> => {
  const args = readArgs(command, given, asker);
  const settings = command.reads && place ? await settingsStore.read(place.guild, command.reads) : noSettings;
  const locale = command.language?.(args as never, settings, place, asker) ?? asker;
  const needs = typeof command.needs === 'function' ? command.needs(args as never, settings, facts) : command.needs;
  const held = await library.get(needs);
  const seen = vantage(
    command.dated ? (args.date as Day | undefined) : undefined,
    needs[0],
    held,
    facts.releases,
    now(),
  );
  const isOfReports = readsReports(command, args);
  const from = isOfReports ? onceFiled(seen, now()) : seen;
  const { at, today } = from;
  const reports = isOfReports ? reportsKnown(await banks.get(), at, from.asked) : noReports;
  const data = visibleData(command, needs, held, facts, from);
  const [say, shared, format] = [command.words(locale), sharedIn(locale), formatIn(locale)];
  const said = command.run({
    ...{ args: args as never, data, say, shared, format, today },
    ...{ facts: factsOn(facts, iso(today)), banks: reports.banks },
    ...{ now: at, present: newYorkDay(now()), place, settings, offered: commands, keepsQuestions },
  });
  const unused = unusedWarnings(command, args, givenOptions(command, given), locale);
  if ('instead' in said) return { ...said, warnings: unused, locale: said.locale ?? locale };
  const { change, actions, ...told } = said;
  const leading = actions && (await answerable(actions, asker, { commands, library, facts, now }));
  const reply = { ...told, ...(leading && { actions: leading }) };
  if (change?.kind === 'post') await post(change.posting, change.spot);
  else if (change && !(await settingsStore.apply(change))) return undefined;
  if (change?.kind === 'subscribe' && change.atOnce) await post(change.subscription.posting, change.subscription);
  const answer = stamp({ reply, command, args, locale, needs, held, data, facts, from, reports });
  return unused.length > 0 ? { ...answer, warnings: [...unused, ...(answer.warnings ?? [])] } : answer;
};

/** Nearly all ask about today: the facts of so many days are kept. */
const DAYS_KEPT = 8;
const factsKept = onceEach((_: Facts) => new LRUCache<string, Facts>({ max: DAYS_KEPT }));

/** The facts of record as they were known on a day. */
const factsOn = (facts: Facts, isoDay: string): Facts => {
  const kept = factsKept(facts);
  const known = kept.get(isoDay) ?? {
    ...facts,
    policy: policyOn(facts.policy, isoDay),
    requirements: requirementsOn(facts.requirements, isoDay),
  };
  kept.set(isoDay, known);
  return known;
};

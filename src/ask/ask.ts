import { until } from '../measures/window.ts';
import { noReports, reportsKnown } from '../series/banks.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import type { Facts } from '../series/facts.ts';
import { knownAt } from '../series/known.ts';
import { policyOn } from '../series/policy.ts';
import { requirementsOn } from '../series/requirements.ts';
import type { Answer, Instead } from '../values/answer.ts';
import { type Day, iso } from '../values/day.ts';
import { closest, type Locale } from '../values/locale.ts';
import { first, noPoints, type Points, size } from '../values/points.ts';
import type { ServerContext } from '../values/server-context.ts';
import { noSettings, type Spot } from '../values/settings.ts';
import { Trouble } from '../values/trouble.ts';
import { formatIn } from '../words/format.ts';
import { shared as sharedIn } from '../words/shared.ts';
import type { Command } from './command.ts';
import type { BankLibrary, Held, Library } from './library.ts';
import { onceFiled, type Vantage, vantage } from './moment.ts';
import { readOptions } from './read-options.ts';
import { noSettingsStore, type SettingsStore } from './settings-store.ts';
import { stamp } from './stamp.ts';
import { troubleAnswer } from './trouble-answer.ts';

/** What somebody asks, wherever they ask it. */
export type AskedQuestion = {
  readonly command: string;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly locale?: string;
  /** Where in a server it is asked: settings are read and changed there only. */
  readonly place?: ServerContext | undefined;
};

/** The whole bot as one function: a question goes in, an answer comes out. Nothing throws past it. */
export type Ask = (asked: AskedQuestion) => Promise<Answer>;

export type AskParts = {
  readonly commands: readonly Command[];
  readonly library: Library;
  readonly facts: Facts;
  /** Call reports of single banks; without it, those that ship. */
  readonly banks?: BankLibrary;
  readonly settingsStore?: SettingsStore;
  /** Posts the latest weekly reading somewhere at once; rejects with Trouble where that cannot be. */
  readonly post?: (spot: Spot) => Promise<void>;
  readonly now?: () => Date;
  /** Told of every bug, with the reference the asker was given. */
  readonly report?: (reference: string, error: unknown) => void;
};

type Given = Readonly<Record<string, unknown>>;

/** How often a reply is made anew because the settings it was made from have changed. */
const TRIES = 25;

/** Joins commands to data. Chat, terminal, clock and tests all ask through the function this returns. */
export const createAsk = ({
  commands,
  library,
  facts,
  banks = { get: async () => ({ banks: facts.banks(), origin: 'snapshot' }) },
  settingsStore = noSettingsStore,
  post = () => Promise.reject(new Trouble('serverOnly')),
  now = () => new Date(),
  report = console.error,
}: AskParts): Ask => {
  const byName = new Map(commands.map((command) => [command.name, command]));

  /** One try: undefined when the settings changed between reading them and doing what the reply wants done. */
  const attempt = async (
    command: Command,
    given: Given,
    asker: Locale,
    place?: ServerContext,
  ): Promise<Answer | undefined> => {
    const args = readOptions(command.options, given);
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
    const from = command.callReports ? onceFiled(seen, now()) : seen;
    const { at, today } = from;
    const reports = command.callReports ? reportsKnown(await banks.get(), at, from.asked) : noReports;
    const data = Object.fromEntries(
      needs.map((id) => [
        id,
        visible(id, held[id], facts, from, command.optional === 'all' || command.optional?.includes(id)),
      ]),
    ) as Data;
    const [say, shared, format] = [command.words(locale), sharedIn(locale), formatIn(locale)];
    const said = command.run({
      ...{ args: args as never, data, say, shared, format, today },
      ...{ facts: factsOn(facts, iso(today)), banks: reports.banks },
      ...{ now: at, place, settings, offered: commands },
    });
    if ('instead' in said) return instead(said, locale, place);
    const { change, ...reply } = said;
    if (change?.kind === 'post') await post(change.spot);
    else if (change && !(await settingsStore.apply(change))) return undefined;
    return stamp({ reply, command, args, locale, needs, held, data, facts, from, reports });
  };

  /** The first of the questions meant that can be answered, with what has to be said around it. */
  const instead = async (said: Instead, asker: Locale, place?: ServerContext): Promise<Answer> => {
    const calls = [said.instead, ...(said.orElse ?? [])].filter(({ command }) => byName.has(command));
    for (const [i, { command, args }] of (calls.length > 0 ? calls : [said.instead]).entries()) {
      try {
        return framed(await answer(command, args, said.locale ?? asker, place), said);
      } catch (error) {
        if (!(error instanceof Trouble) || i >= calls.length - 1) throw error;
      }
    }
    throw new Trouble('unknownCommand', { name: said.instead.command });
  };

  const answer = async (name: string, given: Given, locale: Locale, place?: ServerContext): Promise<Answer> => {
    const command = byName.get(name);
    if (!command) throw new Trouble('unknownCommand', { name });
    for (let tries = 0; tries < TRIES; tries++) {
      const answered = await attempt(command, given, locale, place);
      if (answered) return answered;
    }
    throw new Trouble('notSaved');
  };

  return async ({ command, args = {}, locale: wanted, place }) => {
    const locale = closest(wanted);
    try {
      return await answer(command, args, locale, place);
    } catch (error) {
      return trouble(command, locale, error, report);
    }
  };
};

/** An answer with what whoever understood the question says of it. */
const framed = (answer: Answer, { before, aside, notes = [], actions = [] }: Instead): Answer => ({
  ...answer,
  ...(before ? { lead: `${before} ${answer.lead}` } : {}),
  ...(aside ? { aside } : {}),
  ...(notes.length > 0 ? { notes: [...(answer.notes ?? []), ...notes] } : {}),
  ...(actions.length > 0 ? { actions: [...actions, ...(answer.actions ?? [])] } : {}),
});

type Data = Readonly<Record<SeriesId, Points>>;

/** The facts of record as they were known on a day. */
const factsOn = (facts: Facts, isoDay: string): Facts => ({
  ...facts,
  policy: policyOn(facts.policy, isoDay),
  requirements: requirementsOn(facts.requirements, isoDay),
});

/** A series as it was known from where the question looks. */
const visible = (
  id: SeriesId,
  held: Held | undefined,
  { releases }: Facts,
  { at, today }: Vantage,
  optional = false,
): Points => {
  const points = held ? until(knownAt(releases, id, held, at), today) : noPoints;
  if (size(points) > 0 || optional) return points;
  const begins = held && first(held.points);
  if (!begins) throw new Trouble('noData', { code: series(id).code });
  throw new Trouble('beforeFirst', { code: series(id).code, first: iso(begins.day) });
};

const trouble = (command: string, locale: Locale, error: unknown, report: NonNullable<AskParts['report']>): Answer => {
  if (error instanceof Trouble) return troubleAnswer(error, command, locale);
  const reference = Math.random().toString(36).slice(2, 8).toUpperCase();
  report(reference, error);
  return { command, locale, mood: 'trouble', lead: sharedIn(locale).bug(reference), sources: [], ephemeral: true };
};

import type { Answer, Instead } from '../values/answer.ts';
import { closest, type Locale } from '../values/locale.ts';
import type { ServerContext } from '../values/server-context.ts';
import { Trouble } from '../values/trouble.ts';
import { shared as sharedIn } from '../words/shared.ts';
import { type AskContext, attempt, type Given } from './attempt.ts';
import type { Command } from './command.ts';
import { type KeepQuestion, worthKeeping } from './keep-question.ts';
import { noSettingsStore } from './settings-store.ts';
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

type RequiredPart = 'commands' | 'library' | 'facts';

/** What the asker is made of; without `banks`, the call reports that ship. */
export type AskParts = Pick<AskContext, RequiredPart> &
  Partial<Omit<AskContext, RequiredPart>> & {
    /** Told of every bug, with the reference the asker was given. */
    readonly report?: (reference: string, error: unknown) => void;
    /** Keeps questions that were not understood; without it none is kept. */
    readonly keep?: KeepQuestion | undefined;
  };

/** How often a reply is made anew because the settings it was made from have changed. */
const TRIES = 25;

/** Joins commands to data. Chat, terminal, clock and tests all ask through the function this returns. */
export const createAsk = ({
  commands,
  library,
  facts,
  banks = { get: async () => ({ banks: facts.banks(), origin: 'snapshot' }) },
  settingsStore = noSettingsStore,
  post = () => Promise.reject(new Trouble('placeOnly')),
  now = () => new Date(),
  report = console.error,
  keep,
}: AskParts): Ask => {
  const keepsQuestions = keep !== undefined;
  const context = { commands, library, facts, banks, settingsStore, post, now, keepsQuestions };
  const byName = new Map(commands.map((command) => [command.name, command]));
  return async ({ command, args = {}, locale: wanted, place }) => {
    const locale = closest(wanted);
    try {
      const answered = await answer({ ...context, byName }, command, args, locale, place);
      const kept = keep && worthKeeping(command, args, answered, now());
      if (kept) keep(kept);
      return answered;
    } catch (error) {
      return trouble(command, locale, error, report);
    }
  };
};

type Asker = AskContext & { readonly byName: ReadonlyMap<string, Command> };

const answer = async (
  asker: Asker,
  name: string,
  given: Given,
  locale: Locale,
  place?: ServerContext,
): Promise<Answer> => {
  const command = asker.byName.get(name);
  if (!command) throw new Trouble('unknownCommand', { name });
  for (let tries = 0; tries < TRIES; tries++) {
    const answered = await attempt(asker, command, given, locale, place);
    if (answered) return 'instead' in answered ? instead(asker, answered, locale, place) : answered;
  }
  throw new Trouble('notSaved');
};

/** The first of the questions meant that can be answered, with what has to be said around it. */
const instead = async (asker: Asker, said: Instead, locale: Locale, place?: ServerContext): Promise<Answer> => {
  const calls = [said.instead, ...(said.orElse ?? [])].filter(({ command }) => asker.byName.has(command));
  for (const [i, { command, args }] of (calls.length > 0 ? calls : [said.instead]).entries()) {
    try {
      return framed(await answer(asker, command, args, said.locale ?? locale, place), said);
    } catch (error) {
      if (!(error instanceof Trouble) || i >= calls.length - 1) throw error;
    }
  }
  throw new Trouble('unknownCommand', { name: said.instead.command });
};

/** An answer with what whoever understood the question says of it. */
const framed = (answer: Answer, said: Instead): Answer => {
  const { before, grounds, aside, notes = [], actions = [], warnings: own = [] } = said;
  // What is not used of the question asked in its place was not typed by anybody.
  const warnings = [...own, ...(answer.warnings ?? []).filter(({ kind }) => kind !== 'unused')];
  const { warnings: _, ...rest } = answer;
  return {
    ...rest,
    ...(warnings.length > 0 ? { warnings } : {}),
    ...withLead(answer, [...(grounds === undefined ? [] : [restsOn(answer), grounds]), ...(before ? [before] : [])]),
    ...(aside ? { aside } : {}),
    ...(notes.length > 0 ? { notes: [...(answer.notes ?? []), ...notes] } : {}),
    ...(actions.length > 0 ? { actions: [...actions, ...(answer.actions ?? [])] } : {}),
  };
};

const withLead = ({ lead, locale }: Answer, before: readonly string[]): Pick<Answer, 'lead'> => ({
  lead: [...before, lead].filter((sentence) => sentence !== '').join(locale === 'en' ? ' ' : ''),
});

/** As many sources are named in the sentence; the rest stand below. */
const NAMED = 3;

/** Who published what an answer rests on: each series with its code, or each document. */
const restsOn = ({ sources, locale, figures, table }: Answer): string => {
  const { stamp } = sharedIn(locale);
  // A text rests on documents first.
  const isText = figures === undefined && table === undefined;
  const ordered = isText
    ? [...sources].sort((a, b) => Number(a.code !== undefined) - Number(b.code !== undefined))
    : sources;
  const named = ordered.map(({ title, publisher, code, day }) => stamp.origin(title, code, publisher, day));
  return named.length === 0 ? '' : stamp.restsOn(named.slice(0, NAMED), Math.max(0, named.length - NAMED));
};

const trouble = (command: string, locale: Locale, error: unknown, report: NonNullable<AskParts['report']>): Answer => {
  if (error instanceof Trouble) return troubleAnswer(error, command, locale);
  const reference = Math.random().toString(36).slice(2, 8).toUpperCase();
  report(reference, error);
  return { command, locale, mood: 'trouble', lead: sharedIn(locale).bug(reference), sources: [], ephemeral: true };
};

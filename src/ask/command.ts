import type { Bank } from '../series/banks.ts';
import type { SeriesId } from '../series/catalog.ts';
import type { Facts } from '../series/facts.ts';
import type { Instead, PostedReply, Reply } from '../values/answer.ts';
import type { Day } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import type { Points } from '../values/points.ts';
import type { ServerContext } from '../values/server-context.ts';
import type { Posting, Settings } from '../values/settings.ts';
import type { Format } from '../words/format.ts';
import { type Shared, shared } from '../words/shared.ts';
import type { CommandWords, GroupWords, Spoken } from '../words/words.ts';
import type { CommandTopic } from './command-topics.ts';
import { type Args, asOfDay, type Option, type UnusedOption } from './option.ts';
import type { SettingsKind } from './settings-store.ts';

/** What a command may look at: its arguments, its series, its words, the facts of record and the day. Nothing else. */
export type Question<W, T, N extends SeriesId> = {
  readonly args: Args<T>;
  readonly data: Readonly<Record<N, Points>>;
  /** This command's own words, in the asker's language. */
  readonly say: W;
  /** Words every command shares: names of series, spans, tags. */
  readonly shared: Shared;
  /** Numbers and days as the asker's language writes them. */
  readonly format: Format;
  /** Single banks and their call reports, as known on the day; none, unless the command asks for `callReports`. */
  readonly banks: readonly Bank[];
  /** Policy, requirement rules and release days, from `data/`. */
  readonly facts: Facts;
  readonly today: Day;
  /** The day it really is, where `today` is a past one asked about. */
  readonly present: Day;
  readonly now: Date;
  /** Where it is asked; missing outside servers. */
  readonly place: ServerContext | undefined;
  /** What the server has set up, as far as the command `reads` it. */
  readonly settings: Settings;
  /** All that can be asked, in the order people need it. */
  readonly offered: readonly OfferedCommand[];
  /** Whether questions that are not understood are kept for the host. */
  readonly keepsQuestions: boolean;
};

/** As much of a command as others may know of it. */
export type OfferedCommand = Pick<
  Command,
  'name' | 'words' | 'options' | 'reads' | 'permission' | 'topic' | 'menu' | 'form'
>;

type OptionsOf<W> = W extends { options: infer O } ? { readonly [K in keyof O]: Option } : never;

/** A question people ask, as data and one pure function. */
export type Command<
  W extends CommandWords = CommandWords,
  T = Readonly<Record<string, Option>>,
  N extends SeriesId = SeriesId,
  P extends Posting = never,
> = {
  /** From its path: one word, or two for one of a group (`weekly/on.ts`: `weekly on`), which is one Discord command with subcommands. */
  readonly name: string;
  readonly words: Spoken<W>;
  /** Words of the group, where there is one. */
  readonly group?: Spoken<GroupWords>;
  /** The series this command reads, fetched together before `run` and cited under the answer; from the options where they decide. */
  readonly needs: readonly N[] | ((args: Args<T>, settings: Settings, facts: Facts) => readonly N[]);
  /** Those of them that may have no figures yet on the day asked about: they arrive empty then, and are not cited. */
  readonly optional?: readonly N[] | 'all';
  /** So many readings of its first series it takes to say anything; otherwise one is enough. */
  readonly least?: number;
  /** Of a measure and the longer one of the same thing (`series/longer-measure.ts`) either is enough on an early day. */
  readonly reaches?: true;
  readonly options: T;
  /** What it is about, where `command-topics.ts` does not list it: it comes last there. */
  readonly topic?: CommandTopic;
  /** Options that have no use beside the others: where one of them was typed, the answer says so. */
  unused?(args: Args<T>, say: W): readonly UnusedOption[];
  /** Discord's name of the permission a member needs by default; everyone may ask when there is none. */
  readonly permission?: 'ManageMessages' | 'ManageGuild';
  /** Discord's name of the permission of those whose answers everybody sees; others get theirs alone. */
  readonly publicWith?: 'ManageMessages';
  /** Called without options it is asked as a form, where a door has forms; what is set already is filled in. */
  form?(settings: Settings, place: ServerContext | undefined): Readonly<Record<string, string | undefined>>;
  /** The part of a server's settings it reads. Such a command is offered in servers, and answers its asker alone. */
  readonly reads?: SettingsKind;
  /** The language it answers in where that is not the asker's. */
  language?(args: Args<T>, settings: Settings, place: ServerContext | undefined, asker: Locale): Locale | undefined;
  /** It can be asked from any past day: it has the option `date`, and sees only what was known by then. */
  readonly dated?: true;
  /** It reads the call reports of single banks, and is about them: they are fetched and cited beside its series. */
  readonly callReports?: true | ((args: Args<T>) => boolean);
  /** Asked of a message, from its menu, instead of by typing: the message's words arrive as the option `text`. */
  readonly menu?: true;
  /** What the clock posts its answers as: each then says which day it is posted for. */
  readonly posts?: P;
  /** Pure: the same arguments, data, language and day give the same reply. */
  run(question: Question<W, T, N>): [P] extends [never] ? Reply | Instead : PostedReply;
};

/** A command as its file declares it; its name and its group come from its path. */
export type CommandFile<
  W extends CommandWords = CommandWords,
  T = Readonly<Record<string, Option>>,
  N extends SeriesId = SeriesId,
  P extends Posting = never,
> = Omit<Command<W, T, N, P>, 'name' | 'group'>;

/** A command has words for each of its options, and an option for each of its words; the compiler keeps both lists equal. */
export const defineCommand = <
  W extends CommandWords,
  const T extends OptionsOf<W>,
  const N extends SeriesId,
  P extends Posting = never,
>(
  command: CommandFile<W, T, N, P> & {
    readonly options: { readonly [K in Exclude<keyof T, keyof OptionsOf<W>>]: never };
  },
): CommandFile => {
  const file = command as unknown as CommandFile;
  return file.dated ? withDate(file) : file;
};

/** The option `date`, and its words, which are the same everywhere. */
const withDate = (command: CommandFile): CommandFile => {
  const spoken = new Map<Locale, CommandWords>();
  return {
    ...command,
    options: { ...command.options, date: asOfDay },
    words: (locale) => {
      const words = command.words(locale);
      const known = spoken.get(locale) ?? {
        ...words,
        options: { ...words.options, date: { about: shared(locale).asOfDay } },
      };
      spoken.set(locale, known);
      return known;
    },
  };
};

/** Whether a question, asked so, is about the call reports of single banks. */
export const readsReports = ({ callReports }: Command, args: Readonly<Record<string, unknown>>): boolean =>
  typeof callReports === 'function' ? callReports(args as never) : callReports === true;

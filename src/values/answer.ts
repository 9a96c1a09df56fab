import type { Chart, ChartDraft } from './chart.ts';
import type { Locale } from './locale.ts';
import type { MessageRef } from './message-ref.ts';
import type { Money, Quantity } from './quantity.ts';
import type { WantedChange } from './settings.ts';

/** How a reading sits: doors turn it into a colour. `stale` is older than it should be, `trouble` is a question that could not be answered as asked. */
export type Mood = 'calm' | 'watch' | 'tight' | 'stale' | 'trouble';

/** A day that a door prints in the reader's language. */
type DayCell = { readonly day: string };

/** A moment (ISO 8601, UTC) that a door prints in the reader's own time zone where it can; `brief`: only how far off it is. */
type MomentCell = { readonly moment: string; readonly brief?: true };

export type Cell = string | Quantity | Money | DayCell | MomentCell;

/** A number with its name: the level, the day it describes, and how it changed over named spans. */
export type Figure = {
  readonly label: string;
  readonly value: Cell;
  /** The series behind it, when there is just one, by its published code or its name in the catalog: doors print the code. */
  readonly series?: string;
  readonly day?: string;
  readonly changes?: readonly { readonly label: string; readonly value: Quantity | Money }[];
  readonly note?: string;
  /** One of the at most three that stand beside the lead; where an answer marks none, its first three do. */
  readonly key?: true;
  /** There is no value, only a word for that: told among the details, never beside the lead. */
  readonly isMissing?: true;
};

export type Table = {
  readonly title?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

type Offer = {
  readonly label: string;
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
};

/** A next step offered under an answer: another look at it (`ask`), another question (`next`), or its figures as a file. */
export type Step = Offer & {
  readonly kind: 'ask' | 'next' | 'csv';
  /** What is shown already: the button is there but does nothing. */
  readonly current?: boolean;
  /** Arguments that can be left out, the first one first, where a door has no room for all. */
  readonly spare?: readonly string[];
};

/** A question with one option left open: the asker picks from what could be meant. */
export type Pick = Offer & {
  readonly kind: 'pick';
  readonly option: string;
  /** How many may be picked at once. */
  readonly most: number;
  /** With what each is about, where its label does not say it. */
  readonly choices: readonly { readonly label: string; readonly value: string; readonly about?: string }[];
};

/** The same question with another choice for one option (how far back a chart reaches), and the choice shown now. */
export type View = Offer & {
  readonly kind: 'view';
  readonly option: string;
  readonly choices: readonly { readonly label: string; readonly value: string }[];
  readonly chosen?: string;
  readonly spare?: readonly string[];
};

/** What is offered under an answer. */
export type Action = Step | Pick | View;

/** What a command says: one sentence first, then the numbers behind it. */
export type Reply = {
  readonly mood?: Mood;
  /** What this is, where it comes unasked: a line above it. */
  readonly heading?: string;
  readonly lead: string;
  /** How the question was read, where it was asked in a sentence: one small line. */
  readonly aside?: string;
  readonly figures?: readonly Figure[];
  readonly table?: Table;
  readonly chart?: ChartDraft;
  /** The rest of a longer text, in Markdown: one press away, behind *More*. */
  readonly more?: string;
  readonly notes?: readonly string[];
  /** How the figures are reckoned, with the source of the method: told with the details. */
  readonly method?: readonly string[];
  readonly actions?: readonly Action[];
  /** All of it stands in the message: nothing waits behind *Details*. */
  readonly whole?: true;
  /** Only the asker should see it (an argument that could not be read, a setting). */
  readonly ephemeral?: boolean;
  /** The message it answers, where somebody asked for a reply to one: the door posts it there. */
  readonly deliver?: MessageRef;
  /** More sources than the series themselves: a press release, a rule. */
  readonly sources?: readonly Source[];
  /** The series its sentence is about, by its name in the catalog, where that is not the first one it needs. */
  readonly subject?: string;
  /** The series it shows, where it shows not all it needs: only these are cited; none of them, and nothing is. */
  readonly cites?: readonly string[];
  /**
   * Where figures that are older than expected are told: in the first sentence, unless that is not about them (`last`);
   * `never` where newer ones would change nothing that is said.
   */
  readonly age?: 'last' | 'never';
  /** The day it is about, where that is not the one of the figure about its subject, or its latest. */
  readonly asOf?: string;
  /** The day it is posted for, where the clock posts it: of one day there is one post. Its figures may be of other days. */
  readonly occasion?: string;
  /** What has to be done before this is said; without it, nothing. */
  readonly change?: WantedChange;
};

/** What a command says that the clock posts: without its day it could never be posted. */
export type PostedReply = (Reply & { readonly occasion: string }) | (Reply & { readonly mood: 'trouble' });

/** What a command says that only finds out what is meant: the question that is answered in its place. */
export type Instead = {
  readonly instead: CommandCall;
  /** What is answered where that question does not exist or cannot be answered: the next nearest, in order. */
  readonly orElse?: readonly CommandCall[];
  /** Said before its lead: yes, no, what was wrong with the question. */
  readonly before?: string;
  /** What it rests on is said before its lead as well: how it was found. */
  readonly grounds?: string;
  readonly aside?: string;
  readonly notes?: readonly string[];
  readonly warnings?: readonly Warning[];
  readonly actions?: readonly Action[];
  /** The language the question names, where that is not the asker's. */
  readonly locale?: Locale;
};

/** A command with its options, as they would be typed. */
export type CommandCall = { readonly command: string; readonly args: Readonly<Record<string, string>> };

/** Who says so: the series' published code and its latest day, or a document. */
export type Source = {
  readonly title: string;
  readonly url: string;
  readonly publisher?: string;
  readonly code?: string;
  readonly day?: string;
};

/** Where the figures came from and how old they are; the asker works it out from the series the answer rests on. */
export type Freshness = {
  /** `snapshot` ships with the project, `kept` was fetched earlier, `fresh` was fetched while it was current. */
  readonly origin: 'snapshot' | 'kept' | 'fresh';
  readonly publishedAt?: string;
  readonly fetchedAt?: string;
  readonly nextExpected?: string;
  /** A release that should have been here by now is not. */
  readonly late?: boolean;
};

/**
 * What has to be said of the figures themselves: they are of a past day, or their series has ended; the latest was revised, or
 * its own totals contradict it. Of the question: part of it was not used.
 */
export type Warning = {
  readonly kind: 'past' | 'ended' | 'revised' | 'doubtful' | 'unused';
  readonly text: string;
};

/** A reply stamped with what it rests on. The same value goes to Discord, the terminal, a file or a test. */
export type Answer = Omit<Reply, 'chart' | 'sources' | 'change' | 'subject' | 'cites'> & {
  readonly command: string;
  readonly locale: Locale;
  readonly mood: Mood;
  readonly chart?: Chart;
  readonly sources: readonly Source[];
  readonly freshness?: Freshness;
  readonly warnings?: readonly Warning[];
  /** The arguments to ask it again with, as shortly as they can be written; what is `spare` can be left out. */
  readonly again?: { readonly args: Readonly<Record<string, string>>; readonly spare?: readonly string[] };
};

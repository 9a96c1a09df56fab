import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';

/** What the page and its server tell each other. Types only: the page has no module of the server's, nor the server of the page's. */

/** The person at the keyboard: a member, or a moderator who may set the bot up. */
export type VisitorRole = 'member' | 'moderator';

/** Who acts, in which channel, in which language. */
export type Visitor = { readonly as: VisitorRole; readonly channel: string; readonly locale: string };

/** A user as the page names them. */
export type Person = { readonly id: string; readonly name: string; readonly bot: boolean };

/** The kinds of channel the page shows. */
type ChannelKind = 'text' | 'announcement' | 'thread' | 'dm';

/** A channel as the page lists it. */
export type Channel = {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name: string;
  /** The channel a thread hangs under. */
  readonly parent?: string;
};

/** A message in Discord's own shape, of which the page reads these members. */
export type Message = Pick<
  APIMessage,
  | 'id'
  | 'channel_id'
  | 'author'
  | 'content'
  | 'timestamp'
  | 'edited_timestamp'
  | 'embeds'
  | 'components'
  | 'attachments'
  | 'flags'
  | 'referenced_message'
  | 'interaction_metadata'
>;

/** A message as a person sees it: Discord's own, and what only this playground knows of it. */
export type Post = {
  readonly message: Message;
  /** The command it answers, as it was asked. */
  readonly command?: string;
  /** Sent after figures were invented here. */
  readonly invented: boolean;
};

/** What is typed or picked for an option. */
export type OptionKind = 'text' | 'whole' | 'number' | 'flag' | 'pick';

/** One of an option's choices. */
export type Choice = { readonly name: string; readonly value: string | number };

/** An option of a command, in the reader's language. */
export type OfferedOption = {
  readonly name: string;
  /** Its name in the reader's language. */
  readonly title: string;
  readonly about: string;
  readonly kind: OptionKind;
  readonly required: boolean;
  readonly suggests: boolean;
  readonly choices?: readonly Choice[];
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
};

/** A command as one person is offered it in one place, in one language. */
export type OfferedCommand = {
  /** `reserves`, `weekly on`, or the name in a message's menu. */
  readonly line: string;
  readonly title: string;
  readonly about: string;
  readonly kind: 'slash' | 'message';
  readonly options: readonly OfferedOption[];
};

/** Options of a command by their names. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** A form the bot opened, and the name to send it back under. */
export type OpenForm = { readonly id: string; readonly form: APIModalInteractionResponseCallbackData };

/** What a person filled into a form, by the components' ids. */
export type FormValues = Readonly<Record<string, string | readonly string[] | boolean>>;

/** Everything a page needs to draw itself. */
export type ServerState = {
  readonly server: string;
  readonly me: Person;
  readonly bot: Person;
  readonly people: readonly Person[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly channels: readonly Channel[];
  readonly posts: readonly Post[];
  /** Whether a release day can be played. */
  readonly releases: boolean;
};

/** What the server streams. */
export type PageEvent =
  | { readonly kind: 'state'; readonly state: ServerState }
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'gone'; readonly channel: string; readonly id: string }
  | { readonly kind: 'commands' };

/** What can be played. */
export type Played = 'release' | 'day' | 'week';

/** What a page can do, and what it sends for it. */
export type Actions = {
  readonly ask: Visitor & { readonly line: string; readonly given: OptionValues };
  readonly suggest: Visitor & { readonly line: string; readonly given: OptionValues; readonly focused: string };
  readonly menu: Visitor & { readonly line: string; readonly message: string };
  readonly press: Visitor & {
    readonly message: string;
    readonly component: string;
    readonly values?: readonly string[] | undefined;
  };
  readonly submit: Visitor & { readonly form: string; readonly values: FormValues };
  readonly say: Visitor & { readonly text: string; readonly replyTo?: string | undefined };
  /** Lets time pass with invented figures: to the next weekly release, over a market day, or over five. */
  readonly release: Visitor & { readonly what?: Played | undefined };
};
/** The name of something a page can do. */
export type ActionName = keyof Actions;

/** What comes of an action beside what is seen in the channel: choices of a suggestion, a form the bot opened. */
export type Outcome<A extends ActionName> = A extends 'suggest' ? readonly Choice[] : OpenForm | undefined;

/** Why an action came to nothing: `silent`, the bot did not respond; `refused`, Discord would not have sent it; `failed`, all else. */
export type Failure = { readonly failure: 'silent' | 'refused' | 'failed'; readonly detail: string };

/** What the page and its server tell each other. Types only: the page has no module of the server's, nor the server of the page's. */

/** The person at the keyboard: a member, or a moderator who may set the bot up. */
export type As = 'member' | 'moderator';

export type Person = { readonly id: string; readonly name: string; readonly bot: boolean };

export type ChannelKind = 'text' | 'announcement' | 'thread' | 'dm';
export type Channel = {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name: string;
  /** The channel a thread hangs under. */
  readonly parent?: string;
};

export type Picture = {
  readonly url: string;
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
};

export type EmbedField = { readonly name: string; readonly value: string; readonly inline: boolean };
export type Embed = {
  readonly color?: number;
  readonly author?: { readonly name: string; readonly url?: string };
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
  readonly fields: readonly EmbedField[];
  readonly image?: Picture;
  readonly thumbnail?: Picture;
  readonly footer?: string;
  readonly at?: number;
};

export type SelectOption = { readonly label: string; readonly value: string; readonly chosen: boolean };
export type Component =
  | {
      readonly kind: 'button';
      readonly id: string;
      readonly label: string;
      readonly style: 'primary' | 'secondary' | 'success' | 'danger';
      readonly disabled: boolean;
    }
  | { readonly kind: 'link'; readonly label: string; readonly url: string; readonly disabled: boolean }
  | {
      readonly kind: 'select';
      readonly id: string;
      readonly placeholder: string;
      readonly options: readonly SelectOption[];
      readonly disabled: boolean;
    };

export type FileCard = {
  readonly name: string;
  readonly url: string;
  readonly bytes: number;
  /** Its first lines, of a text. */
  readonly start?: string;
};

/** A message as it is drawn. */
export type Post = {
  readonly id: string;
  readonly channel: string;
  readonly at: number;
  readonly edited: boolean;
  readonly author: Person;
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly rows: readonly (readonly Component[])[];
  readonly pictures: readonly Picture[];
  readonly files: readonly FileCard[];
  /** A deferral: the bot is thinking. */
  readonly thinking: boolean;
  /** Ephemeral: only the person at the keyboard sees it. */
  readonly onlyYou: boolean;
  /** Who asked what for it. */
  readonly used?: { readonly by: Person; readonly command: string };
  readonly replyTo?: { readonly author: Person; readonly text: string };
  /** Sent after figures were invented here. */
  readonly invented: boolean;
};

export type OptionKind = 'text' | 'whole' | 'number' | 'flag' | 'pick';
export type Choice = { readonly name: string; readonly value: string | number };
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
  readonly shortest?: number;
  readonly longest?: number;
};

/** A command as one person is offered it in one place, in one language. */
export type Offer = {
  /** `reserves`, `weekly on`, or the name in a message's menu. */
  readonly line: string;
  readonly title: string;
  readonly about: string;
  readonly kind: 'slash' | 'message';
  readonly options: readonly OfferedOption[];
};

export type Given = Readonly<Record<string, string | number | boolean>>;

/** Everything a page needs to draw itself. */
export type Desk = {
  readonly server: string;
  readonly me: Person;
  readonly bot: Person;
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
  readonly posts: readonly Post[];
  /** Whether a release day can be played. */
  readonly releases: boolean;
};

/** What the server streams. */
export type News =
  | { readonly kind: 'desk'; readonly desk: Desk }
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'gone'; readonly channel: string; readonly id: string }
  | { readonly kind: 'offers' };

export type Where = { readonly as: As; readonly channel: string; readonly locale: string };

/** What a page can do, and what it sends for it. */
export type Acts = {
  readonly ask: Where & { readonly line: string; readonly given: Given };
  readonly suggest: Where & { readonly line: string; readonly given: Given; readonly focused: string };
  readonly menu: Where & { readonly line: string; readonly message: string };
  readonly press: Where & { readonly message: string; readonly component: string; readonly values?: readonly string[] };
  readonly say: Where & { readonly text: string };
  readonly release: Where;
};
export type Act = keyof Acts;

/** Why an act came to nothing: `silent`, the bot did not respond; `refused`, Discord would not have sent it; `failed`, all else. */
export type Failure = { readonly failure: 'silent' | 'refused' | 'failed'; readonly detail: string };

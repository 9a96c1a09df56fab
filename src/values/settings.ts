import type { Locale } from './locale.ts';
import type { ChannelKind } from './server-context.ts';
import type { TimeZone } from './time-zone.ts';

/** Why nothing arrives in a channel for the time being: it is tried again when that may have changed, and with each release. */
export const pauseReasons = [
  'channelGone',
  'serverGone',
  'noAccess',
  'noPermission',
  /** A person takes no direct messages of the bot. */
  'noDirect',
  'archived',
  'locked',
  'refused',
  /** The last message may or may not have arrived, and the bot may not look. */
  'unsure',
  /** The message that is kept up to date was deleted. */
  'deleted',
] as const;
export type PauseReason = (typeof pauseReasons)[number];
export type Paused = { readonly reason: PauseReason; readonly at: string };

/** Who set something up, and the language they read. */
type SetUpBy = { readonly user: string; readonly locale: Locale };

export const themeNames = ['dark', 'light'] as const;
export type ThemeName = (typeof themeNames)[number];

export const answerViews = ['public', 'private'] as const;
export const chartPosters = ['moderators', 'everyone'] as const;

/** How a server wants to be answered; what is not said is as usual. */
export type Preferences = {
  /** The language of what everybody sees; what one person sees is in theirs. */
  readonly language?: Locale;
  readonly theme?: ThemeName;
  readonly answers?: (typeof answerViews)[number];
  /** Who may put a chart into a channel. */
  readonly charts?: (typeof chartPosters)[number];
  /** In which a day begins that is named without a time. */
  readonly timeZone?: TimeZone;
};

/** Where something is posted, and how it looks there. */
export type Spot = {
  readonly guild: string;
  readonly channel: string;
  readonly kind: ChannelKind;
  readonly locale: Locale;
  readonly theme?: ThemeName;
  readonly role?: string;
  /** It mentioned a role that was deleted. */
  readonly roleGone?: boolean;
  readonly by?: SetUpBy;
};

/** What is posted unasked where somebody wants it: the weekly reading, the line of the day, the board that is kept up to date. */
export const postings = ['weekly', 'daily', 'board'] as const;
export type Posting = (typeof postings)[number];

/** A time of day (`'09:00'`) in a time zone. */
export type ChosenHour = { readonly time: string; readonly zone: string };

/** A channel that gets one kind of post. */
export type Subscription = Spot & {
  readonly posting: Posting;
  /** The days of the week it is wanted on (1 for Monday); every day it comes, where nothing is said. */
  readonly weekdays?: readonly number[];
  /** It waits for this hour; where nothing is said, it comes when it is published. */
  readonly at?: ChosenHour | undefined;
  /** It is left out where nothing in it moved beyond its usual range. */
  readonly onlyMoves?: boolean;
  /** It gets the readings of days after this one: a new subscription begins with the next release. */
  readonly after: string;
  readonly paused?: Paused;
  /** What it got last, and where that message is. */
  readonly last?: { readonly day: string; readonly message: string };
};

/** The spans a change can be watched over, in days: within each the reading is held against the furthest one. */
export const spanDays = { '1d': 1, '1w': 7, '2w': 14, '4w': 28, '13w': 91, '26w': 182, '52w': 364 } as const;
export type WatchedSpan = keyof typeof spanDays;
export const watchedSpans = Object.keys(spanDays) as readonly WatchedSpan[];

export type Way = 'rise' | 'fall';

/** What an alert waits for. A band is how far a reading has to come back before the next time is news. */
export type AlertRule =
  | { readonly kind: 'level'; readonly side: 'above' | 'below'; readonly level: number; readonly band: number }
  /** A move of at least so much within a span. */
  | { readonly kind: 'change'; readonly way: Way; readonly by: number; readonly within: WatchedSpan }
  /** A new high or low since a day, or since the figures begin. */
  | { readonly kind: 'record'; readonly side: 'high' | 'low'; readonly since?: string; readonly band: number }
  /** So many rises or falls in a row. */
  | { readonly kind: 'streak'; readonly way: Way; readonly length: number };

/** Something in the figures that somebody wants to hear of. */
export type Alert = Spot & {
  /** What members call it: its place in the server's list. */
  readonly number: number;
  /** A series, or two of them, by published codes: `WRBWFRBL`, `SOFR-IORB`, `WRESBAL/GDP`. */
  readonly subject: string;
  readonly rule: AlertRule;
  /** How far the rule was met at the reading it was set up at, and the moment: what happened until then is known. */
  readonly seen: { readonly day: string; readonly value: number };
  readonly at: string;
  /** Nothing is posted before this moment. */
  readonly snoozedUntil?: string;
  readonly paused?: Paused;
};

/** What a server has set up. */
export type Settings = {
  readonly subscriptions: readonly Subscription[];
  readonly alerts: readonly Alert[];
  readonly preferences: Preferences;
};

/** A server that has set up nothing. */
export const noSettings: Settings = { subscriptions: [], alerts: [], preferences: {} };

/** What a reply wants to be done before it is said: a change of the settings, or the latest post of a kind brought somewhere at once. */
export type WantedChange = SettingsChange | { readonly kind: 'post'; readonly posting: Posting; readonly spot: Spot };

/** A change of what a server has set up. */
export type SettingsChange =
  /** `atOnce`: the latest one is posted there too. */
  | { readonly kind: 'subscribe'; readonly subscription: Subscription; readonly atOnce?: true }
  | { readonly kind: 'unsubscribe'; readonly subscription: Subscription }
  | { readonly kind: 'addAlert'; readonly alert: Alert }
  | { readonly kind: 'removeAlert'; readonly alert: Alert }
  | { readonly kind: 'snoozeAlert'; readonly alert: Alert; readonly until: string }
  /** All of a server's preferences, as they are to be from now on. */
  | { readonly kind: 'prefer'; readonly guild: string; readonly preferences: Preferences };

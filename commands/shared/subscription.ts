import { postingPlace } from '../../src/ask/posting-check.ts';
import type { Reply } from '../../src/values/answer.ts';
import type { Locale } from '../../src/values/locale.ts';
import type { Channel, ServerContext } from '../../src/values/server-context.ts';
import type { Posting, Settings, Subscription, ThemeName } from '../../src/values/settings.ts';
import { hourOf } from './posting-hour.ts';
import { hindered } from './posting-problem.ts';

/** A channel's subscription to a kind of post. */
export const subscriptionOf = (
  { subscriptions }: Pick<Settings, 'subscriptions'>,
  posting: Posting,
  channel: string | undefined,
): Subscription | undefined => subscriptions.find((one) => one.posting === posting && one.channel === channel);

type Wanted = {
  readonly posting: Posting;
  readonly place: ServerContext;
  readonly settings: Settings;
  /** The language of whoever asks. */
  readonly locale: Locale;
  /** The latest day there is something to post of: a new subscription begins after it. */
  readonly after: string;
  readonly args: {
    readonly channel?: string | undefined;
    readonly language?: Locale | undefined;
    readonly theme?: ThemeName | undefined;
    readonly role?: string | undefined;
    readonly at?: string | undefined;
  };
};

/** A subscription as somebody wants it, what was set up before kept where they say nothing; or why nothing can be posted there. */
type Subscribed =
  | { readonly subscription: Subscription; readonly channel: Channel; readonly isNew: boolean }
  | { readonly refused: Reply };

/** Reads what somebody wants of a kind of post in a channel. */
export const subscribed = ({ posting, place, settings, locale, after, args }: Wanted): Subscribed => {
  const found = postingPlace(place, args);
  if (!('lacks' in found)) return { refused: hindered(found, locale) };
  const hour =
    args.at === undefined ? undefined : hourOf(args.at, posting === 'daily' ? 'daily' : 'weekly', place, locale);
  if (hour && 'refused' in hour) return { refused: { mood: 'trouble', ephemeral: true, lead: hour.refused } };
  const {
    paused: _,
    roleGone: __,
    ...before
  }: Partial<Subscription> = subscriptionOf(settings, posting, found.id) ?? {};
  const subscription: Subscription = {
    ...{ posting, after, locale },
    ...before,
    ...{ guild: place.guild, channel: found.id, kind: found.kind },
    by: { user: place.user, locale },
    ...(args.language && { locale: args.language }),
    ...(args.theme && { theme: args.theme }),
    ...(args.role && { role: args.role }),
    ...hour,
  };
  return { subscription, channel: found, isNew: before.channel === undefined };
};

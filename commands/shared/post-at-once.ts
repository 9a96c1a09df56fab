import { messageLink, postingPlace } from '../../src/ask/posting-check.ts';
import type { Reply } from '../../src/values/answer.ts';
import type { Locale } from '../../src/values/locale.ts';
import type { ServerContext } from '../../src/values/server-context.ts';
import type { Posting, Settings } from '../../src/values/settings.ts';
import { inServer } from './in-server.ts';
import { placeTold } from './place-told.ts';
import { hindered } from './posting-problem.ts';
import { subscriptionOf } from './subscription.ts';

type WantedNow = {
  readonly posting: Posting;
  readonly place: ServerContext | undefined;
  readonly settings: Settings;
  readonly locale: Locale;
  /** The latest day there is something to post of. */
  readonly day: string;
  readonly say: {
    readonly already: (link: string) => string;
    readonly posted: (channel: string, day: string) => string;
  };
};

/** Posts the latest of a kind where it is asked for, unless it stands there already. */
export const postAtOnce = ({ posting, place: asked, settings, locale, day, say }: WantedNow): Reply => {
  const place = inServer(asked);
  const found = postingPlace(place, {});
  if (!('lacks' in found)) return hindered(found, locale);
  const { id: channel, kind } = found;
  const subscription = subscriptionOf(settings, posting, channel);
  if (subscription?.last?.day === day)
    return { lead: say.already(messageLink(place.guild, channel, subscription.last.message)) };
  const spot = { guild: place.guild, channel, kind, locale, ...subscription };
  return { lead: say.posted(placeTold(spot, locale), day), change: { kind: 'post', posting, spot } };
};

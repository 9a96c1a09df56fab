import { type CommandFile, defineCommand } from '../../src/ask/command.ts';
import type { Posting } from '../../src/values/settings.ts';
import type { CommandWords, Spoken } from '../../src/words/words.ts';
import { inServer } from './in-server.ts';
import { placeTold } from './place-told.ts';
import { subscriptionOf } from './subscription.ts';

type EndWords = CommandWords & {
  readonly options: { readonly channel: { readonly about: string } };
  readonly off: (channel: string) => string;
  readonly never: (channel: string) => string;
};

/** The command that ends a kind of post in a channel: where it is asked, unless another is named. */
export const endPosting = (posting: Posting, words: Spoken<EndWords>): CommandFile =>
  defineCommand({
    words,
    permission: 'ManageGuild',
    reads: 'subscriptions',
    needs: [],
    options: { channel: { kind: 'channel' } },
    run({ args, say, format, place: asked, settings }) {
      const place = inServer(asked);
      const id = args.channel ?? place.channel;
      const told = placeTold({ guild: place.guild, channel: id }, format.locale);
      const subscription = subscriptionOf(settings, posting, id);
      if (!subscription) return { mood: 'trouble', lead: say.never(told) };
      return { lead: say.off(told), change: { kind: 'unsubscribe', subscription } };
    },
  });

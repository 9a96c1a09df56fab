import { type CommandFile, defineCommand } from '../../src/ask/command.ts';
import { channelMention } from '../../src/ask/posting-check.ts';
import type { Posting } from '../../src/values/settings.ts';
import type { CommandWords, Spoken } from '../../src/words/words.ts';
import { inServer } from './in-server.ts';
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
    run({ args, say, place, settings }) {
      const id = args.channel ?? inServer(place).channel;
      const subscription = subscriptionOf(settings, posting, id);
      if (!subscription) return { mood: 'trouble', lead: say.never(channelMention(id)) };
      return { lead: say.off(channelMention(id)), change: { kind: 'unsubscribe', subscription } };
    },
  });

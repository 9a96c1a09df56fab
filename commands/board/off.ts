import { defineCommand } from '../../src/ask/command.ts';
import { channelMention } from '../../src/ask/posting-check.ts';
import { inServer } from '../shared/in-server.ts';
import { subscriptionOf } from '../shared/subscription.ts';
import words from './off.words.ts';

export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'subscriptions',
  needs: [],
  options: { channel: { kind: 'channel' } },
  run({ args, say, place, settings }) {
    const id = args.channel ?? inServer(place).channel;
    const subscription = subscriptionOf(settings, 'board', id);
    if (!subscription) return { mood: 'trouble', lead: say.never(channelMention(id)) };
    return { lead: say.off(channelMention(id)), change: { kind: 'unsubscribe', subscription } };
  },
});

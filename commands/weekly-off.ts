import { defineCommand } from '../src/ask/command.ts';
import { inServer } from '../src/ask/in-server.ts';
import { channelMention } from '../src/ask/posting-place.ts';
import group from './words/weekly.ts';
import words from './words/weekly-off.ts';

export default defineCommand({
  name: 'weekly off',
  words,
  group,
  permission: 'ManageGuild',
  reads: 'subscriptions',
  needs: [],
  options: { channel: { kind: 'channel' } },
  run({ args, say, place, settings }) {
    const id = args.channel ?? inServer(place).channel;
    const subscription = settings.subscriptions.find(({ channel }) => channel === id);
    if (!subscription) return { mood: 'trouble', lead: say.never(channelMention(id)) };
    return { lead: say.off(channelMention(id)), change: { kind: 'unsubscribe', subscription } };
  },
});

import { defineCommand } from '../../src/ask/command.ts';
import { channelMention, messageLink, postingPlace } from '../../src/ask/posting-check.ts';
import { dayLine, daySeries } from '../../src/measures/day-line.ts';
import { iso } from '../../src/values/day.ts';
import { inServer } from '../shared/in-server.ts';
import { hindered } from '../shared/posting-problem.ts';
import { subscriptionOf } from '../shared/subscription.ts';
import words from './now.words.ts';

export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'subscriptions',
  needs: daySeries,
  optional: 'all',
  options: {},
  run({ data, say, format, facts, now, place: asked, settings }) {
    const place = inServer(asked);
    const found = postingPlace(place, {});
    if (!('lacks' in found)) return hindered(found, format.locale);
    const line = dayLine(data, facts.releases, now);
    if (!line) return { mood: 'trouble', lead: say.none };
    const { id: channel, kind } = found;
    const day = iso(line.day);
    const subscription = subscriptionOf(settings, 'daily', channel);
    if (subscription?.last?.day === day)
      return { lead: say.already(messageLink(place.guild, channel, subscription.last.message)) };
    const spot = { guild: place.guild, channel, kind, locale: format.locale, ...subscription };
    return { lead: say.posted(channelMention(channel), day), change: { kind: 'post', posting: 'daily', spot } };
  },
});

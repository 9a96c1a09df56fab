import { defineCommand } from '../../src/ask/command.ts';
import { channelMention } from '../../src/ask/posting-check.ts';
import { iso } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { inServer } from '../shared/in-server.ts';
import { placeTold } from '../shared/place-told.ts';
import posting, { languageNames } from '../shared/posting.words.ts';
import { subscribed, subscriptionOf } from '../shared/subscription.ts';
import words from './on.words.ts';

/** Puts the board up at once; asked again, it changes its language, and brings back one that was deleted. */
export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'subscriptions',
  form: (settings, place) => ({
    channel: place?.channel,
    language: subscriptionOf(settings, 'board', place?.channel)?.locale,
  }),
  needs: [],
  options: { channel: { kind: 'channel' }, language: { kind: 'choice', values: locales } },
  run({ args, say, format, today, place, settings }) {
    const wanted = subscribed({
      ...{ posting: 'board', place: inServer(place), settings, args, locale: format.locale },
      after: iso(today - 1),
    });
    if ('refused' in wanted) return wanted.refused;
    const { subscription, channel, isNew } = wanted;
    return {
      lead: (isNew ? say.on : say.again)(placeTold(subscription, format.locale), languageNames[subscription.locale]),
      notes: [
        say.hint,
        say.pinned,
        ...(channel.lacks.length > 0 ? [posting(format.locale).noHistory(channelMention(channel.id))] : []),
      ],
      change: { kind: 'subscribe', subscription, atOnce: true },
    };
  },
});

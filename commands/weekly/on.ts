import { defineCommand } from '../../src/ask/command.ts';
import { channelMention, roleMention } from '../../src/ask/posting-check.ts';
import { iso } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { latest } from '../../src/values/points.ts';
import { type Subscription, themeNames } from '../../src/values/settings.ts';
import { inServer } from '../shared/in-server.ts';
import { placeTold } from '../shared/place-told.ts';
import posting, { languageNames } from '../shared/posting.words.ts';
import { hourText, suggestHours } from '../shared/posting-hour.ts';
import { subscribed, subscriptionOf } from '../shared/subscription.ts';
import words from './on.words.ts';

export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'subscriptions',
  form(settings, place) {
    const before: Partial<Subscription> = subscriptionOf(settings, 'weekly', place?.channel) ?? {};
    const { locale: language, theme, role, at } = before;
    return { channel: place?.channel, at: at && hourText(at), language, theme, role };
  },
  needs: ['reservesWednesday'],
  options: {
    channel: { kind: 'channel' },
    at: { kind: 'text', max: 60, suggest: suggestHours },
    language: { kind: 'choice', values: locales },
    theme: { kind: 'choice', values: themeNames },
    role: { kind: 'role' },
  },
  run({ args, data, say, format, place: asked, settings }) {
    const wanted = subscribed({
      ...{ posting: 'weekly', place: inServer(asked), settings, args, locale: format.locale },
      after: iso(latest(data.reservesWednesday)!.day),
    });
    if ('refused' in wanted) return wanted.refused;
    const { subscription, channel, isNew } = wanted;
    const { locale, role, at } = subscription;
    return {
      lead: (isNew ? say.on : say.changed)(
        placeTold(subscription, format.locale),
        languageNames[locale],
        role && roleMention(role),
      ),
      notes: [
        at ? posting(format.locale).hour(at.time, at.zone) : say.hint,
        say.preview,
        ...(channel.kind === 'announcement' ? [say.crosspost] : []),
        ...(channel.lacks.length > 0 ? [posting(format.locale).noHistory(channelMention(channel.id))] : []),
      ],
      change: { kind: 'subscribe', subscription },
    };
  },
});

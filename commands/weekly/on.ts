import { defineCommand } from '../../src/ask/command.ts';
import { channelMention, postingPlace, roleMention } from '../../src/ask/posting-check.ts';
import { iso } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { latest } from '../../src/values/points.ts';
import { type Subscription, themeNames } from '../../src/values/settings.ts';
import { inServer } from '../shared/in-server.ts';
import posting, { languageNames } from '../shared/posting.words.ts';
import { hindered } from '../shared/posting-problem.ts';
import words from './on.words.ts';

export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'subscriptions',
  form({ subscriptions }, place) {
    const { locale: language, theme, role } = subscriptions.find(({ channel }) => channel === place?.channel) ?? {};
    return { channel: place?.channel, language, theme, role };
  },
  needs: ['reservesWednesday'],
  options: {
    channel: { kind: 'channel' },
    language: { kind: 'choice', values: locales },
    theme: { kind: 'choice', values: themeNames },
    role: { kind: 'role' },
  },
  run({ args, data, say, format, place: asked, settings }) {
    const place = inServer(asked);
    const found = postingPlace(place, args);
    if (!('lacks' in found)) return hindered(found, format.locale);
    const { lacks, ...where } = found;
    const {
      paused: _,
      roleGone: __,
      ...before
    }: Partial<Subscription> = settings.subscriptions.find(({ channel }) => channel === where.id) ?? {};
    const subscription: Subscription = {
      after: iso(latest(data.reservesWednesday)!.day),
      locale: format.locale,
      ...before,
      ...{ guild: place.guild, channel: where.id, kind: where.kind },
      by: { user: place.user, locale: format.locale },
      ...(args.language && { locale: args.language }),
      ...(args.theme && { theme: args.theme }),
      ...(args.role && { role: args.role }),
    };
    const { locale, role } = subscription;
    return {
      lead: (before.channel ? say.changed : say.on)(
        channelMention(where.id),
        languageNames[locale],
        role && roleMention(role),
      ),
      notes: [
        say.hint,
        ...(where.kind === 'announcement' ? [say.crosspost] : []),
        ...(lacks.length > 0 ? [posting(format.locale).noHistory(channelMention(where.id))] : []),
      ],
      change: { kind: 'subscribe', subscription },
    };
  },
});

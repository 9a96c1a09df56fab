import { defineCommand } from '../src/ask/command.ts';
import { inServer } from '../src/ask/in-server.ts';
import { channelMention, postingPlace, roleMention } from '../src/ask/posting-place.ts';
import { iso } from '../src/values/day.ts';
import { locales } from '../src/values/locale.ts';
import { latest } from '../src/values/points.ts';
import { type Subscription, themeNames } from '../src/values/settings.ts';
import { hindered } from './words/hindrance.ts';
import posting, { languageNames } from './words/posting.ts';
import group from './words/weekly.ts';
import words from './words/weekly-on.ts';

export default defineCommand({
  name: 'weekly on',
  words,
  group,
  permission: 'ManageGuild',
  reads: 'subscriptions',
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
    const { paused: _, ...before }: Partial<Subscription> =
      settings.subscriptions.find(({ channel }) => channel === where.id) ?? {};
    const subscription: Subscription = {
      after: iso(latest(data.reservesWednesday)!.day),
      locale: format.locale,
      ...before,
      ...{ guild: place.guild, channel: where.id, kind: where.kind },
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

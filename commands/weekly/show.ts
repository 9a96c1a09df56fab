import { defineCommand } from '../../src/ask/command.ts';
import { channelMention, messageLink, roleMention } from '../../src/ask/posting-check.ts';
import type { Subscription } from '../../src/values/settings.ts';
import { inServer } from '../shared/in-server.ts';
import posting, { languageNames } from '../shared/posting.words.ts';
import words from './show.words.ts';

export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'subscriptions',
  needs: ['reservesWednesday'],
  options: {},
  run({ say, format, place, settings }) {
    inServer(place);
    const subscriptions = settings.subscriptions.filter(({ posting }) => posting === 'weekly');
    if (subscriptions.length === 0) return { lead: say.none };
    const post = posting(format.locale);
    const state = ({ guild, channel, paused, last }: Subscription): string => {
      if (paused) return `**${post.paused(paused.reason)}**; ${say.again}`;
      return last ? say.last(last.day, messageLink(guild, channel, last.message)) : say.next;
    };
    return {
      mood: subscriptions.some(({ paused, roleGone }) => paused || roleGone) ? 'watch' : 'calm',
      lead: say.some(subscriptions.filter(({ paused }) => !paused).length),
      notes: subscriptions.map((one) => {
        const { channel, locale, theme, role } = one;
        const set = say.one(
          channelMention(channel),
          languageNames[locale],
          theme && post.themes[theme],
          role && roleMention(role),
        );
        return [`${set} — ${state(one)}`, ...(one.roleGone ? [`**${post.roleGone}**`] : [])].join('; ');
      }),
    };
  },
});

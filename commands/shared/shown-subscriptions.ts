import { channelMention, messageLink, roleMention } from '../../src/ask/posting-check.ts';
import type { Reply } from '../../src/values/answer.ts';
import type { Locale } from '../../src/values/locale.ts';
import type { Posting, Settings, Subscription } from '../../src/values/settings.ts';
import posting, { languageNames } from './posting.words.ts';
import words from './shown-subscriptions.words.ts';

/** The channels of a server that get a kind of post, one a line: how they get it, and whether it reaches them. */
export const shownSubscriptions = (
  kind: Posting,
  settings: Settings,
  locale: Locale,
  heads: { readonly none: string; some(n: number): string },
): Reply => {
  const subscriptions = settings.subscriptions.filter((one) => one.posting === kind);
  if (subscriptions.length === 0) return { lead: heads.none };
  const [say, post] = [words(locale), posting(locale)];
  const state = ({ guild, channel, paused, last }: Subscription): string => {
    if (paused) return `**${post.paused(paused.reason)}**; ${say.again}`;
    return last ? say.last(last.day, messageLink(guild, channel, last.message)) : say.next;
  };
  return {
    mood: subscriptions.some(({ paused, roleGone }) => paused || roleGone) ? 'watch' : 'calm',
    lead: heads.some(subscriptions.filter(({ paused }) => !paused).length),
    notes: subscriptions.map((one) => {
      const { channel, theme, role } = one;
      const set = say.one(
        channelMention(channel),
        languageNames[one.locale],
        theme && post.themes[theme],
        role && roleMention(role),
      );
      return [`${set} — ${state(one)}`, ...(one.roleGone ? [`**${post.roleGone}**`] : [])].join('; ');
    }),
  };
};

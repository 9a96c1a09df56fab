import { type CommandFile, defineCommand } from '../../src/ask/command.ts';
import { messageLink, roleMention } from '../../src/ask/posting-check.ts';
import type { Reply } from '../../src/values/answer.ts';
import type { Locale } from '../../src/values/locale.ts';
import type { Posting, Settings, Subscription } from '../../src/values/settings.ts';
import type { CommandWords, Spoken } from '../../src/words/words.ts';
import { inServer } from './in-server.ts';
import { placeTold } from './place-told.ts';
import posting, { languageNames } from './posting.words.ts';
import { hourText } from './posting-hour.ts';
import words from './shown-subscriptions.words.ts';

type ShowWords = CommandWords & Heads;
type Heads = { readonly none: string; readonly some: (n: number) => string };

/** The command that lists the channels of a server that get a kind of post. */
export const showPosting = (kind: Posting, said: Spoken<ShowWords>): CommandFile =>
  defineCommand({
    words: said,
    permission: 'ManageGuild',
    reads: 'subscriptions',
    needs: [],
    options: {},
    run({ say, format, place, settings }) {
      inServer(place);
      return shownSubscriptions(kind, settings, format.locale, say);
    },
  });

/** One channel a line: how it gets the post, and whether it reaches it. */
const shownSubscriptions = (kind: Posting, settings: Settings, locale: Locale, heads: Heads): Reply => {
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
      const { theme, role, at } = one;
      const set = say.one(
        placeTold(one, locale),
        languageNames[one.locale],
        theme && post.themes[theme],
        role && roleMention(role),
        at && hourText(at),
      );
      return [`${set} — ${state(one)}`, ...(one.roleGone ? [`**${post.roleGone}**`] : [])].join('; ');
    }),
  };
};

import { channelMention, type PostingProblem, roleMention } from '../../src/ask/posting-check.ts';
import type { Reply } from '../../src/values/answer.ts';
import type { Locale } from '../../src/values/locale.ts';
import { shared } from '../../src/words/shared.ts';
import posting from './posting.words.ts';

/** Tells what stands in the way of posting, and how to clear it. */
export const hindered = (hindrance: PostingProblem, locale: Locale): Reply => {
  const say = posting(locale);
  const lead = (): string => {
    switch (hindrance.kind) {
      case 'unknownChannel':
        return say.unknownChannel;
      case 'wrongKind':
        return say.wrongKind(channelMention(hindrance.channel));
      case 'lacks':
        return say.lacks(
          channelMention(hindrance.channel),
          hindrance.permissions.map((name) => shared(locale).permissions[name]),
        );
      case 'everyone':
        return say.everyone;
      case 'unreachable':
        return say.unreachable(roleMention(hindrance.role));
    }
  };
  return { mood: 'trouble', lead: lead() };
};

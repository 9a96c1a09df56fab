import { channelMention } from '../../src/ask/posting-check.ts';
import type { Locale } from '../../src/values/locale.ts';
import { isDirect } from '../../src/values/server-context.ts';
import posting from './posting.words.ts';

/** A place something is posted in, as it is told: a channel by its mention, somebody's direct messages as theirs. */
export const placeTold = ({ guild, channel }: Place, locale: Locale): string =>
  isDirect(guild) ? posting(locale).direct : channelMention(channel);

type Place = { readonly guild: string; readonly channel: string };

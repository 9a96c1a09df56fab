import type { Message } from '../model.ts';
import { DiscordError } from './discord-error.ts';

/** Newest first, as `before`, `after`, `around` and `limit` ask (https://docs.discord.com/developers/resources/message#get-channel-messages). */
export const pageOf = (messages: readonly Message[], query: URLSearchParams): readonly Message[] => {
  const limit = Number(query.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new DiscordError(50035, [
      { path: ['limit'], code: 'NUMBER_TYPE_MAX', message: 'int value should be between 1 and 100.' },
    ]);
  const id = (message: Message) => BigInt(message.id);
  const [before, after, around] = ['before', 'after', 'around'].map((name) => query.get(name));
  if (before)
    return messages
      .filter((message) => id(message) < BigInt(before))
      .slice(-limit)
      .reverse();
  if (after)
    return messages
      .filter((message) => id(message) > BigInt(after))
      .slice(0, limit)
      .reverse();
  if (around) {
    const at = messages.findIndex((message) => id(message) >= BigInt(around));
    const from = Math.max(0, at - Math.floor(limit / 2));
    return messages.slice(from, from + limit).reverse();
  }
  return messages.slice(-limit).reverse();
};

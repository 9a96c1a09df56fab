import type { Message } from '../model.ts';
import type { Server } from '../server.ts';

/** The message the bot already sent with this nonce, in any channel, within the past few minutes. */
export const alreadySent = ({ nonces, state, settings }: Server, nonce: string): Message | undefined => {
  const message = nonces.get(nonce);
  if (!message || state.now() - message.createdAt > settings.nonceWindow) return undefined;
  return settings.nonceWindow > 0 ? message.channel.messages.get(message.id) : undefined;
};

/** Remembers what was sent with a nonce, and forgets what is older than the window. */
export const rememberNonce = ({ nonces, state, settings }: Server, nonce: string, message: Message): void => {
  nonces.set(nonce, message);
  for (const [old, { createdAt }] of nonces) {
    if (state.now() - createdAt <= settings.nonceWindow) break;
    nonces.delete(old);
  }
};

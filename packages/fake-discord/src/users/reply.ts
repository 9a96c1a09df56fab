import type { APIMessage } from 'discord-api-types/v10';
import type { Interaction } from '../interactions/interaction.ts';
import type { Json } from '../json.ts';
import { ephemeral, type StoredFile } from '../model.ts';
import { messageView } from '../views/message-view.ts';

/** What the asker came to see. */
export type Reply = {
  /** The message as it was when the reply was complete; reading it fails when the bot showed none. */
  readonly message: APIMessage;
  readonly ephemeral: boolean;
  /** Whether the bot deferred first, and how many milliseconds each step took. */
  readonly deferred: boolean;
  readonly ackedAfter: number;
  readonly answeredAfter: number;
  /** The files of the message, those its embeds and components show included. */
  readonly files: readonly StoredFile[];
  /** Grows as the bot follows up. */
  readonly followUps: readonly APIMessage[];
  /** The form the bot opened. */
  readonly modal?: Json;
  readonly interaction: Interaction;
};

/** What an interaction came to. */
export const replyOf = (interaction: Interaction): Reply => {
  const { original, followUps, modal, ackType, ackedAfter = 0, settledAfter = 0 } = interaction;
  const deleted = original !== undefined && !original.channel.messages.has(original.id);
  const shown = (deleted ? undefined : original) ?? followUps[0];
  const message = shown && messageView(shown);
  return {
    get message() {
      if (!message) throw new Error('The bot showed no message');
      return message;
    },
    ephemeral: shown !== undefined && (shown.flags & ephemeral) !== 0,
    deferred: ackType === 5 || ackType === 6,
    ackedAfter,
    answeredAfter: settledAfter,
    files: shown?.files ?? [],
    get followUps() {
      return followUps.map(messageView);
    },
    ...(modal && { modal }),
    interaction,
  };
};

import { setTimeout } from 'node:timers/promises';
import { RESTJSONErrorCodes as Code, DiscordAPIError, MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Pressed } from './context.ts';

/** Waits (ms) before an acknowledgement that was lost on the wire is sent again; Discord allows 3,000 in all. */
const RESENDS_MS = [0, 150, 600];

/** Promises an answer, to everybody or to the asker alone; false when another process has done so, and nothing is left to do. */
export const promise = (interaction: RepliableInteraction, alone: boolean): Promise<boolean> =>
  promised(interaction, () => interaction.deferReply(alone ? { flags: MessageFlags.Ephemeral } : {}));

/** Promises that the message a press belongs to will change. */
export const promiseChange = (interaction: Pressed): Promise<boolean> =>
  promised(interaction, () => interaction.deferUpdate());

const promised = (interaction: { deferred: boolean | null }, first: () => Promise<unknown>): Promise<boolean> =>
  acknowledge(first, () => {
    interaction.deferred = true;
  });

/**
 * Acknowledges with a promise, or at once with what is to be said: again where it was lost on the wire; false when another
 * process has done so. `onArrived` hears that one had arrived although Discord's word of it was lost.
 */
export const acknowledge = async (first: () => Promise<unknown>, onArrived: () => void): Promise<boolean> => {
  let lost: unknown;
  for (const wait of RESENDS_MS) {
    if (wait > 0) await setTimeout(wait);
    try {
      await first();
      return true;
    } catch (error) {
      if (isAcknowledged(error)) {
        // The one that was lost had arrived, unless none was lost: then it was somebody else's.
        if (lost === undefined) return false;
        onArrived();
        return true;
      }
      if (isRefused(error)) throw error;
      lost = error;
    }
  }
  throw lost;
};

const isAcknowledged = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === Code.InteractionHasAlreadyBeenAcknowledged;

/** Whether Discord said no; anything else (a broken gateway, a cut connection, no answer in time) may have arrived. */
export const isRefused = (error: unknown): error is DiscordAPIError =>
  error instanceof DiscordAPIError && error.status < 500;

/** The person, the message or the token is gone: nobody is waiting any more. */
export const isGone = (error: unknown): boolean => error instanceof DiscordAPIError && GONE.has(Number(error.code));

const GONE = new Set<number>([
  Code.UnknownInteraction,
  Code.UnknownWebhook,
  Code.InvalidWebhookToken,
  Code.UnknownMessage,
  Code.UnknownChannel,
]);

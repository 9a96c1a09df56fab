import type { Json } from '../json.ts';
import type { Channel, Message, User } from '../model.ts';

/** The kinds of interaction (https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type). */
export const interactionTypes = { ping: 1, command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** The kinds of first response. */
export const responseTypes = {
  pong: 1,
  message: 4,
  deferred: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** An option's value as a member gives it: a channel, role or user by its id. */
export type OptionValue = string | number | boolean;

/** Where and as whom something is asked. */
export type Place = { readonly user: User; readonly channel: Channel; readonly locale: string };

/** What the asker's client would not let through, in a sentence. */
export class NotOffered extends Error {
  override name = 'NotOffered' as const;
}

/** One question from a member to the bot, from its dispatch to its last follow-up. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly place: Place;
  readonly data: Json;
  /** Through which install it was reached: 0 the guild's, 1 the user's. */
  readonly owners: Readonly<Record<string, string>>;
  /** Whether every answer is ephemeral, whatever the bot says. */
  readonly onlyForAsker: boolean;
  /** The message a pressed component belongs to. */
  readonly message?: Message;
  /** The interaction that was answered with the form this one sends. */
  readonly openedBy?: Interaction;
  readonly createdAt: number;
  /** Milliseconds of real time since it was sent, at the acknowledgement and at the answer. */
  ackedAfter?: number;
  settledAfter?: number;
  /** The first response's type. */
  ackType?: number;
  original?: Message;
  readonly followUps: Message[];
  choices?: readonly { readonly name: string; readonly value: OptionValue }[];
  /** The form it was answered with, until it is sent or dismissed. */
  modal?: Json;
};

/** What a new interaction is about. */
export type InteractionSubject = Pick<Interaction, 'type' | 'place' | 'data' | 'message' | 'openedBy'>;

type Waiter = {
  readonly settle: () => void;
  readonly onDeferred: () => void;
  readonly fail: (why: Error) => void;
  timer: NodeJS.Timeout | undefined;
};

/** The interactions under way. */
export type Interactions = {
  readonly open: Map<string, Interaction>;
  readonly byToken: Map<string, Interaction>;
  /** Who waits for an answer, by interaction. */
  readonly waiters: Map<string, Waiter>;
  /** When each was sent, in milliseconds of real time. */
  readonly sentAt: Map<string, number>;
};

/** Nothing asked yet. */
export const createInteractions = (): Interactions => ({
  open: new Map(),
  byToken: new Map(),
  waiters: new Map(),
  sentAt: new Map(),
});

/** Interactions remembered. */
const REMEMBERED = 1000;

/** Keeps an interaction; the oldest are forgotten. */
export const remember = ({ open, byToken, sentAt }: Interactions, interaction: Interaction): void => {
  open.set(interaction.id, interaction);
  byToken.set(interaction.token, interaction);
  sentAt.set(interaction.id, performance.now());
  for (const [id, { token }] of open) {
    if (open.size <= REMEMBERED) break;
    open.delete(id);
    byToken.delete(token);
    sentAt.delete(id);
  }
};

/** Milliseconds of real time since it was sent. */
export const sinceSent = ({ sentAt }: Interactions, { id }: Interaction): number =>
  performance.now() - (sentAt.get(id) ?? performance.now());

/** Resolves once the member sees an answer; rejects when the bot lets a deadline pass. */
export const waitForAnswer = (
  interactions: Interactions,
  interaction: Interaction,
  subject: string,
  { ackWithin, answerWithin }: { readonly ackWithin: number; readonly answerWithin: number },
): Promise<Interaction> =>
  new Promise((resolve, reject) => {
    const within = (what: string, ms: number) => {
      clearTimeout(waiter.timer);
      waiter.timer = setTimeout(() => {
        fail(interactions, interaction, new Error(`The bot did not ${what} ${subject} within ${ms} ms`));
      }, ms);
    };
    const waiter: Waiter = {
      settle: () => resolve(interaction),
      onDeferred: () => within('answer', answerWithin),
      fail: reject,
      timer: undefined,
    };
    interactions.waiters.set(interaction.id, waiter);
    within('acknowledge', ackWithin);
  });

const takeWaiter = ({ waiters }: Interactions, { id }: Interaction): Waiter | undefined => {
  const waiter = waiters.get(id);
  clearTimeout(waiter?.timer);
  waiters.delete(id);
  return waiter;
};

/** The member sees an answer. */
export const settle = (interactions: Interactions, interaction: Interaction): void => {
  interaction.settledAfter ??= sinceSent(interactions, interaction);
  takeWaiter(interactions, interaction)?.settle();
};

/** The member is told that nothing comes. */
export const fail = (interactions: Interactions, interaction: Interaction, why: Error): void =>
  takeWaiter(interactions, interaction)?.fail(why);

/** The member is promised an answer. */
export const defer = ({ waiters }: Interactions, { id }: Interaction): void => waiters.get(id)?.onDeferred();

/** Ends every wait, so that nothing hangs when the server closes. */
export const failAll = ({ waiters }: Interactions): void => {
  for (const waiter of waiters.values()) {
    clearTimeout(waiter.timer);
    waiter.fail(new Error('The fake Discord closed before the bot answered'));
  }
  waiters.clear();
};

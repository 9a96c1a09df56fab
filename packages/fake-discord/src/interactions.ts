import { randomBytes } from 'node:crypto';
import { type Given, mark, type Place } from './command-data.ts';
import { DiscordError } from './discord-error.ts';
import { type Drafting, draft } from './draft.ts';
import { type Json, record, text } from './json.ts';
import type { Upload } from './multipart.ts';
import { type Channel, ephemeral, loading, type Message, type State, type User } from './state.ts';
import { validate } from './validate.ts';

/** The kinds of question a member can put. */
export const interactionTypes = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** One question from a member to the bot, from its dispatch to its last follow-up. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly place: Place;
  readonly data: Json;
  readonly owners: Readonly<Record<string, string>>;
  readonly onlyForAsker: boolean;
  /** The message a pressed component belongs to. */
  readonly message?: Message;
  readonly createdAt: number;
  /** Milliseconds of real time since it was sent, at the acknowledgement and at the answer. */
  ackedAfter?: number;
  settledAfter?: number;
  ackType?: number;
  original?: Message;
  readonly followUps: Message[];
  choices?: readonly { readonly name: string; readonly value: Given }[];
  modal?: Json;
};

/** How long each side of a question may take. */
export type InteractionLimits = {
  /** Milliseconds a bot has to acknowledge. */
  readonly ackWithin: number;
  /** Milliseconds the asker here waits for what a deferral promised. */
  readonly answerWithin: number;
  /** Milliseconds a token lives. */
  readonly tokenLife: number;
};

type Waiting = {
  readonly settle: () => void;
  readonly deferred: () => void;
  readonly fail: (why: Error) => void;
  readonly timer: NodeJS.Timeout;
};

/** Sends interactions and takes what the bot answers to them (https://docs.discord.com/developers/interactions/receiving-and-responding). */
export const createInteractions = (
  state: State,
  origin: () => string,
  limits: InteractionLimits,
  send: (interaction: Interaction, payload: Json) => void,
  warn: (unknown: readonly string[]) => void,
) => {
  const open = new Map<string, Interaction>();
  const byToken = new Map<string, Interaction>();
  const waiting = new Map<string, Waiting>();
  const sent = new Map<string, number>();

  /** Sends it and resolves once the member sees an answer; rejects when the bot lets the deadline pass. */
  const start = (
    about: Pick<Interaction, 'type' | 'place' | 'data' | 'owners' | 'onlyForAsker'> & { readonly message?: Message },
    payload: (id: string, token: string) => Json,
    named: string,
  ): Promise<Interaction> => {
    const id = state.nextId();
    const token = randomBytes(48).toString('base64url');
    const interaction: Interaction = { ...about, id, token, createdAt: state.now(), followUps: [] };
    open.set(id, interaction);
    byToken.set(token, interaction);
    forgetOld();
    sent.set(id, performance.now());
    return new Promise((resolve, reject) => {
      const wait = (what: string, ms: number) => {
        clearTimeout(waiting.get(id)?.timer);
        const late = () => answerTo(interaction)?.fail(new Error(`The bot did not ${what} ${named} within ${ms} ms`));
        waiting.set(id, { settle: () => resolve(interaction), fail: reject, deferred, timer: setTimeout(late, ms) });
      };
      const deferred = () => wait('answer', limits.answerWithin);
      wait('acknowledge', limits.ackWithin);
      send(interaction, { ...payload(id, token), id, token });
    });
  };

  const forgetOld = () => {
    for (const [id, { token }] of open) {
      if (open.size <= 1000) break;
      open.delete(id);
      byToken.delete(token);
      sent.delete(id);
    }
  };

  const since = ({ id }: Interaction) => performance.now() - (sent.get(id) ?? performance.now());

  const answerTo = (interaction: Interaction) => {
    const waiter = waiting.get(interaction.id);
    if (waiter) clearTimeout(waiter.timer);
    waiting.delete(interaction.id);
    return waiter;
  };

  const settle = (interaction: Interaction) => {
    interaction.settledAfter ??= since(interaction);
    answerTo(interaction)?.settle();
  };

  const on = (channel: Channel): Drafting => ({ state, channelId: channel.id, origin: origin() });

  const markOf = (interaction: Interaction): Json =>
    mark(
      interaction.id,
      interaction.type === interactionTypes.component ? 3 : 2,
      interaction.place.user,
      interaction.owners,
      {
        ...(interaction.message && { interacted_message_id: interaction.message.id }),
        ...(interaction.original && { original_response_message_id: interaction.original.id }),
      },
    );

  const post = (interaction: Interaction, made: ReturnType<typeof draft>, type: number): Message => {
    const { user, channel } = interaction.place;
    const flags = interaction.onlyForAsker ? made.flags | ephemeral : made.flags;
    const only: { onlyFor?: User } = flags & ephemeral ? { onlyFor: user } : {};
    return state.post(channel, state.bot, { ...made, flags }, { type, interaction: markOf(interaction), ...only });
  };

  const editOriginal = (interaction: Interaction, body: unknown, uploads: readonly Upload[]): Message => {
    const { original } = interaction;
    if (!original) throw new DiscordError(10008);
    const before = current(original);
    interaction.original = state.edit(before, draft(body, uploads, on(original.channel), before));
    settle(interaction);
    return interaction.original;
  };

  const current = (message: Message): Message => {
    const now = message.channel.messages.get(message.id);
    if (!now) throw new DiscordError(10008);
    return now;
  };

  /** The bot's first response. */
  const callback = (id: string, token: string, given: unknown, uploads: readonly Upload[]) => {
    const interaction = open.get(id);
    if (interaction?.token !== token) throw new DiscordError(10062);
    if (interaction.ackType !== undefined) throw new DiscordError(40060);
    const late = since(interaction) > limits.ackWithin || state.now() - interaction.createdAt > limits.ackWithin;
    if (late) throw new DiscordError(10062);
    const body = record(given);
    const type = Number(body.type);
    const data = record(body.data);
    const { channel } = interaction.place;
    refuseWrongKind(interaction, type);
    const originalType = interaction.type === interactionTypes.command ? (interaction.data.type === 3 ? 23 : 20) : 19;

    switch (type) {
      case 4:
        warn(validate('reply', body));
        interaction.original = post(interaction, draft(data, uploads, on(channel)), originalType);
        break;
      case 5: {
        warn(validate('reply', body));
        const flags = typeof data.flags === 'number' ? data.flags : 0;
        const more = Object.keys(data).filter((name) => name !== 'flags' && data[name] != null);
        if ((flags & ~ephemeral) !== 0 || more.length > 0)
          throw new DiscordError(50035, [
            { path: ['data'], code: 'DEFERRAL_ONLY_EPHEMERAL', message: 'A deferral may carry no flag but EPHEMERAL' },
          ]);
        const thinking = { content: '', embeds: [], components: [], files: [], mentions: { users: [], roles: [] } };
        interaction.original = post(interaction, { ...thinking, flags: flags | loading }, originalType);
        break;
      }
      case 6:
        if (interaction.message) interaction.original = current(interaction.message);
        break;
      case 7: {
        warn(validate('update', body));
        const before = current(interaction.message!);
        interaction.original = state.edit(before, draft(data, uploads, on(channel), before));
        break;
      }
      case 8:
        warn(validate('choices', body));
        interaction.choices = (data.choices ?? []) as NonNullable<Interaction['choices']>;
        break;
      case 9:
        warn(validate('modal', body));
        interaction.modal = data;
        break;
    }
    interaction.ackType = type;
    interaction.ackedAfter = since(interaction);
    if (type === 5 || type === 6) waiting.get(id)?.deferred();
    else settle(interaction);
    return interaction;
  };

  const alive = (token: string): Interaction => {
    const interaction = byToken.get(token);
    if (!interaction) throw new DiscordError(10015);
    if (state.now() - interaction.createdAt > limits.tokenLife) throw new DiscordError(50027);
    if (interaction.ackType === undefined) throw new DiscordError(10015);
    return interaction;
  };

  const answer = (
    token: string,
    messageId: string,
  ): { interaction: Interaction; message: Message; original: boolean } => {
    const interaction = alive(token);
    const original = messageId === '@original' || messageId === interaction.original?.id;
    const message = original ? interaction.original : interaction.followUps.find(({ id }) => id === messageId);
    if (!message) throw new DiscordError(10008);
    return { interaction, message: current(message), original };
  };

  return {
    start,
    callback,
    alive,
    get: (token: string, messageId: string): Message => answer(token, messageId).message,
    edit: (token: string, messageId: string, body: unknown, uploads: readonly Upload[]): Message => {
      const { interaction, message, original } = answer(token, messageId);
      warn(validate('replyEdit', body));
      if (original) return editOriginal(interaction, body, uploads);
      const edited = state.edit(message, draft(body, uploads, on(message.channel), message));
      interaction.followUps[interaction.followUps.findIndex(({ id }) => id === message.id)] = edited;
      return edited;
    },
    remove: (token: string, messageId: string) => {
      const { interaction, message, original } = answer(token, messageId);
      state.remove(message);
      if (original) settle(interaction);
    },
    /** A further message; the first one after a deferral takes its place. */
    followUp: (token: string, body: unknown, uploads: readonly Upload[]): Message => {
      const interaction = alive(token);
      warn(validate('followUp', body));
      const { original, place, owners } = interaction;
      if (original && (original.flags & loading) !== 0 && original.channel.messages.has(original.id))
        return editOriginal(interaction, body, uploads);
      if (!('0' in owners) && interaction.followUps.length >= 5) throw new DiscordError(40094);
      const message = post(interaction, draft(body, uploads, on(place.channel)), 0);
      interaction.followUps.push(message);
      settle(interaction);
      return message;
    },
    /** Ends every wait, so that nothing hangs when the fake Discord closes. */
    close: () => {
      for (const { fail, timer } of waiting.values()) {
        clearTimeout(timer);
        fail(new Error('The fake Discord closed before the bot answered'));
      }
      waiting.clear();
    },
  };
};
/** The questions under way. */
export type Interactions = ReturnType<typeof createInteractions>;

const refuseWrongKind = (interaction: Interaction, type: number) => {
  const fits: Readonly<Record<number, readonly number[]>> = {
    [interactionTypes.command]: [4, 5, 9],
    [interactionTypes.component]: [4, 5, 6, 7, 9],
    [interactionTypes.autocomplete]: [8],
    [interactionTypes.modal]: interaction.message ? [4, 5, 6, 7] : [4, 5],
  };
  if (fits[interaction.type]?.includes(type)) return;
  throw new DiscordError(50035, [
    {
      path: ['type'],
      code: 'BASE_TYPE_CHOICES',
      message: `Value must be one of {${fits[interaction.type]?.join(', ')}}, not ${text(type) || type}.`,
    },
  ]);
};

import type { APIMessage } from 'discord-api-types/v10';
import {
  envelope,
  type Given,
  menuData,
  NotOffered,
  notOffered,
  origin,
  type Place,
  slashData,
} from './command-data.ts';
import type { Command, Commands } from './commands.ts';
import { type Interaction, type Interactions, interactionTypes } from './interactions.ts';
import { type Json, list, record, text } from './json.ts';
import { everyComponent } from './message-rules.ts';
import { messageView } from './message-view.ts';
import { may } from './permissions.ts';
import { type Channel, ephemeral, type Message, type State, type StoredFile, type User } from './state.ts';

/** Who asks, where, and in which language; the member in #general in English when not said. */
export type Asker = {
  readonly user?: User | string;
  readonly channel?: Channel | string;
  readonly locale?: string;
};

/** What the asker came to see. */
export type Reply = {
  /** The message as it was when the reply was complete; reading it fails when the bot showed none. */
  readonly message: APIMessage;
  readonly ephemeral: boolean;
  /** Whether the bot deferred first, and how many milliseconds each step took. */
  readonly deferred: boolean;
  readonly ackedAfter: number;
  readonly answeredAfter: number;
  /** The files of the message, those its embeds show included. */
  readonly files: readonly StoredFile[];
  /** Grows as the bot follows up. */
  readonly followUps: readonly APIMessage[];
  readonly modal?: Json;
  readonly interaction: Interaction;
};

/** A message as anything that names it gives it. */
export type Named = Pick<APIMessage, 'id' | 'channel_id'>;

/** What people do in a client: ask, press, pick, fill in, write. Each act resolves with what they came to see. */
export const createUserActions = (
  state: State,
  commands: Commands,
  interactions: Interactions,
  usual: { readonly user: User; readonly channel: Channel },
  answered: (interaction: Interaction) => void,
) => {
  const channelOf = (channel: Channel | string): Channel => {
    const found = typeof channel === 'string' ? state.channels.get(channel) : channel;
    if (!found) throw new Error(`There is no channel ${channel} on this fake Discord`);
    return found;
  };
  const userOf = (user: User | string): User => {
    const found = typeof user === 'string' ? state.users.get(user) : user;
    if (!found) throw new Error(`There is no user ${user} on this fake Discord`);
    return found;
  };
  const placeOf = (asker: Asker): Place => {
    const user = userOf(asker.user ?? usual.user);
    const channel = channelOf(asker.channel ?? usual.channel);
    const sees = channel.guild ? may(user, 'ViewChannel', channel) : channel.recipients.includes(user);
    if (!sees) throw new NotOffered(`${user.name} does not see #${channel.name}`);
    return { user, channel, locale: asker.locale ?? 'en-US' };
  };
  const offered = (name: string, type: number, place: Place): Command => {
    const command = commands.named(name, type, place.channel.guild?.id);
    if (!command) throw new NotOffered(`The bot has registered no ${type === 1 ? '/' : 'menu '}${name}`);
    const why = notOffered(command, place);
    if (why) throw new NotOffered(why);
    return command;
  };

  const ask = async (
    type: number,
    place: Place,
    data: Json,
    named: string,
    { types, message }: { readonly types?: readonly number[] | undefined; readonly message?: Message } = {},
  ): Promise<Interaction> => {
    const { owners, context, onlyForAsker } = origin(place, types);
    const interaction = await interactions.start(
      { type, place, data, owners, onlyForAsker, ...(message && { message }) },
      () => ({
        ...envelope(state, place, owners, context),
        type,
        data,
        ...(message && { message: messageView(message) }),
      }),
      named,
    );
    answered(interaction);
    return interaction;
  };

  const current = (channel: Channel | string, id: string): Message => {
    const message = channelOf(channel).messages.get(id);
    if (!message) throw new Error(`There is no message ${id} there`);
    return message;
  };

  const verbs = {
    /** Asks a slash command: `slash('weekly on', { channel: id })`; resolves once the asker sees the answer. */
    slash: async (
      line: string,
      given: Readonly<Record<string, Given | undefined>> = {},
      asker: Asker = {},
    ): Promise<Reply> => {
      const [name = '', ...path] = line.replace(/^\//, '').split(/\s+/);
      const place = placeOf(asker);
      const command = offered(name, 1, place);
      const data = slashData(command, path, given, place, state);
      return replyOf(
        await ask(interactionTypes.command, place, data, `/${line}`, { types: command.integration_types }),
      );
    },

    /** What the bot suggests while a member types in the option `focused`. */
    autocomplete: async (
      line: string,
      given: Readonly<Record<string, Given | undefined>>,
      focused: string,
      asker: Asker = {},
    ): Promise<NonNullable<Interaction['choices']>> => {
      const [name = '', ...path] = line.replace(/^\//, '').split(/\s+/);
      const place = placeOf(asker);
      const command = offered(name, 1, place);
      const data = slashData(command, path, given, place, state, focused);
      const named = `the choices of ${focused} in /${line}`;
      return (
        (await ask(interactionTypes.autocomplete, place, data, named, { types: command.integration_types })).choices ??
        []
      );
    },

    /** Picks a command from a message's menu. */
    menu: async (name: string, message: Named, asker: Asker = {}): Promise<Reply> => {
      const target = current(message.channel_id, message.id);
      const place = placeOf({ channel: target.channel, ...asker });
      const command = offered(name, 3, place);
      const data = menuData(command, target);
      return replyOf(await ask(interactionTypes.command, place, data, name, { types: command.integration_types }));
    },

    /** Presses a button, or picks `values` in a select, of a message. */
    press: async (message: Named, customId: string, asker: Asker = {}, values?: readonly string[]): Promise<Reply> => {
      const target = current(message.channel_id, message.id);
      const place = placeOf({ channel: target.channel, ...asker });
      if (target.onlyFor && target.onlyFor !== place.user)
        throw new NotOffered(`${place.user.name} does not see this message`);
      const component = everyComponent(messageView(target).components as unknown as Json[]).find(
        ({ custom_id }) => custom_id === customId,
      );
      if (!component) throw new NotOffered(`The message has no component ${customId}`);
      if (component.disabled === true) throw new NotOffered(`${customId} is disabled`);
      const data = {
        custom_id: customId,
        component_type: component.type,
        id: component.id,
        ...(values && { values, resolved: {} }),
      };
      const types = Object.keys(record(target.interaction).authorizing_integration_owners ?? { 0: '' }).map(Number);
      return replyOf(await ask(interactionTypes.component, place, data, customId, { types, message: target }));
    },

    /** Sends the fields of a form the bot opened. */
    submit: async ({ modal, interaction }: Reply, fields: Readonly<Record<string, string>>): Promise<Reply> => {
      if (!modal) throw new NotOffered('The bot opened no form');
      const filled = (component: Json): Json => {
        const { type, custom_id } = component;
        if (type === 18) return { type, id: 1, component: filled(record(component.component)) };
        if (type === 1)
          return { type, id: 1, components: list(component.components).map((each) => filled(record(each))) };
        return { type, id: 1, custom_id, value: fields[text(custom_id)] ?? '' };
      };
      const components = list(modal.components).map((each) => filled(record(each)));
      const data = { custom_id: modal.custom_id, components };
      const { place, message } = interaction;
      const more = { types: Object.keys(interaction.owners).map(Number), ...(message && { message }) };
      return replyOf(await ask(interactionTypes.modal, place, data, text(modal.title), more));
    },

    /** The commands a member's client would offer here. */
    offered: (asker: Asker = {}): readonly Command[] => {
      const place = placeOf(asker);
      const { guild } = place.channel;
      const all = [...(guild ? commands.list(guild.id) : []), ...commands.list()];
      return all.filter((command) => notOffered(command, place) === undefined);
    },
    /** A member writes a message. */
    say: (content: string, asker: Asker = {}): APIMessage => {
      const { channel, user } = placeOf(asker);
      const users = [...content.matchAll(/<@!?(\d+)>/g)].flatMap(([, id]) => state.users.get(id!) ?? []);
      const plain = { embeds: [], components: [], files: [], flags: 0, mentions: { users, roles: [] } };
      return messageView(state.post(channel, user, { ...plain, content }));
    },
  };
  return { verbs, channelOf, current };
};
/** What people do, bound to one fake Discord. */
export type UserActions = ReturnType<typeof createUserActions>;

const replyOf = (interaction: Interaction): Reply => {
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

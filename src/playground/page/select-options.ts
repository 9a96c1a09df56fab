import type { APIChannelSelectComponent, APISelectMenuComponent } from 'discord-api-types/v10';
import type { Channel } from '../protocol.ts';
import type { MessageContext } from './message-context.ts';

/** What a select offers to pick. */
export type SelectOption = {
  readonly value: string;
  readonly label: string;
  readonly description?: string | undefined;
};

/** A select as it is drawn: what it offers, what is picked, and how many may be. */
export type SelectModel = {
  readonly options: readonly SelectOption[];
  readonly picked: readonly string[];
  readonly placeholder: string;
  readonly min: number;
  readonly max: number;
  readonly disabled: boolean;
};

/** What a select of any kind offers: its own options, or the people, roles and channels of the server. */
export const selectModel = (select: APISelectMenuComponent, context: MessageContext): SelectModel => ({
  options: optionsOf(select, context),
  picked: pickedOf(select),
  placeholder: select.placeholder || context.words.makeSelection,
  min: select.required === false ? 0 : (select.min_values ?? 1),
  max: select.max_values ?? 1,
  disabled: select.disabled ?? false,
});

const STRING = 3;
const USER = 5;
const ROLE = 6;
const MENTIONABLE = 7;
/** Discord's numbers for the kinds of channel a page shows (https://docs.discord.com/developers/resources/channel#channel-object-channel-types). */
const CHANNEL_TYPES = { text: 0, dm: 1, announcement: 5, thread: 11 } as const satisfies Record<
  Channel['kind'],
  number
>;

const optionsOf = (select: APISelectMenuComponent, context: MessageContext): readonly SelectOption[] => {
  switch (select.type) {
    case STRING:
      return select.options.map(({ value, label, description }) => ({ value, label, description }));
    case USER:
      return people(context);
    case ROLE:
      return roles(context);
    case MENTIONABLE:
      return [...people(context), ...roles(context)];
    default:
      return channels(select, context);
  }
};

const people = ({ people }: MessageContext) => people.map(({ id, name }) => ({ value: id, label: name }));
const roles = ({ roles }: MessageContext) => roles.map(({ id, name }) => ({ value: id, label: name }));
const channels = ({ channel_types: types }: APIChannelSelectComponent, { channels }: MessageContext) =>
  channels
    .filter(({ kind }) => kind !== 'dm' && (!types?.length || types.some((type) => type === CHANNEL_TYPES[kind])))
    .map(({ id, kind, name }) => ({ value: id, label: kind === 'thread' ? name : `#${name}` }));

const pickedOf = (select: APISelectMenuComponent): readonly string[] =>
  select.type === STRING
    ? select.options.filter((option) => option.default).map(({ value }) => value)
    : (select.default_values ?? []).map(({ id }) => id);

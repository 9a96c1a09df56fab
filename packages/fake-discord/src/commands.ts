import { type Json, list, record } from './json.ts';
import { DiscordError } from './rest/discord-error.ts';

/** An option of a registered command. */
export type Option = Json & {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly options?: readonly Option[];
};

/** A registered command, in the shape Discord gives it back. */
export type Command = CommandBody & { readonly id: string; readonly version: string };

type CommandBody = Json & {
  readonly type: number;
  readonly name: string;
  readonly guild_id?: string;
  readonly default_member_permissions: string | null;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[];
  readonly options?: readonly Option[];
};

/** The commands an application has registered: everywhere, or in one guild. */
export type Commands = {
  readonly applicationId: string;
  readonly nextId: () => string;
  readonly onChange: () => void;
  /** By guild, or under `everywhere`; then by id. */
  readonly scopes: Map<string, Map<string, Command>>;
  /** How many were created in each scope. */
  readonly created: Map<string, number>;
};

const EVERYWHERE = 'global';
/** Commands an application may create a day in one scope (https://docs.discord.com/developers/interactions/application-commands#registering-a-command). */
const CREATES_A_DAY = 200;

/** Nothing registered yet. */
export const createCommands = (options: Pick<Commands, 'applicationId' | 'nextId' | 'onChange'>): Commands => ({
  ...options,
  scopes: new Map(),
  created: new Map(),
});

const scopeOf = ({ scopes }: Commands, guildId = EVERYWHERE): Map<string, Command> => {
  const known = scopes.get(guildId);
  if (known) return known;
  const scope = new Map<string, Command>();
  scopes.set(guildId, scope);
  return scope;
};

/** The commands registered everywhere, or in one guild. */
export const listCommands = (commands: Commands, guildId?: string): readonly Command[] => [
  ...scopeOf(commands, guildId).values(),
];

/** One command by its id. */
export const getCommand = (commands: Commands, id: string, guildId?: string): Command => {
  const command = scopeOf(commands, guildId).get(id);
  if (!command) throw new DiscordError(10063);
  return command;
};

/** Writes the whole list: what is alike keeps its id, what is not there is gone. */
export const replaceCommands = (commands: Commands, bodies: readonly Json[], guildId?: string): readonly Command[] => {
  const next = bodies.map((body) => register(commands, body, guildId, findAlike(commands, body, guildId)));
  commands.scopes.set(guildId ?? EVERYWHERE, new Map(next.map((command) => [command.id, command])));
  commands.onChange();
  return next;
};

/** Writes one command, over the one of this id or of the same name. */
export const putCommand = (commands: Commands, body: Json, guildId?: string, id?: string): Command => {
  const scope = scopeOf(commands, guildId);
  const old = id === undefined ? findAlike(commands, body, guildId) : scope.get(id);
  const command = register(commands, old ? { ...old, ...body } : body, guildId, old);
  scope.set(command.id, command);
  commands.onChange();
  return command;
};

/** Removes a command. */
export const removeCommand = (commands: Commands, id: string, guildId?: string): void => {
  if (!scopeOf(commands, guildId).delete(id)) throw new DiscordError(10063);
  commands.onChange();
};

/** The command of this name as a member of the guild sees it: the guild's own before the one everywhere. */
export const commandNamed = (commands: Commands, name: string, type: number, guildId?: string): Command | undefined =>
  [...(guildId ? listCommands(commands, guildId) : []), ...listCommands(commands)].find(
    (command) => command.name === name && command.type === type,
  );

/** Commands of one kind differ by their names. */
export const keyOf = (command: Json): string => `${command.type ?? 1} ${command.name}`;

const findAlike = (commands: Commands, body: Json, guildId?: string): Command | undefined =>
  listCommands(commands, guildId).find((command) => keyOf(command) === keyOf(body));

const register = (commands: Commands, body: Json, guildId: string | undefined, old: Command | undefined): Command => {
  if (!old) {
    const count = (commands.created.get(guildId ?? EVERYWHERE) ?? 0) + 1;
    if (count > CREATES_A_DAY) throw new DiscordError(30034);
    commands.created.set(guildId ?? EVERYWHERE, count);
  }
  const next = tidyCommand(body, commands.applicationId, guildId);
  const { id: _, version: __, ...before } = old ?? ({} as Command);
  const same = old !== undefined && JSON.stringify(before) === JSON.stringify(next);
  return { ...next, id: old?.id ?? commands.nextId(), version: same ? old.version : commands.nextId() };
};

const tidyCommand = (body: Json, applicationId: string, guildId: string | undefined): CommandBody => {
  const { type = 1, name, description = '', name_localizations, description_localizations, nsfw, options } = body;
  return {
    application_id: applicationId,
    type: Number(type),
    name: String(name),
    name_localizations: name_localizations ?? null,
    description,
    description_localizations: description_localizations ?? null,
    default_member_permissions:
      body.default_member_permissions == null ? null : String(body.default_member_permissions),
    nsfw: nsfw ?? false,
    ...(guildId
      ? { guild_id: guildId }
      : {
          dm_permission: body.contexts == null || list(body.contexts).includes(1),
          contexts: body.contexts == null ? null : list(body.contexts).map(Number),
          integration_types: body.integration_types == null ? [0] : list(body.integration_types).map(Number),
        }),
    ...(list(options).length > 0 && { options: list(options).map((option) => tidyOption(record(option))) }),
  };
};

/** Discord gives back options without what is false or empty, and with null where no language was given. */
const tidyOption = (option: Json): Option => {
  const { name_localizations, description_localizations, required, autocomplete, choices, options, ...rest } = option;
  const kept = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== undefined));
  return {
    ...kept,
    type: Number(option.type),
    name: String(option.name),
    description: String(option.description),
    name_localizations: name_localizations ?? null,
    description_localizations: description_localizations ?? null,
    ...(required === true && { required }),
    ...(autocomplete === true && { autocomplete }),
    ...(list(choices).length > 0 && {
      choices: list(choices).map((choice) => ({
        ...(record(choice) as { name: string; value: string | number }),
        name_localizations: record(choice).name_localizations ?? null,
      })),
    }),
    ...(list(options).length > 0 && { options: list(options).map((inner) => tidyOption(record(inner))) }),
  };
};

/** A command without its languages, as a plain GET gives it. */
export const withoutLanguages = (command: Json): Json => {
  const { name_localizations: _, description_localizations: __, options, choices, ...rest } = command;
  return {
    ...rest,
    ...(options !== undefined && { options: list(options).map((option) => withoutLanguages(record(option))) }),
    ...(choices !== undefined && { choices: list(choices).map((choice) => withoutLanguages(record(choice))) }),
  };
};

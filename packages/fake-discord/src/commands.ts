import { keyOf } from './command-rules.ts';
import { DiscordError } from './discord-error.ts';
import { type Json, list, record } from './json.ts';

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
export type Command = Json & {
  readonly id: string;
  readonly version: string;
  readonly type: number;
  readonly name: string;
  readonly guild_id?: string;
  readonly default_member_permissions: string | null;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[];
  readonly options?: readonly Option[];
};

/** The commands an application has registered: everywhere, or in one guild. */
export const createCommands = (applicationId: string, nextId: () => string, changed: () => void) => {
  const scopes = new Map<string, Map<string, Command>>();
  const created = new Map<string, number>();
  const scope = (guildId = 'global') => {
    if (!scopes.has(guildId)) scopes.set(guildId, new Map());
    return scopes.get(guildId)!;
  };

  const made = (body: Json, guildId: string | undefined, old: Command | undefined): Command => {
    if (!old) {
      const count = (created.get(guildId ?? 'global') ?? 0) + 1;
      if (count > 200) throw new DiscordError(30034);
      created.set(guildId ?? 'global', count);
    }
    const { type = 1, name, description = '', name_localizations, description_localizations, nsfw, options } = body;
    const next = {
      application_id: applicationId,
      type,
      name,
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
            contexts: body.contexts ?? null,
            integration_types: body.integration_types ?? [0],
          }),
      ...(list(options).length > 0 && { options: list(options).map((each) => tidyOption(record(each))) }),
    } as unknown as Command;
    const { id: _, version: __, ...before } = old ?? ({} as Command);
    const same = old !== undefined && JSON.stringify(before) === JSON.stringify(next);
    const command = { ...next, id: old?.id ?? nextId(), version: same ? old.version : nextId() };
    return command;
  };

  const find = (body: Json, guildId?: string) =>
    [...scope(guildId).values()].find((each) => keyOf(each) === keyOf(body));

  return {
    list: (guildId?: string): readonly Command[] => [...scope(guildId).values()],
    get: (id: string, guildId?: string): Command => {
      const command = scope(guildId).get(id);
      if (!command) throw new DiscordError(10063);
      return command;
    },
    /** Writes the whole list: what is alike keeps its id, what is not there is gone. */
    replace: (bodies: readonly Json[], guildId?: string): readonly Command[] => {
      const next = bodies.map((body) => made(body, guildId, find(body, guildId)));
      scopes.set(guildId ?? 'global', new Map(next.map((command) => [command.id, command])));
      changed();
      return next;
    },
    put: (body: Json, guildId?: string, id?: string): Command => {
      const old = id === undefined ? find(body, guildId) : scope(guildId).get(id);
      const command = made(old ? { ...old, ...body } : body, guildId, old);
      scope(guildId).set(command.id, command);
      changed();
      return command;
    },
    remove: (id: string, guildId?: string) => {
      if (!scope(guildId).delete(id)) throw new DiscordError(10063);
      changed();
    },
    /** The command of this name as a member of the guild sees it: the guild's own before the one everywhere. */
    named: (name: string, type: number, guildId?: string): Command | undefined =>
      [...(guildId ? scope(guildId).values() : []), ...scope().values()].find(
        (each) => each.name === name && each.type === type,
      ),
  };
};
/** What is registered, and how that changes. */
export type Commands = ReturnType<typeof createCommands>;

/** Discord gives back options without what is false or empty, and with null where no language was given. */
const tidyOption = (option: Json): Option => {
  const { name_localizations, description_localizations, required, autocomplete, choices, options, ...rest } = option;
  const kept = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== undefined));
  return {
    ...kept,
    name_localizations: name_localizations ?? null,
    description_localizations: description_localizations ?? null,
    ...(required === true && { required }),
    ...(autocomplete === true && { autocomplete }),
    ...(list(choices).length > 0 && {
      choices: list(choices).map((each) => ({
        ...record(each),
        name_localizations: record(each).name_localizations ?? null,
      })),
    }),
    ...(list(options).length > 0 && { options: list(options).map((each) => tidyOption(record(each))) }),
  } as unknown as Option;
};

/** A command without its languages, as a plain GET gives it. */
export const withoutLanguages = (command: Json): Json => {
  const { name_localizations: _, description_localizations: __, options, choices, ...rest } = command;
  return {
    ...rest,
    ...(options !== undefined && { options: list(options).map((each) => withoutLanguages(record(each))) }),
    ...(choices !== undefined && { choices: list(choices).map((each) => withoutLanguages(record(each))) }),
  };
};

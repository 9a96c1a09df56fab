import { isDeepStrictEqual } from 'node:util';
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';

type Body = RESTPostAPIApplicationCommandsJSONBody;

/** Whether the commands were written, and Discord's id of each by its name. */
export type Registered = { readonly wrote: boolean; readonly ids: ReadonlyMap<string, string> };

/** Writes the commands only when Discord holds different ones. One server's when `guild` is given. */
export const register = async (
  rest: REST,
  application: string,
  commands: readonly Body[],
  guild?: string,
): Promise<Registered> => {
  const route = guild ? Routes.applicationGuildCommands(application, guild) : Routes.applicationCommands(application);
  const wanted = guild ? commands.map(hereOnly) : commands;
  const held = (await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) })) as Held[];
  if (same(held, wanted)) return { wrote: false, ids: idsOf(held) };
  return { wrote: true, ids: idsOf((await rest.put(route, { body: wanted })) as Held[]) };
};

type Held = Body & { readonly id: string };

const idsOf = (held: readonly Held[]) => new Map(held.map(({ name, id }) => [name, id]));

/** A command of one server is nowhere else: Discord keeps no contexts for it. */
const hereOnly = ({ contexts: _, integration_types: __, ...body }: Body): Body => body as Body;

/** Whether Discord already holds these commands, whatever their order and whatever it adds of its own. */
export const same = (held: readonly Body[], wanted: readonly Body[]): boolean =>
  isDeepStrictEqual(held.map(plain).sort(byName), wanted.map(plain).sort(byName));

const byName = (a: Plain, b: Plain) => (JSON.stringify([a.type, a.name]) < JSON.stringify([b.type, b.name]) ? -1 : 1);

type Plain = Record<string, unknown>;
const FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'default_member_permissions',
  'contexts',
  'integration_types',
  'options',
];
const OPTION_FIELDS = [
  ...FIELDS,
  'required',
  'choices',
  'autocomplete',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'channel_types',
  'value',
];

/** The fields that matter, without what Discord fills in when nothing was said (`null`, `false`, an empty list or map). */
const plain = (body: unknown): Plain => strip(body as Plain, FIELDS);

const strip = (body: Plain, fields: readonly string[]): Plain =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = body[field];
      if (
        value === undefined ||
        value === null ||
        value === false ||
        value === '' ||
        (typeof value === 'object' && Object.keys(value).length === 0)
      )
        return [];
      if (field === 'options' || field === 'choices')
        return [[field, (value as Plain[]).map((inner) => strip(inner, OPTION_FIELDS))]];
      if (field === 'contexts' || field === 'integration_types') return [[field, [...(value as number[])].sort()]];
      return [[field, value]];
    }),
  );

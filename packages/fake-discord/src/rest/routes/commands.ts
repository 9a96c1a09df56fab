import {
  getCommand,
  listCommands,
  putCommand,
  removeCommand,
  replaceCommands,
  withoutLanguages,
} from '../../commands.ts';
import { type Json, list, record } from '../../json.ts';
import type { Server } from '../../server.ts';
import { validateCommand, validateCommandList } from '../../validate/command-rules.ts';
import { DiscordError } from '../discord-error.ts';
import type { RestRequest, Route } from '../request.ts';

/** The list taken last, and what in it no schema knows: a bot registers the same one at every start. */
let taken: { readonly text: string; readonly warnings: readonly string[] } | undefined;

/** Judges a list of commands; refuses one that Discord would not take. */
const takeList = (bodies: readonly Json[]): readonly string[] => {
  const text = JSON.stringify(bodies);
  if (taken?.text !== text) {
    const warnings = bodies.flatMap((body, i) => validateCommand(body, 'commandInList', [i]));
    validateCommandList(bodies);
    taken = { text, warnings };
  }
  return taken.warnings;
};

/** Registering commands, everywhere or in one guild (https://docs.discord.com/developers/interactions/application-commands). */
export const commandRoutes = (server: Server): readonly Route[] =>
  ['/applications/:application/commands', '/applications/:application/guilds/:guild/commands'].flatMap((base) =>
    routesUnder(server, base),
  );

const routesUnder = ({ state, commands, warn }: Server, base: string): readonly Route[] => {
  const guildIn = ({ params }: RestRequest): string | undefined => {
    if (params.application !== state.application.id) throw new DiscordError(10002);
    if (params.guild !== undefined && !state.guilds.has(params.guild)) throw new DiscordError(50001);
    return params.guild;
  };
  const one = `${base}/:command`;
  return [
    {
      method: 'GET',
      route: base,
      run: (request) => listCommands(commands, guildIn(request)).map((command) => shown(request, command)),
    },
    {
      method: 'PUT',
      route: base,
      run: (request) => {
        const bodies = list(request.body).map(record);
        warn(takeList(bodies));
        return replaceCommands(commands, bodies, guildIn(request));
      },
    },
    {
      method: 'POST',
      route: base,
      run: (request) => {
        warn(validateCommand(request.body, 'command'));
        return putCommand(commands, record(request.body), guildIn(request));
      },
    },
    {
      method: 'GET',
      route: one,
      run: (request) => getCommand(commands, request.params.command!, guildIn(request)),
    },
    {
      method: 'PATCH',
      route: one,
      run: (request) => {
        const { id } = getCommand(commands, request.params.command!, guildIn(request));
        warn(validateCommand(request.body, 'commandPatch'));
        return putCommand(commands, record(request.body), guildIn(request), id);
      },
    },
    {
      method: 'DELETE',
      route: one,
      run: (request) => removeCommand(commands, request.params.command!, guildIn(request)),
    },
  ];
};

const shown = ({ query }: RestRequest, command: Json): Json =>
  query.get('with_localizations') === 'true' ? command : withoutLanguages(command);

import { validateCommand, validateCommandList } from '../command-rules.ts';
import { type Commands, withoutLanguages } from '../commands.ts';
import { DiscordError } from '../discord-error.ts';
import { list, record } from '../json.ts';
import type { Request, Route } from '../rest.ts';
import type { State } from '../state.ts';

/** Registering commands, everywhere or in one guild (https://docs.discord.com/developers/interactions/application-commands). */
export const commandRoutes = (
  state: State,
  commands: Commands,
  warn: (unknown: readonly string[]) => void,
): readonly Route[] =>
  ['/applications/:application/commands', '/applications/:application/guilds/:guild/commands'].flatMap(
    (base): Route[] => {
      const here = ({ params }: Request): string | undefined => {
        if (params.application !== state.application.id) throw new DiscordError(10002);
        if (params.guild !== undefined && !state.guilds.has(params.guild)) throw new DiscordError(50001);
        return params.guild;
      };
      const shown = ({ query }: Request) =>
        query.get('with_localizations') === 'true' ? <T extends object>(command: T) => command : withoutLanguages;
      return [
        {
          method: 'GET',
          route: base,
          run: (request) => commands.list(here(request)).map((command) => shown(request)(command)),
        },
        {
          method: 'PUT',
          route: base,
          run: (request) => {
            const guild = here(request);
            const bodies = list(request.body).map(record);
            for (const [i, body] of bodies.entries()) warn(validateCommand(body, 'commandInList', [i]));
            validateCommandList(bodies);
            return commands.replace(bodies, guild);
          },
        },
        {
          method: 'POST',
          route: base,
          run: (request) => {
            const guild = here(request);
            warn(validateCommand(request.body, 'command'));
            return commands.put(record(request.body), guild);
          },
        },
        {
          method: 'GET',
          route: `${base}/:command`,
          run: (request) => commands.get(request.params.command!, here(request)),
        },
        {
          method: 'PATCH',
          route: `${base}/:command`,
          run: (request) => {
            const { id } = commands.get(request.params.command!, here(request));
            warn(validateCommand(request.body, 'commandPatch'));
            return commands.put(record(request.body), here(request), id);
          },
        },
        {
          method: 'DELETE',
          route: `${base}/:command`,
          run: (request) => commands.remove(request.params.command!, here(request)),
        },
      ];
    },
  );

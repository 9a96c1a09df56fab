import { PermissionFlagsBits, PermissionsBitField, REST, Routes } from 'discord.js';
import { explain } from '../../doors/discord/client.ts';
import { inviteAddress, neededPermissions } from '../../doors/discord/invite.ts';
import type { Finding, Look } from './finding.ts';

type Application = { readonly id: string; readonly name: string };
type Server = { readonly name: string; readonly permissions: string };

/** Whether Discord takes the token, what the application may do in its servers, and how to invite it. */
export const discordLooks = (token: string | undefined, api: string): readonly Look[] => {
  if (!token) return [{ what: 'Discord', look: async () => NO_TOKEN }];
  const rest = new REST({ api, version: '10', retries: 0, timeout: 10_000 }).setToken(token);
  const asked = async <T>(route: `/${string}`): Promise<T> => {
    try {
      return (await rest.get(route)) as T;
    } catch (error) {
      throw explain(error, { api });
    }
  };
  return [
    {
      what: 'Discord',
      async look() {
        const { id, name } = await asked<Application>(Routes.currentApplication());
        return { state: 'ok', says: `${name} may log in; invite it with ${inviteAddress(id)}` };
      },
    },
    {
      what: 'Servers',
      look: async () => serversFinding(await asked<readonly Server[]>(Routes.userGuilds())),
    },
  ];
};

const NO_TOKEN: Omit<Finding, 'what'> = {
  state: 'note',
  says: 'DISCORD_TOKEN is not set: npm start opens the playground',
  doThis: 'to serve Discord, copy your bot’s token from https://discord.com/developers/applications into .env',
};

const serversFinding = (servers: readonly Server[]): Omit<Finding, 'what'> => {
  if (servers.length === 0) return { state: 'note', says: 'in no server yet', doThis: 'open the invite address above' };
  const short = servers.flatMap(({ name, permissions }) => {
    const held = new PermissionsBitField(BigInt(permissions));
    const missing = neededPermissions.filter((permission) => !held.has(PermissionFlagsBits[permission]));
    return missing.length === 0 ? [] : [`${name} lacks ${missing.join(', ')}`];
  });
  return short.length === 0
    ? { state: 'ok', says: `in ${servers.length}, with every permission that is needed` }
    : {
        state: 'wrong',
        says: short.join('; '),
        doThis: 'grant them to the bot’s role in the server’s settings, or invite it again with the address above',
      };
};

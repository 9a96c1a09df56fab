import { REST, Routes } from 'discord.js';
import { discoverCommands } from './ask/discover-commands.ts';
import { ConfigError, environment, readConfig } from './config.ts';
import { explain } from './doors/discord/client.ts';
import { payloads } from './doors/discord/payload.ts';
import { register } from './doors/discord/register.ts';
import { runProgram } from './run-program.ts';

/** Registers the commands without starting the bot; writes only when Discord holds different ones. */
const deploy = async (): Promise<number> => {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: api, GUILD_ID: guild } = readConfig(environment());
  if (!token)
    throw new ConfigError(
      'DISCORD_TOKEN is not set: copy your bot’s token from https://discord.com/developers/applications into .env.',
    );
  const rest = new REST({ api, version: '10' }).setToken(token);
  const commands = await discoverCommands();
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
    const { wrote } = await register(rest, id, payloads(commands), guild);
    const where = guild ? `in server ${guild}` : 'everywhere';
    console.log(
      wrote
        ? `Registered ${commands.length} commands ${where}.`
        : `Nothing to do: the ${commands.length} commands ${where} are up to date.`,
    );
    return 0;
  } catch (error) {
    throw explain(error, { api });
  }
};

void runProgram(deploy);

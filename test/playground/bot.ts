import {
  Client,
  type ClientOptions,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  REST,
  type RESTOptions,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import { createStandIn, type StandIn, type StandInOptions } from '../../src/playground/stand-in.ts';

/** A stand-in that closes when the test ends. */
export const openStandIn = async (options: StandInOptions = {}): Promise<StandIn> => {
  const standIn = await createStandIn(options);
  onTestFinished(standIn.close);
  return standIn;
};

/** The real client, logged in and ready; leaves when the test ends. */
export const login = async (standIn: StandIn, options: Partial<ClientOptions> = {}): Promise<Client<true>> => {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    enforceNonce: true,
    ...options,
    rest: { api: standIn.url, version: '10', ...options.rest },
  });
  onTestFinished(() => client.destroy());
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(standIn.token);
  return ready;
};

/** A stand-in, a bot with these commands, and what it does with an interaction; a throw in it fails the test. */
export const withBot = async (
  commands: readonly object[],
  answer: (interaction: Interaction) => Promise<unknown>,
  options: StandInOptions = {},
  clientOptions: Partial<ClientOptions> = {},
) => {
  const standIn = await openStandIn(options);
  const client = await login(standIn, clientOptions);
  await client.rest.put(`/applications/${standIn.applicationId}/commands`, { body: commands });
  const errors: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction).catch((error) => errors.push(error));
  });
  return { standIn, client, errors };
};

/** Discord's REST API as a bot calls it, with no client around it. */
export const restOf = (standIn: StandIn, options: Partial<RESTOptions> = {}): REST =>
  new REST({ api: standIn.url, version: '10', ...options }).setToken(standIn.token);

/** What Discord said when it refused: its code and the error codes of the body. */
export const refusalOf = async (request: Promise<unknown>): Promise<{ code: number | string; body: string }> => {
  try {
    await request;
  } catch (error) {
    if (error instanceof DiscordAPIError) return { code: error.code, body: JSON.stringify(error.rawError) };
    throw error;
  }
  throw new Error('It was not refused');
};

/** The smallest picture: one red pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

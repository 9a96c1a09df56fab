import {
  Client,
  type ClientOptions,
  DefaultRestOptions,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  REST,
  type RESTOptions,
} from 'discord.js';
import { onTestFinished, type TestContext } from 'vitest';
import { createFakeDiscord, type FakeDiscord, type FakeDiscordOptions } from '../src/index.ts';

/** Says what is to be done when the test ends. One that runs beside others has its own. */
type AtEnd = TestContext['onTestFinished'];

/** A fake Discord that closes when the test ends. */
export const openDiscord = async (
  options: FakeDiscordOptions = {},
  atEnd: AtEnd = onTestFinished,
): Promise<FakeDiscord> => {
  const discord = await createFakeDiscord(options);
  atEnd(discord.close);
  return discord;
};

/** The real client, logged in and ready; leaves when the test ends. */
export const login = async (
  discord: FakeDiscord,
  options: Partial<ClientOptions> = {},
  atEnd: AtEnd = onTestFinished,
): Promise<Client<true>> => {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    enforceNonce: true,
    ...options,
    rest: { api: discord.url, version: '10', ...options.rest },
  });
  atEnd(() => client.destroy());
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return ready;
};

/** A fake Discord, a bot with these commands, and what it does with an interaction; a throw in it fails the test. */
export const withBot = async (
  commands: readonly object[],
  answer: (interaction: Interaction) => Promise<unknown>,
  options: FakeDiscordOptions = {},
  clientOptions: Partial<ClientOptions> = {},
  atEnd: AtEnd = onTestFinished,
) => {
  const discord = await openDiscord(options, atEnd);
  const client = await login(discord, clientOptions, atEnd);
  await client.rest.put(`/applications/${discord.applicationId}/commands`, { body: commands });
  const errors: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction).catch((error) => errors.push(error));
  });
  return { discord, client, errors };
};

/** Discord's REST API as a bot calls it, with no client around it. */
export const restOf = (discord: FakeDiscord, options: Partial<RESTOptions> = {}): REST =>
  new REST({ api: discord.url, version: '10', ...options }).setToken(discord.token);

/** Gives a request up as soon as no answer to it will come: what the client's time-out does, without the wait for it. */
export const impatient = (discord: FakeDiscord): Pick<RESTOptions, 'makeRequest'> => ({
  makeRequest: (url, init) => {
    const late = new AbortController();
    const stop = discord.on((event) => {
      if (event.kind === 'hung' && new URL(url).pathname.endsWith(event.request.path)) late.abort();
    });
    const signal = AbortSignal.any([late.signal, ...(init.signal ? [init.signal] : [])]);
    return DefaultRestOptions.makeRequest(url, { ...init, signal }).finally(stop);
  },
});

/** What Discord said when it refused: its code and the error codes of the body. */
export const errorOf = async (request: Promise<unknown>): Promise<{ code: number | string; body: string }> => {
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

import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { promisify } from 'node:util';
import {
  type APIApplication,
  type APIChannel,
  type APIInteraction,
  type APIUser,
  type Channel,
  Client,
  ClientApplication,
  ClientUser,
  Events,
  type Interaction,
  InteractionResponseType,
  InteractionType,
  Routes,
} from 'discord.js';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Log } from '../../ask/log.ts';
import { type Listening, listen } from '../listen.ts';
import { type DoorSettings, explain, logFaults, optionsOf } from './client.ts';

/** A client that asks nothing of the gateway, and the key Discord signs its interactions with. */
type HttpClient = { readonly client: Client<true>; readonly publicKey: string };

/** More than any interaction is (bytes): a form with all its fields is 50 kB. */
const MOST_BYTES = 1024 * 1024;

/** Learns over REST who the bot is, without a gateway. */
export const connectHttp = async (settings: DoorSettings, log: Log): Promise<HttpClient> => {
  const client = new Client(optionsOf({ ...settings, mentions: true }));
  logFaults(client, log);
  client.rest.setToken(settings.token);
  try {
    const [application, user] = await Promise.all([
      client.rest.get(Routes.currentApplication()) as Promise<APIApplication>,
      client.rest.get(Routes.user()) as Promise<APIUser>,
    ]);
    // What the gateway's READY does; the classes are exported, their constructors are not typed for us.
    const make = <T>(of: unknown, data: unknown): T => new (of as new (...all: unknown[]) => T)(client, data);
    client.token = settings.token;
    client.user = make<ClientUser>(ClientUser, user);
    client.application = make<ClientApplication>(ClientApplication, application);
    return { client: client as Client<true>, publicKey: application.verify_key };
  } catch (error) {
    await client.destroy();
    throw explain(error, settings);
  }
};

/**
 * Takes interactions that Discord posts: the signature decides, PING is answered, anything else is handed to whoever listens
 * to the client, and answered over REST. Nothing is kept between two requests: any number of processes may stand side by side.
 */
export const openHttpDoor = (
  { client, publicKey }: HttpClient,
  { host, port, log }: { readonly host: string; readonly port: number; readonly log: Log },
): Promise<Listening> => {
  const app = new Hono();
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: base64url(publicKey) }, format: 'jwk' });
  app.post('*', bodyLimit({ maxSize: MOST_BYTES }), async (context) => {
    const body = await context.req.text();
    const interaction = await signedInteraction(body, (name) => context.req.header(name), key);
    if (!interaction) return context.text('the signature does not fit', 401);
    if (interaction.type === InteractionType.Ping) return context.json({ type: InteractionResponseType.Pong });
    try {
      hand(client, interaction);
    } catch (error) {
      log.error({ err: error, interaction: interaction.id }, 'an interaction could not be read');
      return context.text('this interaction is not known here', 400);
    }
    // Accepted: the response comes by the callback, as it does for those who listen to the gateway.
    return context.body(null, 202);
  });
  app.all('*', (context) => context.text('only what Discord has signed', 401));
  return listen(app.fetch, { host, port, setting: 'HTTP_PORT' });
};

const base64url = (hex: string): string => Buffer.from(hex, 'hex').toString('base64url');

/** Node's own Ed25519, off the main thread. */
const verified = promisify(
  (data: Buffer, key: KeyObject, signature: Buffer, done: (error: Error | null, fits: boolean) => void) =>
    verify(null, data, key, signature, done),
);

/** What Discord has signed; nothing where the signature does not fit, or what it covers is no interaction. */
const signedInteraction = async (
  body: string,
  header: (name: string) => string | undefined,
  key: KeyObject,
): Promise<APIInteraction | undefined> => {
  const [signature, timestamp] = [header('x-signature-ed25519'), header('x-signature-timestamp')];
  if (!signature || !timestamp) return undefined;
  if (!(await verified(Buffer.from(timestamp + body), key, Buffer.from(signature, 'hex')))) return undefined;
  try {
    return JSON.parse(body) as APIInteraction;
  } catch {
    return undefined;
  }
};

type Hidden = { actions: { InteractionCreate: { handle(data: APIInteraction): void } } } & {
  channels: { _add(data: APIChannel, guild: null, how: object): Channel | null };
};

/**
 * Makes the client say that an interaction came, as its gateway would. The channel it comes with is held only while the
 * interaction is made, and by the interaction itself.
 */
const hand = (client: Client<true>, data: APIInteraction): void => {
  const { actions, channels } = client as unknown as Hidden;
  const sent = data.channel as APIChannel | undefined;
  const guild = 'guild_id' in data ? data.guild_id : undefined;
  const channel =
    sent && channels._add({ ...sent, ...(guild && { guild_id: guild }) } as APIChannel, null, { ...UNKNOWN_GUILD });
  if (channel) client.channels.cache.set(channel.id, channel);
  const keep = (interaction: Interaction) => void Object.defineProperty(interaction, 'channel', { value: channel });
  client.prependOnceListener(Events.InteractionCreate, keep);
  try {
    actions.InteractionCreate.handle(data);
  } finally {
    client.off(Events.InteractionCreate, keep);
    if (channel) client.channels.cache.delete(channel.id);
  }
};

const UNKNOWN_GUILD = { cache: false, allowUnknownGuild: true };

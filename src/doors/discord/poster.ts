import {
  type APIMessage,
  type APIMessageComponent,
  type Client,
  RESTJSONErrorCodes as Code,
  DiscordAPIError,
  type REST,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
  TextDisplayBuilder,
} from 'discord.js';
import type { PauseReason } from '../../values/settings.ts';
import { type OutgoingMessage, PostError, type Poster, type SendFailure } from '../poster.ts';
import { message } from './message.ts';
import { remembered } from './server-context.ts';

const PAUSES: Readonly<Record<number, PauseReason>> = {
  [Code.UnknownChannel]: 'channelGone',
  [Code.UnknownGuild]: 'serverGone',
  [Code.MissingAccess]: 'noAccess',
  [Code.MissingPermissions]: 'noPermission',
  50083: 'archived',
  160005: 'locked',
};
const ALREADY_CROSSPOSTED = 40_033;

/** What an error of Discord's, or of the way there, means for the message. */
export const sendFailureOf = (error: unknown): SendFailure => {
  // Anything but a refusal (a broken gateway, a cut connection, no answer in time) may hide a message that arrived.
  if (!(error instanceof DiscordAPIError) || error.status >= 500) return { kind: 'doubt' };
  const reason = PAUSES[Number(error.code)];
  if (reason) return { kind: 'pause', reason };
  return { kind: error.code === Code.UnknownMessage ? 'gone' : 'again' };
};

/** Posts as a client does, and looks back where it knows that it may. */
export const posterOf = (client: Client<true>): Poster =>
  createPoster(client.rest, client.user.id, (channel) => {
    const known = remembered(client, channel);
    return known && !known.lacks.includes('ReadMessageHistory');
  });

/** Whether the bot may look back in a channel; undefined where nobody knows. */
export type MayLook = (channel: string) => boolean | undefined;

/** Posts through Discord's REST API. */
export const createPoster = (rest: REST, self: string, mayLook: MayLook = () => undefined): Poster => {
  const tried = async <T>(request: () => Promise<unknown>): Promise<T> => {
    try {
      return (await request()) as T;
    } catch (cause) {
      throw new PostError(sendFailureOf(cause), { cause });
    }
  };

  const page = (channel: string, after: string) =>
    tried<readonly APIMessage[]>(() =>
      rest.get(Routes.channelMessages(channel), { query: new URLSearchParams({ after, limit: String(PAGE) }) }),
    );

  return {
    async send(channel, message) {
      const { body, files } = written(message);
      const post = { ...body, nonce: message.nonce, enforce_nonce: true };
      return (await tried<APIMessage>(() => rest.post(Routes.channelMessages(channel), { body: post, files }))).id;
    },
    async edit(channel, id, message) {
      await tried(() => rest.patch(Routes.channelMessage(channel, id), written(message)));
    },
    async crosspost(channel, id) {
      try {
        await rest.post(Routes.channelMessageCrosspost(channel, id));
      } catch (cause) {
        if (cause instanceof DiscordAPIError && cause.code === ALREADY_CROSSPOSTED) return;
        throw new PostError(sendFailureOf(cause), { cause });
      }
    },
    async find(channel, nonce, since) {
      if (mayLook(channel) === false) return 'unseen';
      let after = snowflake(since - MARGIN);
      for (let pages = 0; pages < PAGES; pages++) {
        const found = await page(channel, after);
        const own = found.find((one) => one.author.id === self && marked(one, nonce));
        if (own) return own.id;
        // Discord shows nothing, rather than an error, where it may not be read.
        if (pages === 0 && found.length === 0 && mayLook(channel) === undefined) return 'unseen';
        if (found.length < PAGE) return undefined;
        after = found.map(({ id }) => id).reduce((a, b) => (BigInt(a) > BigInt(b) ? a : b));
      }
      return 'unseen';
    },
    async exists(channel, id) {
      try {
        await rest.get(Routes.channelMessage(channel, id));
        return true;
      } catch (error) {
        return sendFailureOf(error).kind !== 'gone';
      }
    },
  };
};

const [PAGE, PAGES] = [100, 10];

/** Discord's clock and ours may differ by so much (ms). */
const MARGIN = 5 * 60_000;
const DISCORD_EPOCH = 1_420_070_400_000;
const snowflake = (time: number): string => String(BigInt(Math.max(0, time - DISCORD_EPOCH)) << 22n);

/** The heading's link ends in the nonce: a mark that stays with the message, which its own `nonce` does not. */
const mark = (nonce: string) => `#${nonce}`;

/** Whether a message bears a mark: in its heading's link, or in the embed's where an earlier version wrote it. */
const marked = ({ embeds = [], components = [] }: APIMessage, nonce: string) =>
  textsIn(components).some((text) => text.includes(`${mark(nonce)})`)) ||
  embeds.some(({ author }) => author?.url?.endsWith(mark(nonce)) ?? false);

/** Every text of a message's components. */
const textsIn = (components: readonly APIMessageComponent[]): readonly string[] =>
  components.flatMap((one) => [
    ...('content' in one ? [one.content] : []),
    ...('components' in one ? textsIn(one.components) : []),
  ]);

const written = ({ answer, picture, nonce, role }: OutgoingMessage) => {
  const source = answer.sources[0]?.url ?? HOME;
  const heading = `[${answer.heading ?? answer.command}](${source}${mark(nonce)})`;
  const made = message(answer, picture, { heading });
  const mention = role ? [new TextDisplayBuilder().setContent(`<@&${role}>`).toJSON()] : [];
  const body: RESTPostAPIChannelMessageJSONBody = {
    flags: made.flags,
    components: [...mention, ...made.components.map((container) => container.toJSON())],
    allowed_mentions: { parse: [], roles: role ? [role] : [] },
    attachments: made.files.map(({ name, description }, id) => ({
      id: String(id),
      filename: name ?? '',
      description: description ?? '',
    })),
  };
  return { body, files: picture ? made.files.map(({ name }) => ({ name: name ?? '', data: picture })) : [] };
};

const HOME = 'https://www.federalreserve.gov/releases/h41/';

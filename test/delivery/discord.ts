import type { RESTOptions } from 'discord.js';
import { type Channel, createFakeDiscord, type FakeDiscordOptions } from 'fake-discord';
import { expect, type TestContext } from 'vitest';
import { pixel } from '../../packages/fake-discord/test/client.ts';
import { createDeliver } from '../../src/delivery/deliver.ts';
import type { Deliveries } from '../../src/delivery/delivery.ts';
import { createPoster, noSight } from '../../src/doors/discord/poster.ts';
import type { Answer } from '../../src/values/answer.ts';
import { memoryStore } from './server.ts';

/** The requests that post a message. */
export const posts = { method: 'POST', route: '/channels/:channel/messages' } as const;
const answer: Answer = {
  ...{ command: 'weekly preview', locale: 'en', mood: 'calm', heading: 'Weekly reserves', lead: 'A reading' },
  sources: [{ title: 'Reserves', url: 'https://fred.stlouisfed.org/series/WRBWFRBL' }],
};

/** A message with a picture. */
export const content = (digest = 'a') => ({ digest, make: async () => ({ answer, picture: pixel }) });

/** A fake Discord, and processes that post on one store through the real client's REST. */
export const scene = async ({ onTestFinished }: TestContext, options: FakeDiscordOptions = {}, offMs = 0) => {
  let at = Date.now();
  const discord = await createFakeDiscord({ ...options, now: () => at });
  onTestFinished(discord.close);
  const deliveries: Deliveries = memoryStore().records('posts');
  const process = (owner: string, mayLook: MayLook = () => true, rest: Partial<RESTOptions> = {}) => {
    const options = { api: discord.url, version: '10', token: discord.token, ...rest };
    const poster = createPoster(options, discord.applicationId, { ...noSight, mayLook });
    return createDeliver({ deliveries, poster, owner, now: () => at + offMs, elapsed: () => at, leaseMs: 60_000 });
  };
  return {
    discord,
    deliveries,
    process,
    /** A process that sends a message and is gone before it hears that Discord has stored it. */
    crash: async (channel: Channel, mayLook?: MayLook) => {
      const cut = discord.fault({ drop: 'after' }, posts);
      await process('gone/1/a', mayLook).post(key(channel), where(channel), content());
      cut.clear();
      expect(discord.messages(channel).filter(({ author }) => author.bot)).toHaveLength(1);
    },
    pass: (ms: number) => {
      at += ms;
    },
  };
};
type MayLook = () => boolean | undefined;

/** A channel as something is brought there. */
export const where = ({ id, kind }: Channel) => ({ guild: '1', channel: id, announce: kind === 'announcement' });

/** What a channel's message is known by. */
export const key = (channel: Channel) => `weekly/2026-09-30/${channel.id}`;

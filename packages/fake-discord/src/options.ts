import type { RateLimits } from './rest/rate-limits.ts';
import type { SeedOptions } from './seed.ts';

/** How a fake Discord differs from Discord as it usually is: its names, its clock, its deadlines, its limits. */
export type FakeDiscordOptions = {
  /** 0 takes any free port. */
  readonly port?: number;
  readonly token?: string;
  /** What the bot is called. */
  readonly name?: string;
  /** What the first server, its channels and its people are called. */
  readonly seed?: SeedOptions;
  /** The clock of ids, time stamps, deadlines, token lives and scheduled faults, in milliseconds. */
  readonly now?: () => number;
  /** Milliseconds a bot has to acknowledge an interaction. */
  readonly ackWithin?: number;
  /** Milliseconds an asker here waits for what a deferral promised. */
  readonly answerWithin?: number;
  /** Milliseconds an interaction's token lives. */
  readonly tokenLife?: number;
  /** Milliseconds between a bot's heartbeats. */
  readonly heartbeat?: number;
  /** Milliseconds a nonce is remembered; 0 forgets every nonce at once. */
  readonly nonceWindow?: number;
  /** Shards Discord asks a bot to start with (`GET /gateway/bot`). */
  readonly shards?: number;
  /** Shards that may identify at the same time. */
  readonly maxConcurrency?: number;
  /** Rate limits to enforce; none when not given (`discordRateLimits` are Discord's). */
  readonly rateLimits?: RateLimits;
  /** Invalid requests in ten minutes after which nothing is let through any more. */
  readonly invalidRequestLimit?: number;
  /** Messages kept in a channel. */
  readonly messagesKept?: number;
  /** Bytes of attachments kept. */
  readonly fileBytesKept?: number;
};

/** The options with what stands for those not given. */
export type Settings = Required<Omit<FakeDiscordOptions, 'token' | 'rateLimits'>> &
  Pick<FakeDiscordOptions, 'token' | 'rateLimits'>;

/** Fills in what was not given. */
export const settingsOf = (options: FakeDiscordOptions): Settings => ({
  port: 0,
  name: 'Bot',
  seed: {},
  now: Date.now,
  ackWithin: 3000,
  answerWithin: 30_000,
  tokenLife: 15 * 60_000,
  heartbeat: 41_250,
  nonceWindow: 3 * 60_000,
  shards: 1,
  maxConcurrency: 1,
  invalidRequestLimit: 10_000,
  messagesKept: 200,
  fileBytesKept: 64 * 1024 * 1024,
  ...options,
});

export { NotOffered } from './command-data.ts';
export { validateCommand, validateCommandList } from './command-rules.ts';
export type { Command, Option } from './commands.ts';
export { createFakeDiscord, type FakeDiscord, type FakeDiscordEvent, type FakeDiscordOptions } from './fake-discord.ts';
export { messageView } from './message-view.ts';
export { may, type Permission } from './permissions.ts';
export { discordRateLimits } from './rate-limits.ts';
export type { SeedOptions } from './seed.ts';
export {
  type Channel,
  type ChannelKind,
  channelTypes,
  ephemeral,
  type Guild,
  loading,
  type Message,
  type Role,
  type StoredFile,
  type User,
} from './state.ts';
export type { Asker, Reply } from './users.ts';

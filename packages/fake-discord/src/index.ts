export type { Command, Option } from './commands.ts';
export { createFakeDiscord, type FakeDiscord } from './fake-discord.ts';
export { NotOffered } from './interactions/interaction.ts';
export type { FormValues } from './interactions/modal-data.ts';
export type { MessageReading, ShownButton, ShownPicture, ShownSelect } from './message-reader.ts';
export { readMessage } from './message-reader.ts';
export {
  type Channel,
  type ChannelKind,
  channelTypes,
  componentsV2,
  ephemeral,
  type Guild,
  loading,
  type Message,
  type Role,
  type StoredFile,
  type User,
} from './model.ts';
export type { FakeDiscordOptions } from './options.ts';
export { may, type Permission } from './permissions.ts';
export type { Fault, FaultMatch } from './rest/faults.ts';
export { discordRateLimits } from './rest/rate-limits.ts';
export type { SeedOptions } from './seed.ts';
export type { FakeDiscordEvent } from './server.ts';
export type { Asker } from './users/find.ts';
export type { Reply } from './users/reply.ts';
export { validateCommand, validateCommandList } from './validate/command-rules.ts';
export { messageView } from './views/message-view.ts';

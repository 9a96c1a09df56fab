import type { FakeDiscordOptions } from 'fake-discord';

/** What the playground's bot, server and thread are called. */
export const home = {
  name: 'Reservoir',
  seed: { guild: 'Reserve Desk', thread: 'Why reserves fell' },
} as const satisfies FakeDiscordOptions;

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFakeDiscord, type FakeDiscord } from 'fake-discord';
import { OperatorError } from '../values/operator-error.ts';
import { home } from './home.ts';
import type { ReleaseDay } from './page-server/session.ts';
import { openPageServer } from './page-server.ts';

/** The fake Discord and its page: what a bot needs to log in, and where people find it. */
export type Playground = {
  readonly url: string;
  readonly token: string;
  /** The settings of a bot that lives here: what it keeps is gone when the playground closes, invented figures most of all. */
  readonly settings: {
    readonly DISCORD_API_URL: string;
    readonly GUILD_ID: undefined;
    readonly STORE_URL: undefined;
    readonly DATA_DIR: string;
  };
  readonly discord: FakeDiscord;
  close(): Promise<void>;
};

/** Opens a Discord of our own on 127.0.0.1 with a page to talk in. `releaseDay` lets a release arrive when the page asks for it. */
export const openPlayground = async ({
  port,
  releaseDay,
  now = Date.now,
}: {
  readonly port: number;
  readonly releaseDay?: ReleaseDay;
  /** When messages are written (ms). */
  readonly now?: () => number;
}): Promise<Playground> => {
  const discord = await createFakeDiscord({ ...home, now });
  try {
    const page = await openPageServer(discord, { port, releaseDay });
    const folder = await mkdtemp(join(tmpdir(), 'reservoir-playground-'));
    return {
      url: page.url,
      token: discord.token,
      settings: { DISCORD_API_URL: discord.url, GUILD_ID: undefined, STORE_URL: undefined, DATA_DIR: folder },
      discord,
      close: async () => {
        await page.close();
        await discord.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await discord.close();
    throw explain(error, port);
  }
};

/** Why the page could not be opened, in one plain sentence. */
const explain = (error: unknown, port: number): unknown => {
  const { code } = error as { code?: string };
  if (code === 'EADDRINUSE')
    return new OperatorError(
      `Port ${port} is taken, perhaps by another playground: set PORT to another number, or to 0 for any free one.`,
    );
  if (code === 'EACCES')
    return new OperatorError(`Port ${port} may not be used by this user: set PORT to a number above 1023.`);
  return error;
};

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { FakeDiscord } from 'fake-discord';
import { pageRoutes } from './page-server/routes.ts';
import { createSession, type ReleaseDay } from './page-server/session.ts';

/** The page's server: where it is, and how to end it. */
type PageServer = { readonly port: number; readonly url: string; close(): Promise<void> };

/** Serves the page on 127.0.0.1, takes what people do there to the fake Discord, and streams back what they see. */
export const openPageServer = async (
  discord: FakeDiscord,
  { port = 0, releaseDay }: { readonly port?: number; readonly releaseDay?: ReleaseDay | undefined } = {},
): Promise<PageServer> => {
  const session = createSession(discord, releaseDay);
  const { fetch } = pageRoutes(session, discord.file);
  const server = serve({ fetch, port, hostname: '127.0.0.1' }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('listening', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    port: taken,
    url: `http://127.0.0.1:${taken}`,
    close: async () => {
      session.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
};
